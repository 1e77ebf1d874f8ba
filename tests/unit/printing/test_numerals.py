"""Numbers and dates as each language writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.application.texts import LANGUAGES
from storno_desktop.printing.numerals import Numerals, numerals

D = Decimal


def read(text: str, said: Numerals) -> Decimal:
    """Read a written number back."""
    return Decimal(text.replace(said.group_sign, "").replace(said.decimal_sign, "."))


@pytest.mark.parametrize(
    ("language", "amount", "day", "rate"),
    [
        ("ro", "-1.234.567,80", "09.03.2026", "21\u00a0%"),
        ("en", "-1,234,567.80", "9 Mar 2026", "21%"),
        ("de", "-1.234.567,80", "09.03.2026", "21\u00a0%"),
        ("fr", "-1\u202f234\u202f567,80", "09/03/2026", "21\u00a0%"),
        ("it", "-1.234.567,80", "09/03/2026", "21%"),
        ("pl", "-1\u00a0234\u00a0567,80", "09.03.2026", "21%"),
    ],
)
def test_each_language_writes_its_own_way(language: str, amount: str, day: str, rate: str) -> None:
    said = numerals(language)
    assert said.amount(D("-1234567.8")) == amount
    assert said.date(date(2026, 3, 9)) == day
    assert said.percent(D("21.00")) == rate


def test_quantities_have_no_idle_zeros_and_prices_keep_their_digits() -> None:
    said = numerals("ro")
    assert said.number(D("1.0000")) == "1"
    assert said.number(D("1000")) == "1.000"
    assert said.number(D("2.50")) == "2,5"
    assert said.price(D("2.5")) == "2,50"
    assert said.price(D("0.12345")) == "0,12345"
    assert said.price(D("1E+3")) == "1.000,00"


def test_a_currency_without_minor_units_has_no_decimals() -> None:
    assert numerals("en").money(D("1500"), "JPY", 0) == "1,500\u00a0JPY"


@given(st.sampled_from(LANGUAGES), st.decimals("-1e12", "1e12", places=2))
def test_an_amount_reads_back_exactly(language: str, value: Decimal) -> None:
    said = numerals(language)
    assert read(said.amount(value), said) == value


@given(st.sampled_from(LANGUAGES), st.decimals("-1e9", "1e9", places=8))
def test_a_price_reads_back_exactly(language: str, value: Decimal) -> None:
    said = numerals(language)
    assert read(said.price(value), said) == value


def test_countries_are_named_in_the_language_of_the_document() -> None:
    assert numerals("de").country("RO") == "Rumänien"
    assert numerals("ro").country("XX") == "XX"
