"""What the lists of clients and products share: new, edit, delete, and how each is asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtGui import QAction

from storno_desktop.application.changes import Changes
from storno_desktop.gui.actions import action
from storno_desktop.gui.dialogs.confirm import ConfirmDialog
from storno_desktop.gui.icons import icon
from storno_desktop.gui.pages.bulk import Outcome, each
from storno_desktop.gui.pages.listing import ListPage
from storno_desktop.gui.widgets.parts import button

Row = TypeVar("Row")


class RecordsPage(ListPage[Row]):
    """A list of master data: Enter and F2 edit, Del deletes after a question."""

    def add_commands(self, new: str) -> None:
        """Put the primary button and the keys in place."""
        make = button(new, "plus", "primary", f"{new} (Ctrl+N)")
        make.clicked.connect(self.create_new)
        self.heading.addWidget(make)
        self.open_action = action(self.table, "open", self.open_chosen)
        self.edit_action = action(self.table, "edit", self.open_chosen, icon_name="pencil")
        self.delete_action = action(self.table, "delete", self._ask_delete)
        self.delete_action.setIcon(icon("trash-2", "danger"))
        for made in (self.edit_action, self.delete_action):
            self.command(made)
        self.empty.acted.connect(self._on_empty)
        self._empty_deed: Callable[[], None] = self.create_new

    def create_new(self) -> None:
        """Open the form of a new record."""

    def name_of(self, row: Row) -> str:
        """Name a row."""
        return str(row)

    def deed_of_delete(self, id_: str) -> Changes:
        """Delete one record; on the WRITE lane."""
        return Changes(settings=frozenset({id_}))

    def say_missing(self, nothing: str, action_: str) -> None:
        """Say that there is nothing, or nothing that is searched for."""
        if self.search.text().strip():
            self.empty.say(self.tr("Nothing matches the search."), self.tr("Clear the search"))
            self._empty_deed = self.search.clear
        else:
            self.empty.say(nothing, action_)
            self._empty_deed = self.create_new

    def _on_empty(self) -> None:
        self._empty_deed()

    def _ask_delete(self) -> None:
        rows = list(self.chosen)
        if not rows:
            return
        names = [self.name_of(row) for row in rows]
        title = self.tr("Delete what is selected (%1)").replace("%1", str(len(names)))
        if len(names) == 1:
            title = self.tr("Delete %1").replace("%1", names[0])
        dialog = ConfirmDialog(
            self,
            title,
            self.tr("Delete"),
            text=self.tr("What is used in documents is kept and cannot be deleted."),
            names=names if len(names) > 1 else (),
            danger=True,
            icon="trash-2",
        )
        dialog.confirmed.connect(lambda: self._delete(rows))
        dialog.open()

    def _delete(self, rows: Sequence[object]) -> None:
        ids = [str(getattr(row, "id", "")) for row in rows]
        self.write(lambda: each(ids, self.deed_of_delete), self._on_deleted)

    def _on_deleted(self, outcome: Outcome) -> None:
        self.hub.changed.emit(outcome.changes)
        done = self.tr("Deleted: %1").replace("%1", str(len(outcome.done)))
        if outcome.failed:
            self.show_error(outcome.failed[0].error)
            if len(outcome.failed) + len(outcome.done) > 1:
                failed = self.tr("Failed: %1").replace("%1", str(len(outcome.failed)))
                self.banner.say(f"{done} · {failed} · {self.banner.text()}", "danger")
        else:
            self.banner.hide()
            self.toast.say(done)

    def on_chosen(self, rows: list[Row]) -> None:
        """Offer what the chosen rows allow."""
        for made in (self.open_action, self.edit_action):
            made.setEnabled(len(rows) == 1)
        self.delete_action.setEnabled(bool(rows))

    def menu_actions(self) -> Sequence[QAction | None]:
        """The row menu."""
        return [self.edit_action, None, self.delete_action]
