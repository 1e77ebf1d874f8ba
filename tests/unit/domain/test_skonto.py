"""Skonto in payment terms: one grammar for writing, reading and judging it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.skonto import (
    Skonto,
    ended,
    has_marks,
    is_well_formed,
    offers,
    with_offers,
    without_offers,
)

percents = st.decimals(0, 99, places=2)
bases = st.none() | st.decimals(-(10**6), 10**6, places=2)


@given(st.lists(st.builds(Skonto, st.integers(0, 999), percents, bases), min_size=1, max_size=4))
def test_what_is_written_is_read_again(stated: list[Skonto]) -> None:
    terms = ended("\n".join(each.line() for each in stated))
    assert is_well_formed(terms)
    assert has_marks(terms)
    assert list(offers(terms)) == stated
    assert not is_well_formed(terms.rstrip("\n"))


@pytest.mark.parametrize(
    "terms",
    [
        "#SKONTO#TAGE=14#PROZENT=2.0#\n",
        "#SKONTO#TAGE=14#PROZENT=2,00#\n",
        "#Skonto#TAGE=14#PROZENT=2.00#\n",
        "#SKONTO# TAGE=14#PROZENT=2.00#\n",
        "#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=23#\n",
        "#SKONTO#TAGE=14#PROZENT=2.00# netto\n",
        "#SKONTO#TAGE=14#PROZENT=2.00##SKONTO#TAGE=7#PROZENT=3.00#\n",
        "#7",
    ],
)
def test_any_other_form_is_none(terms: str) -> None:
    assert not is_well_formed(terms)


def test_ordinary_terms_are_left_alone() -> None:
    assert is_well_formed("Zahlbar in 14 Tagen, Nr. #7")
    assert ended("Zahlbar in 14 Tagen") == "Zahlbar in 14 Tagen"
    assert not has_marks("Zahlbar in 14 Tagen, Nr. #7")
    assert Skonto(14, Decimal("2.5"), Decimal(100)).line() == (
        "#SKONTO#TAGE=14#PROZENT=2.50#BASISBETRAG=100.00#"
    )


@given(
    st.sampled_from(["", "Zahlbar in 30 Tagen", "Netto\nohne Abzug"]),
    st.lists(st.builds(Skonto, st.integers(0, 999), percents, bases), max_size=4),
    st.lists(st.builds(Skonto, st.integers(0, 999), percents, bases), max_size=4),
)
def test_offers_change_without_the_words(words: str, old: list[Skonto], new: list[Skonto]) -> None:
    terms = with_offers(words, old) or ""
    changed = with_offers(without_offers(terms), new) or ""
    assert without_offers(changed) == words
    assert list(offers(changed)) == new
    assert is_well_formed(ended(changed))
