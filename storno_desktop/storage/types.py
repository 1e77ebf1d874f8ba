"""How values lie in columns: exact ones as integers or text, never through a C double."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy import Dialect, Text, TypeDecorator

from storno_desktop.domain.currencies import minor_digits
from storno_desktop.domain.money import plain

_LARGEST = 2**63 - 1


def to_minor(amount: Decimal, currency: str) -> int:
    """Give integer minor units; raises ValueError when the amount is finer or too large."""
    scaled = amount.scaleb(minor_digits(currency))
    whole = int(scaled)
    if whole != scaled:
        raise ValueError(f"{amount} {currency} is finer than its minor unit")
    if abs(whole) > _LARGEST:
        raise ValueError(f"{amount} {currency} is larger than a database can count")
    return whole


class DecimalText(TypeDecorator[Decimal]):
    """An exact decimal as plain text, with the digits it was written with."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        """Write without exponent; anything but a finite Decimal raises."""
        if value is None:
            return None
        if type(value) is not Decimal or not value.is_finite():
            raise TypeError(f"no exact decimal: {value!r}")
        return plain(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        """Read the same digits back."""
        return None if value is None else Decimal(value)


class DateText(TypeDecorator[date]):
    """A calendar day as ISO text; no day is empty text, so that lists sort without NULL."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str:
        """Write YYYY-MM-DD."""
        return "" if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> date | None:
        """Read the day."""
        return date.fromisoformat(value) if value else None
