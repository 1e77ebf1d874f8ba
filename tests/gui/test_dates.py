"""Dates are read as people type them, and as the field itself shows them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from storno_desktop.gui import display
from storno_desktop.gui.dates import read_date

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("t", TODAY),
        ("+30", date(2026, 12, 21)),
        ("-1", date(2026, 11, 20)),
        ("15.3", date(2026, 3, 15)),
        ("15.3.", date(2026, 3, 15)),
        ("15/3/27", date(2027, 3, 15)),
        ("15-03-2027", date(2027, 3, 15)),
        ("2027-03-15", date(2027, 3, 15)),
        ("5", date(2026, 11, 5)),
        ("eom", date(2026, 11, 30)),
        (" EOM ", date(2026, 11, 30)),
    ],
)
def test_short_forms_are_understood(text: str, expected: date) -> None:
    assert read_date(text, TODAY) == expected


def test_days_count_from_the_anchor() -> None:
    anchor = date(2026, 2, 10)
    assert read_date("+30", TODAY, anchor) == date(2026, 3, 12)
    assert read_date("eom", TODAY, anchor) == date(2026, 2, 28)


@pytest.mark.parametrize("text", ["", "31.2", "32", "29.2.2027", "x", "+99999", "1.2.3.4", "0.1"])
def test_what_is_no_date_gives_none(text: str) -> None:
    assert read_date(text, TODAY) is None


@given(st.text(max_size=20))
def test_any_text_gives_a_date_or_none(text: str) -> None:
    found = read_date(text, TODAY)
    assert found is None or isinstance(found, date)


@pytest.mark.parametrize(
    "language", ["ro_RO", "en_GB", "en_US", "de_DE", "fr_FR", "it_IT", "pl_PL"]
)
def test_a_shown_date_is_read_back_the_same(language: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        for value in (date(2026, 3, 4), date(2026, 12, 31)):
            shown = display.day(value)
            assert len(shown) == len("31.12.2026")
            assert read_date(shown, TODAY, is_month_first=display.is_month_first()) == value
    finally:
        QLocale.setDefault(before)
