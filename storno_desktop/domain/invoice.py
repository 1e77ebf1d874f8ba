"""The invoice a person edits, and the record that holds it through its life.

`Content` is everything that is typed: immutable, replaced as a whole by every edit. `Document` is
the record around it: number, state, and, from issue on, the frozen facts. A credit note is the
same with kind `credit_note`; stornos and credit notes are negative here (DECISIONS 5).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.lifecycle import Lifecycle, SubmissionState
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.national.italy import ItalianTerms
from storno_desktop.domain.national.poland import PolishTerms
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client, Company, Receiver
from storno_desktop.domain.semantic import DirectDebit, PaymentCard
from storno_desktop.domain.totals import Totals
from storno_desktop.domain.vat import VatRounding


class Regime(StrEnum):
    """Storno's named types (`invoiceTypeCode`): the tax regime, not UNTDID 1001."""

    STANDARD = "standard"
    REVERSE_CHARGE = "reverse_charge"
    EXEMPT_WITH_DEDUCTION = "exempt_with_deduction"
    SERVICES_ART_311 = "services_art_311"
    SALES_ART_312 = "sales_art_312"
    NON_TAXABLE = "non_taxable"
    SPECIAL_REGIME_ART_314_315 = "special_regime_art_314_315"
    NON_TRANSFER = "non_transfer"
    SIMPLIFIED = "simplified"
    SERVICES_ART_278 = "services_art_278"
    EXEMPT_ART_294_AB = "exempt_art_294_ab"
    EXEMPT_ART_294_CD = "exempt_art_294_cd"
    SELF_BILLING = "self_billing"


@dataclass(frozen=True, slots=True)
class DeliverTo:
    """Where the goods went (BG-13, BG-15)."""

    name: str | None = None  # BT-70
    street: str | None = None  # BT-75
    street2: str | None = None  # BT-76
    city: str | None = None  # BT-77
    postal_code: str | None = None  # BT-78
    subdivision: str | None = None  # BT-79
    country: str | None = None  # BT-80


@dataclass(frozen=True, slots=True)
class ExtraReference:
    """A supporting document that is only named (BG-24 without content)."""

    id: str
    type_code: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels with the document; its bytes are in the vault."""

    sha256: str
    filename: str
    mime: str
    size: int
    description: str | None = None
    embed: bool = True  # put into the e-invoice (BT-125); otherwise kept here only


@dataclass(frozen=True, slots=True)
class Collect:
    """A payment to be noted as soon as the document is issued; without amount, all that is due."""

    amount: Decimal | None = None
    method: str | None = None
    paid_on: date | None = None
    reference: str | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """All that a person writes on an invoice; the keys of the API's create body."""

    client_id: str | None = None
    receiver: Receiver | None = None
    series_id: str | None = None
    issue_date: date | None = None  # BT-2
    due_date: date | None = None  # BT-9
    delivery_date: date | None = None  # BT-72
    currency: str = "RON"  # BT-5
    exchange_rate: Decimal | None = None  # home currency for one unit of `currency`
    exchange_rate_date: date | None = None
    exchange_rate_source: str | None = None
    type_code: str | None = None  # BT-3; None: 380, or 381 for a credit note
    regime: Regime = Regime.STANDARD
    language: str = "ro"
    language2: str | None = None
    notes: str | None = None  # BT-22
    payment_terms: str | None = None  # BT-20
    payment_method: str | None = None  # BT-81
    payment_reference: str | None = None  # BT-83
    delivery_location: str | None = None
    project_reference: str | None = None  # BT-11
    order_number: str | None = None  # BT-13
    contract_number: str | None = None  # BT-12
    sales_order: str | None = None  # BT-14
    issuer_name: str | None = None
    issuer_id: str | None = None
    mentions: str | None = None
    internal_note: str | None = None
    sales_agent: str | None = None
    deputy_name: str | None = None
    deputy_identity_card: str | None = None
    deputy_auto: str | None = None
    vat_on_collection: bool = False
    vat_payer: bool | None = None  # None: as the company is
    online_payment: bool = False
    show_client_balance: bool = False
    client_balance_existing: Decimal | None = None
    client_balance_overdue: Decimal | None = None
    tax_point_date: date | None = None  # BT-7
    tax_point_code: str | None = None  # BT-8
    buyer_reference: str | None = None  # BT-10
    receiving_advice: str | None = None  # BT-15
    despatch_advice: str | None = None  # BT-16
    tender: str | None = None  # BT-17
    invoiced_object: str | None = None  # BT-18
    buyer_accounting_reference: str | None = None  # BT-19
    process: str | None = None  # BT-23
    payee_name: str | None = None  # BT-59
    payee_identifier: str | None = None  # BT-60
    payee_legal_id: str | None = None  # BT-61
    payee_bank_account: str | None = None  # BT-84
    payee_bank_name: str | None = None
    payee_bank_bic: str | None = None  # BT-86
    card: PaymentCard | None = None  # BG-18
    direct_debit: DirectDebit | None = None  # BG-19
    penalty_enabled: bool = False
    penalty_percent_per_day: Decimal | None = None
    penalty_grace_days: int | None = None
    period_start: date | None = None  # BT-73
    period_end: date | None = None  # BT-74
    deliver_to: DeliverTo | None = None
    allowances: tuple[Allowance, ...] = ()  # BG-20, BG-21
    prepaid: Decimal = Decimal(0)  # BT-113
    rounding: Decimal = Decimal(0)  # BT-114
    vat_rounding: VatRounding | None = None  # None: the company's policy
    references: tuple[ExtraReference, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    parent_id: str | None = None
    parent_number: str | None = None  # BT-25
    parent_date: date | None = None  # BT-26
    revises_id: str | None = None  # the rejected document that this draft takes the place of
    revises_number: str | None = None
    scheduled_email_at: datetime | None = None
    collect: Collect | None = None
    fatturapa: ItalianTerms | None = None  # what only an Italian document says
    ksef: PolishTerms | None = None  # what only a Polish document says
    lines: tuple[Line, ...] = ()

    @property
    def settled(self) -> Decimal:
        """BT-113: all that is settled beside the sale."""
        return self.prepaid if self.ksef is None else self.prepaid + self.ksef.prepaid


@dataclass(frozen=True, slots=True)
class Issued:
    """What was fixed when the document was issued; nothing here ever changes."""

    number: str  # BT-1
    series_id: str
    counter: int
    period: str
    issued_at: datetime  # UTC
    seller: Company
    buyer: Client
    accounts: tuple[BankAccount, ...]
    totals: Totals
    format_key: str
    xml_sha256: str


@dataclass(frozen=True, slots=True)
class Cancellation:
    """Why and when a document was cancelled, and what it was before."""

    reason: str
    cancelled_at: datetime
    was: Lifecycle


@dataclass(frozen=True, slots=True)
class Submission:
    """How far the document got with a government's system, and what that answered."""

    state: SubmissionState = SubmissionState.NONE
    channel: str | None = None  # "anaf", "storno", "file"
    upload_index: str | None = None
    download_id: str | None = None
    message: str | None = None
    updated_at: datetime | None = None
    answer_sha256: str | None = None  # the provider's file, in the vault


@dataclass(frozen=True, slots=True)
class Superseded:
    """What a rejected document was before it was corrected; its files stay in the vault."""

    xml_sha256: str
    submission: Submission
    corrected_at: datetime


@dataclass(frozen=True, slots=True)
class Document:
    """An invoice or credit note and its state; `revision` grows with every stored change."""

    id: str
    company_id: str
    kind: DocumentKind
    content: Content
    created_at: datetime
    updated_at: datetime
    revision: int = 1
    lifecycle: Lifecycle = Lifecycle.DRAFT
    issued: Issued | None = None
    cancellation: Cancellation | None = None
    submission: Submission = field(default_factory=Submission)
    idempotency_key: str | None = None
    superseded: tuple[Superseded, ...] = ()  # oldest first

    @property
    def is_correction(self) -> bool:
        """Whether this is a storno or credit note of another document."""
        return self.content.parent_id is not None

    @property
    def number(self) -> str | None:
        """The legal number, None while there is none."""
        return self.issued.number if self.issued else None

    @property
    def type_code(self) -> str:
        """BT-3, UNTDID 1001."""
        return type_code_of(self.content, self.kind)


def type_code_of(content: Content, kind: DocumentKind) -> str:
    """BT-3: as said, else as the national type implies, else by kind and regime."""
    said = content.type_code or (content.fatturapa.type_code if content.fatturapa else None)
    return said or default_type_code(kind, content.regime)


def default_type_code(kind: DocumentKind, regime: Regime = Regime.STANDARD) -> str:
    """BT-3 when none was chosen: 381 for a credit note, 389 when the buyer bills, else 380."""
    if kind is DocumentKind.CREDIT_NOTE:
        return "381"
    return "389" if regime is Regime.SELF_BILLING else "380"
