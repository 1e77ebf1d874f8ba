"""Money received for a document, and what state that leaves it in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment, in the currency of its document; a storno is settled by a negative one."""

    id: str
    document_id: str
    amount: Decimal
    paid_on: date
    method: str = "bank_transfer"
    reference: str | None = None
    notes: str | None = None


class PaymentState(StrEnum):
    """What a person wants to know about the money of a document."""

    UNPAID = "unpaid"
    PARTLY_PAID = "partly_paid"
    PAID = "paid"
    OVERDUE = "overdue"


def payment_state(due: Decimal, paid: Decimal, due_on: date | None, today: date) -> PaymentState:
    """Compute the state from what is due and what was paid; nothing due is paid."""
    balance = due - paid
    if balance == 0 or (due > 0) != (balance > 0):
        return PaymentState.PAID
    if due_on is not None and due_on < today:
        return PaymentState.OVERDUE
    return PaymentState.PARTLY_PAID if paid else PaymentState.UNPAID
