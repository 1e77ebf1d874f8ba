"""Words of six languages become codes; what is not known stays unknown."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain import units
from storno_desktop.domain.codelists.unit_codes import UNIT_CODES
from storno_desktop.domain.unit_words import LABELS, WORDS

SETTLED = {
    "H87": "buc buc. BUC bucată Stk szt pz pcs",
    "HUR": "ora h godz Std hours ORE",
    "MTK": "m2 m² mp M2 mq",
    "LS": "forfait ryczałt pauschal",
    "MTQ": "mc m3 m³ MC",
    "MTR": "ml m",
    "TNE": "t tona tonă",
    "GRM": "g",
    "KGM": "kg KG",
    "KMT": "km",
    "CMT": "cm",
    "MMT": "mm",
    "KWH": "kWh",
    "MIN": "min",
    "DAY": "zi day Tag",
    "WEE": "sapt săpt",
    "MON": "luna month abonament",
    "ANN": "an",
    "MIL": "mie mii mia",
    "PR": "per",
    "XBX": "cutie",
    "XPX": "palet",
    "XRO": "rola rolă",
    "XBG": "sac",
    "XPK": "pachet",
    "SET": "set",
    "LTR": "l litru",
    "E48": "serviciu",
}


@pytest.mark.parametrize(
    ("word", "code"), [(word, code) for code, words in SETTLED.items() for word in words.split()]
)
def test_a_word_of_the_trade_has_its_code(word: str, code: str) -> None:
    assert units.code_for(word) == code
    assert units.code_for(f" {word.upper()} ") == code


@pytest.mark.parametrize("word", ["", " ", "foobar", "xyz", "?", "bucăţx", "pascalish"])
def test_an_unknown_word_is_never_a_piece(word: str) -> None:
    assert units.code_for(word) is None


@given(st.text())
def test_whatever_is_typed_the_code_is_one_of_the_list_or_none(text: str) -> None:
    code = units.code_for(text)
    assert code is None or units.is_code(code)


def test_every_unit_with_words_or_labels_is_in_the_list() -> None:
    assert set(LABELS) <= UNIT_CODES
    assert set(WORDS) <= set(LABELS)


def test_no_word_means_two_units() -> None:
    owners: dict[str, set[str]] = {}
    for code, words in WORDS.items():
        for word in words.split("|"):
            owners.setdefault(units._key(word), set()).add(code)
    assert {word: codes for word, codes in owners.items() if len(codes) > 1} == {}


@pytest.mark.parametrize("code", LABELS)
def test_a_printed_label_reads_back_as_its_unit(code: str) -> None:
    for language in units.LANGUAGES:
        assert units.code_for(units.label(code, language)) == code, language


def test_codes_stand_for_themselves_save_where_people_mean_a_word() -> None:
    read_otherwise = {code for code in UNIT_CODES if units.code_for(code) != code}
    assert read_otherwise == {"CTN", "DT", "GB", "GO", "HA", "KGS", "KW", "MC", "PAL", "STK"}


def test_an_everyday_code_may_be_typed_small_and_no_other() -> None:
    assert units.code_for("kgm") == "KGM"
    assert units.code_for("h87") == "H87"
    assert units.code_for("B22") == "B22"
    assert units.code_for("b22") is None


@pytest.mark.parametrize(
    ("language", "label"),
    [("ro", "buc"), ("en", "pcs"), ("de", "Stk"), ("fr", "pce"), ("it", "pz"), ("pl", "szt")],
)
def test_a_piece_prints_in_the_language_of_the_document(language: str, label: str) -> None:
    assert units.label("H87", language) == label


def test_a_code_without_a_label_prints_as_itself() -> None:
    assert units.label("B22", "ro") == "B22"
    assert units.label("H87", "hu") == "pcs"
    assert units.labelled_codes()[0] == "H87"


def test_a_slip_is_answered_with_one_word_a_unit() -> None:
    assert units.suggestions("bucc")[0] == "buc"
    assert units.suggestions("stunds")[0] == "stunde"
    assert units.suggestions("xyzq") == []
    found = units.suggestions("palett", limit=3)
    assert len(found) == len({units.code_for(word) for word in found}) == 3


def test_every_unit_of_the_command_line_examples_is_known(shared: Path) -> None:
    seen = set()
    for file in (shared / "cli-examples").glob("invoice-*.json"):
        for line in json.loads(file.read_text(encoding="utf-8"))["lines"]:
            if unit := line.get("unitOfMeasure"):
                assert units.code_for(unit) is not None, (file.name, unit)
                seen.add(unit)
    assert len(seen) > 8
