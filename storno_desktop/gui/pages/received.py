"""The documents that suppliers sent (SCREENS 3, received)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.application.office import Office
from storno_desktop.application.queries import Order, ReceivedFilter, ReceivedRow, RowSource
from storno_desktop.gui import display
from storno_desktop.gui.actions import action
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import (
    TALL_ROW_HEIGHT,
    CellDelegate,
    ChipsDelegate,
    Mark,
    TwoLineDelegate,
)
from storno_desktop.gui.icons import icon
from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.listing import ListPage
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.pages.received_words import paid_mark, rules_mark, state_mark, state_name
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks
from storno_desktop.gui.widgets.parts import button

translate = QCoreApplication.translate
_STATES = (
    *("", "synced", "checked", "accepted", "disputed"),
    *("unpaid", "overdue", "paid", "faulty"),
)


def marks(row: ReceivedRow) -> list[Mark]:
    """State, payment, and the verdict where it is a bad one."""
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    is_overdue = bool(row.due_date) and row.due_date < today and row.due > 0
    found = [state_mark(row.state), paid_mark(is_paid=bool(row.paid_on), is_overdue=is_overdue)]
    if row.fatal_faults:
        found.append(rules_mark(row.fatal_faults))
    return found


def received_columns() -> list[Column[ReceivedRow]]:
    """The columns, the shown ones first."""
    return [
        Column(
            "number",
            translate("ReceivedPage", "Number"),
            lambda row: row.number,
            width=150,
            sort="number",
        ),
        Column(
            "issue_date",
            translate("ReceivedPage", "Issue date"),
            lambda row: display.day(row.issue_date),
            width=110,
            sort="issue_date",
        ),
        Column(
            "seller_name",
            translate("ReceivedPage", "Supplier"),
            lambda row: row.seller_name,
            width=280,
            sort="seller_name",
            kind="two_lines",
        ),
        Column(
            "total",
            translate("ReceivedPage", "Total"),
            lambda row: f"{display.minor_amount(row.total, row.currency)} {row.currency}",
            width=150,
            is_number=True,
            sort="total",
        ),
        Column(
            "state",
            translate("ReceivedPage", "State"),
            lambda row: ", ".join(mark.word for mark in marks(row)),
            width=290,
            sort="state",
            kind="chips",
        ),
        Column(
            "due_date",
            translate("ReceivedPage", "Due date"),
            lambda row: display.day(row.due_date),
            width=110,
            sort="due_date",
        ),
        Column(
            "received_on",
            translate("ReceivedPage", "Received on"),
            lambda row: display.day(row.received_on),
            width=110,
            sort="received_on",
            is_shown=False,
        ),
        Column(
            "net",
            translate("ReceivedPage", "Net"),
            lambda row: display.minor_amount(row.net, row.currency),
            width=120,
            is_number=True,
            sort="net",
            is_shown=False,
        ),
        Column(
            "vat",
            translate("ReceivedPage", "VAT"),
            lambda row: display.minor_amount(row.vat, row.currency),
            width=120,
            is_number=True,
            sort="vat",
            is_shown=False,
        ),
    ]


class ReceivedPage(ListPage[ReceivedRow]):
    """Everything others invoiced to the company."""

    name = "received"

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
        self.states = QComboBox()
        super().__init__(
            office,
            tasks,
            hub,
            company_id,
            question=self._ask,
            columns=received_columns(),
            order=Order("issue_date"),
            title=translate("ReceivedPage", "Received"),
            search=translate("ReceivedPage", "Number, supplier, description…"),
            icon="inbox",
            settings=settings,
            parent=parent,
        )
        self.states.setAccessibleName(self.tr("State"))
        for state in _STATES:
            self.states.addItem(state_name(state), state)
        self.states.currentIndexChanged.connect(lambda _at: self.show_rows())
        self.heading.addWidget(self.states)
        add = button(self.tr("Open e-invoice"), "folder-open", "primary")
        add.clicked.connect(lambda: self.wish.emit("open_file", None))
        self.heading.addWidget(add)
        self.open_action = action(self.table, "open", self.open_chosen)
        self.supplier_action = QAction(icon("truck"), self.tr("All of this &supplier"), self)
        self.supplier_action.triggered.connect(lambda _checked=False: self._of_supplier())
        self.command(self.supplier_action)
        self.empty.acted.connect(self._on_empty)
        self.on_chosen([])
        self.refresh()

    def delegate(self, column: Column[ReceivedRow]) -> CellDelegate:
        """What paints a column."""
        if column.kind == "two_lines":
            return TwoLineDelegate(_second, self.table)
        if column.kind == "chips":
            return ChipsDelegate(marks, self.table, TALL_ROW_HEIGHT)
        return super().delegate(column)

    def _ask(self) -> RowSource[ReceivedRow]:
        state = str(self.states.currentData() or "")
        filter_ = ReceivedFilter(
            self.company_id,
            self.search.text().strip(),
            states=(state,) if state else (),
            today=self.office().clock.today().isoformat(),
        )
        return self.office().store.queries.received(filter_, self.order)

    def say_empty(self) -> None:
        """Say what belongs here."""
        if self.search.text().strip() or self.states.currentData():
            self.empty.say(self.tr("Nothing matches."), self.tr("Show all"))
        else:
            self.empty.say(
                self.tr("Nothing received yet. Drop an e-invoice here, or open it from disk."),
                self.tr("Open e-invoice"),
            )

    def _on_empty(self) -> None:
        if self.search.text().strip() or self.states.currentData():
            self.search.clear()
            self.states.setCurrentIndex(0)
        else:
            self.wish.emit("open_file", None)

    def on_chosen(self, rows: list[ReceivedRow]) -> None:
        """Offer what the chosen rows allow."""
        self.open_action.setEnabled(len(rows) == 1)
        self.supplier_action.setEnabled(len(rows) == 1)

    def menu_actions(self) -> Sequence[QAction | None]:
        """The row menu."""
        return [self.open_action, self.supplier_action]

    def open_chosen(self) -> None:
        """Open the document that is meant."""
        row = self.current_row()
        if row is not None:
            self.wish.emit("open_received", row.id)

    def _of_supplier(self) -> None:
        if len(self.chosen) == 1:
            self.search.setText(self.chosen[0].seller_name)

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and (changes.everything or changes.received):
            self.reload()


def _second(row: ReceivedRow) -> str:
    return " · ".join(part for part in (row.seller_tax_id, row.seller_country) if part)
