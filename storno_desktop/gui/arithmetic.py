"""Arithmetic in number fields: "12*3,5", "100+19%", "1 234,50"; exact, and never evaluated."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext

from PySide6.QtCore import QLocale

from storno_desktop.domain.money import rounded, trimmed

MAX_LENGTH = 60
MAX_DIGITS = 20
LARGEST = Decimal(10) ** 15
COMPUTED_DIGITS = 6  # as many as prices and quantities have
_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9][0-9.,'’\s\u00a0\u202f]*|[.,][0-9]+)|(?P<sign>[-+*/()%×:−]))"
)
_HUNDRED = Decimal(100)


class NotArithmetic(ValueError):
    """Text that is no number and no sum; `code` has a sentence."""

    def __init__(self, code: str = "NOT-DECIMAL") -> None:
        self.code = code
        super().__init__(code)


def number(text: str, group: str | None = None) -> Decimal:
    """Read one number with any usual signs for thousands and decimals.

    Of "." and "," together the last is the decimal sign. One that comes alone is a decimal sign
    too, unless it is the language's own sign for thousands with three digits behind it: what a
    field shows as "1.500" must still mean that when one figure of it is typed anew.
    """
    group = QLocale().groupSeparator() if group is None else group
    bare = re.sub(r"['’\s\u00a0\u202f]", "", text)
    last = max(bare.rfind("."), bare.rfind(","))
    sign = bare[last] if last >= 0 else ""
    if sign and (bare.count(sign) > 1 or (sign == group and _grouped(bare, sign))):
        whole, fraction = bare, ""
    else:
        whole, fraction = (bare[:last], bare[last + 1 :]) if sign else (bare, "")
        sign = {".": ",", ",": "."}.get(sign, "")  # the other one may part the thousands
    if whole and not whole.isdigit() and not _grouped(whole, sign):
        raise NotArithmetic
    digits = f"{whole.replace(sign, '') if sign else whole}.{fraction}"
    if not re.fullmatch(r"\d*\.\d*", digits) or not any(c.isdigit() for c in digits):
        raise NotArithmetic
    if sum(c.isdigit() for c in digits) > MAX_DIGITS:
        raise NotArithmetic("TOO-LARGE")
    return Decimal(digits)


def _grouped(text: str, sign: str) -> bool:
    """Whether a sign stands only where thousands are parted."""
    return bool(sign) and bool(re.fullmatch(rf"\d{{1,3}}(?:{re.escape(sign)}\d{{3}})+", text))


def evaluate(text: str, group: str | None = None) -> Decimal:
    """Compute what was typed; raises NotArithmetic with a code.

    Products before sums; "a + b %" and "a - b %" take the percent of what stands before them. A
    number comes back as it was typed; a result is rounded half up to six decimals.
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
        tokens.append(number(found, group) if found is not None else match["sign"])
        at = match.end()
    if not tokens:
        raise NotArithmetic
    with localcontext() as context:
        context.prec = 60
        value = _Reader(tokens).whole()
        if abs(value) >= LARGEST:
            raise NotArithmetic("TOO-LARGE")
        is_computed = sum(isinstance(token, Decimal) for token in tokens) > 1
        return trimmed(rounded(value, COMPUTED_DIGITS)) if is_computed else value


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
            if self._next("%"):
                right /= _HUNDRED
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
