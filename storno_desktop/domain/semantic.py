"""EN 16931-1 as frozen dataclasses: what an invoice says, one field a business term.

Every total is present as stated, none is computed here: the same rules judge a draft under the
cursor and a file that somebody sent. Absent terms are None or empty; text is never "".
Amounts keep the digits that were written, so that the BR-DEC rules can see them.
`docs/semantic.md` lists where each syntax puts each term.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from storno_desktop.domain.extensions import (
    NO_EXTENSIONS,
    NO_LINE_EXTENSIONS,
    Extensions,
    LineExtensions,
)
from storno_desktop.domain.semantic_parts import (
    Address,
    Contact,
    Delivery,
    Identifier,
    PrecedingInvoice,
)

__all__ = ["Address", "Contact", "Delivery", "Identifier", "PrecedingInvoice"]  # made beside


@dataclass(frozen=True, slots=True)
class Note:
    """BG-1 invoice note."""

    text: str  # BT-22
    subject_code: str | None = None  # BT-21, UNTDID 4451


@dataclass(frozen=True, slots=True)
class Period:
    """BG-14 invoicing period or BG-26 invoice line period."""

    start: date | None = None  # BT-73, BT-134
    end: date | None = None  # BT-74, BT-135


@dataclass(frozen=True, slots=True)
class Seller:
    """BG-4 seller."""

    name: str | None = None  # BT-27
    trading_name: str | None = None  # BT-28
    identifiers: tuple[Identifier, ...] = ()  # BT-29
    legal_id: Identifier | None = None  # BT-30
    vat_id: str | None = None  # BT-31
    tax_registration_id: str | None = None  # BT-32
    legal_form: str | None = None  # BT-33, additional legal information
    electronic_address: Identifier | None = None  # BT-34
    address: Address | None = None  # BG-5
    contact: Contact | None = None  # BG-6


@dataclass(frozen=True, slots=True)
class Buyer:
    """BG-7 buyer."""

    name: str | None = None  # BT-44
    trading_name: str | None = None  # BT-45
    identifier: Identifier | None = None  # BT-46
    legal_id: Identifier | None = None  # BT-47
    vat_id: str | None = None  # BT-48
    electronic_address: Identifier | None = None  # BT-49
    address: Address | None = None  # BG-8
    contact: Contact | None = None  # BG-9


@dataclass(frozen=True, slots=True)
class Payee:
    """BG-10 payee, when it is not the seller."""

    name: str | None = None  # BT-59
    identifier: Identifier | None = None  # BT-60
    legal_id: Identifier | None = None  # BT-61


@dataclass(frozen=True, slots=True)
class TaxRepresentative:
    """BG-11 seller tax representative."""

    name: str | None = None  # BT-62
    vat_id: str | None = None  # BT-63
    address: Address | None = None  # BG-12


@dataclass(frozen=True, slots=True)
class CreditTransfer:
    """BG-17 credit transfer."""

    account: str | None = None  # BT-84
    account_name: str | None = None  # BT-85
    provider: str | None = None  # BT-86, BIC


@dataclass(frozen=True, slots=True)
class PaymentCard:
    """BG-18 payment card information."""

    number: str | None = None  # BT-87, last digits only
    holder: str | None = None  # BT-88


@dataclass(frozen=True, slots=True)
class DirectDebit:
    """BG-19 direct debit."""

    mandate: str | None = None  # BT-89
    creditor_id: str | None = None  # BT-90
    debited_account: str | None = None  # BT-91


@dataclass(frozen=True, slots=True)
class PaymentInstructions:
    """BG-16 payment instructions; files that repeat the group give several."""

    means_code: str | None = None  # BT-81, UNTDID 4461
    means_text: str | None = None  # BT-82
    remittance: str | None = None  # BT-83
    transfers: tuple[CreditTransfer, ...] = ()  # BG-17
    card: PaymentCard | None = None  # BG-18
    debit: DirectDebit | None = None  # BG-19


@dataclass(frozen=True, slots=True)
class AllowanceCharge:
    """An allowance (BG-20, BG-27) or a charge (BG-21, BG-28); amounts are positive.

    Lines have no VAT of their own there: `vat_category` and `vat_rate` stay None.
    """

    amount: Decimal | None = None  # BT-92, 99, 136, 141
    base: Decimal | None = None  # BT-93, 100, 137, 142
    percent: Decimal | None = None  # BT-94, 101, 138, 143
    vat_category: str | None = None  # BT-95, 102
    vat_rate: Decimal | None = None  # BT-96, 103
    reason: str | None = None  # BT-97, 104, 139, 144
    reason_code: str | None = None  # BT-98 (UNTDID 5189), 105 (7161), 140, 145


@dataclass(frozen=True, slots=True)
class DocumentTotals:
    """BG-22 document totals; `vat_accounting` is BT-111 in the currency of BT-6."""

    line_net: Decimal | None = None  # BT-106
    allowances: Decimal | None = None  # BT-107
    charges: Decimal | None = None  # BT-108
    net: Decimal | None = None  # BT-109
    vat: Decimal | None = None  # BT-110
    vat_accounting: Decimal | None = None  # BT-111
    gross: Decimal | None = None  # BT-112
    prepaid: Decimal | None = None  # BT-113
    rounding: Decimal | None = None  # BT-114
    due: Decimal | None = None  # BT-115


@dataclass(frozen=True, slots=True)
class VatBreakdown:
    """BG-23 VAT breakdown, one a category and rate."""

    base: Decimal | None = None  # BT-116
    vat: Decimal | None = None  # BT-117
    category: str | None = None  # BT-118, UNTDID 5305
    rate: Decimal | None = None  # BT-119, percent; None for category O
    reason: str | None = None  # BT-120
    reason_code: str | None = None  # BT-121, VATEX


@dataclass(frozen=True, slots=True)
class SupportingDocument:
    """BG-24 additional supporting document."""

    reference: str | None = None  # BT-122
    description: str | None = None  # BT-123
    location: str | None = None  # BT-124, URL
    content: bytes | None = None  # BT-125
    mime: str | None = None  # BT-125-1
    filename: str | None = None  # BT-125-2
    type_code: str | None = None  # UNTDID 1001 of what is no attachment: 50, 130 once more


@dataclass(frozen=True, slots=True)
class Price:
    """BG-29 price details."""

    net: Decimal | None = None  # BT-146
    discount: Decimal | None = None  # BT-147
    gross: Decimal | None = None  # BT-148, before the discount, still without VAT
    base_quantity: Decimal | None = None  # BT-149
    base_unit: str | None = None  # BT-150


@dataclass(frozen=True, slots=True)
class Item:
    """BG-31 item information."""

    name: str | None = None  # BT-153
    description: str | None = None  # BT-154
    seller_id: str | None = None  # BT-155
    buyer_id: str | None = None  # BT-156
    standard_id: Identifier | None = None  # BT-157
    classifications: tuple[Identifier, ...] = ()  # BT-158; scheme is UNTDID 7143
    origin_country: str | None = None  # BT-159
    attributes: tuple[tuple[str, str], ...] = ()  # BG-32: BT-160 name, BT-161 value


@dataclass(frozen=True, slots=True)
class SemanticLine:
    """BG-25 invoice line."""

    id: str | None = None  # BT-126
    note: str | None = None  # BT-127
    object_id: Identifier | None = None  # BT-128
    quantity: Decimal | None = None  # BT-129
    unit: str | None = None  # BT-130, UN/ECE Rec 20/21
    net: Decimal | None = None  # BT-131
    order_line: str | None = None  # BT-132
    accounting_reference: str | None = None  # BT-133
    period: Period | None = None  # BG-26
    allowances: tuple[AllowanceCharge, ...] = ()  # BG-27
    charges: tuple[AllowanceCharge, ...] = ()  # BG-28
    price: Price = field(default_factory=Price)  # BG-29
    vat_category: str | None = None  # BT-151
    vat_rate: Decimal | None = None  # BT-152, percent; None for category O
    item: Item = field(default_factory=Item)  # BG-31
    sub_lines: tuple[SemanticLine, ...] = ()  # BG-DEX-01, an extension
    extensions: LineExtensions = NO_LINE_EXTENSIONS


@dataclass(frozen=True, slots=True)
class Semantic:
    """An invoice or credit note as EN 16931-1 sees it; credit notes carry positive amounts."""

    number: str | None = None  # BT-1
    issued_on: date | None = None  # BT-2
    type_code: str | None = None  # BT-3, UNTDID 1001
    currency: str | None = None  # BT-5
    tax_currency: str | None = None  # BT-6
    tax_point_date: date | None = None  # BT-7
    tax_point_code: str | None = None  # BT-8, UNTDID 2005 (3, 35, 432)
    due_on: date | None = None  # BT-9
    buyer_reference: str | None = None  # BT-10
    project: str | None = None  # BT-11
    contract: str | None = None  # BT-12
    order: str | None = None  # BT-13
    sales_order: str | None = None  # BT-14
    receiving_advice: str | None = None  # BT-15
    despatch_advice: str | None = None  # BT-16
    tender: str | None = None  # BT-17
    object_id: Identifier | None = None  # BT-18
    accounting_reference: str | None = None  # BT-19
    payment_terms: str | None = None  # BT-20
    notes: tuple[Note, ...] = ()  # BG-1
    process: str | None = None  # BT-23
    specification: str | None = None  # BT-24
    preceding: tuple[PrecedingInvoice, ...] = ()  # BG-3
    seller: Seller = field(default_factory=Seller)  # BG-4
    buyer: Buyer = field(default_factory=Buyer)  # BG-7
    payee: Payee | None = None  # BG-10
    tax_representative: TaxRepresentative | None = None  # BG-11
    delivery: Delivery | None = None  # BG-13
    period: Period | None = None  # BG-14
    payments: tuple[PaymentInstructions, ...] = ()  # BG-16
    allowances: tuple[AllowanceCharge, ...] = ()  # BG-20
    charges: tuple[AllowanceCharge, ...] = ()  # BG-21
    totals: DocumentTotals = field(default_factory=DocumentTotals)  # BG-22
    vat: tuple[VatBreakdown, ...] = ()  # BG-23
    documents: tuple[SupportingDocument, ...] = ()  # BG-24
    lines: tuple[SemanticLine, ...] = ()  # BG-25
    extensions: Extensions = NO_EXTENSIONS
    #: Which of its two documents a UBL file is, where its type (BT-3) belongs to the other one.
    read_as_credit_note: bool | None = field(default=None, compare=False)

    @property
    def is_credit_note(self) -> bool:
        """Whether UBL has it as a CreditNote: as it was read, else by its type (BT-3)."""
        if self.read_as_credit_note is not None:
            return self.read_as_credit_note
        return self.type_code in CREDIT_NOTE_TYPES


#: BT-3 codes that UBL writes as a CreditNote, as EN 16931-3-2 lists them (BR-CL-01).
CREDIT_NOTE_TYPES = frozenset(
    {"81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532"}
)
