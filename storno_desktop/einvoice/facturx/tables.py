"""Which elements a profile of Factur-X has, how often, with which attributes and codes.

The facts of the rules FX-SCH-A stand in `resources/facturx/<profile>.txt`, a tree by indentation:
an element, the number of its rule set and the checks in it, parted by tabs. A check is one of

* `ID = 1 000019`            a child, how often it may stand, and the number of the rule
* `@schemeID is 000037`      an attribute that must stand
* `. in UNIT_CODES 000261`   a text or an attribute whose code is in a list
* `-`, `-@schemeID`          an element or an attribute that the profile does not use

An element may have a condition in brackets, in XPath. `codes.txt` has the lists that are not ours.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import ModuleType
from typing import Final

from lxml import etree

from storno_desktop.domain.codelists import (
    attachments,
    countries,
    currencies,
    documents,
    identifiers,
    items,
    payments,
    reasons,
    references,
    subjects,
    taxes,
    unit_codes,
)
from storno_desktop.einvoice.cii.names import PREFIXES, ram
from storno_desktop.paths import resource

_RAM: Final = ram.ID.removesuffix("ID")
_ROOMS: Final[tuple[ModuleType, ...]] = (
    *(attachments, countries, currencies, documents, identifiers, items),
    *(payments, reasons, references, subjects, taxes, unit_codes),
)
_COMPARISONS: Final[Mapping[str, Callable[[int, int], bool]]] = {
    "=": operator.eq,
    "<=": operator.le,
    ">=": operator.ge,
}
_PREFIX: Final = "FX-SCH-A-"

#: The code for what a profile does not use: the official rules give these no number.
NOT_USED: Final = "FX-NOT-USED"


@dataclass(frozen=True, slots=True)
class Count:
    """How often a child may stand."""

    code: str
    tag: str
    holds: etree.XPath | None  # which of the children count
    fits: Callable[[int, int], bool]
    limit: int
    told: str  # "ID = 1", for the sentence


@dataclass(frozen=True, slots=True)
class Needed:
    """An attribute that must stand."""

    code: str
    attribute: str


@dataclass(frozen=True, slots=True)
class Coded:
    """An attribute, or the text where it is None, whose code is in a list."""

    code: str
    attribute: str | None
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Unused:
    """An attribute, or the element itself where it is None, that the profile does not use."""

    attribute: str | None


Check = Count | Needed | Coded | Unused


@dataclass(slots=True)
class Node:
    """An element of the table; the first rule set that an element meets is the one that counts."""

    holds: etree.XPath | None = None
    order: int = 0
    checks: tuple[Check, ...] = ()
    children: dict[str, list[Node]] = field(default_factory=dict)  # by local name


@cache
def own_lists() -> dict[str, frozenset[str]]:
    """Our code lists by name: the tables name them where the official ones are the same."""
    return {
        name: values
        for room in _ROOMS
        for name, values in vars(room).items()
        if name.isupper() and isinstance(values, frozenset)
    }


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists = dict(own_lists())
    for line in resource("facturx", "codes.txt").read_text(encoding="utf-8").splitlines():
        name, *values = line.split(" ")
        lists[name] = frozenset(values)
    return lists


@cache
def table(profile: str) -> Node:
    """The table of a profile, by the key of `cii.profiles`; its only child is the document."""
    top = Node()
    open_nodes = [top]
    for line in resource("facturx", f"{profile}.txt").read_text(encoding="utf-8").splitlines():
        step, *said = line.lstrip(" ").split("\t")
        depth = len(line) - len(line.lstrip(" "))
        name, condition, where = step.partition("[")
        node = Node(holds=_condition(condition + where))
        if said:
            node.order, node.checks = int(said[0]), tuple(map(_check, said[1:]))
        del open_nodes[depth + 1 :]
        open_nodes[depth].children.setdefault(name, []).append(node)
        open_nodes.append(node)
    return top


@cache
def _condition(where: str) -> etree.XPath | None:
    return etree.XPath(f"boolean(self::*{where})", namespaces=PREFIXES) if where else None


def _check(said: str) -> Check:
    if said.startswith("-"):
        return Unused(said[2:] or None)
    if said.endswith(" is " + said[-6:]):
        return Needed(_PREFIX + said[-6:], said[1:-10])
    what, found, rest = said.partition(" in ")
    if found:
        name, _, number = rest.rpartition(" ")
        is_listed = name.startswith("=")
        values = frozenset(name[1:].split(",")) if is_listed else _lists()[name]
        return Coded(_PREFIX + number, None if what == "." else what[1:], values)
    counted, number = said.rsplit(" ", 1)
    child, comparison, limit = counted.rsplit(" ", 2)
    name, condition, where = child.partition("[")
    return Count(
        _PREFIX + number,
        _RAM + name,
        _condition(condition + where),
        _COMPARISONS[comparison],
        int(limit),
        f"{name} {comparison} {limit}",
    )
