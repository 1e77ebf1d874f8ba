"""Saving an issued document in any format that fits, also inside a PDF that somebody brought."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from storno_desktop.gui.tasks import Lane, Tasks

if TYPE_CHECKING:
    from storno_desktop.application.exports import Exported
    from storno_desktop.application.fitting import Family
    from storno_desktop.application.office import Office
    from storno_desktop.gui.dialogs.format_choice import FormatDialog

MAX_PAGE_BYTES = 50_000_000


class FormatSaving(QObject):
    """Asks for the format, makes the file, asks for its place."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, office: Callable[[], Office], tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._tasks, self._window = office, tasks, window

    def ask(self, id_: str) -> None:
        """Offer the formats that fit a document."""

        def work() -> tuple[str, tuple[Family, ...]]:
            from storno_desktop.application import fitting

            return fitting.families_of(self._office(), id_)

        self._tasks.run(Lane.READ, self, work, partial(self._open, id_), self.failed.emit)

    def _open(self, id_: str, found: tuple[str, tuple[Family, ...]]) -> None:
        from storno_desktop.gui.dialogs.format_choice import FormatDialog
        from storno_desktop.gui.pages.files import ask_which

        number, families = found
        dialog = FormatDialog(self._window, number, families)
        dialog.failed.connect(self.failed)
        dialog.chosen.connect(partial(self._make, id_, dialog))
        kinds = self.tr("PDF files (*.pdf)")
        title = self.tr("Embed into a PDF of mine")
        dialog.page_wanted.connect(lambda: ask_which(dialog, title, kinds, dialog.take_page))
        dialog.open()

    def _make(self, id_: str, dialog: FormatDialog, key: str, page: Path | None) -> None:
        def work() -> Exported:
            from storno_desktop.application import exports
            from storno_desktop.gui.pages.files import read_bytes

            own = None if page is None else read_bytes(page, MAX_PAGE_BYTES)
            return exports.export(self._office(), id_, key, page=own)

        def done(made: Exported) -> None:
            dialog.accept()
            self._place(made)

        self._tasks.run(Lane.READ, dialog, work, done, dialog.show_error)

    def _place(self, made: Exported) -> None:
        from storno_desktop.gui.pages.files import ask_where, file_name, save_bytes

        name = made.name or file_name(made.document.number or "", made.extension)
        saved = self.tr("Saved as %1")

        def chosen(target: Path) -> None:
            self._tasks.run(
                Lane.READ,
                self,
                lambda: save_bytes(target, made.content),
                lambda path: self.said.emit(saved.replace("%1", path.name)),
                self.failed.emit,
            )

        ask_where(self._window, self.tr("Save in another format"), name, "", chosen)
