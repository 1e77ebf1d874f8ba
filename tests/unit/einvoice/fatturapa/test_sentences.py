"""Every code of FatturaPA has a sentence in every language, with the values its fault gives."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from pathlib import Path

import pytest

import storno_desktop.einvoice.fatturapa as room
from storno_desktop.application.texts import LANGUAGES, sentence
from storno_desktop.paths import resource

CODE = re.compile(r"00\d{3}|SDI-[A-Z-]+")


def codes() -> set[str]:
    """Every code that stands in the sources of the room."""
    found = set()
    for file in Path(room.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= {node.value} & set(CODE.findall(node.value))
    return found - {"00000"}


def test_the_room_has_the_codes_that_everybody_knows() -> None:
    assert {"00200", "00400", "00423", "00476", "SDI-REGIME", "SDI-LETTERS"} <= codes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_sentence(language: str) -> None:
    assert [code for code in sorted(codes()) if sentence(code, language=language) == code] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_for_the_same_values(language: str) -> None:
    def table(name: str) -> dict[str, str]:
        path = resource("texts", f"sdi.{name}.toml")
        return tomllib.loads(path.read_text(encoding="utf-8"))

    def asked(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    english, other = table("en"), table(language)
    assert english.keys() == other.keys()
    assert {key: asked(text) for key, text in english.items()} == {
        key: asked(text) for key, text in other.items()
    }
