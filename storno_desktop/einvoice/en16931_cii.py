"""Plain EN 16931 on CII D16B, without the rules of any country: Factur-X's EN 16931 profile too."""

from __future__ import annotations

from typing import ClassVar, Final

from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import cii
from storno_desktop.einvoice.characters import unwritable
from storno_desktop.einvoice.cii import limits
from storno_desktop.einvoice.cii.profiles import PROFILES, reduced

_PROFILE: Final = PROFILES["en16931"]

#: BT-24 of an invoice that follows the standard and nothing else.
SPECIFICATION: Final = _PROFILE.guideline


class CiiEn16931:
    """The European standard in CII."""

    key: ClassVar[str] = "cii-en16931"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by EN 16931, as published for CII, and its CII binding."""
        from storno_desktop.einvoice.cii import rules

        marked = _marked(invoice)
        return [*rules.check(marked), *limits.in_invoice(marked), *unwritable(marked)]

    def write(self, invoice: Semantic) -> bytes:
        """Write the document as plain EN 16931, whatever BT-24 was."""
        return cii.write(_marked(invoice))

    def read(self, document: bytes) -> Reading:
        """Read a CII document of any profile."""
        return cii.read(document)


def _marked(invoice: Semantic) -> Semantic:
    if invoice.specification == SPECIFICATION:
        return invoice
    return reduced(invoice, _PROFILE)
