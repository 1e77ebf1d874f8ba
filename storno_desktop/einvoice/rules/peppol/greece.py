"""GR-R and GR-S: Greek sellers, and documents between Greeks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Identifier, Semantic
from storno_desktop.einvoice.rules.peppol.check_digits import is_greek
from storno_desktop.einvoice.rules.peppol.whom import (
    address_country,
    customer_country,
    supplier_country,
)
from storno_desktop.einvoice.rules.texts import at, folded

_GREEK: Final = frozenset({"GR", "EL"})
_EAS: Final = "9933"
_MARK: Final = "##M.AR.K##"
_URL: Final = "##INVOICE|URL##"
_SEGMENTS: Final = 6
_TIN_LENGTH: Final = 9
_DOCUMENT_TYPES: Final = frozenset({"1.1", "1.6", "2.1", "2.4", "5.1", "5.2"})
_CENTURIES: Final = ("19", "20")
_WHOLE: Final = re.compile(r"\s*\+?[0-9]+\s*")
_MARK_NUMBER: Final = re.compile(r"[1-9][0-9]*")

CODES: Final = (
    *(f"GR-R-001-{number}" for number in range(1, 8)),
    *("GR-R-002", "GR-R-003", "GR-R-004-1", "GR-R-004-2", "GR-R-005", "GR-R-006", "GR-R-008-2"),
    *("GR-R-008-3", "GR-R-009", "GR-R-010", "GR-S-008-1", "GR-S-011"),
)


def check_greece(invoice: Semantic) -> Iterator[Fault]:
    """Judge what Greek sellers must say."""
    if supplier_country(invoice, represented=False) in _GREEK:
        yield from _address("GR-R-009", "BT-34", invoice.seller.electronic_address)
    if supplier_country(invoice) not in _GREEK:
        return
    seller, buyer = invoice.seller, invoice.buyer
    yield from _number(invoice)
    if not seller.trading_name:
        yield at("GR-R-002", "BT-28")
    if not _is_greek_vat(seller.vat_id):
        found = seller.vat_id or "–"
        yield at("GR-S-011", "BT-31", severity=Severity.WARNING, found=found)
        if seller.vat_id:
            yield at("GR-R-003", "BT-31", found=found)
    yield from _documents(invoice)
    if not buyer.trading_name:
        yield at("GR-R-005", "BT-45")
    if customer_country(invoice) in _GREEK:
        if not _is_greek_vat(buyer.vat_id):
            yield at("GR-R-006", "BT-48", found=buyer.vat_id or "–")
        yield from _address("GR-R-010", "BT-49", buyer.electronic_address)


def _is_greek_vat(number: str | None) -> bool:
    return bool(number) and (number or "")[:2] == "EL" and is_greek((number or "")[2:])


def _address(code: str, term: str, address: Identifier | None) -> Iterator[Fault]:
    if address is not None and not (address.scheme == _EAS and is_greek(address.value)):
        yield at(code, term, found=address.value)


def _number(invoice: Semantic) -> Iterator[Fault]:
    """GR-R-001: tax number, date, branch, type, series and number, with bars between."""
    if not invoice.number:
        return
    segments = invoice.number.split("|")
    wrong = {1: len(segments) == _SEGMENTS}
    tin, day, branch, kind, series, number = (*segments, *[""] * _SEGMENTS)[:_SEGMENTS]
    representative = invoice.tax_representative
    numbers = {
        vat_id[2:11]
        for vat_id in (
            invoice.seller.vat_id,
            representative.vat_id if representative is not None else None,
        )
        if vat_id
    }
    wrong[2] = len(folded(tin)) == _TIN_LENGTH and is_greek(tin) and tin in numbers
    issued = invoice.issued_on
    wrong[3] = (
        issued is not None
        and day.split("/")[:3] == issued.strftime("%d/%m/%Y").split("/")
        and day[6:8] in _CENTURIES
    )
    wrong[4] = _WHOLE.fullmatch(branch) is not None
    wrong[5] = kind in _DOCUMENT_TYPES
    wrong[6], wrong[7] = bool(series), bool(number)
    for which, is_right in wrong.items():
        if not is_right:
            yield at(f"GR-R-001-{which}", "BT-1", found=invoice.number)


def _documents(invoice: Semantic) -> Iterator[Fault]:
    """GR-R-004 and GR-R-008: the mark of the tax authority, and where to verify the document."""
    marks = urls = 0
    is_in_greece = address_country(invoice.seller) == "GR"
    for index, document in enumerate(invoice.documents):
        if document.description == _MARK:
            marks += 1
            if is_in_greece and not _MARK_NUMBER.match(document.reference or ""):
                yield at("GR-R-004-2", "BT-122", index=index, found=document.reference or "–")
        elif document.description == _URL:
            urls += 1
            if not document.location:
                yield at("GR-R-008-3", "BT-124", index=index)
    if not is_in_greece:
        return
    if marks != 1:
        yield at("GR-R-004-1", "BG-24", found=str(marks))
    if urls != 1:
        yield at("GR-S-008-1", "BG-24", severity=Severity.WARNING, found=str(urls))
    if urls > 1:
        yield at("GR-R-008-2", "BG-24", found=str(urls))
