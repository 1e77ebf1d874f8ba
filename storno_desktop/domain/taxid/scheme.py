"""What every kind of number has in common: how it is cleaned, judged and printed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

#: What may be wrong: letters where digits belong, too long or short, a part that does not exist,
#: or a check digit that does not fit (usually a typing error).
FLAWS = ("FORMAT", "LENGTH", "COMPONENT", "CHECKSUM")

_SEPARATORS = str.maketrans("", "", " \t\r\n.-/:_,'\u00ad\u200b\u2010\u2011\u2012\u2013\u2014")


def squeeze(text: str) -> str:
    """Drop what people put between the digits, fold full-width forms, make letters big."""
    return unicodedata.normalize("NFKC", text).upper().translate(_SEPARATORS)


def without_prefix(prefix: str) -> Callable[[str], str]:
    """Make the cleaner of numbers that may carry the country's VAT prefix."""

    def compact(text: str) -> str:
        return squeeze(text).removeprefix(prefix)

    return compact


def flaw_of(validate: Callable[[str], object], number: str) -> str | None:
    """Ask python-stdnum for its verdict and name it in our words."""
    from stdnum.exceptions import (
        InvalidChecksum,
        InvalidComponent,
        InvalidLength,
        ValidationError,
    )

    try:
        validate(number)
    except InvalidLength:
        return "LENGTH"
    except InvalidChecksum:
        return "CHECKSUM"
    except InvalidComponent:
        return "COMPONENT"
    except (ValidationError, ValueError, IndexError):
        # Some modules take parts by position before they look at the length.
        return "FORMAT"
    return None


@dataclass(frozen=True, slots=True)
class Scheme:
    """One kind of number.

    `code` heads its fault codes; `flaw` judges a compact number and names one of `FLAWS`;
    `layout` turns a right compact number into what is printed.
    """

    code: str
    name: str
    example: str
    compact: Callable[[str], str]
    flaw: Callable[[str], str | None]
    layout: Callable[[str], str] = str

    def check(self, text: str) -> str | None:
        """Give the fault code, or None when the number is right."""
        number = self.compact(text)
        if not number.isascii():
            return f"{self.code}-FORMAT"
        flaw = self.flaw(number)
        return f"{self.code}-{flaw}" if flaw else None

    def is_valid(self, text: str) -> bool:
        """Whether the number is right."""
        return self.check(text) is None

    def pretty(self, text: str) -> str:
        """Write the number for people; a wrong one comes back compact."""
        number = self.compact(text)
        return self.layout(number) if self.is_valid(text) else number
