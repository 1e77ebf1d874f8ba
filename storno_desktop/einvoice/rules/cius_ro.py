"""CIUS-RO 1.0.1, rules 1.0.9 (Ministry of Finance, 2024-06-05), with the EN 16931 rules of 1.3.8.

Some published tests look only at the Invoice, not at the CreditNote; there, what the rule says is
a warning: the portal takes the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.codelists.documents import (
    CIUS_RO_CREDIT_NOTE_TYPES,
    CIUS_RO_INVOICE_TYPES,
    VAT_POINT_CODES,
)
from storno_desktop.domain.codelists.romania import COUNTIES, SECTORS
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Address, Semantic
from storno_desktop.einvoice.rules import en16931
from storno_desktop.einvoice.rules.cius_ro_lengths import check_lengths
from storno_desktop.einvoice.rules.cius_ro_lines import check_lines
from storno_desktop.einvoice.rules.edition import BUNDLED_WITH_CIUS_RO
from storno_desktop.einvoice.rules.order import in_document_order
from storno_desktop.einvoice.rules.texts import at, folded, is_blank, is_in
from storno_desktop.einvoice.rules.totals import fine_digits

#: BT-24 of every Romanian e-invoice.
SPECIFICATION: Final = "urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1"
_RON: Final = "RON"
_DIGIT: Final = re.compile(r"[0-9]")

#: Categories that need a tax number of the seller and a number of the buyer (BR-RO-065, 120).
_TAXED: Final = frozenset({"S", "Z", "E", "AE", "K", "G", "L", "M"})

#: Rules on an address: street, town, sector of Bucharest, county; with their terms.
_SELLER_PLACE: Final = ("BR-RO-081", "BR-RO-091", "BR-RO-100", "BR-RO-110")
_BUYER_PLACE: Final = ("BR-RO-082", "BR-RO-092", "BR-RO-101", "BR-RO-111")
_REPRESENTATIVE_PLACE: Final = ("BR-RO-140", "BR-RO-150", "BR-RO-160", "BR-RO-170")
_DELIVERY_PLACE: Final = ("BR-RO-180", "BR-RO-201", "BR-RO-202", "BR-RO-212")

#: Totals and their rule on decimals.
_DIGITS: Final = (
    ("BR-DEC-RO-09", "BT-106", "line_net"),
    ("BR-DEC-RO-10", "BT-107", "allowances"),
    ("BR-DEC-RO-11", "BT-108", "charges"),
    ("BR-DEC-RO-12", "BT-109", "net"),
    ("BR-DEC-RO-14", "BT-112", "gross"),
    ("BR-DEC-RO-16", "BT-113", "prepaid"),
    ("BR-DEC-RO-17", "BT-114", "rounding"),
    ("BR-DEC-RO-18", "BT-115", "due"),
)

CODES: Final = (
    *("BR-RO-001", "BR-RO-010", "BR-RO-020_1", "BR-RO-020_2", "BR-RO-030", "BR-RO-040"),
    *("BR-RO-065", "BR-RO-120", "BR-RO-211"),
    *(*_SELLER_PLACE, *_BUYER_PLACE, *_REPRESENTATIVE_PLACE, *_DELIVERY_PLACE),
    *(code for code, _, _ in _DIGITS),
    *("BR-DEC-RO-01", "BR-DEC-RO-02", "BR-DEC-RO-05", "BR-DEC-RO-06"),
    *("BR-DEC-RO-1009", "BR-DEC-RO-1010"),
)


def check(invoice: Semantic) -> list[Fault]:
    """Judge by the Romanian rules and the EN 16931 rules that they were published with."""
    return in_document_order((*en16931.found(invoice, BUNDLED_WITH_CIUS_RO), *_romanian(invoice)))


def _romanian(invoice: Semantic) -> Iterator[Fault]:
    is_credit_note = invoice.is_credit_note
    # The severity of rules that the published tests know for an Invoice only.
    for_invoices = Severity.WARNING if is_credit_note else Severity.FATAL
    yield from _header(invoice, is_credit_note=is_credit_note)
    yield from _numbers(invoice, is_credit_note=is_credit_note)
    yield from _places(invoice, for_invoices)
    yield from _digits(invoice, is_credit_note=is_credit_note)
    yield from check_lengths(invoice)
    yield from check_lines(invoice)


def _header(invoice: Semantic, *, is_credit_note: bool) -> Iterator[Fault]:
    """BR-RO-001, 010, 020, 030 and 040."""
    if invoice.specification != SPECIFICATION:
        yield at("BR-RO-001", "BT-24", expected=SPECIFICATION)
    if not _DIGIT.search(invoice.number or ""):
        yield at("BR-RO-010", "BT-1")
    type_code = invoice.type_code
    if type_code:
        code = "BR-RO-020_2" if is_credit_note else "BR-RO-020_1"
        known = CIUS_RO_CREDIT_NOTE_TYPES if is_credit_note else CIUS_RO_INVOICE_TYPES
        if not is_in(type_code, known):
            yield at(code, "BT-3", found=type_code)
    if _RON not in {folded(invoice.currency or ""), folded(invoice.tax_currency or "")}:
        yield at("BR-RO-030", "BT-6", found=invoice.currency or "–")
    if invoice.tax_point_code and not is_in(invoice.tax_point_code, VAT_POINT_CODES):
        yield at("BR-RO-040", "BT-8", found=invoice.tax_point_code)


def _numbers(invoice: Semantic, *, is_credit_note: bool) -> Iterator[Fault]:
    """BR-RO-065 and BR-RO-120; the lines of a credit note do not count in the published test."""
    by_document = any(
        each.vat_category in _TAXED for each in (*invoice.allowances, *invoice.charges)
    )
    if not by_document and not any(line.vat_category in _TAXED for line in invoice.lines):
        return
    is_judged = by_document or not is_credit_note
    severity = Severity.FATAL if is_judged else Severity.WARNING
    seller, buyer, representative = invoice.seller, invoice.buyer, invoice.tax_representative
    represented = representative is not None and representative.vat_id
    if not seller.vat_id and not seller.tax_registration_id and not represented:
        yield at("BR-RO-065", "BT-31", severity=severity)
    if buyer.legal_id is None and not buyer.vat_id:
        yield at("BR-RO-120", "BT-48", severity=severity)


def _places(invoice: Semantic, for_invoices: Severity) -> Iterator[Fault]:
    """BR-RO-081 to BR-RO-212: street, town and county of every address."""
    none = Address()
    yield from _place(
        invoice.seller.address or none, _SELLER_PLACE, ("BT-35", "BT-37", "BT-39"), Severity.FATAL
    )
    yield from _place(
        invoice.buyer.address or none, _BUYER_PLACE, ("BT-50", "BT-52", "BT-54"), Severity.FATAL
    )
    representative, delivery = invoice.tax_representative, invoice.delivery
    if representative is not None and representative.address is not None:
        terms = ("BT-64", "BT-66", "BT-68")
        yield from _place(representative.address, _REPRESENTATIVE_PLACE, terms, for_invoices)
    if delivery is not None and delivery.address is not None:
        terms = ("BT-75", "BT-77", "BT-79")
        yield from _place(delivery.address, _DELIVERY_PLACE, terms, for_invoices)
        if is_blank(delivery.address.subdivision):
            yield at("BR-RO-211", "BT-79", severity=for_invoices)


def _place(
    address: Address, codes: tuple[str, ...], terms: tuple[str, ...], severity: Severity
) -> Iterator[Fault]:
    no_street, no_town, no_sector, no_county = codes
    street, town, county = terms
    if is_blank(address.line1):
        yield at(no_street, street, severity=severity)
    if is_blank(address.city):
        yield at(no_town, town, severity=severity)
    if folded(address.country or "") != "RO":
        return
    code = folded(address.subdivision or "")
    if code == "RO-B" and folded(address.city or "") not in SECTORS:
        yield at(no_sector, town, severity=severity, found=address.city or "–")
    if code not in COUNTIES:
        yield at(no_county, county, severity=severity, found=code or "–")


def _digits(invoice: Semantic, *, is_credit_note: bool) -> Iterator[Fault]:
    """BR-DEC-RO: the digits of BR-DEC under Romanian numbers; those of lines stand there."""
    totals = invoice.totals
    for code, term, name in _DIGITS:
        yield from fine_digits(code, term, getattr(totals, name))
    for index, group in enumerate(invoice.vat):
        yield from fine_digits("BR-DEC-RO-1009", "BT-116", group.base, index)
        yield from fine_digits("BR-DEC-RO-1010", "BT-117", group.vat, index)
    if is_credit_note:  # BR-DEC judges the same digits there
        return
    for index, each in enumerate(invoice.allowances):
        yield from fine_digits("BR-DEC-RO-01", "BT-92", each.amount, index)
        yield from fine_digits("BR-DEC-RO-02", "BT-93", each.base, index)
    for index, each in enumerate(invoice.charges, len(invoice.allowances)):
        yield from fine_digits("BR-DEC-RO-05", "BT-99", each.amount, index)
        yield from fine_digits("BR-DEC-RO-06", "BT-100", each.base, index)
