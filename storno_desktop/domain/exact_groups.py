"""Totals whose VAT can be recomputed to the cent from every group's base (SdI 00421).

A group's base is the sum of its exact nets, rounded once (DECISIONS 6). Prices with VAT are parted
once a group as well, so that the buyer pays what was agreed. The nets of the lines, which have two
decimals on every document, then add up to the base: where their own rounding does not, the odd
cents go to the lines that rounding took most from, never more than a cent to a line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from storno_desktop.domain.line import Allowance, Line, LineAmounts
from storno_desktop.domain.money import rounded
from storno_desktop.domain.vat import VatCategory, settled

_NIL = Decimal(0)
_HUNDRED = Decimal(100)
Key = tuple[VatCategory, Decimal]


@dataclass(slots=True)
class _Group:
    places: list[int] = field(default_factory=list)
    exact: Decimal = _NIL  # nets of net prices, unrounded
    fixed: Decimal = _NIL  # amounts of the document, and extras of lines with VAT in their price
    gross: Decimal = _NIL  # of prices with VAT
    nets: Decimal = _NIL  # of the lines, as rounded one by one
    of_document: Decimal = _NIL
    has_gross: bool = False


@dataclass(frozen=True, slots=True)
class ExactGroups:
    """The amounts of the lines, and base and VAT of every group."""

    lines: tuple[LineAmounts, ...]
    groups: dict[Key, tuple[Decimal, Decimal]]


def settle(
    lines: Sequence[Line],
    amounts: Sequence[LineAmounts],
    allowances: Sequence[Allowance],
    digits: int,
) -> ExactGroups:
    """Compute bases and VAT, and the lines that make them up; groups in order of appearance."""
    groups: dict[Key, _Group] = {}
    exact: list[Decimal] = []
    for place, (line, said) in enumerate(zip(lines, amounts, strict=True)):
        key = settled(line.vat_category, line.vat_rate)
        group = groups.setdefault(key, _Group())
        group.places.append(place)
        group.nets += said.net
        extra = _extra(line)
        before = line.quantity * line.unit_price - said.discount
        if line.vat_included:
            gross, extra = rounded(before, digits), rounded(extra, digits)
            group.has_gross = True
            group.gross += gross
            group.fixed += extra
            exact.append(gross / (1 + line.vat_rate / _HUNDRED) + extra)
        else:
            group.exact += before + extra
            exact.append(before + extra)
    for allowance in allowances:
        key = settled(allowance.vat_category or VatCategory.STANDARD, allowance.vat_rate or _NIL)
        amount = rounded(allowance.amount, digits)
        group = groups.setdefault(key, _Group())
        group.of_document += amount if allowance.is_charge else -amount
    settled_lines = list(amounts)
    found = {}
    for key, group in groups.items():
        base, vat = _sums(group, key[1] / _HUNDRED, digits)
        found[key] = (base, vat)
        odd = base - group.of_document - group.nets
        if odd:
            _spread(odd, group.places, exact, settled_lines, digits)
    return ExactGroups(tuple(settled_lines), found)


def _extra(line: Line) -> Decimal:
    return sum((a.amount if a.is_charge else -a.amount for a in line.allowances), _NIL)


def _sums(group: _Group, rate: Decimal, digits: int) -> tuple[Decimal, Decimal]:
    net = rounded(group.exact, digits) + group.fixed + group.of_document
    if not group.has_gross:
        return net, rounded(net * rate, digits)
    whole = net + rounded(net * rate, digits) + group.gross
    base = rounded(whole / (1 + rate), digits)
    return base, whole - base


def _spread(
    odd: Decimal, places: list[int], exact: list[Decimal], lines: list[LineAmounts], digits: int
) -> None:
    """Give the odd cents to the lines that rounding took most from, in their order."""
    cent = Decimal(1).scaleb(-digits).copy_sign(odd)
    order = sorted(places, key=lambda place: (lines[place].net - exact[place]) * cent)
    for step in range(int(odd / cent)):
        place = order[step % len(order)]
        line = lines[place]
        lines[place] = replace(
            line,
            net=line.net + cent,
            vat=line.vat - cent if line.gross_vat else line.vat,
            net_discount=line.net_discount - cent if line.net_discount else line.net_discount,
            gross_part=line.gross_part + cent if line.gross_vat else line.gross_part,
            gross_vat=line.gross_vat - cent if line.gross_vat else line.gross_vat,
        )
