"""The documents that suppliers sent (SCREENS 3, received)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.application.office import Office
from storno_desktop.application.queries import Order, ReceivedFilter, ReceivedRow, RowSource
from storno_desktop.gui import errors
from storno_desktop.gui.actions import action
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import (
    TALL_ROW_HEIGHT,
    AmountDelegate,
    CellDelegate,
    ChipsDelegate,
    TwoLineDelegate,
)
from storno_desktop.gui.icons import icon
from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.bars import BulkBar, TotalsBar
from storno_desktop.gui.pages.bulk import Outcome
from storno_desktop.gui.pages.listing import ListPage
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.pages.received_deeds import ReceivedDeeds
from storno_desktop.gui.pages.received_table import (
    counts,
    marks,
    received_columns,
    second_line,
    sums,
)
from storno_desktop.gui.pages.received_words import state_name
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks
from storno_desktop.gui.widgets.parts import button

translate = QCoreApplication.translate
_STATES = (
    *("", "synced", "checked", "accepted", "disputed"),
    *("unpaid", "overdue", "paid", "faulty"),
)


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
        self._totals_asked = 0
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
        self.states.setAccessibleName(self.tr("Status"))
        for state in _STATES:
            self.states.addItem(state_name(state), state)
        self.states.currentIndexChanged.connect(lambda _at: self.show_rows())
        self.heading.addWidget(self.states)
        add = button(self.tr("Open e-invoice"), "folder-open", "primary")
        add.clicked.connect(lambda: self.wish.emit("open_file", None))
        self.heading.addWidget(add)
        self.open_action = action(self.table, "open", self.open_chosen, icon_name="eye")
        self.supplier_action = QAction(icon("truck"), self.tr("All of this &supplier"), self)
        self.supplier_action.triggered.connect(lambda _checked=False: self._of_supplier())
        self.command(self.supplier_action)
        self._make_deeds()
        self.empty.acted.connect(self._on_empty)
        self.on_chosen([])
        self.refresh()

    def _make_deeds(self) -> None:
        """What can be done with the chosen rows, and the bars below the rows that say so."""
        self.deeds = ReceivedDeeds(self, self.office, self.tasks, self.hub)
        self.deeds.said.connect(self.toast.say)
        self.deeds.came_out.connect(self._on_outcome)
        self.deeds.went_wrong.connect(self.show_error)
        self.of_rows: dict[str, QAction] = {}
        for deed, text, icon_name in (
            ("checked", self.tr("Mark as &checked"), "check"),
            ("accepted", self.tr("&Accept"), "check-check"),
            ("disputed", self.tr("&Dispute"), "ban"),
            ("pay", self.tr("Mark as &paid"), "banknote"),
            ("unpay", self.tr("Mark as &unpaid"), "undo-2"),
        ):
            made = QAction(icon(icon_name), text, self)
            made.triggered.connect(partial(self._do, deed))
            self.of_rows[deed] = self.command(made)
        self.of_rows["export"] = action(self, "export", self._export, icon_name="download")
        self.bulk = BulkBar(self.of_rows)
        self.bulk.cleared.connect(self.table.clearSelection)
        self.totals = TotalsBar(is_owed=True)
        # below the rows: choosing one must not move them under the pointer
        self.outer.addWidget(self.bulk)
        self.outer.addWidget(self.totals)

    def delegate(self, column: Column[ReceivedRow]) -> CellDelegate:
        """What paints a column."""
        if column.kind == "two_lines":
            return TwoLineDelegate(second_line, self.table)
        if column.kind == "amount":
            return AmountDelegate(lambda row: row.currency, self.table, TALL_ROW_HEIGHT)
        if column.kind == "chips":
            return ChipsDelegate(marks, self.table, TALL_ROW_HEIGHT)
        return super().delegate(column)

    def _filter(self) -> ReceivedFilter:
        state = str(self.states.currentData() or "")
        return ReceivedFilter(
            self.company_id,
            self.search.text().strip(),
            states=(state,) if state else (),
            today=self.office().clock.today().isoformat(),
        )

    def _ask(self) -> RowSource[ReceivedRow]:
        return self.office().store.queries.received(self._filter(), self.order)

    def _on_rows(self) -> None:
        super()._on_rows()
        if self.model.is_complete:
            self._read_totals()

    def _read_totals(self) -> None:
        """Sums come last and never hold anything up; the newest question wins."""
        self._totals_asked += 1
        asked, filter_ = self._totals_asked, self._filter()
        self.read(
            lambda: self.office().store.queries.received_totals(filter_),
            lambda found: self.totals.show_filter(found) if asked == self._totals_asked else None,
        )

    def say_empty(self) -> None:
        """Say what belongs here."""
        self.totals.show_filter([])
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
        able = counts(rows)
        for deed, made in self.of_rows.items():
            made.setEnabled(able[deed] > 0)
        self.bulk.show_counts(len(rows), able)
        self.totals.show_chosen(sums(rows))

    def menu_actions(self) -> Sequence[QAction | None]:
        """The row menu."""
        marks_ = [made for deed, made in self.of_rows.items() if deed != "export"]
        usable = [made for made in marks_ if made.isEnabled()]
        alone = [self.open_action, self.supplier_action] if len(self.chosen) == 1 else []
        return [*alone, None, *usable, None, self.of_rows["export"]]

    def open_chosen(self) -> None:
        """Open the document that is meant."""
        row = self.current_row()
        if row is not None:
            self.wish.emit("open_received", row.id)

    def _of_supplier(self) -> None:
        if len(self.chosen) == 1:
            self.search.setText(self.chosen[0].seller_name)

    # deeds

    def _do(self, deed: str, *_: object) -> None:
        self.deeds.mark(deed, self.chosen)

    def _export(self) -> None:
        """Save the originals of the chosen rows; with none chosen, of all that are listed."""
        if self.chosen:
            self.deeds.export(self.chosen)
            return
        source = self._ask()
        self.read(lambda: list(source.rows(source.ids())), self.deeds.export)

    def _on_outcome(self, outcome: Outcome, words: str) -> None:
        """Say how many were done; where some were not, why."""
        done = f"{words}: {len(outcome.done)}"
        if not outcome.failed:
            self.banner.hide()
            self.toast.say(done)
            return
        failed = self.tr("%n failed", "", len(outcome.failed))
        reason = errors.sentence(outcome.failed[0].error)
        self.banner.say(f"{done} · {failed}: {reason}", "danger")

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and (changes.everything or changes.received):
            self.reload()
            self._read_totals()
