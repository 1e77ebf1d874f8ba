"""The table of `docs/semantic.md`, made from the code: each term, its key, its places.

Terms and keys come from the comments of `domain/semantic.py` and `domain/extensions.py`, the
places in UBL and CII from the tables that their readers name faults with. What one place says in
several ways, and the national formats, are written down in `places.py`.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from storno_desktop.domain.semantic import Identifier, Semantic
from storno_desktop.einvoice.cii.terms import PATHS as CII_PATHS
from storno_desktop.einvoice.ubl.terms import PATHS as UBL_PATHS
from tests.unit.einvoice.places import CII, FA3, FATTURAPA, SAME_PLACE, UBL

_NUMBER = re.compile(r"B[TG]-(?:DEX-)?\d+(?:-\d)?|EXT-FR-FE-(?:BG-)?\d+")
_MORE = re.compile(r"(?:\s*\([^)]*\))?,\s*(?:BT-)?(\d{2,3})\b")
#: A line of a line: shown once.
_RECURSIVE = "sub_lines"


@dataclass(frozen=True)
class Term:
    """A business term or group with the keys of `read` that hold it."""

    number: str
    key: str
    further: tuple[str, ...] = ()  # where an extension says the same once more


def _comments(kind: type) -> dict[str, str]:
    """The comment behind each field of a dataclass."""
    found: dict[str, str] = {}
    for line in inspect.getsource(kind).splitlines():
        field = re.match(r"    (\w+): ", line)
        if field and "#" in line:
            found[field[1]] = line.partition("#")[2].strip()
    return found


def numbers_in(comment: str) -> list[str]:
    """BT-35, 50, 64 of a comment, before it goes on to code lists."""
    first = _NUMBER.match(comment)
    if first is None:
        return []
    found, at = [first[0]], first.end()
    while more := _MORE.match(comment, at):
        found.append(f"{first[0].rpartition('-')[0]}-{more[1]}")
        at = more.end()
    return found


def _inner(hint: Any) -> tuple[type | None, bool]:
    """The dataclass that a field holds, if it does, and whether it may hold many."""
    if get_origin(hint) in {Union, UnionType}:
        hint = next(each for each in get_args(hint) if each is not NoneType)
    if get_origin(hint) is tuple:
        kind, _ = _inner(get_args(hint)[0])
        return kind, True
    return (hint if is_dataclass(hint) and isinstance(hint, type) else None), False


def _key(attribute: str) -> str:
    first, *rest = attribute.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _at(numbers: list[str], visit: int) -> str | None:
    """The term of a visit; a field with several has none where it comes once too often."""
    if len(numbers) > 1:
        return numbers[visit] if visit < len(numbers) else None
    return numbers[0] if numbers else None


def _walk(kind: type, prefix: str, visits: dict[type, int]) -> Iterator[Term]:
    """The terms of a part; the same part says other terms each time it comes."""
    visit = visits.setdefault(kind, 0)
    visits[kind] += 1
    comments, hints = _comments(kind), get_type_hints(kind)
    for each in fields(kind):
        inner, is_many = _inner(hints[each.name])
        key = f"{prefix}{_key(each.name)}{'[]' if is_many else ''}"
        numbers = numbers_in(comments.get(each.name, ""))
        number = _at(numbers, visit)
        if number is not None:
            yield Term(number, key)
        if each.name == _RECURSIVE:
            continue
        if inner is Identifier:
            if number is not None:
                yield Term(f"{number}-1", f"{key}.scheme")
        elif inner is not None:
            yield from _walk(inner, f"{key}.", visits)


def semantic_terms() -> list[Term]:
    """Every term, in the order of the dataclasses."""
    terms: dict[str, Term] = {}
    for each in (*_pairs(), *_walk(Semantic, "", {})):
        first = terms.get(each.number)
        if first is None:
            terms[each.number] = each
        else:
            terms[each.number] = replace(first, further=(*first.further, each.key))
    return [*terms.values()]


def _pairs() -> list[Term]:
    """Terms that are parts of a value, or stand in the comment of their group."""
    return [
        Term("BG-2", "process, specification"),
        Term("BG-30", "lines[].vatCategory, lines[].vatRate"),
        Term("BT-160", "lines[].item.attributes[][0]"),
        Term("BT-161", "lines[].item.attributes[][1]"),
        Term("BT-158-2", "lines[].item.classifications[].schemeVersion"),
    ]


def _place(number: str, paths: dict[str, str], by_hand: dict[str, str]) -> str:
    if number in by_hand:
        return by_hand[number]
    asked = SAME_PLACE.get(number, number)
    found = [path for path, term in paths.items() if term == asked]
    if number.endswith("-1") and not found:
        base = _place(number[:-2], paths, by_hand)
        return f"{base}/@schemeID" if base != "–" else "–"
    return "<br>".join(f"{path}" for path in found) or "–"


def _sort_key(term: Term) -> tuple[int, ...]:
    numbers = [int(each) for each in re.findall(r"\d+", term.number)]
    is_extension = "EXT" in term.number or "DEX" in term.number
    return (is_extension, "EXT" in term.number, "BG" not in term.number, *numbers)


def rows() -> list[str]:
    """The lines of the table."""
    found = [
        "| term | key of `read` | UBL | CII | FatturaPA | FA(3) |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for term in sorted(semantic_terms(), key=_sort_key):
        keys = "<br>".join(f"`{key}`" for key in (term.key, *term.further))
        found.append(
            f"| {term.number} | {keys} | {_place(term.number, UBL_PATHS, UBL)}"
            f" | {_place(term.number, CII_PATHS, CII)} | {FATTURAPA.get(term.number, '–')}"
            f" | {FA3.get(term.number, '–')} |"
        )
    return found
