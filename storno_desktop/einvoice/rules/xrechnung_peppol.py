"""The Peppol rules that XRechnung takes over (PEPPOL-EN16931-R…), as its release publishes them.

What only a file can show (R043, R101, a second VAT total…) is found where the file is read; empty
elements (R008) where it is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.semantic import AllowanceCharge, Period, Price, Semantic, SemanticLine
from storno_desktop.einvoice.rules.lines import below
from storno_desktop.einvoice.rules.texts import ZERO, Params, at, cents, folded, on_line, shown
from storno_desktop.einvoice.rules.xrechnung_kind import Syntax

_HUNDRED: Final = Decimal(100)
_ONE: Final = Decimal(1)
#: How far a computed amount may be from the stated one; forints have no small coins.
_SLACK: Final = Decimal("0.02")
_FORINT_SLACK: Final = Decimal("0.5")

CODES: Final = (
    *("PEPPOL-EN16931-R001", "PEPPOL-EN16931-R005", "PEPPOL-EN16931-R010", "PEPPOL-EN16931-R020"),
    *("PEPPOL-EN16931-R040", "PEPPOL-EN16931-R041", "PEPPOL-EN16931-R042", "PEPPOL-EN16931-R046"),
    *("PEPPOL-EN16931-R053", "PEPPOL-EN16931-R054", "PEPPOL-EN16931-R055", "PEPPOL-EN16931-R110"),
    *("PEPPOL-EN16931-R111", "PEPPOL-EN16931-R120", "PEPPOL-EN16931-R121", "PEPPOL-EN16931-R130"),
)

_REMEMBERED: Final[Memory[SemanticLine, tuple[Fault, ...]]] = Memory(8192)


def check_peppol(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """Judge document and lines."""
    if not invoice.process:
        yield at("PEPPOL-EN16931-R001", "BT-23")
    if invoice.seller.electronic_address is None:
        yield at("PEPPOL-EN16931-R020", "BT-34")
    if invoice.buyer.electronic_address is None:
        yield at("PEPPOL-EN16931-R010", "BT-49")
    yield from _vat_totals(invoice, syntax)
    slack = _FORINT_SLACK if invoice.currency == "HUF" else _SLACK
    for index, each in enumerate((*invoice.allowances, *invoice.charges)):
        for code, term, params in reduction_flaws(each, slack):
            yield Fault(terms.path(term, index=index), code, params=params)
    for index, line in enumerate(invoice.lines):
        for fault in _line(line, syntax, slack):
            yield below(index, fault)
    if invoice.period is not None:
        yield from _line_periods(invoice, invoice.period)


def _vat_totals(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """R005, R053, R054 and R055: one VAT total in each currency, of the same sign."""
    totals, currency = invoice.totals, invoice.currency or ""
    tax_currency = invoice.tax_currency
    if tax_currency and folded(tax_currency) == folded(currency):
        yield at("PEPPOL-EN16931-R005", "BT-6", found=tax_currency)
    stated = ((currency, totals.vat), (tax_currency or "", totals.vat_accounting))
    amounts = [(each, amount) for each, amount in stated if amount is not None]
    if syntax is Syntax.UBL:
        if not invoice.vat:
            yield at("PEPPOL-EN16931-R053", "BG-23")
        apart = sum(1 for each in (totals.vat_accounting,) if each is not None)
        apart += totals.vat is not None and not invoice.vat
    else:
        # Nothing differs from a currency that is not stated.
        apart = sum(each != currency for each, _ in amounts if each and currency)
        if sum(each == currency for each, _ in amounts if each) > 1:
            yield at("PEPPOL-EN16931-R053", "BT-110")
    if apart != bool(tax_currency):
        yield at("PEPPOL-EN16931-R054", "BT-111")
    if tax_currency:
        own = [amount for each, amount in amounts if each and each == currency]
        accounting = [amount for each, amount in amounts if each == tax_currency]
        if not _has_one_sign(own, accounting, syntax):
            yield at("PEPPOL-EN16931-R055", "BT-111")


def _has_one_sign(own: list[Decimal], accounting: list[Decimal], syntax: Syntax) -> bool:
    """R055; CII has nothing to compare without a total of its own, and nought is not negative."""
    are_positive = any(each >= 0 for each in own) and any(each >= 0 for each in accounting)
    if syntax is Syntax.UBL:
        negative = any(each <= 0 for each in own) and any(each <= 0 for each in accounting)
        return are_positive or negative
    negative = any(each < 0 for each in own) and any(each < 0 for each in accounting)
    return not own or are_positive or negative


def reduction_flaws(each: AllowanceCharge, slack: Decimal) -> Iterator[tuple[str, str, Params]]:
    """R040, R041 and R042 on one allowance or charge: the rule, the term, what it says."""
    if each.percent is not None and each.base is None:
        yield "PEPPOL-EN16931-R041", "BT-93", ()
    elif each.percent is None and each.base is not None:
        yield "PEPPOL-EN16931-R042", "BT-94", ()
    elif each.percent is not None and each.base is not None:
        expected = each.base * each.percent / _HUNDRED
        found = ZERO if each.amount is None else each.amount
        if abs(found - expected) > slack:
            yield "PEPPOL-EN16931-R040", "BT-92", _compared(found, cents(expected))


def _compared(found: Decimal | None, expected: Decimal) -> Params:
    return ("found", shown(found)), ("expected", shown(expected))


def _line(line: SemanticLine, syntax: Syntax, slack: Decimal) -> tuple[Fault, ...]:
    return _REMEMBERED.of(line, (syntax, slack), lambda: line_faults(line, syntax, slack))


def line_faults(line: SemanticLine, syntax: Syntax, slack: Decimal) -> tuple[Fault, ...]:
    """Judge one line; paths are below it."""
    faults = [
        Fault(terms.LINE_KEYS[term], code, params=params)
        for term, group in (("BG-27", line.allowances), ("BG-28", line.charges))
        for each in group
        for code, _, params in reduction_flaws(each, slack)
    ]
    expected = _expected_net(line)
    if abs((line.net or ZERO) - expected) > slack:
        params = {"found": shown(line.net), "expected": shown(cents(expected))}
        faults.append(on_line("PEPPOL-EN16931-R120", "BT-131", severity=Severity.WARNING, **params))
    faults += price_faults(line, syntax)
    return tuple(faults)


def price_faults(line: SemanticLine, syntax: Syntax) -> Iterator[Fault]:
    """R046, R121 and R130: gross and net price, and what they are for."""
    price = line.price
    gross = price.gross
    if gross is None and syntax is Syntax.CII and price.discount is not None and price.net:
        gross = price.net + price.discount  # as it is written
    if gross is not None and not _is_net_of(price, gross):
        expected = gross - (price.discount or ZERO)
        yield on_line("PEPPOL-EN16931-R046", "BT-146", expected=shown(expected))
    if price.base_quantity is None:
        return
    if price.base_quantity <= 0:
        yield on_line("PEPPOL-EN16931-R121", "BT-149", found=shown(price.base_quantity))
    has_quantity = line.quantity is not None
    if price.base_unit and (has_quantity or syntax is Syntax.CII):
        unit = line.unit if has_quantity else None
        if price.base_unit != unit:
            found, expected_unit = price.base_unit, unit or "–"
            yield on_line("PEPPOL-EN16931-R130", "BT-150", found=found, expected=expected_unit)


def _is_net_of(price: Price, gross: Decimal) -> bool:
    return price.net is not None and price.net == gross - (price.discount or ZERO)


def _expected_net(line: SemanticLine) -> Decimal:
    """BT-131 as R120 computes it."""
    quantity = _ONE if line.quantity is None else line.quantity
    base = line.price.base_quantity or _ONE
    less, more = (
        cents(sum((each.amount for each in group if each.amount is not None), ZERO))
        for group in (line.allowances, line.charges)
    )
    return quantity * ((line.price.net or ZERO) / base) + more - less


def _line_periods(invoice: Semantic, period: Period) -> Iterator[Fault]:
    """R110 and R111: the period of a line lies within that of the document."""
    for index, line in enumerate(invoice.lines):
        own = line.period
        if own is None:
            continue
        if own.start is not None and period.start is not None and own.start < period.start:
            yield below(index, on_line("PEPPOL-EN16931-R110", "BT-134"))
        if own.end is not None and period.end is not None and own.end > period.end:
            yield below(index, on_line("PEPPOL-EN16931-R111", "BT-135"))
