"""JSON from outside, read strictly: exact decimals, no key twice, bounded in size and depth.

What cannot be read is BadInput `bad_json` with one fault that names the place; several values may
come as an array or as JSON lines, wherever one is expected (CLI.md).
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import NoReturn

from storno_desktop.application.errors import BadInput
from storno_desktop.domain.faults import Fault

MAX_BYTES = 50 * 1024 * 1024
MAX_DEPTH = 64
#: No amount, id or date is longer; Python refuses to read integers of more than 4300 digits.
MAX_DIGITS = 1_000

_BLANK = " \t\r\n"


@dataclass(frozen=True, slots=True)
class Values:
    """What a file holds; `is_many` when it was an array or JSON lines."""

    values: tuple[object, ...]
    is_many: bool


def refuse(
    code: str, line: int | None = None, column: int | None = None, **params: str
) -> BadInput:
    """Make the refusal of a text that is no JSON we take; the place is 1-based."""
    place = (
        "" if line is None else f"line {line}" + ("" if column is None else f", column {column}")
    )
    where = (("line", str(line or "–")), ("column", str(column or "–")))
    return BadInput("bad_json", [Fault(place or "$", code, params=(*where, *params.items()))])


def decoded(content: bytes, first_line: int = 1) -> str:
    """Decode UTF-8 with or without a byte order mark."""
    if len(content) > MAX_BYTES:
        raise refuse("JSON-TOO-LARGE", limit=str(MAX_BYTES // 1024 // 1024))
    content = content.removeprefix(codecs.BOM_UTF8)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        line = first_line + before.count("\n")
        raise refuse("JSON-NOT-UTF8", line, len(before) - (before.rfind("\n") + 1) + 1) from None


def read_value(text: str, first_line: int = 1) -> object:
    """Read exactly one JSON value."""
    if not text.strip(_BLANK):
        raise refuse("JSON-EMPTY", first_line, 1)
    try:
        value = _DECODER.decode(text)
    except json.JSONDecodeError as error:
        line = first_line + error.lineno - 1
        at_end = error.pos >= len(text.rstrip(_BLANK))
        found = text[error.pos : error.pos + 12].split("\n", 1)[0]
        raise refuse(
            "JSON-CUT-OFF" if at_end else "JSON-SYNTAX", line, error.colno, found=found
        ) from None
    except RecursionError:
        raise refuse("JSON-TOO-DEEP", limit=str(MAX_DEPTH)) from None
    if _is_deeper(value, MAX_DEPTH):
        raise refuse("JSON-TOO-DEEP", limit=str(MAX_DEPTH))
    return value


def read_values(content: bytes) -> Values:
    """Read one value, an array of values, or one value a line."""
    text = decoded(content)
    try:
        value = read_value(text)
    except BadInput as problem:
        if _is_one_value(text):
            raise
        lines = tuple(
            read_value(line, number)
            for number, line in enumerate(text.split("\n"), start=1)
            if line.strip(_BLANK)
        )
        if len(lines) < 2:  # noqa: PLR2004 - one line is one value
            raise problem from None
        return Values(lines, is_many=True)
    if isinstance(value, list):
        return Values(tuple(value), is_many=True)
    return Values((value,), is_many=False)


def _is_one_value(text: str) -> bool:
    """Whether the first line holds no value of its own: then the file is no JSON lines."""
    first = text.lstrip(_BLANK).split("\n", 1)[0]
    try:
        _DECODER.decode(first)
    except (json.JSONDecodeError, RecursionError):
        return True
    except BadInput:
        return False
    return False


def _is_deeper(value: object, limit: int) -> bool:
    level: list[object] = [value]
    for _depth in range(limit + 1):
        level = [part for one in level for part in _parts(one)]
        if not level:
            return False
    return True


def _parts(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):
        seen: set[str] = set()
        for key, _value in pairs:
            if key in seen:
                raise refuse("JSON-KEY-TWICE", found=key[:60])
            seen.add(key)
    return made


def _decimal(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:  # an exponent beyond all bounds
        raise refuse("JSON-NUMBER", found=text[:40]) from None
    if len(text) > MAX_DIGITS or not number.is_finite():
        raise refuse("JSON-NUMBER", found=text[:40])
    return number


def _integer(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise refuse("JSON-NUMBER", found=text[:40])
    return int(text)


def _constant(text: str) -> NoReturn:
    raise refuse("JSON-NUMBER", found=text)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object,
    parse_float=_decimal,
    parse_int=_integer,
    parse_constant=_constant,
)

#: Where an object of JSON lines may end: a line of a pretty-printed object is none.
_OPENING = re.compile(r"\s*[\[{]\s*")


def is_spread_over_lines(first_line: str) -> bool:
    """Whether a file that begins so is one value over several lines, not JSON lines."""
    return _OPENING.fullmatch(first_line) is not None or first_line.lstrip(_BLANK).startswith("[")
