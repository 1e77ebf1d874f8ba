import os
from collections.abc import Iterator

import pytest

from storno_desktop.application.batches import HelperLost
from storno_desktop.host.processes import Processes


class Adder:
    """What works in the helper."""

    def __init__(self, start: int) -> None:
        self._sum = start

    def add(self, number: int) -> int:
        self._sum += number
        return self._sum

    def echo(self, content: bytes) -> bytes:
        return content

    def die(self) -> None:
        os._exit(3)


@pytest.fixture
def adders() -> Iterator[Processes]:
    processes = Processes(Adder, (10,), 2)
    yield processes
    processes.close()


def test_each_helper_keeps_its_own_object_and_answers_in_the_order_asked(
    adders: Processes,
) -> None:
    for number in range(20):
        adders.ask(number % 2, "add", number)
    answers: dict[int, list[int]] = {0: [], 1: []}
    for _ in range(20):
        helper, answer = adders.answer()
        answers[helper].append(answer)
    assert answers[0] == [10, 12, 16, 22, 30, 40, 52, 66, 82, 100]
    assert answers[1] == [11, 14, 19, 26, 35, 46, 59, 74, 91, 110]


def test_large_questions_and_answers_do_not_wait_for_each_other(adders: Processes) -> None:
    content = bytes(3_000_000)
    for _ in range(6):
        adders.ask(0, "echo", content)
    assert [adders.answer() for _ in range(6)] == [(0, content)] * 6


def test_a_helper_that_dies_is_told(adders: Processes) -> None:
    adders.ask(1, "die")
    with pytest.raises(HelperLost):
        adders.answer()
