"""Files of others in every profile: judged as officially, read, and written again as they were."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest

from storno_desktop.application.incoming import judge_file
from storno_desktop.application.ports import PageFormat
from storno_desktop.bootstrap import door, format_for
from storno_desktop.domain.faults import fatal
from storno_desktop.einvoice.pdf import is_pdf
from storno_desktop.einvoice.pdf.extract import extract
from storno_desktop.einvoice.registry import recognise
from tests.official import Official

#: What stands in the XMP of a page by the format of its invoice.
LEVELS = {"facturx-en16931": "EN 16931", "zugferd-xrechnung": "XRECHNUNG"}
#: Good pages, bad ones, and those of older editions.
EXPECTED = {"pass", "fail", "old"}
XMP = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"


@pytest.fixture(scope="session")
def official(shared: Path) -> Official:
    pytest.importorskip("saxonche")
    return Official(shared)


def entries(shared: Path, syntax: str, *expected: str) -> Iterator[tuple[str, bytes]]:
    corpus = shared / "einvoice-corpus"
    for each in json.loads((corpus / "manifest.json").read_text(encoding="utf-8")):
        if each["syntax"] == syntax and each["expected"] in expected:
            yield each["file"], (corpus / each["file"]).read_bytes()


def codes(verdict: list[str]) -> set[str]:
    return {each.partition(":")[0] for each in verdict}


@pytest.mark.parametrize("nation", [None, "fr"])
def test_a_page_is_judged_with_what_stands_around_its_invoice(
    shared: Path, official: Official, nation: str | None
) -> None:
    seen = 0
    for name, document in entries(shared, "facturx", *EXPECTED):
        wanted = official.fatal(document, french=nation is not None)
        (judged,) = judge_file(door(), document, "en", nation)
        assert (not fatal(judged.faults)) == (not wanted), f"{name}: {wanted[:3]}"
        if nation is not None and "RUNTIME" not in codes(wanted):
            found = {each.code for each in fatal(judged.faults)}
            french = {each for each in codes(wanted) if each.startswith("BR-FR")}
            assert {each for each in found if each.startswith("BR-FR")} == french, name
        seen += 1
    assert seen > 30


def test_every_page_of_others_is_written_again_as_it_was(shared: Path, official: Official) -> None:
    seen = 0
    for name, document in entries(shared, "facturx", "pass"):
        key = recognise(document).key or ""
        face = format_for(key)
        assert isinstance(face, PageFormat)
        read = face.read(document).semantic
        xml = face.write(read)
        assert official.fatal(xml, "facturx") == [], name
        assert face.read(xml).semantic == read, name
        page = face.embed(document, xml)
        assert official.fatal(page) == [], name
        assert extract(page).xml == xml
        assert_is_labelled(page, LEVELS[key])
        seen += 1
    assert seen > 10


def assert_is_labelled(page: bytes, level: str) -> None:
    """The name, the relationship and the metadata that a page has to have."""
    carried = extract(page)
    assert (carried.name, carried.relationship) == ("factur-x.xml", "Alternative")
    assert (carried.document_type, carried.file_name) == ("INVOICE", "factur-x.xml")
    assert (carried.level, carried.namespace) == (level, XMP)
    with pikepdf.open(io.BytesIO(page)) as pdf, pdf.open_metadata() as metadata:
        assert metadata["pdfaid:part"] == "3"


@pytest.mark.parametrize("syntax", ["cii", "ubl"])
def test_every_invoice_of_others_is_written_again_as_it_was(
    shared: Path, official: Official, syntax: str
) -> None:
    seen = set()
    for name, document in entries(shared, syntax, "pass"):
        key = recognise(document).key or ""
        if not key.startswith("facturx-") and "extended-ctc-fr" not in key:
            continue
        assert not is_pdf(document)
        face = format_for(key)
        read = face.read(document).semantic
        again = face.write(read)
        assert official.fatal(again) == [], name
        assert face.read(again).semantic == read, name
        seen.add(key)
    assert seen
