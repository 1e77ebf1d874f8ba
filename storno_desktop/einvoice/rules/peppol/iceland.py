"""IS-R: Icelandic sellers, and documents between Icelanders."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Buyer, Seller, Semantic
from storno_desktop.einvoice.rules.peppol.whom import (
    address_country,
    is_between,
    means_of,
)
from storno_desktop.einvoice.rules.texts import at, folded

_KENNITALA: Final = "0196"
_TYPES: Final = frozenset({"380", "381"})
_FINAL_DAY: Final = "EINDAGI"
_ACCOUNT_LENGTH: Final = 12
_DATE_LENGTH: Final = 10
_ACCOUNTS: Final = (("IS-R-006", "9"), ("IS-R-007", "42"))

CODES: Final = tuple(f"IS-R-{number:03}" for number in range(1, 11))


def check_iceland(invoice: Semantic) -> Iterator[Fault]:
    """Judge what Icelandic sellers must say."""
    if address_country(invoice.seller) != "IS":
        return
    type_code = folded(invoice.type_code or "")
    if type_code not in _TYPES:
        yield at("IS-R-001", "BT-3", severity=Severity.WARNING, found=type_code or "–")
    yield from _party(invoice.seller, ("IS-R-002", "BT-30"), ("IS-R-003", "BT-35"))
    if is_between(invoice, "IS"):
        yield from _party(invoice.buyer, ("IS-R-004", "BT-47"), ("IS-R-005", "BT-50"))
    for code, means_code in _ACCOUNTS:
        for means in means_of(invoice):
            if means.code == means_code and len(folded(means.number)) != _ACCOUNT_LENGTH:
                yield at(code, "BT-84", found=means.number or "–")
    yield from _final_day(invoice)


def _party(
    party: Seller | Buyer, register: tuple[str, str], place: tuple[str, str]
) -> Iterator[Fault]:
    if party.legal_id is None or party.legal_id.scheme != _KENNITALA:
        yield at(*register)
    address = party.address
    if address is None or not (address.line1 and address.post_code):
        yield at(*place)


def _final_day(invoice: Semantic) -> Iterator[Fault]:
    """IS-R-008 to IS-R-010: the day after which interest runs, as a supporting document."""
    for index, document in enumerate(invoice.documents):
        if document.description != _FINAL_DAY:
            continue
        day = document.reference or ""
        if not _is_date(day):
            yield at("IS-R-008", "BT-122", index=index, found=day or "–")
        due = None if invoice.is_credit_note else invoice.due_on
        if due is None:
            yield at("IS-R-009", "BT-9")
        if due is None or due.isoformat() > day:
            yield at("IS-R-010", "BT-122", index=index, found=day or "–")


def _is_date(text: str) -> bool:
    if len(text) != _DATE_LENGTH or text[4] != "-" or text[7] != "-":
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
