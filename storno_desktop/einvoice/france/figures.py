"""BR-FR-15, 16 and BR-FR-DEC: VAT categories and rates, and how many digits a number may have."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.semantic import (
    Semantic,
    SemanticLine,
    VatBreakdown,
)
from storno_desktop.domain.terms import LINE_KEYS
from storno_desktop.einvoice.cii.write import written_groups
from storno_desktop.einvoice.cii.write_lines import gross_price
from storno_desktop.einvoice.france import lists
from storno_desktop.einvoice.france.syntax import Rule, Syntax, broken, rule
from storno_desktop.einvoice.rules.lines import below

#: Category: not one of the list, and L or M.
_ALLOWANCE_CATEGORY: Final = (
    rule("BR-FR-15_BT-95_BT-102-1", "BR-FR-15_BT-95_BT-102"),
    rule("BR-FR-15_BT-95_BT-102-2", "BR-FR-15_BT-95_BT-102_LM"),
)
_GROUP_CATEGORY: Final = (
    rule("BR-FR-15_BT-118-1", "BR-FR-15_BT-95_BT-118"),
    rule("BR-FR-15_BT-118-2", "BR-FR-15_BT-95_BT-118_LM"),
)
_LINE_CATEGORY: Final = (
    rule("BR-FR-15_BT-151-1", "BR-FR-15_BT-95_BT-151"),
    rule("BR-FR-08_BT-151-2", "BR-FR-15_BT-95_BT-151_LM"),
)
_ALLOWANCE_RATE: Final = rule("BR-FR-16_BT-96", "BR-FR-16_BT-96_BT-103")
_GROUP_RATE: Final = rule("BR-FR-16_BT-119")
_LINE_RATE: Final = rule("BR-FR-16_BT-152")
_ALLOWANCE_PERCENT: Final = rule("BR-FR-DEC-04_BT-96_BT-103")
_GROUP_PERCENT: Final = rule("BR-FR-DEC-04_BT-119")
_LINE_PERCENT: Final = rule("BR-FR-DEC-04_BT-152")
_VAT_TOTAL: Final = rule("BR-FR-DEC-01_BT-110")
_TOTALS: Final = (
    ("BT-106", "line_net", rule("BR-FR-DEC-01_BT-106")),
    ("BT-107", "allowances", rule("BR-FR-DEC-01_BT-107")),
    ("BT-108", "charges", rule("BR-FR-DEC-01_BT-108")),
    ("BT-109", "net", rule("BR-FR-DEC-01_BT-109")),
    ("BT-110", "vat", _VAT_TOTAL),
    ("BT-111", "vat_accounting", _VAT_TOTAL),
    ("BT-112", "gross", rule("BR-FR-DEC-01_BT-112")),
    ("BT-113", "prepaid", rule("BR-FR-DEC-01_BT-113")),
    ("BT-114", "rounding", rule("BR-FR-DEC-01_BT-114")),
    ("BT-115", "due", rule("BR-FR-DEC-01_BT-115")),
)
_ALLOWANCE_AMOUNT: Final = rule("BR-FR-DEC-01_BT-92_BT-99")
_ALLOWANCE_BASE: Final = rule("BR-FR-DEC-01_BT-93_BT-100")
_GROUP_BASE: Final = rule("BR-FR-DEC-01_BT-116")
_GROUP_VAT: Final = rule("BR-FR-DEC-01_BT-117")
_LINE_NET: Final = rule("BR-FR-DEC-01_BT-131")
_LINE_AMOUNT: Final = rule("BR-FR-DEC-01_BT-136_BT-141")
_LINE_BASE: Final = rule("BR-FR-DEC-01_BT-137_BT-142")
_QUANTITY: Final = rule("BR-FR-DEC-02_BT-129")
_BASE_QUANTITY: Final = rule("BR-FR-DEC-02_BT-149")
_PRICE: Final = rule("BR-FR-DEC-03_BT-146")
_DISCOUNT: Final = rule("BR-FR-DEC-03_BT-147")
_GROSS_PRICE: Final = rule("BR-FR-DEC-03_BT-148")
_NIL: Final = Decimal(0)

_LINES: Final[Memory[SemanticLine, tuple[Fault, ...]]] = Memory(8192)


def check_figures(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """Judge the amounts and rates of the document, then those of every line."""
    for term, name, pair in _TOTALS:
        amount = getattr(invoice.totals, name)
        yield from _form(lists.AMOUNT, amount, pair, terms.path(term), syntax)
    for index, group in enumerate(_groups(invoice, syntax)):
        yield from _group(group, index, syntax)
    for index, each in enumerate((*invoice.allowances, *invoice.charges)):
        amount_path, base_path = terms.path("BT-92", index=index), terms.path("BT-93", index=index)
        yield from _form(lists.AMOUNT, each.amount, _ALLOWANCE_AMOUNT, amount_path, syntax)
        yield from _form(lists.AMOUNT, each.base, _ALLOWANCE_BASE, base_path, syntax)
        if each.vat_category is not None or each.vat_rate is not None:
            path = terms.path("BT-95", index=index)
            yield from _category(each.vat_category, _ALLOWANCE_CATEGORY, path, syntax)
            rate_path = terms.path("BT-96", index=index)
            rules = (_ALLOWANCE_RATE, _ALLOWANCE_PERCENT)
            yield from _rate(each.vat_rate, rules, rate_path, syntax)
    may_be_negative = invoice.process in lists.BIDIRECTIONAL
    # The published test on the rates of lines in UBL does not look at those of credit notes.
    is_credit_note = syntax is Syntax.UBL and invoice.is_credit_note
    key = (syntax, may_be_negative, is_credit_note)
    for index, line in enumerate(invoice.lines):
        found = _LINES.of(line, key, lambda line=line: tuple(_line(line, *key)))  # type: ignore[misc]
        yield from (below(index, fault) for fault in found)


def _groups(invoice: Semantic, syntax: Syntax) -> Iterable[VatBreakdown]:
    return written_groups(invoice) if syntax is Syntax.CII else invoice.vat


def _form(
    form: re.Pattern[str], value: Decimal | None, pair: Rule, path: str, syntax: Syntax
) -> list[Fault]:
    if value is None:
        return []
    text = lists.written(value, syntax)
    return [] if lists.fits(form, text) else broken(syntax, pair, path, found=text)


def _category(
    category: str | None, pairs: tuple[Rule, Rule], path: str, syntax: Syntax
) -> Iterator[Fault]:
    """BR-FR-15; only CII demands that there is a category."""
    unknown, spanish = pairs
    if category not in lists.CATEGORIES and (category or syntax is Syntax.CII):
        yield from broken(syntax, unknown, path, found=category or "–")
    if category in {"L", "M"}:
        yield from broken(syntax, spanish, path, found=category)


def _rate(
    rate: Decimal | None, pairs: tuple[Rule | None, Rule], path: str, syntax: Syntax
) -> Iterator[Fault]:
    """BR-FR-16 and BR-FR-DEC-04."""
    if rate is None:
        return
    text = lists.written(rate, syntax)
    in_list, form = pairs
    if in_list is not None and text not in lists.RATES:
        yield from broken(syntax, in_list, path, found=text)
    if not lists.fits(lists.PERCENT, text):
        yield from broken(syntax, form, path, found=text)


def _group(group: VatBreakdown, index: int, syntax: Syntax) -> Iterator[Fault]:
    path = terms.path("BT-118", index=index)
    yield from _category(group.category, _GROUP_CATEGORY, path, syntax)
    rate_path = terms.path("BT-119", index=index)
    yield from _rate(group.rate, (_GROUP_RATE, _GROUP_PERCENT), rate_path, syntax)
    for term, amount, pair in (
        ("BT-116", group.base, _GROUP_BASE),
        ("BT-117", group.vat, _GROUP_VAT),
    ):
        yield from _form(lists.AMOUNT, amount, pair, terms.path(term, index=index), syntax)


def _line(
    line: SemanticLine, syntax: Syntax, may_be_negative: bool, is_credit_note: bool
) -> Iterator[Fault]:
    """The figures of a line; paths are below it."""
    if line.vat_category is not None or line.vat_rate is not None:
        part = line.extensions.part
        is_bare = part is not None and part.kind in {"GROUP", "INFORMATION"}
        if line.vat_category or not is_bare:
            path = LINE_KEYS["BT-151"]
            yield from _category(line.vat_category, _LINE_CATEGORY, path, syntax)
        rules = (None if is_credit_note else _LINE_RATE, _LINE_PERCENT)
        yield from _rate(line.vat_rate, rules, LINE_KEYS["BT-152"], syntax)
    yield from _form(lists.AMOUNT, line.net, _LINE_NET, LINE_KEYS["BT-131"], syntax)
    for term, group in (("BG-27", line.allowances), ("BG-28", line.charges)):
        for each in group:
            yield from _form(lists.AMOUNT, each.amount, _LINE_AMOUNT, LINE_KEYS[term], syntax)
            yield from _form(lists.AMOUNT, each.base, _LINE_BASE, LINE_KEYS[term], syntax)
            if each.vat_category is not None or each.vat_rate is not None:
                yield from _line_reduction(each.vat_category, each.vat_rate, term, syntax)
    price = line.price
    yield from _form(lists.QUANTITY, line.quantity, _QUANTITY, LINE_KEYS["BT-129"], syntax)
    base = price.base_quantity
    yield from _form(lists.QUANTITY, base, _BASE_QUANTITY, LINE_KEYS["BT-149"], syntax)
    form = lists.SIGNED_PRICE if may_be_negative else lists.PRICE
    yield from _form(form, price.net, _PRICE, LINE_KEYS["BT-146"], syntax)
    yield from _form(form, price.discount, _DISCOUNT, LINE_KEYS["BT-147"], syntax)
    gross = gross_price(price) if syntax is Syntax.CII else price.gross
    yield from _form(form, gross, _GROSS_PRICE, LINE_KEYS["BT-148"], syntax)


def _line_reduction(
    category: str | None, rate: Decimal | None, term: str, syntax: Syntax
) -> Iterator[Fault]:
    """In UBL the rules on the VAT of allowances look at those of lines too."""
    if syntax is Syntax.UBL:
        yield from _category(category, _ALLOWANCE_CATEGORY, LINE_KEYS[term], syntax)
        rules = (_ALLOWANCE_RATE, _ALLOWANCE_PERCENT)
        yield from _rate(rate, rules, LINE_KEYS[term], syntax)
