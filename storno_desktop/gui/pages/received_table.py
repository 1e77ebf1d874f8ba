"""The columns of the list of received documents, and what their rows allow and sum up to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, Qt

from storno_desktop.application.queries import CurrencyTotals, ReceivedRow
from storno_desktop.gui import display
from storno_desktop.gui.delegates.cells import Mark
from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.received_words import paid_mark, rules_mark, state_mark

translate = QCoreApplication.translate


def marks(row: ReceivedRow) -> list[Mark]:
    """State, payment, and the verdict where it is a bad one."""
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    is_overdue = bool(row.due_date) and row.due_date < today and row.due > 0
    found = [state_mark(row.state), paid_mark(is_paid=bool(row.paid_on), is_overdue=is_overdue)]
    if row.fatal_faults:
        found.append(rules_mark(row.fatal_faults))
    return found


def second_line(row: ReceivedRow) -> str:
    """Below the name of a supplier."""
    return " · ".join(part for part in (row.seller_tax_id, row.seller_country) if part)


def received_columns() -> list[Column[ReceivedRow]]:
    """The columns, the shown ones first."""
    return [
        Column(
            "number",
            translate("ReceivedPage", "Number"),
            lambda row: row.number,
            width=136,
            sort="number",
        ),
        Column(
            "issue_date",
            translate("ReceivedPage", "Issue date"),
            lambda row: display.day(row.issue_date),
            width=140,
            sort="issue_date",
        ),
        Column(
            "seller_name",
            translate("ReceivedPage", "Supplier"),
            lambda row: row.seller_name,
            width=260,
            sort="seller_name",
            kind="two_lines",
        ),
        Column(
            "total",
            translate("ReceivedPage", "Total"),
            lambda row: display.minor_amount(row.total, row.currency),
            width=140,
            is_number=True,
            sort="total",
            kind="amount",
        ),
        Column(
            "state",
            translate("ReceivedPage", "Status"),
            lambda row: ", ".join(mark.word for mark in marks(row)),
            width=290,
            sort="state",
            kind="chips",
        ),
        Column(
            "due_date",
            translate("ReceivedPage", "Due date"),
            lambda row: display.day(row.due_date),
            width=110,
            sort="due_date",
        ),
        Column(
            "received_on",
            translate("ReceivedPage", "Received on"),
            lambda row: display.day(row.received_on),
            width=110,
            sort="received_on",
            is_shown=False,
        ),
        Column(
            "net",
            translate("ReceivedPage", "Net"),
            lambda row: display.minor_amount(row.net, row.currency),
            width=120,
            is_number=True,
            sort="net",
            is_shown=False,
        ),
        Column(
            "vat",
            translate("ReceivedPage", "VAT"),
            lambda row: display.minor_amount(row.vat, row.currency),
            width=120,
            is_number=True,
            sort="vat",
            is_shown=False,
        ),
    ]


#: Which deeds a row allows; every document has the bytes it came with.
DEEDS: Final[Mapping[str, Callable[[ReceivedRow], bool]]] = MappingProxyType(
    {
        "checked": lambda row: row.state == "synced",
        "accepted": lambda row: row.state != "accepted",
        "disputed": lambda row: row.state != "disputed",
        "pay": lambda row: not row.paid_on,
        "unpay": lambda row: bool(row.paid_on),
        "export": lambda _row: True,
    }
)


def counts(rows: Sequence[ReceivedRow]) -> dict[str, int]:
    """Count for every deed how many of the rows it can act on."""
    return {deed: sum(map(may, rows)) for deed, may in DEEDS.items()}


def sums(rows: Iterable[ReceivedRow]) -> list[CurrencyTotals]:
    """Sum rows by currency; open is what is still to pay."""
    found: dict[str, list[int]] = {}
    for row in rows:
        part = found.setdefault(row.currency, [0, 0, 0, 0, 0])
        due = 0 if row.paid_on else row.due
        for at, value in enumerate((1, row.net, row.vat, row.total, due)):
            part[at] += value
    return [CurrencyTotals(currency, *part) for currency, part in found.items()]
