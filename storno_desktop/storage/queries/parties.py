"""The list of clients with how many invoices they have."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence

from storno_desktop.application.queries import ClientRow, Order, PartyFilter
from storno_desktop.storage.folding import terms
from storno_desktop.storage.queries.invoices import order_by
from storno_desktop.storage.queries.readers import Readers, company_of, ids_of, in_order

_INVOICES = "(SELECT count(*) FROM documents d WHERE d.client = clients.rowid)"
_LAST = "(SELECT ifnull(max(d.issue_date), '') FROM documents d WHERE d.client = clients.rowid)"
_COLUMNS = f"rowid, id, name, kind, tax_id, city, country, email, phone, {_INVOICES}, {_LAST}"
_SORTS = {
    "name": "name_key",
    "kind": "kind",
    "tax_id": "tax_id",
    "city": "city",
    "country": "country",
    "email": "email",
    "phone": "phone",
    "invoices": _INVOICES,
    "last_invoice": _LAST,
}


def source(readers: Readers, filter_: PartyFilter, order: Order) -> ClientSource:
    """Make the rows of a filter and an order."""
    return ClientSource(readers, filter_, order_by(order, _SORTS))


def contains(text: str) -> tuple[list[str], list[str | int]]:
    """Every word of a search somewhere in the folded text of a record."""
    words = terms(text)
    if text.strip() and not words:
        return ["0"], []
    return ["instr(search, ?) > 0"] * len(words), list(words)


class ClientSource:
    """Clients of one filter and order."""

    def __init__(self, readers: Readers, filter_: PartyFilter, order_sql: str) -> None:
        self._readers, self._filter, self._order_sql = readers, filter_, order_sql

    def _ids(self, connection: sqlite3.Connection, limit: int) -> array[int]:
        company = company_of(connection, self._filter.company_id)
        if company is None:
            return array("q")
        parts, params = contains(self._filter.text)
        params.insert(0, company)
        if self._filter.country:
            parts.append("+country = ?")
            params.append(self._filter.country)
        if self._filter.is_active is not None:
            parts.append("is_archived = ?")
            params.append(int(not self._filter.is_active))
        condition = " AND ".join(["company = ?", *parts])
        return ids_of(
            connection,
            f"rowid AS i FROM clients WHERE {condition} ORDER BY {self._order_sql} LIMIT ?",
            (*params, limit),
        )

    def first(self, limit: int) -> Sequence[ClientRow]:
        """Read the first rows."""
        with self._readers.reading() as connection:
            if connection is None:
                return []
            return self._page(connection, self._ids(connection, limit))

    def ids(self) -> array[int]:
        """Read every row id, in order."""
        with self._readers.reading() as connection:
            return array("q") if connection is None else self._ids(connection, -1)

    def rows(self, ids: Sequence[int]) -> Sequence[ClientRow]:
        """Read the rows of these ids, in the order given; vanished ones are left out."""
        with self._readers.reading() as connection:
            return [] if connection is None else self._page(connection, ids)

    @staticmethod
    def _page(connection: sqlite3.Connection, ids: Sequence[int]) -> list[ClientRow]:
        found = connection.execute(
            f"SELECT {_COLUMNS} FROM clients WHERE rowid IN (SELECT value FROM json_each(?))",  # noqa: S608
            (f"[{','.join(map(str, ids))}]",),
        )
        return in_order(map(ClientRow._make, found), ids)
