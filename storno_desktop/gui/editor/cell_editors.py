"""What a cell of the grid is edited with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from storno_desktop.gui.editor.pasting import is_table

_MOST_ROWS = 6


class CellText(QLineEdit):
    """One line of text or a number."""

    def __init__(self, parent: QWidget, name: str, *, is_number: bool) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.setAccessibleName(name)
        if is_number:
            self.setAlignment(Qt.AlignmentFlag.AlignRight)


class CellParagraph(QPlainTextEdit):
    """A description: Shift+Enter begins a new line in it."""

    table_pasted = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.setAccessibleName(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDocumentMargin(1)
        self.textChanged.connect(self._grow)

    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace what is typed; the cursor goes to its end."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _grow(self) -> None:
        rows = min(max(int(self.document().size().height()), 1), _MOST_ROWS)
        height = max(self.minimumHeight(), rows * self.fontMetrics().lineSpacing() + 14)
        if height != self.height():
            self.resize(self.width(), height)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Rows of a spreadsheet are for the grid, not for one cell."""
        if source.hasText() and is_table(source.text()):
            self.table_pasted.emit(source.text())
        else:
            super().insertFromMimeData(source)


class CellPick(QLineEdit):
    """A cell whose value is one of a list: digits, arrows and Enter choose it."""

    def __init__(self, parent: QWidget, name: str, choose: Callable[[int], None]) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self._choose = choose

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by digit."""
        text = event.text()
        if text.isdigit() and text != "0":
            self._choose(int(text))
        else:
            event.ignore()
