"""Opening and saving the files that a document takes along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from storno_desktop.application import attachments
from storno_desktop.application.office import Office
from storno_desktop.domain.invoice import Attachment
from storno_desktop.gui.pages.files import ask_where, file_name, save_bytes
from storno_desktop.gui.tasks import Lane, Tasks

# The kinds EN 16931 allows (BT-125-1), with the ending that opens them: never the sender's own.
ENDINGS = {
    "application/pdf": "pdf",
    "image/png": "png",
    "image/jpeg": "jpg",
    "text/csv": "csv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.oasis.opendocument.spreadsheet": "ods",
}


def open_url(url: QUrl) -> bool:
    """Hand a file or link to the system."""
    return QDesktopServices.openUrl(url)


def size_text(size: int) -> str:
    """A number of bytes as people read it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


class AttachedFiles(QObject):
    """Gives files of the vault to programs and folders of the system."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        office: Callable[[], Office],
        tasks: Tasks,
        window: QWidget,
        opener: Callable[[QUrl], object] = open_url,
    ) -> None:
        super().__init__(window)
        self._office, self._tasks, self._window = office, tasks, window
        self._open = opener
        self._folder: QTemporaryDir | None = None  # goes with the window

    def open(self, attachment: Attachment) -> None:
        """Show a copy in the program of the system for its kind; other kinds are saved."""
        if attachment.mime not in ENDINGS:
            self.save(attachment)
            return
        if self._folder is None:
            self._folder = QTemporaryDir()
        stem = attachment.filename.rpartition(".")[0] or attachment.filename
        target = Path(self._folder.path()) / file_name(stem, ENDINGS[attachment.mime])
        self._write(attachment, target, lambda: self._open(QUrl.fromLocalFile(str(target))))

    def save(self, attachment: Attachment) -> None:
        """Save a copy where a person says."""
        saved = self.tr("Saved as %1")
        stem, _dot, extension = attachment.filename.rpartition(".")
        name = file_name(stem or attachment.filename, extension if stem else "bin")

        def chosen(target: Path) -> None:
            done = saved.replace("%1", target.name)
            self._write(attachment, target, lambda: self.said.emit(done))

        ask_where(self._window, self.tr("Save attachment"), name, "", chosen)

    def _write(self, attachment: Attachment, target: Path, then: Callable[[], object]) -> None:
        def work() -> Path:
            return save_bytes(target, attachments.content_of(self._office(), attachment))

        def done(_path: Path) -> None:
            then()

        self._tasks.run(Lane.READ, self, work, done, self.failed.emit)
