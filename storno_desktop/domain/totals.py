"""VAT groups and document totals under the named rounding policies (DECISIONS 6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from storno_desktop.domain.exact_groups import settle
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.line import Allowance, Line, LineAmounts, amounts
from storno_desktop.domain.money import plain, rounded
from storno_desktop.domain.vat import VatCategory, VatRounding, settled

_NIL = Decimal(0)
_HUNDRED = Decimal(100)
#: EN 16931 (BR-CO-17) bears a difference below one unit between BT-117 and base times rate.
BEARABLE_DIFFERENCE = Decimal(1)


@dataclass(frozen=True, slots=True)
class VatGroup:
    """BG-23: all that is taxed alike."""

    category: VatCategory
    rate: Decimal
    base: Decimal  # BT-116
    vat: Decimal  # BT-117
    exemption_reason: str | None = None  # BT-120
    exemption_code: str | None = None  # BT-121


@dataclass(frozen=True, slots=True)
class Deduction:
    """A part of the gross amount that the buyer does not pay to the seller.

    `name` is a word that texts and formats know (`withholding`, `split_vat`, `self_issued`),
    `code` the national code of its kind, `percent` its rate.
    """

    name: str
    amount: Decimal
    percent: Decimal | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """BG-22 in the currency of the document, with the amounts of every line.

    `surcharges` are amounts that the law adds to those of the document (they are in `charges`),
    `deductions` what it takes out of the amount due.
    """

    lines: tuple[LineAmounts, ...]
    groups: tuple[VatGroup, ...]
    line_net: Decimal  # BT-106
    allowances: Decimal  # BT-107
    charges: Decimal  # BT-108
    net: Decimal  # BT-109
    vat: Decimal  # BT-110
    gross: Decimal  # BT-112
    discount: Decimal  # of the lines, for information; already inside line_net
    prepaid: Decimal  # BT-113
    rounding: Decimal  # BT-114
    due: Decimal  # BT-115
    surcharges: tuple[Allowance, ...] = ()
    deductions: tuple[Deduction, ...] = ()

    @property
    def deducted(self) -> Decimal:
        """All deductions together."""
        return sum((one.amount for one in self.deductions), _NIL)


@dataclass(slots=True)
class _Sum:
    base: Decimal = _NIL  # all nets
    gross_part: Decimal = _NIL  # of them, from prices with VAT
    gross_vat: Decimal = _NIL
    line_vat: Decimal = _NIL
    reasons: dict[str, None] | None = None
    codes: dict[str, None] | None = None

    def explain(self, reason: str | None, code: str | None) -> None:
        if reason:
            self.reasons = {**(self.reasons or {}), reason: None}
        if code:
            self.codes = {**(self.codes or {}), code: None}


def _group_vat(total: _Sum, rate: Decimal, policy: VatRounding, digits: int) -> Decimal:
    share = rate / _HUNDRED
    if policy is VatRounding.PER_LINE:
        return total.line_vat
    if policy is VatRounding.BY_BASE:
        return rounded(total.base * share, digits)
    return rounded((total.base - total.gross_part) * share, digits) + total.gross_vat


def compute(
    lines: Sequence[Line],
    allowances: Sequence[Allowance] = (),
    *,
    policy: VatRounding = VatRounding.PER_GROUP,
    prepaid: Decimal = _NIL,
    rounding: Decimal = _NIL,
    digits: int = 2,
    amounts_of: Callable[[Line, int], LineAmounts] = amounts,
    exact_groups: bool = False,
) -> Totals:
    """Sum lines and document allowances; groups come in order of first appearance.

    `amounts_of` lets the editor remember the amounts of lines that did not change. With
    `exact_groups` the policy PER_GROUP parts prices with VAT once a group (`exact_groups`).
    """
    computed_lines = tuple(amounts_of(line, digits) for line in lines)
    exact = None
    if exact_groups and policy is VatRounding.PER_GROUP:
        exact = settle(lines, computed_lines, allowances, digits)
        computed_lines = exact.lines
    sums: dict[tuple[VatCategory, Decimal], _Sum] = {}
    line_net = discount = _NIL
    for line, computed in zip(lines, computed_lines, strict=True):
        key = settled(line.vat_category, line.vat_rate)
        total = sums.get(key)
        if total is None:
            total = sums[key] = _Sum()
        total.base += computed.net
        total.gross_part += computed.gross_part
        total.gross_vat += computed.gross_vat
        total.line_vat += computed.vat
        if line.exemption_reason or line.exemption_code:
            total.explain(line.exemption_reason, line.exemption_code)
        line_net += computed.net
        discount += computed.discount
    reduced = charged = _NIL
    for allowance in allowances:
        amount = rounded(allowance.amount, digits)
        key = settled(allowance.vat_category or VatCategory.STANDARD, allowance.vat_rate or _NIL)
        total = sums.setdefault(key, _Sum())
        signed = amount if allowance.is_charge else -amount
        total.base += signed
        total.line_vat += rounded(signed * key[1] / _HUNDRED, digits)
        if allowance.is_charge:
            charged += amount
        else:
            reduced += amount
    groups = tuple(
        VatGroup(
            category,
            rate,
            base=total.base,
            vat=exact.groups[category, rate][1]
            if exact
            else _group_vat(total, rate, policy, digits),
            exemption_reason="; ".join(total.reasons) if total.reasons else None,
            # several codes in one group contradict each other: the texts then say it all
            exemption_code=next(iter(total.codes))
            if total.codes and len(total.codes) == 1
            else None,
        )
        for (category, rate), total in sums.items()
    )
    net = line_net - reduced + charged
    vat = sum((group.vat for group in groups), _NIL)
    return Totals(
        lines=computed_lines,
        groups=groups,
        line_net=line_net,
        allowances=reduced,
        charges=charged,
        net=net,
        vat=vat,
        gross=net + vat,
        discount=discount,
        prepaid=prepaid,
        rounding=rounding,
        due=net + vat - prepaid + rounding,
    )


def rounding_faults(
    totals: Totals, *, tolerance: Decimal = BEARABLE_DIFFERENCE, digits: int = 2
) -> list[Fault]:
    """Name the VAT groups whose figure is too far from base times rate (BR-CO-17)."""
    faults = []
    for index, group in enumerate(totals.groups):
        expected = rounded(group.base * group.rate / _HUNDRED, digits)
        if abs(group.vat - expected) >= tolerance:
            params = (("vat", plain(group.vat)), ("expected", plain(expected)))
            faults.append(Fault(f"vatBreakdown[{index}].vat", "VAT-GROUP", params=params))
    return faults
