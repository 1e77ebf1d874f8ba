"""How the line grid fits its place: as high as its rows, the description as wide as can be."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from storno_desktop.gui.delegates.cells import ROW_HEIGHT
from storno_desktop.gui.editor.line_columns import Col
from storno_desktop.gui.editor.line_model import LineModel
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.tasks import later

_WIDTHS = {
    Col.NUMBER: 44,
    Col.CODE: 84,
    Col.QUANTITY: 74,
    Col.UNIT: 56,
    Col.PRICE: 96,
    Col.DISCOUNT: 80,
    Col.VAT: 58,
    Col.CATEGORY: 74,
    Col.TOTAL: 104,
    Col.MARK: 28,
}
#: Where room is short, so that the amount of a line is seen beside its text.
_TIGHT = {
    Col.NUMBER: 32,
    Col.CODE: 72,
    Col.QUANTITY: 66,
    Col.UNIT: 48,
    Col.PRICE: 78,
    Col.DISCOUNT: 70,
    Col.VAT: 50,
    Col.CATEGORY: 68,
    Col.TOTAL: 88,
    Col.MARK: 24,
}
#: How wide figures may make their columns, what is around them, and how many rows are measured.
_WIDEST = {Col.QUANTITY: 130, Col.PRICE: 150, Col.TOTAL: 160}
_AROUND = 18
_MEASURED = 200
#: Below these widths the columns that hold nothing give way to the description.
_ROOM_FOR_CODE = 820
_ROOM_FOR_DISCOUNT = 640
LEAST_DESCRIPTION, LEAST_WHEN_TIGHT = 170, 150
#: Rows after which the grid scrolls in itself, while nobody said otherwise.
MOST_ROWS = 14


class LineWidths(QObject):
    """Keeps the height of a grid and the widths of its columns."""

    def __init__(self, session: EditorSession, lines: LineModel, grid: QTableView) -> None:
        super().__init__(grid)
        self._session, self._lines, self._grid = session, lines, grid
        self._most_rows = MOST_ROWS
        self._is_tight = False
        mode = QHeaderView.ResizeMode
        top = grid.horizontalHeader()
        for column, width in _WIDTHS.items():
            top.setSectionResizeMode(column, mode.Interactive)
            grid.setColumnWidth(column, width)
        top.setSectionResizeMode(Col.DESCRIPTION, mode.Stretch)
        lines.rowsInserted.connect(self.fit)
        lines.rowsRemoved.connect(self.fit)
        lines.dataChanged.connect(self._on_data)

    def set_most_rows(self, rows: int) -> None:
        """Scroll in itself from so many rows on, so that the totals stay near."""
        if rows != self._most_rows:
            self._most_rows = rows
            self.fit()

    def _on_data(self, first: QModelIndex, last: QModelIndex) -> None:
        self._fit_rows(first.row(), last.row())
        self._fit_figures(first.row(), last.row())
        self.choose_columns()

    def fit(self, *_: object) -> None:
        """Be as high as the rows, up to the point where the grid scrolls in itself."""
        self._fit_rows(0, min(self._lines.count, 1000) - 1)
        self._fit_figures(0, min(self._lines.count, _MEASURED) - 1)
        self.choose_columns()

    def _fit_height(self) -> None:
        rows = min(self._lines.rowCount(), self._most_rows)
        high = sum(self._grid.rowHeight(row) for row in range(rows))
        high += self._grid.horizontalHeader().height() + 2
        if self._grid.horizontalHeader().length() > self._grid.viewport().width() > 0:
            high += self._grid.horizontalScrollBar().sizeHint().height()
        if high != self._grid.height():
            self._grid.setFixedHeight(high)

    def _fit_figures(self, first: int, last: int) -> None:
        """Widen the columns of figures to what is in them: a figure without its end misleads."""
        metrics = self._grid.fontMetrics()
        for column, widest in _WIDEST.items():
            width = self._grid.columnWidth(column)
            for row in range(first, min(last, first + _MEASURED) + 1):
                text = self._lines.index(row, column).data(Qt.ItemDataRole.DisplayRole)
                needed = metrics.horizontalAdvance(str(text or "")) + _AROUND
                width = max(width, min(needed, widest))
            if width != self._grid.columnWidth(column) and not self._grid.isColumnHidden(column):
                self._grid.setColumnWidth(column, width)

    def _fit_rows(self, first: int, last: int) -> None:
        changed = False
        for row in range(first, last + 1):
            text = self._lines.line_at(row).description if row < self._lines.count else ""
            lines = min(text.count("\n") + 1, 4)
            high = max(ROW_HEIGHT, lines * self._grid.fontMetrics().lineSpacing() + 12)
            if self._grid.rowHeight(row) != high:
                self._grid.setRowHeight(row, high)
                changed = True
        if changed and last - first < self._lines.count - 1:
            later(self, 0, self.fit)

    def choose_columns(self) -> None:
        """Hide the columns that hold nothing, where the description needs their room."""
        lines = self._session.content.lines
        taxed = self._session.surroundings.seller.vat_payer
        wide = self._grid.viewport().width()
        codes = any(line.product_code for line in lines)
        discounts = any(line.discount or line.discount_percent for line in lines)
        hidden = {
            Col.CODE: wide < _ROOM_FOR_CODE and not (codes and wide >= _ROOM_FOR_DISCOUNT),
            Col.DISCOUNT: wide < _ROOM_FOR_DISCOUNT and not discounts,
            Col.VAT: not taxed,
            Col.CATEGORY: not taxed or not self._lines.has_categories(),
        }
        for column, away in hidden.items():
            if self._grid.isColumnHidden(column) != away:
                self._grid.setColumnHidden(column, away)
        self._choose_widths(wide)
        self._keep_description_wide(wide)
        self._fit_height()  # the bar below the columns comes and goes with their widths

    def _choose_widths(self, wide: int) -> None:
        """Draw the columns together before the text has to give way."""
        grid = self._grid
        needed = sum(width for one, width in _WIDTHS.items() if not grid.isColumnHidden(one))
        is_tight = 0 < wide < needed + LEAST_DESCRIPTION
        if is_tight == self._is_tight:
            return
        self._is_tight = is_tight
        top = grid.horizontalHeader()
        for column, width in (_TIGHT if is_tight else _WIDTHS).items():
            grid.setColumnWidth(column, max(width, top.sectionSizeHint(column)))
        self._fit_figures(0, min(self._lines.count, _MEASURED) - 1)

    def _keep_description_wide(self, wide: int) -> None:
        """The text of a line is always to be read: where room is short the grid scrolls."""
        others = [column for column in Col if column is not Col.DESCRIPTION]
        grid = self._grid
        taken = sum(grid.columnWidth(one) for one in others if not grid.isColumnHidden(one))
        mode = QHeaderView.ResizeMode
        least = LEAST_WHEN_TIGHT if self._is_tight else LEAST_DESCRIPTION
        wanted = mode.Stretch if wide - taken >= least else mode.Interactive
        top = self._grid.horizontalHeader()
        if top.sectionResizeMode(Col.DESCRIPTION) != wanted:
            top.setSectionResizeMode(Col.DESCRIPTION, wanted)
        if wanted is mode.Interactive:
            self._grid.setColumnWidth(Col.DESCRIPTION, least)
