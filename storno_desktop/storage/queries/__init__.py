"""Questions for lists, in plain sqlite3: the first list is painted before SQLAlchemy is loaded."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from storno_desktop.application.queries import (
    ClientRow,
    CompanyRow,
    CurrencyTotals,
    InvoiceFilter,
    InvoiceRow,
    Order,
    PartyFilter,
    ProductRow,
    ReceivedFilter,
    ReceivedRow,
    RowSource,
    SupplierRow,
)
from storno_desktop.storage.connections import BUSY_TIMEOUT_S
from storno_desktop.storage.queries import invoices
from storno_desktop.storage.queries.readers import Readers


class SqliteQueries:
    """Questions that change nothing; usable from any thread, with or without a `SqliteStore`.

    A database that is not there yet has no rows.
    """

    def __init__(self, database: Path, busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        self._readers = Readers(database, busy_timeout_s)

    def companies(self) -> list[CompanyRow]:
        """List the companies in use, oldest first."""
        with self._readers.reading() as connection:
            if connection is None:
                return []
            rows = connection.execute(
                "SELECT rowid, id, name, cif, country, currency FROM companies"
                " WHERE NOT is_archived ORDER BY rowid"
            )
            return [CompanyRow._make(row) for row in rows]

    def setting(self, key: str) -> str | None:
        """Read a setting that has meaning: the first list may need one before deeds are wired."""
        with self._readers.reading() as connection:
            if connection is None:
                return None
            row = connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
            return None if row is None else str(row[0])

    def invoices(self, filter_: InvoiceFilter, order: Order) -> RowSource[InvoiceRow]:
        """List documents; raises ValueError for a column or state that does not exist."""
        return invoices.source(self._readers, filter_, order)

    def invoice_totals(self, filter_: InvoiceFilter) -> list[CurrencyTotals]:
        """Sum a filter, one row a currency; cancelled documents and drafts owe nothing."""
        return invoices.totals(self._readers, filter_)

    def clients(self, filter_: PartyFilter, order: Order) -> RowSource[ClientRow]:
        """List clients; raises ValueError for a column that does not exist."""
        from storno_desktop.storage.queries import parties

        return parties.source(self._readers, filter_, order)

    def suppliers(self, filter_: PartyFilter, order: Order) -> RowSource[SupplierRow]:
        """List suppliers; raises ValueError for a column that does not exist."""
        from storno_desktop.storage.queries import parties

        return parties.suppliers(self._readers, filter_, order)

    def received(self, filter_: ReceivedFilter, order: Order) -> RowSource[ReceivedRow]:
        """List received documents; raises ValueError for a column or state that does not exist."""
        from storno_desktop.storage.queries import received

        return received.source(self._readers, filter_, order)

    def received_totals(self, filter_: ReceivedFilter) -> list[CurrencyTotals]:
        """Sum a filter, one row a currency; open is what is still to pay."""
        from storno_desktop.storage.queries import received

        return received.totals(self._readers, filter_)

    def products(self, filter_: PartyFilter, order: Order) -> RowSource[ProductRow]:
        """List products; with `for_client_id` those used most with that client come first."""
        from storno_desktop.storage.queries import products

        return products.source(self._readers, filter_, order)

    def data_version(self) -> int:
        """Change when another connection wrote (PRAGMA data_version)."""
        return self._readers.data_version()

    def own_write(self, foreign: Callable[[], int]) -> AbstractContextManager[None]:
        """Surround a commit of this process, so that `data_version` does not call it foreign."""
        return self._readers.own_write(foreign)

    def let_go(self) -> AbstractContextManager[None]:
        """Surround the swap of the file: no connection is open, and questions wait."""
        return self._readers.let_go()

    def close(self) -> None:
        """Let go of every connection."""
        self._readers.close()
