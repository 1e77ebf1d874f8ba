"""The two processes that `start` compares; each ends at its first painted rows."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView


class EndAtPaint(QObject):
    """Ends the process when a table with rows has been painted."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the paint happen, then end."""
        if event.type() == QEvent.Type.Paint and self._table.model().rowCount() > 0:
            self._table.viewport().removeEventFilter(self)
            # a queued call comes after the paint of this very event
            QTimer.singleShot(0, self, self._end)
        return False

    def _end(self) -> None:
        sys.stdout.write(f"painted {self._table.model().rowCount()}\n")
        sys.stdout.flush()
        os._exit(0)


def bare() -> None:
    """A bare window with a table of fifty rows."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv)
    window = QMainWindow()
    table = QTableView()
    model = QStandardItemModel(50, 6)
    for row in range(50):
        for column in range(6):
            model.setItem(row, column, QStandardItem(f"{row} {column}"))
    table.setModel(model)
    window.setCentralWidget(table)
    window.resize(1280, 800)
    EndAtPaint(table)
    window.show()
    app.exec()


def ours(profile: Path) -> None:
    """The program itself, as `storno-desktop` starts it, with a company that has many invoices."""
    from storno_desktop import bootstrap
    from storno_desktop.gui import app

    show = app.Program.show

    def show_and_wait(program: app.Program, window: object) -> None:
        table = window.findChild(QTableView)  # type: ignore[attr-defined]
        EndAtPaint(table)
        show(program, window)  # type: ignore[arg-type]

    app.Program.show = show_and_wait  # type: ignore[method-assign,assignment]
    bootstrap.open_window(profile)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(Path(sys.argv[2]))
