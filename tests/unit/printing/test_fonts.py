"""Text is broken without loss, and only signs that the fonts have reach a page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.printing import fonts
from storno_desktop.printing.fonts import BOLD, REGULAR, Style, elided, printable, width, wrapped

STYLE = Style(REGULAR, 9, 12, 0)
LETTERS = "Aabcșțăîâ ß,.łż-€/\n0123"


@given(st.text(LETTERS, max_size=200), st.integers(20, 300))
def test_breaking_loses_nothing_and_fits(text: str, room: int) -> None:
    lines = wrapped(text, STYLE, room)
    assert all(width(line, REGULAR, 9) <= room + 0.1 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert len(wrapped("x" * 300, STYLE, 100)) > 5


def test_lines_that_were_typed_stay() -> None:
    assert wrapped("unu\ndoi", STYLE, 100) == ["unu", "doi"]


@given(st.text(max_size=60))
def test_every_printable_sign_has_a_glyph_in_both_fonts(text: str) -> None:
    for sign in printable(text).replace("\n", ""):
        for font in (REGULAR, BOLD):
            assert ord(sign) in fonts.face(font).face.charToGlyph


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Țesător & Fiii – 5 m²", "Țesător & Fiii – 5 m²"),
        ("a\tb\x07", "a b"),
        ("👍 gata", "? gata"),
        ("漢", "?"),
        ("s\u0326i", "și"),
    ],
)
def test_what_the_fonts_lack_is_replaced_visibly(text: str, printed: str) -> None:
    assert printable(text) == printed


def test_shortened_text_says_so() -> None:
    assert elided("Atelierul", STYLE, 200) == "Atelierul"
    short = elided("Atelierul de tâmplărie", STYLE, 60)
    assert short.endswith("…")
    assert width(short, REGULAR, 9) <= 60
