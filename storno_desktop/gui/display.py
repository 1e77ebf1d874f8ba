"""How values look on screen: exact decimals in the form of the language, never through a float.

A list shows stored integers and texts: what reckons with decimals is imported when one is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from storno_desktop.domain.currencies import minor_digits

if TYPE_CHECKING:
    from decimal import Decimal


def grouped(text: str, locale: QLocale | None = None) -> str:
    """Write plain decimal text with the signs of the language: "-1234.50" as "-1.234,50"."""
    locale = locale or QLocale()
    sign, text = ("−", text[1:]) if text.startswith("-") else ("", text)
    whole, _, fraction = text.partition(".")
    separator = locale.groupSeparator()
    parts: list[str] = []
    while len(whole) > 3:  # noqa: PLR2004 - thousands
        whole, part = whole[:-3], whole[-3:]
        parts.insert(0, part)
    joined = separator.join([whole, *parts])
    return f"{sign}{joined}{locale.decimalPoint()}{fraction}" if fraction else f"{sign}{joined}"


def amount(value: Decimal, currency: str = "") -> str:
    """An amount with the digits of its currency."""
    from storno_desktop.domain.money import plain, rounded

    return grouped(plain(rounded(value, minor_digits(currency) if currency else 2)))


def minor_amount(minor: int, currency: str) -> str:
    """An amount that is stored in minor units."""
    digits = minor_digits(currency)
    sign, text = ("-", str(-minor)) if minor < 0 else ("", str(minor))
    text = text.rjust(digits + 1, "0")
    whole, fraction = (text[:-digits], text[-digits:]) if digits else (text, "")
    return grouped(f"{sign}{whole}.{fraction}" if fraction else f"{sign}{whole}")


def money(value: Decimal, currency: str) -> str:
    """An amount and its currency."""
    return f"{amount(value, currency)}\u00a0{currency}"


def quantity(value: Decimal) -> str:
    """A quantity or rate without idle noughts."""
    from storno_desktop.domain.money import plain, trimmed

    return grouped(plain(trimmed(value)))


def price(value: Decimal) -> str:
    """A price: two decimals at least, more where it has them."""
    from storno_desktop.domain.money import plain, rounded

    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent > -2:  # noqa: PLR2004 - cents
        value = rounded(value)
    return grouped(plain(value))


def day(value: date | str | None) -> str:
    """A date in the short form of the language; "" for none."""
    if not value:
        return ""
    year, month, number = (value.isoformat() if isinstance(value, date) else value[:10]).split("-")
    form = _day_form(QLocale().name())
    return form.replace("yyyy", year).replace("MM", month).replace("dd", number)


@lru_cache(maxsize=8)
def _day_form(name: str) -> str:
    """The short form of a language with whole years and two digits: all dates have one width."""
    form = QLocale(name).dateFormat(QLocale.FormatType.ShortFormat)
    for letter, full in (("d", "dd"), ("M", "MM"), ("y", "yyyy")):
        form = re.sub(f"{letter}+", full, form)
    return form


def is_month_first() -> bool:
    """Whether dates are shown, and so typed, with the month before the day."""
    form = _day_form(QLocale().name())
    return form.index("MM") < form.index("dd") and not form.startswith("yyyy")


def town(city: str) -> str:
    """A town; a sector of Bucharest is stored as the law writes it and shown as people do."""
    if not city.upper().startswith("SECTOR"):
        return city
    from storno_desktop.domain.places import sector

    code = sector(city)
    return f"București, sector {code[-1]}" if code else city


def spans(numbers: Iterable[int]) -> str:
    """Write ascending numbers, those in a row as one span: "1–3, 7"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(_span(first, last) for first, last in runs)


def _span(first: int, last: int) -> str:
    if last - first > 1:
        return f"{first}–{last}"
    return str(first) if first == last else f"{first}, {last}"
