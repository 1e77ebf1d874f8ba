"""Folding text for search: accents, case and separators do not matter (DECISIONS 4)."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d"}
)
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[.\-/ ](?=\d)")


def fold(text: str) -> str:
    """Lower case without diacritics; digits also run together ("47-123" is found as "47123")."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    joined = _BETWEEN_DIGITS.sub("", bare)
    return bare if joined == bare else f"{bare} {joined}"


def fold_query(text: str) -> list[str]:
    """The words of a search, folded; each is meant as the beginning of a word."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS)
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.findall(r"\w+", _BETWEEN_DIGITS.sub("", bare))
