"""Sentences that leave the core, in every language: `resources/texts/*.<lang>.toml`.

Codes become sentences here and nowhere else; the window, the CLI and the documents ask the same.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import cast

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.vat import VatCategory
from storno_desktop.domain.wording import Wording
from storno_desktop.paths import resource

LANGUAGES = ("en", "ro", "de", "fr", "it", "pl")

#: Where a code's sentence may stand: ours, those of EN 16931 and Romania, then one a rule family.
_CODE_ROOMS = (
    *("faults", "rules", "sdi", "ksef"),
    *("xrechnung", "peppol", "facturx", "france", "files"),
)


class _Open(dict[str, str]):
    """Parameters of a sentence; one that is not given stays visible as a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


@cache
def _tables(room: str, language: str) -> Mapping[str, object]:
    path = resource("texts", f"{room}.{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def known(language: str) -> str:
    """The language itself if there are texts in it, else English."""
    return language if language in LANGUAGES else "en"


def sentence(code: str, params: Iterable[tuple[str, str]] = (), language: str = "en") -> str:
    """Say what a code means, in words that tell what to do.

    Codes without a sentence give the code itself: a test forbids that this ever happens.
    """
    language, given = known(language), _Open(params)
    # rules that differ in the element alone share a sentence, which the fault names
    for each in (code, given["family"]):
        for room in _CODE_ROOMS:
            text = _tables(room, language).get(each)
            if isinstance(text, str):
                return text.format_map(given)
    return code


def fault_sentence(fault: Fault, language: str = "en") -> str:
    """Say one fault."""
    return sentence(fault.code, (*fault.params, ("path", fault.path)), language)


def error_sentence(code: str, params: Mapping[str, str], language: str = "en") -> str:
    """Say why a deed was refused or the outside failed."""
    text = _tables("errors", known(language)).get(code)
    return text.format_map(_Open(params)) if isinstance(text, str) else code


def word(key: str, language: str = "en") -> str:
    """One word or label of the command line."""
    text = _tables("cli", known(language)).get(key)
    return text if isinstance(text, str) else key


@cache
def wording(language: str, country: str) -> Wording:
    """The standard sentences of a document in a language, for a seller of a country."""
    table = _tables("wording", known(language))
    exemptions = cast("dict[str, str]", table["exemptions"])
    non_payers = cast("dict[str, str]", table["non_payer"])
    notices = cast("dict[str, dict[str, str]]", table["notices"])
    return Wording(
        language=known(language),
        due_on_receipt=str(table["due_on_receipt"]),
        penalty=str(table["penalty"]),
        vat_on_collection=str(table["vat_on_collection"]),
        delivery_place=str(table["delivery_place"]),
        share_capital=str(table["share_capital"]),
        exemptions={VatCategory(key): text for key, text in exemptions.items()},
        non_payer=non_payers.get(country, ""),
        notices=notices.get(country, {}),
    )
