"""Notices what the command line or another window wrote (PRAGMA data_version)."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from storno_desktop.application.changes import Changes
from storno_desktop.application.queries import Queries
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.tasks import Lane, Tasks

EVERY_MS = 500


class ForeignWrites(QObject):
    """Emits `Changes(everything=True)` when somebody else wrote."""

    def __init__(self, queries: Queries, tasks: Tasks, hub: ChangeHub, parent: QObject) -> None:
        super().__init__(parent)
        self._queries, self._tasks, self._hub = queries, tasks, hub
        self._known: int | None = queries.data_version()  # quick: no page is read
        self._is_asking = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._ask)
        self._timer.start()

    def _ask(self) -> None:
        if self._is_asking:
            return
        self._is_asking = True
        self._tasks.run(Lane.READ, self, self._queries.data_version, self._heard, self._lost)

    def _heard(self, version: int) -> None:
        self._is_asking = False
        if self._known is not None and version != self._known:
            self._hub.changed.emit(Changes(everything=True))
        self._known = version

    def _lost(self, _error: BaseException) -> None:
        self._is_asking = False  # asked again in half a second
