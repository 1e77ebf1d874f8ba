"""The invoice list: find, check, act on many (SCREENS 3)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.application.queries import (
    CurrencyTotals,
    InvoiceFilter,
    InvoiceRow,
    Order,
    Queries,
    RowSource,
)
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import (
    TALL_ROW_HEIGHT,
    AmountDelegate,
    CellDelegate,
    ChipsDelegate,
    Mark,
    TwoLineDelegate,
)
from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.bars import ChipRow, TotalsBar, sums
from storno_desktop.gui.pages.filter_words import limits
from storno_desktop.gui.pages.invoice_filter import Choice, Period
from storno_desktop.gui.pages.invoice_table import (
    NumberDelegate,
    invoice_columns,
    marks,
    second_line,
)
from storno_desktop.gui.pages.listing import ListPage
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.pages.preview_beside import SETTING, PreviewBeside
from storno_desktop.gui.pages.views import ListViews
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks, later
from storno_desktop.gui.widgets.parts import button

if TYPE_CHECKING:
    from storno_desktop.application.office import Office
    from storno_desktop.gui.pages.bulk import Outcome
    from storno_desktop.gui.pages.filter_panel import FilterPanel
    from storno_desktop.gui.pages.invoice_tools import InvoiceTools

_SHOWN_FAILURES = 3
#: The rows are painted by then.
TOOLS_AFTER_MS = 30
translate = QCoreApplication.translate


def _today() -> date:
    return datetime.now().astimezone().date()


class InvoicesPage(ListPage[InvoiceRow]):
    """All documents of a company, newest first; painted before any deed is wired."""

    name = "invoices"
    takes_two_sorts = True

    def __init__(
        self,
        queries: Queries,
        office: Office | OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        company_id: str,
        *,
        today: Callable[[], date] = _today,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.queries, self._today = queries, today
        self.choice = Choice()
        self._totals_asked = 0
        self._currencies: list[str] = []
        super().__init__(
            office,
            tasks,
            hub,
            company_id,
            question=self._ask,
            columns=invoice_columns(lambda: self._today().isoformat()),
            order=Order(),
            title=translate("InvoicesPage", "Invoices"),
            search=translate("InvoicesPage", "Number, customer, tax number, text…"),
            icon="receipt-text",
            settings=settings,
            parent=parent,
        )
        self._tools: InvoiceTools | None = None
        self._make_heading()
        self._make_bars()
        self.empty.acted.connect(self._on_empty_acted)
        self.empty.linked.connect(lambda: self.wish.emit("demo", None))
        self._empty_deed: Callable[[], None] = self.create_new
        self._failed_ids: set[str] = set()
        self.banner.acted.connect(lambda: self.select_ids(self._failed_ids))
        self.columns.show_company(company_id)
        self.views.open_company()
        self.show_limits()
        # one sort is walked by its index; two may have to be sorted, and not in this thread
        self.show_rows(at_once=not self.order.second)
        self._follow()
        later(self, TOOLS_AFTER_MS, self._on_painted)

    # building

    def rows_holder(self) -> QWidget:
        """The rows share their place with the preview."""
        self.beside = PreviewBeside(self, self.office, self.tasks, self._settings, self._focused_id)
        return self.beside

    def _follow(self) -> None:
        """Let the preview show the row that has the focus."""
        self.beside.open_wanted.connect(lambda id_: self.wish.emit("open", id_))
        self.beside.failed.connect(self.failed)
        self.table.selectionModel().currentRowChanged.connect(self.beside.follow)
        for news in (self.model.first_loaded, self.model.loaded, self.model.dataChanged):
            news.connect(self.beside.follow)

    def _focused_id(self) -> str | None:
        """The document of the row that has the focus: "" for none, None while it is read."""
        index = self.table.currentIndex()
        if not index.isValid():
            return ""
        row = self.model.row_at(index.row())
        return None if row is None else row.id

    def _on_painted(self) -> None:
        """Make what nobody can use before the rows are there."""
        self.tools.allow(self.chosen)
        if self._settings.get(SETTING):
            self.beside.open()

    @property
    def tools(self) -> InvoiceTools:
        """Deeds, commands and what belongs to them: made when first used, or after the rows."""
        if self._tools is None:
            from storno_desktop.gui.pages.invoice_tools import InvoiceTools

            self._tools = InvoiceTools(
                self,
                above=self.totals,
                export=self._export,
                open_filters=self.open_filters,
                toggle_preview=self.beside.toggle,
            )
            deeds = self._tools.deeds
            deeds.wish.connect(self.wish)
            deeds.said.connect(self.toast.say)
            deeds.came_out.connect(self._on_outcome)
            deeds.went_wrong.connect(self.show_error)
        return self._tools

    def _make_heading(self) -> None:
        self.views = ListViews(self, self.queries, lambda: self.choice, self.show_choice)
        self.heading.addWidget(self.views.button)
        self.filters = button(self.tr("Filters"), "sliders-horizontal")
        self.filters.setToolTip(self.tr("Filters (Alt+Down)"))
        self.filters.clicked.connect(self.open_filters)
        self.heading.addWidget(self.filters)
        new = button(self.tr("New invoice"), "plus", "primary", self.tr("New invoice (Ctrl+N)"))
        new.clicked.connect(self.create_new)
        self.heading.addWidget(new)

    def _make_bars(self) -> None:
        self.chips = ChipRow()
        self.chips.removed.connect(lambda part: self.choose(self.choice.without(part)))
        self.chips.reset.connect(self.reset_filters)
        self.above.setSpacing(8)
        self.above.addWidget(self.chips)
        self.totals = TotalsBar()
        self.outer.addWidget(self.totals)

    def delegate(self, column: Column[InvoiceRow]) -> CellDelegate:
        """What paints a column."""
        match column.kind:
            case "number":
                return NumberDelegate(self.table, TALL_ROW_HEIGHT)
            case "two_lines":
                return TwoLineDelegate(second_line, self.table)
            case "amount":
                return AmountDelegate(lambda row: row.currency, self.table, TALL_ROW_HEIGHT)
            case "chips":
                return ChipsDelegate(self._marks, self.table, TALL_ROW_HEIGHT)
        return super().delegate(column)

    def _marks(self, row: InvoiceRow) -> Sequence[Mark]:
        return marks(row, self._today().isoformat())

    # the question

    def _filter(self) -> InvoiceFilter:
        first_weekday = QLocale().firstDayOfWeek().value - 1
        return self.choice.filter(self.company_id, self._today(), first_weekday)

    def _ask(self) -> RowSource[InvoiceRow]:
        return self.queries.invoices(self._filter(), self.order)

    def choose(self, choice: Choice) -> None:
        """Filter by another choice."""
        self.show_choice(choice)
        self.show_rows()

    def show_choice(self, choice: Choice) -> None:
        """Show another choice without asking yet."""
        self.choice = choice
        if choice.text != self.search.text():
            self.search.blockSignals(True)
            self.search.setText(choice.text)
            self.search.blockSignals(False)
        self.show_limits()

    def reset_filters(self) -> None:
        """Back to this month and nothing else."""
        self.choose(Choice())

    def show_limits(self) -> None:
        """Show the chips of what limits the list."""
        may_reset = self.choice._replace(text="") != Choice()
        self.chips.show_limits(limits(self.choice, self._today()), may_reset=may_reset)

    def show_client(self, client_id: str, name: str) -> None:
        """Show the documents of one client, of all dates."""
        self.choose(Choice(period=Period.ALL, client_id=client_id, client_name=name))

    def refresh(self) -> None:
        """Show the company as it starts: with its columns, and the view it opens with."""
        self.order = Order()
        self.show_order()
        self.show_choice(Choice())
        self.columns.show_company(self.company_id)
        self.views.open_company()
        self.show_rows()

    def _on_search(self, text: str) -> None:
        self.choice = self.choice._replace(text=text)
        self.show_rows()

    def open_filters(self) -> FilterPanel:
        """Open the filter under its button."""
        from storno_desktop.gui.pages.filter_panel import FilterPanel

        used = dict.fromkeys([*self._currencies, "RON", "EUR"])
        panel = FilterPanel(self, self.choice, list(used), self._today())
        panel.chosen.connect(self.choose)
        panel.open_below(self.filters)
        return panel

    # rows

    def _on_rows(self) -> None:
        super()._on_rows()
        if self.model.is_complete:
            self._read_totals()

    def _read_totals(self) -> None:
        """Sums come last and never hold anything up; the newest question wins."""
        self._totals_asked += 1
        asked, filter_ = self._totals_asked, self._filter()
        self.read(
            lambda: self.queries.invoice_totals(filter_),
            lambda found: self._show_totals(found) if asked == self._totals_asked else None,
        )

    def _show_totals(self, found: list[CurrencyTotals]) -> None:
        self._currencies = [one.currency for one in found] or self._currencies
        self.totals.show_filter(found)

    def say_empty(self) -> None:
        """Nothing at all, nothing in the period, or nothing that matches."""
        self.totals.show_filter([])
        choice = self.choice
        if choice.period is not Period.ALL:
            anywhen = self._filter()._replace(date_from="", date_to="")
            self.read(lambda: self._any(anywhen), partial(self._say_empty, choice))
        elif choice.narrows:
            self._say_empty(choice, found=False)
        else:
            self._say_nothing()

    def _any(self, filter_: InvoiceFilter) -> bool:
        return bool(self.queries.invoices(filter_, Order()).first(1))

    def _say_empty(self, choice: Choice, found: bool) -> None:
        if choice != self.choice or self.model.rowCount():
            return
        if found:
            self.empty.say(self.tr("Nothing in this period."), self.tr("Show all dates"))
            self._empty_deed = lambda: self.choose(self.choice.anywhen())
        elif choice.narrows:
            self.empty.say(
                self.tr("No document matches the search and filters."), self.tr("Reset filters")
            )
            self._empty_deed = lambda: self.choose(Choice(period=Period.ALL))
        else:
            self._say_nothing()

    def _say_nothing(self) -> None:
        self.empty.say(
            self.tr("No invoices yet. Your invoices, reversals and credit notes will be here."),
            self.tr("New invoice"),
            self.tr("Show me with sample data"),
        )
        self._empty_deed = self.create_new

    def _on_empty_acted(self) -> None:
        self._empty_deed()

    def on_chosen(self, rows: list[InvoiceRow]) -> None:
        """Offer what the chosen rows allow."""
        self.totals.show_chosen(sums(rows))
        if rows or self._tools is not None:
            self.tools.allow(rows)

    def menu_actions(self) -> Sequence[QAction | None]:
        """The row menu: for one row what it is, for many what can be done with them."""
        return self.tools.menu()

    # deeds

    def create_new(self) -> None:
        """Ask the window for a new invoice, for the client the list shows."""
        self.wish.emit("new", self.choice.client_id or None)

    def open_chosen(self) -> None:
        """Open the row that is meant."""
        row = self.current_row()
        if row is not None:
            self.wish.emit("open", row.id)

    def _export(self) -> None:
        """Export the chosen rows; with none chosen, all that are listed."""
        if self.chosen:
            self.tools.deeds.files.export(self.chosen)
            return
        source = self._ask()
        self.read(lambda: list(source.rows(source.ids())), self.tools.deeds.files.export)

    def _on_outcome(self, outcome: Outcome, words: str) -> None:
        """Say how many were done; where some were not, why, and a way to them."""
        from storno_desktop.gui import errors

        done = f"{words}: {len(outcome.done)}"
        if not outcome.failed:
            self.banner.hide()
            self.toast.say(done)
            return
        self._failed_ids = {failure.id for failure in outcome.failed}
        reasons = dict.fromkeys(
            errors.sentence(failure.error) for failure in outcome.failed[:_SHOWN_FAILURES]
        )
        failed = self.tr("%n failed", "", len(outcome.failed))
        self.banner.say(
            f"{done} · {failed}: " + " ".join(reasons),
            "danger",
            self.tr("Select the failed ones") if len(self.chosen) > 1 else "",
        )

    # freshness

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and (
            changes.everything or changes.documents or changes.clients
        ):
            self.reload()
            self._read_totals()
            self.beside.read_again()
            if changes.everything:
                self.views.read_again()
