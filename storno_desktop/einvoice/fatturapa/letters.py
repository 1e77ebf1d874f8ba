"""Letters that FatturaPA can carry: Latin-1 in texts, ASCII in codes (DECISIONS 14).

What has no letter there is written with its nearest one (ș as s, € as EUR); what has none is
left out. Both are told as warnings, so that nothing changes unseen.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_SIGNS: Final = {
    "€": "EUR",
    "„": '"',
    "“": '"',
    "”": '"',
    "‟": '"',
    "″": '"',
    "‘": "'",
    "’": "'",
    "‚": "'",
    "‛": "'",
    "′": "'",
    "‹": "<",
    "›": ">",
    "–": "-",
    "—": "-",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "―": "-",
    "−": "-",
    "…": "...",
    "•": "-",
    "‣": "-",
    "™": "(TM)",
    "№": "N.",
    "œ": "oe",
    "Œ": "OE",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "ħ": "h",
    "Ħ": "H",
    "ı": "i",
    "ĸ": "k",
    "ŋ": "n",
    "Ŋ": "N",
    "ŧ": "t",
    "Ŧ": "T",
    "ẞ": "SS",
    "ſ": "s",
    "ƒ": "f",
    "≤": "<=",
    "≥": ">=",
    "≠": "<>",
    "≈": "~",
    "Ω": "Ohm",
    "₤": "Lit.",
    "£": "£",
    "₽": "RUB",
    "₺": "TRY",
    "₴": "UAH",
}
#: Latin-1 letters in ASCII, for codes.
_PLAIN: Final = {
    "ß": "ss",
    "æ": "ae",
    "Æ": "AE",
    "ø": "o",
    "Ø": "O",
    "ð": "d",
    "Ð": "D",
    "þ": "th",
    "Þ": "TH",
    "×": "x",
    "÷": "/",
    "«": '"',
    "»": '"',
    "°": "o",
    "·": ".",
    "¡": "!",
    "¿": "?",
    "©": "(C)",
    "®": "(R)",
    "£": "GBP",
    "¥": "JPY",
    "¢": "c",
    "¦": "|",
    "§": "par.",
    "¶": "",
    "±": "+/-",
    "µ": "u",
    "¬": "-",
    "\u00a0": " ",
}


def _sounds(text: str) -> list[str]:
    return text.split()


_GREEK_SOUNDS: Final = _sounds("a v g d e z i th i k l m n x o p r s s t y f ch ps o")
_CYRILLIC_SOUNDS: Final = _sounds(
    "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y - e yu ya yo ye i yi g"
)
_GREEK: Final = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        _GREEK_SOUNDS,
        strict=True,
    )
)
_CYRILLIC: Final = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяёєіїґ",
        _CYRILLIC_SOUNDS,
        strict=True,
    )
) | {"ь": ""}
_SPACES: Final = re.compile(r"\s+")
_CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f]")
_LATIN_END, _ASCII_END = 0x100, 0x80


def _near(letter: str) -> str:
    """The nearest Latin-1 writing of a letter that has none; "" where there is none."""
    if letter in _SIGNS:
        return _SIGNS[letter]
    for table in (_GREEK, _CYRILLIC):
        small = table.get(letter.lower())
        if small is not None:
            return small.capitalize() if letter.isupper() else small
    base = unicodedata.normalize("NFKD", letter)
    if base == letter:
        return ""
    return "".join(
        one if ord(one) < _LATIN_END else _near(one)
        for one in base
        if not unicodedata.combining(one) and one != letter
    )


@lru_cache(maxsize=4096)
def latin(text: str) -> str:
    """Write a text in Latin-1, in one line."""
    text = _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()
    written = "".join(one if ord(one) < _LATIN_END else _near(one) for one in text)
    return _SPACES.sub(" ", _CONTROL.sub("", written)).strip()


@lru_cache(maxsize=4096)
def ascii_(text: str) -> str:
    """Write a text in ASCII, in one line."""
    parts = []
    for one in latin(text):
        if ord(one) < _ASCII_END:
            parts.append(one)
            continue
        near = _PLAIN.get(one)
        if near is None:
            base = unicodedata.normalize("NFKD", one)
            near = "".join(part for part in base if ord(part) < _ASCII_END)
        parts.append(near)
    return _SPACES.sub(" ", "".join(parts)).strip()


def is_changed(text: str, written: str) -> bool:
    """Whether writing changed more than blanks and line ends."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip() != written
