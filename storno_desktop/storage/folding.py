"""Words as the search index knows them, and keys that lists sort by.

Accents, case and separators do not matter (DECISIONS 4). A number is found whole and by its parts:
"FCT-0123" by "fct0123", "0123" and "123".
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from storno_desktop.application.folding import fold

_PIECES = re.compile(r"[a-z]+|\d+")
_DIGITS = re.compile(r"\d+")
#: Groups of digits that people write apart; an IBAN has at most eight.
_RUNS = re.compile(r"\d+(?:[ .\-/]\d+){1,8}")
_BETWEEN = re.compile(r"\D+")
_PADDED = 12
#: The tokenizer of FTS5 knows the letters of Unicode 6.1; what this older table calls a letter is
#: one there too, so that a term is never cut in two behind our back.
_category = unicodedata.ucd_3_2_0.category


def _bare(text: str) -> str:
    """Lower case without diacritics; digits stay where they are."""
    return _BETWEEN.sub(lambda run: fold(run[0]), unicodedata.normalize("NFKC", text))


def _is_part(letter: str) -> bool:
    if letter.isascii():
        return letter.isalnum()
    return _category(letter)[0] in "LN"


def _split(folded: str) -> list[str]:
    return "".join(letter if _is_part(letter) else " " for letter in folded).split()


def indexed(text: str) -> str:
    """The words to put into the index; text that is folded already stays as it is."""
    words: dict[str, None] = {}
    bare = _bare(text)
    for run in _RUNS.findall(bare):
        joined = "".join(_DIGITS.findall(run))  # "0722 123 456" as one word
        words.update(dict.fromkeys((joined, joined.lstrip("0") or "0")))
    for chunk in bare.split():
        parts = _split(chunk)
        words.update(dict.fromkeys(parts))
        if len(parts) > 1 and any(letter.isdigit() for letter in chunk):
            words["".join(parts)] = None  # "fct-0123" as one word
        for part in parts:
            if part.isascii() and not part.isalpha():
                for piece in _PIECES.findall(part):
                    words[piece] = None
                    if piece.isdigit():
                        words[piece.lstrip("0") or "0"] = None
    return " ".join(words)


def terms(query: str) -> list[str]:
    """The words of a search; each is meant as the beginning of a word."""
    found: dict[str, None] = {}
    for chunk in query.split():
        parts = _split(_bare(chunk))
        if any(letter.isdigit() for letter in chunk):
            parts = ["".join(parts)]
        found.update(dict.fromkeys(part for part in parts if part))
    return list(found)


@lru_cache(maxsize=256)
def match(query: str) -> str:
    """The search as an FTS5 expression; empty when it holds no word."""
    return " ".join(f'"{term}"*' for term in terms(query))


def sort_key(text: str) -> str:
    """A name as lists sort it: Ș beside S, å beside a, no matter the case."""
    return _bare(text)


def number_key(number: str) -> str:
    """A document number as lists sort it: FCT9999 before FCT10000."""
    return _DIGITS.sub(lambda run: run[0].zfill(_PADDED), number.casefold())
