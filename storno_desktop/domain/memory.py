"""Remembering what was computed from frozen values, by identity: a keystroke changes one line.

Hashing a big frozen value costs more than most computations on it; its identity costs nothing.
The value itself is kept, so that its id cannot be given to another one.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import Generic, TypeVar

V = TypeVar("V")
R = TypeVar("R")


class Memory(Generic[V, R]):
    """A bounded store of results; the oldest half goes when it is full."""

    def __init__(self, limit: int = 4096) -> None:
        self._limit = limit
        self._known: dict[Hashable, dict[int, tuple[V, R]]] = {}
        self._count = 0

    def of(self, value: V, key: Hashable, compute: Callable[[], R]) -> R:
        """Give the result for this very object and key, computing it the first time."""
        known = self._store(key)
        met = known.get(id(value))
        if met is not None and met[0] is value:
            return met[1]
        return self._learn(known, value, compute())

    def each(self, values: Iterable[V], key: Hashable, compute: Callable[[V], R]) -> list[R]:
        """Give the result of every one of many objects, computing those not met before."""
        known, results = self._store(key), []
        for value in values:
            met = known.get(id(value))
            if met is not None and met[0] is value:
                results.append(met[1])
            else:
                results.append(self._learn(known, value, compute(value)))
        return results

    def _store(self, key: Hashable) -> dict[int, tuple[V, R]]:
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = {}
        return known

    def _learn(self, known: dict[int, tuple[V, R]], value: V, result: R) -> R:
        if self._count >= self._limit:
            self._forget(known)
        self._count += id(value) not in known
        known[id(value)] = (value, result)
        return result

    def _forget(self, used: dict[int, tuple[V, R]]) -> None:
        """Let the older half of every store go, and stores of which nothing is left.

        The one in use stays: a dict keeps its size when it is emptied, so that a batch, whose
        every document has stores of its own, would never give their room back.
        """
        for key, known in list(self._known.items()):
            for old in list(known)[: (len(known) + 1) // 2]:
                del known[old]
            if not known and known is not used:
                del self._known[key]
        self._count = sum(map(len, self._known.values()))
