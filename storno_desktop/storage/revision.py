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
HEAD = 2


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
        _judge(database)
        revision = _revision(database)
    if revision > HEAD:
        raise NewerDatabase(
            f"the database has revision {revision}, this program knows {HEAD}",
            path=str(database),
            revision=str(revision),
            known=str(HEAD),
        )
    return State.CURRENT if revision == HEAD else State.OLDER


def _judge(database: Path) -> None:
    """Raise NotADatabase for a file of another kind or program; only looks.

    By SQLite alone: reading the file ourselves and closing it would drop the locks that other
    connections of this process hold on it, which is how databases get corrupted.
    """
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as opened:
        (application,) = opened.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise NotADatabase(f"{database.name} belongs to another program", path=str(database))


def _revision(database: Path) -> int:
    # once it is known as ours, for writing: only so the WAL is put away again at the end
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True)) as opened:
        (revision,) = opened.execute("PRAGMA user_version").fetchone()
    return int(revision)
