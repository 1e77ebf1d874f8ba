"""Search as you type over 1,000,000 documents, to raw FTS5. Limit: 2 times.

Raw is one statement over the search table alone that gives the newest 50 matching row ids; ours
gives the first page of the list, whole rows, in the order of the list.
"""

from __future__ import annotations

import sqlite3
import sys

from benchmarks._books import profile_of
from benchmarks._timing import paired, tell
from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.storage.files import database_of
from storno_desktop.storage.folding import match
from storno_desktop.storage.queries import SqliteQueries

LIMIT = 2.0
TYPED = ("cara", "caramida", "dulgheria 16", "consultanta montaj", "fct0123456")


def _ours(queries: SqliteQueries, filter_: InvoiceFilter) -> object:
    return queries.invoices(filter_, Order()).first(50)


def _raw(connection: sqlite3.Connection, statement: str, words: str) -> object:
    return connection.execute(statement, (words,)).fetchall()


def main(documents: int = 1_000_000) -> None:
    """Type words and beginnings of words."""
    database = database_of(profile_of(documents))
    queries = SqliteQueries(database)
    company = queries.companies()[0].id
    raw = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    statement = (
        "SELECT rowid FROM document_search WHERE document_search MATCH ?"
        " ORDER BY rowid DESC LIMIT 50"
    )
    for typed in TYPED:
        words = match(typed)
        ratio = paired(
            lambda typed=typed: queries.invoices(InvoiceFilter(company, text=typed), Order()).first(
                50
            ),  # type: ignore[misc]
            lambda words=words: raw.execute(statement, (words,)).fetchall(),  # type: ignore[misc]
        )
        tell(f"search '{typed}', to raw FTS5", ratio, LIMIT)
    queries.close()
    raw.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
