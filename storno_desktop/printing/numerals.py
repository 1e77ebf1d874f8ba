"""Numbers and dates as people of a language write them; exact decimals, never a float."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.dates import format_date

from storno_desktop.domain.money import rounded, trimmed
from storno_desktop.printing.labels import table

#: The locale behind a language; English documents are read in Europe.
_LOCALES = {"en": "en_GB"}
_NO_BREAK = "\u00a0"
_GROUP = 3
_PRICE_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Numerals:
    """How one language writes numbers and dates (CLDR through babel)."""

    locale: Locale
    decimal_sign: str
    group_sign: str
    percent_pattern: str
    date_pattern: str

    def _written(self, value: Decimal) -> str:
        whole, _, fraction = format(abs(value), "f").partition(".")
        head = len(whole) % _GROUP
        groups = [whole[:head]] if head else []
        groups += [whole[i : i + _GROUP] for i in range(head, len(whole), _GROUP)]
        text = self.group_sign.join(groups) + (self.decimal_sign + fraction if fraction else "")
        return f"-{text}" if value < 0 else text

    def amount(self, value: Decimal, digits: int = 2) -> str:
        """Write an amount with the digits of its currency; it has been rounded before."""
        return self._written(rounded(value, digits))

    def money(self, value: Decimal, currency: str, digits: int = 2) -> str:
        """Write an amount with its currency."""
        return f"{self.amount(value, digits)}{_NO_BREAK}{currency}"

    def price(self, value: Decimal, digits: int = _PRICE_DIGITS) -> str:
        """Write a price with all its digits, but no fewer than its currency has."""
        if rounded(value, digits) == value:
            return self.amount(value, digits)
        return self._written(trimmed(value))

    def number(self, value: Decimal) -> str:
        """Write a quantity or an exchange rate without idle zeros."""
        return self._written(trimmed(value))

    def percent(self, value: Decimal) -> str:
        """Write a rate with its sign."""
        return self.percent_pattern.format(self.number(value))

    def date(self, day: date) -> str:
        """Write a day."""
        return format_date(day, self.date_pattern, self.locale)

    def country(self, code: str) -> str:
        """Name a country; an unknown code prints as itself."""
        return str(self.locale.territories.get(code, code))


@cache
def numerals(language: str) -> Numerals:
    """Give the numerals of a language we print in."""
    locale = Locale.parse(_LOCALES.get(language, language))
    symbols = locale.number_symbols.get("latn", locale.number_symbols)
    pattern = locale.percent_formats[None].pattern
    return Numerals(
        locale=locale,
        decimal_sign=symbols["decimal"],
        group_sign=symbols["group"],
        percent_pattern="{}" + pattern.removeprefix("#,##0"),
        date_pattern=table(language)["format.date"],
    )
