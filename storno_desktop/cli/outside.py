"""All that the command line needs from the outside, wired in `bootstrap.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from storno_desktop.application.batches import Helpers
from storno_desktop.application.incoming import Door
from storno_desktop.application.office import Office
from storno_desktop.application.spv import SpvAnswer
from storno_desktop.domain.semantic import Semantic


@dataclass(frozen=True, slots=True)
class Outside:
    """Doors to the store and to files of other people."""

    open_office: Callable[[Path], Office]
    door: Door
    formats: Callable[[], frozenset[str]]  # keys that files can be written in
    print_invoice: Callable[[Semantic, str], bytes]  # the page of an invoice that is not ours
    restore: Callable[[Path, Path], Path | None]
    read_answer: Callable[[bytes], SpvAnswer]
    helpers: Callable[[Path, str | None, int], Helpers]  # of a batch, as many processes
