"""All that the command line needs from the outside, wired in `bootstrap.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from storno_desktop.application.office import Office
from storno_desktop.application.ports import InvoiceFormat
from storno_desktop.application.spv import SpvAnswer


class Recognised(Protocol):
    """What a file says it is; `key` is the format that reads it best, None where none does."""

    @property
    def key(self) -> str | None:
        """The export key of the format."""
        ...

    @property
    def name(self) -> str:
        """The format of its identifiers, whether or not we speak it."""
        ...

    @property
    def syntax(self) -> str:
        """The syntax, such as "ubl-invoice"."""
        ...


@dataclass(frozen=True, slots=True)
class Outside:
    """Doors to the store and the formats."""

    open_office: Callable[[Path], Office]
    recognise: Callable[[bytes], Recognised]
    format_for: Callable[[str], InvoiceFormat]
    restore: Callable[[Path, Path], Path | None]
    read_answer: Callable[[bytes], SpvAnswer]
