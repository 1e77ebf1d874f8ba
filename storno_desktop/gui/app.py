"""Starts the window: first the list, then everything that is heavy (DECISIONS 11)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMainWindow

from storno_desktop.gui import i18n
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.shell.window import Kit, MainWindow
from storno_desktop.gui.shell.wiring import Wiring
from storno_desktop.gui.tasks import Lane, Tasks, later
from storno_desktop.gui.theme import load_fonts, theme
from storno_desktop.paths import resource

if TYPE_CHECKING:
    from storno_desktop.gui.collecting import GuiCollector

HEAVY_AFTER_MS = 60


def make_application(arguments: Sequence[str], settings: Settings) -> QApplication:
    """Make the application with its font, theme and language."""
    QCoreApplication.setApplicationName("Storno Desktop")
    QCoreApplication.setOrganizationName("Storno")
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    app.setWindowIcon(QIcon(str(resource("app.svg"))))
    app.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, False)
    load_fonts()
    theme.apply(str(settings.get("theme")), int(settings.get("scale")) / 100)
    i18n.install(str(settings.get("language")))
    return app


class Program:
    """The windows of one profile: first run or the main window."""

    def __init__(self, wiring: Wiring, settings: Settings) -> None:
        self.wiring, self.settings = wiring, settings
        self.tasks = Tasks()
        self.hub = ChangeHub()
        self.window: QMainWindow | None = None
        self.collector: GuiCollector | None = None
        self.shown: Callable[[QMainWindow], object] = _ignore

    def open(self) -> QMainWindow:
        """Show the list of the company used last, or the first run when there is no company."""
        companies = self.wiring.queries.companies()
        if not companies and (self.wiring.profile / "storno.db").exists():
            self.wiring.office()  # an older database is migrated before it is shown
            companies = self.wiring.queries.companies()
        if not companies:
            return self._open_first_run()
        return self._open_main(str(self.settings.get("company")))

    def _open_first_run(self) -> QMainWindow:
        from storno_desktop.gui.shell.first_run import FirstRun

        window = QMainWindow()
        window.setWindowTitle("Storno Desktop")
        window.resize(880, 760)
        welcome = FirstRun(self.wiring, self.tasks)
        window.setCentralWidget(welcome)
        welcome.finished.connect(self._on_first_company)
        self.show(window)
        welcome.focus_first()
        later(window, HEAVY_AFTER_MS, self._warm_up)
        return window

    def _on_first_company(self, company_id: str) -> None:
        old = self.window
        self._open_main(company_id)
        if old is not None:
            old.close()

    def _open_main(self, company_id: str) -> QMainWindow:
        from storno_desktop.gui.desk import furnish

        companies = self.wiring.queries.companies()
        if company_id not in {row.id for row in companies}:
            company_id = companies[0].id
        kit = Kit(self.wiring, self.tasks, self.hub, self.settings)
        window = MainWindow(kit, companies, company_id)
        furnish(window)
        window.restored.connect(self._reopen)
        geometry = self.settings.get("geometry")
        if not (geometry and window.restoreGeometry(QByteArray(geometry))):
            window.resize(1280, 800)
        self.show(window)
        later(window, HEAVY_AFTER_MS, self._warm_up)
        return window

    def _reopen(self) -> None:
        """Open the books that a restore put in place; the window of the old ones goes."""
        old = self.window
        if self.wiring.queries.companies():
            self._open_main(str(self.settings.get("company")))
        else:
            self._open_first_run()
        if old is not None:
            old.close()
            old.deleteLater()

    def show(self, window: QMainWindow) -> None:
        """Let a window be the one that is seen."""
        self.window = window
        window.show()
        self.shown(window)

    def _warm_up(self) -> None:
        """Import and open what the deeds need, on a lane; the list is there already."""
        window = self.window
        if window is None:
            return
        if self.collector is None:
            from storno_desktop.gui.collecting import GuiCollector

            self.collector = GuiCollector()
        present: Callable[[BaseException], None] = _ignore
        if isinstance(window, MainWindow):
            from storno_desktop.gui.shell.watch import ForeignWrites

            present = window.presenter.show
            ForeignWrites(self.wiring.queries, self.tasks, self.hub, window)
        self.tasks.run(Lane.WRITE, window, self.wiring.office, _ignore, present)

    def close(self) -> None:
        """Finish what was begun and let go of the store."""
        self.window = None  # nothing more is warmed up
        self.tasks.close()
        self.wiring.end()
        if self.collector is not None:
            self.collector.stop()


def _ignore(_result: object) -> None:
    """Nothing more to do."""


def run(wiring: Wiring, arguments: Sequence[str] | None = None, files: Sequence[str] = ()) -> int:
    """Run the program until its last window is closed; gives the exit code."""
    settings = Settings()
    app = make_application(arguments or sys.argv, settings)
    program = Program(wiring, settings)

    def on_shown(window: QMainWindow) -> None:
        later(window, HEAVY_AFTER_MS, lambda: _watch(wiring, window))
        if files and isinstance(window, MainWindow):
            later(window, HEAVY_AFTER_MS, partial(window.fulfil, "view", list(files)))

    program.shown = on_shown
    program.open()
    try:
        return app.exec()
    finally:
        program.close()


def _watch(wiring: Wiring, window: QMainWindow) -> None:
    """Keep a log without secrets, and let nothing go wrong unseen."""
    from storno_desktop import log
    from storno_desktop.gui.errors import watch

    log.start(wiring.profile)
    if isinstance(window, MainWindow):
        watch(window.presenter)
