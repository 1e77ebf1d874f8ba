"""Money as exact decimals of one currency; rounding happens where a comment says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from typing import NewType

from storno_desktop.domain.currencies import minor_digits

Currency = NewType("Currency", str)

RON = Currency("RON")
EUR = Currency("EUR")
PLN = Currency("PLN")


@lru_cache(maxsize=16)
def _quantum(digits: int) -> Decimal:
    return Decimal(1).scaleb(-digits)


def rounded(value: Decimal, digits: int = 2) -> Decimal:
    """Round half up, away from zero on a tie, so that a storno mirrors its original."""
    result = value.quantize(_quantum(digits), rounding=ROUND_HALF_UP)
    return result if result else abs(result)  # never "-0.00"


def exact(value: object) -> Decimal:
    """Make a Decimal of an int, a Decimal or its text; a float raises TypeError."""
    if isinstance(value, bool | float) or not isinstance(value, int | str | Decimal):
        raise TypeError(f"money is never made from {type(value).__name__}")
    return Decimal(value)


def plain(value: Decimal) -> str:
    """Write a decimal without exponent: `str` may give 1E+2."""
    return format(value, "f")


def trimmed(value: Decimal) -> Decimal:
    """Drop trailing zeros of the fraction, never of the whole part."""
    if value == value.to_integral_value():
        return value.quantize(Decimal(1))
    return value.normalize()


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount of one currency; unrounded unless `rounded` was called."""

    amount: Decimal
    currency: Currency

    def __post_init__(self) -> None:
        if not isinstance(self.amount, Decimal):
            raise TypeError(f"money is never made from {type(self.amount).__name__}")

    @classmethod
    def zero(cls, currency: Currency) -> Money:
        """Nothing, in that currency."""
        return cls(Decimal(0), currency)

    @classmethod
    def of_minor(cls, minor: int, currency: Currency) -> Money:
        """Read an amount stored as integer minor units."""
        return cls(Decimal(minor).scaleb(-minor_digits(currency)), currency)

    def minor(self) -> int:
        """The amount in integer minor units; raises ValueError when it has finer digits."""
        scaled = self.amount.scaleb(minor_digits(self.currency))
        whole = int(scaled)
        if whole != scaled:
            raise ValueError(f"{self.amount} {self.currency} is finer than its minor unit")
        return whole

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not add up")

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.amount + other.amount, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.amount - other.amount, self.currency)

    def __neg__(self) -> Money:
        return Money(-self.amount, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.amount < other.amount

    def __le__(self, other: Money) -> bool:
        self._same(other)
        return self.amount <= other.amount

    def __bool__(self) -> bool:
        return bool(self.amount)

    def times(self, factor: Decimal) -> Money:
        """Multiply exactly; nothing is rounded."""
        return Money(self.amount * factor, self.currency)

    def rounded(self) -> Money:
        """Round half up to the minor unit of the currency."""
        return Money(rounded(self.amount, minor_digits(self.currency)), self.currency)

    def split(self, parts: int) -> tuple[Money, ...]:
        """Divide into equal shares that add up again; the first ones carry the odd cents."""
        return self.shared_by([1] * parts)

    def shared_by(self, weights: Iterable[int | Decimal]) -> tuple[Money, ...]:
        """Divide in proportion to weights, largest remainder first, so that nothing is lost."""
        shares = [Decimal(weight) for weight in weights]
        whole = sum(shares, Decimal(0))
        if not shares or whole == 0:
            raise ValueError("nothing to share by")
        total = self.minor()
        exact_shares = [Decimal(total) * share / whole for share in shares]
        floors = [int(share.to_integral_value(rounding="ROUND_FLOOR")) for share in exact_shares]
        rest = total - sum(floors)
        by_remainder = sorted(range(len(shares)), key=lambda i: (floors[i] - exact_shares[i], i))
        for index in by_remainder[:rest]:
            floors[index] += 1
        return tuple(Money.of_minor(minor, self.currency) for minor in floors)
