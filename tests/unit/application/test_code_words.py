"""Codes of e-invoices have words in each language, and only codes of the official lists have."""

from __future__ import annotations

import tomllib

import pytest

from storno_desktop.application.code_words import code_word, scheme_word, word_at
from storno_desktop.application.readable import groups_of
from storno_desktop.application.texts import LANGUAGES
from storno_desktop.domain.codelists import documents, payments, reasons, subjects, taxes
from storno_desktop.paths import resource
from tests.unit.einvoice.invoices import full_invoice

OFFICIAL = {
    "document_type": documents.CII_DOCUMENT_TYPES_1_3_16,
    "vat_point": documents.VAT_POINT_CODES | documents.CII_VAT_POINT_CODES,
    "payment_means": payments.PAYMENT_MEANS_1_3_16,
    "vat_category": taxes.VAT_CATEGORIES,
    "vat_exemption": taxes.VATEX_1_3_16 | {"directive", "french_code"},
    "allowance_reason": reasons.ALLOWANCE_REASONS,
    "charge_reason": reasons.CHARGE_REASONS_1_3_16,
    "note_subject": subjects.CII_NOTE_SUBJECTS,
}


def tables(language: str) -> dict[str, dict[str, str]]:
    path = resource("texts", f"codes.{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_same_codes(language: str) -> None:
    english, other = tables("en"), tables(language)
    assert {name: set(table) for name, table in other.items()} == {
        name: set(table) for name, table in english.items()
    }
    assert all(word.strip() for table in other.values() for word in table.values())


@pytest.mark.parametrize("list_", sorted(OFFICIAL))
def test_only_official_codes_have_words(list_: str) -> None:
    assert set(tables("en")[list_]) <= OFFICIAL[list_]


@pytest.mark.parametrize("list_", ["vat_category", "vat_exemption", "allowance_reason"])
def test_the_short_lists_are_named_wholly(list_: str) -> None:
    codes = OFFICIAL[list_] - {"directive", "french_code"}
    assert [code for code in sorted(codes) if not code_word(list_, code, "ro")] == []


@pytest.mark.parametrize(
    ("code", "article"),
    [
        ("VATEX-EU-132-1A", "132(1)(a) "),
        ("VATEX-EU-143-1FA", "143(1)(fa) "),
        ("VATEX-EU-135-1", "135(1) "),
        ("VATEX-EU-148-D", "148(d) "),
        ("VATEX-EU-79-C", "79(c) "),
        ("VATEX-EU-159", "159 "),
        ("VATEX-FR-CGI261-4", "261-4 "),
        ("VATEX-FR-CGI261D-1BIS", "261 D-1 bis "),
        ("VATEX-FR-CGI277A", "277 A "),
    ],
)
def test_an_exemption_names_its_article(code: str, article: str) -> None:
    assert f"article {article}" in code_word("vat_exemption", code, "en")


def test_the_place_says_of_which_list_a_code_is() -> None:
    assert word_at("type_code", "380", "de") == "Handelsrechnung"
    assert word_at("payments[0].means_code", "30", "fr") == "Virement"
    assert word_at("allowances[0].reason_code", "100", "en") == "Special rebate"
    assert word_at("lines[0].charges[1].reason_code", "PC", "pl") == "Pakowanie"
    assert word_at("vat[0].reason_code", "VATEX-EU-IC", "en") == "Intra-Community supply"
    assert word_at("lines[2].sub_lines[0].unit", "HUR", "de") == "Std"
    assert word_at("seller.address.country", "RO", "it") == "Romania"
    assert word_at("currency", "PLN", "pl") == "złoty polski"


def test_what_is_no_code_or_has_no_word_stays_as_it_is() -> None:
    assert word_at("number", "380", "en") == ""
    assert word_at("type_code", "102", "en") == ""
    assert word_at("currency", "QQQ", "en") == ""
    assert code_word("vat_exemption", "directive", "en") == ""
    assert code_word("vat_exemption", "VATEX-DE-1", "en") == ""


def test_a_scheme_is_named_by_who_gives_it() -> None:
    assert scheme_word("seller.electronic_address", "9947", "ro") == "Cod de TVA, România"
    assert scheme_word("buyer.electronic_address", "0204", "en") == "Leitweg-ID"
    assert scheme_word("lines[0].item.classifications[0]", "STI", "en").endswith("(CPV)")
    assert scheme_word("object_id", "0088", "en") == ""
    assert scheme_word("seller.electronic_address", "vat_number", "en") == ""


def test_what_is_shown_has_the_word_and_the_code() -> None:
    shown = {
        entry.path: entry.told(str(entry.value))
        for group in groups_of(full_invoice(), "en")
        for entry in group.entries
    }
    assert shown["type_code"] == "Commercial invoice (380)"
    assert shown["seller.address.country"] == "Romania (RO)"
    assert all("()" not in text for text in shown.values())
