"""NL-R: Dutch sellers, and documents between the Dutch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Address, Semantic
from storno_desktop.einvoice.rules.peppol.whom import (
    address_country,
    is_between,
    means_of,
)
from storno_desktop.einvoice.rules.texts import ZERO, at, folded

_REGISTERS: Final = frozenset({"0106", "0190"})  # KVK, OIN
_MEANS: Final = frozenset({"30", "48", "49", "57", "58", "59"})

CODES: Final = tuple(f"NL-R-{number:03}" for number in range(1, 10))


def check_netherlands(invoice: Semantic) -> Iterator[Fault]:
    """Judge what Dutch sellers must say; order lines are judged with the line."""
    if address_country(invoice.seller) != "NL":
        return
    seller, buyer, representative = invoice.seller, invoice.buyer, invoice.tax_representative
    is_domestic = is_between(invoice, "NL")
    is_credit = invoice.is_credit_note
    if is_credit and not any(preceding.number for preceding in invoice.preceding):
        yield at("NL-R-001", "BT-25")
    yield from _place("NL-R-002", "BT-35", seller.address)
    if seller.legal_id is not None and seller.legal_id.scheme not in _REGISTERS:
        yield at("NL-R-003", "BT-30", found=seller.legal_id.scheme or "–")
    means = [*means_of(invoice)]
    if is_domestic:
        yield from _place("NL-R-004", "BT-50", buyer.address)
        if buyer.legal_id is not None and buyer.legal_id.scheme not in _REGISTERS:
            yield at("NL-R-005", "BT-47", found=buyer.legal_id.scheme or "–")
        for each in means:
            if folded(each.code) not in _MEANS:
                yield at("NL-R-008", "BT-81", found=each.code or "–")
    if representative is not None and address_country(representative) == "NL":
        yield from _place("NL-R-006", "BT-64", representative.address)
    due = invoice.totals.due
    due = ZERO if due is None else due
    if not means and (due < 0 if is_credit else due > 0):
        yield at("NL-R-007", "BT-81")


def _place(code: str, term: str, address: Address | None) -> Iterator[Fault]:
    if address is not None and not (address.line1 and address.city and address.post_code):
        yield at(code, term)
