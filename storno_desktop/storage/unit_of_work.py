"""One transaction over all records: everything in it happens, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from storno_desktop.application import ports
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.party import Client, Supplier
from storno_desktop.domain.product import Product
from storno_desktop.domain.vat import VatRate
from storno_desktop.storage import tables
from storno_desktop.storage.database import outside
from storno_desktop.storage.repositories.chain import ChainRecords
from storno_desktop.storage.repositories.documents import DocumentRecords
from storno_desktop.storage.repositories.master import (
    CompanyRecords,
    account_records,
    client_records,
    product_records,
    rate_records,
    supplier_records,
)
from storno_desktop.storage.repositories.payments import PaymentRecords
from storno_desktop.storage.repositories.received import ReceivedRecords
from storno_desktop.storage.repositories.scope import Scope
from storno_desktop.storage.repositories.series import SeriesRecords
from storno_desktop.storage.vault import FileVault


class SqliteUnitOfWork:
    """One transaction on one connection; leaving it without `commit` undoes everything."""

    def __init__(
        self,
        connection: Connection,
        database: Path,
        vault: FileVault,
        committing: Callable[[Connection, Callable[[], None]], None],
    ) -> None:
        self._connection, self._database, self._vault = connection, database, vault
        self._committing = committing
        scope = Scope(connection)
        self.companies: ports.CompanyRecords = CompanyRecords(scope)
        self.clients: ports.Records[Client] = client_records(scope)
        self.suppliers: ports.Records[Supplier] = supplier_records(scope)
        self.products: ports.Records[Product] = product_records(scope)
        self.series: ports.SeriesRecords = SeriesRecords(scope)
        self.accounts: ports.Records[BankAccount] = account_records(scope)
        self.vat_rates: ports.Records[VatRate] = rate_records(scope)
        self.documents: ports.DocumentRecords = DocumentRecords(scope)
        self.received: ports.ReceivedRecords = ReceivedRecords(scope)
        self.payments: ports.PaymentRecords = PaymentRecords(scope)
        self.chain: ports.ChainRecords = ChainRecords(scope)

    def setting(self, key: str) -> str | None:
        """Read a setting of the profile that has meaning (not looks)."""
        value: str | None = self._connection.execute(
            select(tables.settings.c.value).where(tables.settings.c.key == key)
        ).scalar()
        return value

    def set_setting(self, key: str, value: str | None) -> None:
        """Write or remove a setting of the profile."""
        if value is None:
            self._connection.execute(delete(tables.settings).where(tables.settings.c.key == key))
            return
        self._connection.execute(
            upsert(tables.settings)
            .values(key=key, value=value)
            .on_conflict_do_update(index_elements=["key"], set_={"value": value})
        )

    def commit(self) -> None:
        """Make it durable; raises a StoreError and changes nothing when that fails."""
        fresh = self._vault.fresh()
        try:
            with outside(self._database):
                if fresh:
                    self._connection.execute(
                        insert(tables.vault_files).prefix_with("OR IGNORE"),
                        [{"sha256": name, "size": size} for name, size in fresh.items()],
                    )
                self._committing(self._connection, self._connection.commit)
        except BaseException:
            self._vault.not_listed(fresh)
            raise
