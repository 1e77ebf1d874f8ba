"""The lists of clients and suppliers, with how many documents each has."""

from __future__ import annotations

import sqlite3
from abc import ABC, abstractmethod
from array import array
from collections.abc import Sequence
from typing import Any, ClassVar, Generic, TypeVar

from storno_desktop.application.queries import ClientRow, Order, PartyFilter, SupplierRow
from storno_desktop.storage.folding import terms
from storno_desktop.storage.queries.invoices import order_by
from storno_desktop.storage.queries.readers import Readers, company_of, ids_of, in_order

Row = TypeVar("Row", bound=tuple[Any, ...])

_INVOICES = "(SELECT count(*) FROM documents d WHERE d.client = clients.rowid)"
_LAST = "(SELECT ifnull(max(d.issue_date), '') FROM documents d WHERE d.client = clients.rowid)"
_RECEIVED = "(SELECT count(*) FROM received d WHERE d.supplier = suppliers.rowid)"
_LAST_RECEIVED = (
    "(SELECT ifnull(max(d.issue_date), '') FROM received d WHERE d.supplier = suppliers.rowid)"
)
_COLUMNS = "rowid, id, name, kind, tax_id, city, country, email, phone"
_SORTS = {
    "name": "name_key",
    **{name: name for name in ("kind", "tax_id", "city", "country", "email", "phone")},
}
_CLIENT_SORTS = {**_SORTS, "invoices": _INVOICES, "last_invoice": _LAST}
_SUPPLIER_SORTS = {**_SORTS, "documents": _RECEIVED, "last_document": _LAST_RECEIVED}


def source(readers: Readers, filter_: PartyFilter, order: Order) -> ClientSource:
    """Make the rows of clients of a filter and an order."""
    return ClientSource(readers, filter_, order_by(order, _CLIENT_SORTS))


def suppliers(readers: Readers, filter_: PartyFilter, order: Order) -> SupplierSource:
    """Make the rows of suppliers of a filter and an order."""
    return SupplierSource(readers, filter_, order_by(order, _SUPPLIER_SORTS))


def contains(text: str) -> tuple[list[str], list[str | int]]:
    """Every word of a search somewhere in the folded text of a record."""
    words = terms(text)
    if text.strip() and not words:
        return ["0"], []
    return ["instr(search, ?) > 0"] * len(words), list(words)


class _PartySource(ABC, Generic[Row]):
    """Parties of one filter and order."""

    table: ClassVar[str]
    counts: ClassVar[str]  # how many documents, and the day of the last

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
            f"rowid AS i FROM {self.table} WHERE {condition} ORDER BY {self._order_sql} LIMIT ?",
            (*params, limit),
        )

    def first(self, limit: int) -> Sequence[Row]:
        """Read the first rows."""
        with self._readers.reading() as connection:
            if connection is None:
                return []
            return self._page(connection, self._ids(connection, limit))

    def ids(self) -> array[int]:
        """Read every row id, in order."""
        with self._readers.reading() as connection:
            return array("q") if connection is None else self._ids(connection, -1)

    def rows(self, ids: Sequence[int]) -> Sequence[Row]:
        """Read the rows of these ids, in the order given; vanished ones are left out."""
        with self._readers.reading() as connection:
            return [] if connection is None else self._page(connection, ids)

    def _page(self, connection: sqlite3.Connection, ids: Sequence[int]) -> list[Row]:
        found = connection.execute(
            f"SELECT {_COLUMNS}, {self.counts} FROM {self.table}"  # noqa: S608 - our own words
            " WHERE rowid IN (SELECT value FROM json_each(?))",
            (f"[{','.join(map(str, ids))}]",),
        )
        return in_order(map(self._row, found), ids)

    @abstractmethod
    def _row(self, row: tuple[Any, ...]) -> Row:
        """Make the row of the list."""


class ClientSource(_PartySource[ClientRow]):
    """Clients of one filter and order."""

    table = "clients"
    counts = f"{_INVOICES}, {_LAST}"

    def _row(self, row: tuple[Any, ...]) -> ClientRow:
        return ClientRow._make(row)


class SupplierSource(_PartySource[SupplierRow]):
    """Suppliers of one filter and order."""

    table = "suppliers"
    counts = f"{_RECEIVED}, {_LAST_RECEIVED}"

    def _row(self, row: tuple[Any, ...]) -> SupplierRow:
        return SupplierRow._make(row)
