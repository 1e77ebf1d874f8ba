"""Codes of a file wherever they stand, held to the lists of EN 16931 (BR-CL).

The semantic invoice has the codes of its terms; but every amount of a file states a currency, every
identifier a scheme, and the parties that extensions add have countries too. The official rules ask
them all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from lxml import etree

from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.rules.texts import is_in


@dataclass(frozen=True, slots=True)
class Coded:
    """A code in an element: its rule, its list, and the elements that it has to stand in."""

    rule: str
    known: frozenset[str]
    attribute: str | None = None  # None: the text
    parent: str | None = None  # None: in whatever element
    not_below: tuple[str, ...] = ()
    below: str | None = None
    is_upper: bool = False  # small letters count as capitals


@dataclass(frozen=True, slots=True)
class Search:
    """The code rules of a syntax, by the elements that have codes."""

    rules: Mapping[str, tuple[Coded, ...]]
    #: The values of a code that nearly every amount has, looked at all at once.
    common: etree.XPath
    commonly_known: frozenset[str]
    common_rule: str
    in_common: etree.XPath  # the elements that have it


def unknown(root: etree._Element, search: Search) -> Iterator[tuple[etree._Element, str, str]]:
    """Every element with a code that its list does not have, with the rule and the code."""
    values = search.common(root)
    if isinstance(values, list) and not {str(each) for each in values} <= search.commonly_known:
        for element in elements(search.in_common(root)):
            found = element.get("currencyID")
            if found is not None and not is_in(found, search.commonly_known):
                yield element, search.common_rule, found
    for element in root.iter(*search.rules):
        for rule in search.rules[str(element.tag)]:
            found = element.text or "" if rule.attribute is None else element.get(rule.attribute)
            if found is None or is_in(found.upper() if rule.is_upper else found, rule.known):
                continue
            if _stands(element, rule):
                yield element, rule.rule, found


def naming(fault: Fault, found: str) -> Fault:
    """A fault that names the code as well."""
    return replace(fault, params=(*fault.params, ("found", found)))


def _stands(element: etree._Element, rule: Coded) -> bool:
    above = [each.tag for each in element.iterancestors()]
    return (
        (rule.parent is None or above[0] == rule.parent)
        and not any(tag in above for tag in rule.not_below)
        and (rule.below is None or rule.below in above)
    )


def elements(found: object) -> list[etree._Element]:
    """The elements that a search found."""
    return [each for each in found if is_element(each)] if isinstance(found, list) else []
