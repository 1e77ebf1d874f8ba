"""The line table: headers on every page, rows that break only when they must, sums carried over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from storno_desktop.printing.facts.sheet import Column, Row, Sheet
from storno_desktop.printing.fonts import Style, width, wrapped
from storno_desktop.printing.labels import inline
from storno_desktop.printing.parts.blocks import Block
from storno_desktop.printing.parts.look import Look

_SIDE = 5.0
_SMALLEST_DESCRIPTION = 140.0
_WIDEST_TEXT = 58.0
_GOOD_DESCRIPTION = 190.0
#: Sizes to try, first with headers on one line, then with headers broken between words.
_TRIES = ((8.5, True), (8.5, False), (7.8, False), (7.0, False), (6.2, False))
_KEPT_ROWS = 2
#: A row taller than this goes on on the next page instead of leaving a hole.
_TALL = 150.0
_LINES_TOGETHER = 3


@dataclass(frozen=True, slots=True)
class Grid:
    """Colours of the table: what differs between designs."""

    head_ground: int | None
    head_ink: int
    zebra: int | None = None
    head_rule: int | None = None


class _Laid(NamedTuple):
    """One row, broken into lines column by column, with its height."""

    cells: tuple[tuple[tuple[str, Style], ...], ...]
    height: float
    running: str


class _Styles(NamedTuple):
    """Figures, headers, the notes below headers, the notes below figures."""

    body: Style
    head: Style
    note: Style
    detail: Style


class _Measures(NamedTuple):
    """What all parts of a table share."""

    widths: tuple[float, ...]
    head: tuple[tuple[tuple[str, Style], ...], ...]
    head_height: float
    body: Style


class LineTable(Block):
    """The lines of a document; `tail` is the height that its sums need below it."""

    def __init__(self, sheet: Sheet, look: Look, grid: Grid, tail: float = 0) -> None:
        super().__init__()
        self._sheet, self._look, self._grid, self._tail = sheet, look, grid, tail
        self._rows: Sequence[_Laid] = ()
        self._first, self._brought, self._carried = 0, "", ""
        self._measures: _Measures | None = None

    def wrap(self, room: float, height: float) -> tuple[float, float]:
        """Measure; ask to be parted when the sums would stand alone on the next page."""
        _, own = super().wrap(room, height)
        if own <= height < own + self._tail and len(self._rows) > _KEPT_ROWS:
            return room, height + 1
        return room, own

    def measure(self, room: float) -> float:
        """Find the widths, then break every cell."""
        if self._measures is None:
            self._measures = _measured(self._sheet, self._look, self._grid, room)
            self._rows = [
                _laid(row, self._sheet.columns, self._measures, self._look)
                for row in self._sheet.rows
            ]
        return self._own_height()

    def _own_height(self) -> float:
        measures = self._measured()
        extra = sum(
            measures.body.leading + 2 * self._look.pad
            for text in (self._brought, self._carried)
            if text
        )
        return measures.head_height + extra + sum(row.height for row in self._rows)

    def _measured(self) -> _Measures:
        assert self._measures is not None  # noqa: S101 - wrap comes before all else
        return self._measures

    def split(self, room: float, height: float) -> list[Any]:
        """Fill the page with whole rows; a tall one is parted between its lines."""
        measures = self._measured()
        a_line = measures.body.leading + 2 * self._look.pad
        left = height - measures.head_height - a_line - (a_line if self._brought else 0)
        count = 0
        while count < len(self._rows) and self._rows[count].height <= left:
            left -= self._rows[count].height
            count += 1
        if count == len(self._rows):
            count -= _KEPT_ROWS  # the sums take the last rows with them
        head, tail = list(self._rows[:count]), list(self._rows[count:])
        if tail and tail[0].height > _TALL:
            parts = _parted(tail[0], left, self._look)
            if parts:
                head.append(parts[0])
                tail[0] = parts[1]
        if not head or not tail:
            return []
        carried = head[-1].running
        return [
            self._part(head, self._brought, carried, room),
            self._part(tail, carried, self._carried, room),
        ]

    def _part(self, rows: Sequence[_Laid], brought: str, carried: str, room: float) -> LineTable:
        part = LineTable(self._sheet, self._look, self._grid, 0 if carried else self._tail)
        part._measures, part._rows = self._measures, rows
        part._brought, part._carried = brought, carried
        Block.wrap(part, room, 0)
        return part

    def draw(self) -> None:
        """Draw the header, then row by row."""
        measures, paper, grid = self._measured(), self.canv, self._grid
        y = self._own_height()
        if grid.head_ground is not None:
            paper.box(
                0, y - measures.head_height, self.width, measures.head_height, grid.head_ground
            )
        self._draw_cells(measures.head, y - self._look.pad)
        y -= measures.head_height
        paper.rule(
            0, y, self.width, self._look.line if grid.head_rule is None else grid.head_rule, 0.8
        )
        if self._brought:
            y = self._draw_sum(inline(self._sheet.brought), self._brought, y)
        for index, row in enumerate(self._rows):
            if grid.zebra is not None and index % 2:
                paper.box(0, y - row.height, self.width, row.height, grid.zebra)
            self._draw_cells(row.cells, y - self._look.pad)
            y -= row.height
            paper.rule(0, y, self.width, self._look.line, 0.4)
        if self._carried:
            self._draw_sum(inline(self._sheet.carried), self._carried, y)

    def _draw_cells(self, cells: Sequence[Sequence[tuple[str, Style]]], top: float) -> None:
        x = 0.0
        paper, measures = self.canv, self._measured()
        for column, room, lines in zip(self._sheet.columns, measures.widths, cells, strict=True):
            y = top
            for text, style in lines:
                base = y - style.size
                if column.is_text:
                    paper.text(x + _SIDE, base, text, style)
                else:
                    paper.text_right(x + room - _SIDE, base, text, style)
                y -= style.leading
            x += room

    def _draw_sum(self, name: str, amount: str, y: float) -> float:
        body = self._measured().body._replace(colour=self._look.muted)
        strong = self._look.style(body.size, bold=True)
        base = y - self._look.pad - body.size
        self.canv.text_right(self.width - _SIDE, base, amount, strong)
        left = width(amount, strong.font, strong.size) + 14
        self.canv.text_right(self.width - _SIDE - left, base, name, body)
        y -= body.leading + 2 * self._look.pad
        self.canv.rule(0, y, self.width, self._look.line, 0.4)
        return y


def _measured(sheet: Sheet, look: Look, grid: Grid, room: float) -> _Measures:
    """Give each column of numbers what it needs, the description the rest; smaller if need be."""
    for size, is_roomy in _TRIES:
        body, head = look.style(size), look.style(min(size, 7.5), grid.head_ink, bold=True)
        note = look.style(min(size, 7.2) - 0.4, grid.head_ink)
        styles = _Styles(body, head, note, _detail(body, look))
        widths = [
            _natural(index, column, sheet.rows, styles, is_roomy=is_roomy)
            for index, column in enumerate(sheet.columns)
        ]
        rest = room - sum(widths)
        if rest >= (_GOOD_DESCRIPTION if is_roomy else _SMALLEST_DESCRIPTION):
            break
    description = 1
    widths[description] = max(rest, _SMALLEST_DESCRIPTION / 2)
    cells = tuple(
        _header(column, head, note, widths[index] - 2 * _SIDE)
        for index, column in enumerate(sheet.columns)
    )
    height = max(sum(style.leading for _, style in lines) for lines in cells) + 2 * look.pad
    return _Measures(tuple(widths), cells, height, body)


def _natural(
    index: int, column: Column, rows: Sequence[Row], styles: _Styles, *, is_roomy: bool
) -> float:
    """The width a column needs: its longest number, and its header or the longest word of it."""
    if index == 1:
        return 0.0
    body, head, note, detail = styles

    def pieces(text: str) -> list[str]:
        return [text] if is_roomy else text.split()

    found = [width(piece, head.font, head.size) for piece in pieces(column.header[0])]
    for text in (*column.header[1:], *column.note):
        found += [width(piece, note.font, note.size) for piece in pieces(text)]
    texts = {cell.text for cell in (row.cells[index] for row in rows)}
    widest = max((width(text, body.font, body.size) for text in texts), default=0.0)
    found.append(min(widest, _WIDEST_TEXT) if column.is_text else widest)
    notes = {text for row in rows for text in row.cells[index].notes}
    found += [width(text, detail.font, detail.size) for text in notes if not column.is_text]
    return max(found) + 2 * _SIDE


def _header(column: Column, head: Style, note: Style, room: float) -> tuple[tuple[str, Style], ...]:
    first, *second = column.header
    lines = [(line, head) for line in wrapped(first, head, room)]
    for text in (*second, *column.note):
        lines += [(line, note) for line in wrapped(text, note, room)]
    return tuple(lines)


def _detail(body: Style, look: Look) -> Style:
    return look.style(min(7.2, body.size - 0.8), look.muted)


def _laid(row: Row, columns: Sequence[Column], measures: _Measures, look: Look) -> _Laid:
    body = measures.body
    detail = _detail(body, look)
    cells = []
    for column, room, cell in zip(columns, measures.widths, row.cells, strict=True):
        inner = room - 2 * _SIDE
        lines = (
            [(line, body) for line in wrapped(cell.text, body, inner)]
            if column.is_text
            else [(cell.text, body)]
        )
        for note in cell.notes:
            lines += [(line, detail) for line in wrapped(note, detail, inner)]
        cells.append(tuple(lines))
    height = max(sum(style.leading for _, style in lines) for lines in cells) + 2 * look.pad
    return _Laid(tuple(cells), height, row.running)


def _parted(row: _Laid, room: float, look: Look) -> tuple[_Laid, _Laid] | None:
    """Part a tall row: figures stay with the first lines, the sum counts where it ends."""
    used, count = 2 * look.pad, 0
    description = row.cells[1]
    for _, style in description:
        if used + style.leading > room:
            break
        used, count = used + style.leading, count + 1
    if count < _LINES_TOGETHER or len(description) - count < 1:
        return None
    figures = max(
        (sum(style.leading for _, style in cell) for i, cell in enumerate(row.cells) if i != 1),
        default=0.0,
    )
    if figures + 2 * look.pad > room:
        return None
    head = tuple(description[:count] if i == 1 else cell for i, cell in enumerate(row.cells))
    rest = tuple(description[count:] if i == 1 else () for i in range(len(row.cells)))
    rest_height = sum(style.leading for _, style in description[count:]) + 2 * look.pad
    # the figures are printed on the first page, so the sum carried over counts them there
    return _Laid(head, max(used, figures + 2 * look.pad), row.running), _Laid(
        rest, rest_height, row.running
    )
