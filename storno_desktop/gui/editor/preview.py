"""The page beside the form, drawn by a helper process so that typing never waits (DECISIONS 11)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QStackedLayout, QWidget

from storno_desktop.application.ports import Printing
from storno_desktop.gui.page_helper import Helper
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.parts import EmptyState

#: After the last key (DECISIONS 11).
PAUSE_MS = 150


class Preview(QWidget):
    """Shows the newest page in the width that is there; scrolling stays where it was."""

    def __init__(self, printing: Callable[[], Printing], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._printing = printing
        self._buffer: QBuffer | None = None
        self._is_due = True
        self.pdf = b""
        self.setAccessibleName(self.tr("Preview of the PDF"))
        self._view = QPdfView(self)
        self._document = QPdfDocument(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setPageSpacing(12)
        # a bar that comes and goes changes the width that the page is fitted to, without end
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._view.setFrameShape(QPdfView.Shape.NoFrame)
        self._view.setAccessibleName(self.tr("Preview of the PDF"))
        self._none = EmptyState("file-text")
        self._none.say(self.tr("The preview cannot be drawn now."), link=self.tr("Try again"))
        self._none.linked.connect(self._begin_again)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._none)
        self._helper = Helper(self)
        self._helper.drawn.connect(self._on_drawn)
        self._helper.failed.connect(self._on_failed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._draw)
        theme.changed.connect(self._tint)
        self._tint()

    def refresh(self) -> None:
        """Draw again after a pause in typing; nothing is drawn while it is hidden."""
        self._is_due = True
        if self.isVisible():
            self._timer.start()

    def close_helper(self) -> None:
        """Let go of the process."""
        self._timer.stop()
        self._helper.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin after the first paint."""
        super().showEvent(event)
        self._tint()  # once more: a sheet that polishes the view takes its palette away
        if self._is_due:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden."""
        super().hideEvent(event)
        self._timer.stop()

    def _tint(self) -> None:
        palette = self._view.palette()
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, theme.tokens.color("canvas"))
        self._view.setPalette(palette)
        self._view.viewport().setPalette(palette)

    def _draw(self) -> None:
        self._is_due = False
        self._helper.draw(self._printing())

    def _begin_again(self) -> None:
        self._helper.stop()
        self._helper.deleteLater()
        self._helper = Helper(self)
        self._helper.drawn.connect(self._on_drawn)
        self._helper.failed.connect(self._on_failed)
        self._draw()

    def _on_drawn(self, pdf: bytes) -> None:
        self.pdf = pdf
        bar = self._view.verticalScrollBar()
        at = bar.value()
        before = self._buffer
        buffer = QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(buffer)
        self._buffer = buffer
        if before is not None:
            before.deleteLater()
        self._stack.setCurrentWidget(self._view)
        bar.setValue(min(at, bar.maximum()))

    def _on_failed(self, _reason: str) -> None:
        if not self.pdf:
            self._stack.setCurrentWidget(self._none)
