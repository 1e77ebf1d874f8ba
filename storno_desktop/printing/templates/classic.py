"""The classic design: white paper, one accent, a coloured rule below the header."""

from __future__ import annotations

from dataclasses import replace

from storno_desktop.printing.facts.sheet import Sheet
from storno_desktop.printing.logo import logo
from storno_desktop.printing.paper import PAGE_HEIGHT, PAGE_WIDTH, Margins, Paper, Placed, paginate
from storno_desktop.printing.parts.blocks import Block, Facts, Gap, Rule, Text
from storno_desktop.printing.parts.closing import closing
from storno_desktop.printing.parts.codes import codes
from storno_desktop.printing.parts.ground import footer, ground
from storno_desktop.printing.parts.header import Header, running_head
from storno_desktop.printing.parts.lines import Grid, LineTable
from storno_desktop.printing.parts.look import Look, readable
from storno_desktop.printing.parts.parties import parties
from storno_desktop.printing.parts.payment import payment
from storno_desktop.printing.parts.sums import sums
from storno_desktop.printing.templates.design import metadata

# Half an inch more than an office printer needs, and inside US Letter when printed centred.
_FIRST = Margins(left=42, right=42, top=46, bottom=66)
_LATER = replace(_FIRST, top=78)
_CORRECTION = 0xB91C1C  # a storno is red whatever the company's colour
_COLUMNS = 4
_REST = 150.0
_TIGHTER = ((0.72, 8.3), (0.5, 8.1))


class Classic:
    """The classic design."""

    default_accent = 0x2563EB

    def render(self, sheet: Sheet) -> bytes:
        """Draw the sheet from the title to the legal sentences."""
        accent = sheet.accent if sheet.accent is not None else self.default_accent
        look = Look(_CORRECTION if sheet.is_correction else readable(accent))
        pages = paginate(_blocks(sheet, look), _FIRST, _LATER)
        if len(pages) > 1 and _is_rest(pages[-1]):
            pages = _closer(sheet, look, pages)
        paper = Paper(metadata(sheet))
        for number, page in enumerate(pages, 1):
            ground(paper, sheet)
            if number > 1:
                running_head(paper, sheet, look, _LATER)
            for block, y in page:
                block.drawOn(paper, _FIRST.left, y)
            footer(paper, sheet, look, _FIRST, number, len(pages))
            paper.showPage()
        return paper.file()


def _closer(sheet: Sheet, look: Look, pages: list[list[Placed]]) -> list[list[Placed]]:
    """Save the last page by smaller gaps, if they are enough for that."""
    for air, size in _TIGHTER:
        closer = paginate(_blocks(sheet, replace(look, air=air, size=size)), _FIRST, _LATER)
        if len(closer) < len(pages):
            return closer
    return pages


def _is_rest(page: list[Placed]) -> bool:
    """Whether the last page holds so little that a reader would call it wasted."""
    return page[-1].y > PAGE_HEIGHT - _LATER.top - _REST


def _blocks(sheet: Sheet, look: Look) -> list[Block]:
    room, air = PAGE_WIDTH - _FIRST.left - _FIRST.right, look.air
    blocks: list[Block] = [
        Header(sheet, look, logo(sheet.logo)),
        Gap(10 * air),
        Rule(look.accent, 1.6),
        Gap(9 * air),
        Facts(sheet.dates, look, max(_COLUMNS, min(5, len(sheet.dates))), strong=True),
        Gap(16 * air),
        parties(sheet.parties, look),
        Gap(14 * air),
    ]
    if sheet.reference:
        strong = look.style(9.5, look.accent, bold=True)
        blocks += [Text([(sheet.reference, strong)]), Gap(8 * air)]
    if sheet.references:
        blocks += [Facts(sheet.references, look, _COLUMNS), Gap(12 * air)]
    totals = sums(sheet, look, room)
    tail = totals.wrap(room, 0)[1] + 14 * air
    # a ground under the header would cut the words that lie under the page
    is_marked = bool(sheet.watermark or sheet.stamp)
    grid = Grid(head_ground=None if is_marked else look.ground, head_ink=look.muted)
    blocks += [LineTable(sheet, look, grid, tail), Gap(14 * air), totals]
    if sheet.payment:
        blocks += [Gap(14 * air), payment(sheet.payment, look)]
    return [*blocks, *closing(sheet, look), *codes(sheet, look)]


DESIGN = Classic()
