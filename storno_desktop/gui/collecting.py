"""Garbage is collected on the GUI thread only.

Python collects cycles on whichever thread happens to allocate; a widget or model that is part of
one would then be destroyed on a lane, and Qt crashes at its next timer. Seen in tests as crashes
in `QTimerInfoList::activateTimers`.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimerEvent

EVERY_MS = 1000


class GuiCollector(QObject):
    """Takes the collector over from Python until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._timer = self.startTimer(EVERY_MS)

    def timerEvent(self, _event: QTimerEvent) -> None:
        """Collect the generations whose count is above the threshold, as Python would."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Hand the collector back."""
        self.killTimer(self._timer)
        gc.enable()
