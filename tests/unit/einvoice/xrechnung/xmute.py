"""Rule tests as KoSIT writes them: instructions in a file that change what follows them.

`<?xmute mutator="…" schematron-valid="…" schematron-invalid="…"?>` is about the next element:
identity leaves it, empty and remove do so to it or to one of its attributes, code puts each of
several values there, whitespace puts blanks into it. The rules named must hold, or fail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

_PAIR = re.compile(r"([\w-]+)\s*=\s*\"([^\"]*)\"|([\w-]+)\s*=\s*'([^']*)'")
_BLANKS = ("", " ", "  ", "\t", "\n")


@dataclass(frozen=True)
class Unit:
    """One changed document and what is expected of it."""

    name: str
    document: bytes
    holds: frozenset[str]
    fails: frozenset[str]


def _rules(text: str | None) -> frozenset[str]:
    """The rules of XRechnung among those named; others are `schema:` and the like."""
    words = re.split(r"[\s,]+", text or "")
    return frozenset(word.partition(":")[2] for word in words if word.startswith("xr"))


def _instruction(pi: etree._Element) -> dict[str, str]:
    pairs = _PAIR.findall(pi.text or "")
    return {name or other: value or second for name, value, other, second in pairs}


def _target(pi: etree._Element) -> etree._Element | None:
    for each in pi.itersiblings():
        if isinstance(each.tag, str):
            return each
    return None


def _changes(stated: dict[str, str]) -> list[str | None]:
    kind = stated["mutator"]
    if kind == "code":
        separator = stated.get("separator") or ","
        return [value.strip() for value in stated["values"].split(separator)]
    return [*_BLANKS] if kind == "whitespace" else [None]


def _apply(element: etree._Element, stated: dict[str, str], value: str | None) -> None:
    kind, attribute = stated["mutator"], stated.get("attribute")
    if kind == "identity":
        return
    if attribute:
        if kind == "remove":
            element.attrib.pop(attribute, None)
        else:
            element.set(attribute, value or "")
    elif kind == "remove":
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)
    elif kind == "empty":
        for below in list(element):
            element.remove(below)
        element.text = None
    else:
        for below in list(element):
            element.remove(below)
        element.text = value


def units(document: bytes) -> Iterator[Unit]:
    """Every unit of a file."""
    root = etree.fromstring(document)
    found = list(root.iter(etree.ProcessingInstruction))
    for number, pi in enumerate(found):
        if getattr(pi, "target", "") != "xmute":
            continue
        stated = _instruction(pi)
        holds = _rules(stated.get("schematron-valid"))
        fails = _rules(stated.get("schematron-invalid"))
        if not holds | fails:
            continue
        for value in _changes(stated):
            copied = deepcopy(root)
            own = list(copied.iter(etree.ProcessingInstruction))[number]
            element = _target(own)
            if element is None:
                continue
            _apply(element, stated, value)
            name = f"{stated.get('id', number)} {stated['mutator']} {value or ''}".strip()
            yield Unit(name, etree.tostring(copied), holds, fails)
