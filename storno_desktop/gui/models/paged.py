"""A table over a million rows: first page at once, then all ids, pages of rows as they are seen.

`data` and `flags` only read memory. A generation number drops late pages of an older question.
Sorting and filtering are done by SQL: a new question, never a proxy (DECISIONS 11).
"""

from __future__ import annotations

import time
from array import array
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from storno_desktop.application.queries import RowSource
from storno_desktop.gui.tasks import Lane, Tasks

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
PAGE = 256
PAGES_KEPT = 48
PAGES_WANTED = 6  # a dragged scrollbar passes pages that nobody waits for any more
FEW = 8
NO_ID = -1
PAINT_S = 0.01
NO_PARENT = QModelIndex()

#: The whole row, for delegates.
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class Column(NamedTuple, Generic[Row]):
    """A column: what it shows, how wide it starts, and by what SQL sorts it."""

    key: str
    title: str
    text: Callable[[Row], str]
    width: int = 120
    is_number: bool = False
    sort: str | None = None
    is_shown: bool = True
    tip: Callable[[Row], str] | None = None
    kind: str = "text"  # the delegate: text, amount, chips, two_lines


class PagedTable(QAbstractTableModel, Generic[Row]):
    """Rows of a `RowSource`, loaded where they are looked at."""

    first_loaded = Signal()  # the first page is there
    loaded = Signal()  # all ids are there
    load_failed = Signal(object)

    def __init__(
        self, columns: Sequence[Column[Row]], tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns, self._tasks = tuple(columns), tasks
        self._source: RowSource[Row] | None = None
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()
        self._asked: set[int] = set()
        self._wanted: deque[int] = deque(maxlen=PAGES_WANTED)
        self._last_page = -1
        self._generation = 0
        self.is_complete = False
        self._alignment = {
            False: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            True: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
        }

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, in order."""
        return self._columns

    def retitle(self, columns: Sequence[Column[Row]]) -> None:
        """Take the same columns with other words, after a change of language."""
        self._columns = tuple(columns)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    # what is shown

    def show(self, source: RowSource[Row], first: Sequence[Row] | None = None) -> None:
        """Ask a new question; with `first` its first page is shown in this very call."""
        self._generation += 1
        generation = self._generation
        self._source = source
        if first is not None:
            self._begin(first, generation)
            return
        self._tasks.run(
            Lane.READ,
            self,
            lambda: source.first(PAGE),
            lambda rows: self._begin(rows, generation),
            lambda error: self._stop(error, generation),
        )

    def reload(self) -> None:
        """Ask the same question again and keep what is seen until the answer is there."""
        source = self._source
        if source is None:
            return
        self._generation += 1
        generation = self._generation
        seen = [page for page in reversed(self._pages) if page * PAGE < len(self._ids)][:2]

        def read() -> tuple[array[int], dict[int, list[Row | None]]]:
            ids = source.ids()
            return ids, {page: self._read_page(source, ids, page) for page in seen}

        self._tasks.run(
            Lane.READ,
            self,
            read,
            lambda answer: self._replace(answer[0], generation, answer[1]),
            lambda error: self._stop(error, generation),
        )

    @classmethod
    def _read_page(cls, source: RowSource[Row], ids: array[int], page: int) -> list[Row | None]:
        """Read a page on the lane, so that what is looked at never goes blank in between."""
        wanted = ids[page * PAGE : (page + 1) * PAGE]
        by_id = {cls._id(row): row for row in source.rows(wanted)} if wanted else {}
        return [by_id.get(id_) for id_ in wanted]

    def _begin(self, rows: Sequence[Row], generation: int) -> None:
        if generation != self._generation:
            return
        self.beginResetModel()
        self._forget()
        self._ids = array("q", (self._id(row) for row in rows))
        for start in range(0, len(rows), PAGE):
            self._pages[start // PAGE] = list(rows[start : start + PAGE])
        self.is_complete = len(rows) < PAGE
        self.endResetModel()
        self.first_loaded.emit()
        source = self._source
        if self.is_complete or source is None:
            self.loaded.emit()
            return

        def ids_after_the_paint() -> array[int]:
            time.sleep(PAINT_S)  # on a lane: both want the interpreter, and the page comes first
            return source.ids()

        self._tasks.run(
            Lane.READ,
            self,
            ids_after_the_paint,
            lambda ids: self._complete(ids, generation),
            lambda error: self._stop(error, generation),
        )

    def _complete(self, ids: array[int], generation: int) -> None:
        if generation != self._generation:
            return
        known = len(self._ids)
        if ids[:known] == self._ids:
            if len(ids) > known:
                self.beginInsertRows(NO_PARENT, known, len(ids) - 1)
                self._ids = ids
                if known % PAGE:  # the page that was cut by the first answer is asked for again
                    self._pages.pop(known // PAGE, None)
                self.endInsertRows()
            self.is_complete = True
            self.loaded.emit()
        else:  # somebody wrote in between
            self._replace(ids, generation)

    def _replace(
        self,
        ids: array[int],
        generation: int,
        pages: dict[int, list[Row | None]] | None = None,
    ) -> None:
        """Take other rows in place: what was selected or current stays so, wherever it is now."""
        if generation != self._generation:
            return
        self._forget()
        known, count = len(self._ids), len(ids)
        if count > known:  # grow first: a change of layout must not change the number of rows
            self.beginInsertRows(NO_PARENT, known, count - 1)
            self._ids = self._ids + array("q", [NO_ID]) * (count - known)
            self.endInsertRows()
        self.layoutAboutToBeChanged.emit()
        # now, and not before: a selection writes down its indexes when it hears that signal
        kept = self.persistentIndexList()
        remembered = [self._ids[index.row()] for index in kept]
        self._ids = ids if count >= known else ids + array("q", [NO_ID]) * (known - count)
        self._forget()  # growing may have made the view ask for rows that are elsewhere now
        self._pages.update(pages or {})
        positions = self._positions(set(remembered))
        moved = [
            self.index(positions[id_], index.column()) if id_ in positions else QModelIndex()
            for index, id_ in zip(kept, remembered, strict=True)
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()
        if count < known:  # and shrink last, when nothing that is remembered is at the end
            self.beginRemoveRows(NO_PARENT, count, known - 1)
            self._ids = ids
            self.endRemoveRows()
        if count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self._columns) - 1))
        self.is_complete = True
        self.loaded.emit()

    def _stop(self, error: BaseException, generation: int, page: int | None = None) -> None:
        if generation == self._generation:
            if page is not None:
                self._asked.discard(page)  # the next look tries again
            self.load_failed.emit(error)

    def _forget(self) -> None:
        self._pages.clear()
        self._asked.clear()
        self._wanted.clear()
        self._last_page = -1

    @staticmethod
    def _id(row: Any) -> int:
        return int(row.rowid)

    # rows and ids

    def row_at(self, position: int) -> Row | None:
        """The row if it is in memory; asks for its page if not."""
        number = position // PAGE
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            return None
        if number != self._last_page:  # seen last, dropped last
            self._last_page = number
            self._pages.move_to_end(number)
        at = position % PAGE
        return page[at] if at < len(page) else None

    def id_at(self, position: int) -> int:
        """The row id at a position."""
        return self._ids[position]

    def position_of(self, rowid: int) -> int | None:
        """Where a row id is now."""
        return self._positions({rowid}).get(rowid)

    def _positions(self, wanted: set[int]) -> dict[int, int]:
        wanted.discard(NO_ID)
        if len(wanted) > FEW:
            return {id_: at for at, id_ in enumerate(self._ids) if id_ in wanted}
        found: dict[int, int] = {}
        for id_ in wanted:
            try:
                found[id_] = self._ids.index(id_)
            except ValueError:
                continue
        return found

    def _ask(self, page: int) -> None:
        source = self._source
        if source is None or page in self._asked:
            return
        self._asked.add(page)
        self._wanted.append(page)
        generation = self._generation
        ids = self._ids[page * PAGE : (page + 1) * PAGE]
        self._tasks.run(
            Lane.READ,
            self,
            lambda: source.rows(ids) if page in self._wanted else None,
            lambda rows: self._keep(page, ids, rows, generation),
            lambda error: self._stop(error, generation, page),
        )

    def _keep(
        self, page: int, ids: Sequence[int], rows: Sequence[Row] | None, generation: int
    ) -> None:
        if generation != self._generation:
            return
        self._asked.discard(page)
        if self._ids[page * PAGE : (page + 1) * PAGE] != ids:
            return  # asked before other rows moved here
        if rows is None:  # passed by; it is asked for again when it is looked at
            return
        by_id = {self._id(row): row for row in rows}
        self._pages[page] = [by_id.get(id_) for id_ in ids]
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE
        last = min(first + len(ids), len(self._ids)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    # QAbstractTableModel

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """All rows that are known."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """All columns, shown or not."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What is in memory; a row that is not is asked for and stays blank."""
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment[column.is_number]
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
            ROW_ROLE,
        }:
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.tip(row) if column.tip else column.text(row)
        return column.text(row)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Titles, aligned as their cells."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment[self._columns[section].is_number]
        return None
