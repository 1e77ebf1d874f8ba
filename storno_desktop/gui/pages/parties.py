"""What the lists of clients and suppliers share: who, where, and a form for each (SCREENS 11)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.application.errors import NotFound
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.ports import Records, UnitOfWork
from storno_desktop.application.queries import ClientRow, Order, SupplierRow
from storno_desktop.domain.party import Client, Supplier
from storno_desktop.gui import display
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import CellDelegate, TwoLineDelegate
from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.pages.records import RecordsPage
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks

Row = TypeVar("Row", bound=ClientRow | SupplierRow)
Party = TypeVar("Party", bound=Client | Supplier)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Side(Generic[Party]):
    """What differs between those one sells to and those one buys from."""

    noun: str  # as errors name it
    kind: Callable[..., Party]
    records: Callable[[UnitOfWork], Records[Party]]
    put: Callable[[Office, Party], Changes]
    delete: Callable[[Office, str], Changes]
    dialog: Callable[..., Sheet]  # the form, of a parent and a record


def party_columns(*, middle: list[Column[Any]], is_country_shown: bool) -> list[Column[Any]]:
    """The columns of a party, with those of its side in the middle."""
    return [
        Column(
            "name",
            translate("PartiesPage", "Name"),
            lambda row: row.name,
            width=300,
            sort="name",
            kind="two_lines",
        ),
        Column(
            "tax_id",
            translate("PartiesPage", "Tax number"),
            lambda row: row.tax_id,
            width=140,
            sort="tax_id",
        ),
        Column(
            "city",
            translate("PartiesPage", "Town"),
            lambda row: display.town(row.city),
            width=150,
            sort="city",
        ),
        *middle,
        Column(
            "country",
            translate("PartiesPage", "Country"),
            lambda row: row.country,
            width=80,
            sort="country",
            is_shown=is_country_shown,
        ),
        Column(
            "email",
            translate("PartiesPage", "Email"),
            lambda row: row.email,
            width=180,
            sort="email",
            is_shown=False,
        ),
        Column(
            "phone",
            translate("PartiesPage", "Phone"),
            lambda row: row.phone,
            width=130,
            sort="phone",
            is_shown=False,
        ),
    ]


class PartiesPage(RecordsPage[Row], Generic[Row, Party]):
    """A list of parties; a subclass says which side they are on."""

    def __init__(
        self,
        side: Side[Party],
        office: Office | OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        company_id: str,
        *,
        title: str,
        icon: str,
        columns: list[Column[Row]],
        question: Callable[[], Any],
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.side = side
        super().__init__(
            office,
            tasks,
            hub,
            company_id,
            question=question,
            columns=columns,
            order=Order("name", descending=False),
            title=title,
            search=translate("PartiesPage", "Name, tax number, town…"),
            icon=icon,
            settings=settings,
            parent=parent,
        )

    def delegate(self, column: Column[Row]) -> CellDelegate:
        """What paints a column."""
        if column.kind == "two_lines":
            return TwoLineDelegate(second_line, self.table)
        return super().delegate(column)

    def name_of(self, row: Row) -> str:
        """Name a party."""
        return row.name

    def deed_of_delete(self, id_: str) -> Changes:
        """Delete a party that no document names."""
        return self.side.delete(self.office(), id_)

    def create_new(self) -> None:
        """Open the form of a new party of the company's country."""

        def blank() -> Party:
            office = self.office()
            with office.store.read() as unit:
                company = company_of(unit, self.company_id)
            return self.side.kind(
                id=office.new_id(), company_id=company.id, name="", country=company.country
            )

        self.read(blank, lambda party: self._open_form(party, is_new=True))

    def open_chosen(self) -> None:
        """Edit the party that is meant."""
        row = self.current_row()
        if row is None:
            return

        def stored() -> Party:
            with self.office().store.read() as unit:
                party = self.side.records(unit).get(row.id)
            if party is None:
                raise NotFound(self.side.noun, row.id)
            return party

        self.read(stored, lambda party: self._open_form(party, is_new=False))

    def _open_form(self, party: Party, *, is_new: bool) -> None:
        dialog: Any = self.side.dialog(self, party, is_new=is_new)
        dialog.failed.connect(self.failed)

        def saved(changed: Party) -> None:
            dialog.run(
                self.tasks,
                lambda: self.side.put(self.office(), changed),
                self.hub.changed.emit,
            )

        dialog.saved.connect(saved)
        dialog.open()


def second_line(row: ClientRow | SupplierRow) -> str:
    """How a party is reached, else what it is."""
    contact = " · ".join(part for part in (row.email, row.phone) if part)
    if contact:
        return contact
    if row.kind == "individual":
        return translate("PartiesPage", "Person")
    return translate("PartiesPage", "Company")
