"""Every value of an invoice is laid out once, with its name in each language and its number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from storno_desktop.application.readable import groups_of, name_of, term_word
from storno_desktop.application.texts import LANGUAGES
from storno_desktop.domain.term_places import PLACES, everything, term_of
from tests.unit.einvoice.invoices import full_invoice

ROOT = Path(__file__).resolve().parents[3]


def test_nothing_that_an_invoice_says_is_left_out_or_said_twice() -> None:
    invoice = full_invoice()
    shown = [entry.path for group in groups_of(invoice, "en") for entry in group.entries]
    assert sorted(shown) == sorted(said.path for said in everything(invoice))
    assert len(shown) == len(set(shown))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_term_has_a_name(language: str) -> None:
    for place in PLACES:
        path = place.replace("[]", "[0]")
        steps = path.split(".")
        key = steps[-1].partition("[")[0]
        named = name_of(path, language)
        assert named
        if language == "ro":
            assert named != key.replace("_", " ") or key in {"project", "contract", "text", "net"}
    for group in groups_of(full_invoice(), language):
        assert group.title != f"group {group.key}"


def test_every_term_of_the_model_stands_at_a_place() -> None:
    source = (ROOT / "storno_desktop/domain/semantic.py").read_text(encoding="utf-8")
    named: set[int] = set()
    for comment in re.findall(r"# (BT-.*)", source):
        for number in re.findall(r"(?:BT-|, )(\d+)", comment):
            named.add(int(number))
    placed = {int(re.findall(r"\d+", term)[0]) for term in PLACES.values()}
    assert {number for number in named if number <= 165} <= placed  # 432 is a code
    assert len({*PLACES.values()}) == len(PLACES)


def test_a_line_within_a_line_says_the_same_terms() -> None:
    assert term_of("lines[3].sub_lines[0].sub_lines[1].price.net") == "BT-146"
    assert term_of("extensions.third_party_payments[0].amount") == ""
    assert term_word("group_seller", "pl") == "Sprzedawca"
