"""Handing in by hand: the index that the portal gave, and the answer it sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from storno_desktop.application import spv
from storno_desktop.application.drafts import Drafted
from storno_desktop.application.issuing import Done
from storno_desktop.application.spv import SpvAnswer
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.dialogs.upload_index import UploadIndexDialog
from storno_desktop.gui.pages.files import ask_which, read_bytes
from storno_desktop.gui.pages.hands import Hands
from storno_desktop.gui.pages.page import OfficeGetter, Page
from storno_desktop.gui.tasks import Tasks

_LARGEST_ANSWER = 20 * 1024 * 1024
ReadAnswer = Callable[[bytes], SpvAnswer]


class SpvDeeds(Hands):
    """What a person brings back from the portal."""

    def __init__(
        self,
        page: Page,
        office: OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        read_answer: ReadAnswer | None,
    ) -> None:
        super().__init__(page, office, tasks, hub)
        self._company_id, self._read_answer = page.company_id, read_answer
        self._failed = page.failed

    @property
    def can_import(self) -> bool:
        """Whether answers can be read here at all."""
        return self._read_answer is not None

    def note_index(self, id_: str, number: str) -> None:
        """Ask for the index that the portal gave, and note it."""
        dialog = UploadIndexDialog(self.page, number)
        dialog.failed.connect(self._failed)

        def given(index: str) -> None:
            dialog.run(
                self.tasks,
                lambda: spv.note_upload(self.office(), id_, index).changes,
                self.hub.changed.emit,
            )

        dialog.given.connect(given)
        dialog.open()

    def correct(self, id_: str) -> None:
        """Draft the correction of a refused document and open it."""

        def deed() -> Drafted:
            from storno_desktop.application import revisions

            return revisions.start(self.office(), id_)

        def done(made: Drafted) -> None:
            self.hub.changed.emit(made.changes)
            self.wish.emit("open", made.document.id)

        self.write(deed, done)

    def import_answer(self) -> None:
        """Ask for the portal's ZIP and file it."""
        kinds = self.tr("ZIP files (*.zip)")
        ask_which(self.page, self.tr("Import the portal's answer"), kinds, self.take_answer)

    def take_answer(self, source: Path) -> None:
        """File an answer that was chosen; it finds its document by the index in it."""
        read_answer = self._read_answer
        if read_answer is None:
            return

        def deed() -> Done:
            content = read_bytes(source, _LARGEST_ANSWER)
            return spv.import_answer(self.office(), self._company_id, content, read_answer)

        def done(result: Done) -> None:
            self.hub.changed.emit(result.changes)
            number = result.document.number or ""
            self.said.emit(self.tr("Answer filed with %1").replace("%1", number), None)

        self.write(deed, done)
