"""The list of received documents: filter, order, pages, totals."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence

from storno_desktop.application.queries import (
    CurrencyTotals,
    Order,
    ReceivedFilter,
    ReceivedRow,
)
from storno_desktop.storage.queries.invoices import order_by
from storno_desktop.storage.queries.parties import contains
from storno_desktop.storage.queries.readers import Readers, company_of, ids_of, in_order

_COLUMNS = (
    "r.rowid, r.id, r.kind, r.number, r.issue_date, r.due_date, r.received_on, r.seller_name,"
    " r.seller_tax_id, r.seller_country, r.currency, r.net, r.vat, r.total, r.due, r.state,"
    " r.fatal_faults, r.warnings, r.paid_on, s.id"
)
#: Columns of the list to the indexed ones that sort it.
SORTS = {
    "number": "number_key",
    "seller_name": "seller_key",
    **{
        name: name
        for name in (
            *("issue_date", "due_date", "received_on", "seller_tax_id", "currency"),
            *("net", "vat", "total", "due", "state", "paid_on"),
        )
    },
}
_UNPAID = "(paid_on = '' AND due > 0)"
STATES = {
    **{name: f"state = '{name}'" for name in ("synced", "checked", "accepted", "disputed")},
    "paid": "paid_on <> ''",
    "unpaid": _UNPAID,
    "overdue": f"({_UNPAID} AND due_date <> '' AND due_date < ?)",
    "faulty": "fatal_faults > 0",
}
Condition = tuple[str, list[str | int]]


def source(readers: Readers, filter_: ReceivedFilter, order: Order) -> ReceivedSource:
    """Make the rows of a filter and an order; states and columns are judged now."""
    if unknown := set(filter_.states) - STATES.keys():
        raise ValueError(f"no such state: {', '.join(sorted(unknown))}")
    return ReceivedSource(readers, filter_, order_by(order, SORTS))


def _condition(connection: sqlite3.Connection, filter_: ReceivedFilter) -> Condition | None:
    company = company_of(connection, filter_.company_id)
    if company is None:
        return None
    parts, params = contains(filter_.text)
    params.insert(0, company)
    if filter_.supplier_id:
        parts.append("supplier = (SELECT rowid FROM suppliers WHERE id = ?)")
        params.append(filter_.supplier_id)
    if filter_.states:
        parts.append(f"+({' OR '.join(STATES[state] for state in filter_.states)})")
        params += [filter_.today for state in filter_.states if state == "overdue"]
    for value, sql in (
        (filter_.date_from, "issue_date >= ?"),
        (filter_.date_to, "issue_date <= ?"),
        (filter_.currency, "+currency = ?"),
    ):
        if value:
            parts.append(sql)
            params.append(value)
    return " AND ".join(["company = ?", *parts]), params


class ReceivedSource:
    """Received documents of one filter and order."""

    def __init__(self, readers: Readers, filter_: ReceivedFilter, order_sql: str) -> None:
        self._readers, self._filter, self._order_sql = readers, filter_, order_sql

    def _ids(self, connection: sqlite3.Connection, limit: int) -> array[int]:
        found = _condition(connection, self._filter)
        if found is None:
            return array("q")
        condition, params = found
        return ids_of(
            connection,
            f"rowid AS i FROM received WHERE {condition} ORDER BY {self._order_sql} LIMIT ?",
            (*params, limit),
        )

    def first(self, limit: int) -> Sequence[ReceivedRow]:
        """Read the first rows."""
        with self._readers.reading() as connection:
            if connection is None:
                return []
            return self._page(connection, self._ids(connection, limit))

    def ids(self) -> array[int]:
        """Read every row id, in order."""
        with self._readers.reading() as connection:
            return array("q") if connection is None else self._ids(connection, -1)

    def rows(self, ids: Sequence[int]) -> Sequence[ReceivedRow]:
        """Read the rows of these ids, in the order given; vanished ones are left out."""
        with self._readers.reading() as connection:
            return [] if connection is None else self._page(connection, ids)

    @staticmethod
    def _page(connection: sqlite3.Connection, ids: Sequence[int]) -> list[ReceivedRow]:
        found = connection.execute(
            f"SELECT {_COLUMNS} FROM received r JOIN suppliers s ON s.rowid = r.supplier"  # noqa: S608
            " WHERE r.rowid IN (SELECT value FROM json_each(?))",
            (f"[{','.join(map(str, ids))}]",),
        )
        return in_order(map(ReceivedRow._make, found), ids)


def totals(readers: Readers, filter_: ReceivedFilter) -> list[CurrencyTotals]:
    """Sum a filter, one row a currency; open is what is still to pay."""
    with readers.reading() as connection:
        found = None if connection is None else _condition(connection, filter_)
        if connection is None or found is None:
            return []
        condition, params = found
        rows = connection.execute(
            "SELECT currency, count(*), sum(net), sum(vat), sum(total),"  # noqa: S608
            " sum(CASE WHEN paid_on = '' THEN due ELSE 0 END)"
            f" FROM received WHERE {condition} GROUP BY currency ORDER BY count(*) DESC, currency",
            params,
        )
        return [CurrencyTotals._make(row) for row in rows]
