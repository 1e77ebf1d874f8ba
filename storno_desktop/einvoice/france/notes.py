"""BR-FR-05, 06, 20, 31: what the notes of a French invoice must say, and what they may say once.

CII keeps the subject of a note (BT-21) apart from its text. UBL puts it in front of the text,
between number signs, and the published rules look for it in all notes run together.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Note
from storno_desktop.einvoice.france.lists import TREATMENTS
from storno_desktop.einvoice.france.syntax import Syntax, broken, rule
from storno_desktop.einvoice.rules.texts import folded

_DEMANDED: Final = {
    "PMT": rule("BR-FR-05_BT-22-1", "BR-FR-05_BT-22_PMT"),
    "PMD": rule("BR-FR-05_BT-22-2", "BR-FR-05_BT-22_PMD"),
    "AAB": rule("BR-FR-05_BT-22-3", "BR-FR-05_BT-22_AAB"),
}
_ONCE: Final = {
    "PMT": rule("BR-FR-06_BT-21-1", "BR-FR-06_BT-21_PMT"),
    "PMD": rule("BR-FR-06_BT-21-2", "BR-FR-06_BT-21_PMD"),
    "AAB": rule("BR-FR-06_BT-21-3", "BR-FR-06_BT-21_AAB"),
    "TXD": rule("BR-FR-06_BT-21-4", "BR-FR-06_BT-21_TXD"),
}
_TREATMENT: Final = rule("BR-FR-20_BT-21")
_ONE_TREATMENT: Final = rule("BR-FR-30_BT-21", "BR-FR-31_BT-21")


class Notes:
    """The notes of an invoice as a syntax writes them."""

    def __init__(self, notes: tuple[Note, ...], syntax: Syntax) -> None:
        self._notes = notes
        self._syntax = syntax
        self._run_together = "".join(_marked(note) for note in notes)

    def count(self, subject: str) -> int:
        """How often a subject is there."""
        if self._syntax is Syntax.UBL:
            return self._run_together.count(f"#{subject}#")
        return sum(note.subject_code == subject for note in self._notes)

    def values(self, subject: str) -> list[str]:
        """What the notes of a subject say; in UBL the first of them, up to the next subject."""
        if self._syntax is Syntax.CII:
            return [note.text for note in self._notes if note.subject_code == subject]
        _, mark, rest = self._run_together.partition(f"#{subject}#")
        value = rest.partition("#")[0]
        return [value] if mark and value else []

    @property
    def treatments(self) -> int:
        """How often one of the treatments of BAR is named."""
        if self._syntax is Syntax.CII:
            return sum(
                note.subject_code == "BAR" and folded(note.text) in TREATMENTS
                for note in self._notes
            )
        marked = (_marked(note) for note in self._notes)
        run = "".join(each for each in marked if "#BAR#" in each) + "#"
        return sum(run.count(f"BAR#{treatment}#") for treatment in TREATMENTS)


def _marked(note: Note) -> str:
    return f"#{note.subject_code}#{note.text}" if note.subject_code else note.text


def check_notes(notes: Notes, syntax: Syntax) -> Iterator[Fault]:
    """Judge BG-1."""
    path = terms.path("BT-22")
    for subject, pair in _DEMANDED.items():
        if not notes.count(subject):
            yield from broken(syntax, pair, path)
    for subject, pair in _ONCE.items():
        if notes.count(subject) > 1:
            yield from broken(syntax, pair, path)
    yield from _treatments(notes, syntax, path)


def _treatments(notes: Notes, syntax: Syntax, path: str) -> Iterator[Fault]:
    unknown = [value for value in notes.values("BAR") if value not in TREATMENTS]
    if unknown:
        yield from broken(
            syntax, _TREATMENT, path, found=unknown[0][:40], allowed=", ".join(TREATMENTS)
        )
    if notes.treatments > 1:
        yield from broken(syntax, _ONE_TREATMENT, path)
