"""The Polish part of a document: what FA(3) says and EN 16931 has no term for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from storno_desktop.domain.national.poland.codes import Offline
from storno_desktop.domain.national.poland.conditions import Conditions
from storno_desktop.domain.national.poland.line import OrderLine
from storno_desktop.domain.national.poland.parties import (
    Authorised,
    BuyerTerms,
    FormerBuyer,
    FormerSeller,
    OtherParty,
    SellerTerms,
)
from storno_desktop.domain.national.poland.payment import PolishPayment, Settlement

ADVANCE_TYPE: Final = "386"  # UNTDID 1001


class InvoiceKind(StrEnum):
    """RodzajFaktury."""

    VAT = "VAT"
    CORRECTION = "KOR"
    ADVANCE = "ZAL"
    FINAL = "ROZ"  # settles advances, art. 106f ust. 3
    SIMPLIFIED = "UPR"  # art. 106e ust. 5 pkt 3
    ADVANCE_CORRECTION = "KOR_ZAL"
    FINAL_CORRECTION = "KOR_ROZ"

    @property
    def is_correction(self) -> bool:
        """Whether it corrects another invoice."""
        return self.value.startswith("KOR")

    @property
    def corrected_as(self) -> InvoiceKind:
        """What a correction of it is."""
        return _CORRECTIONS.get(self, InvoiceKind.CORRECTION)


_CORRECTIONS = {
    InvoiceKind.ADVANCE: InvoiceKind.ADVANCE_CORRECTION,
    InvoiceKind.ADVANCE_CORRECTION: InvoiceKind.ADVANCE_CORRECTION,
    InvoiceKind.FINAL: InvoiceKind.FINAL_CORRECTION,
    InvoiceKind.FINAL_CORRECTION: InvoiceKind.FINAL_CORRECTION,
}


@dataclass(frozen=True, slots=True)
class Exemption:
    """The provision that exempts (P_19A, P_19B or P_19C); one of them."""

    act: str | None = None  # of the law: art. 43 ust. 1 pkt 2
    directive: str | None = None  # of directive 2006/112/EC
    other: str | None = None


class Margin(StrEnum):
    """A margin scheme (PMarzy)."""

    TRAVEL = "travel"  # P_PMarzy_2, art. 119
    USED_GOODS = "used_goods"  # P_PMarzy_3_1
    ART = "art"  # P_PMarzy_3_2
    ANTIQUES = "antiques"  # P_PMarzy_3_3


class VehicleKind(StrEnum):
    """What a new means of transport is."""

    LAND = "land"  # P_22B
    VESSEL = "vessel"  # P_22C
    AIRCRAFT = "aircraft"  # P_22D


@dataclass(frozen=True, slots=True)
class NewVehicle:
    """A new means of transport that goes to another member state (NowySrodekTransportu)."""

    kind: VehicleKind
    first_used: date  # P_22A
    line: int = 1  # P_NrWierszaNST
    make: str | None = None  # P_22BMK
    model: str | None = None  # P_22BMD
    colour: str | None = None  # P_22BK
    registration: str | None = None  # P_22BNR
    year: str | None = None  # P_22BRP
    usage: str | None = None  # kilometres (P_22B) or hours (P_22C, P_22D) so far
    vin: str | None = None  # P_22B1
    body_number: str | None = None  # P_22B2
    chassis_number: str | None = None  # P_22B3
    frame_number: str | None = None  # P_22B4
    type: str | None = None  # P_22BT
    serial: str | None = None  # P_22C1 hull, P_22D1 airframe


class CorrectionEffect(StrEnum):
    """When a correction takes effect (TypKorekty)."""

    ORIGINAL = "original"  # on the day of the original
    ISSUE = "issue"  # on the day of the correction
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CorrectedInvoice:
    """An invoice that is corrected beside, or instead of, the parent (DaneFaKorygowanej)."""

    number: str
    day: date
    ksef_number: str | None = None  # None: it was issued outside KSeF


@dataclass(frozen=True, slots=True)
class CorrectionTerms:
    """What a correction says of itself."""

    reason: str | None = None  # PrzyczynaKorekty
    effect: CorrectionEffect | None = None
    invoices: tuple[CorrectedInvoice, ...] = ()
    parent_ksef_number: str | None = None  # of the parent, where this program does not know it
    period: str | None = None  # OkresFaKorygowanej
    right_number: str | None = None  # NrFaKorygowany, where the wrong number is corrected
    seller: FormerSeller | None = None
    buyers: tuple[FormerBuyer, ...] = ()
    amount_before: Decimal | None = None  # P_15ZK
    rate_before: Decimal | None = None  # KursWalutyZK


@dataclass(frozen=True, slots=True)
class AdvancePayment:
    """One of several payments that one invoice documents (ZaliczkaCzesciowa)."""

    paid_on: date
    amount: Decimal
    rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class AdvanceInvoice:
    """An advance invoice that is settled here, by either number (FakturaZaliczkowa)."""

    number: str | None = None
    ksef_number: str | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """The order or contract that an advance was paid for (Zamowienie, art. 106f)."""

    lines: tuple[OrderLine, ...] = ()
    value: Decimal | None = None  # with VAT; None: the sum of the lines

    @property
    def total(self) -> Decimal:
        """What the order comes to with VAT, as it stands now."""
        if self.value is not None:
            return self.value
        nil = Decimal(0)
        now = (each for each in self.lines if not each.before)
        return sum(((each.net or nil) + (each.vat or nil) for each in now), nil)


@dataclass(frozen=True, slots=True)
class NamedFact:
    """A further fact under a name of one's own (DodatkowyOpis), of the document or a line."""

    name: str
    value: str
    line: int | None = None  # counted from one


@dataclass(frozen=True, slots=True)
class Register:
    """Numbers in registers at the foot (Rejestry)."""

    name: str | None = None
    krs: str | None = None
    regon: str | None = None
    bdo: str | None = None


@dataclass(frozen=True, slots=True)
class PolishTerms:
    """What a person says on a Polish document; None leaves the answer to the program."""

    kind: InvoiceKind | None = None
    place: str | None = None  # P_1M; None: the seller's town
    warehouse_notes: tuple[str, ...] = ()  # WZ, beside the despatch advice
    cash_method: bool | None = None  # P_16
    self_billing: bool | None = None  # P_17
    reverse_charge: bool | None = None  # P_18
    split_payment: bool | None = None  # P_18A
    exemption: Exemption | None = None  # P_19
    new_vehicles: tuple[NewVehicle, ...] = ()  # P_22
    vehicle_report: bool = False  # P_42_5: the buyer is no taxpayer (art. 42 ust. 5)
    triangular: bool | None = None  # P_23
    margin: Margin | None = None
    for_receipt: bool = False  # FP: issued to a receipt (art. 109 ust. 3d)
    related_parties: bool = False  # TP
    excise_refund: bool = False  # ZwrotAkcyzy
    correction: CorrectionTerms | None = None
    advance_payments: tuple[AdvancePayment, ...] = ()
    advance_invoices: tuple[AdvanceInvoice, ...] = ()
    order: Order | None = None
    facts: tuple[NamedFact, ...] = ()
    seller: SellerTerms | None = None
    buyer: BuyerTerms | None = None
    parties: tuple[OtherParty, ...] = ()
    authorised: Authorised | None = None
    settlement: Settlement | None = None
    payment: PolishPayment | None = None
    conditions: Conditions | None = None
    registers: tuple[Register, ...] = ()
    offline: Offline | None = None  # issued without KSeF, and why

    def for_storno(self, was: InvoiceKind, *, is_whole: bool) -> PolishTerms:
        """The same on a document that takes it back: no payments, and a kind of correction."""
        return replace(
            self,
            kind=was.corrected_as,
            correction=None,
            advance_payments=(),
            payment=_without_payments(self.payment),
            settlement=self.settlement.reversed() if self.settlement and is_whole else None,
            facts=tuple(each for each in self.facts if each.line is None),
            offline=None,
        )

    @property
    def prepaid(self) -> Decimal:
        """What is no longer owed, or more than is: parts paid, deductions less charges."""
        paid = self.payment.paid if self.payment else Decimal(0)
        return paid - (self.settlement.total if self.settlement else Decimal(0))

    def for_copy(self) -> PolishTerms:
        """The same on a new document: nothing of what happened to the old one."""
        kind = None if self.kind is not None and self.kind.is_correction else self.kind
        return replace(
            self,
            kind=kind,
            correction=None,
            advance_payments=(),
            advance_invoices=(),
            settlement=None,
            payment=_without_payments(self.payment),
            offline=None,
        )


def kind_of(
    terms: PolishTerms | None, type_code: str | None, *, is_simplified: bool
) -> InvoiceKind:
    """What an invoice that corrects nothing is."""
    if terms is not None and terms.kind is not None:
        return terms.kind
    if type_code == ADVANCE_TYPE:
        return InvoiceKind.ADVANCE
    if terms is not None and terms.advance_invoices:
        return InvoiceKind.FINAL
    return InvoiceKind.SIMPLIFIED if is_simplified else InvoiceKind.VAT


def _without_payments(payment: PolishPayment | None) -> PolishPayment | None:
    """How to pay, without what was paid or is due on a day of its own."""
    if payment is None:
        return None
    return replace(
        payment,
        parts=(),
        all_by_parts=False,
        terms=tuple(each for each in payment.terms if each.day is None),
        link=None,
        ksef_payment_id=None,
    )
