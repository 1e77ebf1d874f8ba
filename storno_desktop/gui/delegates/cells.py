"""Cells of lists: amounts with their currency, two lines of text, status chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from storno_desktop.gui.icons import pixmap
from storno_desktop.gui.models.paged import ROW_ROLE
from storno_desktop.gui.theme import CAPTION_PX, theme

Index = QModelIndex | QPersistentModelIndex
PADDING = 8
ROW_HEIGHT = 34
TALL_ROW_HEIGHT = 48
ICON, CHIP_HEIGHT = 13, 24
CHIP_BLANKS = 8 + 6 + 9  # before the icon, between icon and word, after the word


class Mark(NamedTuple):
    """A status: what colour, which icon, which word."""

    token: str
    icon: str
    word: str


class CellDelegate(QStyledItemDelegate):
    """Paints the ground, the rule below and the focus ring; others paint what is on it."""

    def __init__(self, parent: QObject | None = None, height: int = ROW_HEIGHT) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows have one height; columns are sized by the view."""
        return QSize(super().sizeHint(option, index).width(), theme.px(self._height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        tokens = theme.tokens
        painter.save()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.color("selected"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.color("hover"))
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        self.paint_content(painter, rect.adjusted(PADDING, 0, -PADDING, -1), option, index)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Active:
            painter.setPen(QPen(tokens.color("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint plain text, elided at its end, aligned as the model says."""
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not text:
            return
        font = option.font
        painter.setFont(font)
        painter.setPen(theme.tokens.color("text"))
        shown = QFontMetrics(font).elidedText(str(text), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, alignment_of(index), shown)


def alignment_of(index: Index) -> int:
    """The alignment that the model gives a cell."""
    found = index.data(Qt.ItemDataRole.TextAlignmentRole)
    return int(found) if found is not None else int(Qt.AlignmentFlag.AlignVCenter)


class AmountDelegate(CellDelegate):
    """An amount at the right, its currency muted and in a column of its own width."""

    def __init__(
        self,
        currency: Callable[[Any], str],
        parent: QObject | None = None,
        height: int = ROW_HEIGHT,
    ) -> None:
        super().__init__(parent, height)
        self._currency = currency

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint figure and currency."""
        text, row = index.data(Qt.ItemDataRole.DisplayRole), index.data(ROW_ROLE)
        if not text or row is None:
            return
        font = option.font
        metrics = QFontMetrics(font)
        code_width = metrics.horizontalAdvance("MMM") + 4
        painter.setFont(font)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        figure, code = fitted_amount(metrics, str(text), rect.width(), code_width)
        painter.setPen(theme.tokens.color("text"))
        painter.drawText(rect.adjusted(0, 0, -code_width if code else 0, 0), right, figure)
        if code:
            painter.setPen(theme.tokens.color("muted"))
            painter.drawText(rect, right, self._currency(row))


def fitted_amount(
    metrics: QFontMetrics, figure: str, width: int, code_width: int
) -> tuple[str, bool]:
    """What a narrow cell shows, and whether the currency too.

    An amount is shown whole or not at all: without its first figures it would be another amount.
    """
    needed = metrics.horizontalAdvance(figure)
    if needed + code_width <= width:
        return figure, True
    return (figure if needed <= width else "…"), False


class TwoLineDelegate(CellDelegate):
    """A name, and below it a muted line."""

    def __init__(self, second: Callable[[Any], str], parent: QObject | None = None) -> None:
        super().__init__(parent, TALL_ROW_HEIGHT)
        self._second = second

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint both lines, each elided at its end."""
        text, row = index.data(Qt.ItemDataRole.DisplayRole), index.data(ROW_ROLE)
        if row is None:
            return
        second = self._second(row)
        if not second:
            super().paint_content(painter, rect, option, index)
            return
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        elide = Qt.TextElideMode.ElideRight
        font = theme.font()
        middle = rect.height() // 2
        gap = theme.px(4)
        upper = QRect(rect.left(), rect.top() + gap, rect.width(), middle - gap // 2)
        lower = QRect(rect.left(), rect.top() + middle, rect.width(), middle - gap)
        painter.setFont(font)
        painter.setPen(theme.tokens.color("text"))
        painter.drawText(upper, left, QFontMetrics(font).elidedText(str(text), elide, rect.width()))
        small = theme.font(CAPTION_PX)
        painter.setFont(small)
        painter.setPen(theme.tokens.color("muted"))
        painter.drawText(lower, left, QFontMetrics(small).elidedText(second, elide, rect.width()))


class ChipsDelegate(CellDelegate):
    """One or more status chips: ground, icon and word; never colour alone."""

    def __init__(
        self,
        marks: Callable[[Any], Sequence[Mark]],
        parent: QObject | None = None,
        height: int = ROW_HEIGHT,
    ) -> None:
        super().__init__(parent, height)
        self._marks = marks

    def paint_content(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Paint the chips side by side."""
        row = index.data(ROW_ROLE)
        if row is None:
            return
        left = rect.left()
        painter.setClipRect(rect)
        for mark in self._marks(row):
            left += paint_chip(painter, left, rect, mark, rect.right() - left + 1) + 6


def chip_width(mark: Mark) -> int:
    """How wide a chip is."""
    word = QFontMetrics(theme.font(CAPTION_PX, is_medium=True)).horizontalAdvance(mark.word)
    return word + theme.px(ICON) + theme.px(CHIP_BLANKS)


def paint_chip(
    painter: QPainter, left: int, rect: QRect, mark: Mark, room: int | None = None
) -> int:
    """Paint one chip at `left`, centred in height, its word cut to the room; gives its width."""
    font = theme.font(CAPTION_PX, is_medium=True)
    width, height, size = chip_width(mark), theme.px(CHIP_HEIGHT), theme.px(ICON)
    width = width if room is None else min(width, max(room, 0))
    edge = theme.px(8)
    top = rect.top() + (rect.height() - height) // 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tokens.ground(mark.token))
    painter.drawRoundedRect(QRectF(left, top, width, height), 6, 6)
    ratio = painter.deviceTransform().m11()
    painter.drawPixmap(
        left + edge, top + (height - size) // 2, pixmap(mark.icon, mark.token, size, ratio)
    )
    painter.setFont(font)
    painter.setPen(QColor(theme.tokens.ink(mark.token)))
    start = left + edge + size + theme.px(6)
    text = QRect(start, top, left + width - start, height)
    word = QFontMetrics(font).elidedText(mark.word, Qt.TextElideMode.ElideRight, text.width())
    painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), word)
    return width
