"""Sums of the document as the CII rules of EN 16931 compare them (1.3.16)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import DocumentTotals, Semantic, VatBreakdown
from storno_desktop.einvoice.cii.vat import APART, FAMILIES
from storno_desktop.einvoice.cii.write import written_groups
from storno_desktop.einvoice.rules.texts import ZERO, at, cents, decimals, shown, whole
from storno_desktop.einvoice.rules.totals import fine_digits
from storno_desktop.einvoice.rules.vat_families import RateRule, rate_fault

_ONE: Final = Decimal(1)
_HUNDRED: Final = Decimal(100)

CHANGED: Final = frozenset(
    (
        *("BR-53", "BR-CO-10", "BR-CO-13", "BR-CO-14", "BR-CO-15", "BR-CO-16", "BR-CO-17"),
        *("BR-CO-18", "BR-DEC-13", "BR-DEC-15", "BR-DEC-19", "BR-DEC-20"),
        *("BR-45", "BR-46", "BR-47", "BR-48"),
    )
)


def check_totals(invoice: Semantic) -> Iterator[Fault]:
    """Judge the sums that CII compares otherwise."""
    yield from _sums(invoice)
    yield from _vat_totals(invoice)
    yield from _gross(invoice)
    yield from _due(invoice.totals)
    groups = written_groups(invoice)
    if invoice.lines and not groups:
        yield at("BR-CO-18", "BG-23")
    for index, group in enumerate(groups):
        if group.category not in APART:
            yield from _group(index, group)


def check_noughts(invoice: Semantic) -> Iterator[Fault]:
    """Minus nought is no nought where the published rules compare without a cast."""
    sums = invoice.totals
    for code, term, amount in (
        ("BR-CO-11", "BT-107", sums.allowances),
        ("BR-CO-12", "BT-108", sums.charges),
    ):
        if _is_minus_nought(amount):
            yield _wrong(code, term, amount, ZERO)
    vat = [group.vat for group in invoice.vat]
    if _is_minus_nought(sums.vat) or (vat and all(map(_is_minus_nought, vat))):
        yield _wrong("BR-CO-14", "BT-110", sums.vat, ZERO)
    for index, group in enumerate(invoice.vat):
        family = FAMILIES.get(group.category or "")
        if family is not None and not family.is_taxed and _is_minus_nought(group.vat):
            yield _wrong(family.code(9), "BT-117", group.vat, ZERO, index)
    for index, line in enumerate(invoice.lines):
        path = terms.path("BT-152", line=index)
        yield from _minus_rate(path, line.vat_category, 5, line.vat_rate)
    for index, each in enumerate((*invoice.allowances, *invoice.charges)):
        number = 6 if index < len(invoice.allowances) else 7
        path = terms.path("BT-96", index=index)
        yield from _minus_rate(path, each.vat_category, number, each.vat_rate)


def _minus_rate(
    path: str, category: str | None, number: int, rate: Decimal | None
) -> Iterator[Fault]:
    family = FAMILIES.get(category or "")
    if family is not None and family.rate is RateRule.ZERO and _is_minus_nought(rate):
        yield rate_fault(path, family, number, rate)


def _is_minus_nought(number: Decimal | None) -> bool:
    return number is not None and number.is_zero() and number.is_signed()


def _wrong(
    code: str, term: str, found: Decimal | None, expected: Decimal | None, index: int | None = None
) -> Fault:
    return at(code, term, index=index, found=shown(found), expected=shown(expected))


def _sums(invoice: Semantic) -> Iterator[Fault]:
    """BR-CO-10 and BR-CO-13."""
    totals = invoice.totals
    nets = (line.net for line in invoice.lines if line.net is not None)
    lines = cents(sum(nets, ZERO))
    if totals.line_net is None or totals.line_net != lines:
        yield _wrong("BR-CO-10", "BT-106", totals.line_net, lines)
    net = totals.line_net
    if net is not None:
        net = cents(net + (totals.charges or ZERO) - (totals.allowances or ZERO))
    if totals.net is None or net is None or totals.net != net:
        yield _wrong("BR-CO-13", "BT-109", totals.net, net)


def _stated(invoice: Semantic) -> list[tuple[str | None, Decimal]]:
    """The VAT totals that are written, each with its currency."""
    totals = invoice.totals
    both = ((invoice.currency, totals.vat), (invoice.tax_currency, totals.vat_accounting))
    return [(currency, amount) for currency, amount in both if amount is not None]


def _vat_totals(invoice: Semantic) -> Iterator[Fault]:
    """BR-53, BR-CO-14, BR-DEC-13, BR-DEC-15; the last two are content with one good total."""
    currency, tax_currency, stated = invoice.currency, invoice.tax_currency, _stated(invoice)
    if tax_currency and (
        tax_currency == currency or all(each != tax_currency for each, _ in stated)
    ):
        yield at("BR-53", "BT-111", currency=tax_currency)
    expected = cents(sum((group.vat for group in invoice.vat if group.vat is not None), ZERO))
    for each, amount in stated:
        if each and each == currency and amount != expected:
            yield _wrong("BR-CO-14", "BT-110", amount, expected)
    if stated and all(
        each and each == currency and amount != cents(amount) for each, amount in stated
    ):
        yield at("BR-DEC-13", "BT-110", found=str(decimals(stated[0][1])))
    if tax_currency and stated:
        has_good = any(each == tax_currency and amount == cents(amount) for each, amount in stated)
        if not has_good:
            yield at("BR-DEC-15", "BT-111", found=str(decimals(stated[-1][1])))


def _gross(invoice: Semantic) -> Iterator[Fault]:
    """BR-CO-15: net and VAT come to gross, or there is no VAT in it."""
    totals, currency = invoice.totals, invoice.currency
    if not currency or (totals.gross is not None and totals.gross == totals.net):
        return
    own = [amount for each, amount in _stated(invoice) if each == currency]
    expected = None
    if len(own) == 1 and totals.net is not None:
        expected = cents(totals.net + own[0])
    if expected is None or totals.gross != expected:
        yield _wrong("BR-CO-15", "BT-112", totals.gross, expected)


def _due(totals: DocumentTotals) -> Iterator[Fault]:
    """BR-CO-16: exact, without rounding."""
    expected = None
    if totals.gross is not None:
        expected = totals.gross - (totals.prepaid or ZERO) + (totals.rounding or ZERO)
    if totals.due is None or expected is None or totals.due != expected:
        yield _wrong("BR-CO-16", "BT-115", totals.due, expected)


def _group(index: int, group: VatBreakdown) -> Iterator[Fault]:
    """BR-45 to BR-48, and BR-CO-17 with a tolerance of 1.00 that is included."""
    base, vat, rate = group.base, group.vat, group.rate
    for code, term, stated in (
        ("BR-45", "BT-116", base),
        ("BR-46", "BT-117", vat),
        ("BR-47", "BT-118", group.category),
        ("BR-48", "BT-119", rate),
    ):
        if stated is None:
            yield at(code, term, index=index)
    yield from fine_digits("BR-DEC-19", "BT-116", base, index)
    yield from fine_digits("BR-DEC-20", "BT-117", vat, index)
    product = ZERO
    if rate is None or whole(rate) == 0:
        is_right = vat is not None and whole(vat) == 0
    elif base is None or vat is None:
        is_right = False
    else:
        product = cents(abs(base) * rate / _HUNDRED)
        is_right = abs(abs(vat) - product) <= _ONE
    if not is_right:
        yield _wrong("BR-CO-17", "BT-117", vat, product, index)
