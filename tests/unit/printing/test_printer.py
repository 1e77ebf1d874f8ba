"""The file: PDF/A-3b, equal bytes, real text, every page numbered, no line lost."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import pdfa
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from storno_desktop.domain.party import Client
from storno_desktop.printing import fonts
from storno_desktop.printing.facts.document import sheet_of
from storno_desktop.printing.printer import ReportlabPrinter
from tests.unit.printing import samples
from tests.unit.printing.samples import LONG, D, line, many, printing

PRINTER = ReportlabPrinter()


@pytest.fixture
def read(qapp: Any) -> Any:
    """A reader that gives the text of each page, blanks made plain."""

    def pages(content: bytes) -> list[str]:
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument(qapp)
        document.load(buffer)
        texts = [document.getAllText(page).text() for page in range(document.pageCount())]
        document.close()
        return [re.sub(r"[ \u00a0\u202f]+", " ", text.replace("\r\n", "\n")) for text in texts]

    return pages


@pytest.mark.parametrize("name", samples.ALL)
def test_every_document_is_pdf_a_3b_as_it_comes_out(name: str) -> None:
    report = pdfa.validate_written(BytesIO(PRINTER.pdf(samples.ALL[name]())), "3b")
    assert report.verdict == "pass", report.findings


@pytest.mark.parametrize("name", samples.ALL)
def test_equal_documents_give_equal_bytes(name: str) -> None:
    assert PRINTER.pdf(samples.ALL[name]()) == PRINTER.pdf(samples.ALL[name]())


def test_the_clock_and_the_environment_leave_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    before = PRINTER.pdf(samples.simple())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    assert PRINTER.pdf(samples.simple()) == before


def test_different_documents_have_different_identifiers() -> None:
    with (
        pikepdf.open(BytesIO(PRINTER.pdf(samples.simple()))) as one,
        pikepdf.open(BytesIO(PRINTER.pdf(samples.storno()))) as other,
    ):
        assert one.trailer.ID[0] != other.trailer.ID[0]


def test_metadata_come_from_the_document() -> None:
    with pikepdf.open(BytesIO(PRINTER.pdf(samples.storno()))) as pdf:
        assert str(pdf.docinfo.Title) == "FACTURĂ STORNO Nr. STO-0007"
        assert str(pdf.docinfo.Author) == "Atelierul Țesător SRL"
        assert str(pdf.docinfo.CreationDate) == "D:20261116093000+00'00'"
        assert str(pdf.Root.Lang) == "ro"


def test_only_our_fonts_are_in_the_file_and_all_are_embedded() -> None:
    with pikepdf.open(BytesIO(PRINTER.pdf(samples.rich()))) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "NotoSans" in str(font.BaseFont)
            assert font.FontDescriptor.FontFile2 is not None


def test_every_stream_ends_with_a_line_end() -> None:
    content = PRINTER.pdf(samples.rich())
    ends = [match.start() for match in re.finditer(rb"endstream", content)]
    assert ends
    assert all(content[end - 1 : end] == b"\n" for end in ends)


def test_no_page_has_a_transition() -> None:
    assert b"/Trans " not in PRINTER.pdf(samples.many())


def test_the_text_can_be_read_and_searched(read: Any) -> None:
    (page,) = read(PRINTER.pdf(samples.simple()))
    for wanted in (
        "FACTURĂ", "Nr. FCT-0042", "Atelierul Țesător SRL", "RO14243123",
        "1 Servicii de tâmplărie 3 buc 350,00 21 % 220,50 1.050,00",
        "TOTAL DE PLATĂ 1.633,50 RON", "RO76 BTRL 0130 1202 1234 5678", "Pagina 1 / 1",
    ):  # fmt: skip
        assert wanted in page, wanted


@pytest.mark.parametrize("count", [1, 25, 30, 35, 80, 500])
def test_no_line_is_lost_whatever_their_number(read: Any, count: int) -> None:
    made = many(count)
    pages = read(PRINTER.pdf(made))
    text = "\n".join(pages)
    found = re.findall(r"^(\d+) (?:Articol|Servicii)", text, re.MULTILINE)
    assert [int(each) for each in found] == list(range(1, count + 1))
    for number, page in enumerate(pages, 1):
        assert f"Pagina {number} / {len(pages)}" in page
    assert sheet_of(made).due.amount.replace("\u00a0", " ") in text
    assert pages[-1].count("TOTAL DE PLATĂ") == 1


def test_a_table_repeats_its_header_and_carries_its_sum(read: Any) -> None:
    made = many(80)
    pages = read(PRINTER.pdf(made))
    running = [row.running for row in sheet_of(made).rows]
    assert len(pages) > 2
    for page, following in pairwise(pages):
        assert "Descriere" in following
        (carried,) = re.findall(r"De reportat ([\d.,]+)", page)
        assert f"Report {carried}" in following
        last = re.findall(r"^(\d+) (?:Articol|Servicii)", page, re.MULTILINE)[-1]
        assert carried == running[int(last) - 1]


def test_the_sums_never_stand_without_a_line(read: Any) -> None:
    for count in range(14, 34):
        pages = read(PRINTER.pdf(many(count)))
        page = next(page for page in pages if "TOTAL DE PLATĂ" in page)
        assert re.search(r"^\d+ (?:Articol|Servicii)", page, re.MULTILINE), count


def test_a_description_longer_than_a_page_goes_on(read: Any) -> None:
    words = " ".join(f"cuvânt{i}" for i in range(1500))
    pages = read(PRINTER.pdf(printing((line(words), line("Altceva")))))
    text = " ".join("\n".join(pages).split())
    assert all(f"cuvânt{i}" in text for i in range(1500))
    assert len(pages) > 1
    assert "Altceva" in pages[-1]


def test_long_notes_go_on_on_the_next_page(read: Any) -> None:
    notes = "\n".join(f"Observația numărul {i} {LONG}" for i in range(60))
    pages = read(PRINTER.pdf(printing((line(),), notes=notes)))
    assert "Observația numărul 59" in "".join(pages)


def test_a_page_that_would_hold_only_a_rest_is_saved(read: Any) -> None:
    assert len(read(PRINTER.pdf(samples.rich()))) == 1


def test_drafts_and_cancelled_documents_say_so_on_every_page(read: Any) -> None:
    made = many(80)
    for page in read(PRINTER.pdf(replace(made, is_draft=True))):
        assert "CIORNĂ" in page
    (cancelled,) = read(PRINTER.pdf(samples.cancelled()))
    assert "ANULATĂ" in cancelled


def test_an_empty_draft_prints() -> None:
    nobody = Client(id="", company_id="c1", name="", country="")
    empty = printing((), buyer=nobody, number=None, issue_date=None, due_date=None)
    report = pdfa.validate_written(BytesIO(PRINTER.pdf(empty)), "3b")
    assert report.verdict == "pass", report.findings


def test_pages_made_at_the_same_time_are_the_ones_made_alone() -> None:
    made = [each() for each in samples.ALL.values()]
    alone = [PRINTER.pdf(each) for each in made]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(PRINTER.pdf, made * 3)) == alone * 3


def test_a_printed_document_is_not_kept_in_memory() -> None:
    for _ in range(3):
        PRINTER.pdf(samples.rich())
    assert all(not fonts.face(font).state for font in (fonts.REGULAR, fonts.BOLD))


def test_huge_amounts_and_narrow_room_still_show_every_figure(read: Any) -> None:
    lines = tuple(
        line("Lucrări " * 6, "123456.789", "987654.32109876", unit="dzień roboczy",
             discount_percent=D("12.345"))
        for _ in range(3)
    )  # fmt: skip
    made = printing(lines, currency="EUR", exchange_rate=D("4.9775"), language2="de")
    text = "".join("".join(read(PRINTER.pdf(made))).split())
    sheet = sheet_of(made)
    assert sheet.vat is not None
    figures = [cell.text for cell in sheet.rows[0].cells[2:]]
    for figure in (*figures, *sheet.vat.rows[0].cells):
        assert "".join(figure.split()) in text
    assert "".join(sheet.due.amount.split()) in text


def test_a_design_that_is_unknown_prints_as_the_classic_one() -> None:
    made = samples.simple()
    assert PRINTER.pdf(replace(made, template="neon")) == PRINTER.pdf(made)


def test_a_pale_accent_is_darkened_until_it_can_be_read() -> None:
    from storno_desktop.printing.parts.look import contrast_on_white, readable

    assert contrast_on_white(readable(0xFFFF00)) >= 4.5
    assert readable(0x2563EB) == 0x2563EB


@settings(max_examples=25)
@given(st.text(max_size=80), st.text(max_size=400), st.text(max_size=40), st.text(max_size=300))
def test_any_text_prints_as_pdf_a(name: str, description: str, unit: str, notes: str) -> None:
    made = printing((line(description, unit=unit, line_note=notes),), notes=notes, number=name)
    named = replace(made, seller=replace(made.seller, name=name, footer_text=notes))
    report = pdfa.validate_written(BytesIO(PRINTER.pdf(named)), "3b")
    assert report.verdict == "pass", report.findings
