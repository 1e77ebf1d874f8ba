"""Cells of small tables: padded as their titles, one below the other where a text has lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from storno_desktop.gui.delegates.cells import PADDING, CellDelegate, Index, alignment_of
from storno_desktop.gui.theme import theme


class LineCells(CellDelegate):
    """Cells with the padding of their titles; a text of several lines keeps them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for every line and for the padding."""
        hint = super().sizeHint(option, index)
        count = str(index.data() or "").count("\n") + 1
        height = max(hint.height(), count * option.fontMetrics.lineSpacing() + 16)
        return QSize(hint.width() + 2 * PADDING, height)

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint line by line, each elided at its end."""
        lines = str(index.data() or "").split("\n")
        painter.setFont(option.font)
        painter.setPen(theme.tokens.color("text"))
        metrics = option.fontMetrics
        shown = [metrics.elidedText(t, Qt.TextElideMode.ElideRight, rect.width()) for t in lines]
        painter.drawText(rect, alignment_of(index), "\n".join(shown))
