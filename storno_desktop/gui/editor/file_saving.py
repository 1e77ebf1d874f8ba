"""Saving what a document looks like and what it says as a file: PDF and XML."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from storno_desktop.application.exports import Exported, export
from storno_desktop.application.office import Office
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.pages.format_saving import FormatSaving
from storno_desktop.gui.tasks import Lane, Tasks


class FileSaving(QObject):
    """Makes the file of what is on the screen, asks where to, and writes it there."""

    said = Signal(str)
    unwritten = Signal(str)  # why, in words
    refused = Signal(object)  # the document cannot be made into such a file

    def __init__(
        self, session: EditorSession, office: Office, tasks: Tasks, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._office, self._tasks = session, office, tasks
        self._window = window
        self._formats = FormatSaving(lambda: office, tasks, window)
        self._formats.said.connect(self.said)
        self._formats.failed.connect(self.refused)

    def save_pdf(self) -> None:
        """Save the page as a PDF, of a draft with its watermark."""
        self._export("pdf", self.tr("PDF (*.pdf)"))

    def save_as(self) -> None:
        """Save the e-invoice as it was issued, or in another format."""
        document = self._session.document
        if document is not None and document.issued is not None:
            self._formats.ask(document.id)

    def _export(self, key: str, kinds: str) -> None:
        keeping = self._session.keeping
        if not keeping.is_stored and keeping.is_clean:
            return
        keeping.when_saved(lambda: self._export_saved(key, kinds))

    def _export_saved(self, key: str, kinds: str) -> None:
        office, id_ = self._office, self._session.id

        def ask(made: Exported) -> None:
            name = made.document.number or self.tr("draft")
            safe = "".join(
                letter if letter.isalnum() or letter in "-_." else "-" for letter in name
            )
            title = self.tr("Save as")
            dialog = QFileDialog(
                self._window, title, made.name or f"{safe}.{made.extension}", kinds
            )
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(made.extension)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.fileSelected.connect(lambda path: self._write(Path(path), made.content))
            dialog.open()

        self._tasks.run(Lane.READ, self, lambda: export(office, id_, key), ask, self.refused.emit)

    def _write(self, path: Path, content: bytes) -> None:
        def done(_written: int) -> None:
            self.said.emit(self.tr("Saved as {0}.").format(path.name))

        def failed(error: BaseException) -> None:
            if not isinstance(error, OSError):
                raise error
            self.unwritten.emit(self.tr("{0} could not be written.").format(path.name))

        self._tasks.run(Lane.READ, self, lambda: path.write_bytes(content), done, failed)
