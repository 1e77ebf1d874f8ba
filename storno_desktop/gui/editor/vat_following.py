"""How category, rate and tax regime follow each other while a person types (SCREENS 4.4)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from storno_desktop.application.drafts import default_rate
from storno_desktop.domain.invoice import Content, Regime
from storno_desktop.domain.line import Line
from storno_desktop.domain.party import Company
from storno_desktop.domain.vat import VatCategory, VatRate, settled

_NIL = Decimal(0)

#: The regime that a whole document of one special category has (domain page 01, section 6).
REGIME_OF = {
    VatCategory.REVERSE_CHARGE: Regime.REVERSE_CHARGE,
    VatCategory.INTRA_COMMUNITY: Regime.EXEMPT_WITH_DEDUCTION,
    VatCategory.EXPORT: Regime.EXEMPT_ART_294_AB,
    VatCategory.EXEMPT: Regime.EXEMPT_WITH_DEDUCTION,
    VatCategory.OUTSIDE_SCOPE: Regime.NON_TAXABLE,
}

#: The category that a regime gives to lines without VAT; the others leave the lines alone.
CATEGORY_OF = {
    Regime.REVERSE_CHARGE: VatCategory.REVERSE_CHARGE,
    Regime.SERVICES_ART_278: VatCategory.REVERSE_CHARGE,
    Regime.EXEMPT_ART_294_AB: VatCategory.EXPORT,
    Regime.EXEMPT_ART_294_CD: VatCategory.EXEMPT,
    Regime.EXEMPT_WITH_DEDUCTION: VatCategory.EXEMPT,
    Regime.SPECIAL_REGIME_ART_314_315: VatCategory.EXEMPT,
    Regime.SERVICES_ART_311: VatCategory.EXEMPT,
    Regime.SALES_ART_312: VatCategory.EXEMPT,
    Regime.NON_TAXABLE: VatCategory.OUTSIDE_SCOPE,
    Regime.NON_TRANSFER: VatCategory.OUTSIDE_SCOPE,
}

#: Further categories that lines of a regime may keep: K and G are exempt with deduction as well.
_ALSO = {Regime.EXEMPT_WITH_DEDUCTION: frozenset({VatCategory.INTRA_COMMUNITY, VatCategory.EXPORT})}
_ROMANIA = "RO"


def usable_rates(rates: Iterable[VatRate], on: date) -> list[VatRate]:
    """The rates a line of that day may choose, in the order of the company's list."""
    usable = (rate for rate in rates if rate.is_active and rate.holds_on(on))
    return sorted(usable, key=lambda rate: rate.position)


def day_of(content: Content, today: date) -> date:
    """The day whose rates hold: that of the supply, else that of the document."""
    return content.delivery_date or content.issue_date or today


def with_category(line: Line, category: VatCategory, rates: Sequence[VatRate], on: date) -> Line:
    """Choose a category: one without VAT takes the rate to nought, S brings a rate back."""
    if category.has_no_vat:
        cleared = _without_reason(line) if category is not line.vat_category else line
        return replace(cleared, vat_category=category, vat_rate=_NIL)
    rate = line.vat_rate
    if rate == 0:
        start = default_rate(list(rates), on)
        rate = start.rate if start is not None else _NIL
    category, rate = settled(category, rate)
    return replace(_without_reason(line), vat_category=category, vat_rate=rate)


def with_rate(line: Line, rate: Decimal, category: VatCategory | None = None) -> Line:
    """Choose a rate: S at 0 % is Z, a category without VAT at a rate is S."""
    wanted = category or line.vat_category
    if wanted.has_no_vat and rate > 0:
        wanted = VatCategory.STANDARD
    wanted, rate = settled(wanted, rate)
    if not wanted.has_no_vat:
        line = _without_reason(line)
    return replace(line, vat_category=wanted, vat_rate=rate)


def _without_reason(line: Line) -> Line:
    return replace(line, exemption_code=None, exemption_reason=None, natura=None)


def for_seller(line: Line, seller: Company) -> Line:
    """A seller without VAT writes every line outside its scope (DECISIONS 14)."""
    if seller.vat_payer or line.vat_category is VatCategory.OUTSIDE_SCOPE:
        return line
    return replace(line, vat_category=VatCategory.OUTSIDE_SCOPE, vat_rate=_NIL)


def regime_of_lines(lines: Sequence[Line], seller: Company, buyer_country: str = "") -> Regime:
    """The regime that the lines alone would give the document.

    Romania knows two kinds of reverse charge: art. 331 at home, art. 278 (2) for services to a
    business abroad. The articles are its own: elsewhere an export is exempt with deduction.
    """
    categories = {line.vat_category for line in lines}
    if len(categories) != 1:
        return Regime.STANDARD
    regime = REGIME_OF.get(categories.pop(), Regime.STANDARD)
    is_romanian = seller.country == _ROMANIA
    if regime is Regime.REVERSE_CHARGE and is_romanian and buyer_country not in {"", _ROMANIA}:
        return Regime.SERVICES_ART_278
    if regime is Regime.EXEMPT_ART_294_AB and not is_romanian:
        return Regime.EXEMPT_WITH_DEDUCTION
    return regime


def followed(
    before: Content,
    after: Content,
    seller: Company,
    country_of: Callable[[Content], str] = lambda _content: "",
) -> Content:
    """Let the regime follow the lines and the buyer's country, unless it was chosen by hand.

    It was set automatically exactly when it is what the lines before would have given; a seller
    without VAT stays standard, as all of its lines are outside the scope anyway.
    """
    if not seller.vat_payer or after.regime is not before.regime:
        return after
    was, now = country_of(before), country_of(after)
    if before.lines is after.lines and was == now:
        return after
    if before.regime is not regime_of_lines(before.lines, seller, was):
        return after
    regime = regime_of_lines(after.lines, seller, now)
    return after if regime is after.regime else replace(after, regime=regime)


def with_regime(content: Content, regime: Regime) -> Content:
    """Choose a regime by hand: the lines without VAT take its category."""
    category = CATEGORY_OF.get(regime)
    if category is None:
        return replace(content, regime=regime)
    lines = tuple(
        replace(_without_reason(line), vat_category=category)
        if line.vat_category.has_no_vat
        and line.vat_category is not category
        and line.vat_category not in _ALSO.get(regime, ())
        else line
        for line in content.lines
    )
    return replace(content, regime=regime, lines=lines)
