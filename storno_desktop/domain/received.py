"""Documents that others issued to us: read-only, but for what we think and do about them.

Amounts have the sign of the books: what a credit note gives back is negative (DECISIONS 5).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.party import Supplier


class ReceivedState(StrEnum):
    """What we think of it; whether it is paid is another matter."""

    SYNCED = "synced"  # it is here
    CHECKED = "checked"
    ACCEPTED = "accepted"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True)
class ReceivedVat:
    """One VAT group as the invoice states it (BG-23)."""

    category: str  # BT-118
    rate: Decimal | None  # BT-119, percent
    base: Decimal  # BT-116
    vat: Decimal  # BT-117


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """One line as the invoice states it (BG-25)."""

    description: str  # BT-153
    quantity: Decimal | None = None  # BT-129
    unit: str | None = None  # BT-130, UN/ECE Rec 20/21
    unit_price: Decimal | None = None  # BT-146
    net: Decimal | None = None  # BT-131
    vat_category: str | None = None  # BT-151
    vat_rate: Decimal | None = None  # BT-152, percent
    code: str | None = None  # BT-155


@dataclass(frozen=True, slots=True)
class Received:
    """A received invoice or credit note."""

    id: str
    company_id: str
    supplier_id: str
    number: str  # BT-1
    kind: str  # "invoice", "credit_note"
    type_code: str | None  # BT-3
    issue_date: date | None  # BT-2
    due_date: date | None  # BT-9
    currency: str  # BT-5
    received_at: datetime
    seller: Supplier  # as the invoice names it
    buyer_name: str
    net: Decimal  # BT-109
    vat: Decimal  # BT-110
    gross: Decimal  # BT-112
    due: Decimal  # BT-115
    groups: tuple[ReceivedVat, ...]
    lines: tuple[ReceivedLine, ...]
    syntax: str
    profile: str
    original_sha256: str  # the file as it came
    xml_sha256: str
    file_name: str | None = None
    faults: tuple[Fault, ...] = ()  # as judged when it came
    accounts: tuple[str, ...] = ()  # BT-84
    order: str | None = None  # BT-13
    state: ReceivedState = ReceivedState.SYNCED
    paid_on: date | None = None
    note: str | None = None
    revision: int = 0
