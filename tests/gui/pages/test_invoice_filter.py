"""Periods, limits and chips of the invoice list."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.gui.pages.invoice_filter import Choice, Period, span

DAY = date(2026, 11, 21)  # a Saturday

days = st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 12, 31))
NAMED = [period for period in Period if period not in {Period.ALL, Period.CUSTOM}]
PAST = {Period.LAST_MONTH, Period.LAST_YEAR}


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.TODAY, date(2026, 11, 21), date(2026, 11, 21)),
        (Period.THIS_WEEK, date(2026, 11, 16), date(2026, 11, 22)),
        (Period.THIS_MONTH, date(2026, 11, 1), date(2026, 11, 30)),
        (Period.LAST_MONTH, date(2026, 10, 1), date(2026, 10, 31)),
        (Period.THIS_QUARTER, date(2026, 10, 1), date(2026, 12, 31)),
        (Period.THIS_YEAR, date(2026, 1, 1), date(2026, 12, 31)),
        (Period.LAST_YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        (Period.ALL, None, None),
    ],
)
def test_a_period_has_its_first_and_last_day(
    period: Period, first: date | None, last: date | None
) -> None:
    assert span(period, DAY) == (first, last)


def test_a_week_may_begin_on_sunday() -> None:
    assert span(Period.THIS_WEEK, DAY, first_weekday=6)[0] == date(2026, 11, 15)


@given(days, st.sampled_from(NAMED))
def test_today_lies_in_every_period_that_is_not_past(day: date, period: Period) -> None:
    first, last = span(period, day)
    assert first is not None
    assert last is not None
    assert first <= last
    assert (first <= day <= last) == (period not in PAST)


@given(days)
def test_months_follow_each_other_without_a_gap(day: date) -> None:
    last_of_old = span(Period.LAST_MONTH, day)[1]
    first_of_new = span(Period.THIS_MONTH, day)[0]
    assert last_of_old is not None
    assert last_of_old + timedelta(days=1) == first_of_new


def test_a_choice_is_written_as_a_question_to_the_store() -> None:
    choice = Choice(state="overdue", currency="EUR", client_id="k1", total_from=100, text=" fct ")
    asked = choice.filter("c1", DAY)
    assert (asked.company_id, asked.text, asked.states) == ("c1", "fct", ("overdue",))
    assert (asked.date_from, asked.date_to, asked.today) == (
        "2026-11-01",
        "2026-11-30",
        "2026-11-21",
    )
    assert (asked.currency, asked.client_id, asked.total_from) == ("EUR", "k1", 100)


def test_all_dates_ask_for_no_date() -> None:
    asked = Choice(period=Period.ALL).filter("c1", DAY)
    assert (asked.date_from, asked.date_to) == ("", "")


def test_a_chip_takes_away_its_own_limit_only() -> None:
    choice = Choice(state="draft", client_id="k1", client_name="K", total_from=1, total_to=2)
    assert choice.without("state") == Choice(
        client_id="k1", client_name="K", total_from=1, total_to=2
    )
    assert choice.without("client") == Choice(state="draft", total_from=1, total_to=2)
    assert choice.without("total") == Choice(state="draft", client_id="k1", client_name="K")
    assert choice.without("period").period is Period.ALL


def test_only_the_period_does_not_count_as_narrowing() -> None:
    assert not Choice().narrows
    assert not Choice(period=Period.ALL).narrows
    assert Choice(text="x").narrows
