"""The helper process that draws pages, so that typing and lists never wait (DECISIONS 11).

The helper is `python -m storno_desktop.printing.preview`: four bytes of length and a pickled
`Printing` go in, one byte of kind, four of length and the content come back. This room may not
import `printing`, which is a sibling, so the framing is written down here once more.
"""

from __future__ import annotations

import logging
import pickle
import struct
import sys
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, QObject, QProcess, Signal

from storno_desktop.gui.tasks import later

if TYPE_CHECKING:
    from storno_desktop.application.ports import Printing

_log = logging.getLogger(__name__)
RESTART_MS = 1000
LONGEST_END_MS = 10_000
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
            _end(process)
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
        # whoever owned this may be gone without having stopped it
        self.destroyed.connect(partial(_end, process))
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


def _end(process: QProcess) -> None:
    """Kill a process and wait until it is gone, however busy the machine."""
    if shiboken6.isValid(process) and process.state() is not QProcess.ProcessState.NotRunning:
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(LONGEST_END_MS)
