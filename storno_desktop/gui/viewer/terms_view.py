"""Every term of an e-invoice as a tree: group, name, value, and its number on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from storno_desktop.application.readable import Group
from storno_desktop.gui.delegates.cells import Index
from storno_desktop.gui.theme import theme
from storno_desktop.gui.viewer.values import shown

_TERM = 2
_ROW_HEIGHT = 28
#: Groups beyond these start folded.
_MOST_OPEN = 40


class _Rows(QStyledItemDelegate):
    """Rows as high as those of a compact list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Wide as the text."""
        return QSize(super().sizeHint(option, index).width(), theme.px(_ROW_HEIGHT))


class TermsView(QTreeWidget):
    """Read-only; Ctrl+C copies the value of the chosen row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("All terms of the invoice"))
        self.setHeaderLabels([self.tr("Term"), self.tr("Value"), self.tr("Number")])
        self.setUniformRowHeights(True)
        self.setItemDelegate(_Rows(self))
        self.setAlternatingRowColors(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_TERM, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setColumnWidth(0, 280)
        self.show_terms(shown=False)

    def show_terms(self, *, shown: bool) -> None:
        """Show or hide the numbers of the standard."""
        self.setColumnHidden(_TERM, not shown)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show another invoice."""
        self.clear()
        tops = []
        for group in groups:
            top = QTreeWidgetItem([group.title])
            font = top.font(0)
            font.setBold(True)
            top.setFont(0, font)
            for entry in group.entries:
                text = shown(entry)
                item = QTreeWidgetItem([entry.name, text, entry.term])
                item.setToolTip(1, text)
                top.addChild(item)
            tops.append(top)
        self.addTopLevelItems(tops)
        for top in tops[:_MOST_OPEN]:
            top.setExpanded(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what the chosen row says."""
        item = self.currentItem()
        if event.matches(QKeySequence.StandardKey.Copy) and item is not None:
            QGuiApplication.clipboard().setText(item.text(1) or item.text(0))
            return
        super().keyPressEvent(event)
