"""EXTENDED-CTC-FR against its published rules: what we write, and what is broken in it."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from storno_desktop.domain.extensions import FurtherParty, LineExtensions, LinePart
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import Address, Identifier, PrecedingInvoice, Semantic
from storno_desktop.einvoice.registry import format_for, recognise
from tests.official import Official
from tests.unit.einvoice.france.invoices import french_mutants, good_french

FULL = os.environ.get("STORNO_FULL") == "1"
KEYS = ("ubl-extended-ctc-fr", "cii-extended-ctc-fr")


def of_two_parts(type_code: str = "380") -> Semantic:
    """An invoice of several sellers: a group and its detail."""
    invoice = good_french(type_code)
    line, number = invoice.lines[0], str(invoice.number)
    seller = FurtherParty(
        name="Atelier", legal_id=Identifier("123456782", "0002"), address=Address(country="FR")
    )
    group = replace(
        line,
        id="1",
        vat_category=None,
        vat_rate=None,
        object_id=Identifier(number, "AFL"),
        extensions=LineExtensions(
            part=LinePart("GROUP"),
            seller=seller,
            vat=invoice.vat[0].vat,
            object_ids=(Identifier("B1", "AVV"),),
            preceding=(PrecedingInvoice("FA-1", date(2026, 10, 1)),),
        ),
    )
    detail = replace(
        line,
        id="2",
        object_id=Identifier(number, "AFL"),
        extensions=LineExtensions(
            part=LinePart("DETAIL", "1"), seller=seller, exemption_reason=f"#{number}#"
        ),
    )
    return replace(
        invoice,
        process="B8",
        lines=(group, detail),
        vat=(replace(invoice.vat[0], reason=f"#{number}#"),),
    )


def official(shared: Path, document: bytes) -> set[str]:
    return {each.partition(":")[0] for each in Official(shared).fatal(document)}


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("type_code", ["380", "381"])
def test_what_is_written_passes_and_is_read_again(shared: Path, key: str, type_code: str) -> None:
    for invoice in (good_french(type_code), of_two_parts(type_code)):
        face = format_for(key)
        assert fatal(face.check(invoice)) == []
        document = face.write(invoice)
        assert official(shared, document) == set()
        assert recognise(document).key == key
        reading = face.read(document)
        assert fatal(reading.structure_faults) == []
        assert reading.semantic.lines == invoice.lines
        assert fatal(face.check(reading.semantic)) == []


def test_a_real_invoice_of_the_extension_passes_and_is_written_again(shared: Path) -> None:
    path = next((shared / "einvoice-corpus").rglob("ubl-21-extended-ctc-fr.xml"))
    face = format_for("ubl-extended-ctc-fr")
    reading = face.read(path.read_bytes())
    assert fatal([*reading.structure_faults, *face.check(reading.semantic)]) == []
    assert official(shared, face.write(reading.semantic)) == set()


@pytest.mark.parametrize("key", KEYS)
def test_whatever_is_broken_has_the_published_codes(shared: Path, key: str) -> None:
    generator, face = Random(f"extended {key}"), format_for(key)
    for invoice in (good_french(), of_two_parts()):
        # What only lines of the extension say is judged by BR-FR; the code lists there are not.
        cases = [each for each in french_mutants(invoice) if ".extensions." not in each[0]]
        for name, broken in cases if FULL else generator.sample(cases, 12):
            wanted = official(shared, face.write(broken))
            found = {fault.code for fault in fatal(face.check(broken))}
            if wanted & {"XSD", "RUNTIME"}:
                assert found, name
            else:
                assert found == wanted, name
