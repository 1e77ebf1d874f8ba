"""Codes that let a reader verify the document, each with its words beside it."""

from __future__ import annotations

from storno_desktop.printing.facts.sheet import Sheet
from storno_desktop.printing.labels import inline
from storno_desktop.printing.parts.blocks import Beside, Block, Gap, Text
from storno_desktop.printing.parts.look import Look
from storno_desktop.printing.parts.payment import PaymentCode


def codes(sheet: Sheet, look: Look) -> list[Block]:
    """Give the codes one below the other."""
    blocks: list[Block] = []
    for code in sheet.codes:
        words = Text([(inline(code.label), look.style(7.5, look.accent, bold=True))])
        picture = PaymentCode(code.content, code.caption, look)
        blocks += [Gap(10 * look.air), Beside([(60, words), (40, picture)])]
    return blocks
