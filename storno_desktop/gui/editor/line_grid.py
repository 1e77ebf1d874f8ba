"""The line grid: a spreadsheet that is driven from the keyboard (SCREENS 4.3)."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from storno_desktop.application.office import Office
from storno_desktop.application.queries import ProductRow
from storno_desktop.domain.line import Line
from storno_desktop.gui.delegates.cells import ROW_HEIGHT
from storno_desktop.gui.editor.bound import on_undo_keys
from storno_desktop.gui.editor.line_columns import CATEGORIES, KEYS, READ_ONLY, Col, edited_text
from storno_desktop.gui.editor.line_delegate import LineDelegate
from storno_desktop.gui.editor.line_edits import copy_cell, fill_down, from_product
from storno_desktop.gui.editor.line_model import LineModel
from storno_desktop.gui.editor.line_widths import LineWidths
from storno_desktop.gui.editor.pasting import is_table
from storno_desktop.gui.editor.product_search import ProductSearch
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.tasks import Tasks

_COPIED = (
    Col.CODE,
    Col.DESCRIPTION,
    Col.QUANTITY,
    Col.UNIT,
    Col.PRICE,
    Col.DISCOUNT,
    Col.VAT,
)


class LineGrid(QTableView):
    """The view; structure is changed through the session, cells through the model."""

    table_pasted = Signal(str, int)  # text of several cells, and the row it goes to
    details_wanted = Signal(int)
    product_wanted = Signal(int)  # "add to products"

    _clipboard: tuple[str, tuple[Line, ...]] = ("", ())  # rows copied here keep all they hold

    def __init__(
        self, session: EditorSession, office: Office, tasks: Tasks, language: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Lines"))
        self.lines = LineModel(session, language, self)
        self.setModel(self.lines)
        search = ProductSearch(office, tasks, session.surroundings.seller.id, self)
        self.cells = LineDelegate(session, search, self)
        self.cells.left.connect(self._on_left)
        self.cells.product_picked.connect(self._on_product)
        self.cells.table_pasted.connect(self._on_table)
        self.setItemDelegate(self.cells)
        self._dress()
        self.widths = LineWidths(session, self.lines, self)
        self.widths.fit()

    def _dress(self) -> None:
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.AnyKeyPressed
            | trigger.EditKeyPressed
            | trigger.DoubleClicked
            | trigger.SelectedClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        top = self.horizontalHeader()
        top.setHighlightSections(False)
        top.setMinimumSectionSize(24)
        top.setFixedHeight(ROW_HEIGHT)
        top.setSectionsClickable(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the description what the columns without content do not need."""
        super().resizeEvent(event)
        self.widths.choose_columns()

    # going about

    def editable_columns(self) -> list[Col]:
        """The columns that Tab visits."""
        return [
            column for column in Col if column not in READ_ONLY and not self.isColumnHidden(column)
        ]

    def choose_rows(self, rows: Sequence[int]) -> None:
        """Select some rows and come to the first: what a figure of the totals is made of."""
        if not rows:
            return
        self.go_to(rows[0], Col.DESCRIPTION)
        selection = QItemSelection()
        last = self.lines.columnCount() - 1
        for row in rows:
            selection.select(self.lines.index(row, 0), self.lines.index(row, last))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)

    def go_to(self, row: int, column: Col, *, edit: bool = False) -> None:
        """Make a cell current; a hidden column shows itself first."""
        if self.isColumnHidden(column):
            if column is Col.VAT or column is Col.CATEGORY:
                column = Col.DESCRIPTION
            else:
                self.setColumnHidden(column, False)
        index = self.lines.index(min(row, self.lines.rowCount() - 1), column)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)
        if edit:
            self.edit(index)

    def current(self) -> tuple[int, Col]:
        """Row and column of the current cell; the first free one when there is none."""
        index = self.currentIndex()
        if not index.isValid():
            return (self.lines.count, Col.DESCRIPTION)
        return index.row(), Col(index.column())

    def chosen_rows(self) -> list[int]:
        """The lines that are selected, else the current one."""
        rows = {index.row() for index in self.selectedIndexes()} or {self.current()[0]}
        return sorted(row for row in rows if row < self.lines.count)

    def finish_editing(self) -> bool:
        """Take what is being typed; False when it cannot be taken."""
        return self.cells.finish()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come in by Tab at the first cell that waits for something."""
        super().focusInEvent(event)
        by_tab = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if event.reason() in by_tab and not self.selectedIndexes():
            self.go_to(self.lines.count, Col.DESCRIPTION)

    def _on_left(self, key: int, held: int) -> None:
        row, column = self.current()
        back = bool(held & Qt.KeyboardModifier.ShiftModifier.value)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        match Qt.Key(key):
            case Qt.Key.Key_Tab if not back:
                self._step(1)
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if back:
                self.go_to(max(row - 1, 0), column)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._down(row, column)
            case Qt.Key.Key_Down:
                self.go_to(row + 1, column)
            case Qt.Key.Key_Up:
                self.go_to(max(row - 1, 0), column)
            case _:
                pass

    def _down(self, row: int, column: Col) -> None:
        """Enter: down, and from the last line to a new one."""
        if row + 1 >= self.lines.count:
            self.go_to(self.lines.count, Col.DESCRIPTION)
        else:
            self.go_to(row + 1, column)

    def _step(self, by: int) -> None:
        """Tab: cell by cell, row by row; beyond the ends out of the grid."""
        row, column = self.current()
        columns = self.editable_columns()
        if row >= self.lines.count and by > 0:
            self._leave(forward=True)
            return
        at = columns.index(column) if column in columns else 0
        at += by
        if at >= len(columns):
            self.go_to(row + 1, self._first_column(row + 1))
        elif at >= 0:
            self.go_to(row, columns[at])
        elif row == 0:
            self._leave(forward=False)
        else:
            self.go_to(row - 1, columns[-1])

    def _first_column(self, row: int) -> Col:
        return Col.DESCRIPTION if row >= self.lines.count else self.editable_columns()[0]

    def _leave(self, *, forward: bool) -> None:
        self.clearSelection()
        super().focusNextPrevChild(forward)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell before it leaves the grid."""
        self._step(1 if forward else -1)
        return True

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the grid; all else begins an edit, as in a spreadsheet."""
        if on_undo_keys(event, self._session):
            return
        if not self._session.is_frozen and self._on_edit_key(event):
            event.accept()
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    event.ignore()
                    return
                row, column = self.current()
                self._down(row, column)
            case Qt.Key.Key_C if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
                self.copy_rows()
            case Qt.Key.Key_Escape:
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def _on_edit_key(self, event: QKeyEvent) -> bool:
        row, column = self.current()
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
        none = Qt.KeyboardModifier.NoModifier
        text = event.text()
        if held == none and text.isdigit() and text != "0" and row < self.lines.count:
            if column is Col.VAT:
                return self.lines.choose_rate(row, int(text))
            if column is Col.CATEGORY and int(text) <= len(CATEGORIES):
                self.lines.choose_category(row, CATEGORIES[int(text) - 1])
                return True
        match key, held:
            case Qt.Key.Key_V, held if held == control:
                self.paste()
            case Qt.Key.Key_X, held if held == control:
                self.copy_rows()
                self.delete_rows()
            case ((Qt.Key.Key_Delete | Qt.Key.Key_Backspace), held) if held == none:
                self._clear_cells()
            case Qt.Key.Key_Down, held if held == alt and column in {Col.VAT, Col.CATEGORY}:
                self.edit(self.currentIndex())
            case _:
                return False
        return True

    # deeds on rows

    def insert_row(self) -> None:
        """A new line below the current one."""
        row, _ = self.current()
        if row >= self.lines.count:
            self.go_to(self.lines.count, Col.DESCRIPTION, edit=True)
            return
        self._session.insert_line(row + 1)
        self.go_to(row + 1, Col.DESCRIPTION, edit=True)

    def duplicate_rows(self) -> None:
        """The chosen lines once more, below them."""
        rows, (_, column) = self.chosen_rows(), self.current()
        if rows:
            self._session.duplicate_lines(rows)
            self.go_to(rows[-1] + 1, column)

    def delete_rows(self) -> None:
        """Take the chosen lines out; Ctrl+Z brings them back."""
        rows, (_, column) = self.chosen_rows(), self.current()
        if rows:
            self._session.delete_lines(rows)
            self.go_to(min(rows[0], self.lines.count), column)

    def move_rows(self, by: int) -> None:
        """Move the chosen lines; the choice moves along."""
        rows, (row, column) = self.chosen_rows(), self.current()
        if not rows or not self._session.move_lines(rows, by):
            return
        self.go_to(row + by, column)
        for chosen in rows:
            self.selectionModel().select(
                self.lines.index(chosen + by, column), QItemSelectionModel.SelectionFlag.Select
            )

    def copy_above(self) -> None:
        """Give the cell what the one above says."""
        row, column = self.current()
        if 0 < row <= self.lines.count and column in KEYS:
            above = self._session.content.lines[row - 1]
            self._session.settle()
            self.lines.put(row, copy_cell(above, self.lines.line_at(row), KEYS[column]), column)

    def fill_down(self) -> None:
        """Give the chosen cells below the first row what it says."""
        columns = {Col(index.column()) for index in self.selectedIndexes()}
        keys = [KEYS[column] for column in columns if column in KEYS]
        lines = fill_down(self._session.content.lines, self.chosen_rows(), keys)
        self._session.set_lines(lines, self.tr("fill down"))

    def _clear_cells(self) -> None:
        """Empty the chosen cells, as Del does in a spreadsheet; one undo step."""
        blank, lines = self._session.blank_line(), list(self._session.content.lines)
        for index in self.selectedIndexes():
            column = Col(index.column())
            if (
                index.row() < len(lines)
                and column in KEYS
                and column not in {Col.VAT, Col.CATEGORY}
            ):
                lines[index.row()] = copy_cell(blank, lines[index.row()], KEYS[column])
        self._session.set_lines(tuple(lines), self.tr("clear cells"))

    def copy_rows(self) -> None:
        """Copy one cell as its text, several as rows of text."""
        chosen = self.selectedIndexes()
        if len(chosen) == 1:
            text = str(chosen[0].data(Qt.ItemDataRole.EditRole) or chosen[0].data() or "")
            QApplication.clipboard().setText(text)
            return
        rows = self.chosen_rows()
        target = io.StringIO()
        writer = csv.writer(target, delimiter="\t", lineterminator="\n")
        lines = tuple(self.lines.line_at(row) for row in rows)
        for row, line in zip(rows, lines, strict=True):
            cells = [
                str(self.lines.index(row, column).data() or "")
                if column in {Col.UNIT, Col.VAT}
                else edited_text(line, column)
                for column in _COPIED
            ]
            writer.writerow([*cells, str(self.lines.index(row, Col.TOTAL).data() or "")])
        LineGrid._clipboard = (target.getvalue(), lines)
        QApplication.clipboard().setText(target.getvalue())

    def paste(self) -> None:
        """Paste text into the cell, or rows below it; rows copied here keep all they hold."""
        text = QApplication.clipboard().text()
        if text and text == LineGrid._clipboard[0]:
            self._insert(LineGrid._clipboard[1])
        elif is_table(text):
            self._on_table(text)
        elif text and self.currentIndex().isValid():
            self.lines.setData(self.currentIndex(), text)

    def _on_table(self, text: str) -> None:
        self.table_pasted.emit(text, self._row_for_new())

    def _row_for_new(self) -> int:
        row, _ = self.current()
        return row if row >= self.lines.count else row + 1

    def _insert(self, lines: Sequence[Line]) -> None:
        at = min(self._row_for_new(), self.lines.count)
        self._session.paste_lines(at, lines)
        self.go_to(at + len(lines) - 1, Col.DESCRIPTION)

    def _on_product(self, picked: tuple[int, ProductRow]) -> None:
        """Fill the line from a product and go on to the quantity."""
        row, product = picked
        session = self._session
        session.surroundings = session.surroundings.with_product(
            product.id, is_service=bool(product.is_service)
        )
        line = from_product(
            self.lines.line_at(row),
            product,
            session.content.currency,
            session.content.exchange_rate,
            home=session.surroundings.home_currency,
            vat_payer=session.surroundings.seller.vat_payer,
            included=session.gross_prices,
        )
        self.lines.put(row, line, Col.DESCRIPTION)
        session.settle()
        self.go_to(row, Col.QUANTITY)
