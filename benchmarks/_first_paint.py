"""The two processes that `start` compares; each ends at its first painted rows."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTableView, QWidget


def end_at_paint(table: QTableView) -> None:
    """End the process when a table with rows has been painted."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    def end() -> None:
        sys.stdout.write(f"painted {table.model().rowCount()}\n")
        sys.stdout.flush()
        os._exit(0)

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and table.model().rowCount() > 0:
                table.viewport().removeEventFilter(self)
                # a queued call comes after the paint of this very event
                QTimer.singleShot(0, self, end)
            return False

    table.viewport().installEventFilter(Watch(table))


def bare() -> None:
    """A bare window with a table of fifty rows."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

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
    end_at_paint(table)
    window.show()
    app.exec()


def ours(profile: str) -> None:
    """The program itself, as its command line starts it, on books with many invoices."""
    from storno_desktop import __main__ as program
    from storno_desktop import bootstrap

    wiring_of = bootstrap.wiring_of

    def watched(folder: Path) -> object:
        wiring = wiring_of(folder)  # the window's own modules come after it
        from PySide6.QtWidgets import QTableView

        from storno_desktop.gui import app

        show = app.Program.show

        def show_and_wait(self: app.Program, window: QWidget) -> None:
            end_at_paint(window.findChild(QTableView))
            show(self, window)  # type: ignore[arg-type]

        app.Program.show = show_and_wait  # type: ignore[method-assign,assignment]
        return wiring

    bootstrap.wiring_of = watched  # type: ignore[assignment]
    sys.exit(program.main(["--profile", profile]))


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(sys.argv[2])
