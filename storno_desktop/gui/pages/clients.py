"""The clients of a company (SCREENS 11)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from storno_desktop.application import parties
from storno_desktop.application.changes import Changes
from storno_desktop.application.errors import NotFound
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.queries import ClientRow, Order, PartyFilter, RowSource
from storno_desktop.domain.party import Client
from storno_desktop.gui import display
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import (
    TALL_ROW_HEIGHT,
    CellDelegate,
    ChipsDelegate,
    Mark,
    TwoLineDelegate,
)
from storno_desktop.gui.dialogs.client import ClientDialog
from storno_desktop.gui.icons import icon
from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.pages.records import RecordsPage
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks

translate = QCoreApplication.translate


def is_incomplete(row: ClientRow) -> bool:
    """Whether an e-invoice would still ask for something that the list can see."""
    return not row.city or (row.kind == "company" and not row.tax_id)


def marks(row: ClientRow) -> list[Mark]:
    """A chip for clients that are to be completed."""
    if not is_incomplete(row):
        return []
    return [Mark("warn", "circle-alert", translate("ClientsPage", "To complete"))]


def client_columns() -> list[Column[ClientRow]]:
    """The columns, the shown ones first."""
    return [
        Column(
            "name",
            translate("ClientsPage", "Name"),
            lambda row: row.name,
            width=300,
            sort="name",
            kind="two_lines",
        ),
        Column(
            "tax_id",
            translate("ClientsPage", "Tax number"),
            lambda row: row.tax_id,
            width=140,
            sort="tax_id",
        ),
        Column(
            "city",
            translate("ClientsPage", "Town"),
            lambda row: row.city,
            width=150,
            sort="city",
        ),
        Column(
            "invoices",
            translate("ClientsPage", "Invoices"),
            lambda row: str(row.invoices) if row.invoices else "",
            width=90,
            is_number=True,
            sort="invoices",
        ),
        Column(
            "last_invoice",
            translate("ClientsPage", "Last invoice"),
            lambda row: display.day(row.last_invoice),
            width=120,
            sort="last_invoice",
        ),
        Column(
            "state",
            translate("ClientsPage", "State"),
            lambda row: ", ".join(mark.word for mark in marks(row)),
            width=140,
            kind="chips",
        ),
        Column(
            "country",
            translate("ClientsPage", "Country"),
            lambda row: row.country,
            width=80,
            sort="country",
            is_shown=False,
        ),
        Column(
            "email",
            translate("ClientsPage", "Email"),
            lambda row: row.email,
            width=180,
            sort="email",
            is_shown=False,
        ),
        Column(
            "phone",
            translate("ClientsPage", "Phone"),
            lambda row: row.phone,
            width=130,
            sort="phone",
            is_shown=False,
        ),
    ]


class ClientsPage(RecordsPage[ClientRow]):
    """Everybody who buys from the company."""

    name = "clients"

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
            columns=client_columns(),
            order=Order("name", descending=False),
            title=translate("ClientsPage", "Customers"),
            search=translate("ClientsPage", "Name, tax number, town…"),
            icon="users",
            settings=settings,
            parent=parent,
        )
        self.add_commands(self.tr("New customer"))
        self.invoice_action = QAction(
            icon("file-plus"), self.tr("New &invoice for this customer"), self
        )
        self.invoice_action.triggered.connect(lambda _checked=False: self._new_invoice())
        self.command(self.invoice_action)
        self.on_chosen([])
        self.refresh()

    def delegate(self, column: Column[ClientRow]) -> CellDelegate:
        """What paints a column."""
        if column.kind == "two_lines":
            return TwoLineDelegate(_second, self.table)
        if column.kind == "chips":
            return ChipsDelegate(marks, self.table, TALL_ROW_HEIGHT)
        return super().delegate(column)

    def _ask(self) -> RowSource[ClientRow]:
        filter_ = PartyFilter(self.company_id, self.search.text().strip(), is_active=True)
        return self.office().store.queries.clients(filter_, self.order)

    def say_empty(self) -> None:
        """Say what belongs here."""
        self.say_missing(
            self.tr("No customers yet. Everybody you invoice will be here."),
            self.tr("New customer"),
        )

    def name_of(self, row: ClientRow) -> str:
        """Name a client."""
        return row.name

    def deed_of_delete(self, id_: str) -> Changes:
        """Delete a client that no document names."""
        return parties.delete_client(self.office(), id_)

    def on_chosen(self, rows: list[ClientRow]) -> None:
        """Offer what the chosen rows allow."""
        super().on_chosen(rows)
        self.invoice_action.setEnabled(len(rows) == 1)

    def menu_actions(self) -> Sequence[QAction | None]:
        """The row menu."""
        return [self.invoice_action, self.edit_action, None, self.delete_action]

    def _new_invoice(self) -> None:
        if len(self.chosen) == 1:
            self.wish.emit("new", self.chosen[0].id)

    def create_new(self) -> None:
        """Open the form of a new client of the company's country."""

        def blank() -> Client:
            office = self.office()
            with office.store.read() as unit:
                company = company_of(unit, self.company_id)
            return Client(
                id=office.new_id(), company_id=company.id, name="", country=company.country
            )

        self.read(blank, lambda client: self._open_form(client, is_new=True))

    def open_chosen(self) -> None:
        """Edit the client that is meant."""
        row = self.current_row()
        if row is None:
            return

        def stored() -> Client:
            with self.office().store.read() as unit:
                client = unit.clients.get(row.id)
            if client is None:
                raise NotFound("client", row.id)
            return client

        self.read(stored, lambda client: self._open_form(client, is_new=False))

    def _open_form(self, client: Client, *, is_new: bool) -> None:
        dialog = ClientDialog(self, client, is_new=is_new)
        dialog.failed.connect(self.failed)

        def saved(changed: Client) -> None:
            dialog.run(
                self.tasks,
                lambda: parties.put_client(self.office(), changed),
                self.hub.changed.emit,
            )

        dialog.saved.connect(saved)
        dialog.open()

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and (
            changes.everything or changes.clients or changes.documents
        ):
            self.reload()


def _second(row: ClientRow) -> str:
    contact = " · ".join(part for part in (row.email, row.phone) if part)
    if contact:
        return contact
    if row.kind == "individual":
        return translate("ClientsPage", "Person")
    return translate("ClientsPage", "Company")
