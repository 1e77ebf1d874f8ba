"""The page beside the form, drawn by a helper process so that typing never waits (DECISIONS 11).

The helper is `python -m storno_desktop.printing.preview`: four bytes of length and a pickled
`Printing` go in, one byte of kind, four of length and the content come back. This room may not
import `printing`, which is a sibling, so the framing is written down here once more.
"""

from __future__ import annotations

import logging
import pickle
import struct
import sys
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QProcess, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QStackedLayout, QWidget

from storno_desktop.application.ports import Printing
from storno_desktop.gui.tasks import later
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.parts import EmptyState

_log = logging.getLogger(__name__)
#: After the last key (DECISIONS 11).
PAUSE_MS = 150
RESTART_MS = 1000
#: A helper that died this often in a row will not get better.
MOST_DEATHS = 3
_LENGTH = struct.Struct(">I")
_HEAD = 1 + _LENGTH.size


def command() -> tuple[str, list[str]]:
    """How the helper is started: this very Python, or this very program once it is packed."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["--preview-helper"]
    return sys.executable, ["-m", "storno_desktop.printing.preview"]


class Helper(QObject):
    """The process: one job at a time, of the waiting ones only the newest."""

    drawn = Signal(bytes)  # a PDF
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._received = bytearray()
        self._waiting: bytes | None = None
        self._running: bytes | None = None
        self._deaths = 0

    def draw(self, printing: Printing) -> None:
        """Ask for a page; an older question that was not begun is forgotten."""
        body = pickle.dumps(printing, protocol=pickle.HIGHEST_PROTOCOL)
        self._waiting = _LENGTH.pack(len(body)) + body
        self._start()
        self._feed()

    def stop(self) -> None:
        """End the process; the next job starts another one."""
        process, self._process = self._process, None
        self._running, self._waiting = None, None
        if process is not None:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def _start(self) -> None:
        if self._process is not None or self._deaths >= MOST_DEATHS:
            return
        self._received.clear()
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.readyReadStandardOutput.connect(self._on_ready)
        process.readyReadStandardError.connect(self._on_noise)
        process.finished.connect(self._on_death)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        program, arguments = command()
        process.start(program, arguments)

    def _feed(self) -> None:
        if self._process is None or self._running is not None or self._waiting is None:
            return
        self._running, self._waiting = self._waiting, None
        self._process.write(QByteArray(self._running))

    def _on_ready(self) -> None:
        if self._process is None:
            return
        self._received += self._process.readAllStandardOutput().data()
        while len(self._received) >= _HEAD:
            (length,) = _LENGTH.unpack(self._received[1:_HEAD])
            if len(self._received) < _HEAD + length:
                return
            kind = bytes(self._received[:1])
            content = bytes(self._received[_HEAD : _HEAD + length])
            del self._received[: _HEAD + length]
            self._on_answer(kind, content)

    def _on_answer(self, kind: bytes, content: bytes) -> None:
        self._running = None
        self._deaths = 0
        if self._waiting is not None:
            self._feed()  # newest wins: what is shown next is what is typed now
        if kind == b"P":
            self.drawn.emit(content)
        else:
            _log.warning("preview: %s", content.decode("utf-8", "replace"))
            self.failed.emit(content.decode("utf-8", "replace"))

    def _on_noise(self) -> None:
        if self._process is not None:
            self._process.readAllStandardError()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_death()

    def _on_death(self, *_: object) -> None:
        """Begin again with the newest job, after a pause, unless it keeps dying."""
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._waiting = self._waiting or self._running
        self._running = None
        self._deaths += 1
        if self._deaths >= MOST_DEATHS:
            self.failed.emit("helper")
        elif self._waiting is not None:
            later(self, RESTART_MS, self._again)

    def _again(self) -> None:
        self._start()
        self._feed()


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
