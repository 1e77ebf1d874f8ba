"""What the invoice list has beside its rows: deeds, commands, the bar of the chosen.

Made when first used, or a moment after the rows are painted: nobody presses a key before.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from storno_desktop.application.queries import InvoiceRow
from storno_desktop.gui.actions import action
from storno_desktop.gui.pages.bars import BulkBar
from storno_desktop.gui.pages.eligibility import counts
from storno_desktop.gui.pages.invoice_commands import InvoiceCommands
from storno_desktop.gui.pages.invoice_deeds import InvoiceDeeds
from storno_desktop.gui.pages.listing import ListPage


class InvoiceTools(QObject):
    """The tools of one list of documents; the bar of the chosen stands above the given widget."""

    def __init__(
        self,
        page: ListPage[InvoiceRow],
        *,
        above: QWidget,
        export: Callable[[], None],
        open_filters: Callable[[], object],
        toggle_preview: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self.deeds = InvoiceDeeds(page, page.office, page.tasks, page.hub)
        self.commands = InvoiceCommands(page, self.deeds, export=export, open_filters=open_filters)
        self.bulk = BulkBar(self.commands.of_rows)
        self.bulk.cleared.connect(page.table.clearSelection)
        # below the rows: choosing one must not move them under the pointer
        page.outer.insertWidget(page.outer.indexOf(above), self.bulk)
        page.command(action(page, "preview_pane", toggle_preview, icon_name="panel-right"))
        self.allow(page.chosen)

    def allow(self, rows: list[InvoiceRow]) -> None:
        """Offer what the chosen rows allow."""
        able = {**counts(rows), "export": len(rows)}
        self.bulk.show_counts(len(rows), able)
        self.commands.allow(rows, able)

    def menu(self) -> list[QAction | None]:
        """The row menu."""
        return list(self.commands.menu())
