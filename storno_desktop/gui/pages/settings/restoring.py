"""Restoring a backup: what is in it beside what it replaces, then its own key (SCREENS 18)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from storno_desktop.application.backups import BackupContents, Books
from storno_desktop.gui import display
from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.pages.files import ask_which
from storno_desktop.gui.pages.tables import fill, table
from storno_desktop.gui.tasks import Tasks

_ROWS_SHOWN = 6


def ask_backup(parent: QWidget, title: str, kinds: str, then: Callable[[Path], None]) -> None:
    """Ask for a backup; older ones are plain ZIP files by name."""
    ask_which(parent, title, f"{kinds} (*.backup *.zip *.storno);;* (*)", then)


def pairs(contents: BackupContents) -> list[tuple[Books | None, Books | None]]:
    """The companies of the backup beside those of this computer, matched by tax id and name."""
    present = {(one.tax_id, one.name): one for one in contents.present or ()}
    found: list[tuple[Books | None, Books | None]] = [
        (one, present.pop((one.tax_id, one.name), None)) for one in contents.books
    ]
    return [*found, *((None, one) for one in present.values())]


class RestoreDialog(Sheet):
    """Shows what a backup holds and what would be replaced; Enter leaves, Ctrl+Enter restores."""

    def __init__(self, parent: QWidget | None, source: Path, contents: BackupContents) -> None:
        super().__init__(
            parent,
            self.tr("Restore %1?").replace("%1", source.name),
            self.tr("&Restore and replace"),
            icon="archive-restore",
            danger=True,
            width=760,
        )
        self._is_working = False
        self.confirm.setToolTip(self.tr("Restore and replace (Ctrl+Enter)"))
        made = self.tr("Backup of %1 · %2 · %n stored file(s)", "", contents.files)
        self.note(made.replace("%1", moment(contents.made_at)).replace("%2", size(contents.size)))
        self.table = table(
            self.tr("What is in the backup and what it replaces"),
            (self.tr("Company"), self.tr("In the backup"), self.tr("On this computer now")),
            (),
        )
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        fill(self.table, [self._row(*pair) for pair in pairs(contents)])
        if self.table.rowCount() > _ROWS_SHOWN:
            self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            header = self.table.horizontalHeader().sizeHint().height() + 4
            self.table.setFixedHeight(header + _ROWS_SHOWN * self.table.rowHeight(0))
        self.body.addWidget(self.table)
        if contents.present is None:
            self.note(self.tr("The present books cannot be read."), "error")
        kept = self.tr(
            "Everything on this computer is replaced by what is in the backup. The present books "
            "are not deleted: they move to the folder %1, and open documents are saved there first."
        )
        self.note(kept.replace("%1", Path(contents.kept_in).name))
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Checking and restoring"))
        self.progress.hide()
        self.body.addWidget(self.progress)
        self.leave.setFocus()

    def _row(self, saved: Books | None, present: Books | None) -> Sequence[str]:
        known = saved or present
        name = f"{known.name}\n{known.tax_id}".strip() if known else ""
        return name, self._state(saved), self._state(present)

    def _state(self, books: Books | None) -> str:
        if books is None:
            return self.tr("not there")
        documents = self.tr("%n document(s)", "", books.documents)
        drafts = self.tr("%n draft(s)", "", books.drafts)
        if not books.last_number:
            return f"{documents}, {drafts}"
        last = self.tr("latest: %1 of %2").replace("%1", books.last_number)
        return f"{documents}, {drafts}\n{last.replace('%2', display.day(books.last_date))}"

    def restore(
        self, tasks: Tasks, deed: Callable[[], object], done: Callable[[object], None]
    ) -> None:
        """Do it; until it is done or refused nothing else can be done in the window."""
        self._is_working = True
        self.progress.show()
        self.leave.setEnabled(False)
        self.run(tasks, deed, done)

    def accept(self) -> None:
        """Close after it was done."""
        self._is_working = False
        super().accept()

    def show_error(self, error: BaseException) -> None:
        """Say why the backup was refused; nothing was touched."""
        self._is_working = False
        self.progress.hide()
        self.leave.setEnabled(True)
        super().show_error(error)

    def reject(self) -> None:
        """Leave, unless the books are being replaced right now."""
        if not self._is_working:
            super().reject()


def moment(iso: str) -> str:
    """A moment of the manifest, to the minute and on the clock of this place."""
    from datetime import datetime

    try:
        when = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    return f"{display.day(when.date())} {when:%H:%M}"


def size(count: int) -> str:
    """A size of a file in the words of the language."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
