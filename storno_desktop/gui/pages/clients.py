"""The clients of a company (SCREENS 11)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from storno_desktop.application import parties
from storno_desktop.application.changes import Changes
from storno_desktop.application.office import Office
from storno_desktop.application.queries import ClientRow, PartyFilter, RowSource
from storno_desktop.domain.party import Client
from storno_desktop.gui import display
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import TALL_ROW_HEIGHT, CellDelegate, ChipsDelegate, Mark
from storno_desktop.gui.dialogs.client import ClientDialog
from storno_desktop.gui.icons import icon
from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.pages.parties import PartiesPage, Side, party_columns
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks

translate = QCoreApplication.translate

CLIENTS = Side(
    "client",
    Client,
    lambda unit: unit.clients,
    parties.put_client,
    parties.delete_client,
    ClientDialog,
)


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
    middle: list[Column[ClientRow]] = [
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
            translate("ClientsPage", "Status"),
            lambda row: ", ".join(mark.word for mark in marks(row)),
            width=140,
            kind="chips",
        ),
    ]
    return party_columns(middle=middle, is_country_shown=False)


class ClientsPage(PartiesPage[ClientRow, Client]):
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
            CLIENTS,
            office,
            tasks,
            hub,
            company_id,
            title=translate("ClientsPage", "Customers"),
            icon="users",
            columns=client_columns(),
            question=self._ask,
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

    def on_chosen(self, rows: list[ClientRow]) -> None:
        """Offer what the chosen rows allow."""
        super().on_chosen(rows)
        self.invoice_action.setEnabled(len(rows) == 1)

    def menu_actions(self) -> Sequence[QAction | None]:
        """The row menu."""
        return [self.invoice_action, *super().menu_actions()]

    def _new_invoice(self) -> None:
        if len(self.chosen) == 1:
            self.wish.emit("new", self.chosen[0].id)

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and (
            changes.everything or changes.clients or changes.documents
        ):
            self.reload()
