"""Words on documents are complete and rightly spelled in every language."""

from __future__ import annotations

import re

import pytest

from storno_desktop.application.texts import LANGUAGES
from storno_desktop.domain.invoice import Regime
from storno_desktop.domain.to_semantic import PAYMENT_MEANS
from storno_desktop.domain.vat import VatCategory
from storno_desktop.printing.labels import Labels, inline, table

PLACES = re.compile(r"\{(\w*)\}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(language: str) -> None:
    assert set(table(language)) == set(table("en"))
    assert all(text.strip() for text in table(language).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_fills_the_same_places(language: str) -> None:
    for key, text in table("en").items():
        assert sorted(PLACES.findall(table(language)[key])) == sorted(PLACES.findall(text)), key


def test_romanian_is_written_with_comma_below() -> None:
    assert not re.search("[şţŞŢ]", "".join(table("ro").values()))
    assert table("ro")["state.cancelled"] == "ANULATĂ"


def test_every_payment_method_has_words() -> None:
    assert {f"method.{method}" for method in PAYMENT_MEANS} <= set(table("en"))


def test_every_regime_that_needs_a_mention_has_one() -> None:
    # self-billing and simplified invoices say it in their title
    silent = {Regime.STANDARD, Regime.SELF_BILLING, Regime.SIMPLIFIED}
    assert {f"regime.{regime}" for regime in set(Regime) - silent} <= set(table("en"))


def test_every_category_without_a_plain_rate_has_a_name() -> None:
    wanted = set(VatCategory) - {VatCategory.STANDARD}
    assert {f"category.{category}" for category in wanted} <= set(table("en"))


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("ro", "NOTĂ DE CREDITARE"),
        ("en", "CREDIT NOTE"),
        ("fr", "AVOIR"),
        ("de", "RECHNUNGSKORREKTUR"),
        ("it", "NOTA DI CREDITO"),
        ("pl", "FAKTURA KORYGUJĄCA"),
    ],
)
def test_credit_notes_have_the_name_of_the_trade(language: str, title: str) -> None:
    assert table(language)["title.credit_note"] == title


def test_two_languages_stand_side_by_side_and_equal_words_once() -> None:
    labels = Labels.of("ro", "en")
    assert inline(labels.of_key("title.invoice")) == "FACTURĂ / INVOICE"
    assert labels.of_key("label.email") == ("E-mail",)


def test_an_unknown_language_speaks_english_and_an_unknown_second_one_is_silent() -> None:
    assert Labels.of("hu", None).language == "en"
    assert Labels.of("ro", "hu") == Labels.of("ro", "ro") == Labels("ro")
