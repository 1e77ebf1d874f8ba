"""Rules of Peppol on one invoice line: pure functions of the line and of what stands around it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from storno_desktop.domain.codelists.peppol import ALLOWANCE_REASONS, CHARGE_REASONS
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.semantic import AllowanceCharge, Semantic, SemanticLine
from storno_desktop.einvoice.rules.lines import below
from storno_desktop.einvoice.rules.peppol.denmark import is_danish_tax, takes_classification
from storno_desktop.einvoice.rules.peppol.document import SLACK, reduction_fault
from storno_desktop.einvoice.rules.peppol.sweden import is_swedish_payer, is_swedish_rate
from storno_desktop.einvoice.rules.peppol.whom import address_country, is_between
from storno_desktop.einvoice.rules.texts import ZERO, cents, folded, on_line, shown

_ONE: Final = Decimal(1)

CODES: Final = (
    *(f"PEPPOL-EN16931-R{number}" for number in (110, 111, 120, 121, 130)),
    "PEPPOL-EN16931-R046",
)


class Around(NamedTuple):
    """What the rules of a line ask about the document."""

    start: date | None  # BT-73
    end: date | None  # BT-74
    is_danish: bool
    is_swedish: bool
    is_dutch_without_order: bool


_REMEMBERED: Final[Memory[SemanticLine, tuple[Fault, ...]]] = Memory(8192)


def check_lines(invoice: Semantic) -> list[Fault]:
    """Judge every line, those that did not change from memory."""
    around = Around(
        invoice.period.start if invoice.period is not None else None,
        invoice.period.end if invoice.period is not None else None,
        is_between(invoice, "DK"),
        is_swedish_payer(invoice),
        address_country(invoice.seller) == "NL" and not (invoice.order or invoice.sales_order),
    )
    return [
        below(index, fault)
        for index, faults in enumerate(_remembered(invoice.lines, around))
        for fault in faults
    ]


def _remembered(lines: tuple[SemanticLine, ...], around: Around) -> list[tuple[Fault, ...]]:
    return _REMEMBERED.each(lines, around, lambda line: line_faults(line, around))


def line_faults(line: SemanticLine, around: Around) -> tuple[Fault, ...]:
    """Judge one line; paths are below it."""
    faults: list[Fault] = []
    _amounts(line, faults)
    _period(line, around, faults)
    for group, term, code, known in (
        (line.allowances, "BG-27", "PEPPOL-EN16931-CL002", ALLOWANCE_REASONS),
        (line.charges, "BG-28", "PEPPOL-EN16931-CL003", CHARGE_REASONS),
    ):
        for each in group:
            _reduction(each, term, faults)
            if each.reason_code and folded(each.reason_code) not in known:
                faults.append(on_line(code, term, found=each.reason_code))
            if around.is_danish and not is_danish_tax(each):
                faults.append(on_line("DK-R-004", term, found=each.reason or "–"))
    if around.is_danish and not takes_classification(line.item):
        faults.append(on_line("DK-R-003", "BT-158"))
    if around.is_swedish and line.vat_category == "S" and not is_swedish_rate(line.vat_rate):
        faults.append(on_line("SE-R-006", "BT-152", found=shown(line.vat_rate)))
    if around.is_dutch_without_order and line.order_line:
        faults.append(on_line("NL-R-009", "BT-132"))
    return tuple(faults)


def _amounts(line: SemanticLine, faults: list[Fault]) -> None:
    """R046, R120, R121, R130: the price and what the line comes to."""
    price = line.price
    if price.gross is not None and price.net != price.gross - (price.discount or ZERO):
        expected = shown(price.gross - (price.discount or ZERO))
        faults.append(
            on_line("PEPPOL-EN16931-R046", "BT-146", found=shown(price.net), expected=expected)
        )
    quantity = _ONE if line.quantity is None else line.quantity
    expected_net = quantity * (price.net or ZERO) / (price.base_quantity or _ONE)
    expected_net += _sum(line.charges) - _sum(line.allowances)
    net = line.net or ZERO
    if abs(net - expected_net) > SLACK:
        found, wanted = shown(line.net), shown(cents(expected_net))
        faults.append(on_line("PEPPOL-EN16931-R120", "BT-131", found=found, expected=wanted))
    base, unit = price.base_quantity, price.base_unit
    if base is None:
        return
    if base <= 0:
        faults.append(on_line("PEPPOL-EN16931-R121", "BT-149", found=shown(base)))
    if unit and line.quantity is not None and unit != line.unit:
        wanted = line.unit or "–"
        faults.append(on_line("PEPPOL-EN16931-R130", "BT-150", found=unit, expected=wanted))


def _sum(group: tuple[AllowanceCharge, ...]) -> Decimal:
    return cents(sum((each.amount or ZERO for each in group), ZERO)) if group else ZERO


def _reduction(each: AllowanceCharge, term: str, faults: list[Fault]) -> None:
    """R040 to R042."""
    code = reduction_fault(each)
    if code is not None:
        share = None
        if each.base is not None and each.percent is not None:
            share = cents(each.base * each.percent / 100)
        faults.append(on_line(code, term, found=shown(each.amount), expected=shown(share)))


def _period(line: SemanticLine, around: Around, faults: list[Fault]) -> None:
    """R110 and R111: the line's period lies within that of the document."""
    period = line.period
    if period is None:
        return
    if around.start is not None and period.start is not None and period.start < around.start:
        faults.append(_outside("PEPPOL-EN16931-R110", "BT-134", period.start, around.start))
    if around.end is not None and period.end is not None and period.end > around.end:
        faults.append(_outside("PEPPOL-EN16931-R111", "BT-135", period.end, around.end))


def _outside(code: str, term: str, found: date, limit: date) -> Fault:
    return on_line(code, term, found=found.isoformat(), expected=limit.isoformat())
