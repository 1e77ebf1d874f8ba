"""A box to type into and a list that follows: the palette and the company switcher."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.application.folding import fold
from storno_desktop.gui.icons import icon
from storno_desktop.gui.widgets.parts import label

WIDTH, ROWS = 560, 12


@dataclass(frozen=True)
class Entry:
    """Something to choose."""

    text: str
    note: str
    icon_name: str
    deed: Callable[[], object]


class Chooser(QDialog):
    """Type, arrows, Enter. Entries come from a function of what is typed."""

    def __init__(
        self,
        parent: QWidget,
        hint: str,
        find: Callable[[str, Callable[[Sequence[Entry]], None]], None],
        foot: str = "",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(hint)
        self._find, self._asked = find, 0
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(6)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(hint)
        self.edit.setMinimumHeight(36)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        box.addWidget(self.edit)
        box.addWidget(self.list)
        if foot:
            box.addWidget(label(foot, "caption"))
        self._entries: list[Entry] = []
        self.edit.textChanged.connect(self._ask)
        self.edit.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._take())
        self.resize(WIDTH, 420)
        above = parent.window().geometry()
        self.move(above.center().x() - WIDTH // 2, above.top() + 90)
        self._ask("")

    def _ask(self, text: str) -> None:
        self._asked += 1
        asked = self._asked
        self._find(text, lambda entries: self._show(entries, asked))

    def _show(self, entries: Sequence[Entry], asked: int) -> None:
        if asked != self._asked:
            return  # an older question; a newer one is under way
        self._entries = list(entries)
        self.list.clear()
        for entry in entries:
            text = f"{entry.text}    {entry.note}" if entry.note else entry.text
            item = QListWidgetItem(icon(entry.icon_name, "muted"), text)
            item.setToolTip(text)
            self.list.addItem(item)
        if entries:
            self.list.setCurrentRow(0)

    def _take(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._entries):
            deed = self._entries[at].deed
            self.close()
            deed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter of the box move and take in the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self._entries:
                step = 1 if key == Qt.Key.Key_Down else -1
                self.list.setCurrentRow((self.list.currentRow() + step) % len(self._entries))
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._take()
                return True
        return super().eventFilter(watched, event)


def matching(entries: Sequence[Entry], text: str) -> list[Entry]:
    """Entries that have every word of the text, those that begin with it first."""
    words = fold(text).split()
    found = [e for e in entries if all(word in fold(f"{e.text} {e.note}") for word in words)]
    start = fold(text)
    return sorted(found, key=lambda entry: not fold(entry.text).startswith(start))
