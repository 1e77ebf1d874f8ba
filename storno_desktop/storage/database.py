"""Opening a profile's database: made when missing, migrated when older, refused when foreign."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.pool import QueuePool

from storno_desktop.application.errors import Locked
from storno_desktop.storage.connections import BUSY_TIMEOUT_S, connect
from storno_desktop.storage.failures import at_the_edge, translated
from storno_desktop.storage.files import (
    SIDE_FILES,
    database_of,
    make_private,
    make_private_folder,
    sync_file,
    sync_folder,
    temporary_name,
)
from storno_desktop.storage.revision import HEAD, State, state_of

#: One writer and a few readers; a unit of work holds one connection and gives it back.
_POOL_SIZE = 4
#: A half-made database this old belongs to nobody any more.
_LEFT_OVER_S = 3600
#: How a connection begins, kept in its execution options.
BEGIN_OPTION = "storno_begin"


@contextmanager
def outside(path: Path) -> Iterator[None]:
    """Turn the environment's failures into ours; a broken constraint is a bug and stays one."""
    try:
        yield
    except PoolTimeoutError as error:
        raise Locked("too many transactions are open", path=str(path)) from error
    except (DBAPIError, sqlite3.Error) as error:
        driver = error.orig if isinstance(error, DBAPIError) else error
        ours = translated(driver, path) if driver is not None else None
        if ours is None:
            raise
        raise ours from error


def prepare(profile: Path, busy_timeout_s: float = BUSY_TIMEOUT_S) -> Path:
    """Make the database usable and give its path; nothing is touched that is not ours.

    Alembic is imported only when there is something to do. Raises a StoreError.
    """
    database = database_of(profile)
    with outside(database), at_the_edge(database):
        make_private_folder(profile)
        state = state_of(database)
        if state is State.MISSING:
            _create(database)
        elif state is State.OLDER:
            _migrate(database, busy_timeout_s)
    return database


def _create(database: Path) -> None:
    """Make a new database under another name, so that a half-made one never has the real one."""
    for left_over in database.parent.glob(f".{database.name}.*.tmp*"):
        with suppress(FileNotFoundError):
            if time.time() - left_over.stat().st_mtime > _LEFT_OVER_S:  # else another program's
                left_over.unlink()
    temporary = temporary_name(database)
    try:
        temporary.touch(mode=0o600)
        engine = engine_of(temporary)
        try:
            with engine.connect() as connection:
                _upgrade(connection, 0)
        finally:
            engine.dispose()
        with closing(connect(temporary)) as opened:
            opened.execute("PRAGMA journal_mode = WAL")
        sync_file(temporary)
        _name(temporary, database)
        sync_folder(database.parent)
    finally:
        for suffix in ("", *SIDE_FILES):
            temporary.with_name(temporary.name + suffix).unlink(missing_ok=True)


def _name(temporary: Path, database: Path) -> None:
    """Give a new database its name, unless another program was quicker."""
    try:
        os.link(temporary, database)
    except FileExistsError:
        return
    except OSError:  # a file system without links; the lock of the first write decides
        if not database.exists():
            temporary.replace(database)


def _migrate(database: Path, busy_timeout_s: float) -> None:
    """Keep a copy, then go to the newest revision in one transaction."""
    engine = engine_of(database, busy_timeout_s)
    try:
        with engine.connect() as connection:
            connection.execution_options(**{BEGIN_OPTION: "BEGIN IMMEDIATE"})
            connection.begin()
            before = int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
            if before == HEAD:  # another program was quicker
                return
            copy_database(database, database.with_name(f"{database.name}.before-{HEAD:04d}"))
            _upgrade(connection, before)
    finally:
        engine.dispose()


def _upgrade(connection: Connection, before: int) -> None:
    from storno_desktop.storage.migrations import upgrade  # Alembic costs a start 0.15 s

    upgrade(connection, before)
    connection.commit()


def copy_database(database: Path, target: Path) -> None:
    """Copy a database that others may be using; the copy is complete or absent."""
    temporary = temporary_name(target)
    try:
        with (
            closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True)) as source,
            closing(sqlite3.connect(temporary)) as copy,
        ):
            make_private(temporary)
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        sync_file(temporary)
        temporary.replace(target)
        sync_folder(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


def engine_of(database: Path, busy_timeout_s: float = BUSY_TIMEOUT_S) -> Engine:
    """Make the pool of connections that units of work borrow from."""
    engine = create_engine(
        "sqlite+pysqlite://",
        creator=lambda: connect(database, busy_timeout_s),
        poolclass=QueuePool,
        pool_size=_POOL_SIZE,
        max_overflow=_POOL_SIZE,
        pool_timeout=busy_timeout_s,
        hide_parameters=True,  # what people typed never reaches a log
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get(BEGIN_OPTION, "BEGIN"))

    return engine


def alone(database: Path) -> None:
    """Raise Locked while any other connection is open; leaves the file with nothing beside it."""
    with at_the_edge(database), closing(sqlite3.connect(database, timeout=0)) as opened:
        opened.execute("PRAGMA journal_mode = DELETE")
        (mode,) = opened.execute("PRAGMA journal_mode").fetchone()
        if mode != "delete":
            raise Locked("another program has the database open", path=str(database))
        opened.execute("BEGIN EXCLUSIVE")
        opened.rollback()
