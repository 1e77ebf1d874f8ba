"""A table over any number of rows reads memory only and keeps its place."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from storno_desktop.gui.models.paged import PAGE, PAGES_KEPT, Column, PagedTable
from storno_desktop.gui.tasks import Tasks


@dataclass(frozen=True)
class Entry:
    rowid: int
    name: str


COLUMNS = (
    Column[Entry]("no", "Number", lambda row: str(row.rowid), is_number=True),
    Column[Entry]("name", "Name", lambda row: row.name),
)


@dataclass
class FakeSource:
    """Rows in memory; `asked` says which were read, and on which thread."""

    order: array[int]
    mark: str = ""
    asked: list[Sequence[int]] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)
    gate: threading.Event | None = None

    def first(self, limit: int) -> Sequence[Entry]:
        return self.rows(self.order[:limit])

    def ids(self) -> array[int]:
        if self.gate is not None:
            self.gate.wait(10)
        return array("q", self.order)

    def rows(self, ids: Sequence[int]) -> Sequence[Entry]:
        self.asked.append(ids)
        self.threads.add(threading.get_ident())
        return [Entry(id_, f"row {id_}{self.mark}") for id_ in ids]


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def model(tasks: Tasks) -> PagedTable[Entry]:
    made = PagedTable(COLUMNS, tasks)
    made.setProperty(
        "tester",
        QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made),
    )
    return made


def loaded(qtbot: QtBot, model: PagedTable[Entry], source: FakeSource) -> None:
    with qtbot.waitSignal(model.loaded):
        model.show(source)


def text(model: PagedTable[Entry], row: int, column: int = 1) -> object:
    return model.data(model.index(row, column))


def test_the_first_page_is_there_in_the_same_call(tasks: Tasks) -> None:
    model: PagedTable[Entry] = PagedTable(COLUMNS, tasks)
    source = FakeSource(array("q", range(1000)))
    model.show(source, source.first(PAGE))
    assert model.rowCount() == PAGE
    assert text(model, 0) == "row 0"


def test_a_million_rows_have_a_true_scrollbar_and_any_of_them_is_near(
    qtbot: QtBot, tasks: Tasks
) -> None:
    model: PagedTable[Entry] = PagedTable(COLUMNS, tasks)  # the tester would read every row
    loaded(qtbot, model, FakeSource(array("q", range(1_000_000))))
    assert model.rowCount() == 1_000_000
    assert text(model, 777_777) is None  # blank, not waiting
    qtbot.waitUntil(lambda: text(model, 777_777) == "row 777777")
    assert model.position_of(999_999) == 999_999


def test_rows_are_never_read_on_the_gui_thread(qtbot: QtBot, model: PagedTable[Entry]) -> None:
    source = FakeSource(array("q", range(2000)))
    loaded(qtbot, model, source)
    qtbot.waitUntil(lambda: text(model, 1500) is not None)
    assert threading.get_ident() not in source.threads


def test_memory_stays_bounded(qtbot: QtBot, tasks: Tasks) -> None:
    model: PagedTable[Entry] = PagedTable(COLUMNS, tasks)
    loaded(qtbot, model, FakeSource(array("q", range(PAGE * (PAGES_KEPT + 20)))))
    for page in range(PAGES_KEPT + 20):
        qtbot.waitUntil(lambda at=page * PAGE: text(model, at) is not None)
    assert len(model._pages) == PAGES_KEPT


def test_a_late_answer_to_an_older_question_is_dropped(
    qtbot: QtBot, model: PagedTable[Entry]
) -> None:
    gate = threading.Event()
    slow = FakeSource(array("q", range(5000)), " of the old question", gate=gate)
    model.show(slow)
    qtbot.waitUntil(lambda: model.rowCount() == PAGE)
    loaded(qtbot, model, FakeSource(array("q", range(10))))
    gate.set()
    qtbot.waitUntil(model._tasks.is_idle)
    assert model.rowCount() == 10
    assert text(model, 0) == "row 0"


@pytest.mark.parametrize(
    "after",
    [
        [7, 1, 2, 3, 4, 5, 6],  # a new row on top
        [1, 2, 4, 5, 6],  # one gone
        [4, 3, 2, 1, 6, 5],  # moved
        [3],
        [],
    ],
)
def test_a_reload_keeps_what_was_chosen_by_its_id(
    qtbot: QtBot, model: PagedTable[Entry], after: list[int]
) -> None:
    source = FakeSource(array("q", [1, 2, 3, 4, 5, 6]))
    loaded(qtbot, model, source)
    third = QPersistentModelIndex(model.index(2, 0))
    source.order, source.mark = array("q", after), " anew"
    with qtbot.waitSignal(model.loaded):
        model.reload()
    assert model.rowCount() == len(after)
    if 3 in after:
        assert third.row() == after.index(3)
        assert text(model, third.row()) == "row 3 anew"  # at once: nothing went blank
    else:
        assert not third.isValid()


def test_a_view_keeps_its_selection_and_place_over_a_reload(
    qtbot: QtBot, model: PagedTable[Entry]
) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setModel(model)
    source = FakeSource(array("q", range(3000)))
    loaded(qtbot, model, source)
    view.resize(400, 300)
    view.show()
    view.selectRow(1200)
    view.scrollTo(model.index(1200, 0))
    source.order = array("q", [9_999, *range(3000)])
    with qtbot.waitSignal(model.loaded):
        model.reload()
    assert [index.row() for index in view.selectionModel().selectedRows()] == [1201]
    assert view.currentIndex().row() == 1201


def test_rows_written_between_first_page_and_ids_are_met(
    qtbot: QtBot, model: PagedTable[Entry]
) -> None:
    gate = threading.Event()
    source = FakeSource(array("q", range(1000)), gate=gate)
    model.show(source)
    qtbot.waitUntil(lambda: model.rowCount() == PAGE)
    source.order = array("q", [5_000, *range(1000)])
    with qtbot.waitSignal(model.loaded):
        gate.set()
    assert model.rowCount() == 1001
    qtbot.waitUntil(lambda: text(model, 0) == "row 5000")


def test_a_failure_is_told_and_the_next_look_tries_again(qtbot: QtBot, tasks: Tasks) -> None:
    model: PagedTable[Entry] = PagedTable(COLUMNS, tasks)
    source = FakeSource(array("q", range(1000)))
    loaded(qtbot, model, source)

    class Broken(FakeSource):
        def rows(self, ids: Sequence[int]) -> Sequence[Entry]:
            raise OSError("gone")

    model._source = Broken(source.order)
    with qtbot.waitSignal(model.load_failed):
        assert text(model, 900) is None
    model._source = source
    qtbot.waitUntil(lambda: text(model, 900) == "row 900")


def test_titles_are_aligned_as_their_cells(qtbot: QtBot, model: PagedTable[Entry]) -> None:
    loaded(qtbot, model, FakeSource(array("q", [1])))
    role = Qt.ItemDataRole.TextAlignmentRole
    for column in range(model.columnCount()):
        header = model.headerData(column, Qt.Orientation.Horizontal, int(role))
        assert header == model.data(model.index(0, column), int(role))


def test_an_empty_answer_is_complete(qtbot: QtBot, model: PagedTable[Entry]) -> None:
    loaded(qtbot, model, FakeSource(array("q")))
    assert model.is_complete
    assert model.rowCount(QModelIndex()) == 0
