"""Faults of a file as far as anybody needs them: who breaks 20,000 rules sent no invoice.

Without a limit a file of a few megabytes could be made to cost minutes and gigabytes of faults.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from storno_desktop.application.errors import Misread
from storno_desktop.domain.faults import Fault

MOST: Final = 20_000


class FaultList(list[Fault]):
    """A list of faults that refuses the file when there are too many; raises Misread."""

    def append(self, fault: Fault, /) -> None:
        """Add one."""
        if len(self) >= MOST:
            raise Misread("e-invoice", reason="too_many_faults", limit=str(MOST))
        super().append(fault)


def bounded(faults: Iterable[Fault]) -> FaultList:
    """Collect faults; raises Misread when there are too many."""
    found = FaultList()
    for fault in faults:
        found.append(fault)
    return found
