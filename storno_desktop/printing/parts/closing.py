"""What closes a document: terms and notes, who made it, what the law wants said."""

from __future__ import annotations

from storno_desktop.printing.facts.sheet import Sheet
from storno_desktop.printing.labels import inline
from storno_desktop.printing.parts.blocks import Block, Facts, Gap, Rule, Text
from storno_desktop.printing.parts.look import Look


def closing(sheet: Sheet, look: Look) -> list[Block]:
    """Give the closing blocks; long notes go on on the next page."""
    blocks: list[Block] = []
    for fact in sheet.texts:
        blocks += [
            Gap(9 * look.air),
            Text(
                [
                    (inline(fact.label), look.style(7.5, look.accent, bold=True)),
                    (fact.value, look.style()),
                ],
                1.5,
            ),
        ]
    if sheet.people:
        blocks += [
            Gap(10 * look.air),
            Facts(sheet.people, look, columns=min(4, max(3, len(sheet.people)))),
        ]
    if sheet.legal:
        small = look.style(7.6)
        blocks += [
            Gap(11 * look.air),
            Rule(look.line),
            Gap(5 * look.air),
            Text([(text, small) for text in sheet.legal], 1),
        ]
    return blocks
