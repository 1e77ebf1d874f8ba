"""Opening SQLite the way every part of the store needs it (DECISIONS 4)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

BUSY_TIMEOUT_S = 5.0

_READ_CACHE_KIB = 8 * 1024


def connect(database: Path, busy_timeout_s: float = BUSY_TIMEOUT_S) -> sqlite3.Connection:
    """Open for writing: foreign keys checked, every commit on the disk before it returns.

    The driver starts no transaction by itself (`isolation_level=None`).
    """
    opened = sqlite3.connect(
        f"{database.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=busy_timeout_s,
        isolation_level=None,
        check_same_thread=False,  # a pool hands it from lane to lane, never to two at once
        cached_statements=256,
    )
    try:
        opened.execute("PRAGMA foreign_keys = ON")
        opened.execute("PRAGMA synchronous = FULL")
        opened.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        opened.close()
        raise
    return opened


def connect_for_reading(
    database: Path, busy_timeout_s: float = BUSY_TIMEOUT_S
) -> sqlite3.Connection:
    """Open for questions only: nothing can be changed through it."""
    opened = sqlite3.connect(
        f"{database.absolute().as_uri()}?mode=rw",  # a WAL cannot be read without its index
        uri=True,
        timeout=busy_timeout_s,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        opened.execute("PRAGMA query_only = ON")
        opened.execute("PRAGMA temp_store = MEMORY")
        opened.execute(f"PRAGMA cache_size = -{_READ_CACHE_KIB}")
    except BaseException:
        opened.close()
        raise
    return opened
