"""A page that is a list: search, rows, what is chosen, and what to say when there is nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from storno_desktop.application.queries import Order, RowSource
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import TALL_ROW_HEIGHT, CellDelegate
from storno_desktop.gui.models.paged import PAGE, Column, PagedTable
from storno_desktop.gui.pages.columns import Columns
from storno_desktop.gui.pages.list_table import ListTable
from storno_desktop.gui.pages.page import OfficeGetter, Page
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.parts import Card, EmptyState, SearchBox

if TYPE_CHECKING:
    from storno_desktop.application.office import Office

Row = TypeVar("Row")
#: So many chosen rows are looked up in memory; more are read by one question.
_IN_MEMORY = 200


class ListPage(Page, Generic[Row]):
    """Rows of one question, painted by the first page and completed later."""

    name = ""  # of the page, in settings
    takes_two_sorts = False

    def __init__(
        self,
        office: Office | OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        company_id: str,
        *,
        question: Callable[[], RowSource[Row]],
        columns: Sequence[Column[Row]],
        order: Order,
        title: str,
        search: str,
        icon: str,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(office, tasks, hub, company_id, parent)
        self._settings = settings or Settings()
        self.order, self._question = order, question
        self._source: RowSource[Row] | None = None
        self._choice_asked = 0
        self.chosen: list[Row] = []
        self.title(title)
        self.heading.addStretch(1)
        # parents first: a part that is taken in later is styled once more, with all that is in it
        self.search = SearchBox(search, self)
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(320)
        self.heading.addWidget(self.search, 2)
        self.model: PagedTable[Row] = PagedTable(columns, tasks, self)
        holder = self.rows_holder()
        self.card = Card(parent=holder or self)
        self.card.box.setContentsMargins(1, 1, 1, 1)
        self._stack = QStackedWidget(self.card)
        self.card.box.addWidget(self._stack)
        self.table = ListTable(title, self._stack)
        self.table.setModel(self.model)
        self.empty = EmptyState(icon, self._stack)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.above = QVBoxLayout()
        self.outer.addLayout(self.above)
        self.outer.addWidget(holder or self.card, 1)
        self._choice_timer = QTimer(self, singleShot=True, interval=0)
        self._choice_timer.timeout.connect(self._read_choice)
        self._dress_header()
        self._connect()

    # building

    def rows_holder(self) -> QWidget | None:
        """What the rows share their place with; None where they have it to themselves."""
        return None

    def _dress_header(self) -> None:
        for at, column in enumerate(self.model.columns):
            self.table.setItemDelegateForColumn(at, self.delegate(column))
        self.columns = Columns(self.table, self.model.columns, self._settings, self.name)
        self.show_order()

    def _connect(self) -> None:
        self.search.searched.connect(self._on_search)
        self.search.left_down.connect(self._enter_rows)
        self.model.first_loaded.connect(self._on_rows)
        self.model.loaded.connect(self._on_rows)
        self.model.load_failed.connect(self.show_error)
        self.table.selectionModel().selectionChanged.connect(self._choice_timer.start)
        self.model.modelReset.connect(self._choice_timer.start)  # signals no change of selection
        self.table.doubleClicked.connect(lambda _index: self.open_chosen())
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.header.sort_wished.connect(self._on_sort)
        self.table.header.customContextMenuRequested.connect(self._on_header_menu)

    def delegate(self, column: Column[Row]) -> CellDelegate:
        """What paints a column."""
        del column
        return CellDelegate(self.table, TALL_ROW_HEIGHT)

    # the question

    def show_rows(self, *, at_once: bool = False) -> None:
        """Ask the question; `at_once` paints the first page in this call, as the start does."""
        self._source = source = self._question()
        if at_once:
            # a keyset page of an index costs less than a frame: the start is not left blank
            self.model.show(source, source.first(PAGE))
        else:
            self.model.show(source)

    def refresh(self) -> None:
        """Ask a new question for the company that is shown."""
        self.columns.show_company(self.company_id)
        self.show_rows()

    def reload(self) -> None:
        """Ask the same question again; what is chosen and seen stays."""
        kept = self._chosen_ids()
        current = self._current_id()
        self.model.reload()
        self._kept = kept, current

    _kept: tuple[set[int], int | None] = (set(), None)

    def _on_search(self, _text: str) -> None:
        self.show_rows()

    def _on_sort(self, section: int, further: bool) -> None:
        column = self.model.columns[section].sort
        if column is not None:
            self.sort(sorted_by(self.order, column, further=further and self.takes_two_sorts))

    def sort(self, order: Order) -> None:
        """Ask in another order."""
        if order != self.order:
            self.order = order
            self.show_order()
            self.show_rows()

    def show_order(self) -> None:
        """Mark the sorted columns in the header."""
        order = self.order
        wanted = [(order.column, order.descending)]
        if order.second:
            wanted.append((order.second, order.second_descending))
        by_sort = {column.sort: at for at, column in enumerate(self.model.columns)}
        self.table.header.show_sorts(
            {by_sort[key]: descending for key, descending in wanted if key in by_sort}
        )

    # rows and what is chosen

    def _on_rows(self) -> None:
        has_rows = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self.table if has_rows else self.empty)
        if has_rows:
            self._restore_choice()
        else:
            self.say_empty()
        self._choice_timer.start()

    def say_empty(self) -> None:
        """Say what belongs here, and offer the way to it."""

    def _chosen_positions(self) -> list[int]:
        found: list[int] = []
        selection = self.table.selectionModel().selection()
        for at in range(selection.count()):
            part = selection.at(at)
            found.extend(range(part.top(), part.bottom() + 1))
        return sorted(set(found))

    def _chosen_ids(self) -> set[int]:
        return {self.model.id_at(at) for at in self._chosen_positions()[:_IN_MEMORY]}

    def _current_id(self) -> int | None:
        index = self.table.currentIndex()
        return self.model.id_at(index.row()) if index.isValid() else None

    def _restore_choice(self) -> None:
        """Choose again by id what a reload moved."""
        (kept, current), self._kept = self._kept, (set(), None)
        if not kept or self._chosen_ids() == kept:
            return
        selection = QItemSelection()
        last = self.model.columnCount() - 1
        for id_ in kept:
            at = self.model.position_of(id_)
            if at is not None:
                selection.select(self.model.index(at, 0), self.model.index(at, last))
        flags = QItemSelectionModel.SelectionFlag
        model = self.table.selectionModel()
        model.select(selection, flags.ClearAndSelect)
        at = None if current is None else self.model.position_of(current)
        if at is not None:
            model.setCurrentIndex(self.model.index(at, 0), flags.NoUpdate)

    def _read_choice(self) -> None:
        """Look up the chosen rows; many are read on a lane, newest question wins."""
        positions = self._chosen_positions()
        self._choice_asked += 1
        if len(positions) <= _IN_MEMORY:
            rows = [self.model.row_at(at) for at in positions]
            known = [row for row in rows if row is not None]
            if len(known) == len(rows):
                self._choose(known)
                return
        source, asked = self._source, self._choice_asked
        if source is None:
            return
        ids = [self.model.id_at(at) for at in positions]
        self.tasks.run(
            Lane.READ,
            self,
            lambda: list(source.rows(ids)),
            lambda rows: self._choose(rows) if asked == self._choice_asked else None,
            self.show_error,
        )

    def _choose(self, rows: list[Row]) -> None:
        self.chosen = rows
        self.on_chosen(rows)

    def on_chosen(self, rows: list[Row]) -> None:
        """React to another choice."""

    def current_row(self) -> Row | None:
        """The one row that is meant: the current one if it is chosen, else the only one."""
        index = self.table.currentIndex()
        model = self.table.selectionModel()
        if index.isValid() and model.isRowSelected(index.row()):
            return self.model.row_at(index.row())
        positions = self._chosen_positions()
        return self.model.row_at(positions[0]) if len(positions) == 1 else None

    def select_ids(self, ids: set[str]) -> None:
        """Keep only the rows of these records chosen, among the chosen ones."""
        flags = QItemSelectionModel.SelectionFlag
        last = self.model.columnCount() - 1
        selection = QItemSelection()
        for row in self.chosen:
            record: Any = row
            at = self.model.position_of(record.rowid) if record.id in ids else None
            if at is not None:
                selection.select(self.model.index(at, 0), self.model.index(at, last))
        self.table.selectionModel().select(selection, flags.ClearAndSelect)
        self.table.setFocus()

    def focus_search(self) -> None:
        """Go to the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _enter_rows(self) -> None:
        """Go from the search box to what was found."""
        if self.model.rowCount():
            self.table.setFocus()
            if not self.table.selectionModel().hasSelection():
                self.table.selectRow(0)

    def open_chosen(self) -> None:
        """Do what Enter does."""

    # menus

    def menu_actions(self) -> Sequence[QAction | None]:
        """The commands of the row menu; None is a rule."""
        return ()

    def _on_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if index.isValid() and not self.table.selectionModel().isRowSelected(index.row()):
            self.table.selectRow(index.row())
        self._choice_timer.stop()
        self._read_choice()
        self.popup_menu(self.menu_actions(), self.table.viewport().mapToGlobal(at))

    def popup_menu(self, actions: Sequence[QAction | None], at: QPoint) -> QMenu:
        """Show a menu of commands."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        menu.popup(at)
        return menu

    def _on_header_menu(self, at: QPoint) -> None:
        """Optional columns."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.columns.fill(menu)
        menu.popup(self.table.header.mapToGlobal(at))


def sorted_by(now: Order, column: str, *, further: bool) -> Order:
    """The order after a click on a column: again turns it round, `further` adds a second sort."""
    if not further:
        is_again = column == now.column
        return Order(column, not now.descending if is_again else False)
    if column == now.column:
        return now._replace(descending=not now.descending)
    is_again = column == now.second
    return now._replace(second=column, second_descending=is_again and not now.second_descending)
