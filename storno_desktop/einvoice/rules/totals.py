"""Document totals and VAT breakdown: every sum must be there and right."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import DocumentTotals, Semantic, VatBreakdown
from storno_desktop.einvoice.rules.texts import ZERO, at, cents, decimals, shown, whole
from storno_desktop.einvoice.rules.vat_categories import Sums, is_near

_HUNDRED: Final = Decimal(100)

#: Totals that must be there.
_REQUIRED: Final = (
    ("BR-12", "BT-106", "line_net"),
    ("BR-13", "BT-109", "net"),
    ("BR-14", "BT-112", "gross"),
    ("BR-15", "BT-115", "due"),
)

#: Totals and their rule on decimals; BT-110 and BT-111 have UBL-DT-01 alone.
_DIGITS: Final = (
    ("BR-DEC-09", "BT-106", "line_net"),
    ("BR-DEC-10", "BT-107", "allowances"),
    ("BR-DEC-11", "BT-108", "charges"),
    ("BR-DEC-12", "BT-109", "net"),
    ("BR-DEC-14", "BT-112", "gross"),
    ("BR-DEC-16", "BT-113", "prepaid"),
    ("BR-DEC-17", "BT-114", "rounding"),
    ("BR-DEC-18", "BT-115", "due"),
)

CODES: Final = (
    *(code for code, _, _ in _REQUIRED),
    *(code for code, _, _ in _DIGITS),
    *("BR-DEC-01", "BR-DEC-02", "BR-DEC-05", "BR-DEC-06", "BR-DEC-19", "BR-DEC-20"),
    *("BR-45", "BR-46", "BR-47", "BR-48", "BR-CO-10", "BR-CO-11", "BR-CO-12", "BR-CO-13"),
    *("BR-CO-14", "BR-CO-15", "BR-CO-16", "BR-CO-17", "BR-CO-18"),
)


def check_totals(invoice: Semantic, sums: Sums) -> Iterator[Fault]:
    """Judge every sum of the document."""
    totals = invoice.totals
    for code, term, name in _REQUIRED:
        if getattr(totals, name) is None:
            yield at(code, term)
    yield from _sums(invoice, sums)
    yield from _vat_total(invoice)
    yield from _payable(totals)
    for index, group in enumerate(invoice.vat):
        yield from group_faults(index, group)
    yield from _digits(invoice)


def _wrong(
    code: str, term: str, found: Decimal | None, expected: Decimal | None, index: int | None = None
) -> Fault:
    return at(code, term, index=index, found=shown(found), expected=shown(expected))


def _sums(invoice: Semantic, sums: Sums) -> Iterator[Fault]:
    """BR-CO-10 to BR-CO-13: lines, allowances, charges and what they come to."""
    totals = invoice.totals
    lines = cents(sum(sums.lines.values(), ZERO))
    if totals.line_net is None or totals.line_net != lines:
        yield _wrong("BR-CO-10", "BT-106", totals.line_net, lines)
    for code, term, found, group in (
        ("BR-CO-11", "BT-107", totals.allowances, invoice.allowances),
        ("BR-CO-12", "BT-108", totals.charges, invoice.charges),
    ):
        if found is None and not group:
            continue
        expected = cents(sum((each.amount or ZERO for each in group), ZERO))
        if found is None or found != expected:
            yield _wrong(code, term, found, expected)
    net = totals.line_net
    if net is not None and (totals.allowances is not None or totals.charges is not None):
        net = cents(net + (totals.charges or ZERO) - (totals.allowances or ZERO))
    if totals.net is None or net is None or totals.net != net:
        yield _wrong("BR-CO-13", "BT-109", totals.net, net)


def _vat_total(invoice: Semantic) -> Iterator[Fault]:
    """BR-CO-14, BR-CO-15 and BR-CO-18."""
    totals, vat = invoice.totals, invoice.totals.vat
    if invoice.vat:
        expected = cents(sum((group.vat or ZERO for group in invoice.vat), ZERO))
        if vat is None or vat != expected:
            yield _wrong("BR-CO-14", "BT-110", vat, expected)
    else:
        yield at("BR-CO-18", "BG-23")
    if not invoice.currency:
        return
    in_currency = [] if vat is None else [vat]
    if totals.vat_accounting is not None and invoice.tax_currency == invoice.currency:
        in_currency.append(totals.vat_accounting)
    gross = None
    if len(in_currency) == 1 and totals.net is not None:
        gross = cents(totals.net + in_currency[0])
    if gross is None or totals.gross is None or totals.gross != gross:
        yield _wrong("BR-CO-15", "BT-112", totals.gross, gross)


def _payable(totals: DocumentTotals) -> Iterator[Fault]:
    """BR-CO-16: what is left to pay, after prepayment and rounding."""
    due, gross = totals.due, totals.gross
    if due is None or gross is None:
        yield _wrong("BR-CO-16", "BT-115", due, None)
        return
    before_rounding = due if totals.rounding is None else cents(due - totals.rounding)
    left = gross if totals.prepaid is None else cents(gross - totals.prepaid)
    if before_rounding != left:
        yield _wrong("BR-CO-16", "BT-115", due, left + (totals.rounding or ZERO))


def group_faults(index: int, group: VatBreakdown) -> Iterator[Fault]:
    """Judge one group of a VAT breakdown: BR-45 to BR-48 and BR-CO-17."""
    if group.base is None:
        yield at("BR-45", "BT-116", index=index)
    if group.vat is None:
        yield at("BR-46", "BT-117", index=index)
    if not group.category:
        yield at("BR-47", "BT-118", index=index)
    if group.rate is None and group.category != "O":
        yield at("BR-48", "BT-119", index=index)
    rate = group.rate
    product = ZERO
    if rate is None or whole(rate) == 0:
        is_right = group.vat is not None and whole(group.vat) == 0
    elif group.vat is None or group.base is None:
        is_right = False
    else:
        product = cents(abs(group.base) * rate / _HUNDRED)
        is_right = is_near(abs(group.vat), product)
    if not is_right:
        yield _wrong("BR-CO-17", "BT-117", group.vat, product, index)


def _digits(invoice: Semantic) -> Iterator[Fault]:
    """BR-DEC: amounts have two decimals at most, as written."""
    totals = invoice.totals
    for code, term, name in _DIGITS:
        yield from fine_digits(code, term, getattr(totals, name))
    for index, group in enumerate(invoice.vat):
        yield from fine_digits("BR-DEC-19", "BT-116", group.base, index)
        yield from fine_digits("BR-DEC-20", "BT-117", group.vat, index)
    for index, each in enumerate(invoice.allowances):
        yield from fine_digits("BR-DEC-01", "BT-92", each.amount, index)
        yield from fine_digits("BR-DEC-02", "BT-93", each.base, index)
    for index, each in enumerate(invoice.charges, len(invoice.allowances)):
        yield from fine_digits("BR-DEC-05", "BT-99", each.amount, index)
        yield from fine_digits("BR-DEC-06", "BT-100", each.base, index)


def fine_digits(
    code: str, term: str, amount: Decimal | None, index: int | None = None
) -> Iterator[Fault]:
    """Judge one amount by its number of decimals."""
    if amount is not None and (found := decimals(amount)) > 2:  # noqa: PLR2004 - decimals
        yield at(code, term, index=index, found=str(found))
