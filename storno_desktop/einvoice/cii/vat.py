"""VAT categories as the CII rules of EN 16931 judge them (1.3.16)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import AllowanceCharge, Semantic, VatBreakdown
from storno_desktop.einvoice.rules.edition import LATEST
from storno_desktop.einvoice.rules.texts import ZERO, at, cents, shown
from storno_desktop.einvoice.rules.vat_categories import is_near
from storno_desktop.einvoice.rules.vat_families import Family, RateRule, families, rate_fault

_HUNDRED: Final = Decimal(100)
#: The families of VAT categories that CII knows.
FAMILIES: Final = families(LATEST)
_IGIC: Final = FAMILIES["L"]

#: Categories whose groups have rules of their own, which as published take the place of the
#: rules on every group (BR-45 to BR-48, BR-CO-03, BR-CO-17, BR-DEC-19, BR-DEC-20).
APART: Final = frozenset({"L", "M", "O"})

#: Rules that are judged here instead of by `rules.en16931`.
CHANGED: Final = frozenset(
    (
        *(family.code(number) for family in FAMILIES.values() for number in (1, 8, 9)),
        *(_IGIC.code(number) for number in (5, 6, 7)),
        *("BR-IC-11", "BR-IC-12", "BR-O-11", "BR-O-12", "BR-O-13", "BR-O-14", "BR-B-01"),
    )
)


@dataclass(frozen=True, slots=True)
class _Used:
    """Which category stands where, as often as it does."""

    groups: tuple[str, ...]
    lines: tuple[str, ...]
    reductions: tuple[str, ...]  # allowances and charges of the document


def check_vat(invoice: Semantic) -> Iterator[Fault]:
    """Judge every category that the document uses."""
    used = _Used(
        tuple(group.category for group in invoice.vat if group.category),
        tuple(line.vat_category for line in invoice.lines if line.vat_category),
        tuple(
            each.vat_category
            for each in (*invoice.allowances, *invoice.charges)
            if each.vat_category
        ),
    )
    for category, family in FAMILIES.items():
        if not _is_broken_down(used, family):
            yield at(family.code(1), "BG-23", category=category)
    for index, group in enumerate(invoice.vat):
        family_of_group = FAMILIES.get(group.category or "")
        if family_of_group is not None:
            yield from _group(invoice, family_of_group, index, group)
    yield from _igic_rates(invoice)
    if "K" in used.groups:
        yield from _intra_community(invoice)
    if "O" in used.groups:
        yield from _outside_scope(used)
    if "B" in {*used.groups, *used.lines, *used.reductions} and any(
        country != "IT" for country in _countries(invoice)
    ):
        yield at("BR-B-01", "BG-23")


def _is_broken_down(used: _Used, family: Family) -> bool:
    """Rule 01, as published: two of a taxed category are enough, wherever they stand."""
    category = family.category
    groups = used.groups.count(category)
    lines, reductions = used.lines.count(category), used.reductions.count(category)
    if family.is_taxed:
        return all(each == 0 or each + groups > 1 for each in (lines, reductions))
    if category == "O":
        return groups == 0 or (groups == 1 and lines + reductions > 0)
    return (groups == 1 and lines + reductions > 0) or groups + lines + reductions == 0


def _group(invoice: Semantic, family: Family, index: int, group: VatBreakdown) -> Iterator[Fault]:
    """Rules 08 and 09: the base is exact for S and O, within 1.00 for Z, E, AE, K and G."""
    base, vat, rate, category = group.base, group.vat, group.rate, family.category
    if not family.is_taxed:
        expected = _total(invoice, category, None)
        is_exact = category == "O"
        is_base = base is not None and (base == expected if is_exact else is_near(base, expected))
        if not is_base:
            yield _amount_fault(family, 8, "BT-116", index, base, expected)
        if vat is None or vat != 0:
            yield _amount_fault(family, 9, "BT-117", index, vat, ZERO)
        return
    if category == "S":  # those of L and M are always true: they look for the rate elsewhere
        expected = _total(invoice, category, rate)
        if rate is not None and (base is None or base != expected):
            yield _amount_fault(family, 8, "BT-116", index, base, expected)
        product = None if base is None or rate is None else cents(abs(base) * rate / _HUNDRED)
        if vat is None or product is None or not is_near(abs(vat), product):
            yield _amount_fault(family, 9, "BT-117", index, vat, product)


def _amount_fault(
    family: Family,
    number: int,
    term: str,
    index: int,
    found: Decimal | None,
    expected: Decimal | None,
) -> Fault:
    return at(
        family.code(number),
        term,
        index=index,
        found=shown(found),
        expected=shown(expected),
        category=family.category,
    )


def _total(invoice: Semantic, category: str, rate: Decimal | None) -> Decimal:
    """Lines and charges less allowances of a category, each rounded, at one rate or at any."""
    lines = sum(
        (
            line.net
            for line in invoice.lines
            if line.net is not None
            and line.vat_category == category
            and rate in {None, line.vat_rate}
        ),
        ZERO,
    )
    charges, allowances = (
        _reductions(group, category, rate) for group in (invoice.charges, invoice.allowances)
    )
    return cents(lines) + cents(charges) - cents(allowances)


def _reductions(group: tuple[AllowanceCharge, ...], category: str, rate: Decimal | None) -> Decimal:
    return sum(
        (
            each.amount
            for each in group
            if each.amount is not None
            and each.vat_category == category
            and rate in {None, each.vat_rate}
        ),
        ZERO,
    )


def _igic_rates(invoice: Semantic) -> Iterator[Fault]:
    """BR-AF-05 to BR-AF-07: in CII the rate of category L is above zero."""
    allows = RateRule.POSITIVE.allows
    for index, line in enumerate(invoice.lines):
        if line.vat_category == _IGIC.category and not allows(line.vat_rate):
            yield rate_fault(terms.path("BT-152", line=index), _IGIC, 5, line.vat_rate)
    index = 0
    for number, term, group in ((6, "BT-96", invoice.allowances), (7, "BT-103", invoice.charges)):
        for each in group:
            if each.vat_category == _IGIC.category and not allows(each.vat_rate):
                path = terms.path(term, index=index)
                yield rate_fault(path, _IGIC, number, each.vat_rate)
            index += 1


def _intra_community(invoice: Semantic) -> Iterator[Fault]:
    """BR-IC-11 and BR-IC-12: when and where an intra-community supply was delivered."""
    delivery, period = invoice.delivery, invoice.period
    has_period = period is not None and (period.start is not None or period.end is not None)
    if not has_period and (delivery is None or delivery.delivered_on is None):
        yield at("BR-IC-11", "BT-72")
    address = delivery.address if delivery is not None else None
    if address is None or not address.country:
        yield at("BR-IC-12", "BT-80")


def _outside_scope(used: _Used) -> Iterator[Fault]:
    """BR-O-11 to BR-O-14: category O stands alone; each test has two numbers."""
    if any(category != "O" for category in (*used.groups, *used.lines)):
        yield at("BR-O-11", "BG-23")
        yield at("BR-O-12", "BG-23")
    if any(category != "O" for category in used.reductions):
        yield at("BR-O-13", "BG-20")
        yield at("BR-O-14", "BG-20")


def _countries(invoice: Semantic) -> Iterator[str]:
    """Every country of an address; where an item comes from does not count in CII."""
    representative, delivery = invoice.tax_representative, invoice.delivery
    for address in (
        invoice.seller.address,
        invoice.buyer.address,
        representative.address if representative is not None else None,
        delivery.address if delivery is not None else None,
    ):
        if address is not None and address.country:
            yield address.country
