"""What parties and delivery must say: BR-06 to BR-20, BR-56 to BR-63, BR-CO-09, BR-CO-26."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.codelists.countries import COUNTRIES
from storno_desktop.domain.codelists.identifiers import SEPA_CREDITOR
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Buyer, Semantic
from storno_desktop.einvoice.rules.edition import Edition
from storno_desktop.einvoice.rules.texts import at, is_blank

#: The two letters of a VAT identifier: a country, or EL for Greece (BR-CO-09).
_VAT_PREFIXES: Final = COUNTRIES | {"EL"}
_LETTERS: Final = frozenset("".join(_VAT_PREFIXES))

CODES: Final = (
    *("BR-06", "BR-07", "BR-08", "BR-09", "BR-10", "BR-11", "BR-17", "BR-18", "BR-19", "BR-20"),
    *("BR-56", "BR-57", "BR-62", "BR-63", "BR-CO-09", "BR-CO-26"),
)


def check_parties(invoice: Semantic, edition: Edition) -> Iterator[Fault]:
    """Judge seller, buyer, payee, tax representative and place of delivery."""
    yield from _seller(invoice, edition)
    yield from _buyer(invoice.buyer)
    yield from _payee(invoice)
    yield from _representative(invoice)
    delivery = invoice.delivery
    if delivery is not None and delivery.address is not None and not delivery.address.country:
        yield at("BR-57", "BT-80")


def _seller(invoice: Semantic, edition: Edition) -> Iterator[Fault]:
    seller = invoice.seller
    if is_blank(seller.name):
        yield at("BR-06", "BT-27")
    if seller.address is None:
        yield at("BR-08", "BG-5")
    elif is_blank(seller.address.country):
        yield at("BR-09", "BT-40")
    if seller.electronic_address is not None and not seller.electronic_address.scheme:
        yield at("BR-62", "BT-34")
    yield from _vat_prefix("BT-31", seller.vat_id)
    is_identified = (
        seller.vat_id
        or seller.legal_id is not None
        or any(each.scheme != SEPA_CREDITOR for each in seller.identifiers)
        or (edition.sepa_identifies_seller and _has_sepa_identifier(invoice))
    )
    if not is_identified:
        yield at("BR-CO-26", "BT-30")


def _has_sepa_identifier(invoice: Semantic) -> bool:
    """Whether UBL writes a creditor identifier among those of the seller."""
    return bool(invoice.seller.identifiers) or (
        invoice.payee is None and creditor_id(invoice) is not None
    )


def creditor_id(invoice: Semantic) -> str | None:
    """BT-90: UBL has one, with the payee if there is one, else with the seller."""
    for payment in invoice.payments:
        if payment.debit is not None and payment.debit.creditor_id:
            return payment.debit.creditor_id
    return None


def _buyer(buyer: Buyer) -> Iterator[Fault]:
    if is_blank(buyer.name):
        yield at("BR-07", "BT-44")
    if buyer.address is None:
        yield at("BR-10", "BG-8")
    elif is_blank(buyer.address.country):
        yield at("BR-11", "BT-55")
    if buyer.electronic_address is not None and not buyer.electronic_address.scheme:
        yield at("BR-63", "BT-49")
    yield from _vat_prefix("BT-48", buyer.vat_id)


def _payee(invoice: Semantic) -> Iterator[Fault]:
    """BR-17: the payee has a name, and is somebody else than the seller."""
    payee, seller = invoice.payee, invoice.seller
    if payee is None:
        return
    numbers = {payee.identifier.value if payee.identifier is not None else None}
    numbers.add(creditor_id(invoice))
    numbers.discard(None)
    is_seller = (payee.name and payee.name == seller.trading_name) or any(
        each.value in numbers for each in seller.identifiers
    )
    if not payee.name or is_seller:
        yield at("BR-17", "BT-59")


def _representative(invoice: Semantic) -> Iterator[Fault]:
    """BR-18, BR-19, BR-20, BR-56."""
    representative = invoice.tax_representative
    if representative is None:
        return
    if is_blank(representative.name):
        yield at("BR-18", "BT-62")
    if representative.address is None:
        yield at("BR-19", "BG-12")
    elif is_blank(representative.address.country):
        yield at("BR-20", "BT-69")
    if not representative.vat_id:
        yield at("BR-56", "BT-63")
    yield from _vat_prefix("BT-63", representative.vat_id)


def _vat_prefix(term: str, number: str | None) -> Iterator[Fault]:
    """BR-CO-09: a VAT identifier begins with its country."""
    severity = vat_prefix_severity(number or "")
    if severity is not None:
        yield at("BR-CO-09", term, severity=severity, found=number or "")


def vat_prefix_severity(number: str) -> Severity | None:
    """How bad the first two letters of a VAT identifier are; None where they name a country.

    The published test looks for the two characters in a row of codes, so that one letter, or a
    letter and a space, passes: there the fault is a warning. Nothing at all passes too.
    """
    if is_blank(number) or number[:2] in _VAT_PREFIXES:
        return None
    passes = len(number) == 1 or number[1] == " "
    return Severity.WARNING if passes and number[0] in _LETTERS else Severity.FATAL
