"""SE-R: Swedish sellers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Identifier, Semantic
from storno_desktop.einvoice.rules.peppol.check_digits import is_swedish
from storno_desktop.einvoice.rules.peppol.whom import Means, means_of
from storno_desktop.einvoice.rules.texts import at, folded, shown

_SE: Final = "SE"
_RATES: Final = frozenset({Decimal(25), Decimal(12), Decimal(6)})
_VAT_LENGTH: Final = 14
_REGISTER_LENGTH: Final = 10
_F_TAX: Final = "GODKÄND FÖR F-SKATT"
_NUMBER: Final = re.compile(r"\s*-?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?\s*")
_TRANSFER: Final = "30"
_OLD_GIROS: Final = frozenset({"50", "56"})
_DEBIT_TRANSFER: Final = "31"
#: Whose account: rules on its number, and how long it is.
_GIROS: Final = {
    "SE:PLUSGIRO": ("SE-R-007", "SE-R-010", range(2, 9)),
    "SE:BANKGIRO": ("SE-R-008", "SE-R-009", range(7, 9)),
}

CODES: Final = tuple(f"SE-R-{number:03}" for number in range(1, 14))


def _country(invoice: Semantic) -> str:
    return (invoice.seller.address.country or "") if invoice.seller.address is not None else ""


def is_swedish_payer(invoice: Semantic) -> bool:
    """Whether a seller in Sweden has a Swedish VAT number."""
    return _country(invoice) == _SE and (invoice.seller.vat_id or "").startswith(_SE)


def is_swedish_rate(rate: Decimal | None) -> bool:
    """SE-R-006: the rates of Sweden."""
    return rate in _RATES


def check_sweden(invoice: Semantic) -> Iterator[Fault]:
    """Judge what Swedish sellers must say; rates of lines are judged with the line."""
    if _country(invoice) != _SE:
        return
    seller = invoice.seller
    if is_swedish_payer(invoice):
        yield from _vat_number(seller.vat_id or "")
        yield from _rates(invoice)
    if seller.legal_id is not None:
        yield from _register(seller.legal_id)
        number = seller.tax_registration_id
        if number and folded(number.upper()) != _F_TAX:
            yield at("SE-R-005", "BT-32", found=number)
    buyer = invoice.buyer.address
    is_domestic = buyer is not None and buyer.country == _SE
    for means in means_of(invoice):
        yield from _means(means, is_domestic=is_domestic)


def _vat_number(number: str) -> Iterator[Fault]:
    if len(folded(number)) != _VAT_LENGTH:
        yield at("SE-R-001", "BT-31", found=number)
    if _NUMBER.fullmatch(number[2:14]) is None:
        yield at("SE-R-002", "BT-31", found=number)


def _register(legal_id: Identifier) -> Iterator[Fault]:
    number = folded(legal_id.value)
    if _NUMBER.fullmatch(number) is None:
        yield at("SE-R-003", "BT-30", found=number)
    if len(number) != _REGISTER_LENGTH:
        yield at("SE-R-004", "BT-30", found=number)
    if not is_swedish(number):
        yield at("SE-R-013", "BT-30", found=number)


def _rates(invoice: Semantic) -> Iterator[Fault]:
    for index, group in enumerate(invoice.vat):
        if group.category == "S" and not is_swedish_rate(group.rate):
            yield at("SE-R-006", "BT-119", index=index, found=shown(group.rate))
    for index, each in enumerate((*invoice.allowances, *invoice.charges)):
        if each.vat_category == "S" and not is_swedish_rate(each.vat_rate):
            yield at("SE-R-006", "BT-96", index=index, found=shown(each.vat_rate))


def _means(means: Means, *, is_domestic: bool) -> Iterator[Fault]:
    """SE-R-007 to SE-R-012, all of them advice."""
    advice = Severity.WARNING
    giro = _GIROS.get(folded(means.provider)) if folded(means.code) == _TRANSFER else None
    if giro is not None and means.number:
        no_number, wrong_length, lengths = giro
        number = folded(means.number)
        if _NUMBER.fullmatch(number) is None:
            yield at(no_number, "BT-84", severity=advice, found=number)
        if len(number) not in lengths:
            yield at(wrong_length, "BT-84", severity=advice, found=number)
    if means.code in _OLD_GIROS:
        yield at("SE-R-011", "BT-81", severity=advice, found=means.code)
    if is_domestic and means.code == _DEBIT_TRANSFER:
        yield at("SE-R-012", "BT-81", severity=advice, found=means.code)
