"""The payment code is exactly what EPC069-12 wants, or it is not there."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.printing.epc import LARGEST_PAYLOAD, payload
from storno_desktop.printing.parts.payment import modules

D = Decimal
IBAN = "DE89 3704 0044 0532 0130 00"


def test_the_payload_is_the_standard_one() -> None:
    assert (
        payload("Schreinerei Müller GmbH", IBAN, "cobadeffxxx", D("1419.5"), "RE-1")
        == (
            "BCD\n002\n1\nSCT\nCOBADEFFXXX\nSchreinerei Müller GmbH\nDE89370400440532013000\n"
            "EUR1419.50\n\n\nRE-1"
        ).encode()
    )


def test_a_bic_may_be_missing_and_a_wrong_one_is_left_out() -> None:
    for bic in (None, "", "NOT A BIC"):
        made = payload("M", IBAN, bic, D(1), "")
        assert made is not None
        assert made.split(b"\n")[4] == b""


@pytest.mark.parametrize(
    ("name", "account", "amount"),
    [
        ("M", "DE89370400440532013001", "1"),
        ("M", "TR330006100519786457841326", "1"),
        ("M", IBAN, "0"),
        ("M", IBAN, "-5"),
        ("M", IBAN, "1000000000"),
        (" ", IBAN, "1"),
    ],
)
def test_what_no_bank_would_take_makes_no_code(name: str, account: str, amount: str) -> None:
    assert payload(name, account, None, D(amount), "x") is None


def test_a_name_and_a_reference_are_cut_at_their_limits() -> None:
    made = payload("X" * 100, IBAN, None, D(1), "y" * 200)
    assert made is not None
    elements = made.decode().split("\n")
    assert (len(elements[5]), len(elements[10])) == (70, 140)


@given(st.text("aș€漢\n ", max_size=400), st.text("aș€漢\n ", max_size=400))
def test_the_limits_hold_for_any_name_and_reference(name: str, reference: str) -> None:
    made = payload("X" + name, IBAN, "COBADEFFXXX", D("999999999.99"), reference)
    assert made is not None
    assert len(made) <= LARGEST_PAYLOAD
    elements = made.decode().split("\n")
    assert 8 <= len(elements) <= 11
    assert len(elements[5]) <= 70


def test_the_code_has_a_size_a_phone_can_read() -> None:
    made = payload("X" * 70, IBAN, "COBADEFFXXX", D(5), "é" * 140)
    assert made is not None
    (size, _, _), *runs = modules(made)
    assert size <= 69  # version 13
    assert runs[0] == (0, 0, 7)  # the finder pattern
