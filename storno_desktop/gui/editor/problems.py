"""What stops issuing and what is only doubtful, in words; F8 goes from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.gui.fault_places import place_name, said
from storno_desktop.gui.icons import icon, pixmap
from storno_desktop.gui.theme import CAPTION_PX, theme
from storno_desktop.gui.widgets.parts import label

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_ROLE = int(Qt.ItemDataRole.UserRole)
_WEIGHT = {Severity.FATAL: 0, Severity.WARNING: 1, Severity.INFORMATION: 2}
_LOOK = {
    Severity.FATAL: ("circle-alert", "danger"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.INFORMATION: ("info", "info"),
}
ROW = 30
MOST_ROWS = 4


class _Faults(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.faults: list[Fault] = []

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.faults)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        fault = self.faults[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return f"{place_name(fault.path)}: {said(fault)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                text = f"{place_name(fault.path)}: {said(fault)}"
                return f"{_severity_name(fault.severity)}, {text}"
        return fault if role == _ROLE else None

    def take(self, faults: list[Fault]) -> None:
        if faults == self.faults:
            return
        self.beginResetModel()
        self.faults = faults
        self.endResetModel()


def _severity_name(severity: Severity) -> str:
    from PySide6.QtCore import QCoreApplication

    words = {
        Severity.FATAL: QCoreApplication.translate("Problems", "Stops issuing"),
        Severity.WARNING: QCoreApplication.translate("Problems", "Warning"),
        Severity.INFORMATION: QCoreApplication.translate("Problems", "Hint"),
    }
    return words[severity]


class _Painter(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fault: Fault = index.data(_ROLE)
        tokens, rect = theme.tokens, option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.color("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(tokens.color("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        name, token = _LOOK[fault.severity]
        ratio = painter.deviceTransform().m11()
        top = rect.top() + (rect.height() - 16) // 2
        painter.drawPixmap(rect.left() + 16, top, pixmap(name, token, 16, ratio))
        small = theme.font(CAPTION_PX)
        painter.setFont(small)
        painter.setPen(tokens.color("muted"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        right = rect.adjusted(0, 0, -16, 0)
        painter.drawText(right, middle | int(Qt.AlignmentFlag.AlignRight), fault.code)
        code = QFontMetrics(small).horizontalAdvance(fault.code) + 32
        bold = theme.font(is_medium=True)
        place = place_name(fault.path)
        painter.setFont(bold)
        painter.setPen(tokens.color("text"))
        wide = min(QFontMetrics(bold).horizontalAdvance(place) + 8, rect.width() // 3)
        left = QRect(rect.left() + 42, rect.top(), wide, rect.height())
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(left, middle, QFontMetrics(bold).elidedText(place, elide, wide))
        font = theme.font()
        painter.setFont(font)
        place_said = QRect(
            left.right() + 8, rect.top(), rect.right() - code - left.right() - 8, rect.height()
        )
        text = said(fault)
        painter.drawText(
            place_said, middle, QFontMetrics(font).elidedText(text, elide, place_said.width())
        )
        painter.restore()


class _List(QListView):
    chosen = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.chosen.emit()
        else:
            super().keyPressEvent(event)


class ProblemsPanel(QFrame):
    """Folded to one line; it opens itself when issuing was tried in vain."""

    chosen = Signal(object)  # Fault

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setAccessibleName(self.tr("Problems"))
        self._at = -1
        self._is_quiet = True
        self._model = _Faults(self)
        self._list = _List()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Painter(self._list))
        self._list.setAccessibleName(self.tr("Problems"))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self._go(index.row()))
        self._list.chosen.connect(lambda: self._go(self._list.currentIndex().row()))
        self._mark = QLabel()
        self._fold = QPushButton()
        self._fold.setProperty("role", "quiet")
        self._fold.setCheckable(True)
        self._fold.clicked.connect(self._on_fold)
        self._next = label(self.tr("F8 next problem"), "caption")
        head = QHBoxLayout()
        head.setContentsMargins(16, 2, 16, 2)
        head.setSpacing(4)
        head.addWidget(self._mark)
        head.addWidget(self._fold)
        head.addStretch(1)
        head.addWidget(self._next)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self._list)
        self._list.hide()
        theme.changed.connect(self._refresh)

    @property
    def faults(self) -> list[Fault]:
        """What is wrong, the worst first."""
        return self._model.faults

    def show_faults(self, faults: Sequence[Fault], *, quiet: bool) -> None:
        """Show a verdict; a quiet one is of a draft in which nobody wrote anything yet."""
        self._is_quiet = quiet
        at = self._model.faults[self._at] if 0 <= self._at < len(self._model.faults) else None
        ordered = sorted(faults, key=lambda fault: _WEIGHT[fault.severity])
        self._model.take(ordered)
        self._at = ordered.index(at) if at in ordered else min(self._at, len(ordered) - 1)
        self._refresh()

    def _refresh(self) -> None:
        faults = self._model.faults
        fatal = sum(1 for fault in faults if fault.is_fatal)
        rest = len(faults) - fatal
        self.setVisible(bool(faults))
        if not faults:
            self._list.hide()
            self._fold.setChecked(False)
            return
        words = []
        if fatal:
            words.append(self.tr("%n thing(s) to settle before it can be issued", "", fatal))
        if rest:
            words.append(self.tr("%n hint(s)", "", rest))
        text = "  ·  ".join(words)
        token = "neutral" if self._is_quiet else "danger" if fatal else "warn"
        name = "circle-alert" if fatal else "triangle-alert"
        self._mark.setPixmap(pixmap(name, token, 16, self.devicePixelRatio()))
        self._fold.setText(text)
        self._fold.setAccessibleName(text)
        self._fold.setIcon(
            icon("chevron-down" if self._fold.isChecked() else "chevron-up", "muted")
        )
        self._fold.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._list.setFixedHeight(min(len(faults), MOST_ROWS) * ROW + 4)

    def _on_fold(self) -> None:
        self._list.setVisible(self._fold.isChecked())
        self._refresh()

    def open(self) -> None:
        """Show the whole list and give it the keys."""
        if not self._model.faults:
            return
        self._fold.setChecked(True)
        self._on_fold()
        self._list.setCurrentIndex(self._model.index(0))
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next or the previous problem, round and round."""
        if self._model.faults:
            start = self._at if self._at >= 0 else (-1 if by > 0 else 0)
            self._go((start + by) % len(self._model.faults))

    def _go(self, row: int) -> None:
        if 0 <= row < len(self._model.faults):
            self._at = row
            self._list.setCurrentIndex(self._model.index(row))
            self.chosen.emit(self._model.faults[row])
