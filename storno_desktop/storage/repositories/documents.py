"""Invoices and credit notes: the body is the truth; row, lines, VAT groups and words follow it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from storno_desktop.application.errors import Conflict, NotFound
from storno_desktop.application.ports import Face, Once, Ready
from storno_desktop.domain.errors import AlreadyIssued, NumberTaken
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.lifecycle import Credited, Lifecycle
from storno_desktop.storage import tables
from storno_desktop.storage.folding import indexed
from storno_desktop.storage.projection import (
    document_columns,
    face_columns,
    line_columns,
    vat_columns,
)
from storno_desktop.storage.repositories.ready import insert_ready
from storno_desktop.storage.repositories.scope import Scope
from storno_desktop.storage.stored_form import dump, load

_documents, _bodies = tables.documents, tables.document_bodies
_lines, _vat, _once = tables.document_lines, tables.document_vat, tables.idempotency

_ADD_WORDS = text("INSERT INTO document_search (rowid, words) VALUES (:document, :words)")
_SET_WORDS = text(
    "UPDATE document_search SET words = :words WHERE rowid = :document AND words <> :words"
)
_DROP_WORDS = text("DELETE FROM document_search WHERE rowid = :document")
# made once: a document is read more often than anything else
_BODY = (
    select(_bodies.c.body)
    .join(_documents, _documents.c.rowid == _bodies.c.document)
    .where(_documents.c.id == bindparam("id"))
)


class DocumentRecords:
    """Invoices and credit notes with their lines, faces and search rows."""

    def __init__(self, scope: Scope) -> None:
        self._scope, self._connection = scope, scope.connection

    def get(self, id_: str) -> Document | None:
        """Read one document."""
        body = self._connection.execute(_BODY, {"id": id_}).scalar()
        return None if body is None else load(Document, body)

    def find(self, company_id: str, number: str) -> Document | None:
        """Read a document by its legal number."""
        company = self._scope.find(tables.companies, company_id)
        return self._one(
            (_documents.c.company == company)
            & (_documents.c.number == number)
            & (_documents.c.number != "")
        )

    def _one(self, condition: ColumnElement[bool]) -> Document | None:
        body = self._connection.execute(
            select(_bodies.c.body)
            .join(_documents, _documents.c.rowid == _bodies.c.document)
            .where(condition)
        ).scalar()
        return None if body is None else load(Document, body)

    def by_upload_index(self, company_id: str, index: str) -> Document | None:
        """Read the document that a government system knows by this index."""
        company = self._scope.find(tables.companies, company_id)
        return self._one(
            (_documents.c.company == company)
            & (_documents.c.upload_index == index)
            & (_documents.c.upload_index != "")
        )

    def corrections_of(self, id_: str) -> list[Document]:
        """Read the stornos and credit notes that name this document as their parent."""
        bodies = self._connection.execute(
            select(_bodies.c.body)
            .join(_documents, _documents.c.rowid == _bodies.c.document)
            .where(_documents.c.parent_id == id_)
            .order_by(_documents.c.rowid)
        ).scalars()
        return [load(Document, body) for body in bodies]

    def add(self, document: Document, face: Face, once: Once | None = None) -> None:
        """Insert a new document; raises NumberTaken, or Conflict for a key that is known."""
        company = self._scope.need(tables.companies, document.company_id)
        columns = {**self._columns(document, face), "credited": Credited.NO.value}
        columns |= {"id": document.id, "company": company}
        with _refusing(document):
            key = self._connection.execute(insert(_documents).values(columns)).inserted_primary_key
        rowid = int(key[0]) if key is not None else self._scope.need(_documents, document.id)
        self._connection.execute(insert(_bodies).values(document=rowid, body=dump(document)))
        self._write_parts(rowid, document)
        self._connection.execute(
            _ADD_WORDS, {"document": rowid, "words": indexed(face.search_text)}
        )
        if once is not None and document.idempotency_key is not None:
            self._connection.execute(
                insert(_once).values(
                    company=company,
                    key=document.idempotency_key,
                    document=self._scope.need(_documents, once.document_id),
                    body_sha256=once.body_sha256,
                )
            )
        self._follow(document.content.parent_id)

    def add_ready(self, documents: Sequence[Ready]) -> None:
        """Insert new documents without a parent; IntegrityError for a number or key known."""
        insert_ready(self._scope, documents)

    def save(self, document: Document, face: Face, expected_revision: int) -> None:
        """Replace it; raises Conflict when the stored revision is another."""
        if document.revision <= expected_revision:
            raise ValueError(f"revision {document.revision} does not follow {expected_revision}")
        stored = self._connection.execute(
            select(_documents.c.rowid, _documents.c.revision, _documents.c.parent_id).where(
                _documents.c.id == document.id
            )
        ).first()
        if stored is None:
            raise NotFound("documents", document.id)
        if stored.revision != expected_revision:
            raise Conflict("revision", expected=str(expected_revision), stored=str(stored.revision))
        rowid = stored.rowid
        with _refusing(document):
            self._connection.execute(
                update(_documents)
                .where(_documents.c.rowid == rowid)
                .values(self._columns(document, face))
            )
        self._connection.execute(
            update(_bodies).where(_bodies.c.document == rowid).values(body=dump(document))
        )
        for parts in (_lines, _vat):
            self._connection.execute(delete(parts).where(parts.c.document == rowid))
        self._write_parts(rowid, document)
        self._connection.execute(
            _SET_WORDS, {"document": rowid, "words": indexed(face.search_text)}
        )
        for parent in {stored.parent_id, document.content.parent_id}:
            self._follow(parent)

    def delete(self, id_: str) -> None:
        """Remove a document without a number for good; raises AlreadyIssued for any other."""
        stored = self._connection.execute(
            select(_documents.c.rowid, _documents.c.number, _documents.c.parent_id).where(
                _documents.c.id == id_
            )
        ).first()
        if stored is None:
            return
        if stored.number:
            raise AlreadyIssued(number=stored.number)
        self._connection.execute(_DROP_WORDS, {"document": stored.rowid})
        self._connection.execute(delete(_documents).where(_documents.c.rowid == stored.rowid))
        self._follow(stored.parent_id)

    def once(self, company_id: str, key: str) -> Once | None:
        """Look an idempotency key up."""
        row = self._connection.execute(
            select(_documents.c.id, _once.c.body_sha256)
            .join(_documents, _documents.c.rowid == _once.c.document)
            .join(tables.companies, tables.companies.c.rowid == _once.c.company)
            .where(tables.companies.c.id == company_id, _once.c.key == key)
        ).first()
        return None if row is None else Once(row.id, row.body_sha256)

    def _columns(self, document: Document, face: Face) -> dict[str, Any]:
        content, issued = document.content, document.issued
        if content.parent_id is not None:
            self._scope.need(_documents, content.parent_id)
        series = issued.series_id if issued else content.series_id
        return {
            **document_columns(document),
            **face_columns(face, content.currency),
            "series": self._scope.need_or_none(tables.series, series),
            "client": self._scope.need_or_none(tables.clients, content.client_id),
        }

    def _write_parts(self, rowid: int, document: Document) -> None:
        rows = line_columns(document)
        products = self._products({row["product_id"] for row in rows if row["product_id"]})
        for row in rows:
            row["document"] = rowid
            row["product"] = products.get(row.pop("product_id"))
        if rows:
            self._connection.execute(insert(_lines), rows)
        groups = [{"document": rowid, **row} for row in vat_columns(document)]
        if groups:
            self._connection.execute(insert(_vat), groups)

    def _products(self, ids: set[str]) -> dict[str | None, int]:
        if not ids:
            return {}
        table = tables.products
        found = self._connection.execute(
            select(table.c.id, table.c.rowid).where(table.c.id.in_(sorted(ids)))
        )
        return {row.id: row.rowid for row in found}

    def _follow(self, parent_id: str | None) -> None:
        """Set how much of a document its issued corrections took back.

        Fully is when original and corrections are nought in every field (DECISIONS 5).
        """
        if parent_id is None:
            return
        sums = self._connection.execute(
            select(
                func.count(),
                func.sum(_documents.c.net),
                func.sum(_documents.c.vat),
                func.sum(_documents.c.total),
            ).where(
                _documents.c.parent_id == parent_id,
                _documents.c.lifecycle == Lifecycle.ISSUED.value,
            )
        ).one()
        original = self._connection.execute(
            select(_documents.c.net, _documents.c.vat, _documents.c.total).where(
                _documents.c.id == parent_id
            )
        ).one()
        count, *taken = sums
        if not count:
            credited = Credited.NO
        elif all(one + other == 0 for one, other in zip(original, taken, strict=True)):
            credited = Credited.FULLY
        else:
            credited = Credited.PARTLY
        self._connection.execute(
            update(_documents)
            .where(_documents.c.id == parent_id, _documents.c.credited != credited.value)
            .values(credited=credited.value)
        )


@contextmanager
def _refusing(document: Document) -> Iterator[None]:
    """Turn what the constraints forbid into refusals with a name."""
    try:
        yield
    except IntegrityError as error:
        told = str(error.orig)
        number = document.number or ""
        if "documents.number" in told or "documents.counter" in told:
            raise NumberTaken(number=number) from error
        if "documents.idempotency_key" in told:
            raise Conflict("idempotencyKey", key=document.idempotency_key or "") from error
        if "documents.id" in told:
            raise Conflict("id", id=document.id) from error
        if "given once and stays" in told:
            raise AlreadyIssued(number=number) from error
        raise
