"""What a backup holds and what it would replace; looks, and changes nothing."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from storno_desktop.application.backups import BackupContents, Books
from storno_desktop.application.errors import DiskFull, StoreError
from storno_desktop.storage.archive import extract, judge_database, manifest_of, opened
from storno_desktop.storage.failures import at_the_edge
from storno_desktop.storage.files import DATABASE, database_of
from storno_desktop.storage.restore import next_kept

_BOOKS = """
SELECT c.name, c.cif,
  (SELECT count(*) FROM documents d WHERE d.company = c.rowid AND d.number <> ''),
  (SELECT count(*) FROM documents d WHERE d.company = c.rowid AND d.number = ''),
  ifnull(last.number, ''), ifnull(last.issue_date, '')
FROM companies c
LEFT JOIN documents last ON last.rowid = (
  SELECT d.rowid FROM documents d WHERE d.company = c.rowid AND d.number <> ''
  ORDER BY d.issue_date DESC, d.rowid DESC LIMIT 1)
WHERE NOT c.is_archived ORDER BY c.rowid
"""


def look_into(source: Path, profile: Path) -> BackupContents:
    """Read a backup's manifest and its database, and count the books of the profile.

    Raises Misread when the file is no sound backup, NewerDatabase, DiskFull, and what the disk
    says. The files of the vault are judged by the restore itself.
    """
    with at_the_edge(source), tempfile.TemporaryDirectory(prefix="storno-") as folder:
        copy = Path(folder) / DATABASE
        with opened(source) as archive:
            manifest = manifest_of(archive)
            database = next(one for one in manifest.entries if one.name == DATABASE)
            if shutil.disk_usage(folder).free < database.size:
                raise DiskFull(f"{database.size} bytes are needed", path=folder)
            extract(archive, database, copy)
        judge_database(copy)
        books = _books(copy)
    return BackupContents(
        manifest.made_at,
        manifest.version,
        source.stat().st_size,
        len(manifest.entries) - 1,
        books,
        _present(database_of(profile)),
        str(next_kept(profile)),
    )


def _books(database: Path) -> tuple[Books, ...]:
    with (
        at_the_edge(database),
        closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=rw", uri=True)) as read,
    ):
        read.execute("PRAGMA query_only = ON")
        return tuple(Books(*row) for row in read.execute(_BOOKS))


def _present(database: Path) -> tuple[Books, ...] | None:
    if not database.exists():
        return ()
    with suppress(StoreError):  # broken books are what a restore is for
        return _books(database)
    return None
