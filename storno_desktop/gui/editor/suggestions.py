"""A list below a field that is driven from it: the keys stay in the field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.gui.theme import CAPTION_PX, theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_ROLE = int(Qt.ItemDataRole.UserRole)
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One row: a title, a muted line below it, something at the right, and what it stands for."""

    title: str
    detail: str = ""
    right: str = ""
    value: Any = None


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[Suggestion] = []

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(part for part in (row.title, row.detail, row.right) if part)
        return None

    def take(self, rows: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()


class _Painter(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(_ROLE)
        return QSize(200, 46 if row.detail else 32)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Suggestion = index.data(_ROLE)
        tokens = theme.tokens
        painter.save()
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.color("hover"))
        rect = rect.adjusted(12, 4, -12, -4)
        font, small = theme.font(), theme.font(CAPTION_PX)
        metrics = QFontMetrics(font)
        right = metrics.horizontalAdvance(row.right) + 12 if row.right else 0
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        half = rect.height() // 2 if row.detail else rect.height()
        painter.setFont(font)
        painter.setPen(tokens.color("text"))
        upper = QRect(rect.left(), rect.top(), rect.width() - right, half)
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(upper, middle, metrics.elidedText(row.title, elide, upper.width()))
        if row.right:
            place = QRect(rect.left(), rect.top(), rect.width(), half)
            painter.drawText(place, middle | int(Qt.AlignmentFlag.AlignRight), row.right)
        if row.detail:
            painter.setFont(small)
            painter.setPen(tokens.color("muted"))
            lower = QRect(rect.left(), rect.top() + half, rect.width(), half)
            shown = QFontMetrics(small).elidedText(row.detail, elide, lower.width())
            painter.drawText(lower, middle, shown)
        painter.restore()


class SuggestionList(QFrame):
    """The list; `picked` carries the value of a row. It never takes the focus."""

    picked = Signal(object)

    def __init__(self, anchor: QWidget, name: str) -> None:
        super().__init__(anchor.window())
        self._anchor = anchor
        self.setObjectName("suggestions")
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = _Rows(self)
        self._view = QListView(self)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_Painter(self._view))
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setMouseTracking(True)
        self._view.setAccessibleName(name)
        self.setAccessibleName(name)
        self._view.clicked.connect(lambda index: self.picked.emit(index.data(_ROLE).value))
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 4, 1, 4)
        box.addWidget(self._view)
        self.hide()

    def anchor_to(self, anchor: QWidget) -> None:
        """Hang below another field."""
        self._anchor = anchor

    @property
    def rows(self) -> list[Suggestion]:
        """What is offered."""
        return self._model.rows

    def offer(self, rows: Sequence[Suggestion], current: int = 0) -> None:
        """Show rows, the current one highlighted (-1 for none); none at all hides the list."""
        self._model.take(rows)
        if not rows:
            self.hide()
            return
        if current >= 0:
            self._view.setCurrentIndex(self._model.index(min(current, len(rows) - 1)))
        self._place()
        self.show()
        self.raise_()

    def value(self) -> Any:
        """What the highlighted row stands for; None when the list is away."""
        index = self._view.currentIndex()
        return index.data(_ROLE).value if self.isVisible() and index.isValid() else None

    def _place(self) -> None:
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        shown = self._model.rows[:_SHOWN]
        height = sum(46 if row.detail else 32 for row in shown) + 12
        width = max(self._anchor.width(), 300)
        at = self._anchor.mapTo(window, QPoint(0, self._anchor.height() + 2))
        if at.y() + height > window.height() and at.y() > height + self._anchor.height():
            at.setY(at.y() - height - self._anchor.height() - 4)
        width = min(width, window.width() - 16)
        at.setX(max(8, min(at.x(), window.width() - width - 8)))
        self.setGeometry(QRect(at, QSize(width, height)))

    def steer(self, event: QKeyEvent) -> bool:
        """Move by a key of the field; whether the key was one."""
        if not self.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        row, count = self._view.currentIndex().row(), self._model.rowCount()
        match event.key():
            case Qt.Key.Key_Down:
                row = min(row + 1, count - 1)
            case Qt.Key.Key_Up:
                row = max(row - 1, 0)
            case Qt.Key.Key_PageDown:
                row = min(row + _SHOWN, count - 1)
            case Qt.Key.Key_PageUp:
                row = max(row - _SHOWN, 0)
            case _:
                return False
        self._view.setCurrentIndex(self._model.index(row))
        return True
