"""The page of an invoice that is not ours: every term with its name, group by group.

It stands for the page that people read where an invoice came without one.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time
from decimal import Decimal

from storno_desktop.application.readable import Entry, groups_of, term_word
from storno_desktop.domain.money import plain
from storno_desktop.domain.semantic import Semantic
from storno_desktop.printing import archive, fonts
from storno_desktop.printing.fonts import Style
from storno_desktop.printing.paper import PAGE_HEIGHT, PAGE_WIDTH, Paper
from storno_desktop.printing.parts.look import Look

_MARGIN = 48.0
_VALUE_AT = 200.0
_GAP = 10.0
_LOOK = Look(accent=0x1D4ED8)
#: Longer values are among the terms of the XML; a page shows their beginning.
_LONGEST = 2_000

Row = tuple[str, str, Style]


def page_of(invoice: Semantic, language: str) -> bytes:
    """Render to PDF/A-3b; equal invoices give equal bytes."""
    kind = "credit_note" if invoice.is_credit_note else "invoice"
    title = f"{term_word(kind, language)} {invoice.number or ''}".strip()
    day = invoice.issued_on
    moment = datetime.combine(day, time(), UTC) if day else datetime(2000, 1, 1, tzinfo=UTC)
    paper = Paper(archive.Metadata(title, invoice.seller.name or "", title, language, moment))
    flow = _Flow(paper)
    flow.write(title, "", _LOOK.style(18, bold=True))
    for group in groups_of(invoice, language):
        flow.skip(_GAP)
        flow.write(group.title, "", _LOOK.style(10, _LOOK.accent, bold=True))
        for entry in group.entries:
            flow.write(entry.name, _shown(entry), _LOOK.style())
    paper.showPage()
    return paper.file()


def _shown(entry: Entry) -> str:
    value = entry.value
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, bytes):
        return f"{len(value)} B"
    return entry.told(str(value)[:_LONGEST])


class _Flow:
    """Rows one below the other, over as many pages as they need."""

    def __init__(self, paper: Paper) -> None:
        self._paper, self._y = paper, PAGE_HEIGHT - _MARGIN

    def skip(self, height: float) -> None:
        """Leave room."""
        self._y -= height

    def write(self, name: str, value: str, style: Style) -> None:
        """Write a row; a long value takes several lines."""
        left = [name] if not value else fonts.wrapped(name, _LOOK.caption, _VALUE_AT - _MARGIN - 8)
        right = list(_lines(value, style)) if value else []
        leading = style.leading
        for at in range(max(len(left), len(right))):
            if self._y - leading < _MARGIN:
                self._paper.showPage()
                self._y = PAGE_HEIGHT - _MARGIN
            self._y -= leading
            if at < len(left):
                form = _LOOK.caption if value else style
                self._paper.text(_MARGIN, self._y, left[at], form)
            if at < len(right):
                self._paper.text(_VALUE_AT, self._y, right[at], style)
        self._y -= 2


def _lines(text: str, style: Style) -> Iterator[str]:
    room = PAGE_WIDTH - _VALUE_AT - _MARGIN
    for part in text.splitlines():
        yield from fonts.wrapped(fonts.printable(part), style, room)
