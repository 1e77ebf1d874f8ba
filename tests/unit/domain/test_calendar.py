"""Terms of working days, and feasts that move with the moon."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain import calendar
from storno_desktop.domain.calendar import Anchor, HolidayRule

days = st.dates(date(2000, 1, 1), date(2099, 12, 31))
free_days = st.frozensets(st.dates(date(2024, 1, 1), date(2024, 3, 31)), max_size=15)
near = st.dates(date(2023, 12, 1), date(2024, 4, 30))


@pytest.mark.parametrize(
    ("western", "eastern"),
    [
        ((1954, 4, 18), (1954, 4, 25)),  # where the simple rule of Gauss is a week late
        ((1981, 4, 19), (1981, 4, 26)),
        ((2000, 4, 23), (2000, 4, 30)),
        ((2024, 3, 31), (2024, 5, 5)),
        ((2025, 4, 20), (2025, 4, 20)),
        ((2026, 4, 5), (2026, 4, 12)),
        ((2027, 3, 28), (2027, 5, 2)),
        ((2028, 4, 16), (2028, 4, 16)),
        ((2029, 4, 1), (2029, 4, 8)),
        ((2030, 4, 21), (2030, 4, 28)),
        ((2038, 4, 25), (2038, 4, 25)),
    ],
)
def test_easter_of_west_and_east(
    western: tuple[int, int, int], eastern: tuple[int, int, int]
) -> None:
    assert calendar.easter(western[0]) == date(*western)
    assert calendar.orthodox_easter(eastern[0]) == date(*eastern)


@pytest.mark.parametrize("year", range(1900, 2100))
def test_easter_is_a_sunday_of_spring_and_the_east_is_never_first(year: int) -> None:
    west, east = calendar.easter(year), calendar.orthodox_easter(year)
    assert west.weekday() == east.weekday() == 6
    assert date(year, 3, 22) <= west <= date(year, 4, 25)
    assert west <= east <= date(year, 5, 8)


def test_a_holiday_is_kept_from_its_first_to_its_last_year() -> None:
    rule = HolidayRule("Boboteaza", Anchor.FIXED, 1, 6, since=2024, until=2025)
    kept = [year for year in range(2022, 2028) if calendar.holidays([rule], year)]
    assert kept == [2024, 2025]


def test_holidays_come_in_order_and_one_name_a_day() -> None:
    rules = [
        HolidayRule("Paștele", Anchor.ORTHODOX_EASTER),
        HolidayRule("Anul Nou", Anchor.FIXED, 1, 1),
        HolidayRule("Rusaliile", Anchor.ORTHODOX_EASTER, offset=50),
        HolidayRule("Ziua Copilului", Anchor.FIXED, 6, 1),
    ]
    assert calendar.holidays(rules, 2026) == {
        date(2026, 1, 1): "Anul Nou",
        date(2026, 4, 12): "Paștele",
        date(2026, 6, 1): "Rusaliile",
    }
    assert list(calendar.holidays(rules, 2026)) == sorted(calendar.holidays(rules, 2026))


def test_the_day_of_the_event_does_not_count() -> None:
    friday = date(2026, 11, 27)
    free = {date(2026, 11, 30), date(2026, 12, 1)}
    assert calendar.add_working_days(friday, 1, free) == date(2026, 12, 2)
    assert calendar.add_working_days(friday, 5, free) == date(2026, 12, 8)
    assert calendar.add_working_days(friday, 0, free) == friday
    with pytest.raises(ValueError, match="negative"):
        calendar.add_working_days(friday, -1, free)


@given(days)
def test_five_working_days_without_holidays_are_a_week(day: date) -> None:
    if day.weekday() < 5:
        assert calendar.add_working_days(day, 5, ()) == day + timedelta(days=7)


@given(near, st.integers(0, 40), free_days)
def test_a_longer_term_never_ends_earlier(day: date, count: int, free: frozenset[date]) -> None:
    end = calendar.add_working_days(day, count, free)
    longer = calendar.add_working_days(day, count + 1, free)
    assert end < longer
    assert calendar.is_working_day(longer, free)
    assert calendar.working_days_between(day, end, free) == count
    assert calendar.add_working_days(day, count, ()) <= end


@given(near, near, near, free_days)
def test_working_days_add_up_and_grow_with_the_end(
    one: date, two: date, three: date, free: frozenset[date]
) -> None:
    count = calendar.working_days_between
    assert count(one, two, free) + count(two, three, free) == count(one, three, free)
    assert count(one, two, free) == -count(two, one, free)
    if two <= three:
        assert count(one, two, free) <= count(one, three, free)


@given(near, free_days)
def test_the_next_working_day_is_one_and_nothing_is_skipped(
    day: date, free: frozenset[date]
) -> None:
    found = calendar.next_working_day(day, free)
    assert calendar.is_working_day(found, free)
    assert found >= day
    assert calendar.working_days_between(day - timedelta(days=1), found, free) == 1
