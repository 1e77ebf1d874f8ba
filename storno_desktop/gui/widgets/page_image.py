"""The first page of a PDF as a picture, as wide as its place."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from storno_desktop.gui.theme import theme

#: Of an A4 page, until another one is known.
_RATIO = 297 / 210


class PageImage(QWidget):
    """Blank paper until there is a page; drawn anew when its width changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self._picture = QImage()
        self._ratio = _RATIO
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pdf(self, content: bytes) -> None:
        """Show the first page of a PDF."""
        before = self._buffer
        buffer = QBuffer(self)
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        self._buffer = buffer
        if before is not None:
            before.deleteLater()
        size = self._document.pagePointSize(0)
        if size.width() > 0:
            self._ratio = size.height() / size.width()
        self._draw()
        self.updateGeometry()

    def show_nothing(self) -> None:
        """Show blank paper."""
        self._picture = QImage()
        self.update()

    @property
    def has_page(self) -> bool:
        """Whether a page is shown."""
        return not self._picture.isNull()

    def _draw(self) -> None:
        if self._document.pageCount() < 1 or self.width() < 1:
            return
        scale = self.devicePixelRatioF()
        width = round(self.width() * scale)
        page = self._document.render(0, QSize(width, round(width * self._ratio)))
        paper = QImage(page.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)  # a page is drawn transparent
        painter = QPainter(paper)
        painter.drawImage(0, 0, page)
        painter.end()
        paper.setDevicePixelRatio(scale)
        self._picture = paper
        self.update()

    def hasHeightForWidth(self) -> bool:
        """A page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the page is at this width."""
        return round(width * self._ratio)

    def sizeHint(self) -> QSize:
        """A small page."""
        return QSize(240, self.heightForWidth(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw at the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page and its edge."""
        painter = QPainter(self)
        if self._picture.isNull():
            painter.fillRect(self.rect(), theme.tokens.color("hover"))
        else:
            painter.drawImage(0, 0, self._picture)
        painter.setPen(QPen(theme.tokens.color("line"), 1))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))
        painter.end()
