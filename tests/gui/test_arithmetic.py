"""Sums typed into number fields are exact, and rubbish is answered clearly."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from storno_desktop.gui import display
from storno_desktop.gui.arithmetic import NotArithmetic, evaluate, number

RO, EN, FR = ".", ",", "\u202f"


@pytest.mark.parametrize(
    ("text", "group", "value"),
    [
        ("12", RO, "12"),
        ("12,5", RO, "12.5"),
        ("12.5", RO, "12.5"),
        ("12,500", RO, "12.500"),
        ("12.500", RO, "12500"),  # as the field itself shows twelve thousand five hundred
        ("12.500", EN, "12.500"),
        ("12,500", EN, "12500"),
        ("12.500", FR, "12.500"),
        ("1.234,56", EN, "1234.56"),
        ("1,234.56", RO, "1234.56"),
        ("1.234.567", FR, "1234567"),
        ("1 234,56", RO, "1234.56"),
        ("1\u202f234,56", FR, "1234.56"),
        ("1'234.50", RO, "1234.50"),
        (",5", RO, "0.5"),
    ],
)
def test_a_number_is_read_as_people_of_the_language_write_it(
    text: str, group: str, value: str
) -> None:
    assert number(text, group) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12*3,5", "42"),
        ("100+19%", "119"),
        ("100-10%", "90"),
        ("200*15%", "30"),
        ("100+200*10%", "120"),
        ("2*(3+4)", "14"),
        ("-5+2", "-3"),
        ("10/4", "2.5"),
        ("10/3", "3.333333"),
        ("2/3", "0.666667"),
        ("3×4", "12"),
        ("−7", "-7"),
    ],
)
def test_a_sum_is_computed(text: str, value: str) -> None:
    assert evaluate(text, RO) == Decimal(value)


def test_a_typed_number_is_never_rounded() -> None:
    assert evaluate("0,12345678", RO) == Decimal("0.12345678")


RUBBISH = ["", "  ", "abc", "1+", "*2", "(1", "1)", "19%", "1..2", "1.23.4", "12.34,5", "1,2,3"]
CODE = ["1e5", "__import__('os')", "1;2", "=1", "٣", "+", "%", "1 % 2"]


@pytest.mark.parametrize("text", [*RUBBISH, *CODE])
def test_what_is_no_sum_is_refused(text: str) -> None:
    with pytest.raises(NotArithmetic):
        evaluate(text, RO)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1" * 30, "TOO-LARGE"),
        ("9" * 15 + "*9", "TOO-LARGE"),
        ("1+" * 40 + "1", "TOO-LARGE"),
        ("5/0", "DIVISION-BY-NOUGHT"),
        ("5/(2-2)", "DIVISION-BY-NOUGHT"),
    ],
)
def test_the_answer_says_what_is_wrong(text: str, code: str) -> None:
    with pytest.raises(NotArithmetic) as caught:
        evaluate(text, RO)
    assert caught.value.code == code


@given(st.text(max_size=70), st.sampled_from([RO, EN, FR]))
def test_any_text_gives_a_number_or_a_fault(text: str, group: str) -> None:
    try:
        value = evaluate(text, group)
    except NotArithmetic:
        return
    assert abs(value) < 10**15


@given(
    st.decimals("-9999999", "9999999", places=2),
    st.sampled_from(["ro_RO", "en_GB", "de_DE", "fr_FR", "it_IT", "pl_PL"]),
)
def test_what_a_field_shows_is_read_back_the_same(value: Decimal, language: str) -> None:
    locale = QLocale(language)
    shown = display.grouped(format(value, "f"), locale)
    assert evaluate(shown, locale.groupSeparator()) == value
    whole = value.to_integral_value()
    shown = display.grouped(format(whole, "f"), locale)
    assert evaluate(shown, locale.groupSeparator()) == whole
