"""What the command line prints: one JSON value for programs, aligned tables for people."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TextIO

_GAP = "  "
_BAR_WIDTH = 30


@dataclass(frozen=True, slots=True)
class Answer:
    """What a verb answers: the value for programs, the text for people, the exit code.

    `text` None prints nothing; a verb that has streamed its own output gives `value` None too.
    """

    value: object = None
    text: str | None = None
    code: int = 0


class _Nothing:
    """The mark of an answer that prints nothing at all."""


NOTHING = _Nothing()


def speak_utf8() -> None:
    """Have both streams write UTF-8, whatever the console thinks; nothing is ever unprintable."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            with suppress(ValueError, OSError):
                # a lone surrogate becomes \udXXX, which JSON reads as what it was
                reconfigure(encoding="utf-8", errors="backslashreplace")


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"{type(value).__name__} is no JSON value")


def json_text(value: object, *, indent: int | None = 1) -> str:
    """Write a value as JSON; amounts are text, so that no reader makes floats of them."""
    return json.dumps(value, ensure_ascii=False, indent=indent, default=_plain, allow_nan=False)


def show(answer: Answer, *, as_json: bool) -> None:
    """Print an answer to standard output."""
    if answer.value is NOTHING:
        return
    if as_json:
        print(json_text(answer.value))
    elif answer.text is not None:
        print(answer.text)
    sys.stdout.flush()


def width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(
        0 if unicodedata.combining(sign) else 2 if unicodedata.east_asian_width(sign) in "WF" else 1
        for sign in text
    )


def _padded(text: str, columns: int, *, right: bool) -> str:
    space = " " * max(0, columns - width(text))
    return space + text if right else text + space


def on_one_line(value: object) -> str:
    """Write a value so that it keeps to its row."""
    if value is None:
        return ""
    return "".join(sign if sign.isprintable() else " " for sign in str(value))


def table(
    heads: Sequence[str], rows: Iterable[Sequence[object]], numeric: Iterable[int] = ()
) -> str:
    """Align columns; `numeric` ones stand to the right."""
    cells = [[on_one_line(cell) for cell in row] for row in rows]
    right = set(numeric)
    widths = [
        max([width(head), *(width(row[column]) for row in cells)])
        for column, head in enumerate(heads)
    ]

    def line(row: Sequence[str]) -> str:
        parts = [
            _padded(cell, widths[column], right=column in right) for column, cell in enumerate(row)
        ]
        return _GAP.join(parts).rstrip()

    ruler = _GAP.join("-" * columns for columns in widths)
    return "\n".join([line(heads), ruler, *(line(row) for row in cells)])


def card(pairs: Iterable[tuple[str, object]]) -> str:
    """Write labels and values under each other; what is absent is left out."""
    shown = [(label, on_one_line(value)) for label, value in pairs if value not in {None, ""}]
    columns = max((width(label) for label, _ in shown), default=0)
    return "\n".join(f"{_padded(label, columns, right=False)}{_GAP}{text}" for label, text in shown)


def fault_lines(faults: Iterable[Mapping[str, str]]) -> str:
    """Write faults for people, the place first."""
    return "\n".join(
        f"  {fault['severity'][0].upper()} {fault['path']}: {fault['message']} [{fault['code']}]"
        for fault in faults
    )


class Progress:
    """A bar on standard error while something takes long; silent when nobody looks."""

    def __init__(self, label: str, *, wanted: bool, stream: TextIO | None = None) -> None:
        self._label, self._stream = label, stream or sys.stderr
        self._is_shown = wanted and self._stream.isatty()
        self._drawn = ""

    def __call__(self, done: int, total: int | None = None) -> None:
        """Draw how far it is."""
        if not self._is_shown:
            return
        if total:
            filled = _BAR_WIDTH * done // total
            bar = "#" * filled + "." * (_BAR_WIDTH - filled)
            text = f"{self._label} [{bar}] {done}/{total}"
        else:
            text = f"{self._label} {done}"
        if text != self._drawn:
            self._stream.write("\r" + text)
            self._stream.flush()
            self._drawn = text

    def close(self) -> None:
        """Leave the line clean."""
        if self._drawn:
            self._stream.write("\r" + " " * len(self._drawn) + "\r")
            self._stream.flush()
            self._drawn = ""
