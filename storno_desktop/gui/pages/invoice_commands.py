"""The commands of the invoice list: their words, icons and keys, and which of them may be used."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from storno_desktop.application.queries import InvoiceRow
from storno_desktop.gui.actions import action
from storno_desktop.gui.icons import icon
from storno_desktop.gui.pages.eligibility import DEEDS
from storno_desktop.gui.pages.invoice_deeds import InvoiceDeeds
from storno_desktop.gui.pages.listing import ListPage


class InvoiceCommands(QObject):
    """One action a command, for the row menu, the bar of the chosen rows, and the palette."""

    def __init__(
        self,
        page: ListPage[InvoiceRow],
        deeds: InvoiceDeeds,
        *,
        export: Callable[[], None],
        open_filters: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self._page = page
        table, files = page.table, deeds.files
        # keys of a row work in the table only: Space and Del mean something else in a text
        self.open = action(table, "open", page.open_chosen, icon_name="file-text")
        self.preview = action(table, "preview", self._on_current(files.preview), icon_name="eye")
        self.copy = action(table, "copy", self._on_current(deeds.copy), icon_name="copy")
        self.edit = action(table, "edit", page.open_chosen)
        action(page, "filters", open_filters)
        # what can be done with many rows, by the name of the deed
        self.of_rows: dict[str, QAction] = {
            "issue": self._plain(self.tr("&Issue…"), "stamp", self._on_chosen(deeds.issue)),
            "pay": self._plain(self.tr("&Mark as paid…"), "banknote", self._on_chosen(deeds.pay)),
            "storno": self._plain(self.tr("&Reverse…"), "undo-2", self._on_chosen(deeds.storno)),
            "cancel": self._plain(self.tr("Ca&ncel…"), "ban", self._on_chosen(deeds.cancel)),
            "restore": self._plain(
                self.tr("Res&tore"), "archive-restore", self._on_chosen(deeds.restore)
            ),
            "delete": action(table, "delete", self._on_chosen(deeds.delete)),
            "export": action(page, "export", export, icon_name="download"),
        }
        self.of_rows["delete"].setIcon(icon("trash-2", "danger"))
        self.pdf = self._plain(
            self.tr("Save &PDF…"), "download", self._on_current(lambda row: files.save(row, "pdf"))
        )
        self.xml = self._plain(
            self.tr("Save &XML…"), "file-code", self._on_current(lambda row: files.save(row, "xml"))
        )
        self.format = self._plain(
            self.tr("Save in another &format…"), "file-output", self._on_current(files.save_as)
        )
        self.number = self._plain(
            self.tr("Copy n&umber"), "clipboard", self._on_current(deeds.copy_number)
        )
        for made in (
            *self.of_rows.values(),
            self.open,
            self.preview,
            self.copy,
            self.pdf,
            self.xml,
            self.format,
            self.number,
        ):
            page.command(made)

    def _plain(self, text: str, icon_name: str, deed: Callable[[], None]) -> QAction:
        made = QAction(icon(icon_name), text, self._page)
        made.triggered.connect(lambda _checked=False: deed())
        return made

    def _on_current(self, deed: Callable[[InvoiceRow], None]) -> Callable[[], None]:
        def do() -> None:
            row = self._page.current_row()
            if row is not None:
                deed(row)

        return do

    def _on_chosen(self, deed: Callable[[list[InvoiceRow]], None]) -> Callable[[], None]:
        def do() -> None:
            if self._page.chosen:
                deed(self._page.chosen)

        return do

    def allow(self, rows: Sequence[InvoiceRow], able: Mapping[str, int]) -> None:
        """Offer what the chosen rows allow; `able` counts the rows that each deed can act on."""
        for deed, made in self.of_rows.items():
            made.setEnabled(able[deed] > 0)
        for made in (self.open, self.edit, self.preview, self.copy):
            made.setEnabled(bool(rows))
        one = rows[0] if len(rows) == 1 else None
        self.pdf.setEnabled(one is not None)
        for made in (self.xml, self.format):
            made.setEnabled(one is not None and DEEDS["export"](one))
        self.number.setEnabled(one is not None and bool(one.number))

    def menu(self) -> Sequence[QAction | None]:
        """The row menu: for one row what it is, for many what can be done with them."""
        of_rows = [made for made in self.of_rows.values() if made.isEnabled() and made.text()]
        if len(self._page.chosen) != 1:
            return of_rows
        deeds = [made for made in of_rows if made is not self.of_rows["export"]]
        files = [
            made for made in (self.pdf, self.xml, self.format, self.number) if made.isEnabled()
        ]
        return [self.open, self.preview, self.copy, None, *deeds, None, *files]
