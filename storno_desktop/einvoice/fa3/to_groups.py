"""P_13_x and P_14_x as the VAT breakdown of EN 16931 (BG-23)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from storno_desktop.domain.money import rounded
from storno_desktop.domain.semantic import VatBreakdown
from storno_desktop.domain.vat import DEFAULT_VATEX, VatCategory
from storno_desktop.einvoice.fa3.model import TFa, TFaWiersz
from storno_desktop.einvoice.fa3.names import YES
from storno_desktop.einvoice.fa3.rates import BASES, MARGINS, category_of

_NIL: Final = Decimal(0)
_HUNDRED: Final = Decimal(100)
#: P_13_x to the rates it may hold, today's first.
_RATES: Final = {
    "P_13_1": ("23", "22"),
    "P_13_2": ("8", "7"),
    "P_13_3": ("5",),
    "P_13_4": ("4", "3"),
}
_WITHOUT_VAT: Final = {
    "P_13_6_1": "Z",
    "P_13_6_2": "K",
    "P_13_6_3": "G",
    "P_13_7": "E",
    "P_13_8": "O",
    "P_13_9": "AE",
    "P_13_10": "AE",
    "P_13_11": "E",
}
#: BT-120 of a category that has no VAT.
_REASONS: Final = {
    "AE": "Odwrotne obciążenie",
    "K": "Wewnątrzwspólnotowa dostawa towarów",
    "G": "Eksport towarów",
    "O": "Nie podlega opodatkowaniu na terytorium kraju",
}
_MARGIN_REASON: Final = "Procedura marży"


@dataclass(frozen=True, slots=True)
class VatGroups:
    """The breakdown, and what a line without a rate of its own belongs to."""

    breakdown: tuple[VatBreakdown, ...]
    fallback: tuple[str | None, Decimal | None]
    zero: str  # what FA(2) meant by "0"
    outside: str  # what FA(2) meant by "np"

    def of(self, line: TFaWiersz) -> tuple[str | None, Decimal | None]:
        """Category and rate of a line."""
        category, rate = category_of(line.P_12, line.P_12_XII)
        if category is None:
            return self.fallback
        if line.P_12 == "0":
            return self.zero, _NIL
        if line.P_12 == "np":
            return self.outside, None if self.outside == "O" else _NIL
        return category, rate


def groups_of(fa: TFa) -> VatGroups:
    """Read the sums; what EN 16931 puts in one group is added up."""
    merged: dict[tuple[str | None, Decimal | None], VatBreakdown] = {}
    for each in _groups(fa):
        key = each.category, each.rate
        before = merged.get(key)
        if before is not None:
            each = VatBreakdown(  # noqa: PLW2901 - the two become one
                base=(before.base or _NIL) + (each.base or _NIL),
                vat=(before.vat or _NIL) + (each.vat or _NIL),
                category=each.category,
                rate=each.rate,
                reason=before.reason,
                reason_code=before.reason_code,
            )
        merged[key] = each
    named = {category_of(line.P_12, line.P_12_XII) for line in fa.FaWiersz}
    if fa.P_13_11 is not None and (None, None) in named:
        named.add(("E", _NIL))  # lines under a margin scheme have no rate
    # some programs write every sum, most of them nil
    breakdown = tuple(each for key, each in merged.items() if each.base or each.vat or key in named)
    present = [
        name for name in ("P_13_6_1", "P_13_6_2", "P_13_6_3") if getattr(fa, name) is not None
    ]
    is_margin = fa.P_13_11 is not None
    only = (breakdown[0].category, breakdown[0].rate) if breakdown else (None, None)
    return VatGroups(
        breakdown,
        fallback=("E", _NIL) if is_margin else only,
        zero=_WITHOUT_VAT[present[0]] if present else "Z",
        outside="AE" if fa.P_13_9 is not None and fa.P_13_8 is None else "O",
    )


def _groups(fa: TFa) -> Iterator[VatBreakdown]:
    if all(getattr(fa, base_name) is None for base_name, _ in BASES):
        yield from _simplified(fa)
        return
    for base_name, tax_name in BASES:
        base = getattr(fa, base_name)
        if base is None:
            continue
        vat = getattr(fa, tax_name) if tax_name else None
        if base_name in _WITHOUT_VAT:
            yield _without_vat(fa, base_name, base)
        elif base_name == "P_13_5":
            rates = sorted({line.P_12_XII for line in fa.FaWiersz if line.P_12_XII is not None})
            yield from _shared(fa, base, vat or _NIL, tuple(rates) or (_derived(base, vat),))
        else:
            yield from _shared(fa, base, vat or _NIL, _rates_in(fa, base_name))


def _simplified(fa: TFa) -> Iterator[VatBreakdown]:
    """An UPR may state nothing but P_15 and the rate (art. 106e ust. 5 pkt 3)."""
    rates = {category_of(line.P_12, line.P_12_XII) for line in fa.FaWiersz} - {(None, None)}
    if not fa.P_15 or len(rates) != 1:
        return
    category, rate = rates.pop()
    # the VAT that is in the price, half up to the grosz
    base = rounded(fa.P_15 / (1 + (rate or _NIL) / _HUNDRED))
    yield VatBreakdown(
        base=base,
        vat=fa.P_15 - base,
        category=category,
        rate=rate,
        reason=_REASONS.get(category or ""),
    )


def _derived(base: Decimal, vat: Decimal | None) -> Decimal:
    return rounded((vat or _NIL) * _HUNDRED / base, 0) if base else _NIL


def _rates_in(fa: TFa, base_name: str) -> tuple[Decimal, ...]:
    """The rates that lines of the invoice or of its order name; today's when none does."""
    codes = {line.P_12 for line in fa.FaWiersz}
    if fa.Zamowienie is not None:
        codes |= {line.P_12Z for line in fa.Zamowienie.ZamowienieWiersz}
    known = _RATES[base_name]
    named = tuple(Decimal(code) for code in known if code in codes)
    return named or (Decimal(known[0]),)


def _shared(
    fa: TFa, base: Decimal, vat: Decimal, rates: tuple[Decimal, ...]
) -> Iterator[VatBreakdown]:
    """One group a rate; with several, bases come from the lines and the last takes what is left."""
    for rate in rates[:-1]:
        part = sum((net_of(line) for line in fa.FaWiersz if _has(line, rate)), _NIL)
        tax = rounded(part * rate / _HUNDRED)  # half up, as every VAT group
        base, vat = base - part, vat - tax
        yield VatBreakdown(base=part, vat=tax, category="S", rate=rate)
    yield VatBreakdown(base=base, vat=vat, category="S", rate=rates[-1])


def _has(line: TFaWiersz, rate: Decimal) -> bool:
    return category_of(line.P_12, line.P_12_XII) == ("S", rate)


def net_of(line: TFaWiersz) -> Decimal:
    """P_11 or, for a gross price, what of P_11A is no VAT; negative in the state before."""
    net = line.P_11
    if net is None and line.P_11A is not None:
        _, rate = category_of(line.P_12, line.P_12_XII)
        # art. 106e ust. 7: the VAT in the gross value, half up; none where there is no rate
        net = rounded(line.P_11A / (1 + (rate or _NIL) / _HUNDRED))
    if net is None:
        net = _NIL
    return -net if line.StanPrzed == YES else net


def _without_vat(fa: TFa, name: str, base: Decimal) -> VatBreakdown:
    category = _WITHOUT_VAT[name]
    reason = _REASONS.get(category)
    code = DEFAULT_VATEX.get(VatCategory(category))
    if name == "P_13_7":
        basis = fa.Adnotacje.Zwolnienie
        reason = basis.P_19A or basis.P_19B or basis.P_19C
    elif name == "P_13_11":
        margin = fa.Adnotacje.PMarzy
        marked = (key for key, mark in MARGINS.items() if getattr(margin, mark) == YES)
        code, reason = next(marked, None), _MARGIN_REASON
    return VatBreakdown(
        base=base,
        vat=_NIL,
        category=category,
        rate=None if category == "O" else _NIL,
        reason=reason,
        reason_code=code,
    )
