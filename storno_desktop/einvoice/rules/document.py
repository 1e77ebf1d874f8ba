"""What the document itself must say: header, references, allowances, payment (BR-01 to BR-67)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import PaymentInstructions, Semantic
from storno_desktop.einvoice.rules.edition import Edition
from storno_desktop.einvoice.rules.texts import ZERO, at, folded, is_blank

#: UNTDID 4461: credit transfer and SEPA credit transfer, which need an account.
_TRANSFERS: Final = frozenset({"30", "58"})
#: BR-51: security standards let an invoice show this much of a card's number.
_CARD_DIGITS: Final = 10

CODES: Final = (
    *("BR-01", "BR-02", "BR-03", "BR-04", "BR-05", "BR-16", "BR-29", "BR-31", "BR-32", "BR-33"),
    *("BR-36", "BR-37", "BR-38", "BR-49", "BR-50", "BR-51", "BR-52", "BR-53", "BR-55", "BR-61"),
    *("BR-66", "BR-67", "BR-CO-03", "BR-CO-19", "BR-CO-21", "BR-CO-22", "BR-CO-25"),
)


def check_document(invoice: Semantic, edition: Edition) -> Iterator[Fault]:
    """Judge the header and the groups below it."""
    yield from _header(invoice)
    yield from _dates(invoice, edition)
    yield from _references(invoice)
    yield from _reductions(invoice)
    for payment in invoice.payments:
        yield from _payment(payment)
    if edition.judges_repeated_means:
        if sum(payment.card is not None for payment in invoice.payments) > 1:
            yield at("BR-66", "BG-18")
        if sum(has_mandate(payment) for payment in invoice.payments) > 1:
            yield at("BR-67", "BG-19")
    if not invoice.lines:
        yield at("BR-16", "BG-25")


def _header(invoice: Semantic) -> Iterator[Fault]:
    """BR-01 to BR-05 and BR-53."""
    for code, term, text in (
        ("BR-01", "BT-24", invoice.specification),
        ("BR-02", "BT-1", invoice.number),
        ("BR-04", "BT-3", invoice.type_code),
        ("BR-05", "BT-5", invoice.currency),
    ):
        if is_blank(text):
            yield at(code, term)
    if invoice.issued_on is None:
        yield at("BR-03", "BT-2")
    tax_currency, totals = invoice.tax_currency, invoice.totals
    # The VAT total may stand in either of the two amounts, if they have the same currency.
    has_total = totals.vat_accounting is not None or (
        totals.vat is not None and tax_currency == invoice.currency
    )
    if tax_currency and not has_total:
        yield at("BR-53", "BT-111", currency=tax_currency)


def _dates(invoice: Semantic, edition: Edition) -> Iterator[Fault]:
    """BR-29, BR-CO-03, BR-CO-19, BR-CO-25."""
    if invoice.tax_point_date is not None and invoice.tax_point_code:
        yield at("BR-CO-03", "BT-8")
    period = invoice.period
    if period is not None:
        if period.start is None and period.end is None and not invoice.tax_point_code:
            yield at("BR-CO-19", "BG-14")
        if period.start is not None and period.end is not None and period.end < period.start:
            yield at("BR-29", "BT-74")
    due = invoice.totals.due
    if (
        edition.judges_due_date
        and due is not None
        and due > ZERO
        and invoice.due_on is None
        and not invoice.payment_terms
        and not invoice.is_credit_note
    ):
        yield at("BR-CO-25", "BT-9")


def _references(invoice: Semantic) -> Iterator[Fault]:
    """BR-52 and BR-55."""
    for preceding in invoice.preceding:
        if not preceding.number:
            yield at("BR-55", "BT-25")
    for index, document in enumerate(invoice.documents):
        if is_blank(document.reference):
            yield at("BR-52", "BT-122", index=index)
    if invoice.object_id is not None and is_blank(invoice.object_id.value):
        yield at("BR-52", "BT-18")


def _reductions(invoice: Semantic) -> Iterator[Fault]:
    """BR-31 to BR-33, BR-36 to BR-38; the reason has a second number each."""
    index = 0
    for terms, codes, group in (
        (("BT-92", "BT-95", "BT-97"), ("BR-31", "BR-32", "BR-33", "BR-CO-21"), invoice.allowances),
        (("BT-99", "BT-102", "BT-104"), ("BR-36", "BR-37", "BR-38", "BR-CO-22"), invoice.charges),
    ):
        for each in group:
            if each.amount is None:
                yield at(codes[0], terms[0], index=index)
            if not each.vat_category:
                yield at(codes[1], terms[1], index=index)
            if not each.reason and not each.reason_code:
                yield at(codes[2], terms[2], index=index)
                yield at(codes[3], terms[2], index=index)
            index += 1


def _payment(payment: PaymentInstructions) -> Iterator[Fault]:
    """BR-49, BR-50, BR-51, BR-61."""
    if not payment.means_code and not payment.means_text:
        yield at("BR-49", "BT-81")
    if folded(payment.means_code or "") in _TRANSFERS:
        if any(is_blank(transfer.account) for transfer in payment.transfers):
            yield at("BR-50", "BT-84")
        if not payment.transfers or any(not transfer.account for transfer in payment.transfers):
            yield at("BR-61", "BT-84")
    number = payment.card.number if payment.card is not None else None
    if number and len(number) > _CARD_DIGITS:
        yield at("BR-51", "BT-87", severity=Severity.WARNING, limit=str(_CARD_DIGITS))


def has_mandate(payment: PaymentInstructions) -> bool:
    """Whether UBL writes a mandate: a creditor identifier alone stands with the party."""
    debit = payment.debit
    return debit is not None and bool(
        debit.mandate or debit.debited_account or not debit.creditor_id
    )
