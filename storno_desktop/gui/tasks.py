"""Background work in lanes of threads; results come back by one queued signal (EXAMPLES e)."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import Enum
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QTimerEvent, Signal, Slot
from shiboken6 import isValid

T = TypeVar("T")


class Lane(Enum):
    """A queue of work and how many threads serve it."""

    READ = 2
    WRITE = 1  # SQLite has one writer
    NET = 4


class Cancelled(Exception):
    """Work that was told to stop."""


class Cancel:
    """Tells long work to stop; the work asks between two items."""

    def __init__(self) -> None:
        self._event = Event()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()

    def check(self) -> None:
        """Raise Cancelled when asked to stop."""
        if self._event.is_set():
            raise Cancelled


class Tasks(QObject):
    """Runs work off the GUI thread and calls back on it."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(lane.value, thread_name_prefix=lane.name.lower())
            for lane in Lane
        }
        self._pending: set[Future[Any]] = set()
        self._is_closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> Future[T]:
        """Call `work` on a lane, then `done` or `failed` on the GUI thread.

        If `owner` is gone by then, nobody is waiting and nothing is called.
        """
        if self._is_closed:  # the program is ending: nobody waits for the answer any more
            ended: Future[T] = Future()
            ended.cancel()
            return ended
        future = self._lanes[lane].submit(work)
        self._pending.add(future)
        future.add_done_callback(lambda f: self._tell((owner, f, done, failed)))
        return future

    def _tell(self, result: object) -> None:
        if not self._is_closed and isValid(self):
            self._finished.emit(result)

    @Slot(object)
    def _deliver(self, result: tuple[QObject, Future[Any], Any, Any]) -> None:
        owner, future, done, failed = result
        self._pending.discard(future)
        if future.cancelled() or not isValid(owner):
            return
        error = future.exception()
        if error is None:
            done(future.result())
        elif not isinstance(error, Cancelled):
            failed(error)

    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits to be delivered."""
        return not self._pending

    def close(self) -> None:
        """Write all that waits to be written; reading and the network finish what they began."""
        self._is_closed = True
        for lane in (Lane.READ, Lane.NET):
            self._lanes[lane].shutdown(wait=False, cancel_futures=True)
        self._lanes[Lane.WRITE].shutdown(wait=True)  # a draft that waits here is not lost
        for lane in (Lane.READ, Lane.NET):
            self._lanes[lane].shutdown(wait=True)


class _Later(QObject):
    """A deed that waits; it goes with its owner, and after it was done."""

    def __init__(self, owner: QObject, wait_ms: int, deed: Callable[[], object]) -> None:
        super().__init__(owner)
        self._deed = deed
        self.startTimer(wait_ms)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Do it once."""
        self.killTimer(event.timerId())
        self.deleteLater()
        self._deed()


def later(owner: QObject, wait_ms: int, deed: Callable[[], object]) -> None:
    """Call `deed` on the GUI thread after a while, unless `owner` is gone by then.

    By a timer event and no signal, so that nothing but the owner keeps it.
    """
    _Later(owner, wait_ms, deed)
