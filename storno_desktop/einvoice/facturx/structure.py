"""The rules FX-SCH-A of a profile on a document: elements, attributes and codes by the tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from lxml import etree

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.einvoice._xml import line_of
from storno_desktop.einvoice.cii.terms import place, shown
from storno_desktop.einvoice.facturx.tables import (
    NOT_USED,
    Coded,
    Count,
    Needed,
    Node,
    Unused,
    table,
)

#: How often an element may stand, as the sentences say it.
_ALLOWED: Final = {"=": "{limit}", "<=": "0–{limit}", ">=": "{limit}+"}


def faults(root: etree._Element, profile: str) -> list[Fault]:
    """Every place where a document is not what its profile has."""
    found: list[Fault] = []
    _walk(root, table(profile).children.get(_name(root), []), found)
    return found


def _name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _walk(element: etree._Element, nodes: list[Node], found: list[Fault]) -> None:
    active = [each for each in nodes if each.holds is None or each.holds(element)]
    judging = [each for each in active if each.checks]
    if judging:
        found += _judged(element, min(judging, key=lambda each: each.order))
    for child in element:
        name = _name(child)
        below = [inner for each in active for inner in each.children.get(name, ())]
        if below:
            _walk(child, below, found)


def _judged(element: etree._Element, node: Node) -> Iterator[Fault]:
    counts = Counter(str(child.tag) for child in element) if len(element) else Counter[str]()
    for check in node.checks:
        match check:
            case Count():
                count = _count(element, check, counts)
                if not check.fits(count, check.limit):
                    child, comparison, limit = check.told.split(" ")
                    allowed = _ALLOWED[comparison].format(limit=limit)
                    yield _fault(element, check.code, "COUNT", child=child, allowed=allowed)
            case Needed():
                if check.attribute not in element.attrib:
                    yield _fault(element, check.code, "NEEDED", child=f"@{check.attribute}")
            case Coded():
                value = _value(element, check.attribute)
                if value and value not in check.values:
                    yield _fault(element, check.code, "CODE", found=value)
            case Unused():
                if check.attribute is None or check.attribute in element.attrib:
                    child = "" if check.attribute is None else f"/@{check.attribute}"
                    yield _fault(element, NOT_USED, child=child)


def _count(element: etree._Element, check: Count, counts: Counter[str]) -> int:
    holds = check.holds
    if holds is None or not counts[check.tag]:
        return counts[check.tag]
    return sum(bool(holds(child)) for child in element.iterchildren(check.tag))


def _value(element: etree._Element, attribute: str | None) -> str:
    return (element.text if attribute is None else element.get(attribute)) or ""


def _fault(element: etree._Element, code: str, family: str = "", **said: str) -> Fault:
    params = [("element", shown(element)), ("line", str(line_of(element) or "")), *said.items()]
    if family:
        params.append(("family", f"FX-SCH-A-{family}"))
    return Fault(place(element), code, Severity.FATAL, tuple(params))
