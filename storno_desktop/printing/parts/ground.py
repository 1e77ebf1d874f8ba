"""What lies under and around the text: watermark, stamp of a cancelled document, footer."""

from __future__ import annotations

from storno_desktop.printing.facts.sheet import Sheet
from storno_desktop.printing.fonts import BOLD, elided, width
from storno_desktop.printing.labels import Label
from storno_desktop.printing.paper import PAGE_HEIGHT, PAGE_WIDTH, Margins, Paper
from storno_desktop.printing.parts.look import Look, paler

_DRAFT_COLOUR = 0xE9EDF3
_CANCELLED = 0xDC2626
_DRAFT_ANGLE, _STAMP_ANGLE = 52, 22
_LARGEST = 118.0
_STAMP_SIZE = 58.0


def ground(paper: Paper, sheet: Sheet) -> None:
    """Draw the marks below the text: pale without transparency, which old readers print black."""
    if sheet.watermark:
        paper.saveState()
        paper.translate(PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        paper.rotate(_DRAFT_ANGLE)
        _words(paper, sheet.watermark, _LARGEST, 620, _DRAFT_COLOUR)
        paper.restoreState()
    if sheet.stamp:
        paper.saveState()
        paper.translate(PAGE_WIDTH / 2, PAGE_HEIGHT * 0.52)
        paper.rotate(_STAMP_ANGLE)
        colour = paler(_CANCELLED, 0.24)
        wide = _words(paper, sheet.stamp, _STAMP_SIZE, 400, colour)
        paper.frame(wide + 48, (1.25 * len(sheet.stamp) + 0.25) * _STAMP_SIZE, colour, 5)
        paper.restoreState()


def _words(paper: Paper, words: Label, largest: float, room: float, colour: int) -> float:
    """Write words centred on the origin, as large as fits, and give the width of the widest."""
    natural = max(width(word, BOLD, 1.0) for word in words)
    size = min(largest, room / natural)
    paper.setFont(BOLD, size)
    paper.ink(colour)
    y = (len(words) - 1) * size * 0.6 - size * 0.36
    for word in words:
        paper.drawString(-width(word, BOLD, size) / 2, y, word)
        y -= size * 1.2
    return natural * size


def footer(paper: Paper, sheet: Sheet, look: Look, margins: Margins, page: int, pages: int) -> None:
    """Write the company's closing words and the page number at the foot."""
    room = PAGE_WIDTH - margins.left - margins.right
    style = look.style(7, look.muted)
    y = margins.bottom - 22
    paper.rule(margins.left, y + 11, room, look.line)
    number = sheet.page_pattern.format(page=page, pages=pages)
    paper.text_right(margins.left + room, y, number, style)
    left = room - width(number, style.font, style.size) - 16
    for line in sheet.footer[:2]:
        paper.text(margins.left, y, elided(line, style, left), style)
        y -= style.leading
