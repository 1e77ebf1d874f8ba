"""What was read, in its national form: the same invoice is judged and written in it again.

So nothing national is lost on the way from a file to a file. An invoice is known by its identity:
one that was changed, or only looks the same, is made anew from what it says.
"""

from __future__ import annotations

from collections import deque
from typing import Generic, TypeVar

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic

N = TypeVar("N")
_KEPT = 16


class AsRead(Generic[N]):
    """The last few files that a format read."""

    def __init__(self) -> None:
        self._known: deque[tuple[Semantic, N, tuple[Fault, ...]]] = deque(maxlen=_KEPT)

    def keep(self, said: Semantic, national: N, faults: tuple[Fault, ...]) -> None:
        """Remember a file, with what would be wrong with it if it were written again."""
        self._known.append((said, national, faults))

    def national(self, said: Semantic) -> N | None:
        """The national form that an invoice was read from."""
        found = self._found(said)
        return None if found is None else found[1]

    def faults(self, said: Semantic) -> list[Fault] | None:
        """What is wrong with the national form; None for an invoice that was not read here."""
        found = self._found(said)
        return None if found is None else [*found[2]]

    def _found(self, said: Semantic) -> tuple[Semantic, N, tuple[Fault, ...]] | None:
        return next((each for each in tuple(self._known) if each[0] is said), None)
