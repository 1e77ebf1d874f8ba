"""Every rule has a sentence in every language, and every number in the code is in the catalogue."""

from __future__ import annotations

import ast
import string
import tomllib
from pathlib import Path

import pytest

from storno_desktop.application.texts import LANGUAGES, fault_sentence
from storno_desktop.einvoice import catalogue
from storno_desktop.einvoice.rules import cius_ro, en16931, lines
from storno_desktop.paths import resource
from tests.unit.einvoice.rules.mutants import PLAIN, RATES, good, mutants

RULES = Path(lines.__file__).parent


def sentences_in(language: str, family: str = "rules") -> dict[str, str]:
    text = resource("texts", f"{family}.{language}.toml").read_text(encoding="utf-8")
    return {code: str(sentence) for code, sentence in tomllib.loads(text).items()}


def named_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("family", catalogue.FAMILIES)
def test_every_rule_has_a_sentence_in_every_language(language: str, family: str) -> None:
    sentences, english = sentences_in(language, family), sentences_in("en", family)
    assert set(sentences) == catalogue.FAMILIES[family]
    for code, text in sentences.items():
        assert named_in(text) == named_in(english[code]), code
        assert text == text.strip()
        assert text.endswith(".")
        if language == "ro":  # the cedilla letters belong to Turkish
            assert not set(text) & set("şţŞŢ"), code


def test_every_parameter_of_a_sentence_is_given_by_its_fault() -> None:
    seen: set[str] = set()
    sentences = sentences_in("en")
    for category in RATES:
        for specification in (PLAIN, cius_ro.SPECIFICATION):
            check = en16931.check if specification == PLAIN else cius_ro.check
            for _, broken in mutants(good(category, "380", specification)):
                for fault in check(broken):
                    if fault.code not in seen:
                        seen.add(fault.code)
                        given = {name for name, _ in fault.params}
                        assert named_in(sentences[fault.code]) <= given, fault.code
                        assert fault_sentence(fault, "ro") != fault.code
    assert len(seen) > 250


def test_every_number_in_the_rules_is_in_the_catalogue_and_the_other_way_round() -> None:
    written = set()
    for module in set(RULES.glob("*.py")) - {RULES / "catalogue.py"}:
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = node.value
                if text.startswith("BR-") and " " not in text and text[-1] != "-":
                    written.add(text)
    by_family = {code for code in catalogue.CODES if code not in written}
    families = {"BR-S", "BR-Z", "BR-E", "BR-AE", "BR-IC", "BR-G", "BR-O", "BR-AF", "BR-AG"}
    assert {code[:-3] for code in by_family} <= families | {"BR-IG", "BR-IP"}
    prefixes = families | {"BR-IG", "BR-IP"}
    known = catalogue.CODES | catalogue.XRECHNUNG_CODES
    assert written - prefixes <= known | set(catalogue.NOT_JUDGED)
    assert not catalogue.CODES & set(catalogue.NOT_JUDGED)
