"""A batch with helpers comes to the same as one line after the other."""

import json
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from storno_desktop.application import drafts, integrity, issuing
from storno_desktop.application.batch_work import Helper
from storno_desktop.application.batches import (
    Batch,
    HelperLost,
    Issued,
    Line,
)
from storno_desktop.application.parties import edit_client
from storno_desktop.bootstrap import batch_helper
from tests.deeds.conftest import Shop

SMALL = 4  # lines of a chunk


class Hands:
    """Helpers in this process; the answers of one may overtake those of another."""

    count = 2

    def __init__(self, make: Callable[[], Helper], answers_left: int | None = None) -> None:
        self._helpers = [make(), make()]
        self._answers: list[deque[object]] = [deque(), deque()]
        self._left = answers_left
        self.asked: list[str] = []

    def ask(self, helper: int, deed: str, *values: object) -> None:
        self.asked.append(deed)
        self._answers[helper].append(getattr(self._helpers[helper], deed)(*values))

    def answer(self) -> tuple[int, Any]:
        if self._left is not None:
            if self._left == 0:
                raise HelperLost
            self._left -= 1
        ready = max((0, 1), key=lambda helper: len(self._answers[helper]))
        return ready, self._answers[ready].popleft()

    def close(self) -> None:
        self._answers = [deque(), deque()]


@pytest.fixture
def hands(shop: Shop, profile: Path) -> Hands:
    del shop
    return Hands(lambda: batch_helper(profile, None))


def lines(*bodies: Any) -> Iterator[tuple[int, object]]:
    return iter([(n, json.dumps(body).encode()) for n, body in enumerate(bodies, start=1)])


def with_the_store(shop: Shop, line: Line) -> str:
    """What the caller does with a line that is given back."""
    assert isinstance(line.text, bytes)
    made = drafts.create(shop.office, shop.company_id, json.loads(line.text))
    return issuing.issue(shop.office, made.document.id).document.number or ""


def numbers_of(shop: Shop, batch: Batch, source: Iterator[tuple[int, object]]) -> list[str]:
    """Every answer in its order; `=` before the number of a line that helpers did."""
    return [
        f"={one.number}" if isinstance(one, Issued) else with_the_store(shop, one)
        for one in batch.answers(source)
    ]


def sound(shop: Shop) -> None:
    assert [check for check in integrity.verify(shop.office) if not check.ok] == []


def test_lines_get_their_numbers_in_order_and_everything_that_issuing_gives(
    shop: Shop, hands: Hands
) -> None:
    many = SMALL * 7 + 5
    batch = Batch(shop.office, hands, None, None, SMALL)
    done = list(batch.answers(lines(*(shop.body(notes=str(n)) for n in range(many)))))
    assert [one.number for one in done] == [f"FCT{n:04d}" for n in range(1, many + 1)]
    sound(shop)
    alone = drafts.create(shop.office, shop.company_id, shop.body(notes="3"))
    alone_issued = issuing.issue(shop.office, alone.document.id).document
    with shop.office.store.read() as unit:
        third = done[3]
        assert isinstance(third, Issued)
        document = unit.documents.get(third.id)
        assert document is not None
        assert document.content == alone_issued.content
        assert document.issued is not None
        assert alone_issued.issued is not None
        assert document.issued.totals == alone_issued.issued.totals
        assert document.revision == alone_issued.revision
        events = [json.loads(link.payload) for link in unit.chain.of(document.id)]
        others = [json.loads(link.payload) for link in unit.chain.of(alone_issued.id)]
        assert [sorted(event) for event in events] == [sorted(event) for event in others]
        assert shop.office.store.vault.get(document.issued.xml_sha256).count(b"FCT0004") == 1


def test_a_line_that_is_given_back_takes_its_number_in_its_place(shop: Shop, hands: Hands) -> None:
    plain = shop.body()
    paid = shop.body(collect=True)
    batch = Batch(shop.office, hands, None, None, SMALL)
    assert numbers_of(shop, batch, lines(plain, paid, plain, plain, paid, plain)) == [
        "=FCT0001",
        "FCT0002",
        "=FCT0003",
        "=FCT0004",
        "FCT0005",
        "=FCT0006",
    ]
    sound(shop)


def test_a_number_taken_by_another_program_is_not_given_again(shop: Shop, hands: Hands) -> None:
    def source() -> Iterator[tuple[int, object]]:
        for number, line in lines(*[shop.body()] * (SMALL * 8)):
            if number == SMALL * 7:  # when the first lines have numbers already
                with_the_store(shop, Line(0, json.dumps(shop.body()).encode()))
            yield number, line

    given = numbers_of(shop, Batch(shop.office, hands, None, None, SMALL), source())
    assert len({number.lstrip("=") for number in given}) == SMALL * 8
    assert any(number.startswith("=") for number in given)
    assert any(not number.startswith("=") for number in given)
    sound(shop)


def test_a_client_changed_meanwhile_is_frozen_as_it_is_now(shop: Shop, hands: Hands) -> None:
    ids: list[str] = []

    def source() -> Iterator[tuple[int, object]]:
        for number, line in lines(*[shop.body()] * (SMALL * 6 + 1)):
            if number == SMALL * 6 + 1:
                edit_client(shop.office, shop.client_id, {"name": "Nou SRL"})
            yield number, line

    for one in Batch(shop.office, hands, None, None, SMALL).answers(source()):
        if isinstance(one, Issued):
            ids.append(one.id)
        else:
            with_the_store(shop, one)
    with shop.office.store.read() as unit:
        links = [json.loads(link.payload) for link in unit.chain.links(shop.company_id)]
    # none that was numbered before and stored after has the old name
    names = [link["buyer"] for link in links]
    assert names == sorted(names)  # "Dulgheria…" before "Nou…", never back
    assert names[-1] == "Nou SRL"
    sound(shop)


def test_a_key_that_comes_again_is_left_to_the_store(shop: Shop, hands: Hands) -> None:
    keyed = [shop.body(idempotencyKey=f"k{n % 5}") for n in range(12)]
    batch = Batch(shop.office, hands, None, None, len(keyed))
    by_helpers = [isinstance(one, Issued) for one in batch.answers(lines(*keyed))]
    assert by_helpers == [True] * 5 + [False] * 7
    sound(shop)


@pytest.mark.parametrize("answers", [0, 3, 8, 20, 25])
def test_a_lost_helper_loses_no_line(shop: Shop, profile: Path, answers: int) -> None:
    hands = Hands(lambda: batch_helper(profile, None), answers)
    many = SMALL * 9
    batch = Batch(shop.office, hands, None, None, SMALL)
    given = numbers_of(shop, batch, lines(*[shop.body()] * many))
    assert [number.lstrip("=") for number in given] == [f"FCT{n:04d}" for n in range(1, many + 1)]
    assert not given[-1].startswith("=")
    sound(shop)


def test_what_stops_the_lines_is_raised_when_all_before_are_answered(
    shop: Shop, hands: Hands
) -> None:
    def source() -> Iterator[tuple[int, object]]:
        yield from lines(shop.body(), shop.body())
        raise OSError("the disk is gone")

    given: list[int] = []
    batch = Batch(shop.office, hands, None, None, SMALL)
    with pytest.raises(OSError, match="gone"):
        given.extend(one.line for one in batch.answers(source()) if isinstance(one, Issued))
    assert given == [1, 2]


def test_helpers_keep_nothing_of_what_is_answered(shop: Shop, profile: Path) -> None:
    helpers: list[Helper] = []

    def make() -> Helper:
        helpers.append(batch_helper(profile, None))
        return helpers[-1]

    bodies = [shop.body(collect=True) if n % 7 == 0 else shop.body() for n in range(40)]
    numbers_of(shop, Batch(shop.office, Hands(make), None, None, SMALL), lines(*bodies))
    assert [helper.held for helper in helpers] == [0, 0]
