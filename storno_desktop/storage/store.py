"""The local store of one profile: one database, one vault, units of work on a small pool."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from sqlalchemy import Connection

from storno_desktop.application.ports import Check, UnitOfWork, Vault
from storno_desktop.application.queries import Queries
from storno_desktop.storage.backup import write_backup
from storno_desktop.storage.check import examine
from storno_desktop.storage.connections import BUSY_TIMEOUT_S
from storno_desktop.storage.database import BEGIN_OPTION, engine_of, outside, prepare
from storno_desktop.storage.failures import at_the_edge
from storno_desktop.storage.files import vault_of
from storno_desktop.storage.queries import SqliteQueries
from storno_desktop.storage.restore import finish_restore
from storno_desktop.storage.unit_of_work import SqliteUnitOfWork
from storno_desktop.storage.vault import FileVault


def _driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver itself: for any question of ours SQLAlchemy would begin a transaction first."""
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)


class SqliteStore:
    """The store of one profile; opening it makes or migrates the database.

    Raises Locked, ReadOnly, DiskFull, NewerDatabase, NotADatabase, Damaged. Queries that were
    opened before, to paint the first list, can be handed in and stay the caller's to close.
    """

    def __init__(
        self,
        profile: Path,
        *,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
        queries: SqliteQueries | None = None,
    ) -> None:
        finish_restore(profile)
        self._profile = profile
        self._database = prepare(profile, busy_timeout_s)
        self._vault = FileVault(vault_of(profile))
        self._owns_queries = queries is None
        self._queries = queries or SqliteQueries(self._database, busy_timeout_s)
        self.vault: Vault = self._vault
        self.queries: Queries = self._queries
        self._engine = engine_of(self._database, busy_timeout_s)
        # one that cannot be opened is told now; a restored one comes without its WAL
        with outside(self._database), self._engine.connect() as opened:
            _driver_of(opened).execute("PRAGMA journal_mode = WAL")

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """Open a transaction that holds the write lock from its start."""
        with self._begin("BEGIN IMMEDIATE") as unit:
            yield unit

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """Open a transaction that sees one state and changes nothing."""
        with self._begin("BEGIN") as unit:
            yield unit

    @contextmanager
    def _begin(self, how: str) -> Iterator[UnitOfWork]:
        with outside(self._database), self._engine.connect() as opened:
            connection = opened.execution_options(**{BEGIN_OPTION: how})
            query_only = "ON" if how == "BEGIN" else "OFF"
            _driver_of(opened).execute(f"PRAGMA query_only = {query_only}")
            opened.begin()
            # closing the connection rolls back what was not committed
            yield SqliteUnitOfWork(connection, self._database, self._vault, self._commit)

    def _commit(self, connection: Connection, commit: Callable[[], None]) -> None:
        driver = _driver_of(connection)

        def foreign() -> int:
            return int(driver.execute("PRAGMA data_version").fetchone()[0])

        with self._queries.own_write(foreign):
            commit()

    def check(self) -> list[Check]:
        """Examine pages, foreign keys, projections, counters, chains, search rows and the vault."""
        with at_the_edge(self._database):
            return examine(self._database, self._vault)

    def back_up(self, target: Path) -> None:
        """Write one checked file with the database and the vault, while others work."""
        write_backup(self._database, self._vault, target)

    def close(self) -> None:
        """Let go of every connection."""
        self._engine.dispose()
        if self._owns_queries:
            self._queries.close()
