"""A header that shows two sorts: a click chooses the first, Shift and a click the second."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from storno_desktop.gui.delegates.cells import PADDING
from storno_desktop.gui.theme import CAPTION_PX, theme

ARROW = 8
_GAP = 6


class SortHeader(QHeaderView):
    """Says which sort is wished, and shows what it is told; it never sorts by itself."""

    sort_wished = Signal(int, bool)  # section; True for the second sort

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._sorts: dict[int, bool] = {}
        self._held = Qt.KeyboardModifier.NoModifier
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setSortIndicatorShown(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(56)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.sectionClicked.connect(self._on_clicked)

    def show_sorts(self, sorts: Mapping[int, bool]) -> None:
        """Mark sections, the first sort first; the value tells whether it is descending."""
        self._sorts = dict(sorts)
        self.viewport().update()

    def sorts(self) -> dict[int, bool]:
        """What is marked, for tests and screen readers."""
        return dict(self._sorts)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember what is held: the signal of a click does not tell."""
        self._held = event.modifiers()
        super().mouseReleaseEvent(event)

    def _on_clicked(self, section: int) -> None:
        self.sort_wished.emit(section, bool(self._held & Qt.KeyboardModifier.ShiftModifier))

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        """Leave room for the arrow beside the title."""
        super().initStyleOptionForIndex(option, section)
        if section in self._sorts:
            room = self.sectionSize(section) - 2 * PADDING - self._mark_width(section)
            option.text = self._metrics().elidedText(
                option.text, Qt.TextElideMode.ElideRight, max(room, 0)
            )

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a section and, beside the title, its arrow; a 2 marks the second sort."""
        super().paintSection(painter, rect, section)
        if section not in self._sorts:
            return
        option = QStyleOptionHeader()
        self.initStyleOptionForIndex(option, section)
        taken = self._metrics().horizontalAdvance(option.text) + PADDING + _GAP
        width = self._mark_width(section) - _GAP
        is_right = bool(option.textAlignment & Qt.AlignmentFlag.AlignRight)
        left = rect.right() + 1 - taken - width if is_right else rect.left() + taken
        self._paint_arrow(painter, left, rect.center().y(), is_descending=self._sorts[section])
        if self._is_second(section):
            box = QRect(left + ARROW + 2, rect.top(), width - ARROW, rect.height())
            painter.setFont(theme.font(CAPTION_PX))
            painter.setPen(theme.tokens.color("text"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), "2")

    def _paint_arrow(self, painter: QPainter, left: int, y: int, *, is_descending: bool) -> None:
        up, down = (y + 2, y - 2) if not is_descending else (y - 2, y + 2)
        points = [(left, up), (left + ARROW, up), (left + ARROW / 2, down)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tokens.color("text"))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
        painter.restore()

    def _is_second(self, section: int) -> bool:
        return len(self._sorts) > 1 and section == list(self._sorts)[1]

    def _mark_width(self, section: int) -> int:
        figure = self._metrics().horizontalAdvance("2") + 2 if self._is_second(section) else 0
        return _GAP + ARROW + figure

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.font(CAPTION_PX, is_bold=True))
