"""What XRechnung wants of the document and its parties: BR-DE-1 to 18, 21, 22, 26 to 28, BR-TMP.

Regular expressions are those of the published rules; their white space is that of XML alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from storno_desktop.domain import skonto
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Address, Contact, Semantic
from storno_desktop.einvoice.rules.texts import at, folded, is_blank
from storno_desktop.einvoice.rules.xrechnung_kind import Syntax, is_stated

#: UNTDID 1001 codes that XRechnung knows (BR-DE-17).
TYPES: Final = frozenset({"326", "380", "381", "384", "389", "875", "876", "877"})
_CORRECTED: Final = "384"
#: Categories that need a tax number of the seller (BR-DE-16).
_TAXED: Final = frozenset({"S", "Z", "E", "AE", "K", "G", "L", "M"})
_URL: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+:")
_PHONE: Final = re.compile(r".*(?:[0-9].*){3,}")
_EMAIL: Final = re.compile(r"[^@ \t\r\n]+@(?:[^@. \t\r\n]+\.)+[^@. \t\r\n]+")
_WARNING: Final = Severity.WARNING

CODES: Final = (
    *("BR-DE-1", "BR-DE-2", "BR-DE-3", "BR-DE-4", "BR-DE-5", "BR-DE-6", "BR-DE-7", "BR-DE-8"),
    *("BR-DE-9", "BR-DE-10", "BR-DE-11", "BR-DE-14", "BR-DE-15", "BR-DE-16", "BR-DE-17"),
    *("BR-DE-18", "BR-DE-21", "BR-DE-22", "BR-DE-26", "BR-DE-27", "BR-DE-28"),
    *("BR-DE-TMP-32", "BR-TMP-2"),
)


def check_header(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """Judge the document and its parties."""
    yield from _document(invoice)
    if not _has_tax_number(invoice) and _TAXED & set(_categories(invoice, syntax)):
        yield at("BR-DE-16", "BT-31")
    if not _says_when(invoice, syntax):
        yield at("BR-DE-TMP-32", "BT-72", severity=Severity.INFORMATION)
    yield from _documents(invoice)
    yield from _contact(invoice.seller.contact)
    delivery = invoice.delivery
    for address, codes, terms in (
        (invoice.seller.address, ("BR-DE-3", "BR-DE-4"), ("BT-37", "BT-38")),
        (invoice.buyer.address, ("BR-DE-8", "BR-DE-9"), ("BT-52", "BT-53")),
        (delivery.address if delivery else None, ("BR-DE-10", "BR-DE-11"), ("BT-77", "BT-78")),
    ):
        yield from _place(address, codes, terms)
    for index, group in enumerate(invoice.vat):
        if group.rate is None:
            yield at("BR-DE-14", "BT-119", index=index)
    has_point = invoice.tax_point_code or invoice.tax_point_date is not None
    if syntax is Syntax.CII and not invoice.vat and has_point:
        yield at("BR-DE-14", "BT-119", index=0)  # a group stands there for the point alone


def has_instructions(invoice: Semantic) -> bool:
    """Whether UBL has a PaymentMeans: one of a credit note may only say when it is due."""
    is_credit_note = invoice.is_credit_note
    return bool(invoice.payments) or (is_credit_note and invoice.due_on is not None)


def _document(invoice: Semantic) -> Iterator[Fault]:
    """BR-DE-15, 17, 18, 21 and 26."""
    type_code = folded(invoice.type_code or "")
    if is_blank(invoice.buyer_reference):
        yield at("BR-DE-15", "BT-10")
    if type_code not in TYPES:
        yield at("BR-DE-17", "BT-3", severity=_WARNING, found=type_code or "–")
    if invoice.payment_terms and not skonto.is_well_formed(invoice.payment_terms):
        yield at("BR-DE-18", "BT-20")
    if not is_stated(invoice.specification):
        yield at("BR-DE-21", "BT-24", severity=_WARNING, found=invoice.specification or "–")
    if type_code == _CORRECTED and not invoice.preceding:
        yield at("BR-DE-26", "BG-3", severity=_WARNING)


def _has_tax_number(invoice: Semantic) -> bool:
    seller = invoice.seller
    numbers = (seller.vat_id, seller.tax_registration_id)
    return invoice.tax_representative is not None or not all(map(is_blank, numbers))


def _categories(invoice: Semantic, syntax: Syntax) -> Iterator[str | None]:
    """As published for CII, allowances and charges never count."""
    if syntax is Syntax.UBL:
        for each in (*invoice.allowances, *invoice.charges):
            yield each.vat_category
    for line in invoice.lines:
        yield line.vat_category


def _says_when(invoice: Semantic, syntax: Syntax) -> bool:
    """BR-DE-TMP-32; BT-8 has its place inside the period of UBL."""
    delivery = invoice.delivery
    return (
        (delivery is not None and delivery.delivered_on is not None)
        or invoice.period is not None
        or (syntax is Syntax.UBL and bool(invoice.tax_point_code))
        or all(line.period is not None for line in invoice.lines)
    )


def _documents(invoice: Semantic) -> Iterator[Fault]:
    """BR-DE-22 and BR-TMP-2."""
    names: set[str] = set()
    for index, document in enumerate(invoice.documents):
        if document.location and not _URL.match(document.location):
            found = document.location
            yield at("BR-TMP-2", "BT-124", index=index, severity=_WARNING, found=found)
        if document.content is None or not document.filename:
            continue
        if document.filename in names:
            yield at("BR-DE-22", "BT-125", index=index, found=document.filename)
        names.add(document.filename)


def _contact(contact: Contact | None) -> Iterator[Fault]:
    """BR-DE-2, 5, 6, 7, 27 and 28."""
    if contact is None:
        yield at("BR-DE-2", "BG-6")
        return
    for code, term, text in (
        ("BR-DE-5", "BT-41", contact.name),
        ("BR-DE-6", "BT-42", contact.phone),
        ("BR-DE-7", "BT-43", contact.email),
    ):
        if is_blank(text):
            yield at(code, term)
    for code, term, text, pattern in (
        ("BR-DE-27", "BT-42", contact.phone, _PHONE),
        ("BR-DE-28", "BT-43", contact.email, _EMAIL),
    ):
        if not pattern.fullmatch(folded(text or "")):
            yield at(code, term, severity=_WARNING, found=text or "–")


def _place(address: Address | None, codes: Iterable[str], terms: Iterable[str]) -> Iterator[Fault]:
    """BR-DE-3, 4, 8 to 11: an address has a town and a post code."""
    if address is None:
        return
    for code, term, text in zip(codes, terms, (address.city, address.post_code), strict=True):
        if is_blank(text):
            yield at(code, term)
