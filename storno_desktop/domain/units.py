"""Units of quantity (BT-130): codes of UN/ECE Rec 20 and 21, the words people type, short labels.

An unknown word is nobody's unit: `code_for` answers None and the caller makes a fault of it,
with `suggestions`; a piece is never assumed.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import cache, lru_cache

from storno_desktop.domain.codelists.unit_codes import UNIT_CODES
from storno_desktop.domain.places import folded
from storno_desktop.domain.unit_words import LABELS, WORDS

LANGUAGES = ("en", "ro", "de", "fr", "it", "pl")
_SIGNS = str.maketrans({"²": "2", "³": "3", "^": None, "%": "percent"})


def _key(word: str) -> str:
    """Fold a word: small, no accents, no blanks, no points, powers as digits.

    What has neither letter nor digit has the key "", which is nobody's.
    """
    return folded(word.translate(_SIGNS)).replace(".", "").replace(" ", "").casefold()


@cache
def _known() -> Mapping[str, tuple[str, str]]:
    """Folded word to the word as written and its code."""
    found: dict[str, tuple[str, str]] = {}
    for table in (WORDS, LABELS):
        for code, words in table.items():
            for word in words.split("|"):
                found.setdefault(_key(word), (word, code))
    return found


@cache
def _labels() -> Mapping[str, Mapping[str, str]]:
    return {
        code: dict(zip(LANGUAGES, labels.split("|"), strict=True))
        for code, labels in LABELS.items()
    }


def is_code(code: str) -> bool:
    """Whether a text is a code of the list, in its exact spelling (BR-CL-23)."""
    return code in UNIT_CODES


@lru_cache(maxsize=1024)
def code_for(word: str) -> str | None:
    """Find the code of what was typed: a word of six languages or a code; None if unknown.

    Words win over codes spelled like them, as people mean cubic metres by "MC" and not
    micrograms. A code counts in its exact spelling, save the everyday ones ("kgm").
    """
    known = _known().get(_key(word))
    if known:
        return known[1]
    code = word.strip()
    if code in UNIT_CODES:
        return code
    return code.upper() if code.upper() in LABELS else None


def suggestions(word: str, limit: int = 5) -> list[str]:
    """Propose known words that are spelled like an unknown one, the nearest first.

    One word a unit: five spellings of "piece" help nobody.
    """
    near = difflib.get_close_matches(_key(word), _known(), n=len(_known()))
    chosen: dict[str, str] = {}
    for key in near:
        text, code = _known()[key]
        chosen.setdefault(code, text)
    return list(chosen.values())[:limit]


def label(code: str, language: str) -> str:
    """Give the short printed label of a code; one without a label prints as itself."""
    labels = _labels().get(code)
    if labels is None:
        return code
    return labels.get(language) or labels["en"]


def labelled_codes() -> tuple[str, ...]:
    """Give the everyday units that have labels, in the order a picker shows them."""
    return tuple(LABELS)
