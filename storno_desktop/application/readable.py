"""Any e-invoice laid out for people: groups of named values, its lines, its attachments.

One layout serves the viewer and the page that is printed of an invoice that is not ours.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from storno_desktop.application.code_words import scheme_word, word_at
from storno_desktop.application.texts import known
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.term_places import Said, everything
from storno_desktop.paths import resource

#: Parts of the invoice in the order people read them; the rest is the document itself.
_GROUPS = (
    *("seller", "buyer", "payee", "tax_representative", "delivery", "period", "payments"),
    *("notes", "preceding", "allowances", "charges", "vat", "totals", "documents", "lines"),
    "extensions",
)
#: How many names of a place in a file tell it from others.
_TOLD_STEPS = 3
#: Attributes whose name says another thing at that place.
_LABELS = {
    "contact.name": "contact_name",
    "card.number": "card_number",
    "price.net": "unit_price",
    "price.gross": "gross_price",
    "totals.base": "base",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One value with its name and its business term."""

    name: str
    value: object
    term: str
    path: str
    scheme: str | None = None
    word: str = ""  # what a code stands for
    scheme_word: str = ""  # who gives an identifier

    def told(self, text: str) -> str:
        """The value, written out, with the word of its code or with its scheme."""
        if self.word:
            return f"{self.word} ({text})"
        by = " · ".join(part for part in (self.scheme_word, self.scheme) if part)
        return f"{text} ({by})" if by else text


@dataclass(frozen=True, slots=True)
class Group:
    """Values that belong together."""

    key: str  # "seller", "lines"
    title: str
    entries: tuple[Entry, ...]


@cache
def _words(language: str) -> Mapping[str, object]:
    path = resource("texts", f"terms.{known(language)}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def term_word(key: str, language: str) -> str:
    """The name of a term or group; the key itself for what nobody named yet."""
    found = _words(language).get(key)
    return found if isinstance(found, str) else key.replace("_", " ")


def name_of(path: str, language: str) -> str:
    """The name of the value at a path of the semantic invoice."""
    steps = [step.partition("[")[0] for step in path.split(".")]
    key = _LABELS.get(".".join(steps[-2:]), steps[-1])
    return term_word(key, language)


def groups_of(invoice: Semantic, language: str) -> list[Group]:
    """Everything an invoice says, group by group; each line is a group of its own."""
    found: dict[str, list[Entry]] = {"document": []}
    for said in everything(invoice):
        found.setdefault(_key_of(said), []).append(_entry(said, language))
    order = {name: place for place, name in enumerate(("document", *_GROUPS))}
    keys = sorted(found, key=lambda key: (order[key.partition("[")[0]], _place(key)))
    return [
        Group(key.partition("[")[0], _title(key, language), tuple(found[key]))
        for key in keys
        if found[key]
    ]


def _key_of(said: Said) -> str:
    first = said.path.partition(".")[0]
    name = first.partition("[")[0]
    if name == "lines":
        return first
    return name if name in _GROUPS else "document"


def _place(key: str) -> int:
    number = key.partition("[")[2].rstrip("]")
    return int(number) if number else 0


def _title(key: str, language: str) -> str:
    title = term_word(f"group_{key.partition('[')[0]}", language)
    return f"{title} {_place(key) + 1}" if "[" in key else title


def _entry(said: Said, language: str) -> Entry:
    word = word_at(said.path, said.value, language) if isinstance(said.value, str) else ""
    by = scheme_word(said.path, said.scheme, language) if said.scheme else ""
    name = name_of(said.path, language) if said.place is None else _steps(said.place)
    return Entry(name, said.value, said.term, said.path, said.scheme, word, by)


def _steps(place: str) -> str:
    """The last names of a place in a file, which nobody named for people."""
    steps = [step.rpartition(":")[2] for step in place.split("/")]
    return " / ".join(steps[-_TOLD_STEPS:])
