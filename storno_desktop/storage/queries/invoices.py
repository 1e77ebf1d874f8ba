"""The list of documents: filter, order, first page, all ids, pages, totals."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence

from storno_desktop.application.queries import (
    CurrencyTotals,
    InvoiceFilter,
    InvoiceRow,
    Order,
)
from storno_desktop.storage.folding import match
from storno_desktop.storage.queries.readers import Readers, in_order
from storno_desktop.storage.queries.selection import Selection, Where

_COLUMNS = (
    "rowid, id, kind, number, issue_date, due_date, buyer_name, buyer_tax_id, buyer_country,"
    " currency, net, vat, total, due, paid, lifecycle, submission, credited,"
    " ifnull(parent_id, ''), regime, fatal_faults"
)
#: Columns of the list to the indexed ones that sort it.
SORTS = {
    "kind": "kind",
    "number": "number_key",
    "issue_date": "issue_date",
    "due_date": "due_date",
    "buyer_name": "buyer_key",
    "buyer_tax_id": "buyer_tax_id",
    "buyer_country": "buyer_country",
    "currency": "currency",
    "net": "net",
    "vat": "vat",
    "total": "total",
    "due": "due",
    "paid": "paid",
    "lifecycle": "lifecycle",
    "submission": "submission",
}
#: Money is still to come: the balance is not nought and on the side of what is due.
_OPEN = "(due <> paid AND (due > 0) = (due > paid))"
_OWED = f"(lifecycle = 'issued' AND {_OPEN})"
STATES = {
    "draft": "lifecycle = 'draft'",
    "issued": "lifecycle = 'issued'",
    "cancelled": "lifecycle = 'cancelled'",
    "queued": "submission = 'queued'",
    "sent": "submission = 'sent'",
    "accepted": "submission = 'accepted'",
    "rejected": "submission = 'rejected'",
    "failed": "submission = 'failed'",
    "overdue": f"({_OWED} AND due_date <> '' AND due_date < ?)",
    "paid": f"(lifecycle = 'issued' AND NOT {_OPEN})",
    "unpaid": _OWED,
    "storno": "parent_id IS NOT NULL",
}


def where(
    connection: sqlite3.Connection, filter_: InvoiceFilter, company: int | None
) -> Where | None:
    """Write a filter as SQL; None when the company or the client is not there.

    A `+` keeps SQLite from an index over a column of few values: walking the order is faster.
    """
    if company is None:
        return None
    parts: list[str] = []
    params: list[str | int] = [company]
    if filter_.client_id:
        client = connection.execute(
            "SELECT rowid FROM clients WHERE id = ?", (filter_.client_id,)
        ).fetchone()
        if client is None:
            return None
        parts.append("client = ?")
        params.append(client[0])
    if filter_.kinds:
        parts.append(f"+kind IN ({', '.join('?' * len(filter_.kinds))})")
        params += filter_.kinds
    if filter_.states:
        unknown = set(filter_.states) - STATES.keys()
        if unknown:
            raise ValueError(f"no such state: {', '.join(sorted(unknown))}")
        parts.append(f"+({' OR '.join(STATES[state] for state in filter_.states)})")
        params += [filter_.today for state in filter_.states if state == "overdue"]
    for value, sql in (
        (filter_.date_from, "issue_date >= ?"),
        (filter_.date_to, "issue_date <= ?"),
        (filter_.currency, "+currency = ?"),
        (filter_.total_from, "total >= ?"),
        (filter_.total_to, "total <= ?"),
    ):
        if value is not None and value != "":
            parts.append(sql)
            params.append(value)
    return Where(
        " AND ".join(["company = ?", *parts]),
        tuple(params),
        is_plain=not parts,
        is_narrow=bool(filter_.client_id),
    )


def order_by(order: Order, sorts: dict[str, str]) -> str:
    """Write an order as SQL; the row id breaks ties in the direction of the last column.

    The index of the first column gives its order, and SQLite sorts what is equal in it, group by
    group: as many rows as share a value, and no more than the page needs.
    """
    wanted = [(order.column, order.descending)]
    if order.second and order.second != order.column:
        wanted.append((order.second, order.second_descending))
    parts: list[str] = []
    for column, descending in wanted:
        if column not in sorts:
            raise ValueError(f"no such column: {column}")
        parts.append(f"{sorts[column]} {'DESC' if descending else 'ASC'}")
    return f"{', '.join(parts)}, rowid {parts[-1].rpartition(' ')[2]}"


def source(readers: Readers, filter_: InvoiceFilter, order: Order) -> InvoiceSource:
    """Make the rows of a filter and an order; states and columns are judged now."""
    if unknown := set(filter_.states) - STATES.keys():
        raise ValueError(f"no such state: {', '.join(sorted(unknown))}")
    return InvoiceSource(readers, filter_, order, order_by(order, SORTS))


class InvoiceSource:
    """Documents of one filter and order."""

    def __init__(
        self, readers: Readers, filter_: InvoiceFilter, order: Order, order_sql: str
    ) -> None:
        self._readers, self._filter = readers, filter_
        self._order, self._order_sql = order, order_sql

    def first(self, limit: int) -> Sequence[InvoiceRow]:
        """Read the first rows: their ids from an index alone, then only those rows."""
        with self._readers.reading() as connection:
            selection = None if connection is None else self._selection(connection)
            if connection is None or selection is None:
                return []
            few = selection.few_rows(_COLUMNS, limit)
            if few is not None:
                return [*map(InvoiceRow._make, few)]
            return self._page(connection, selection.first(limit))

    def ids(self) -> array[int]:
        """Read every row id, in order."""
        with self._readers.reading() as connection:
            selection = None if connection is None else self._selection(connection)
            return array("q") if selection is None else selection.ids()

    def rows(self, ids: Sequence[int]) -> Sequence[InvoiceRow]:
        """Read the rows of these ids, in the order given; vanished ones are left out."""
        with self._readers.reading() as connection:
            return [] if connection is None else self._page(connection, ids)

    def _selection(self, connection: sqlite3.Connection) -> Selection | None:
        """The filter and order on this connection; None when nothing can belong to it."""
        company = self._readers.company(connection, self._filter.company_id)
        condition = where(connection, self._filter, company)
        expression = match(self._filter.text)
        if condition is None or (self._filter.text.strip() and not expression):
            return None
        return Selection(
            connection,
            condition,
            self._order_sql,
            by_date=self._order.column == "issue_date",
            descending=self._order.descending,
            expression=expression,
        )

    @staticmethod
    def _page(connection: sqlite3.Connection, ids: Sequence[int]) -> list[InvoiceRow]:
        wanted = f"[{','.join(map(str, ids))}]"
        found = connection.execute(
            f"SELECT {_COLUMNS} FROM documents WHERE rowid IN (SELECT value FROM json_each(?))",  # noqa: S608
            (wanted,),
        )
        return in_order(map(InvoiceRow._make, found), ids)


_SUMS = (
    "currency, count(*) AS n, sum(net) AS net, sum(vat) AS vat, sum(total) AS total,"
    f" sum(CASE WHEN {_OWED} THEN due - paid ELSE 0 END) AS owed"
)
_ALONG_THE_INDEX = "issue_date, kind, lifecycle, submission, currency"


def totals(readers: Readers, filter_: InvoiceFilter) -> list[CurrencyTotals]:
    """Sum a filter, one row a currency, the currency of most documents first."""
    with readers.reading() as connection:
        if connection is None:
            return []
        condition = where(connection, filter_, readers.company(connection, filter_.company_id))
        if condition is None:
            return []
        sql, params = condition.sql, condition.params
        if not (filter_.client_id or filter_.text.strip()):
            # summed along the index, then by currency: nothing but groups has to be sorted
            inner = f" INDEXED BY ix_documents_filter WHERE {sql} GROUP BY {_ALONG_THE_INDEX}"
            rows = connection.execute(
                "SELECT currency, sum(n), sum(net), sum(vat), sum(total), sum(owed)"  # noqa: S608
                f" FROM (SELECT {_SUMS} FROM documents{inner})"
                " GROUP BY currency ORDER BY sum(n) DESC, currency",
                params,
            )
            return [CurrencyTotals._make(row) for row in rows]
        if filter_.text.strip():
            expression = match(filter_.text)
            if not expression:
                return []
            sql += " AND rowid IN (SELECT rowid FROM document_search WHERE document_search MATCH ?)"
            params = (*params, expression)
        rows = connection.execute(
            f"SELECT {_SUMS} FROM documents WHERE {sql}"  # noqa: S608
            " GROUP BY currency ORDER BY n DESC, currency",
            params,
        )
        return [CurrencyTotals._make(row) for row in rows]
