"""The national model as XML: elements in the order of the schema, and nothing between them."""

from __future__ import annotations

from typing import Final

from lxml import etree

from storno_desktop.einvoice._xml import serialise
from storno_desktop.einvoice.fatturapa.elements import Part, slots_of
from storno_desktop.einvoice.fatturapa.model import FatturaElettronica
from storno_desktop.einvoice.fatturapa.simplified import FatturaElettronicaSemplificata

ORDINARY: Final = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2"
SIMPLIFIED: Final = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.0"

File = FatturaElettronica | FatturaElettronicaSemplificata
#: Root element to the class that says what is in it.
ROOTS: Final[dict[str, type[FatturaElettronica] | type[FatturaElettronicaSemplificata]]] = {
    f"{{{ORDINARY}}}FatturaElettronica": FatturaElettronica,
    f"{{{SIMPLIFIED}}}FatturaElettronicaSemplificata": FatturaElettronicaSemplificata,
}


def write(invoice: File) -> bytes:
    """Write a file; equal models give equal bytes, a signature is never carried over."""
    tag = next(tag for tag, part in ROOTS.items() if part is type(invoice))
    namespace = etree.QName(tag).namespace
    root = etree.Element(tag, nsmap={"p": namespace})
    root.set("versione", invoice.versione)
    if invoice.sistema_emittente:
        root.set("SistemaEmittente", invoice.sistema_emittente)
    _children(root, invoice)
    return serialise(root)


def _children(parent: etree._Element, part: Part) -> None:
    for slot in slots_of(type(part)):
        value = getattr(part, slot.attribute)
        values = value if slot.is_repeated else () if value is None else (value,)
        for one in values:
            child = etree.SubElement(parent, slot.element)
            if isinstance(slot.kind, type):
                _children(child, one)
            else:
                child.text = slot.kind.write(one)
