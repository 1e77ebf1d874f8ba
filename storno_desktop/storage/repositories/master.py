"""Companies, clients, products, bank accounts and VAT rates."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import ColumnElement, Table, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.errors import InUse
from storno_desktop.domain.party import Client, Company, Supplier
from storno_desktop.domain.product import Product
from storno_desktop.domain.vat import VatRate
from storno_desktop.storage import tables
from storno_desktop.storage.projection import client_columns, company_columns, product_columns
from storno_desktop.storage.repositories.scope import Scope
from storno_desktop.storage.stored_form import dump, load


class _Record(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def company_id(self) -> str: ...


R = TypeVar("R", bound=_Record)


def put(scope: Scope, table: Table, values: dict[str, Any]) -> None:
    """Insert a row or replace the one with its id; its rowid and company stay."""
    statement = insert(table).values(values)
    scope.connection.execute(
        statement.on_conflict_do_update(
            index_elements=["id"],
            set_={name: statement.excluded[name] for name in values if name not in _FIXED},
        )
    )


_FIXED = frozenset({"id", "company"})


class MasterRecords(Generic[R]):
    """Master data of one kind; the body is the truth, the columns follow it."""

    def __init__(
        self,
        scope: Scope,
        table: Table,
        kind: type[R],
        columns: Callable[[R], dict[str, Any]],
        order: tuple[ColumnElement[Any], ...],
    ) -> None:
        self._scope, self._table, self._kind = scope, table, kind
        self._columns, self._order = columns, order

    def get(self, id_: str) -> R | None:
        """Read one record."""
        body = self._scope.connection.execute(
            select(self._table.c.body).where(self._table.c.id == id_)
        ).scalar()
        return None if body is None else load(self._kind, body)

    def all(self, company_id: str) -> list[R]:
        """Read every record of a company, in the order people expect."""
        company = self._scope.find(tables.companies, company_id)
        bodies = self._scope.connection.execute(
            select(self._table.c.body)
            .where(self._table.c.company == company)
            .order_by(*self._order, self._table.c.rowid)
        ).scalars()
        return [load(self._kind, body) for body in bodies]

    def put(self, record: R) -> None:
        """Insert the record or replace the one with its id."""
        put(
            self._scope,
            self._table,
            {
                "id": record.id,
                "company": self._scope.need(tables.companies, record.company_id),
                **self._columns(record),
                "body": dump(record),
            },
        )

    def delete(self, id_: str) -> None:
        """Remove it; raises InUse when other records refer to it."""
        try:
            self._scope.connection.execute(delete(self._table).where(self._table.c.id == id_))
        except IntegrityError as error:
            raise InUse(self._table.name, id=id_) from error


class CompanyRecords:
    """The companies of the profile."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self, id_: str) -> Company | None:
        """Read one company."""
        body = self._scope.connection.execute(
            select(tables.companies.c.body).where(tables.companies.c.id == id_)
        ).scalar()
        return None if body is None else load(Company, body)

    def all(self) -> list[Company]:
        """Read every company, oldest first."""
        bodies = self._scope.connection.execute(
            select(tables.companies.c.body).order_by(tables.companies.c.rowid)
        ).scalars()
        return [load(Company, body) for body in bodies]

    def put(self, company: Company) -> None:
        """Insert or replace."""
        values = {"id": company.id, **company_columns(company), "body": dump(company)}
        put(self._scope, tables.companies, values)


def client_records(scope: Scope) -> MasterRecords[Client]:
    """Clients by name."""
    table = tables.clients
    return MasterRecords(scope, table, Client, client_columns, (table.c.name_key,))


def supplier_records(scope: Scope) -> MasterRecords[Supplier]:
    """Suppliers by name."""
    table = tables.suppliers
    return MasterRecords(scope, table, Supplier, client_columns, (table.c.name_key,))


def product_records(scope: Scope) -> MasterRecords[Product]:
    """Products by name."""
    table = tables.products
    return MasterRecords(scope, table, Product, product_columns, (table.c.name_key,))


def account_records(scope: Scope) -> MasterRecords[BankAccount]:
    """Accounts, the default one first."""
    table = tables.bank_accounts

    def columns(account: BankAccount) -> dict[str, Any]:
        return {
            "iban": account.iban or "",
            "currency": account.currency,
            "is_default": int(account.is_default),
        }

    return MasterRecords(scope, table, BankAccount, columns, (table.c.is_default.desc(),))


def rate_records(scope: Scope) -> MasterRecords[VatRate]:
    """VAT rates by their position."""
    table = tables.vat_rates

    def columns(rate: VatRate) -> dict[str, Any]:
        return {"rate": rate.rate, "category": rate.category.value, "position": rate.position}

    return MasterRecords(scope, table, VatRate, columns, (table.c.position,))
