"""The table of a list: rows are chosen whole, Home and End go to the first and last of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from storno_desktop.gui.delegates.cells import TALL_ROW_HEIGHT
from storno_desktop.gui.widgets.sort_header import SortHeader


class ListTable(QTableView):
    """A table whose arrows leave upwards and whose Tab leaves it."""

    resized = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(TALL_ROW_HEIGHT)
        self.header = SortHeader(self)
        self.setHorizontalHeader(self.header)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last row, not to the first and last cell."""
        key = event.key()
        rows = self.model().rowCount() if self.model() is not None else 0
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End} and rows:
            row = 0 if key == Qt.Key.Key_Home else rows - 1
            column = max(self.currentIndex().column(), 0)
            command = self.selectionCommand(self.model().index(row, column), event)
            self.selectionModel().setCurrentIndex(self.model().index(row, column), command)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is more or less room for columns."""
        super().resizeEvent(event)
        self.resized.emit()
