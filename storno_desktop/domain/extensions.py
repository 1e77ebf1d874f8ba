"""Terms that extensions of EN 16931 add: the XRechnung extension, EXTENDED of Factur-X and France.

They stand apart so that what the standard knows stays plain to see; a format that does not carry
them leaves them out, and says so where that changes an amount.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Final

from storno_desktop.domain.semantic_parts import (
    Address,
    Contact,
    Delivery,
    Identifier,
    PrecedingInvoice,
)


@dataclass(frozen=True, slots=True)
class ThirdPartyPayment:
    """BG-DEX-09: an amount for somebody else that is collected with the invoice."""

    kind: str | None = None  # BT-DEX-001
    amount: Decimal | None = None  # BT-DEX-002
    description: str | None = None  # BT-DEX-003


class PartyRole(StrEnum):
    """What a further party of EXTENDED-CTC-FR does (EXT-FR-FE-BG-01 to 05)."""

    BUYER_AGENT = "buyer_agent"
    PAYER = "payer"
    SALES_AGENT = "sales_agent"
    INVOICEE = "invoicee"  # to whom the invoice is addressed
    INVOICER = "invoicer"  # who makes the invoice out


@dataclass(frozen=True, slots=True)
class FurtherParty:
    """A party beside seller, buyer, payee and representative; on a line, who sells the item."""

    role: PartyRole | None = None  # None: the seller of a line (EXT-FR-FE-BG-11)
    name: str | None = None
    trading_name: str | None = None
    identifiers: tuple[Identifier, ...] = ()
    legal_id: Identifier | None = None
    vat_id: str | None = None
    electronic_address: Identifier | None = None
    address: Address | None = None
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class LinePart:
    """Where a line stands among lines: in a group, as its detail or for information only."""

    kind: str | None = None  # EXT-FR-FE-163: GROUP, DETAIL, INFORMATION
    parent: str | None = None  # EXT-FR-FE-162: BT-126 of the group


@dataclass(frozen=True, slots=True)
class CodedAttribute:
    """BG-32 with a code for its name, or a measure for its value."""

    code: str | None = None  # EXT-FR-FE-159
    name: str | None = None  # BT-160
    value: str | None = None  # BT-161
    measure: Decimal | None = None  # EXT-FR-FE-160
    unit: str | None = None  # EXT-FR-FE-161


@dataclass(frozen=True, slots=True)
class LineExtensions:
    """What an invoice line says beyond EN 16931."""

    part: LinePart | None = None
    preceding: tuple[PrecedingInvoice, ...] = ()  # EXT-FR-FE-136 to 138
    object_ids: tuple[Identifier, ...] = ()  # BT-128 beyond the first
    seller: FurtherParty | None = None  # EXT-FR-FE-BG-11
    vat: Decimal | None = None  # EXT-FR-FE-181
    vat_accounting: Decimal | None = None  # EXT-FR-FE-182, in the currency of BT-6
    gross: Decimal | None = None  # EXT-FR-FE-184
    exemption_reason: str | None = None  # as BT-120
    exemption_code: str | None = None  # as BT-121
    delivery: Delivery | None = None  # EXT-FR-FE-BG-10
    attributes: tuple[CodedAttribute, ...] = ()


NO_LINE_EXTENSIONS: Final = LineExtensions()


@dataclass(frozen=True, slots=True)
class Beside:
    """A text of a file where no term stands: the same syntax writes it again in its place.

    The place is the names from below the root with the number among equal ones, an attribute last:
    `ram:IncludedNote[2]/ram:ContentCode`. What is made anew stands behind the element `after`.
    """

    place: str
    value: str
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Extensions:
    """What an invoice says beyond EN 16931."""

    third_party_payments: tuple[ThirdPartyPayment, ...] = ()  # BG-DEX-09
    parties: tuple[FurtherParty, ...] = ()  # EXT-FR-FE-BG-01 to 05
    payee_address: Identifier | None = None  # EXT-FR-FE-29
    buyer_identifiers: tuple[Identifier, ...] = ()  # BT-46 beyond the first
    payee_identifiers: tuple[Identifier, ...] = ()  # BT-60 beyond the first
    beside: tuple[Beside, ...] = ()  # of a file that was read


NO_EXTENSIONS: Final = Extensions()
