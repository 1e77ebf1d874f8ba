"""What is wrong with a document: values that are collected, never raised (EXAMPLES c)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a fault weighs: a fatal one stops issuing and writing, the others do not."""

    FATAL = "fatal"
    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class Fault:
    """One broken rule.

    `path` names the field by its JSON keys, zero-based (`lines[2].vatRate`); `code` is the
    official rule id where one exists (`BR-CO-10`, `BR-RO-030`); `params` are the values that
    the sentence of `application/texts.py` needs, as (name, text) pairs.
    """

    path: str
    code: str
    severity: Severity = Severity.FATAL
    params: tuple[tuple[str, str], ...] = ()

    @property
    def is_fatal(self) -> bool:
        """Whether this fault stops the document from being issued or written."""
        return self.severity is Severity.FATAL


def fatal(faults: Iterable[Fault]) -> list[Fault]:
    """Keep the faults that stop a document."""
    return [fault for fault in faults if fault.is_fatal]
