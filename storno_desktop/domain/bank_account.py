"""Accounts that money is paid into: banks and cash registers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class AccountKind(StrEnum):
    """A bank account or a till."""

    BANK = "bank"
    CASH = "cash"


@dataclass(frozen=True, slots=True)
class BankAccount:
    """An account of a company (BG-17); `iban` is compact, without spaces."""

    id: str
    company_id: str
    iban: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    currency: str = "RON"
    kind: AccountKind = AccountKind.BANK
    is_default: bool = False
    show_on_invoice: bool = True
    opening_balance: Decimal | None = None
    opened_on: date | None = None
