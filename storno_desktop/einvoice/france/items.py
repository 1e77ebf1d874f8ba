"""BR-FR-03, 27, 28 on lines: their periods, days of delivery and the attributes of their items."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic, SemanticLine
from storno_desktop.domain.terms import LINE_KEYS
from storno_desktop.einvoice.france import lists
from storno_desktop.einvoice.france.syntax import Syntax, broken, rule
from storno_desktop.einvoice.rules.lines import below
from storno_desktop.einvoice.rules.texts import is_blank

_DELIVERED: Final = rule("BR-FR-03_EXT-FR-FE-158")
_START: Final = rule("BR-FR-03_BT-134", "BR-FR-03_EXT-FR-FE-134")
_END: Final = rule("BR-FR-03_BT-135", "BR-FR-03_EXT-FR-FE-135")
# The published tests for UBL look for an item of the document, which there is none of.
_NAME_OR_CODE: Final = rule(None, "BR-FR-27_BG-32")
_NAME: Final = rule(None, "BR-FR-27_BT-160")
_CODE: Final = rule(None, "BR-FR-27_EXT-FR-FE-159")
_VALUE: Final = rule("BR-FR-28-Value")


def check_items(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """Judge what lines say beside amounts."""
    for index, line in enumerate(invoice.lines):
        if line.period is None and not line.item.attributes and line.extensions.part is None:
            delivery, attributes = line.extensions.delivery, line.extensions.attributes
            if delivery is None and not attributes:
                continue
        yield from (below(index, fault) for fault in _line(line, syntax))


def _is_outside(day: date | None) -> bool:
    return day is not None and not lists.FIRST_YEAR <= day.year <= lists.LAST_YEAR


def _line(line: SemanticLine, syntax: Syntax) -> Iterator[Fault]:
    if line.period is not None:
        if _is_outside(line.period.start):
            yield from broken(syntax, _START, LINE_KEYS["BT-134"])
        if _is_outside(line.period.end):
            yield from broken(syntax, _END, LINE_KEYS["BT-135"])
    delivery = line.extensions.delivery
    if delivery is not None and _is_outside(delivery.delivered_on):
        yield from broken(syntax, _DELIVERED, "delivery")
    yield from _attributes(line, syntax, LINE_KEYS["BG-32"])


def _attributes(line: SemanticLine, syntax: Syntax, path: str) -> Iterator[Fault]:
    """BR-FR-27 and 28: an attribute has a name or a code, and a value or a measure."""
    for name, value in line.item.attributes:
        if not name:
            yield from broken(syntax, _NAME_OR_CODE, path)
        elif is_blank(name):
            yield from broken(syntax, _NAME, path)
        if not value:
            yield from broken(syntax, _VALUE, path)
    for each in line.extensions.attributes:
        if not each.name and not each.code:
            yield from broken(syntax, _NAME_OR_CODE, path)
        if each.name and is_blank(each.name):
            yield from broken(syntax, _NAME, path)
        if each.code and is_blank(each.code):
            yield from broken(syntax, _CODE, path)
        has_measure = each.measure is not None
        if bool(each.value) == has_measure or (has_measure and not each.unit):
            yield from broken(syntax, _VALUE, path)
