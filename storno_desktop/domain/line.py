"""One line of a document as a person edits it, and its amounts before any grouping."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from storno_desktop.domain.money import rounded
from storno_desktop.domain.national.italy import ItalianLine
from storno_desktop.domain.national.poland import PolishLine
from storno_desktop.domain.vat import VatCategory

_HUNDRED = Decimal(100)
_NIL = Decimal(0)
#: Digits of a net price derived from one with VAT: enough that quantity times price is exact.
DERIVED_PRICE_DIGITS = 8


@dataclass(frozen=True, slots=True)
class Allowance:
    """An allowance or, with `is_charge`, a charge of a line or a document, net of VAT.

    `vat_category` and `vat_rate` are given at document level only (BT-95, 96, 102, 103).
    """

    is_charge: bool
    amount: Decimal
    reason: str | None = None
    reason_code: str | None = None
    base: Decimal | None = None
    percent: Decimal | None = None
    vat_category: VatCategory | None = None
    vat_rate: Decimal | None = None
    natura: str | None = None  # FatturaPA

    def reversed(self) -> Allowance:
        """The same with opposite sign, for a storno."""
        return replace(self, amount=-self.amount, base=None if self.base is None else -self.base)


@dataclass(frozen=True, slots=True)
class Line:
    """A line: the price is net, or with VAT when `vat_included`; `discount` is on the whole line.

    Where only `discount_percent` is given the amount is computed from it; with both, `discount`
    counts and the percent is what is printed.
    """

    description: str = ""
    quantity: Decimal = Decimal(1)
    unit_price: Decimal = Decimal(0)
    unit: str = "buc"  # a Rec 20/21 code or a local word
    vat_rate: Decimal = Decimal(0)
    vat_category: VatCategory = VatCategory.STANDARD
    vat_included: bool = False
    discount: Decimal | None = None
    discount_percent: Decimal | None = None
    product_id: str | None = None
    product_code: str | None = None  # BT-155
    line_note: str | None = None  # BT-127
    buyer_accounting_ref: str | None = None  # BT-133
    buyer_item_id: str | None = None  # BT-156
    standard_item_id: str | None = None  # BT-157, GTIN (scheme 0160)
    cpv_code: str | None = None  # BT-158
    order_line: str | None = None  # BT-132
    exemption_code: str | None = None  # BT-121
    exemption_reason: str | None = None  # BT-120
    natura: str | None = None  # FatturaPA
    period_start: date | None = None  # BT-134
    period_end: date | None = None  # BT-135
    allowances: tuple[Allowance, ...] = ()  # BG-27, BG-28
    attributes: tuple[tuple[str, str], ...] = ()  # BG-32
    origin_country: str | None = None  # BT-159
    is_service: bool | None = None  # None: as category and unit tell
    source_line: int | None = None  # position in the document this one corrects
    fatturapa: ItalianLine | None = None  # what only an Italian line says
    ksef: PolishLine | None = None  # what only a Polish line says

    def reversed(self) -> Line:
        """The line of a storno: quantity and discount change sign, the price stays."""
        return replace(
            self,
            quantity=-self.quantity,
            discount=None if self.discount is None else -self.discount,
            allowances=tuple(allowance.reversed() for allowance in self.allowances),
            ksef=None if self.ksef is None else self.ksef.reversed(),
        )


@dataclass(frozen=True, slots=True)
class LineAmounts:
    """What a line comes to, in the currency of the document; each rounded on its own.

    `net` is BT-131 and already has the discount and the line's allowances and charges in it.
    `vat` is the VAT of this line alone; `gross_part` and `gross_vat` are the net and the VAT that
    follow from a price with VAT, nil for net prices. `discount` is in the basis of the price,
    `net_discount` without VAT (BT-136). `net_price` is BT-146.
    """

    net: Decimal
    vat: Decimal
    discount: Decimal
    net_discount: Decimal
    net_price: Decimal
    gross_part: Decimal = _NIL
    gross_vat: Decimal = _NIL

    @property
    def gross(self) -> Decimal:
        """Net and VAT of the line."""
        return self.net + self.vat


def amounts(line: Line, digits: int = 2) -> LineAmounts:
    """Compute a line; `digits` are those of the currency.

    Net and VAT are rounded here because EN 16931 wants BT-131 with at most two decimals; for a
    price with VAT, net + VAT is the rounded price, so that nobody pays a cent more than agreed.
    """
    before = line.quantity * line.unit_price
    if line.discount is not None:
        discount = rounded(line.discount, digits)
    elif line.discount_percent is not None:
        discount = rounded(before * line.discount_percent / _HUNDRED, digits)
    else:
        discount = _NIL
    extra = _NIL
    for allowance in line.allowances:
        extra += allowance.amount if allowance.is_charge else -allowance.amount
    rate = line.vat_rate / _HUNDRED
    if not line.vat_included:
        net = rounded(before - discount + extra, digits)
        return LineAmounts(
            net=net,
            vat=rounded((before - discount + extra) * rate, digits),
            discount=discount,
            net_discount=discount,
            net_price=line.unit_price,
        )
    gross = rounded(before - discount, digits)
    part = rounded((before - discount) / (1 + rate), digits)
    price = rounded(line.unit_price / (1 + rate), DERIVED_PRICE_DIGITS)
    extra = rounded(extra, digits)
    return LineAmounts(
        net=part + extra,
        vat=gross - part + rounded(extra * rate, digits),
        discount=discount,
        # what is left between quantity times net price and BT-131 is the discount without VAT
        net_discount=rounded(line.quantity * price, digits) - part if discount else _NIL,
        net_price=price,
        gross_part=part,
        gross_vat=gross - part,
    )
