"""The list over 1,000,000 invoices: first page, row ids, a jump to the middle, memory.

Limits: first page painted at most 2 times the raw keyset SQL plus one paint; the ids at most 1.5
times the raw query for them; a jump to the middle at most 3 times a raw page plus one paint; at
most 60 MB above the same window without rows.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from array import array
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks._books import profile_of
from benchmarks._timing import paired, tell
from storno_desktop import bootstrap
from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.gui.app import make_application
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.models.paged import PAGE, PagedTable
from storno_desktop.gui.pages.invoice_table import invoice_columns
from storno_desktop.gui.pages.invoices import InvoicesPage
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks
from storno_desktop.storage.files import database_of
from storno_desktop.storage.queries import SqliteQueries

TODAY = f"{datetime.now().astimezone():%Y-%m-%d}"
COLUMNS = "rowid, id, number, issue_date, buyer_name, currency, total, lifecycle, submission"
FIRST = (
    f"SELECT {COLUMNS} FROM documents WHERE company = 1"
    " ORDER BY issue_date DESC, rowid DESC LIMIT ?"
)
IDS = "SELECT rowid FROM documents WHERE company = 1 ORDER BY issue_date DESC, rowid DESC"


def _table(tasks: Tasks) -> tuple[QTableView, PagedTable]:  # type: ignore[type-arg]
    table: QTableView = QTableView()
    model: PagedTable = PagedTable(  # type: ignore[type-arg]
        invoice_columns(lambda: TODAY), tasks, table
    )
    table.setModel(model)
    table.resize(1000, 700)
    table.show()
    QTest.qWait(50)
    return table, model


def _settled(table: QTableView, tasks: Tasks) -> None:
    while not tasks.is_idle():
        QApplication.processEvents()
    table.viewport().grab()


def main(documents: int = 1_000_000) -> None:
    """Measure the list against raw SQL and raw paints."""
    profile = profile_of(documents)
    settings = Settings(QSettings(str(profile / "looks.ini"), QSettings.Format.IniFormat))
    make_application(sys.argv[:1], settings)
    database = database_of(profile)
    queries = SqliteQueries(database)
    company = queries.companies()[0].id
    source = queries.invoices(InvoiceFilter(company), Order())
    raw = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    tasks = Tasks()
    table, model = _table(tasks)

    def first_page() -> None:
        model.show(source, source.first(PAGE))
        table.viewport().grab()

    def raw_page_and_paint() -> None:
        raw.execute(FIRST, (PAGE,)).fetchall()
        table.viewport().grab()

    first_page()
    _settled(table, tasks)
    ratio = paired(first_page, raw_page_and_paint, turns=9)
    tell("first page painted, to raw keyset and one paint", ratio, 2.0)
    _settled(table, tasks)

    def raw_ids() -> array[int]:
        return array("q", (row[0] for row in raw.execute(IDS)))

    tell("row ids of the whole list, to the raw query", paired(source.ids, raw_ids, 5), 1.5)
    ids = source.ids()
    model.show(source, source.first(PAGE))
    _settled(table, tasks)
    # pages that were not looked at before, all over the middle
    step = max(PAGE + 1, documents // 40)
    places = iter(range(documents // 3, documents, step))

    def jump() -> None:
        table.scrollTo(model.index(next(places), 0), QTableView.ScrollHint.PositionAtTop)
        table.viewport().grab()
        _settled(table, tasks)

    def raw_middle() -> None:
        wanted = ids[documents // 3 : documents // 3 + PAGE]
        marks = ",".join("?" * len(wanted))
        raw.execute(
            f"SELECT {COLUMNS} FROM documents WHERE rowid IN ({marks})", tuple(wanted)
        ).fetchall()
        table.viewport().grab()

    tell("jump to the middle, to a raw page and one paint", paired(jump, raw_middle, 9), 3.0)
    tasks.close()
    queries.close()
    empty, full = _memory("none"), _memory(str(profile))
    tell("memory of the full list above an empty one", full - empty, 60.0, "MB")


def _memory(profile: str) -> float:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.list", "memory", profile],
        cwd=Path(__file__).resolve().parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
        timeout=120,
        text=True,
    )
    return float(done.stdout.split()[-1])


def _peak() -> float:
    """The most memory of this process, in MB; nought where the system does not tell.

    Not from `getrusage`: there a child begins with what its parent had.
    """
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    (line,) = (
        one for one in status.read_text(encoding="ascii").splitlines() if one.startswith("VmHWM:")
    )
    return int(line.split()[1]) / 1024


def memory(profile: str) -> None:
    """Print how much memory a window with the page of a profile takes, in MB."""
    folder = Path(profile) if profile != "none" else Path(os.devnull).parent / "no-such-profile"
    settings = Settings(QSettings())
    make_application(sys.argv[:1], settings)
    queries = SqliteQueries(database_of(folder))
    companies = queries.companies()
    tasks = Tasks()
    office = partial(bootstrap.open_office, folder)
    page = InvoicesPage(
        queries, office, tasks, ChangeHub(), companies[0].id if companies else "", settings=settings
    )
    page.choose(type(page.choice)(period=type(page.choice.period).ALL))
    page.resize(1000, 700)
    page.show()
    QTest.qWait(200)
    while not tasks.is_idle():
        QApplication.processEvents()
    page.grab()
    sys.stdout.write(f"{_peak():.1f}\n")
    tasks.close()


if __name__ == "__main__":
    if sys.argv[1:2] == ["memory"]:
        memory(sys.argv[2])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
