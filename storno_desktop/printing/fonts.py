"""The two fonts of every page, measured and embedded; no other font ever reaches a file.

PDF/A wants each font embedded and forbids glyphs that a font lacks (ISO 19005-3, 6.2.11), so
every text passes through `printable`.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from storno_desktop.paths import resource

REGULAR = "NotoSans"
BOLD = "NotoSans-Bold"
_FILES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf"}
_ELLIPSIS = "…"
#: What a sign without a glyph becomes: visible, so that nobody takes the text for complete.
_MISSING = "?"
_HAIR = 0.01  # a text measured to fit exactly must not be broken by a rounding of floats
_SPACES = {"\t": " ", "\u200b": "", "\u00ad": "", "\ufeff": "", "\u2060": "", "\u200d": ""}


class Style(NamedTuple):
    """How a run of text looks; sizes in points, colours as 0xRRGGBB."""

    font: str
    size: float
    leading: float
    colour: int


@cache
def face(font: str) -> Any:  # noqa: ANN401 - reportlab has no types
    """Load and register a font once; reading one takes longer than drawing a page."""
    loaded = TTFont(font, str(resource("fonts", _FILES[font])))
    pdfmetrics.registerFont(loaded)
    return loaded


@cache
def _glyphs(font: str) -> tuple[dict[int, float], float]:
    """Widths in thousandths by code point, and the width of a sign that is unknown."""
    metrics = face(font).face
    return metrics.charWidths, metrics.defaultWidth


@cache
def _known(sign: str) -> str:
    """Give the sign itself when both fonts have it, else the nearest letters, else a mark."""
    if sign in _SPACES:
        return _SPACES[sign]
    if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co"}:
        return ""
    if all(ord(sign) in face(font).face.charToGlyph for font in _FILES):
        return sign
    plain = unicodedata.normalize("NFKD", sign)
    kept = "".join(
        part for part in plain if part != sign and ord(part) in face(REGULAR).face.charToGlyph
    )
    return kept or _MISSING


def printable(text: str) -> str:
    """Keep line ends, drop invisible signs, and replace what the fonts cannot show."""
    text = unicodedata.normalize("NFC", text)
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign if sign == "\n" else _known(sign) for sign in text)


def width(text: str, font: str, size: float) -> float:
    """Measure a text without line ends."""
    widths, default = _glyphs(font)
    return sum([widths.get(ord(sign), default) for sign in text]) * size / 1000


def wrapped(text: str, style: Style, room: float) -> list[str]:
    """Break a text into lines that fit; a word longer than a line is cut, never lost."""
    room += _HAIR
    lines: list[str] = []
    for paragraph in text.split("\n"):
        if width(paragraph, style.font, style.size) <= room:
            lines.append(paragraph.rstrip())
            continue
        current = ""
        for word in paragraph.split(" "):
            candidate = f"{current} {word}" if current else word
            if width(candidate, style.font, style.size) <= room:
                current = candidate
                continue
            if current:
                lines.append(current)
            *full, current = _cut(word, style, room)
            lines += full
        lines.append(current)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _cut(word: str, style: Style, room: float) -> list[str]:
    """Cut an over-long word into pieces that fit."""
    pieces = [""]
    for sign in word:
        if pieces[-1] and width(pieces[-1] + sign, style.font, style.size) > room:
            pieces.append("")
        pieces[-1] += sign
    return pieces


def elided(text: str, style: Style, room: float) -> str:
    """Shorten a text to one line, with an ellipsis where something was left out."""
    text = text.replace("\n", " ")
    if width(text, style.font, style.size) <= room + _HAIR:
        return text
    while text and width(text + _ELLIPSIS, style.font, style.size) > room:
        text = text[:-1]
    return text.rstrip() + _ELLIPSIS


def warm() -> None:
    """Load both fonts before the first page is wanted."""
    for font in _FILES:
        face(font)
