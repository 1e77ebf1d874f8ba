"""The VAT breakdown and the totals, side by side where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from storno_desktop.printing.facts.sheet import Sheet, Total, VatTable
from storno_desktop.printing.fonts import Style, width, wrapped
from storno_desktop.printing.labels import inline
from storno_desktop.printing.parts.blocks import Beside, Block, Gap, Stack, Text
from storno_desktop.printing.parts.look import Look

_PAD = 3.0
_SIDE = 5.0
_BETWEEN = 10.0
_NAME_ROOM = 78.0
TOTALS_WIDTH = 226.0


class VatBlock(Block):
    """The VAT table: a row for each category and rate, its reason below, a sum at the end."""

    def __init__(self, table: VatTable, look: Look) -> None:
        super().__init__()
        self._table, self._look = table, look
        self._body, self._head = look.style(7.8), look.style(7, look.muted, bold=True)
        self._strong = look.style(7.8, bold=True)
        self._note = look.style(7, look.muted)
        self._widths: list[float] = []
        self._heads: list[list[str]] = []
        self._rows: list[tuple[list[str], tuple[str, ...], list[str], Style]] = []

    @property
    def natural_width(self) -> float:
        """The width that the figures and a readable name need."""
        return sum(self._figures()) + _NAME_ROOM

    def _figures(self) -> list[float]:
        found = []
        for column in range(1, len(self._table.headers)):
            rows = [*self._table.rows, self._table.total]
            needed = [
                width(row.cells[column], self._strong.font, self._strong.size) for row in rows
            ]
            words = inline(self._table.headers[column]).split()
            needed += [width(word, self._head.font, self._head.size) for word in words]
            found.append(max(needed) + _BETWEEN)
        return found

    def measure(self, room: float) -> float:
        """Break names and reasons."""
        figures = self._figures()
        self._widths = [room - sum(figures), *figures]
        self._heads = [
            wrapped(inline(header), self._head, space - _SIDE)
            for header, space in zip(self._table.headers, self._widths, strict=True)
        ]
        self._rows = []
        for row in (*self._table.rows, self._table.total):
            style = self._strong if row is self._table.total else self._body
            name = wrapped(row.cells[0], style, self._widths[0] - _SIDE)
            reasons = [
                line for text in row.reasons for line in wrapped(text, self._note, room - 2 * _SIDE)
            ]
            self._rows.append((name, row.cells[1:], reasons, style))
        return self._head_height() + sum(map(self._row_height, self._rows))

    def _head_height(self) -> float:
        return max(map(len, self._heads)) * self._head.leading + 2 * _PAD

    def _row_height(self, row: tuple[list[str], tuple[str, ...], list[str], Style]) -> float:
        name, _, reasons, style = row
        return len(name) * style.leading + len(reasons) * self._note.leading + 2 * _PAD

    def draw(self) -> None:
        """Draw header, rows and sum."""
        paper, y = self.canv, self.height
        x = 0.0
        for column, (lines, space) in enumerate(zip(self._heads, self._widths, strict=True)):
            top = y - _PAD - (max(map(len, self._heads)) - len(lines)) * self._head.leading
            for line in lines:
                if column:
                    paper.text_right(x + space - _SIDE, top - self._head.size, line, self._head)
                else:
                    paper.text(x + _SIDE, top - self._head.size, line, self._head)
                top -= self._head.leading
            x += space
        y -= self._head_height()
        paper.rule(0, y, self.width, self._look.line, 0.8)
        for row in self._rows:
            self._draw_row(row, y - _PAD)
            y -= self._row_height(row)
            if row is not self._rows[-1]:
                paper.rule(0, y, self.width, self._look.line, 0.4)

    def _draw_row(
        self, row: tuple[list[str], tuple[str, ...], list[str], Style], top: float
    ) -> None:
        name, figures, reasons, style = row
        x = self._widths[0]
        for text, space in zip(figures, self._widths[1:], strict=True):
            x += space
            self.canv.text_right(x - _SIDE, top - style.size, text, style)
        for line in name:
            self.canv.text(_SIDE, top - style.size, line, style)
            top -= style.leading
        for line in reasons:
            self.canv.text(_SIDE, top - self._note.size, line, self._note)
            top -= self._note.leading


class TotalsBlock(Block):
    """Sums from the lines down to the amount due, which is the largest figure of the page."""

    def __init__(
        self, sums: Sequence[Total], due: Total, home: Sequence[Total], look: Look
    ) -> None:
        super().__init__()
        self._sums, self._due, self._home, self._look = sums, due, home, look
        self._plain, self._figure = look.style(8.8, look.muted), look.style(8.8)
        self._small = look.style(7.6, look.muted)
        self._name = look.style(9.5, look.accent, bold=True)
        self._large = look.style(14, look.accent, bold=True)
        self._laid: list[tuple[list[str], str, Style, Style]] = []
        self._due_lines: list[str] = []

    def measure(self, room: float) -> float:
        """Break names that are too long for what their figure leaves."""
        self._laid = [self._line(total, self._plain, self._figure, room) for total in self._sums]
        while self._large.size > self._name.size and self._amount_width() > room * 0.66:
            self._large = self._look.style(self._large.size - 1, self._look.accent, bold=True)
        left = room - self._amount_width() - 2 * _SIDE - _BETWEEN
        self._due_lines = wrapped(self._due.label, self._name, left)
        self._laid += [self._line(total, self._small, self._small, room) for total in self._home]
        return sum(map(self._height, self._laid)) + self._due_height()

    def _amount_width(self) -> float:
        return width(self._due.amount, self._large.font, self._large.size)

    def _line(
        self, total: Total, name: Style, figure: Style, room: float
    ) -> tuple[list[str], str, Style, Style]:
        left = room - width(total.amount, figure.font, figure.size) - 2 * _SIDE - _BETWEEN
        return wrapped(total.label, name, left), total.amount, name, figure

    def _height(self, laid: tuple[list[str], str, Style, Style]) -> float:
        return len(laid[0]) * laid[2].leading + 2 * 1.8

    def _due_height(self) -> float:
        return max(self._large.leading, len(self._due_lines) * self._name.leading) + 14

    def draw(self) -> None:
        """Draw the sums, the amount due between two rules, the home currency below."""
        paper, y = self.canv, self.height
        for laid in self._laid[: len(self._sums)]:
            y = self._draw_line(laid, y)
        y -= 2
        paper.rule(0, y, self.width, self._look.accent, 1.4)
        inner = self._due_height() - 14
        middle = y - 6 - inner / 2
        base = middle - self._large.size * 0.36
        paper.text_right(self.width - _SIDE, base, self._due.amount, self._large)
        base = middle + (len(self._due_lines) - 1) * self._name.leading / 2 - self._name.size * 0.36
        for line in self._due_lines:
            paper.text(_SIDE, base, line, self._name)
            base -= self._name.leading
        y -= self._due_height() - 2
        for laid in self._laid[len(self._sums) :]:
            y = self._draw_line(laid, y)

    def _draw_line(self, laid: tuple[list[str], str, Style, Style], y: float) -> float:
        names, amount, name, figure = laid
        y -= 1.8
        self.canv.text_right(self.width - _SIDE, y - figure.size, amount, figure)
        for line in names:
            self.canv.text(_SIDE, y - name.size, line, name)
            y -= name.leading
        return y - 1.8


def sums(sheet: Sheet, look: Look, room: float) -> Block:
    """Put the VAT table left of the totals, or above them when its figures need the room."""
    totals: Block = TotalsBlock(sheet.sums, sheet.due, sheet.home, look)
    left: list[Block] = []
    gap = 24.0
    space = room - TOTALS_WIDTH - gap
    is_wide = False
    if sheet.vat:
        table = VatBlock(sheet.vat, look)
        is_wide = table.natural_width > space
        left.append(table)
    if sheet.home_note:
        left += [*([Gap(6)] if left else []), Text([(sheet.home_note, look.detail)])]
    beside = Beside([(space, Gap(0) if is_wide else Stack(left)), (TOTALS_WIDTH, totals)], gap)
    return Stack([*left, Gap(12), beside]) if is_wide else beside
