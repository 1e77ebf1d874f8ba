"""The suppliers of a company (SCREENS 12)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from storno_desktop.application import suppliers
from storno_desktop.application.changes import Changes
from storno_desktop.application.errors import NotFound
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.queries import Order, PartyFilter, RowSource, SupplierRow
from storno_desktop.domain.party import Supplier
from storno_desktop.gui import display
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import CellDelegate, TwoLineDelegate
from storno_desktop.gui.dialogs.supplier import SupplierDialog
from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.pages.records import RecordsPage
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks

translate = QCoreApplication.translate


def supplier_columns() -> list[Column[SupplierRow]]:
    """The columns, the shown ones first."""
    return [
        Column(
            "name",
            translate("SuppliersPage", "Name"),
            lambda row: row.name,
            width=300,
            sort="name",
            kind="two_lines",
        ),
        Column(
            "tax_id",
            translate("SuppliersPage", "Tax number"),
            lambda row: row.tax_id,
            width=140,
            sort="tax_id",
        ),
        Column(
            "city",
            translate("SuppliersPage", "Town"),
            lambda row: row.city,
            width=150,
            sort="city",
        ),
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
        Column(
            "country",
            translate("SuppliersPage", "Country"),
            lambda row: row.country,
            width=80,
            sort="country",
        ),
    ]


class SuppliersPage(RecordsPage[SupplierRow]):
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
            office,
            tasks,
            hub,
            company_id,
            question=self._ask,
            columns=supplier_columns(),
            order=Order("name", descending=False),
            title=translate("SuppliersPage", "Suppliers"),
            search=translate("SuppliersPage", "Name, tax number, town…"),
            icon="truck",
            settings=settings,
            parent=parent,
        )
        self.add_commands(self.tr("New supplier"))
        self.on_chosen([])
        self.refresh()

    def delegate(self, column: Column[SupplierRow]) -> CellDelegate:
        """What paints a column."""
        if column.kind == "two_lines":
            return TwoLineDelegate(_second, self.table)
        return super().delegate(column)

    def _ask(self) -> RowSource[SupplierRow]:
        filter_ = PartyFilter(self.company_id, self.search.text().strip(), is_active=True)
        return self.office().store.queries.suppliers(filter_, self.order)

    def say_empty(self) -> None:
        """Say what belongs here."""
        self.say_missing(
            self.tr("No suppliers yet. They come by themselves with the invoices you receive."),
            self.tr("New supplier"),
        )

    def name_of(self, row: SupplierRow) -> str:
        """Name a supplier."""
        return row.name

    def deed_of_delete(self, id_: str) -> Changes:
        """Delete a supplier that no document names."""
        return suppliers.delete_supplier(self.office(), id_)

    def menu_actions(self) -> Sequence[QAction | None]:
        """The row menu."""
        return [self.edit_action, None, self.delete_action]

    def create_new(self) -> None:
        """Open the form of a new supplier of the company's country."""

        def blank() -> Supplier:
            office = self.office()
            with office.store.read() as unit:
                company = company_of(unit, self.company_id)
            return Supplier(
                id=office.new_id(), company_id=company.id, name="", country=company.country
            )

        self.read(blank, lambda supplier: self._open_form(supplier, is_new=True))

    def open_chosen(self) -> None:
        """Edit the supplier that is meant."""
        row = self.current_row()
        if row is None:
            return

        def stored() -> Supplier:
            with self.office().store.read() as unit:
                supplier = unit.suppliers.get(row.id)
            if supplier is None:
                raise NotFound("supplier", row.id)
            return supplier

        self.read(stored, lambda supplier: self._open_form(supplier, is_new=False))

    def _open_form(self, supplier: Supplier, *, is_new: bool) -> None:
        dialog = SupplierDialog(self, supplier, is_new=is_new)
        dialog.failed.connect(self.failed)

        def saved(changed: Supplier) -> None:
            dialog.run(
                self.tasks,
                lambda: suppliers.put_supplier(self.office(), changed),
                self.hub.changed.emit,
            )

        dialog.saved.connect(saved)
        dialog.open()

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and (
            changes.everything or changes.suppliers or changes.received
        ):
            self.reload()


def _second(row: SupplierRow) -> str:
    contact = " · ".join(part for part in (row.email, row.phone) if part)
    return contact or row.country
