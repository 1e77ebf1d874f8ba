"""Which deeds a row of the invoice list allows, read from the row alone.

The deeds themselves have the last word; this only keeps a button from offering what they refuse.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from storno_desktop.application.queries import InvoiceRow

_NOT_HANDED_IN = frozenset({"none", "failed"})


def is_open(row: InvoiceRow) -> bool:
    """Whether money is still to come, on the side of what is due."""
    return row.due != row.paid and (row.due > 0) == (row.due > row.paid)


def balance(row: InvoiceRow) -> int:
    """What is still open, in minor units; nought unless the document is issued."""
    return row.due - row.paid if row.lifecycle == "issued" and is_open(row) else 0


def is_overdue(row: InvoiceRow, today: str) -> bool:
    """Whether an issued document should have been paid before today."""
    late = row.due_date != "" and row.due_date < today
    return row.lifecycle == "issued" and is_open(row) and late


def can_issue(row: InvoiceRow) -> bool:
    """A draft, also one with known faults: they may have been mended in the master data."""
    return row.lifecycle == "draft"


def can_pay(row: InvoiceRow) -> bool:
    """An issued document with money still to come."""
    return row.lifecycle == "issued" and is_open(row)


def can_storno(row: InvoiceRow) -> bool:
    """An issued document that is no correction itself and not wholly taken back."""
    return row.lifecycle == "issued" and not row.parent_id and row.credited != "fully"


def can_cancel(row: InvoiceRow) -> bool:
    """A draft, or an issued document that was neither handed in nor credited."""
    if row.lifecycle == "draft":
        return True
    handed_in = row.submission not in _NOT_HANDED_IN
    return row.lifecycle == "issued" and not handed_in and row.credited == "no"


def can_restore(row: InvoiceRow) -> bool:
    """A cancelled document."""
    return row.lifecycle == "cancelled"


def can_delete(row: InvoiceRow) -> bool:
    """What never had a number: drafts, and drafts that were cancelled."""
    return row.number == "" and row.lifecycle in {"draft", "cancelled"}


def has_xml(row: InvoiceRow) -> bool:
    """What was issued has a stored XML, also when it was cancelled later."""
    return row.number != ""


DEEDS: Mapping[str, Callable[[InvoiceRow], bool]] = {
    "issue": can_issue,
    "pay": can_pay,
    "storno": can_storno,
    "cancel": can_cancel,
    "restore": can_restore,
    "delete": can_delete,
    "export": has_xml,
}


class Sorted(NamedTuple):
    """Chosen rows, parted by whether a deed may be done on them."""

    able: tuple[InvoiceRow, ...]
    unable: tuple[InvoiceRow, ...]


def part(deed: str, rows: Iterable[InvoiceRow]) -> Sorted:
    """Part rows by what a deed can act on."""
    may = DEEDS[deed]
    every = tuple(rows)
    return Sorted(
        tuple(row for row in every if may(row)), tuple(row for row in every if not may(row))
    )


def counts(rows: Iterable[InvoiceRow]) -> dict[str, int]:
    """Count for every deed how many of the rows it can act on."""
    every = tuple(rows)
    return {deed: sum(map(may, every)) for deed, may in DEEDS.items()}
