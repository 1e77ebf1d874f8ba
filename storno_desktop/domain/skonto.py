"""Skonto: a discount for paying early, as XRechnung writes it into BT-20 (BR-DE-18).

One line an offer, `#SKONTO#TAGE=14#PROZENT=2.00#`, with a fourth segment where it is not on the
whole amount due; a line break ends each, the last one too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

#: White space as XML knows it; a no-break space is a character like others.
_WHITE: Final = re.compile(r"[ \t\r\n]+")
_BREAK: Final = re.compile(r"\r?\n")
_LINE: Final = re.compile(
    r"#SKONTO#TAGE=([0-9]+)#PROZENT=([0-9]+\.[0-9]{2})(?:#BASISBETRAG=(-?[0-9]+\.[0-9]{2}))?#"
)
_ANY_MARKED: Final = re.compile(r"#[^\r\n]+#")
_ENDS_LINE: Final = re.compile(r"[ \t\r\n]*\n")


@dataclass(frozen=True, slots=True)
class Skonto:
    """One offer: pay within so many days of the invoice and keep so much per cent."""

    days: int
    percent: Decimal
    base: Decimal | None = None  # None: the amount due (BT-115)

    def line(self) -> str:
        """The line that XRechnung wants, without its line break."""
        base = "" if self.base is None else f"BASISBETRAG={self.base:.2f}#"
        return f"#SKONTO#TAGE={self.days}#PROZENT={self.percent:.2f}#{base}"


def offers(terms: str) -> Iterator[Skonto]:
    """Every offer that payment terms make in the right form."""
    for line in _BREAK.split(terms):
        found = _LINE.fullmatch(_folded(line))
        if found is not None:
            base = Decimal(found[3]) if found[3] else None
            yield Skonto(int(found[1]), Decimal(found[2]), base)


def is_well_formed(terms: str) -> bool:
    """Whether every line that begins with a number sign is an offer, and the last one is ended."""
    marked = [line for line in map(_folded, _BREAK.split(terms)) if line.startswith("#")]
    if not marked:
        return True
    after_last = _ANY_MARKED.split(terms)[-1]
    return all(map(_LINE.fullmatch, marked)) and _ENDS_LINE.match(after_last) is not None


def has_marks(terms: str) -> bool:
    """Whether payment terms have a line that begins with a number sign."""
    return any(_folded(line).startswith("#") for line in _BREAK.split(terms))


def ended(terms: str) -> str:
    """The same terms with the line break that must follow the last offer."""
    if terms.endswith("\n") or not _LINE.fullmatch(_folded(_BREAK.split(terms)[-1])):
        return terms
    return f"{terms}\n"


def without_offers(terms: str) -> str:
    """What payment terms say in words, beside the offers."""
    kept = [line for line in _BREAK.split(terms) if not _LINE.fullmatch(_folded(line))]
    return "\n".join(kept).strip("\n")


def with_offers(words: str, made: Iterable[Skonto]) -> str | None:
    """Payment terms in words, and an offer a line; None where there is neither."""
    lines = [words.strip("\n")] if words.strip() else []
    return "\n".join([*lines, *(each.line() for each in made)]) or None


def _folded(text: str) -> str:
    return _WHITE.sub(" ", text).strip(" ")
