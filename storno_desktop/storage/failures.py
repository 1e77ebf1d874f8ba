"""The environment's failures, told apart from bugs at the edge of the store (EXAMPLES c.3).

Nothing of SQLAlchemy is imported here: its errors carry the driver's as `orig`.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storno_desktop.application.errors import (
    Damaged,
    DiskFull,
    Locked,
    NotADatabase,
    ReadOnly,
    StoreError,
)

_PRIMARY = 0xFF  # the low byte of an extended result code is the primary one

_BY_CODE: dict[int, type[StoreError]] = {
    sqlite3.SQLITE_BUSY: Locked,
    sqlite3.SQLITE_LOCKED: Locked,
    sqlite3.SQLITE_PROTOCOL: Locked,
    sqlite3.SQLITE_READONLY: ReadOnly,
    sqlite3.SQLITE_CANTOPEN: ReadOnly,
    sqlite3.SQLITE_PERM: ReadOnly,
    sqlite3.SQLITE_AUTH: ReadOnly,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_CORRUPT: Damaged,
    sqlite3.SQLITE_NOTADB: NotADatabase,
    sqlite3.SQLITE_IOERR: StoreError,
}
#: A write that the disk did not take: quotas and file size limits come as these.
_DID_NOT_FIT = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_SHMMAP,
}
_BY_ERRNO: dict[int, type[StoreError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EFBIG: DiskFull,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
    errno.EROFS: ReadOnly,
}
_SENTENCES: dict[type[StoreError], str] = {
    Locked: "another program is writing to the database",
    ReadOnly: "the data folder or the database cannot be written",
    DiskFull: "the disk is full: nothing was changed",
    Damaged: "the database file is damaged",
    NotADatabase: "the file is no Storno Desktop database",
    StoreError: "the disk did not answer as it should",
}


def translated(error: BaseException, path: Path | None = None) -> StoreError | None:
    """Give our error for one of the environment, None for a bug."""
    kind: type[StoreError] | None = None
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", 0) or 0
        kind = DiskFull if code in _DID_NOT_FIT else _BY_CODE.get(code & _PRIMARY)
    elif isinstance(error, OSError):
        kind = _BY_ERRNO.get(error.errno or 0, StoreError)
    if kind is None:
        return None
    where = {"path": str(path)} if path is not None else {}
    return kind(f"{_SENTENCES[kind]} ({error})", **where)


@contextmanager
def at_the_edge(path: Path | None = None) -> Iterator[None]:
    """Turn the failures of SQLite and of files into ours; bugs pass unchanged."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        ours = translated(error, path)
        if ours is None:
            raise
        raise ours from error
