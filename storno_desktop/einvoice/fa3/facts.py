"""What FA(3) says beyond EN 16931: facts that travel beside a semantic invoice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from storno_desktop.domain.national.poland import InvoiceKind, PolishLine, PolishTerms


@dataclass(frozen=True, slots=True)
class Standing:
    """How a corrected advance or final invoice stands: P_15ZK and its rate."""

    amount: Decimal
    rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class GrossPrice:
    """A line priced with VAT (art. 106e ust. 7): what the price, discount and value come to."""

    price: Decimal  # P_9B
    value: Decimal  # P_11A
    discount: Decimal = Decimal(0)  # P_10


@dataclass(frozen=True, slots=True)
class Before:
    """How a line stood before it was corrected (StanPrzed)."""

    quantity: Decimal
    net: Decimal
    discount: Decimal = Decimal(0)
    gross: GrossPrice | None = None
    excise: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """National facts of a document; without them the semantic invoice alone must do.

    Lines are named by their position. `before` makes a correction show both states of a line;
    a line without one is written as the difference alone.
    """

    made_at: datetime | None = None  # DataWytworzeniaFa
    exchange_rate: Decimal | None = None  # PLN for one unit of the invoice's currency
    seller_nip: str | None = None
    seller_eori: str | None = None
    is_exempt_seller: bool | None = None  # art. 113: not registered for VAT; None: unknown
    uses_oss: bool = False
    is_correction: bool = False  # an invoice that is referred to is the corrected one
    is_simplified: bool = False  # UPR, art. 106e ust. 5 pkt 3
    buyer_tax_id: str | None = None
    is_private_buyer: bool = False
    buyer_code: str | None = None  # NrKlienta
    paid_on: date | None = None  # paid in full by then
    is_bank_transfer: bool = False  # even where no account is named
    bank_names: Mapping[str, str] = field(default_factory=dict)  # account to NazwaBanku
    gross_prices: Mapping[int, GrossPrice] = field(default_factory=dict)
    exemptions: Mapping[int, tuple[str | None, str | None]] = field(default_factory=dict)
    before: Mapping[int, Before] = field(default_factory=dict)
    corrected_ksef_number: str | None = None
    corrected_kind: InvoiceKind | None = None  # of the corrected invoice, where it is known
    standing: Standing | None = None  # what an advance or final invoice came to before
    prepaid: Decimal | None = None  # of the document itself; None: BT-113
    terms: PolishTerms = field(default_factory=PolishTerms)
    lines: Mapping[int, PolishLine] = field(default_factory=dict)


NONE = Facts()
