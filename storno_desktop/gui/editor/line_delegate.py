"""Paints and edits the cells of the grid; an edit that means nothing does not leave its cell."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemDelegate, QStyleOptionViewItem, QWidget
from shiboken6 import isValid

from storno_desktop.gui.delegates.cells import CellDelegate, alignment_of
from storno_desktop.gui.editor.cell_editors import CellParagraph, CellPick, CellText
from storno_desktop.gui.editor.line_columns import (
    CATEGORIES,
    NUMBERS,
    Col,
    category_name,
    header,
    rate_name,
)
from storno_desktop.gui.editor.line_model import FAULT_ROLE, LineModel
from storno_desktop.gui.editor.product_search import ProductSearch
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.editor.suggestions import Suggestion, SuggestionList
from storno_desktop.gui.tasks import later
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.marks import mark_invalid

Index = QModelIndex | QPersistentModelIndex
_TOKEN = {"fatal": "danger", "warning": "warn", "information": "info"}
#: A pause in typing after which a description is taken, so that a crash costs no more.
PAUSE_MS = 300


@dataclass(frozen=True, slots=True)
class _Choice:
    """A rate or category by its place in the list; a product row is told from it by type."""

    column: Col
    number: int


class LineDelegate(CellDelegate):
    """Delegate of the line grid."""

    left = Signal(int, int)  # the key by which an edited cell was left, and its modifiers
    product_picked = Signal(object)  # ProductRow, for the row being edited
    table_pasted = Signal(str)

    def __init__(self, session: EditorSession, search: ProductSearch, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._search, self._view = session, search, parent
        self._list = SuggestionList(parent, self.tr("Suggestions"))
        self._list.picked.connect(self._on_picked)
        self._editor: QWidget | None = None
        self._at = QPersistentModelIndex()
        self._steps = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._take_typed)
        search.found.connect(self._on_found)

    # painting

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint a cell; a fault is a coloured dot and a line under the text, and is spoken."""
        column = Col(index.column())
        worst = index.data(FAULT_ROLE)
        if column is Col.MARK:
            if worst:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.tokens.color(_TOKEN[worst]))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                centre = rect.center()
                painter.drawEllipse(QRectF(centre.x() - 3.5, centre.y() - 3.5, 8, 8))
            return
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if column is Col.NUMBER and not text:
            text = str(index.row() + 1)
        if text:
            painter.setFont(option.font)
            colour = index.data(Qt.ItemDataRole.ForegroundRole)
            painter.setPen(colour or theme.tokens.color("text"))
            metrics = QFontMetrics(option.font)
            alignment = alignment_of(index)
            lines = str(text).split("\n") if column is Col.DESCRIPTION else [str(text)]
            room = max(rect.height() // metrics.lineSpacing(), 1)
            shown = [
                metrics.elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
                for line in lines[:room]
            ]
            painter.drawText(rect, alignment, "\n".join(shown))
        if worst:
            colour = theme.tokens.color(_TOKEN[worst])
            painter.fillRect(QRect(rect.left(), rect.bottom() - 3, rect.width(), 2), colour)

    # editing

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the editor of a cell."""
        column = Col(index.column())
        name = self.tr("{0}, line {1}").format(
            header(column, gross_prices=self._session.gross_prices), index.row() + 1
        )
        self._at = QPersistentModelIndex(index)
        self._steps = self._session.undo_stack.index()
        self._session.settle()
        editor: CellText | CellParagraph | CellPick
        if column is Col.DESCRIPTION:
            editor = CellParagraph(parent, name)
            editor.textChanged.connect(self._on_typed)
            editor.table_pasted.connect(self._on_table)
        elif column in {Col.VAT, Col.CATEGORY}:
            editor = CellPick(parent, name, self._choose)
            later(editor, 0, partial(self._offer_choices, column))
        else:
            editor = CellText(parent, name, is_number=column in NUMBERS)
            editor.textEdited.connect(self._on_typed)
        self._editor = editor
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor; what is being typed is not overwritten by its own echo."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, CellParagraph):
            if not editor.toPlainText():
                editor.blockSignals(True)
                editor.set_text(text)
                editor.selectAll()
                editor.blockSignals(False)
        elif isinstance(editor, CellText | CellPick) and not editor.isModified():
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Take what was typed."""
        if isinstance(editor, CellPick) or not isinstance(model, LineModel):
            return
        text = _text_of(editor)
        if text != str(index.data(Qt.ItemDataRole.EditRole) or ""):
            model.setData(index, text)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Lay the editor over its cell; a description may grow below it."""
        rect: QRect = option.rect
        editor.setMinimumHeight(rect.height())
        editor.setGeometry(rect)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Put the list away with the editor."""
        if editor is self._editor:
            self._pause.stop()
            self._list.hide()
            self._search.stop()
            self._session.settle()
            self._editor = None
        super().destroyEditor(editor, index)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is being edited."""
        return self._editor is not None and isValid(self._editor)

    def finish(self) -> bool:
        """Take what is being typed and close the editor; False when it cannot be taken."""
        editor = self._editor
        if editor is None or not isValid(editor):
            return True
        refusal = self._refusal(editor)
        mark_invalid(editor, is_invalid=bool(refusal))
        if refusal:
            editor.setToolTip(refusal)
            editor.setAccessibleDescription(refusal)
            return False
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        return True

    def _refusal(self, editor: QWidget) -> str:
        model = self._at.model()
        if isinstance(editor, CellPick) or not isinstance(model, LineModel):
            return ""
        return model.refusal(self._at, _text_of(editor))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that leave a cell, and those that steer the list below it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
            return False
        if event.type() == QEvent.Type.FocusOut and watched is self._editor:
            return self._on_focus_out(watched, event)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if watched is not self._editor or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        if self._list.steer(event):
            return True
        key, held = event.key(), event.modifiers()
        control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if held & Qt.KeyboardModifier.ShiftModifier and isinstance(watched, CellParagraph):
                return False
            if held & control:
                return False
            return self._leave(key, held)
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return self._leave(key, held)
        if key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not isinstance(watched, CellParagraph):
            return self._leave(key, held)
        if key == Qt.Key.Key_Escape:
            self._revert(watched)
            return True
        return False

    def _on_focus_out(self, watched: QObject, event: QEvent) -> bool:
        """Leaving by mouse takes what was typed; what cannot be taken is dropped."""
        if isinstance(watched, QWidget) and self._refusal(watched):
            self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.RevertModelCache)
            return True
        return super().eventFilter(watched, event)

    def _leave(self, key: int, held: Qt.KeyboardModifier) -> bool:
        picked = self._list.value()
        if picked is not None and key not in {Qt.Key.Key_Backtab, Qt.Key.Key_Up}:
            self._on_picked(picked)
            if isinstance(picked, _Choice):
                self.left.emit(int(Qt.Key.Key_Tab), 0)
            return True
        if self.finish():
            self.left.emit(int(key), held.value)
        return True

    def _revert(self, editor: QWidget) -> None:
        """Leave the cell as it was, also what a pause in typing had taken already."""
        self._pause.stop()
        if self._list.isVisible() and isinstance(editor, CellParagraph | CellText):
            self._list.hide()
            return
        stack = self._session.undo_stack
        while stack.index() > self._steps:
            stack.undo()
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    # what is typed while the cell is open

    def _on_typed(self, *_: object) -> None:
        editor = self._editor
        if editor is None:
            return
        mark_invalid(editor, is_invalid=False)
        column = Col(self._at.column())
        if column in {Col.DESCRIPTION, Col.CODE}:
            self._search.ask(_text_of(editor), self._session.content.client_id)
        if column is Col.DESCRIPTION:
            self._pause.start()

    def _take_typed(self) -> None:
        """Take a description in a pause of typing, without closing its editor."""
        editor = self._editor
        if editor is not None and isValid(editor) and _text_of(editor).strip():
            self.setModelData(editor, self._at.model(), self._at)

    def _on_table(self, text: str) -> None:
        editor = self._editor
        if isinstance(editor, CellParagraph):
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
            self.table_pasted.emit(text)

    def _on_found(self, rows: list[Suggestion]) -> None:
        if self._editor is not None and isValid(self._editor):
            self._list_at(self._editor, rows, 0)

    def _list_at(self, editor: QWidget, rows: list[Suggestion], current: int) -> None:
        self._list.anchor_to(editor)
        self._list.offer(rows, current)

    # rates and categories

    def _offer_choices(self, column: Col) -> None:
        editor = self._editor
        if editor is None or not isValid(editor):
            return
        model = self._at.model()
        line = model.line_at(self._at.row()) if isinstance(model, LineModel) else None
        if line is None:
            return
        rows, current = [], 0
        if column is Col.VAT:
            for number, rate in enumerate(self._session.usable_rates(), 1):
                if rate.rate == line.vat_rate:
                    current = number - 1
                rows.append(
                    Suggestion(rate_name(rate), right=str(number), value=_Choice(Col.VAT, number))
                )
        else:
            for number, category in enumerate(CATEGORIES, 1):
                if category is line.vat_category:
                    current = number - 1
                name = f"{category.value}   {category_name(category)}"
                rows.append(
                    Suggestion(name, right=str(number), value=_Choice(Col.CATEGORY, number))
                )
        self._list_at(editor, rows, current)

    def _choose(self, number: int) -> None:
        """Take a choice by its digit and go on."""
        if number <= len(self._list.rows):
            self._on_picked(self._list.rows[number - 1].value)
            self.left.emit(int(Qt.Key.Key_Tab), 0)

    def _on_picked(self, value: object) -> None:
        editor, row, model = self._editor, self._at.row(), self._at.model()
        if editor is None or not isinstance(model, LineModel):
            return
        self._pause.stop()
        self._list.hide()
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)
        if isinstance(value, _Choice):
            if value.column is Col.VAT:
                model.choose_rate(row, value.number)
            else:
                model.choose_category(row, CATEGORIES[value.number - 1])
            return
        self.product_picked.emit((row, value))


def _text_of(editor: QWidget) -> str:
    return editor.text() if isinstance(editor, CellText | CellParagraph | CellPick) else ""
