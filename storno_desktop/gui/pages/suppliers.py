"""The suppliers of a company (SCREENS 12)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from storno_desktop.application import suppliers
from storno_desktop.application.changes import Changes
from storno_desktop.application.office import Office
from storno_desktop.application.queries import PartyFilter, RowSource, SupplierRow
from storno_desktop.domain.party import Supplier
from storno_desktop.gui import display
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.dialogs.supplier import SupplierDialog
from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.pages.parties import PartiesPage, Side, party_columns
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks

translate = QCoreApplication.translate

SUPPLIERS = Side(
    "supplier",
    Supplier,
    lambda unit: unit.suppliers,
    suppliers.put_supplier,
    suppliers.delete_supplier,
    SupplierDialog,
)


def supplier_columns() -> list[Column[SupplierRow]]:
    """The columns, the shown ones first."""
    middle: list[Column[SupplierRow]] = [
        Column(
            "documents",
            translate("SuppliersPage", "Documents"),
            lambda row: str(row.documents) if row.documents else "",
            width=110,
            is_number=True,
            sort="documents",
        ),
        Column(
            "last_document",
            translate("SuppliersPage", "Last document"),
            lambda row: display.day(row.last_document),
            width=130,
            sort="last_document",
        ),
    ]
    return party_columns(middle=middle, is_country_shown=True)


class SuppliersPage(PartiesPage[SupplierRow, Supplier]):
    """Everybody the company buys from."""

    name = "suppliers"

    def __init__(
        self,
        office: Office | OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        company_id: str,
        *,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            SUPPLIERS,
            office,
            tasks,
            hub,
            company_id,
            title=translate("SuppliersPage", "Suppliers"),
            icon="truck",
            columns=supplier_columns(),
            question=self._ask,
            settings=settings,
            parent=parent,
        )
        self.add_commands(self.tr("New supplier"))
        self.on_chosen([])
        self.refresh()

    def _ask(self) -> RowSource[SupplierRow]:
        filter_ = PartyFilter(self.company_id, self.search.text().strip(), is_active=True)
        return self.office().store.queries.suppliers(filter_, self.order)

    def say_empty(self) -> None:
        """Say what belongs here."""
        self.say_missing(
            self.tr("No suppliers yet. They come by themselves with the invoices you receive."),
            self.tr("New supplier"),
        )

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and (
            changes.everything or changes.suppliers or changes.received
        ):
            self.reload()
