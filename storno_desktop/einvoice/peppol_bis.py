"""Peppol BIS Billing 3.0 (release 2026.5) on UBL 2.1, and BIS Self-Billing 3.0.

A document that already says it is Peppol's is judged and written as it stands. Any other is put
into Peppol's form first: its process, the addresses of its parties, and one note where Peppol
takes one only.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import ClassVar, Final

from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.semantic import Note, Semantic, VatBreakdown
from storno_desktop.einvoice import peppol_file, silent, ubl
from storno_desktop.einvoice.characters import unwritable
from storno_desktop.einvoice.peppol_addresses import address_of
from storno_desktop.einvoice.rules.peppol.document import (
    BILLING,
    BILLING_PROCESS,
    SELF_BILLING,
    SELF_BILLING_PROCESS,
    processes,
)
from storno_desktop.einvoice.ubl import limits
from storno_desktop.einvoice.ubl.terms import place
from storno_desktop.einvoice.ubl.write import tree

#: UNTDID 1001: self-billed invoice, self-billed credit note.
_SELF_BILLED: Final = frozenset({"389", "261"})
#: What every specification of Peppol's billing begins with, whatever comes after.
_FAMILY: Final = "urn:fdc:peppol.eu:2017:poacc:"

_MARKED: Final[Memory[Semantic, Semantic]] = Memory(64)


class PeppolBis:
    """The format of the Peppol network."""

    key: ClassVar[str] = "peppol-bis"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by the rules of Peppol, of EN 16931 and of its UBL binding."""
        from storno_desktop.einvoice.rules import peppol

        marked = _marked(invoice)
        return [
            *peppol.check(marked),
            *limits.in_invoice(marked),
            *silent.in_invoice(marked, tree, place),
            *unwritable(marked),
        ]

    def write(self, invoice: Semantic) -> bytes:
        """Write the document in Peppol's form."""
        return ubl.write(_marked(invoice))

    def read(self, document: bytes) -> Reading:
        """Read a UBL document, and judge what only the file can show."""
        reading = ubl.read(document, peppol_file.in_file)
        kept = [
            fault
            for fault in reading.structure_faults
            if fault.is_fatal or fault.code not in peppol_file.REPLACED
        ]
        decided = reading.decided | peppol_file.DECIDED
        return replace(reading, structure_faults=tuple(kept), decided=decided)


def _marked(invoice: Semantic) -> Semantic:
    if _FAMILY in (invoice.specification or ""):
        return invoice
    return _MARKED.of(invoice, None, lambda: in_peppol_form(invoice))


def in_peppol_form(invoice: Semantic) -> Semantic:
    """The same document as Peppol wants it; what it lacks is for the rules to say."""
    is_self_billed = invoice.type_code in _SELF_BILLED
    marked = replace(invoice, specification=SELF_BILLING if is_self_billed else BILLING)
    if marked.process not in processes(marked):
        process = SELF_BILLING_PROCESS if is_self_billed else BILLING_PROCESS
        marked = replace(marked, process=process)
    seller, buyer = marked.seller, marked.buyer
    marked = replace(
        marked,
        seller=replace(seller, electronic_address=address_of(seller)),
        buyer=replace(buyer, electronic_address=address_of(buyer)),
    )
    countries = {
        party.address.country if party.address is not None else None for party in (seller, buyer)
    }
    if countries == {"DE"}:
        return replace(marked, vat=tuple(_rated(group) for group in marked.vat))
    if len(marked.notes) > 1:
        return replace(marked, notes=(_joined(marked.notes),))
    return marked


def _rated(group: VatBreakdown) -> VatBreakdown:
    """DE-R-014: a rate is stated also where no VAT applies."""
    return replace(group, rate=Decimal(0)) if group.rate is None else group


def _joined(notes: tuple[Note, ...]) -> Note:
    """R002: one note, in which every subject stays before its text."""
    first, *others = notes
    further = (
        f"#{note.subject_code}#{note.text}" if note.subject_code else note.text for note in others
    )
    return Note("\n".join((first.text, *further)), first.subject_code)
