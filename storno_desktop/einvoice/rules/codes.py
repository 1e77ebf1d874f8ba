"""Code lists of the document (BR-CL); those of a line are judged with the line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.codelists.attachments import MIME_CODES
from storno_desktop.domain.codelists.countries import COUNTRIES
from storno_desktop.domain.codelists.documents import VAT_POINT_CODES
from storno_desktop.domain.codelists.identifiers import SEPA_CREDITOR
from storno_desktop.domain.codelists.reasons import ALLOWANCE_REASONS
from storno_desktop.domain.codelists.subjects import NOTE_SUBJECTS
from storno_desktop.domain.codelists.taxes import VAT_CATEGORIES
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Address, Identifier, Note, Semantic
from storno_desktop.einvoice.rules.edition import Edition
from storno_desktop.einvoice.rules.texts import at, folded, is_in

_SUBJECT_LENGTH: Final = 3

CODES: Final = (
    *("BR-CL-01", "BR-CL-03", "BR-CL-04", "BR-CL-05", "BR-CL-06", "BR-CL-07", "BR-CL-08"),
    *("BR-CL-10", "BR-CL-11", "BR-CL-14", "BR-CL-16", "BR-CL-17", "BR-CL-19", "BR-CL-20"),
    *("BR-CL-22", "BR-CL-24", "BR-CL-25", "BR-CL-26"),
)


def check_codes(invoice: Semantic, edition: Edition) -> Iterator[Fault]:
    """Judge every code of the document against its list."""
    yield from _header(invoice, edition)
    for index, note in enumerate(invoice.notes):
        yield from _subject(index, note)
    yield from _parties(invoice, edition)
    yield from _addresses(invoice)
    for payment in invoice.payments:
        if payment.means_code or payment.means_text:
            yield from _unknown(
                "BR-CL-16", "BT-81", payment.means_code or "", edition.payment_means
            )
    yield from _reductions(invoice, edition)
    for index, group in enumerate(invoice.vat):
        if group.category:
            yield from _unknown("BR-CL-17", "BT-118", group.category, VAT_CATEGORIES, index)
        if group.reason_code:
            reason = group.reason_code.upper()
            yield from _unknown("BR-CL-22", "BT-121", reason, edition.vatex, index)
    for index, document in enumerate(invoice.documents):
        if document.content is not None and document.mime and document.mime not in MIME_CODES:
            yield at("BR-CL-24", "BT-125", index=index, found=document.mime)


def _unknown(
    code: str, term: str, found: str, known: frozenset[str], index: int | None = None
) -> Iterator[Fault]:
    if not is_in(found, known):
        yield at(code, term, index=index, found=found)


def _header(invoice: Semantic, edition: Edition) -> Iterator[Fault]:
    """BR-CL-01 and BR-CL-03 to BR-CL-07; each UBL document has document types of its own."""
    if invoice.type_code:
        is_credit_note = invoice.is_credit_note
        types = edition.credit_note_types if is_credit_note else edition.invoice_types
        yield from _unknown("BR-CL-01", "BT-3", invoice.type_code, types)
    if invoice.currency and not is_in(invoice.currency, edition.currencies):
        # Every amount states the currency too.
        yield at("BR-CL-03", "BT-5", found=invoice.currency)
        yield at("BR-CL-04", "BT-5", found=invoice.currency)
    if invoice.tax_currency and not is_in(invoice.tax_currency, edition.currencies):
        if invoice.totals.vat_accounting is not None:
            yield at("BR-CL-03", "BT-6", found=invoice.tax_currency)
        yield at("BR-CL-05", "BT-6", found=invoice.tax_currency)
    if invoice.tax_point_code:
        yield from _unknown("BR-CL-06", "BT-8", invoice.tax_point_code, VAT_POINT_CODES)
    yield from _scheme("BR-CL-07", "BT-18", invoice.object_id, edition.reference_qualifiers)


def _subject(index: int, note: Note) -> Iterator[Fault]:
    """BR-CL-08: UBL has the subject in the text, between number signs; only three letters count."""
    text = f"#{note.subject_code}#{note.text}" if note.subject_code else note.text
    _, _, after = text.partition("#")
    subject, sign, _ = after.partition("#")
    if sign and len(subject) == _SUBJECT_LENGTH and subject not in NOTE_SUBJECTS:
        yield at("BR-CL-08", "BT-21", index=index, found=subject)


def _scheme(
    code: str, term: str, identifier: Identifier | None, known: frozenset[str]
) -> Iterator[Fault]:
    if identifier is not None and identifier.scheme:
        yield from _unknown(code, term, folded(identifier.scheme), known)


def _creditor_scheme(term: str, identifier: Identifier | None, edition: Edition) -> Iterator[Fault]:
    """BR-CL-10 for seller and payee, among whose identifiers that of a SEPA creditor may be."""
    if identifier is not None and identifier.scheme != SEPA_CREDITOR:
        yield from _scheme("BR-CL-10", term, identifier, edition.icd)


def _parties(invoice: Semantic, edition: Edition) -> Iterator[Fault]:
    """BR-CL-10, BR-CL-11, BR-CL-25, BR-CL-26: schemes of identifiers."""
    seller, buyer, payee = invoice.seller, invoice.buyer, invoice.payee
    for identifier in seller.identifiers:
        yield from _creditor_scheme("BT-29", identifier, edition)
    yield from _scheme("BR-CL-10", "BT-46", buyer.identifier, edition.icd)
    yield from _scheme("BR-CL-11", "BT-30", seller.legal_id, edition.icd)
    yield from _scheme("BR-CL-11", "BT-47", buyer.legal_id, edition.icd)
    yield from _scheme("BR-CL-25", "BT-34", seller.electronic_address, edition.eas)
    yield from _scheme("BR-CL-25", "BT-49", buyer.electronic_address, edition.eas)
    if payee is not None:
        yield from _creditor_scheme("BT-60", payee.identifier, edition)
        yield from _scheme("BR-CL-11", "BT-61", payee.legal_id, edition.icd)
    if invoice.delivery is not None:
        yield from _scheme("BR-CL-26", "BT-71", invoice.delivery.location_id, edition.icd)


def _addresses(invoice: Semantic) -> Iterator[Fault]:
    """BR-CL-14: countries."""
    representative, delivery = invoice.tax_representative, invoice.delivery
    address: Address | None
    for term, address in (
        ("BT-40", invoice.seller.address),
        ("BT-55", invoice.buyer.address),
        ("BT-69", representative.address if representative is not None else None),
        ("BT-80", delivery.address if delivery is not None else None),
    ):
        if address is not None and address.country:
            yield from _unknown("BR-CL-14", term, address.country, COUNTRIES)


def _reductions(invoice: Semantic, edition: Edition) -> Iterator[Fault]:
    """BR-CL-17, BR-CL-19, BR-CL-20: allowances and charges of the document."""
    index = 0
    for terms, code, known, group in (
        (("BT-95", "BT-98"), "BR-CL-19", ALLOWANCE_REASONS, invoice.allowances),
        (("BT-102", "BT-105"), "BR-CL-20", edition.charge_reasons, invoice.charges),
    ):
        for each in group:
            if each.vat_category:
                yield from _unknown("BR-CL-17", terms[0], each.vat_category, VAT_CATEGORIES, index)
            if each.reason_code:
                yield from _unknown(code, terms[1], each.reason_code, known, index)
            index += 1
