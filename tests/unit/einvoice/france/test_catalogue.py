"""Every published French rule is judged or has a reason, and has a sentence in every language."""

from __future__ import annotations

import string
import tomllib
from pathlib import Path

import pytest
from lxml import etree

from storno_desktop.application.texts import LANGUAGES, fault_sentence
from storno_desktop.einvoice.france import catalogue, rules
from storno_desktop.einvoice.france.syntax import Syntax
from storno_desktop.paths import resource
from tests.unit.einvoice.france.invoices import french_mutants, good_french

SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}"


def sentences_in(language: str) -> dict[str, str]:
    text = resource("texts", f"france.{language}.toml").read_text(encoding="utf-8")
    return {code: str(sentence) for code, sentence in tomllib.loads(text).items()}


def named_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("syntax", Syntax)
def test_every_published_rule_is_judged_or_has_a_reason(shared: Path, syntax: Syntax) -> None:
    folder = shared / "einvoice-artefacts" / "fr-ctc-1.4.0"
    path = folder / f"BR-FR-Flux2-Schematron-{syntax.name}.sch"
    published = {each.get("id") for each in etree.parse(path).iter(f"{SCHEMATRON}assert")}
    assert len(published) > 170
    assert published == catalogue.judged(syntax) | set(catalogue.NOT_JUDGED[syntax])
    assert not catalogue.judged(syntax) & set(catalogue.NOT_JUDGED[syntax])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_french_rule_has_a_sentence_in_every_language(language: str) -> None:
    sentences, english = sentences_in(language), sentences_in("en")
    assert set(sentences) == catalogue.CODES
    for code, text in sentences.items():
        assert named_in(text) == named_in(english[code]), code
        assert text == text.strip()
        assert text.endswith(".")
        if language == "ro":  # the cedilla letters belong to Turkish
            assert not set(text) & set("şţŞŢ"), code
        if language != "en":
            assert text != english[code], code


@pytest.mark.parametrize("syntax", Syntax)
def test_every_fault_says_what_to_do_and_names_a_field(syntax: Syntax) -> None:
    seen = set()
    for _, broken in french_mutants(good_french()):
        for fault in rules.check(broken, syntax):
            seen.add(fault.code)
            assert fault.path
            assert named_in(sentences_in("en")[fault.code]) <= {name for name, _ in fault.params}
            assert fault_sentence(fault, "fr") != fault.code
    assert len(seen) > 75
