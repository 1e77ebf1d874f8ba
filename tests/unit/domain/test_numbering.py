from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.errors import SeriesClosed
from storno_desktop.domain.numbering import (
    DocumentKind,
    Reset,
    Series,
    series_faults,
    split_number,
)

DAY = date(2026, 11, 16)


def series(**more: object) -> Series:
    parts = {"id": "s", "company_id": "c", "kind": DocumentKind.INVOICE, "prefix": "FACT", **more}
    return Series(**parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("counter", "number"), [(1, "FACT0001"), (43, "FACT0043"), (10000, "FACT10000")]
)
def test_the_family_format_is_prefix_and_four_digits(counter: int, number: str) -> None:
    assert series().number(counter, DAY) == number


def test_a_pattern_may_name_the_period() -> None:
    yearly = series(pattern="{PREFIX}-{YYYY}-{N:5}", reset=Reset.YEARLY)
    assert yearly.number(7, DAY) == "FACT-2026-00007"
    assert yearly.period_of(DAY) == "2026"
    assert series_faults(yearly) == []


@pytest.mark.parametrize(
    ("pattern", "reset", "code"),
    [
        ("{PREFIX}", Reset.NEVER, "SERIES-NO-COUNTER"),
        ("{PREFIX}{N:4}", Reset.YEARLY, "SERIES-NO-PERIOD"),
        ("{PREFIX}{YYYY}{N:4}", Reset.MONTHLY, "SERIES-NO-PERIOD"),
        ("{PREFIX}{N:4}{BRANCH}", Reset.NEVER, "SERIES-UNKNOWN-TOKEN"),
    ],
)
def test_a_pattern_that_would_repeat_numbers_is_a_fault(
    pattern: str, reset: Reset, code: str
) -> None:
    assert [f.code for f in series_faults(series(pattern=pattern, reset=reset))] == [code]


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_two_counters_never_give_one_number(one: int, other: int) -> None:
    assert (series().number(one, DAY) == series().number(other, DAY)) == (one == other)


def test_a_closed_series_numbers_nothing() -> None:
    with pytest.raises(SeriesClosed):
        series(is_active=False).may_number(DAY)
    with pytest.raises(SeriesClosed):
        series(valid_to=date(2025, 12, 31)).may_number(DAY)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("WAS0001", ("WAS", 1, 4)),
        ("FCT-123", ("FCT-", 123, 3)),
        ("FCT2026/0007", ("FCT2026/", 7, 4)),
        ("N/A", None),
    ],
)
def test_numbers_seen_elsewhere_are_split(text: str, parts: tuple[str, int, int] | None) -> None:
    assert split_number(text) == parts
