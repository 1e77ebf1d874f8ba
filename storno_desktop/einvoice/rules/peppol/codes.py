"""PEPPOL-EN16931-CL and -P: the codes that Peppol knows, and which of them go together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.codelists.attachments import MIME_CODES
from storno_desktop.domain.codelists.documents import VAT_POINT_CODES
from storno_desktop.domain.codelists.peppol import (
    ALLOWANCE_REASONS,
    CHARGE_REASONS,
    CREDIT_NOTE_TYPES,
    CURRENCIES,
    EAS,
    INVOICE_TYPES,
    SELF_BILLED_CREDIT_NOTE_TYPES,
    SELF_BILLED_INVOICE_TYPES,
)
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.rules.peppol.document import is_self_billing, processes
from storno_desktop.einvoice.rules.peppol.whom import is_between
from storno_desktop.einvoice.rules.texts import at, folded

#: Document types that only Germans use between themselves (P0112).
_GERMAN_TYPES: Final = frozenset({"326", "384"})

#: Reason of exemption to the rule and the only category it goes with.
_CATEGORY_OF: Final = {
    "VATEX-EU-G": ("PEPPOL-EN16931-P0104", "G"),
    "VATEX-EU-O": ("PEPPOL-EN16931-P0105", "O"),
    "VATEX-EU-IC": ("PEPPOL-EN16931-P0106", "K"),
    "VATEX-EU-AE": ("PEPPOL-EN16931-P0107", "AE"),
    "VATEX-EU-D": ("PEPPOL-EN16931-P0108", "E"),
    "VATEX-EU-F": ("PEPPOL-EN16931-P0109", "E"),
    "VATEX-EU-I": ("PEPPOL-EN16931-P0110", "E"),
    "VATEX-EU-J": ("PEPPOL-EN16931-P0111", "E"),
}

CODES: Final = (
    *(f"PEPPOL-EN16931-CL{number:03}" for number in (1, 2, 3, 6, 7, 8)),
    *("PEPPOL-EN16931-P0100", "PEPPOL-EN16931-P0101", "PEPPOL-EN16931-P0112"),
    *(code for code, _ in _CATEGORY_OF.values()),
)


def check_codes(invoice: Semantic) -> Iterator[Fault]:
    """Judge every code of the document; those of a line are judged with the line."""
    yield from _type(invoice)
    yield from _currencies(invoice)
    point = invoice.tax_point_code
    if point and folded(point) not in VAT_POINT_CODES:
        yield at("PEPPOL-EN16931-CL006", "BT-8", found=point)
    for term, address in (
        ("BT-34", invoice.seller.electronic_address),
        ("BT-49", invoice.buyer.electronic_address),
    ):
        if address is not None and address.scheme and address.scheme not in EAS:
            yield at("PEPPOL-EN16931-CL008", term, found=address.scheme)
    index = 0
    for code, term, known, group in (
        ("PEPPOL-EN16931-CL002", "BT-98", ALLOWANCE_REASONS, invoice.allowances),
        ("PEPPOL-EN16931-CL003", "BT-105", CHARGE_REASONS, invoice.charges),
    ):
        for each in group:
            if each.reason_code and folded(each.reason_code) not in known:
                yield at(code, term, index=index, found=each.reason_code)
            index += 1
    for index, group_ in enumerate(invoice.vat):
        rule = _CATEGORY_OF.get((group_.reason_code or "").upper())
        if rule is not None and folded(group_.category or "") != rule[1]:
            yield at(rule[0], "BT-118", index=index, expected=rule[1], found=group_.category or "–")
    for index, document in enumerate(invoice.documents):
        if document.content is not None and document.mime and document.mime not in MIME_CODES:
            yield at("PEPPOL-EN16931-CL001", "BT-125", index=index, found=document.mime)


def _type(invoice: Semantic) -> Iterator[Fault]:
    """P0100, P0101, P0112; the published test lets any type pass in a process it does not know."""
    type_code = folded(invoice.type_code or "")
    if not invoice.type_code:
        return
    is_credit = invoice.is_credit_note
    if is_self_billing(invoice):
        known = SELF_BILLED_CREDIT_NOTE_TYPES if is_credit else SELF_BILLED_INVOICE_TYPES
    else:
        known = CREDIT_NOTE_TYPES if is_credit else INVOICE_TYPES
    if folded(invoice.process or "") in processes(invoice) and type_code not in known:
        code = "PEPPOL-EN16931-P0101" if is_credit else "PEPPOL-EN16931-P0100"
        yield at(code, "BT-3", found=type_code)
    if not is_credit and type_code in _GERMAN_TYPES and not is_between(invoice, "DE"):
        yield at("PEPPOL-EN16931-P0112", "BT-3", found=type_code)


def _currencies(invoice: Semantic) -> Iterator[Fault]:
    """CL007: every amount says its currency."""
    if invoice.currency and invoice.currency not in CURRENCIES:
        yield at("PEPPOL-EN16931-CL007", "BT-5", found=invoice.currency)
    tax_currency = invoice.tax_currency
    if (
        tax_currency
        and invoice.totals.vat_accounting is not None
        and tax_currency not in CURRENCIES
    ):
        yield at("PEPPOL-EN16931-CL007", "BT-6", found=tax_currency)
