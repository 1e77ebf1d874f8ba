"""Seller and buyer side by side, and whoever else there is."""

from __future__ import annotations

from collections.abc import Sequence

from storno_desktop.printing.facts.sheet import Party
from storno_desktop.printing.labels import inline
from storno_desktop.printing.parts.blocks import Beside, Block, Gap, Named, Stack, Text
from storno_desktop.printing.parts.look import Look

_A_ROW = 2
_THREE = 3


def party(said: Party, look: Look) -> Block:
    """Draw one party: caption, name, address, facts."""
    body = look.style()
    blocks: list[Block] = [
        Text([(inline(said.caption), look.style(7.5, look.accent, bold=True))]),
        Gap(2),
        Text([(said.name, look.style(10, bold=True))]),
        Gap(1.5),
        Text([(line, body) for line in said.address]),
    ]
    if said.facts:
        blocks += [Gap(3), Named(said.facts, look)]
    return Stack(blocks)


def parties(found: Sequence[Party], look: Look) -> Block:
    """Draw the parties, three in one row, else two by two."""
    a_row = _THREE if len(found) == _THREE else _A_ROW
    rows: list[Block] = []
    for start in range(0, len(found), a_row):
        if rows:
            rows.append(Gap(12))
        row: list[tuple[float, Block]] = [
            (1, party(each, look)) for each in found[start : start + a_row]
        ]
        row += [(1, Gap(0))] * (a_row - len(row))
        rows.append(Beside(row, is_grid=True))
    return rows[0] if len(rows) == 1 else Stack(rows)
