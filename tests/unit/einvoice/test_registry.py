"""Formats by key, and files recognised by what they say they are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storno_desktop.application.errors import Misread
from storno_desktop.application.ports import InvoiceFormat
from storno_desktop.einvoice import cius_ro, en16931_cii, en16931_ubl, ubl
from storno_desktop.einvoice.registry import FORMATS, format_for, recognise
from tests.unit.einvoice.invoices import full_invoice

CII = "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
XRECHNUNG = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
PEPPOL = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"


#: mypy holds the classes to the face here: the registry makes them by name.
FACES: tuple[InvoiceFormat, ...] = (
    cius_ro.CiusRo(),
    en16931_ubl.UblEn16931(),
    en16931_cii.CiiEn16931(),
)


def test_every_format_has_its_key_and_is_made_once() -> None:
    assert {each.key for each in FACES} <= set(FORMATS)
    for key in FORMATS:
        made: InvoiceFormat = format_for(key)
        assert made.key == key
        assert format_for(key) is made


def test_an_unknown_key_has_no_format() -> None:
    with pytest.raises(KeyError):
        format_for("edifact")


@pytest.mark.parametrize(
    ("specification", "key", "name"),
    [
        (cius_ro.SPECIFICATION, "cius-ro", "cius-ro"),
        (en16931_ubl.SPECIFICATION, "ubl-en16931", "ubl-en16931"),
        (XRECHNUNG, "ubl-en16931", "xrechnung-ubl"),
        (PEPPOL, "ubl-en16931", "peppol-bis"),
        (None, "ubl-en16931", "ubl-en16931"),
    ],
)
def test_a_ubl_file_is_recognised_by_its_customization(
    specification: str | None, key: str, name: str
) -> None:
    document = ubl.write(replace(full_invoice(), specification=specification))
    found = recognise(document)
    expected_key = name if name in FORMATS else key
    assert (found.key, found.name, found.syntax) == (expected_key, name, "ubl-invoice")
    assert found.specification == specification
    assert found.process == full_invoice().process


def test_a_credit_note_is_recognised() -> None:
    document = ubl.write(replace(full_invoice(), type_code="381"))
    assert recognise(document).syntax == "ubl-creditnote"


def test_a_cii_file_without_a_guideline_is_the_plain_standard() -> None:
    found = recognise(f'<x:CrossIndustryInvoice xmlns:x="{CII}"/>'.encode())
    assert (found.key, found.name, found.syntax) == ("cii-en16931", "cii-en16931", "cii")
    assert found.specification is None


def test_any_other_xml_is_misread() -> None:
    with pytest.raises(Misread) as raised:
        recognise(b"<rss/>")
    assert raised.value.params == {"reason": "unknown_root", "detail": "rss"}


@pytest.mark.parametrize("key", ["cius-ro", "ubl-en16931"])
def test_writing_marks_the_document_with_its_specification(key: str) -> None:
    spoken = format_for(key)
    for stated in (None, "urn:other"):
        document = spoken.write(replace(full_invoice(), specification=stated))
        assert recognise(document).key == key
    assert spoken.read(document).structure_faults == ()


def test_romania_does_not_judge_by_rules_that_came_later() -> None:
    document = ubl.write(full_invoice()).replace(
        b"<cbc:CompanyID>DE123456789</cbc:CompanyID>", b"", 1
    )
    later = format_for("ubl-en16931").read(document).structure_faults
    assert [fault.code for fault in later] == ["UBL-SR-53"]
    assert format_for("cius-ro").read(document).structure_faults == ()
