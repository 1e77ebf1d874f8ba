"""Plain EN 16931 on UBL 2.1, without the rules of any country."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final

from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import ubl
from storno_desktop.einvoice.characters import unwritable
from storno_desktop.einvoice.ubl import limits

#: BT-24 of an invoice that follows the standard and nothing else.
SPECIFICATION: Final = "urn:cen.eu:en16931:2017"


class UblEn16931:
    """The European standard in UBL."""

    key: ClassVar[str] = "ubl-en16931"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by EN 16931 and its UBL binding."""
        from storno_desktop.einvoice.rules import en16931

        marked = _marked(invoice)
        return [*en16931.check(marked), *limits.in_invoice(marked), *unwritable(marked)]

    def write(self, invoice: Semantic) -> bytes:
        """Write the document as plain EN 16931, whatever BT-24 was."""
        return ubl.write(_marked(invoice))

    def read(self, document: bytes) -> Reading:
        """Read a UBL document of any specification."""
        return ubl.read(document)


def _marked(invoice: Semantic) -> Semantic:
    if invoice.specification == SPECIFICATION:
        return invoice
    return replace(invoice, specification=SPECIFICATION)
