"""Small read-only tables, as high as their rows: the page scrolls, not the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from storno_desktop.gui.delegates.cells import ROW_HEIGHT
from storno_desktop.gui.dialogs.cells import LineCells

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def table(name: str, titles: Sequence[str], numbers: Sequence[int]) -> QTableWidget:
    """A small read-only table; number columns and their titles are aligned at the right."""
    made = QTableWidget(0, len(titles))
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels(list(titles))
    made.verticalHeader().hide()
    made.setShowGrid(False)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setTabKeyNavigation(False)
    made.setItemDelegate(LineCells(made))
    made.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = made.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(len(titles)):
        item = made.horizontalHeaderItem(column)
        if item is not None:
            item.setTextAlignment(_RIGHT if column in numbers else _LEFT)
    made.setProperty("numbers", list(numbers))
    return made


def fill(made: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Put the rows in, and make the table as high as they are."""
    numbers = set(made.property("numbers"))
    made.setRowCount(len(rows))
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_RIGHT if column in numbers else _LEFT)
            item.setToolTip(text)
            made.setItem(at, column, item)
    made.resizeRowsToContents()
    height = made.horizontalHeader().sizeHint().height() + 4
    for at in range(len(rows)):
        height += made.rowHeight(at)
    made.setFixedHeight(height)
