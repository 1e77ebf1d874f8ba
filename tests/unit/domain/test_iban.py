"""IBANs and BICs are judged without a network, digit by digit."""

import json
from pathlib import Path

import pytest
import stdnum.iban
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain import iban

RIGHT = "RO76BTRL0130120212345678"

romanian = st.tuples(
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=4, max_size=4),
    st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=16, max_size=16),
).map(lambda parts: f"RO{iban.check_digits('RO', ''.join(parts))}{''.join(parts)}")


@given(romanian, st.data())
def test_one_wrong_digit_anywhere_is_found(number: str, data: st.DataObject) -> None:
    assert iban.check(number) is None
    places = [place for place, sign in enumerate(number) if sign.isdigit()]
    place = data.draw(st.sampled_from(places))
    wrong = str((int(number[place]) + data.draw(st.integers(1, 9))) % 10)
    assert iban.check(number[:place] + wrong + number[place + 1 :]) == "IBAN-CHECKSUM"


@given(romanian)
def test_two_digits_side_by_side_that_changed_places_are_found(number: str) -> None:
    for place in range(8, len(number) - 1):
        one, two = number[place], number[place + 1]
        if one != two and (one + two).isdigit():
            swapped = number[:place] + two + one + number[place + 2 :]
            assert iban.check(swapped) == "IBAN-CHECKSUM"


@given(romanian)
def test_printing_and_reading_give_the_same_iban(number: str) -> None:
    assert iban.compact(iban.pretty(number)) == number


@given(st.text())
def test_any_text_gets_a_verdict(text: str) -> None:
    assert iban.check(text) in iban.FAULT_CODES | {None}
    assert iban.check_bic(text) in iban.FAULT_CODES | {None}


@given(
    st.sampled_from(sorted(iban.countries() - {"BE", "ES"})),  # their own check digits besides
    st.text("0123456789", min_size=11, max_size=28),
)
def test_every_country_is_judged_as_the_register_says(country: str, body: str) -> None:
    number = f"{country}{iban.check_digits(country, body)}{body}"
    ours, theirs = iban.is_valid(number), stdnum.iban.is_valid(number, check_country=False)
    assert ours == theirs


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("RO76 BTRL 0130 1202 1234 5678", None),
        ("IBAN: RO76BTRL0130120212345678", None),
        ("ro76btrl0130120212345678", None),
        ("DE89370400440532013000", None),
        ("RO77BTRL0130120212345678", "IBAN-CHECKSUM"),
        ("RO76BTRL013012021234567", "IBAN-LENGTH"),
        ("RO761TRL0130120212345678", "IBAN-FORMAT"),
        ("QQ76BTRL0130120212345678", "IBAN-COUNTRY"),
        ("1234", "IBAN-FORMAT"),
        ("", "IBAN-FORMAT"),
    ],
)
def test_a_wrong_iban_says_what_is_wrong(text: str, code: str | None) -> None:
    assert iban.check(text) == code
    assert iban.is_valid(text) == (code is None)


def test_check_digits_below_two_are_refused_though_they_divide() -> None:
    """00, 01 and 99 leave the right remainder too, but no bank gives them."""
    body = next(
        f"BTRL{n:016}" for n in range(1000) if iban.check_digits("RO", f"BTRL{n:016}") == "97"
    )
    assert iban.check(f"RO97{body}") is None
    assert iban.check(f"RO00{body}") == "IBAN-CHECKSUM"


def test_an_iban_prints_in_fours() -> None:
    assert iban.pretty(RIGHT) == "RO76 BTRL 0130 1202 1234 5678"
    assert iban.pretty("FR1420041010050500013M02606") == "FR14 2004 1010 0505 0001 3M02 606"
    assert iban.country(RIGHT) == "RO"


def test_only_a_right_romanian_iban_names_its_bank() -> None:
    assert iban.bank_code(RIGHT) == "BTRL"
    assert iban.bank_code("RO77BTRL0130120212345678") is None
    assert iban.bank_code("DE89370400440532013000") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("BTRLRO22", None),
        ("brde ro bu", None),
        ("COBADEFFXXX", None),
        ("COBADEFFX", "BIC-FORMAT"),
        ("COBA1EFF", "BIC-FORMAT"),
        ("", "BIC-FORMAT"),
    ],
)
def test_a_bic_has_eight_or_eleven_characters(text: str, code: str | None) -> None:
    assert iban.check_bic(text) == code


def test_every_account_of_the_command_line_examples_is_right(shared: Path) -> None:
    seen = 0
    for file in sorted((shared / "cli-examples").glob("company-*.json")):
        for account in json.loads(file.read_text(encoding="utf-8"))["bankAccounts"]:
            assert iban.check(account["iban"]) is None, file.name
            assert iban.check_bic(account["bic"]) is None, file.name
            seen += 1
    assert seen >= 6
