"""The list of products; for a client, what that client buys comes first."""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Sequence

from storno_desktop.application.queries import Order, PartyFilter, ProductRow
from storno_desktop.storage.queries.invoices import order_by
from storno_desktop.storage.queries.parties import contains
from storno_desktop.storage.queries.readers import Readers, company_of, ids_of, in_order

_COLUMNS = (
    "rowid, id, name, code, unit, price, currency, vat_rate, vat_category, vat_included,"
    " is_service, is_active, usage"
)
_SORTS = {
    "name": "name_key",
    "code": "code",
    "unit": "unit",
    # an order only: the amounts themselves are read as text
    "price": "CAST(price AS REAL)",
    "vat_rate": "CAST(vat_rate AS REAL)",
    "currency": "currency",
    "vat_category": "vat_category",
    "is_service": "is_service",
    "is_active": "is_active",
    "usage": "usage",
}
_USES = """
    LEFT JOIN (
        SELECT l.product AS used, count(*) AS uses, max(d.issue_date) AS last_used
        FROM documents d JOIN document_lines l ON l.document = d.rowid
        WHERE d.client = (SELECT c.rowid FROM clients c WHERE c.id = ?)
            AND l.product IS NOT NULL
        GROUP BY l.product
    ) ON used = products.rowid"""


def source(readers: Readers, filter_: PartyFilter, order: Order) -> ProductSource:
    """Make the rows of a filter and an order."""
    return ProductSource(readers, filter_, order_by(order, _SORTS))


class ProductSource:
    """Products of one filter and order."""

    def __init__(self, readers: Readers, filter_: PartyFilter, order_sql: str) -> None:
        self._readers, self._filter = readers, filter_
        self._order_sql = order_sql.replace("rowid", "products.rowid")

    def _ids(self, connection: sqlite3.Connection, limit: int) -> array[int]:
        company = company_of(connection, self._filter.company_id)
        if company is None:
            return array("q")
        parts, words = contains(self._filter.text)
        params: list[str | int] = [company, *words]
        join, order = "", self._order_sql
        if self._filter.is_active is not None:
            parts.append("is_active = ?")
            params.append(int(self._filter.is_active))
        if self._filter.for_client_id:
            join, order = _USES, f"ifnull(uses, 0) DESC, ifnull(last_used, '') DESC, {order}"
            params.insert(0, self._filter.for_client_id)
        condition = " AND ".join(["company = ?", *parts])
        return ids_of(
            connection,
            f"products.rowid AS i FROM products{join} WHERE {condition} ORDER BY {order} LIMIT ?",
            (*params, limit),
        )

    def first(self, limit: int) -> Sequence[ProductRow]:
        """Read the first rows."""
        with self._readers.reading() as connection:
            if connection is None:
                return []
            return self._page(connection, self._ids(connection, limit))

    def ids(self) -> array[int]:
        """Read every row id, in order."""
        with self._readers.reading() as connection:
            return array("q") if connection is None else self._ids(connection, -1)

    def rows(self, ids: Sequence[int]) -> Sequence[ProductRow]:
        """Read the rows of these ids, in the order given; vanished ones are left out."""
        with self._readers.reading() as connection:
            return [] if connection is None else self._page(connection, ids)

    @staticmethod
    def _page(connection: sqlite3.Connection, ids: Sequence[int]) -> list[ProductRow]:
        found = connection.execute(
            f"SELECT {_COLUMNS} FROM products WHERE rowid IN (SELECT value FROM json_each(?))",  # noqa: S608
            (f"[{','.join(map(str, ids))}]",),
        )
        return in_order(map(ProductRow._make, found), ids)
