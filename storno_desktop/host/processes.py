"""Processes of this program that work beside it, each on a core of its own.

Each holds one object, made there, and does what it is asked in order. Nothing is shared: questions
and answers are values in pipes. A process that loses us, even to a kill, sees the end of its pipe
and leaves.
"""

from __future__ import annotations

import multiprocessing
import os
import queue
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from storno_desktop.application.batches import HelperLost

_LEAVING_S = 5.0


def cores() -> int:
    """How many processes can work at once here."""
    return os.cpu_count() or 1


class Processes:
    """Helpers in processes of their own; `make` builds what works there and must be importable."""

    def __init__(self, make: Callable[..., object], values: tuple[object, ...], count: int) -> None:
        # a fresh interpreter is the same on three systems, and inherits no thread and no lock
        self._context = multiprocessing.get_context("spawn")
        self.count = count
        self._processes: list[BaseProcess] = []
        self._answers: list[Connection] = []
        self._questions: list[queue.SimpleQueue[object]] = []
        self._senders: list[threading.Thread] = []
        for number in range(count):
            self._start(number, make, values)

    def _start(self, number: int, make: Callable[..., object], values: tuple[object, ...]) -> None:
        asked, ask = self._context.Pipe(duplex=False)
        answers, answer = self._context.Pipe(duplex=False)
        process = self._context.Process(
            target=_serve, args=(make, values, asked, answer), name=f"helper {number}", daemon=True
        )
        process.start()
        asked.close()
        answer.close()
        waiting: queue.SimpleQueue[object] = queue.SimpleQueue()
        # questions wait here, not in the pipe: two ends that both send would wait for ever
        sender = threading.Thread(target=_send, args=(waiting, ask), daemon=True)
        sender.start()
        self._processes.append(process)
        self._answers.append(answers)
        self._questions.append(waiting)
        self._senders.append(sender)

    def ask(self, helper: int, deed: str, *values: object) -> None:
        """Have a helper do a deed, without waiting for it."""
        self._questions[helper].put((deed, values))

    def answer(self) -> tuple[int, Any]:
        """Wait for the next answer and tell whose it is; raises HelperLost."""
        ready = wait(self._answers)
        helper = self._answers.index(ready[0])  # type: ignore[arg-type]
        try:
            return helper, self._answers[helper].recv()
        except (EOFError, OSError) as error:
            raise HelperLost from error

    def close(self) -> None:
        """Send the helpers away; what they have not answered is not done."""
        for answers in self._answers:
            answers.close()
        for questions in self._questions:
            questions.put(None)
        for process in self._processes:
            process.join(_LEAVING_S)
            if process.is_alive():
                process.kill()
                process.join()
            process.close()
        for sender in self._senders:
            sender.join(_LEAVING_S)


def _send(waiting: queue.SimpleQueue[object], pipe: Connection) -> None:
    with pipe, suppress(OSError):  # a helper that is gone is noticed where its answer is missed
        while (question := waiting.get()) is not None:
            pipe.send(question)


def _serve(
    make: Callable[..., object], values: tuple[object, ...], asked: Connection, answer: Connection
) -> None:
    """The life of a helper: it ends with the pipe, and Ctrl+C is for the one it works for."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with asked, answer, suppress(EOFError, OSError):
        worker = make(*values)
        while True:
            deed, given = asked.recv()
            answer.send(getattr(worker, deed)(*given))
