"""Rules on one invoice line (BG-25): what it must say, and how.

Pure functions of a frozen line; their faults have paths below the line and are remembered by
identity, so that a keystroke in one line of five hundred judges one line.
"""

from __future__ import annotations

from typing import Final

from storno_desktop.domain.codelists.countries import COUNTRIES
from storno_desktop.domain.codelists.reasons import ALLOWANCE_REASONS
from storno_desktop.domain.codelists.taxes import VAT_CATEGORIES
from storno_desktop.domain.codelists.unit_codes import UNIT_CODES
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.semantic import Item, Semantic, SemanticLine
from storno_desktop.domain.terms import LINE_KEYS
from storno_desktop.einvoice.rules.edition import Edition
from storno_desktop.einvoice.rules.texts import decimals, has_fine_digits, is_blank, is_in, on_line
from storno_desktop.einvoice.rules.vat_families import families, rate_fault

#: What BR-21 to BR-26, BR-CO-04 demand: the fault when it is absent.
_NO_ID: Final = on_line("BR-21", "BT-126")
_NO_QUANTITY: Final = on_line("BR-22", "BT-129")
_NO_UNIT: Final = on_line("BR-23", "BT-130")
_NO_NET: Final = on_line("BR-24", "BT-131")
_NO_NAME: Final = on_line("BR-25", "BT-153")
_NO_PRICE: Final = on_line("BR-26", "BT-146")
_NEGATIVE_PRICE: Final = on_line("BR-27", "BT-146")
_NEGATIVE_GROSS_PRICE: Final = on_line("BR-28", "BT-148")
_NO_CATEGORY: Final = on_line("BR-CO-04", "BT-151")
_PERIOD_REVERSED: Final = on_line("BR-30", "BT-135")
_PERIOD_EMPTY: Final = on_line("BR-CO-20", "BG-26")
_INCOMPLETE_ATTRIBUTE: Final = on_line("BR-54", "BG-32")
_NO_STANDARD_SCHEME: Final = on_line("BR-64", "BT-157")
_NO_CLASSIFICATION_SCHEME: Final = on_line("BR-65", "BT-158")

#: Allowances and charges: no amount, no reason (two numbers), fine digits of amount and base.
_ALLOWANCE: Final = ("BG-27", "BR-41", ("BR-42", "BR-CO-23"), "BR-DEC-24", "BR-DEC-25", "BR-CL-19")
_CHARGE: Final = ("BG-28", "BR-43", ("BR-44", "BR-CO-24"), "BR-DEC-27", "BR-DEC-28", "BR-CL-20")

CODES: Final = (
    *("BR-21", "BR-22", "BR-23", "BR-24", "BR-25", "BR-26", "BR-27", "BR-28", "BR-30", "BR-41"),
    *("BR-42", "BR-43", "BR-44", "BR-54", "BR-64", "BR-65", "BR-CO-04", "BR-CO-20", "BR-CO-23"),
    *("BR-CO-24", "BR-DEC-23", "BR-DEC-24", "BR-DEC-25", "BR-DEC-27", "BR-DEC-28"),
    *("BR-CL-07", "BR-CL-13", "BR-CL-15", "BR-CL-18", "BR-CL-19", "BR-CL-20", "BR-CL-21"),
    "BR-CL-23",
)

_REMEMBERED: Final[Memory[SemanticLine, tuple[Fault, ...]]] = Memory(8192)


def check_lines(invoice: Semantic, edition: Edition) -> list[Fault]:
    """Judge every line, those that did not change from memory."""
    return [
        below(index, fault)
        for index, faults in enumerate(_remembered(invoice.lines, edition))
        for fault in faults
    ]


def _remembered(lines: tuple[SemanticLine, ...], edition: Edition) -> list[tuple[Fault, ...]]:
    return _REMEMBERED.each(lines, edition.name, lambda line: line_faults(line, edition))


def below(index: int, fault: Fault) -> Fault:
    """Place a fault of a line at the line of an index."""
    return Fault(f"lines[{index}].{fault.path}", fault.code, fault.severity, fault.params)


def line_faults(line: SemanticLine, edition: Edition) -> tuple[Fault, ...]:
    """Judge one line; paths are below it."""
    faults: list[Fault] = []
    _presence(line, edition, faults)
    _item(line.item, edition, faults)
    _vat(line, edition, faults)
    _codes(line, edition, faults)
    if line.allowances or line.charges:
        _reductions(line, edition, faults)
    if line.period is not None:
        _period(line, faults)
    return tuple(faults)


def _presence(line: SemanticLine, edition: Edition, faults: list[Fault]) -> None:
    """BR-21 to BR-28 and BR-DEC-23."""
    price = line.price
    if is_blank(line.id):
        faults.append(_NO_ID)
    if is_blank(line.item.name):
        faults.append(_NO_NAME)
    if line.quantity is None:
        faults += (_NO_QUANTITY, _NO_UNIT)
    elif not line.unit:
        faults.append(_NO_UNIT)
    if line.net is None:
        faults.append(_NO_NET)
    elif has_fine_digits(line.net):
        faults.append(on_line("BR-DEC-23", "BT-131", found=str(decimals(line.net))))
    if price.net is None:
        faults.append(_NO_PRICE)
        if edition.absent_price_is_negative:
            faults.append(_NEGATIVE_PRICE)
    elif price.net.is_signed():  # minus nought is below nought for the published rules too
        faults.append(_NEGATIVE_PRICE)
    if price.gross is not None and price.gross.is_signed():
        faults.append(_NEGATIVE_GROSS_PRICE)


def _item(item: Item, edition: Edition, faults: list[Fault]) -> None:
    """BR-54, BR-64, BR-65 and the code lists of the item."""
    if item.attributes and any(not name or not value for name, value in item.attributes):
        faults.append(_INCOMPLETE_ATTRIBUTE)
    standard = item.standard_id
    if standard is not None:
        if not standard.scheme:
            faults.append(_NO_STANDARD_SCHEME)
        elif not is_in(standard.scheme, edition.icd):
            faults.append(on_line("BR-CL-21", "BT-157", found=standard.scheme))
    for each in item.classifications:
        if not each.scheme:
            faults.append(_NO_CLASSIFICATION_SCHEME)
        elif not is_in(each.scheme, edition.classification_schemes):
            faults.append(on_line("BR-CL-13", "BT-158", found=each.scheme))
    country = item.origin_country
    if country and not is_in(country, COUNTRIES):
        faults.append(on_line("BR-CL-15", "BT-159", found=country))


def _vat(line: SemanticLine, edition: Edition, faults: list[Fault]) -> None:
    """BR-CO-04, BR-CL-18 and the rate that goes with the category (BR-S-05 …)."""
    category = line.vat_category
    if not category:
        faults.append(_NO_CATEGORY)
        return
    if not is_in(category, VAT_CATEGORIES):
        faults.append(on_line("BR-CL-18", "BT-151", found=category))
    family = families(edition).get(category)
    if family is not None and not family.rate.allows(line.vat_rate):
        faults.append(rate_fault(LINE_KEYS["BT-152"], family, 5, line.vat_rate))


def _codes(line: SemanticLine, edition: Edition, faults: list[Fault]) -> None:
    """BR-CL-07 and BR-CL-23; a unit without a quantity is not written."""
    unit, base_unit, object_id = line.unit, line.price.base_unit, line.object_id
    if unit and line.quantity is not None and not is_in(unit, UNIT_CODES):
        faults.append(on_line("BR-CL-23", "BT-130", found=unit))
    if base_unit and line.price.base_quantity is not None and not is_in(base_unit, UNIT_CODES):
        faults.append(on_line("BR-CL-23", "BT-150", found=base_unit))
    if (
        object_id is not None
        and object_id.scheme
        and not is_in(object_id.scheme, edition.reference_qualifiers)
    ):
        faults.append(on_line("BR-CL-07", "BT-128", found=object_id.scheme))


def _reductions(line: SemanticLine, edition: Edition, faults: list[Fault]) -> None:
    """BR-41 to BR-44, their digits and their reason codes."""
    for group, names, known in (
        (line.allowances, _ALLOWANCE, ALLOWANCE_REASONS),
        (line.charges, _CHARGE, edition.charge_reasons),
    ):
        term, no_amount, no_reason, fine_amount, fine_base, unknown_code = names
        for each in group:
            if each.amount is None:
                faults.append(on_line(no_amount, term))
            elif has_fine_digits(each.amount):
                faults.append(on_line(fine_amount, term, found=str(decimals(each.amount))))
            if each.base is not None and has_fine_digits(each.base):
                faults.append(on_line(fine_base, term, found=str(decimals(each.base))))
            if not each.reason and not each.reason_code:
                faults += (on_line(code, term) for code in no_reason)
            if each.reason_code and not is_in(each.reason_code, known):
                faults.append(on_line(unknown_code, term, found=each.reason_code))


def _period(line: SemanticLine, faults: list[Fault]) -> None:
    """BR-30 and BR-CO-20."""
    period = line.period
    if period is None:
        return
    if period.start is None and period.end is None:
        faults.append(_PERIOD_EMPTY)
    elif period.start is not None and period.end is not None and period.end < period.start:
        faults.append(_PERIOD_REVERSED)
