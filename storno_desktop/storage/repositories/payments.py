"""Payments of documents; the paid amount in the lists follows in the same transaction."""

from __future__ import annotations

from sqlalchemy import delete, func, insert, select, update

from storno_desktop.application.errors import NotFound
from storno_desktop.domain.payment import Payment
from storno_desktop.storage import tables
from storno_desktop.storage.repositories.scope import Scope
from storno_desktop.storage.stored_form import dump, load
from storno_desktop.storage.types import to_minor

_payments, _documents = tables.payments, tables.documents


class PaymentRecords:
    """Payments of documents."""

    def __init__(self, scope: Scope) -> None:
        self._scope, self._connection = scope, scope.connection

    def of(self, document_id: str) -> list[Payment]:
        """Read the payments of a document, oldest first."""
        bodies = self._connection.execute(
            select(_payments.c.body)
            .join(_documents, _documents.c.rowid == _payments.c.document)
            .where(_documents.c.id == document_id)
            .order_by(_payments.c.paid_on, _payments.c.rowid)
        ).scalars()
        return [load(Payment, body) for body in bodies]

    def get(self, id_: str) -> Payment | None:
        """Read one payment."""
        body = self._connection.execute(
            select(_payments.c.body).where(_payments.c.id == id_)
        ).scalar()
        return None if body is None else load(Payment, body)

    def add(self, payment: Payment) -> None:
        """Insert; raises NotFound without its document, ValueError below the minor unit."""
        document = self._connection.execute(
            select(_documents.c.rowid, _documents.c.currency).where(
                _documents.c.id == payment.document_id
            )
        ).first()
        if document is None:
            raise NotFound("documents", payment.document_id)
        self._connection.execute(
            insert(_payments).values(
                id=payment.id,
                document=document.rowid,
                amount=to_minor(payment.amount, document.currency),
                paid_on=payment.paid_on,
                method=payment.method,
                body=dump(payment),
            )
        )
        self._follow(document.rowid)

    def delete(self, id_: str) -> None:
        """Remove a payment."""
        document = self._connection.execute(
            select(_payments.c.document).where(_payments.c.id == id_)
        ).scalar()
        if document is None:
            return
        self._connection.execute(delete(_payments).where(_payments.c.id == id_))
        self._follow(document)

    def _follow(self, document: int) -> None:
        paid = (
            select(func.coalesce(func.sum(_payments.c.amount), 0))
            .where(_payments.c.document == document)
            .scalar_subquery()
        )
        self._connection.execute(
            update(_documents).where(_documents.c.rowid == document).values(paid=paid)
        )
