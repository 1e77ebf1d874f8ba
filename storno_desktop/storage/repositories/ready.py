"""New documents made ready outside of any transaction, and inserted many at once.

Making ready is the heavier part and pure, so that any process may do it; what is left for the one
that holds the write lock are ids looked up and rows handed to the driver as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, func, select

from storno_desktop.application.ports import Face, Once, Ready
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.lifecycle import Credited
from storno_desktop.domain.money import plain
from storno_desktop.storage import tables
from storno_desktop.storage.folding import indexed
from storno_desktop.storage.projection import (
    document_columns,
    face_columns,
    line_columns,
    vat_columns,
)
from storno_desktop.storage.repositories.scope import Scope
from storno_desktop.storage.stored_form import dump

_ROWS, _BODIES, _LINES, _VAT, _WORDS = (
    "documents",
    "document_bodies",
    "document_lines",
    "document_vat",
    "document_search",
)
_OF_DOCUMENT = "document"  # the column that names the document, in all tables but two
_DAYS = ("issue_date", "due_date")


def ready(document: Document, face: Face, once: Once | None = None) -> Ready:
    """Make a new document ready for `DocumentRecords.add_ready`."""
    content, issued = document.content, document.issued
    row = {
        **document_columns(document),
        **face_columns(face, content.currency),
        "credited": Credited.NO.value,
        "id": document.id,
    }
    row |= {name: "" if row[name] is None else row[name].isoformat() for name in _DAYS}
    return Ready(
        document_id=document.id,
        company_id=document.company_id,
        series_id=issued.series_id if issued else content.series_id,
        client_id=content.client_id,
        rows={
            _ROWS: [row],
            _BODIES: [{"body": dump(document)}],
            _LINES: [_stored(one) for one in line_columns(document)],
            _VAT: [_stored(one) for one in vat_columns(document)],
            _WORDS: [{"words": indexed(face.search_text)}],
        },
        once=once,
        key=document.idempotency_key,
    )


def _stored(row: dict[str, Any]) -> dict[str, Any]:
    """The values as the driver takes them."""
    return {
        name: plain(value) if isinstance(value, Decimal) else _text(value)
        for name, value in row.items()
    }


def _text(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def insert_ready(scope: Scope, documents: Sequence[Ready]) -> None:
    """Insert new documents; raises NotFound for what they name and is not there."""
    known: dict[tuple[str, str], int] = {}

    def need(table: str, id_: str | None) -> int | None:
        if id_ is None:
            return None
        if (table, id_) not in known:
            known[table, id_] = scope.need(tables.metadata.tables[table], id_)
        return known[table, id_]

    last = scope.connection.execute(select(func.max(tables.documents.c.rowid))).scalar() or 0
    parts: dict[str, list[dict[str, object]]] = {
        name: [] for name in (_ROWS, _BODIES, _LINES, _VAT, _WORDS, "idempotency")
    }
    for rowid, one in enumerate(documents, start=last + 1):
        company = need("companies", one.company_id)
        of_row = {
            "rowid": rowid,
            "company": company,
            "series": need("series", one.series_id),
            "client": need("clients", one.client_id),
        }
        parts[_ROWS].append({**one.rows[_ROWS][0], **of_row})
        parts[_WORDS].append({**one.rows[_WORDS][0], "rowid": rowid})
        for table in (_BODIES, _VAT):
            parts[table] += ({**row, _OF_DOCUMENT: rowid} for row in one.rows[table])
        for row in one.rows[_LINES]:
            values: dict[str, object] = {**row, _OF_DOCUMENT: rowid}
            product = values.pop("product_id")
            values["product"] = _product(scope, known, product)
            parts[_LINES].append(values)
        if one.once is not None and one.key is not None:
            parts["idempotency"].append(
                {
                    "company": company,
                    "key": one.key,
                    _OF_DOCUMENT: rowid,
                    "body_sha256": one.once.body_sha256,
                }
            )
    for table, rows in parts.items():
        _insert(scope.connection, table, rows)


def _product(scope: Scope, known: dict[tuple[str, str], int], id_: object) -> int | None:
    """The row of a product; one that is not there any more is not named."""
    if not isinstance(id_, str) or not id_:
        return None
    if ("products", id_) not in known:
        known["products", id_] = scope.find(tables.products, id_) or 0
    return known["products", id_] or None


def _insert(connection: Connection, table: str, rows: Sequence[Mapping[str, object]]) -> None:
    if not rows:
        return
    names = list(rows[0])
    columns, places = ", ".join(names), ", ".join("?" * len(names))
    statement = f"INSERT INTO {table} ({columns}) VALUES ({places})"  # noqa: S608 - our own names
    connection.exec_driver_sql(statement, [tuple(row[name] for name in names) for row in rows])
