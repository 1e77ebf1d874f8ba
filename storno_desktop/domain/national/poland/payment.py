"""How a Polish document is settled and paid (Rozliczenie, Platnosc)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Settled:
    """An amount added to, or taken from, what the sale comes to; and why."""

    amount: Decimal
    reason: str


@dataclass(frozen=True, slots=True)
class Settlement:
    """Deposits, fees and deductions that are no part of the sale (Rozliczenie)."""

    charges: tuple[Settled, ...] = ()
    deductions: tuple[Settled, ...] = ()

    def reversed(self) -> Settlement:
        """The same in a storno: amounts change sign."""
        return Settlement(
            tuple(replace(each, amount=-each.amount) for each in self.charges),
            tuple(replace(each, amount=-each.amount) for each in self.deductions),
        )

    @property
    def total(self) -> Decimal:
        """What is added in sum."""
        added = sum((each.amount for each in self.charges), Decimal(0))
        return added - sum((each.amount for each in self.deductions), Decimal(0))


class PaymentForm(StrEnum):
    """How is paid (FormaPlatnosci)."""

    CASH = "cash"
    CARD = "card"
    VOUCHER = "voucher"
    CHEQUE = "cheque"
    CREDIT = "credit"
    TRANSFER = "transfer"
    MOBILE = "mobile"


@dataclass(frozen=True, slots=True)
class PartPayment:
    """A part that was paid before the document was issued (ZaplataCzesciowa)."""

    amount: Decimal
    paid_on: date
    form: PaymentForm | None = None
    other_form: str | None = None


@dataclass(frozen=True, slots=True)
class EventTerm:
    """A term counted from an event: 14 days from delivery (TerminOpis)."""

    count: int
    unit: str
    event: str


@dataclass(frozen=True, slots=True)
class PaymentTerm:
    """One term of payment: a day, or counted from an event."""

    day: date | None = None
    after: EventTerm | None = None


class BankOwnAccount(StrEnum):
    """For which purpose an account is the bank's own (RachunekWlasnyBanku)."""

    RECEIVABLES = "1"
    COLLECTION = "2"
    OWN_ECONOMY = "3"


@dataclass(frozen=True, slots=True)
class Account:
    """An account to pay to (TRachunekBankowy)."""

    number: str
    bic: str | None = None
    bank: str | None = None
    description: str | None = None
    own: BankOwnAccount | None = None


@dataclass(frozen=True, slots=True)
class EarlyDiscount:
    """A discount for early payment (Skonto), in words."""

    conditions: str
    amount: str


@dataclass(frozen=True, slots=True)
class PolishPayment:
    """What is said of paying beyond a due date, a method and an account (Platnosc)."""

    parts: tuple[PartPayment, ...] = ()
    all_by_parts: bool = False  # ZnacznikZaplatyCzesciowej 2: the parts are all of it
    terms: tuple[PaymentTerm, ...] = ()  # beside the due date
    form: PaymentForm | None = None
    other_form: str | None = None  # OpisPlatnosci
    accounts: tuple[Account, ...] = ()  # instead of the company's
    factor_accounts: tuple[Account, ...] = ()
    skonto: EarlyDiscount | None = None
    link: str | None = None  # LinkDoPlatnosci
    ksef_payment_id: str | None = None  # IPKSeF

    @property
    def paid(self) -> Decimal:
        """What the parts come to."""
        return sum((each.amount for each in self.parts), Decimal(0))
