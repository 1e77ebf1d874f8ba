"""What a design must give: the file of a sheet."""

from __future__ import annotations

from typing import Protocol

from storno_desktop.printing.archive import Metadata
from storno_desktop.printing.facts.sheet import Sheet
from storno_desktop.printing.labels import inline


class Design(Protocol):
    """One look of all documents."""

    default_accent: int

    def render(self, sheet: Sheet) -> bytes:
        """Draw the sheet and give the file."""
        ...


def metadata(sheet: Sheet) -> Metadata:
    """Say of the file what the page says."""
    return Metadata(
        title=sheet.heading,
        author=sheet.author,
        subject=f"{inline(sheet.title)} {sheet.number}".strip(),
        language=sheet.language,
        moment=sheet.moment,
    )
