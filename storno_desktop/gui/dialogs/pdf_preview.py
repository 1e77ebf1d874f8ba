"""The page that people read, in a window that Space or Esc closes."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.parts import button, label, tool

_ZOOM = 1.2


class PdfPane(QWidget):
    """A PDF with zoom; blank until there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._document = QPdfDocument(self)
        self.view = QPdfView(self)
        self.view.setDocument(self._document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("PDF"))
        self.view.setFrameShape(QPdfView.Shape.NoFrame)
        # a bar that comes and goes changes the width that the page is fitted to, without end
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        """The ground around the page is that of the window."""
        palette = self.view.palette()
        palette.setColor(QPalette.ColorRole.Dark, theme.tokens.color("hover"))
        self.view.setPalette(palette)

    def show_pdf(self, content: bytes) -> None:
        """Show a PDF; the place on the page stays when it is the same document again."""
        bar = self.view.verticalScrollBar()
        at = bar.value()
        self._buffer.close()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        bar.setValue(at)

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return self._document.pageCount()

    def zoom(self, factor: float) -> None:
        """Make it larger or smaller."""
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(4.0, max(0.25, self.view.zoomFactor() * factor)))

    def fit(self) -> None:
        """Make the page as wide as the window."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)


class PdfPreview(QDialog):
    """One document's PDF over its list."""

    save_wanted = Signal()

    def __init__(self, parent: QWidget | None, name: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.setModal(True)
        self.resize(760, 860)
        self.pane = PdfPane()
        bar = QHBoxLayout()
        bar.addWidget(label(name, "strong"))
        bar.addStretch(1)
        for icon_name, words, key, deed in (
            ("zoom-out", self.tr("Smaller"), "−", lambda: self.pane.zoom(1 / _ZOOM)),
            ("zoom-in", self.tr("Larger"), "+", lambda: self.pane.zoom(_ZOOM)),
        ):
            made = tool(icon_name, words, key)
            made.clicked.connect(deed)
            bar.addWidget(made)
        save = button(self.tr("Save PDF"), "download")
        save.setAutoDefault(False)
        save.clicked.connect(self.save_wanted)
        bar.addWidget(save)
        close = button(self.tr("Close"))
        close.clicked.connect(self.reject)
        close.setDefault(True)
        bar.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(bar)
        layout.addWidget(self.pane, 1)
        self.pane.view.setFocus()

    def show_pdf(self, content: bytes) -> None:
        """Show the bytes when they are there."""
        self.pane.show_pdf(content)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space closes what Space opened; plus and minus zoom."""
        match event.key():
            case Qt.Key.Key_Space:
                self.reject()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.pane.zoom(_ZOOM)
            case Qt.Key.Key_Minus:
                self.pane.zoom(1 / _ZOOM)
            case Qt.Key.Key_0:
                self.pane.fit()
            case _:
                super().keyPressEvent(event)
