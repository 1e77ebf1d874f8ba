"""Arithmetic in number fields: "12*3,5", "100+19%", "1 234,50"; exact, and never evaluated."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext

MAX_LENGTH = 60
MAX_DIGITS = 20
_TOKEN = re.compile(r"\s*(?:(?P<number>\d[\d.,'’\s\u00a0\u202f]*|[.,]\d+)|(?P<sign>[-+*/()%×:−]))")
_HUNDRED = Decimal(100)


class NotArithmetic(ValueError):
    """Text that is no number and no sum; `code` has a sentence."""

    def __init__(self, code: str = "NOT-DECIMAL") -> None:
        self.code = code
        super().__init__(code)


def number(text: str) -> Decimal:
    """Read one number with any usual signs for thousands and decimals.

    The last of "." and "," is the decimal sign; a sign that comes more than once groups; one
    comma, or one point, is a decimal sign unless exactly three digits follow a comma-grouped
    number such as "1,234.5".
    """
    bare = re.sub(r"['’\s\u00a0\u202f]", "", text)
    last = max(bare.rfind("."), bare.rfind(","))
    if last < 0:
        digits = bare
    else:
        sign = bare[last]
        other = "," if sign == "." else "."
        if bare.count(sign) > 1 and other not in bare:
            digits = bare.replace(sign, "")  # 1.234.567
        else:
            digits = bare[:last].replace(sign, "").replace(other, "") + "." + bare[last + 1 :]
    if not re.fullmatch(r"\d*\.?\d*", digits) or not any(c.isdigit() for c in digits):
        raise NotArithmetic
    if sum(c.isdigit() for c in digits) > MAX_DIGITS:
        raise NotArithmetic("TOO-LARGE")
    return Decimal(digits)


def evaluate(text: str) -> Decimal:
    """Compute what was typed; raises NotArithmetic with a code.

    Products before sums; "a + b %" and "a - b %" take the percent of what stands before them.
    """
    if len(text) > MAX_LENGTH:
        raise NotArithmetic("TOO-LARGE")
    tokens: list[str | Decimal] = []
    at = 0
    text = text.strip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise NotArithmetic
        found = match["number"]
        tokens.append(number(found) if found is not None else match["sign"])
        at = match.end()
    if not tokens:
        raise NotArithmetic
    with localcontext() as context:
        context.prec = 40
        return _Reader(tokens).whole()


class _Reader:
    """Recursive descent over the tokens."""

    def __init__(self, tokens: list[str | Decimal]) -> None:
        self._tokens, self._at, self._depth = tokens, 0, 0

    def whole(self) -> Decimal:
        value = self._sum()
        if self._at != len(self._tokens):
            raise NotArithmetic
        return +value

    def _next(self, *signs: str) -> str | None:
        if self._at < len(self._tokens):
            token = self._tokens[self._at]
            if isinstance(token, str) and token in signs:
                self._at += 1
                return token
        return None

    def _sum(self) -> Decimal:
        value = self._product()
        while sign := self._next("+", "-", "−"):
            right = self._product()
            if self._next("%"):
                right = value * right / _HUNDRED
            value = value + right if sign == "+" else value - right
        return value

    def _product(self) -> Decimal:
        value = self._one()
        while sign := self._next("*", "×", "/", ":"):
            right = self._one()
            if sign in {"*", "×"}:
                value *= right
            elif right == 0:
                raise NotArithmetic("DIVISION-BY-NOUGHT")
            else:
                value /= right
        return value

    def _one(self) -> Decimal:
        if self._next("-", "−"):
            return -self._one()
        if self._next("("):
            value = self._sum()
            if not self._next(")"):
                raise NotArithmetic
            return value
        if self._at < len(self._tokens):
            token = self._tokens[self._at]
            if isinstance(token, Decimal):
                self._at += 1
                return token
        raise NotArithmetic
