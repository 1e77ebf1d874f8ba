"""An invoice is taken out of any PDF that has one, and no PDF costs more than seconds."""

from __future__ import annotations

import io
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storno_desktop.application.errors import Misread
from storno_desktop.einvoice.pdf.extract import extract
from storno_desktop.einvoice.pdf.opening import MAX_BYTES
from tests.unit.einvoice.pdf.files import MIB, XML, carrying, packing, stream, written, zeros

NAME = "factur-x.xml"
SOUND = written(carrying((NAME, stream(XML, b"/Type /EmbeddedFile /Subtype /text#2Fxml"))))

HOSTILE: dict[str, Callable[[], bytes]] = {
    "an invoice of 120 MB": lambda: written(carrying((NAME, zeros(120)))),
    "an invoice packed twice": lambda: written(carrying((NAME, zeros(120, 2)))),
    "metadata of 100 MB": lambda: written(
        {
            **carrying((NAME, stream(XML)), more={90: zeros(100)}),
            1: b"<< /Type /Catalog /Pages 2 0 R /Metadata 90 0 R >>",
        }
    ),
    "a pack of nested arrays": lambda: packing([b"[" * (40 * MIB)]),
    "eight packs": lambda: packing([b"<< /X (%s) >>" % (b"a" * 15 * MIB)] * 8),
    "packs of many small objects": lambda: packing(
        [b"<< /X [%s] >>" % ((b"[" + b"1 " * 90_000 + b"]") * 20)] * 3
    ),
    "many small objects as they are": lambda: written(
        carrying(tree=b"<< /X [%s] >>" % ((b"[" + b"[]" * 90_000 + b"]") * 20))
    ),
    "a page that is its own parent": lambda: written(
        {**carrying(), 2: b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"}
    ),
    "a name tree that is a circle": lambda: written(
        carrying(tree=b"80 0 R", more={80: b"<< /Kids [80 0 R 80 0 R] >>"})
    ),
    "a name tree that doubles": lambda: written(
        carrying(
            tree=b"100 0 R",
            more={
                100 + each: b"<< /Kids [%d 0 R %d 0 R] >>" % (101 + each, 101 + each)
                for each in range(60)
            },
        )
    ),
    "a name tree of 20,000 storeys": lambda: written(
        carrying(
            tree=b"100 0 R",
            more={100 + each: b"<< /Kids [%d 0 R] >>" % (101 + each) for each in range(20_000)},
        )
    ),
    "objects without a table": lambda: (
        b"%PDF-1.7\n" + b"".join(b"%d 0 obj\n" % each for each in range(1_000_000))
    ),
    "streams without an end": lambda: (
        b"%PDF-1.7\n"
        + b"".join(b"%d 0 obj<</Length 99999999>>stream\n" % each for each in range(4_900))
        + b" " * MIB
    ),
    "many streams without an end": lambda: (
        b"%PDF-1.7\n"
        + b"".join(b"%d 0 obj<</Length 99999999>>stream\n" % each for each in range(38_000))
    ),
    "brackets": lambda: b"%PDF-1.7\n1 0 obj\n" + b"[" * (45 * MIB),
    "tables of tables": lambda: b"%PDF-1.7\n" + b"startxref\n0\n" * 1_000_000,
    "nothing": lambda: b"%PDF-1.7\n" + bytes(45 * MIB),
    "too much": lambda: b"%PDF-1.7\n" + bytes(MAX_BYTES),
}


def outcome(document: bytes) -> bytes | str:
    """The invoice, else why there is none."""
    try:
        return extract(document).xml
    except Misread as error:
        return error.params["reason"]


def reason(document: bytes) -> str:
    with pytest.raises(Misread) as caught:
        extract(document)
    return str(caught.value.params["reason"])


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_is_refused_in_seconds(kind: str) -> None:
    document = HOSTILE[kind]()
    tracemalloc.start()
    started = time.process_time()
    try:
        assert reason(document) in {"bomb_in_pdf", "broken_pdf", "no_invoice_in_pdf", "too_large"}
        assert time.process_time() - started < 5
        assert tracemalloc.get_traced_memory()[1] < 200 * MIB
    finally:
        tracemalloc.stop()


def test_the_invoice_comes_with_what_the_file_says_of_it() -> None:
    carried = extract(SOUND)
    assert (carried.xml, carried.name, carried.relationship) == (XML, NAME, "Alternative")
    assert (carried.pages, carried.mime, carried.level) == (1, "text/xml", None)


@pytest.mark.parametrize("name", ["factur-x.xml", "xrechnung.xml", "ZUGFeRD-invoice.xml", "a.XML"])
def test_every_name_of_the_standard_and_an_only_xml_is_found(name: str) -> None:
    assert (
        extract(written(carrying((name, stream(XML)), ("logo.png", stream(b"png"))))).name == name
    )


def test_the_name_of_the_standard_goes_before_any_other() -> None:
    document = written(carrying(("order.xml", stream(b"<order/>")), (NAME, stream(XML))))
    assert extract(document).xml == XML


def test_a_file_without_an_invoice_says_so() -> None:
    assert reason(written(carrying(("logo.png", stream(b"png"))))) == "no_invoice_in_pdf"
    assert reason(written(carrying())) == "no_invoice_in_pdf"
    assert reason(written(carrying(("order-x.xml", stream(XML))))) == "order_in_pdf"


def test_of_two_invoices_none_is_taken() -> None:
    document = written(carrying((NAME, stream(XML)), ("xrechnung.xml", stream(b"<other/>"))))
    assert reason(document) == "several_invoices_in_pdf"
    document = written(carrying(("a.xml", stream(XML)), ("b.xml", stream(b"<other/>"))))
    assert reason(document) == "several_invoices_in_pdf"


def test_a_file_named_in_both_places_counts_once() -> None:
    objects = carrying((NAME, stream(XML)))
    objects[1] = objects[1].replace(b"/Pages", b"/AF [11 0 R] /Pages")
    assert extract(written(objects)).xml == XML


def test_a_file_that_only_the_catalog_associates_is_found() -> None:
    objects = carrying((NAME, stream(XML)))
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R /AF [11 0 R] >>"
    assert extract(written(objects)).xml == XML


def test_a_filter_that_nobody_may_use_is_refused() -> None:
    packed = b"<< /Filter /LZWDecode /Length 4 >>\nstream\n\x80\x0b\x60\x50\nendstream"
    assert reason(written(carrying((NAME, packed)))) == "broken_pdf"


def test_a_password_is_told_from_damage() -> None:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(SOUND)) as pdf:
        pdf.save(made, encryption=pikepdf.Encryption(user="secret", owner="owner"))
    assert reason(made.getvalue()) == "encrypted_pdf"


def test_a_file_that_is_open_to_read_is_read_though_encrypted() -> None:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(SOUND)) as pdf:
        pdf.save(made, encryption=pikepdf.Encryption(user="", owner="owner"))
    assert extract(made.getvalue()).xml == XML


def test_a_file_with_a_broken_table_is_mended() -> None:
    assert extract(SOUND.replace(b"startxref\n", b"startxref\n9")).xml == XML


@pytest.mark.parametrize("share", range(5, 95, 5))
def test_a_truncated_file_is_refused_or_whole(share: int) -> None:
    assert outcome(SOUND[: len(SOUND) * share // 100]) in {XML, "broken_pdf", "no_invoice_in_pdf"}


@settings(max_examples=200)
@given(st.integers(0, len(SOUND) - 1), st.binary(min_size=1, max_size=20))
def test_damage_is_refused_and_nothing_else(at: int, noise: bytes) -> None:
    assert outcome(SOUND[:at] + noise + SOUND[at + len(noise) :])


def test_every_sample_gives_its_invoice(shared: Path) -> None:
    files = sorted((shared / "einvoice-corpus" / "facturx").glob("*/*.pdf"))
    assert files
    for file in files:
        carried = extract(file.read_bytes())
        assert carried.xml.lstrip(b"\xef\xbb\xbf").startswith(b"<"), file.name
        assert carried.document_type == "INVOICE", file.name
        assert carried.file_name == carried.name, file.name
