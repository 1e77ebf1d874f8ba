"""The classic design: white paper, one accent, a coloured rule below the header."""

from __future__ import annotations

from dataclasses import replace

from reportlab.lib.pagesizes import A4

from storno_desktop.printing.facts.sheet import Sheet
from storno_desktop.printing.logo import logo
from storno_desktop.printing.paper import Margins, Paper, flow
from storno_desktop.printing.parts.blocks import Block, Facts, Gap, Rule, Text
from storno_desktop.printing.parts.closing import closing
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


class Classic:
    """The classic design."""

    default_accent = 0x2563EB

    def render(self, sheet: Sheet) -> bytes:
        """Draw the sheet from the title to the legal sentences."""
        accent = sheet.accent if sheet.accent is not None else self.default_accent
        look = Look(_CORRECTION if sheet.is_correction else readable(accent))
        paper = Paper(metadata(sheet))

        def under(paper: Paper, page: int) -> None:
            ground(paper, sheet)
            if page > 1:
                running_head(paper, sheet, look, _LATER)

        def around(paper: Paper, page: int, pages: int) -> None:
            footer(paper, sheet, look, _FIRST, page, pages)

        flow(paper, self._blocks(sheet, look), _FIRST, _LATER, under)
        return paper.finish(around)

    def _blocks(self, sheet: Sheet, look: Look) -> list[Block]:
        room = A4[0] - _FIRST.left - _FIRST.right
        blocks: list[Block] = [
            Header(sheet, look, logo(sheet.logo)),
            Gap(10),
            Rule(look.accent, 1.6),
            Gap(9),
            Facts(sheet.dates, look, columns=max(_COLUMNS, min(5, len(sheet.dates))), strong=True),
            Gap(16),
            parties(sheet.parties, look),
            Gap(14),
        ]
        if sheet.reference:
            blocks += [Text([(sheet.reference, look.style(9.5, look.accent, bold=True))]), Gap(8)]
        if sheet.references:
            blocks += [Facts(sheet.references, look, columns=_COLUMNS), Gap(12)]
        totals = sums(sheet, look, room)
        tail = totals.wrap(room, 0)[1] + 14
        grid = Grid(head_ground=look.ground, head_ink=look.muted)
        blocks += [LineTable(sheet, look, grid, tail), Gap(14), totals]
        if sheet.payment:
            blocks += [Gap(14), payment(sheet.payment, look)]
        return [*blocks, *closing(sheet, look)]


DESIGN = Classic()
