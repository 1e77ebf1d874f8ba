"""Remembered by identity, bounded, and never the answer of another object."""

from decimal import Decimal

from storno_desktop.domain.memory import Memory


def test_the_same_object_is_computed_once_a_key() -> None:
    memory: Memory[Decimal, str] = Memory()
    asked: list[str] = []

    def answer(value: Decimal) -> str:
        asked.append(str(value))
        return str(value)

    one, equal = Decimal("1.00"), Decimal("1.00")
    assert memory.each([one, one, equal], "a", answer) == ["1.00"] * 3
    assert len(asked) == 2  # equal is not the same
    assert memory.of(one, "b", lambda: "other key") == "other key"
    assert memory.of(one, "a", lambda: "never") == "1.00"


def test_it_stays_small_however_many_keys_and_objects_come() -> None:
    memory: Memory[Decimal, int] = Memory(limit=100)
    for n in range(5_000):
        value = Decimal(n)
        assert memory.of(value, n % 7, lambda n=n: n) == n  # type: ignore[misc]
    kept = sum(len(store) for store in memory._known.values())
    assert kept <= 100


def test_keys_of_which_nothing_is_left_are_forgotten_too() -> None:
    memory: Memory[Decimal, int] = Memory(limit=100)
    for n in range(5_000):
        assert memory.of(Decimal(n), n, lambda n=n: n) == n  # type: ignore[misc]
    assert len(memory._known) <= 101
