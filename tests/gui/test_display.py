"""Values are shown exactly, in the form of the language."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from storno_desktop.gui import display


@pytest.fixture(autouse=True)
def _romanian() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ro_RO"))
    yield
    QLocale.setDefault(before)


def test_an_amount_has_the_digits_of_its_currency() -> None:
    assert display.money(Decimal("1234.5"), "RON") == "1.234,50\u00a0RON"
    assert display.amount(Decimal("1234.5"), "JPY") == "1.235"
    assert display.amount(Decimal("-0.005"), "RON") == "−0,01"


def test_an_amount_beyond_a_float_keeps_every_cent() -> None:
    assert display.amount(Decimal("12345678901234567.89"), "RON") == "12.345.678.901.234.567,89"
    assert display.minor_amount(1234567890123456789, "RON") == "12.345.678.901.234.567,89"


@pytest.mark.parametrize(
    ("minor", "shown"),
    [(0, "0,00"), (5, "0,05"), (-5, "−0,05"), (100, "1,00"), (123456, "1.234,56")],
)
def test_minor_units_are_shown_as_an_amount(minor: int, shown: str) -> None:
    assert display.minor_amount(minor, "RON") == shown


def test_a_quantity_has_no_idle_noughts() -> None:
    assert display.quantity(Decimal("1500.000")) == "1.500"
    assert display.quantity(Decimal("2.500")) == "2,5"
    assert display.quantity(Decimal("1E+2")) == "100"


def test_a_price_has_two_decimals_or_as_many_as_it_has() -> None:
    assert display.price(Decimal("3")) == "3,00"
    assert display.price(Decimal("3.1234")) == "3,1234"


def test_dates_have_one_width() -> None:
    assert display.day(date(2026, 3, 5)) == "05.03.2026"
    assert display.day("2026-11-21T10:00:00Z") == "21.11.2026"
    assert display.day(None) == ""
    QLocale.setDefault(QLocale("pl_PL"))
    assert display.day(date(2026, 3, 5)) == "05.03.2026"
    QLocale.setDefault(QLocale("de_DE"))
    assert display.day(date(2026, 3, 5)) == "05.03.2026"


@pytest.mark.parametrize(
    ("numbers", "text"),
    [([], ""), ([4], "4"), ([1, 2], "1, 2"), ([1, 2, 3, 7], "1–3, 7"), ([2, 4, 5, 6], "2, 4–6")],
)
def test_numbers_in_a_row_are_one_span(numbers: list[int], text: str) -> None:
    assert display.spans(numbers) == text


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("SECTOR3", "București, sector 3"),
        ("Sectorul 3", "București, sector 3"),
        ("Brașov", "Brașov"),
        ("", ""),
    ],
)
def test_a_sector_is_shown_as_people_write_it(stored: str, shown: str) -> None:
    assert display.town(stored) == shown
