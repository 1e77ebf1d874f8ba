"""Words printed on documents, in one or two languages (`resources/texts/documents.*.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from storno_desktop.application.texts import LANGUAGES, known
from storno_desktop.paths import resource

#: A word in the document's language and, on bilingual documents, in the second one as well.
Label = tuple[str, ...]
_BETWEEN = " / "


@cache
def table(language: str) -> Mapping[str, str]:
    """Read the words of a language, keyed `section.key`."""
    path = resource("texts", f"documents.{known(language)}.toml")
    sections = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        f"{section}.{key}": text for section, keys in sections.items() for key, text in keys.items()
    }


def inline(label: Label) -> str:
    """Write both words on one line: "Factură / Invoice"."""
    return _BETWEEN.join(label)


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of a document; a word that is the same in both languages is said once."""

    language: str
    second: str | None = None

    @classmethod
    def of(cls, language: str, second: str | None) -> Labels:
        """Choose languages we have words in; English stands for the others."""
        language = known(language)
        if second is None or second not in LANGUAGES or second == language:
            return cls(language)
        return cls(language, second)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the document, the first one first."""
        return (self.language,) if self.second is None else (self.language, self.second)

    def of_key(self, key: str, **params: str) -> Label:
        """Give the words of a key, with its places filled."""
        texts = (table(language)[key].format(**params) for language in self.languages)
        # the later of two spellings would win: the words are looked at from the end
        said = {text.casefold(): text for text in reversed(tuple(texts))}
        return tuple(reversed(said.values()))

    def line(self, key: str, **params: str) -> str:
        """Give the words of a key on one line."""
        return inline(self.of_key(key, **params))

    def first(self, key: str, **params: str) -> str:
        """Give the word in the document's own language only, where room is short."""
        return table(self.language)[key].format(**params)

    def has(self, key: str) -> bool:
        """Whether there are words for a key."""
        return key in table(self.language)
