"""Every element of the schema is in the model, under its name, in its place, with its limits."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from storno_desktop.einvoice.fatturapa import structure, xml_read, xml_write
from storno_desktop.einvoice.fatturapa.elements import Part, element_name, slots_of
from storno_desktop.einvoice.fatturapa.model import FatturaElettronica
from storno_desktop.einvoice.fatturapa.simplified import FatturaElettronicaSemplificata
from tests.official import Official
from tests.unit.einvoice.fatturapa.samples import document, parts

XS = "{http://www.w3.org/2001/XMLSchema}"
FILES = {
    FatturaElettronica: "Schema_VFPR12_v1.2.3.xsd",
    FatturaElettronicaSemplificata: "Schema_VFSM10_v1.0.2.xsd",
}


class Schema:
    """What the published schema says of an element's children."""

    def __init__(self, file: Path) -> None:
        self._root = etree.parse(str(file)).getroot()

    def children(self, type_: str) -> list[tuple[str, str, bool, bool]]:
        """Name, type, whether required, whether repeated; a choice makes its members optional."""
        found = self._root.find(f"{XS}complexType[@name='{type_}']")
        assert found is not None, type_
        return [
            (
                str(one.get("name")),
                str(one.get("type")),
                one.get("minOccurs") != "0" and not list(one.iterancestors(f"{XS}choice")),
                one.get("maxOccurs") == "unbounded",
            )
            for one in found.iter(f"{XS}element")
            if one.get("name")
        ]


def differences(schema: Schema, part: type[Part], type_: str) -> list[str]:
    """Where a part departs from its type, and all parts within it."""
    slots = slots_of(part)
    children = schema.children(type_)
    mine = [(slot.element, slot.is_required, slot.is_repeated) for slot in slots]
    theirs = [(name, required, repeated) for name, _type, required, repeated in children]
    found = [] if mine == theirs else [f"{type_}: {mine} is not {theirs}"]
    for slot, (_name, inner, _required, _repeated) in zip(slots, children, strict=False):
        if isinstance(slot.kind, type):
            found += differences(schema, slot.kind, inner)
    return found


@pytest.mark.parametrize("root", FILES, ids=lambda part: part.__name__)
def test_the_model_has_every_element_of_the_schema_in_order(root: type[Part], shared: Path) -> None:
    schema = Schema(shared / "einvoice-artefacts" / "fatturapa-1.2.3" / FILES[root])
    assert differences(schema, root, "FatturaElettronicaType") == []


def test_attributes_are_named_after_their_elements() -> None:
    assert element_name("id_fiscale_iva") == "IdFiscaleIVA"
    assert element_name("terzo_intermediario_o_soggetto_emittente") == (
        "TerzoIntermediarioOSoggettoEmittente"
    )


@given(parts(FatturaElettronica))
@settings(max_examples=60)
def test_a_model_survives_xml(invoice: FatturaElettronica) -> None:
    national = xml_read.read(xml_write.write(invoice))
    assert national.invoice == invoice
    assert national.faults == ()


@given(parts(FatturaElettronicaSemplificata))
@settings(max_examples=30)
def test_a_simplified_model_survives_xml(invoice: FatturaElettronicaSemplificata) -> None:
    national = xml_read.read(xml_write.write(invoice))
    assert national.invoice == invoice
    assert national.faults == ()


def test_what_the_model_allows_the_schema_allows(shared: Path) -> None:
    official = Official(shared)
    strange: dict[bytes, list[str]] = {}

    @given(parts(FatturaElettronica))
    @settings(max_examples=40, database=None)
    def look(invoice: FatturaElettronica) -> None:
        document = xml_write.write(invoice)
        wrong = [rule for rule in official.fatal(document) if not rule.startswith("00")]
        if wrong:
            strange[document] = wrong

    look()
    assert list(strange.values()) == []


def test_equal_invoices_give_equal_bytes() -> None:
    assert xml_write.write(document()) == xml_write.write(document())


def test_the_structure_names_the_element_and_what_stands_there() -> None:
    broken = document(currency="EURO")
    faults = structure.check(broken)
    assert [(fault.code, fault.path) for fault in faults] == [
        ("00200", "FatturaElettronicaBody[0].DatiGenerali.DatiGeneraliDocumento.Divisa")
    ]
    assert ("found", "EURO") in faults[0].params
