"""Remembering what was computed from frozen values, by identity: a keystroke changes one line.

Hashing a big frozen value costs more than most computations on it; its identity costs nothing.
The value itself is kept, so that its id cannot be given to another one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

V = TypeVar("V")
R = TypeVar("R")


class Memory(Generic[V, R]):
    """A bounded store of results; the oldest half goes when it is full."""

    def __init__(self, limit: int = 4096) -> None:
        self._limit = limit
        self._known: dict[tuple[int, object], tuple[V, R]] = {}

    def of(self, value: V, key: object, compute: Callable[[], R]) -> R:
        """Give the result for this very object and key, computing it the first time."""
        known = self._known.get((id(value), key))
        if known is not None and known[0] is value:
            return known[1]
        result = compute()
        if len(self._known) >= self._limit:
            for old in list(self._known)[: self._limit // 2]:
                del self._known[old]
        self._known[id(value), key] = (value, result)
        return result
