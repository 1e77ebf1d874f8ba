from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.money import EUR, RON, Currency, Money, exact, plain, rounded, trimmed

amounts = st.integers(-(10**14), 10**14).map(lambda minor: Money.of_minor(minor, RON))


def test_money_is_never_made_from_a_float() -> None:
    with pytest.raises(TypeError):
        Money(1.5, RON)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        exact(0.1)


def test_currencies_do_not_add_up() -> None:
    with pytest.raises(ValueError, match="RON and EUR"):
        Money(Decimal(1), RON) + Money(Decimal(1), EUR)


@pytest.mark.parametrize(
    ("value", "expected"),
    [("0.005", "0.01"), ("-0.005", "-0.01"), ("1.004", "1.00"), ("-0.001", "0.00")],
)
def test_rounding_is_half_up_away_from_zero_and_never_minus_nought(
    value: str, expected: str
) -> None:
    assert plain(rounded(Decimal(value))) == expected


@given(st.decimals(-(10**9), 10**9, places=5))
def test_rounding_mirrors_the_opposite_sign(value: Decimal) -> None:
    assert rounded(-value) == -rounded(value)


@given(amounts, st.integers(1, 50))
def test_a_split_loses_nothing(money: Money, parts: int) -> None:
    shares = money.split(parts)
    assert sum(shares, Money.zero(RON)) == money
    assert max(s.minor() for s in shares) - min(s.minor() for s in shares) <= 1


@given(amounts, st.lists(st.integers(1, 10**6), min_size=1, max_size=20))
def test_weighted_shares_lose_nothing(money: Money, weights: list[int]) -> None:
    assert sum(money.shared_by(weights), Money.zero(RON)) == money


@given(st.sampled_from(["RON", "JPY", "KWD"]), st.integers(-(10**12), 10**12))
def test_minor_units_come_back(code: str, minor: int) -> None:
    assert Money.of_minor(minor, Currency(code)).minor() == minor


def test_what_is_finer_than_a_minor_unit_is_refused() -> None:
    with pytest.raises(ValueError, match="finer"):
        Money(Decimal("0.001"), RON).minor()


@pytest.mark.parametrize(
    ("value", "expected"), [("1E+2", "100"), ("1.500", "1.5"), ("100", "100"), ("0.00", "0")]
)
def test_trimming_keeps_the_whole_part(value: str, expected: str) -> None:
    assert plain(trimmed(Decimal(value))) == expected
