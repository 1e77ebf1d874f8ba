"""Work runs in lanes, answers on the GUI thread, and is never lost at the end."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from storno_desktop.gui.tasks import Cancel, Cancelled, Lane, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def unexpected(value: object) -> None:
    raise AssertionError(value)


def test_the_answer_comes_on_the_gui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    owner, seen = QObject(), []
    tasks.run(
        Lane.READ,
        owner,
        threading.get_ident,
        lambda where: seen.append((where, threading.get_ident())),
        unexpected,
    )
    qtbot.waitUntil(lambda: bool(seen))
    worked, answered = seen[0]
    assert answered == threading.get_ident() != worked
    assert tasks.is_idle()


def test_a_failure_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    owner, seen = QObject(), []

    def fail() -> None:
        raise OSError("no room")

    tasks.run(Lane.NET, owner, fail, unexpected, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], OSError)


def test_an_owner_that_is_gone_hears_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    owner, go = QObject(), threading.Event()
    tasks.run(Lane.READ, owner, lambda: go.wait(10), unexpected, unexpected)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    go.set()
    qtbot.waitUntil(tasks.is_idle)


def test_writing_goes_one_after_the_other(qtbot: QtBot, tasks: Tasks) -> None:
    owner, order, inside = QObject(), [], threading.Semaphore(1)

    def write(number: int) -> int:
        assert inside.acquire(blocking=False)
        inside.release()
        return number

    for number in range(20):
        tasks.run(Lane.WRITE, owner, lambda n=number: write(n), order.append, unexpected)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))


def test_what_waits_to_be_written_is_written_before_the_end(qtbot: QtBot) -> None:
    tasks, owner, written, go = Tasks(), QObject(), [], threading.Event()
    tasks.run(Lane.WRITE, owner, lambda: go.wait(10), unexpected, unexpected)
    for number in range(3):
        tasks.run(Lane.WRITE, owner, lambda n=number: written.append(n), unexpected, unexpected)
    closing = threading.Timer(0.01, go.set)
    closing.start()
    tasks.close()
    assert written == [0, 1, 2]


def test_work_that_was_told_to_stop_is_no_failure(qtbot: QtBot, tasks: Tasks) -> None:
    owner, cancel, go = QObject(), Cancel(), threading.Event()

    def work() -> None:
        go.wait(10)
        cancel.check()

    future = tasks.run(Lane.NET, owner, work, unexpected, unexpected)
    cancel.cancel()
    go.set()
    qtbot.waitUntil(tasks.is_idle)
    assert isinstance(future.exception(), Cancelled)
