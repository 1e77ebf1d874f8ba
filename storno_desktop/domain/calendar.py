"""Working days and movable feasts; which days a country keeps is data that the caller brings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

_DAY = timedelta(days=1)
_SATURDAY = 5  # of date.weekday()


class Anchor(StrEnum):
    """What the date of a holiday is counted from."""

    FIXED = "fixed"
    EASTER = "easter"
    ORTHODOX_EASTER = "orthodox_easter"


@dataclass(frozen=True, slots=True)
class HolidayRule:
    """A public holiday of a country: a day of the year, or days after Easter Sunday.

    `since` and `until` are the first and last year it is kept; None is open.
    """

    name: str
    anchor: Anchor
    month: int = 0
    day: int = 0
    offset: int = 0
    since: int | None = None
    until: int | None = None

    def is_kept_in(self, year: int) -> bool:
        """Whether the law knows this holiday in a year."""
        return (self.since is None or self.since <= year) and (
            self.until is None or year <= self.until
        )

    def falls_on(self, year: int) -> date:
        """Give its date in a year."""
        if self.anchor is Anchor.FIXED:
            return date(year, self.month, self.day)
        return _SUNDAYS[self.anchor](year) + timedelta(days=self.offset)


@lru_cache(maxsize=64)
def easter(year: int) -> date:
    """Give Easter Sunday of the western churches (Gauss's way in the Gregorian calendar)."""
    century, cycle = year // 100, year % 19
    skipped = century - century // 4 - (8 * century + 13) // 25
    moon = (skipped + 19 * cycle + 15) % 30
    moon -= moon // 28 * (1 - 29 // (moon + 1) * ((21 - cycle) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - weekday
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))


@lru_cache(maxsize=64)
def orthodox_easter(year: int) -> date:
    """Give Easter Sunday of the eastern churches (Meeus's Julian rule, told in our calendar)."""
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    lag = year // 100 - year // 400 - 2  # days between the calendars: 13 from 1900 to 2099
    return date(year, month, day + 1) + timedelta(days=lag)


_SUNDAYS: Mapping[Anchor, Callable[[int], date]] = {
    Anchor.EASTER: easter,
    Anchor.ORTHODOX_EASTER: orthodox_easter,
}


def holidays(rules: Iterable[HolidayRule], year: int) -> dict[date, str]:
    """Give the holidays of a year by date; where two meet, the one named first."""
    found: dict[date, str] = {}
    for rule in rules:
        if rule.is_kept_in(year):
            found.setdefault(rule.falls_on(year), rule.name)
    return dict(sorted(found.items()))


def is_working_day(day: date, free: Collection[date]) -> bool:
    """Whether a day is neither Saturday, Sunday nor a holiday."""
    return day.weekday() < _SATURDAY and day not in free


def add_working_days(start: date, count: int, free: Collection[date]) -> date:
    """Give the day on which a term of working days ends; the day of the event does not count."""
    if count < 0:
        raise ValueError("a term is not negative")
    day = start
    while count:
        day += _DAY
        count -= is_working_day(day, free)
    return day


def next_working_day(day: date, free: Collection[date]) -> date:
    """Give the day itself if people work on it, else the first day after it when they do."""
    while not is_working_day(day, free):
        day += _DAY
    return day


def working_days_between(start: date, end: date, free: Collection[date]) -> int:
    """Count the working days after `start` up to and with `end`; negative if `end` is earlier."""
    if end < start:
        return -working_days_between(end, start, free)
    return sum(
        is_working_day(start + timedelta(days=step), free)
        for step in range(1, (end - start).days + 1)
    )
