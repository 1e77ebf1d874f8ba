"""An invoice in a page: PDF/A-3b with all that Factur-X asks of the file, or a reason why not."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from pikepdf import pdfa
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from storno_desktop.application.errors import Faulty, Misread
from storno_desktop.bootstrap import format_for
from storno_desktop.einvoice import registry
from storno_desktop.einvoice.facturx import embed
from storno_desktop.einvoice.facturx.embedding import CONTAINERS
from storno_desktop.einvoice.pdf.extract import extract
from storno_desktop.paths import resource
from storno_desktop.printing.printer import ReportlabPrinter
from tests.official import Official
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.printing.samples import simple

KEYS = {
    "minimum": "facturx-minimum",
    "basicwl": "facturx-basicwl",
    "basic": "facturx-basic",
    "en16931": "facturx-en16931",
    "extended": "facturx-extended",
    "xrechnung": "zugferd-xrechnung",
}


@pytest.fixture(scope="module")
def page() -> bytes:
    return ReportlabPrinter().pdf(simple())


def xml_of(profile: str) -> bytes:
    return format_for(KEYS[profile]).write(full_invoice())


def drawn(draw: Callable[[Canvas], None]) -> bytes:
    """A page of a program that knows nothing of archives."""
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1, initialFontName="Foreign")
    canvas.setFont("Foreign", 12)
    canvas.drawString(100, 700, "Rechnung Nr. 5")
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


@pytest.fixture(scope="module", autouse=True)
def _foreign_font() -> None:
    file = resource("fonts", "NotoSans-Regular.ttf")
    pdfmetrics.registerFont(TTFont("Foreign", str(file)))


@pytest.mark.parametrize("profile", CONTAINERS)
def test_the_invoice_comes_out_as_it_went_in(profile: str, page: bytes) -> None:
    xml, container = xml_of(profile), CONTAINERS[profile]
    carried = extract(embed(page, xml, profile))
    assert carried.xml == xml
    assert (carried.name, carried.file_name) == (container.file_name, container.file_name)
    assert f"/{carried.relationship}" == container.relationship
    assert (carried.level, carried.version) == (container.level, container.version)
    assert (carried.document_type, carried.mime, carried.pages) == ("INVOICE", "text/xml", 1)


@pytest.mark.parametrize("profile", CONTAINERS)
def test_equal_input_gives_equal_files(profile: str, page: bytes) -> None:
    xml = xml_of(profile)
    assert embed(page, xml, profile) == embed(page, xml, profile)


def test_a_second_invoice_takes_the_place_of_the_first(page: bytes) -> None:
    once = embed(page, xml_of("en16931"), "en16931")
    assert embed(embed(page, xml_of("basic"), "basic"), xml_of("en16931"), "en16931") == once
    changed = extract(embed(once, xml_of("xrechnung"), "xrechnung"))
    assert (changed.name, changed.level) == ("xrechnung.xml", "XRECHNUNG")


def test_the_file_names_its_invoice_everywhere_and_knows_its_size(page: bytes) -> None:
    xml = xml_of("en16931")
    with pikepdf.open(io.BytesIO(embed(page, xml, "en16931"))) as pdf:
        specification = pdf.Root.AF[0]
        named = pdf.Root.Names.EmbeddedFiles.Names
        assert (str(named[0]), named[1].objgen) == ("factur-x.xml", specification.objgen)
        params = specification.EF.F.Params
        assert int(params.Size) == len(xml)
        assert bytes(params.CheckSum) == hashlib.md5(xml, usedforsecurity=False).digest()
        assert str(params.ModDate) == str(pdf.trailer.Info.ModDate)
        assert "/Encrypt" not in pdf.trailer
        assert len(pdf.trailer.ID) == 2


def test_our_page_stays_an_archive_file(page: bytes) -> None:
    """The checker knows no extension of the metadata, so it sees the file without it."""
    with pikepdf.open(io.BytesIO(embed(page, xml_of("en16931"), "en16931"))) as pdf:
        with pikepdf.open(io.BytesIO(page)) as before:
            pdf.Root.Metadata = pdf.copy_foreign(before.Root.Metadata)
        del pdf.Root.PageMode  # how a viewer opens the file, which the checker has no rule for
        assert pdfa.check(pdf, "3b").findings == []


def test_a_page_of_another_program_becomes_an_archive_file(shared: Path) -> None:
    xml = xml_of("en16931")
    made = embed(drawn(lambda canvas: None), xml, "en16931")
    assert embed(drawn(lambda canvas: None), xml, "en16931") == made
    assert extract(made).xml == xml
    assert b"<pdfaid:part>3</pdfaid:part>" in made
    pytest.importorskip("saxonche")
    assert [each for each in Official(shared).fatal(made) if each.startswith(("6.", "FX-"))] == []


def reasons(page: bytes) -> set[str]:
    with pytest.raises(Faulty) as caught:
        embed(page, xml_of("en16931"), "en16931")
    return {fault.code for fault in caught.value.faults}


def test_what_keeps_a_page_out_of_the_archive_is_said() -> None:
    def helvetica(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawString(10, 10, "x")

    def ink(canvas: Canvas) -> None:
        canvas.setFillColorCMYK(1, 0, 0, 0)
        canvas.drawString(10, 10, "x")

    def field(canvas: Canvas) -> None:
        canvas.acroForm.textfield(name="x", x=1, y=1)

    assert reasons(drawn(helvetica)) == {"FX-PDF-FONT"}
    assert reasons(drawn(ink)) == {"FX-PDF-COLOUR"}
    assert "FX-PDF-FORM" in reasons(drawn(field))


def test_the_font_that_is_missing_is_named() -> None:
    with pytest.raises(Faulty) as caught:
        embed(drawn(lambda canvas: canvas.setFont("Courier", 9)), b"<a/>", "en16931")
    assert ("detail", "Courier") in caught.value.faults[0].params


def test_an_encrypted_page_takes_no_invoice(page: bytes) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(page)) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(user="", owner="secret"))
    assert reasons(target.getvalue()) == {"FX-PDF-ENCRYPTED"}
    with pytest.raises(Misread):
        embed(b"no PDF at all", xml_of("en16931"), "en16931")


@pytest.mark.parametrize(("profile", "key"), KEYS.items())
def test_a_page_is_recognised_and_read_by_its_profile(profile: str, key: str, page: bytes) -> None:
    format_ = format_for(key)
    document = embed(page, format_.write(full_invoice()), profile)
    found = registry.recognise(document)
    assert (found.key, found.name, found.syntax, found.container) == (key, key, "cii", "pdf")
    reading = format_.read(document)
    assert not [fault for fault in reading.structure_faults if fault.path == "pdf"]
    assert format_.write(reading.semantic) == format_.write(full_invoice())


def test_metadata_that_contradict_the_invoice_are_told(page: bytes) -> None:
    document = embed(page, xml_of("basic"), "en16931")
    codes = {fault.code for fault in format_for("facturx-basic").read(document).structure_faults}
    assert "FX-XMP-LEVEL" in codes
