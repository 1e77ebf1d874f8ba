"""A page that is a list: search, rows, what is chosen, and what to say when there is nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.application.queries import Order, RowSource
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import TALL_ROW_HEIGHT, CellDelegate
from storno_desktop.gui.models.paged import PAGE, Column, PagedTable
from storno_desktop.gui.pages.page import OfficeGetter, Page
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.parts import Card, EmptyState, SearchBox

if TYPE_CHECKING:
    from storno_desktop.application.office import Office

Row = TypeVar("Row")
#: So many chosen rows are looked up in memory; more are read by one question.
_IN_MEMORY = 200
_LAYOUT_VERSION = 1


class ListTable(QTableView):
    """A table whose arrows leave upwards and whose Tab leaves it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(TALL_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(56)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last row, not to the first and last cell."""
        key = event.key()
        rows = self.model().rowCount() if self.model() is not None else 0
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End} and rows:
            row = 0 if key == Qt.Key.Key_Home else rows - 1
            column = max(self.currentIndex().column(), 0)
            command = self.selectionCommand(self.model().index(row, column), event)
            self.selectionModel().setCurrentIndex(self.model().index(row, column), command)
            return
        super().keyPressEvent(event)


class ListPage(Page, Generic[Row]):
    """Rows of one question, painted by the first page and completed later."""

    name = ""  # of the page, in settings

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
        self.search = SearchBox(search)
        self.search.setMinimumWidth(200)
        self.search.setMaximumWidth(320)
        self.heading.addWidget(self.search, 2)
        self.model: PagedTable[Row] = PagedTable(columns, tasks, self)
        self.table = ListTable(title)
        self.table.setModel(self.model)
        self.empty = EmptyState(icon)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.card = Card()
        self.card.box.setContentsMargins(1, 1, 1, 1)
        self.card.box.addWidget(self._stack)
        self.above = QVBoxLayout()
        self.outer.addLayout(self.above)
        self.outer.addWidget(self.card, 1)
        self._choice_timer = QTimer(self, singleShot=True, interval=0)
        self._choice_timer.timeout.connect(self._read_choice)
        self._dress_header()
        self._connect()

    # building

    def _dress_header(self) -> None:
        header = self.table.horizontalHeader()
        for at, column in enumerate(self.model.columns):
            self.table.setItemDelegateForColumn(at, self.delegate(column))
            self.table.setColumnWidth(at, column.width)
            self.table.setColumnHidden(at, not column.is_shown)
            if column.kind == "two_lines":
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self._show_order()

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
        header = self.table.horizontalHeader()
        header.sortIndicatorChanged.connect(self._on_sort)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.sectionResized.connect(self._remember_layout)
        header.sectionMoved.connect(self._remember_layout)

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
        self._restore_layout()
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

    def _on_sort(self, section: int, direction: Qt.SortOrder) -> None:
        column = self.model.columns[section].sort
        if column is None:
            self._show_order()
            return
        descending = direction is Qt.SortOrder.DescendingOrder
        if Order(column, descending) != self.order:
            self.order = Order(column, descending)
            self.show_rows()

    def _show_order(self) -> None:
        header = self.table.horizontalHeader()
        for at, column in enumerate(self.model.columns):
            if column.sort == self.order.column:
                header.blockSignals(True)
                header.setSortIndicator(
                    at,
                    Qt.SortOrder.DescendingOrder
                    if self.order.descending
                    else Qt.SortOrder.AscendingOrder,
                )
                header.blockSignals(False)

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
        for section, column in enumerate(self.model.columns):
            if column.kind == "two_lines":
                continue  # a list without names says nothing
            shown = menu.addAction(column.title)
            shown.setCheckable(True)
            shown.setChecked(not self.table.isColumnHidden(section))
            shown.toggled.connect(_Shows(self, section))
        menu.popup(self.table.horizontalHeader().mapToGlobal(at))

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide an optional column, and remember it for the company."""
        self.table.setColumnHidden(section, not shown)
        self._remember_layout()

    # the layout of columns, for each company

    def _layout_key(self) -> str:
        return f"view/{self.name}/{self.company_id}/{_LAYOUT_VERSION}"

    def _remember_layout(self, *_: object) -> None:
        if self.isVisible():
            self._settings.set(self._layout_key(), self.table.horizontalHeader().saveState())

    def _restore_layout(self) -> None:
        state = self._settings.get(self._layout_key())
        if state:
            header = self.table.horizontalHeader()
            header.blockSignals(True)
            header.restoreState(state)
            header.blockSignals(False)
        self._show_order()


class _Shows:
    """The slot of one optional column."""

    def __init__(self, page: ListPage[Any], section: int) -> None:
        self._page, self._section = page, section

    def __call__(self, shown: bool) -> None:
        self._page.show_column(self._section, shown=shown)
