"""What the rules ask of texts and numbers, as the published rules compare them in UBL."""

from __future__ import annotations

import re
from decimal import ROUND_FLOOR, Decimal
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault, Severity

#: The white space of XML, which alone is folded; a no-break space is a character like others.
_WHITE: Final = re.compile(r"[ \t\r\n]+")

ZERO: Final = Decimal(0)
_HALF: Final = Decimal("0.5")
_HUNDRED: Final = Decimal(100)
_CENTS: Final = -2  # exponent of an amount with two decimals
_CENT: Final = Decimal("0.01")

Params = tuple[tuple[str, str], ...]


def folded(text: str) -> str:
    """The text with its white space folded, as normalize-space does."""
    return _WHITE.sub(" ", text).strip(" ")


def is_blank(text: str | None) -> bool:
    """Whether nothing is said; a no-break space is something, as it is to normalize-space."""
    return not text or not folded(text)


def is_in(code: str, known: frozenset[str]) -> bool:
    """Whether a code is in a list, white space around it aside."""
    return code in known or folded(code) in known


def is_longer(text: str, limit: int) -> bool:
    """Whether a text has more characters than the limit once its white space is folded."""
    return len(text) > limit and length(text) > limit


def length(text: str) -> int:
    """How many characters a text has once its white space is folded."""
    return len(folded(text))


def has_fine_digits(amount: Decimal | None) -> bool:
    """Whether an amount was written with more than two decimals."""
    return amount is not None and decimals(amount) > -_CENTS


def decimals(amount: Decimal) -> int:
    """How many digits stand behind the point."""
    if amount.same_quantum(_CENT):
        return 2
    exponent = amount.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and exponent < 0 else 0


def whole(amount: Decimal) -> Decimal:
    """The nearest whole number; halves go up, as the `round` of the published rules does."""
    return (amount + _HALF).to_integral_value(ROUND_FLOOR)


def cents(amount: Decimal) -> Decimal:
    """The amount rounded to two decimals; halves go up, also below zero."""
    if not has_fine_digits(amount):
        return amount
    return whole(amount * _HUNDRED) / _HUNDRED


def shown(amount: Decimal | None) -> str:
    """An amount for a sentence."""
    return "–" if amount is None else format(amount, "f")


def at(
    code: str,
    term: str,
    *,
    index: int | None = None,
    severity: Severity = Severity.FATAL,
    **params: str,
) -> Fault:
    """A fault of the document at the field of a term."""
    return Fault(terms.path(term, index=index), code, severity, tuple(params.items()))


def on_line(code: str, term: str, *, severity: Severity = Severity.FATAL, **params: str) -> Fault:
    """A fault of a line, at a path below the line: which line it is comes later."""
    return Fault(terms.LINE_KEYS[term], code, severity, tuple(params.items()))
