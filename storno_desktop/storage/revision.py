"""What a database file is, told before anything is touched: ours, older, newer or foreign."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from enum import Enum
from pathlib import Path

from storno_desktop.application.errors import NewerDatabase, NotADatabase
from storno_desktop.storage.failures import at_the_edge

#: "STRN" in the header of the file (PRAGMA application_id).
APPLICATION_ID = 0x5354524E
#: The newest schema, kept in PRAGMA user_version; migration `v0001` leads to 1 and so on.
HEAD = 1

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100  # bytes of a SQLite header, and in it the place of the application id
_APPLICATION = slice(68, 72)


class State(Enum):
    """What must happen before a database can be used."""

    MISSING = "missing"
    OLDER = "older"
    CURRENT = "current"


def state_of(database: Path) -> State:
    """Tell what the file is; raises NewerDatabase, NotADatabase and the failures of the disk."""
    with at_the_edge(database):
        if not database.exists():
            return State.MISSING
        with database.open("rb") as file:
            header = file.read(_HEADER)
        if not header.startswith(_MAGIC):
            raise NotADatabase(f"{database.name} is no SQLite file", path=str(database))
        # a database of ours has its name since before it had its place, so the bytes tell
        if int.from_bytes(header[_APPLICATION]) != APPLICATION_ID:
            raise NotADatabase(f"{database.name} belongs to another program", path=str(database))
        revision = _revision(database)
    if revision > HEAD:
        raise NewerDatabase(
            f"the database has revision {revision}, this program knows {HEAD}",
            path=str(database),
            revision=str(revision),
            known=str(HEAD),
        )
    return State.CURRENT if revision == HEAD else State.OLDER


def _revision(database: Path) -> int:
    # through SQLite, not from the header's bytes: the newest header may still be in the WAL
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True)) as opened:
        (revision,) = opened.execute("PRAGMA user_version").fetchone()
    return int(revision)
