"""Received documents: the body is the truth; row, VAT groups and search words follow it."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, insert, select, update

from storno_desktop.application.errors import Conflict, NotFound
from storno_desktop.domain.received import Received
from storno_desktop.storage import tables
from storno_desktop.storage.projection import received_columns, received_vat_columns
from storno_desktop.storage.repositories.scope import Scope
from storno_desktop.storage.stored_form import dump, load

_rows, _bodies, _vat = tables.received, tables.received_bodies, tables.received_vat


class ReceivedRecords:
    """Received documents with their VAT groups and search words."""

    def __init__(self, scope: Scope) -> None:
        self._scope, self._connection = scope, scope.connection

    def get(self, id_: str) -> Received | None:
        """Read one document."""
        return next(iter(self._all(_rows.c.id == id_)), None)

    def find(self, company_id: str, number: str) -> list[Received]:
        """Read those with a number: different suppliers may use the same."""
        company = self._scope.find(tables.companies, company_id)
        return self._all((_rows.c.company == company) & (_rows.c.number == number))

    def of_bytes(self, company_id: str, xml_sha256: str) -> Received | None:
        """Read the document that was made of this XML."""
        company = self._scope.find(tables.companies, company_id)
        condition = (_rows.c.company == company) & (_rows.c.xml_sha256 == xml_sha256)
        return next(iter(self._all(condition)), None)

    def of_supplier(self, supplier_id: str, number: str, day: date | None) -> Received | None:
        """Read the document that a supplier issued under a number on a day."""
        supplier = self._scope.find(tables.suppliers, supplier_id)
        condition = (
            (_rows.c.supplier == supplier)
            & (_rows.c.number == number)
            & (_rows.c.issue_date == day)
        )
        return next(iter(self._all(condition)), None)

    def _all(self, condition: ColumnElement[bool]) -> list[Received]:
        bodies = self._connection.execute(
            select(_bodies.c.body)
            .join(_rows, _rows.c.rowid == _bodies.c.received)
            .where(condition)
            .order_by(_rows.c.rowid)
        ).scalars()
        return [load(Received, body) for body in bodies]

    def _columns(self, received: Received) -> dict[str, Any]:
        supplier = self._scope.need(tables.suppliers, received.supplier_id)
        return {"supplier": supplier, **received_columns(received)}

    def add(self, received: Received) -> None:
        """Insert a new document."""
        company = self._scope.need(tables.companies, received.company_id)
        values = {"id": received.id, "company": company, **self._columns(received)}
        self._connection.execute(insert(_rows).values(values))
        rowid = self._scope.need(_rows, received.id)
        self._connection.execute(insert(_bodies).values(received=rowid, body=dump(received)))
        groups = received_vat_columns(received)
        if groups:
            self._connection.execute(
                insert(_vat), [{"received": rowid, **group} for group in groups]
            )

    def save(self, received: Received, expected_revision: int) -> None:
        """Replace it; raises Conflict when the stored revision is another."""
        stored = self._connection.execute(
            select(_rows.c.rowid, _rows.c.revision).where(_rows.c.id == received.id)
        ).first()
        if stored is None:
            raise NotFound("received", received.id)
        if stored.revision != expected_revision:
            raise Conflict("revision", expected=str(expected_revision), stored=str(stored.revision))
        self._connection.execute(
            update(_rows).where(_rows.c.rowid == stored.rowid).values(self._columns(received))
        )
        self._connection.execute(
            update(_bodies).where(_bodies.c.received == stored.rowid).values(body=dump(received))
        )
