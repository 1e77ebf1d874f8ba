"""The simplest blocks: gaps, running text, captions over values, blocks side by side."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

from storno_desktop.printing.facts.sheet import Fact
from storno_desktop.printing.fonts import Style, width, wrapped
from storno_desktop.printing.labels import inline
from storno_desktop.printing.parts.look import Look

_BETWEEN = 10.0
_ROW_GAP = 6.0


class Block(Flowable, ABC):
    """A flowable that measures itself once for a width and draws from its top."""

    is_gap = False

    def __init__(self) -> None:
        super().__init__()
        self._room: float | None = None
        self.height = 0.0

    def wrap(self, room: float, _height: float) -> tuple[float, float]:
        """Measure; the height does not depend on what is left of the page."""
        if self._room != room:
            self._room = self.width = room
            self.height = self.measure(room)
        return room, self.height

    @abstractmethod
    def measure(self, room: float) -> float:
        """Lay out for a width and give the height."""

    def split(self, _room: float, _height: float) -> list[Any]:
        """Refuse to be parted, unless a block says how."""
        return []


class Gap(Block):
    """Empty room, none at the top of a page."""

    is_gap = True

    def __init__(self, height: float) -> None:
        super().__init__()
        self._height = height

    def measure(self, room: float) -> float:
        """Give the height that was asked for."""
        return self._height

    def draw(self) -> None:
        """Draw nothing."""


class Text(Block):
    """Paragraphs, each with its style; it may go on on the next page."""

    def __init__(self, paragraphs: Sequence[tuple[str, Style]], gap: float = 0) -> None:
        super().__init__()
        self._paragraphs, self._gap = paragraphs, gap
        self._lines: list[tuple[str, Style, float]] = []

    def measure(self, room: float) -> float:
        """Break the lines."""
        self._lines = []
        for index, (text, style) in enumerate(self._paragraphs):
            before = self._gap if index else 0.0
            for line in wrapped(text, style, room):
                self._lines.append((line, style, before))
                before = 0.0
        return sum(style.leading + before for _, style, before in self._lines)

    def split(self, room: float, height: float) -> list[Any]:
        """Part between lines, with at least two on each side."""
        used, count = 0.0, 0
        for _, style, before in self._lines:
            if used + style.leading + before > height:
                break
            used, count = used + style.leading + before, count + 1
        count = min(count, len(self._lines) - 2)
        if count < 2:  # noqa: PLR2004 - no single line stands alone
            return []
        return [_part(self._lines[:count], room), _part(self._lines[count:], room)]

    def draw(self) -> None:
        """Write the lines."""
        y = self.height
        for text, style, before in self._lines:
            y -= before + style.leading
            self.canv.text(0, y + style.leading - style.size, text, style)


def _part(lines: list[tuple[str, Style, float]], room: float) -> Text:
    part = Text([(text, style) for text, style, _ in lines])
    part.wrap(room, 0)
    return part


class Facts(Block):
    """Captions over values in a grid of equal columns."""

    def __init__(
        self,
        facts: Sequence[Fact],
        look: Look,
        columns: int | Sequence[float] = 4,
        *,
        strong: bool = False,
    ) -> None:
        super().__init__()
        shares = (1.0,) * columns if isinstance(columns, int) else tuple(columns)
        self._facts, self._columns, self._look = facts, len(shares), look
        self._shares = [share / sum(shares) for share in shares]
        self._value = look.style(9, bold=True) if strong else look.style()
        self._rows: list[tuple[float, list[tuple[list[str], list[str]]]]] = []

    def measure(self, room: float) -> float:
        """Break captions and values in their columns."""
        cells = [room * share - _BETWEEN for share in self._shares]
        caption, value = self._look.caption, self._value
        self._rows = []
        for start in range(0, len(self._facts), self._columns):
            row = [
                (wrapped(inline(fact.label), caption, cell), wrapped(fact.value, value, cell))
                for fact, cell in zip(
                    self._facts[start : start + self._columns], cells, strict=False
                )
            ]
            head = max(len(words) for words, _ in row)
            body = max(len(words) for _, words in row)
            self._rows.append((head * caption.leading + body * value.leading + _ROW_GAP, row))
        return sum(height for height, _ in self._rows) - _ROW_GAP if self._rows else 0.0

    def draw(self) -> None:
        """Write the grid; the values of a row stand on one line under the longest caption."""
        caption, value = self._look.caption, self._value
        top = self.height
        places = [self.width * sum(self._shares[:i]) for i in range(self._columns)]
        for height, row in self._rows:
            head = max(len(words) for words, _ in row) * caption.leading
            for column, (captions, values) in enumerate(row):
                x, y = places[column], top - head + caption.leading * len(captions)
                for line in captions:
                    self.canv.text(x, y - caption.size, line, caption)
                    y -= caption.leading
                y = top - head
                for line in values:
                    self.canv.text(x, y - value.size, line, value)
                    y -= value.leading
            top -= height


class Named(Block):
    """Lines of "caption: value", the caption muted."""

    def __init__(self, facts: Sequence[Fact], look: Look, size: float | None = None) -> None:
        super().__init__()
        self._facts, self._look = facts, look
        self._style = look.style(size)
        self._lines: list[tuple[str, str]] = []

    def measure(self, room: float) -> float:
        """Break the lines."""
        self._lines = []
        for fact in self._facts:
            name = f"{inline(fact.label)}: "
            for index, line in enumerate(wrapped(name + fact.value, self._style, room)):
                is_named = index == 0 and line.startswith(name)
                self._lines.append((name, line.removeprefix(name)) if is_named else ("", line))
        return len(self._lines) * self._style.leading

    def draw(self) -> None:
        """Write the lines."""
        style, y = self._style, self.height
        muted = style._replace(colour=self._look.muted)
        for name, value in self._lines:
            self.canv.text(0, y - style.size, name, muted)
            self.canv.text(width(name, style.font, style.size), y - style.size, value, style)
            y -= style.leading


class Stack(Block):
    """Blocks below each other that stay together."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        super().__init__()
        self._blocks = blocks

    def measure(self, room: float) -> float:
        """Sum the heights."""
        return sum(block.wrap(room, 0)[1] for block in self._blocks)

    def draw(self) -> None:
        """Draw each below the one before."""
        y = self.height
        for block in self._blocks:
            y -= block.height
            block.drawOn(self.canv, 0, y)


class Beside(Block):
    """Blocks side by side, tops level; widths are shares of what the gaps leave."""

    def __init__(
        self, blocks: Sequence[tuple[float, Block]], gap: float = 24, *, is_grid: bool = False
    ) -> None:
        super().__init__()
        self._blocks, self._gap = blocks, gap
        self._gaps = len(blocks) - (not is_grid)  # in a grid the last column has a gap as well

    def measure(self, room: float) -> float:
        """Give the height of the tallest."""
        room -= self._gap * self._gaps
        shares = sum(share for share, _ in self._blocks)
        return max(block.wrap(room * share / shares, 0)[1] for share, block in self._blocks)

    def draw(self) -> None:
        """Draw each beside the one before."""
        x = 0.0
        for _, block in self._blocks:
            block.drawOn(self.canv, x, self.height - block.height)
            x += block.width + self._gap


class Rule(Block):
    """A level line across."""

    def __init__(self, colour: int, thickness: float = 0.5) -> None:
        super().__init__()
        self._colour, self._thickness = colour, thickness

    def measure(self, room: float) -> float:
        """Give the thickness."""
        return self._thickness

    def draw(self) -> None:
        """Draw the line."""
        self.canv.rule(0, self._thickness / 2, self.width, self._colour, self._thickness)
