"""How an amount of an invoice came about: parts that add up to it, to the cent (SCREENS 4.5)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Allowance
from storno_desktop.domain.money import rounded
from storno_desktop.domain.totals import Totals, VatGroup
from storno_desktop.domain.vat import VatCategory, settled

_HUNDRED = Decimal(100)
_NIL = Decimal(0)


class Kind(StrEnum):
    """What a part is."""

    LINE = "line"
    ALLOWANCE = "allowance"
    CHARGE = "charge"
    GROUP = "group"
    NET = "net"
    VAT = "vat"
    GROSS = "gross"
    PREPAID = "prepaid"
    ROUNDING = "rounding"
    DEDUCTION = "deduction"  # what the buyer does not pay to the seller
    BASE_TIMES_RATE = "base_times_rate"
    DIFFERENCE = "difference"  # prices with VAT, or VAT rounded on each line


@dataclass(frozen=True, slots=True)
class Part:
    """One part with its sign; `at` is the position of its line, allowance or group."""

    kind: Kind
    amount: Decimal
    at: int = -1


def of_net(content: Content, totals: Totals, digits: int = 2) -> tuple[Part, ...]:
    """BT-109: the lines (BT-131), less allowances, plus charges."""
    lines = (Part(Kind.LINE, one.net, at) for at, one in enumerate(totals.lines))
    return (*lines, *_allowances(content.allowances, digits))


def of_discounts(totals: Totals) -> tuple[Part, ...]:
    """What was taken off in the lines, for information: their nets have it already."""
    return tuple(
        Part(Kind.LINE, -one.discount, at) for at, one in enumerate(totals.lines) if one.discount
    )


def of_vat(totals: Totals) -> tuple[Part, ...]:
    """BT-110: the VAT groups."""
    return tuple(Part(Kind.GROUP, group.vat, at) for at, group in enumerate(totals.groups))


def of_gross(totals: Totals) -> tuple[Part, ...]:
    """BT-112."""
    return (Part(Kind.NET, totals.net), Part(Kind.VAT, totals.vat))


def of_due(totals: Totals) -> tuple[Part, ...]:
    """BT-115: what is to be paid, less what was paid already and what the buyer keeps back."""
    if not totals.prepaid and not totals.rounding and not totals.deductions:
        return of_gross(totals)
    more = ((Kind.PREPAID, -totals.prepaid), (Kind.ROUNDING, totals.rounding))
    kept = (Part(Kind.DEDUCTION, -one.amount, at) for at, one in enumerate(totals.deductions))
    return (Part(Kind.GROSS, totals.gross), *(Part(kind, one) for kind, one in more if one), *kept)


def of_base(content: Content, totals: Totals, group: VatGroup, digits: int = 2) -> tuple[Part, ...]:
    """BT-116: the lines, allowances and charges that are taxed alike."""
    key = group.category, group.rate
    lines = (
        Part(Kind.LINE, amounts.net, at)
        for at, (line, amounts) in enumerate(zip(content.lines, totals.lines, strict=True))
        if settled(line.vat_category, line.vat_rate) == key
    )
    return (*lines, *_allowances(content.allowances, digits, key))


def of_group_vat(group: VatGroup, digits: int = 2) -> tuple[Part, ...]:
    """BT-117: base times rate, and what prices with VAT or rounding by lines make of it."""
    product = rounded(group.base * group.rate / _HUNDRED, digits)
    difference = group.vat - product
    parts = [Part(Kind.BASE_TIMES_RATE, product)]
    return (*parts, Part(Kind.DIFFERENCE, difference)) if difference else tuple(parts)


def lines_of_group(content: Content, group: VatGroup) -> tuple[int, ...]:
    """The positions of the lines that a VAT group is made of."""
    key = group.category, group.rate
    return tuple(
        at
        for at, line in enumerate(content.lines)
        if settled(line.vat_category, line.vat_rate) == key
    )


def _allowances(
    allowances: tuple[Allowance, ...], digits: int, key: object = None
) -> tuple[Part, ...]:
    found = []
    for at, one in enumerate(allowances):
        category = one.vat_category or VatCategory.STANDARD
        if key is not None and settled(category, one.vat_rate or _NIL) != key:
            continue
        kind = Kind.CHARGE if one.is_charge else Kind.ALLOWANCE
        amount = rounded(one.amount, digits)
        found.append(Part(kind, amount if one.is_charge else -amount, at))
    return tuple(found)
