"""EN 16931 as its rules are published for CII (1.3.16): what they decide otherwise than for UBL.

The rules on the semantic invoice follow the UBL artefacts to the letter. Those that the CII
artefacts test in another way are left out of their answer, and judged here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.codelists.countries import CII_COUNTRIES
from storno_desktop.domain.codelists.documents import (
    CII_DOCUMENT_TYPES_1_3_16,
    VAT_POINT_CODES,
)
from storno_desktop.domain.codelists.subjects import NOTE_SUBJECTS
from storno_desktop.domain.codelists.taxes import VAT_CATEGORIES
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Address, Identifier, PaymentInstructions, Semantic
from storno_desktop.einvoice.cii import totals
from storno_desktop.einvoice.cii.vat import APART, check_vat
from storno_desktop.einvoice.cii.vat import CHANGED as CHANGED_VAT
from storno_desktop.einvoice.cii.write_payment import is_written
from storno_desktop.einvoice.rules import en16931
from storno_desktop.einvoice.rules.edition import LATEST
from storno_desktop.einvoice.rules.order import in_document_order
from storno_desktop.einvoice.rules.texts import at, folded, is_blank, is_in

_TRANSFERS: Final = frozenset({"30", "58"})
#: BR-51: security standards let an invoice show this much of a card's number.
_CARD_DIGITS: Final = 10

#: The two letters of a VAT identifier: a country, or EL for Greece (BR-CO-09).
_VAT_PREFIXES: Final = CII_COUNTRIES | {"EL"}

#: Rules that are judged here, or in the rooms beside, instead of by `rules.en16931`.
CHANGED: Final = (
    frozenset(
        (
            *("BR-17", "BR-49", "BR-50", "BR-51", "BR-53", "BR-61", "BR-CO-09", "BR-CO-19"),
            *("BR-CO-03", "BR-CO-26", "BR-CL-01", "BR-CL-03", "BR-CL-06", "BR-CL-08", "BR-CL-10"),
            *("BR-CL-14", "BR-CL-15", "BR-CL-16", "BR-CL-17", "BR-CL-18"),
        )
    )
    | totals.CHANGED
    | CHANGED_VAT
)


def check(invoice: Semantic) -> list[Fault]:
    """Judge an invoice; faults come in the order of the document, each rule once a field."""
    same = [fault for fault in en16931.check(invoice) if fault.code not in CHANGED]
    return in_document_order([*same, *_changed(invoice)])


def _changed(invoice: Semantic) -> Iterator[Fault]:
    yield from _codes(invoice)
    yield from _addresses(invoice)
    yield from _parties(invoice)
    yield from _countries(invoice)
    yield from _payments(invoice.payments)
    if invoice.tax_point_date is not None and invoice.tax_point_code and _has_other_group(invoice):
        yield at("BR-CO-03", "BT-8")
    period = invoice.period
    if period is not None and period.start is None and period.end is None:
        yield at("BR-CO-19", "BG-14")
    yield from totals.check_totals(invoice)
    yield from check_vat(invoice)
    yield from totals.check_noughts(invoice)


def _has_other_group(invoice: Semantic) -> bool:
    """Whether a group is judged by the rules on every group; a draft without groups is too."""
    return not invoice.vat or any(group.category not in APART for group in invoice.vat)


def _codes(invoice: Semantic) -> Iterator[Fault]:
    """BR-CL-01, 03, 06, 08, 17, 18: CII has one list of types, and a place for each code."""
    if invoice.type_code and not is_in(invoice.type_code, CII_DOCUMENT_TYPES_1_3_16):
        yield at("BR-CL-01", "BT-3", found=invoice.type_code)
    for term, currency, amount in (
        ("BT-5", invoice.currency, invoice.totals.vat),
        ("BT-6", invoice.tax_currency, invoice.totals.vat_accounting),
    ):
        if currency and amount is not None and not is_in(currency, LATEST.currencies):
            yield at("BR-CL-03", term, found=currency)
    code = invoice.tax_point_code
    if code and not is_in(code, VAT_POINT_CODES):
        yield at("BR-CL-06", "BT-8", found=code)
    for index, note in enumerate(invoice.notes):
        if note.subject_code and not is_in(note.subject_code, NOTE_SUBJECTS):
            yield at("BR-CL-08", "BT-21", index=index, found=note.subject_code)
    yield from _categories(invoice)


def _categories(invoice: Semantic) -> Iterator[Fault]:
    """BR-CL-17 is on allowances and charges, BR-CL-18 on groups and lines."""
    for index, each in enumerate((*invoice.allowances, *invoice.charges)):
        if each.vat_category and not is_in(each.vat_category, VAT_CATEGORIES):
            yield at("BR-CL-17", "BT-95", index=index, found=each.vat_category)
    for index, group in enumerate(invoice.vat):
        if group.category and not is_in(group.category, VAT_CATEGORIES):
            yield at("BR-CL-18", "BT-118", index=index, found=group.category)
    for index, line in enumerate(invoice.lines):
        if line.vat_category and not is_in(line.vat_category, VAT_CATEGORIES):
            found = (("found", line.vat_category),)
            yield Fault(terms.path("BT-151", line=index), "BR-CL-18", params=found)


def _addresses(invoice: Semantic) -> Iterator[Fault]:
    """BR-09, BR-11, BR-20, BR-57: without an address, or with an empty one, there is no country."""
    representative = invoice.tax_representative
    if invoice.seller.address is None:
        yield at("BR-09", "BT-40")
    if invoice.buyer.address is None:
        yield at("BR-11", "BT-55")
    if representative is not None and representative.address is None:
        yield at("BR-20", "BT-69")
    place = invoice.delivery.address if invoice.delivery is not None else None
    if place is not None and is_blank(place.country):
        yield at("BR-57", "BT-80")


def _parties(invoice: Semantic) -> Iterator[Fault]:
    """BR-17, BR-CO-09, BR-CO-26, BR-CL-10: BT-90 is no identifier of a party in CII."""
    seller, payee = invoice.seller, invoice.payee
    if not (seller.vat_id or seller.legal_id is not None or seller.identifiers):
        yield at("BR-CO-26", "BT-30")
    identifiers: list[tuple[str, Identifier | None]] = [
        *(("BT-29", identifier) for identifier in seller.identifiers),
        ("BT-46", invoice.buyer.identifier),
        ("BT-60", payee.identifier if payee is not None else None),
    ]
    for term, each in identifiers:
        if each is not None and each.scheme and not is_in(folded(each.scheme), LATEST.icd):
            yield at("BR-CL-10", term, found=each.scheme)
    representative = invoice.tax_representative
    if representative is not None and is_blank(representative.vat_id):
        yield at("BR-56", "BT-63")
    for term, number in (
        ("BT-31", seller.vat_id),
        ("BT-48", invoice.buyer.vat_id),
        ("BT-63", representative.vat_id if representative is not None else None),
    ):
        if number and number[:2] not in _VAT_PREFIXES:
            yield at("BR-CO-09", term, found=number)
    if payee is not None and (not payee.name or _is_seller(invoice)):
        yield at("BR-17", "BT-59")


def _is_seller(invoice: Semantic) -> bool:
    """Whether the payee has the name or a number of the seller; global numbers do not count."""
    payee, seller = invoice.payee, invoice.seller
    if payee is None:
        return False
    own = payee.identifier
    return (
        payee.name == seller.name
        or (
            own is not None
            and not own.scheme
            and any(each.value == own.value for each in seller.identifiers if not each.scheme)
        )
        or (
            payee.legal_id is not None
            and seller.legal_id is not None
            and payee.legal_id.value == seller.legal_id.value
        )
    )


def _countries(invoice: Semantic) -> Iterator[Fault]:
    """BR-CL-14 and BR-CL-15: the list of CII still has AN, and not yet SS; BR-64 and BR-65."""
    representative, delivery = invoice.tax_representative, invoice.delivery
    address: Address | None
    for term, address in (
        ("BT-40", invoice.seller.address),
        ("BT-55", invoice.buyer.address),
        ("BT-69", representative.address if representative is not None else None),
        ("BT-80", delivery.address if delivery is not None else None),
    ):
        if address is not None and address.country and not is_in(address.country, CII_COUNTRIES):
            yield at("BR-CL-14", term, found=address.country)
    for index, line in enumerate(invoice.lines):
        item = line.item
        if item.standard_id is not None and is_blank(item.standard_id.scheme):
            yield Fault(terms.path("BT-157", line=index), "BR-64")
        if item.classifications and any(is_blank(each.scheme) for each in item.classifications):
            yield Fault(terms.path("BT-158", line=index), "BR-65")
        country = item.origin_country
        if country and not is_in(country, CII_COUNTRIES):
            found = (("found", country),)
            yield Fault(terms.path("BT-159", line=index), "BR-CL-15", params=found)


def _payments(payments: tuple[PaymentInstructions, ...]) -> Iterator[Fault]:
    """BR-49, BR-50, BR-51, BR-61, BR-CL-16; CII-SR-470 asks for an account where there is none."""
    for payment in payments:
        code = payment.means_code
        if not code and is_written(payment):
            yield at("BR-49", "BT-81")
        if code and not is_in(code, LATEST.payment_means):
            yield at("BR-CL-16", "BT-81", found=code)
        if code in _TRANSFERS and any(_lacks_account(payment)):
            yield at("BR-61", "BT-84")
        if code in _TRANSFERS and any(is_blank(each.account) for each in payment.transfers):
            yield at("BR-50", "BT-84")
        number = payment.card.number if payment.card is not None else None
        if number and len(folded(number)) > _CARD_DIGITS:
            yield at("BR-51", "BT-87", limit=str(_CARD_DIGITS))


def _lacks_account(payment: PaymentInstructions) -> Iterator[bool]:
    """A bank alone is no account: CII writes none."""
    return (
        not transfer.account
        for transfer in payment.transfers
        if transfer.account or transfer.account_name or not transfer.provider
    )
