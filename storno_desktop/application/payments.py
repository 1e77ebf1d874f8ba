"""Payments: note, delete, collect at issue, settle a correction against its original."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from storno_desktop.application.changes import Changes
from storno_desktop.application.documents import append_event, document_of
from storno_desktop.application.errors import NotFound
from storno_desktop.application.office import Office
from storno_desktop.application.ports import UnitOfWork
from storno_desktop.domain.currencies import document_digits
from storno_desktop.domain.errors import NotIssued, TooMuchPaid
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.money import plain, rounded
from storno_desktop.domain.payment import Payment

_NIL = Decimal(0)
#: The method of a payment that only sets a correction off against its original.
OFFSET = "offset"


def balance(unit: UnitOfWork, document: Document) -> Decimal:
    """What is still open of an issued document; negative while a refund is due."""
    if document.issued is None:
        raise NotIssued
    paid = sum((payment.amount for payment in unit.payments.of(document.id)), _NIL)
    return document.issued.totals.due - paid


def pay(
    office: Office,
    id_: str,
    amount: Decimal | None = None,
    on: date | None = None,
    method: str | None = None,
    reference: str | None = None,
    notes: str | None = None,
) -> tuple[Payment, Changes]:
    """Note a payment; without an amount all that is open. Raises NotIssued, TooMuchPaid."""
    with office.store.write() as unit:
        document = document_of(unit, id_)
        if document.lifecycle is not Lifecycle.ISSUED:
            raise NotIssued
        payment = _note(office, unit, document, amount, on, method, reference, notes)
        unit.commit()
    return payment, Changes(documents=frozenset({id_}))


def _note(
    office: Office,
    unit: UnitOfWork,
    document: Document,
    amount: Decimal | None,
    on: date | None,
    method: str | None,
    reference: str | None,
    notes: str | None,
) -> Payment:
    open_ = balance(unit, document)
    digits = document_digits(document.content.currency)
    # an amount on paper has the digits of its currency
    amount = open_ if amount is None else rounded(amount, digits)
    if amount == 0 or (amount > 0) != (open_ > 0) or abs(amount) > abs(open_):
        raise TooMuchPaid(open=plain(open_), currency=document.content.currency)
    payment = Payment(
        id=office.new_id(),
        document_id=document.id,
        amount=amount,
        paid_on=on or office.clock.today(),
        method=method or document.content.payment_method or "bank_transfer",
        reference=reference,
        notes=notes,
    )
    unit.payments.add(payment)
    append_event(
        unit,
        document,
        "paid",
        office.clock.now(),
        amount=plain(amount),
        method=payment.method,
        payment=payment.id,
    )
    return payment


def delete_payment(office: Office, payment_id: str) -> Changes:
    """Take a payment back; the event stays in the chain. Raises NotFound."""
    with office.store.write() as unit:
        payment = unit.payments.get(payment_id)
        if payment is None:
            raise NotFound("payment", payment_id)
        document = document_of(unit, payment.document_id)
        unit.payments.delete(payment_id)
        append_event(
            unit,
            document,
            "payment_deleted",
            office.clock.now(),
            amount=plain(payment.amount),
            payment=payment_id,
        )
        unit.commit()
    return Changes(documents=frozenset({document.id}))


def collect(office: Office, unit: UnitOfWork, document: Document) -> None:
    """Note the payment that was asked for when the draft was written (API `collect`)."""
    wish = document.content.collect
    if wish is None or balance(unit, document) == 0:
        return
    _note(
        office,
        unit,
        document,
        wish.amount,
        wish.paid_on or document.content.issue_date,
        wish.method,
        wish.reference,
        wish.notes,
    )


def settle_correction(office: Office, unit: UnitOfWork, document: Document) -> set[str]:
    """Set a storno off against what is still open of its original; gives the ids touched."""
    parent_id = document.content.parent_id
    parent = unit.documents.get(parent_id) if parent_id else None
    if parent is None or parent.lifecycle is not Lifecycle.ISSUED:
        return set()
    if parent.content.currency != document.content.currency:
        return set()
    open_there, open_here = balance(unit, parent), balance(unit, document)
    if open_there == 0 or open_here == 0 or (open_there > 0) == (open_here > 0):
        return set()
    part = min(abs(open_there), abs(open_here))
    amount = part if open_there > 0 else -part
    _note(office, unit, parent, amount, document.content.issue_date, OFFSET, document.number, None)
    _note(office, unit, document, -amount, document.content.issue_date, OFFSET, parent.number, None)
    return {parent.id}


def release_correction(office: Office, unit: UnitOfWork, document: Document) -> set[str]:
    """Take back the offset of a correction that is being cancelled; gives the ids touched."""
    parent_id = document.content.parent_id
    parent = unit.documents.get(parent_id) if parent_id else None
    touched: set[str] = set()
    for one, other in ((document, parent), (parent, document)):
        if one is None or other is None:
            continue
        for payment in unit.payments.of(one.id):
            if payment.method == OFFSET and payment.reference == other.number:
                unit.payments.delete(payment.id)
                append_event(
                    unit,
                    one,
                    "payment_deleted",
                    office.clock.now(),
                    amount=plain(payment.amount),
                    payment=payment.id,
                )
                touched.add(one.id)
    return touched
