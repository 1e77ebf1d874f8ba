"""Bringing an older database to the newest schema, in one transaction (Alembic operations).

To change the schema: add `versions/vNNNN.py` with `upgrade()`, raise `revision.HEAD`, change
`tables.py` to match; a test compares the two. A migration is never edited once released.
"""

from __future__ import annotations

from importlib import import_module

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from storno_desktop.storage.revision import APPLICATION_ID, HEAD


def upgrade(connection: Connection, before: int) -> None:
    """Take the database from revision `before` to the newest one; the caller commits."""
    context = MigrationContext.configure(connection)
    with Operations.context(context):
        for revision in range(before + 1, HEAD + 1):
            import_module(f"{__name__}.versions.v{revision:04d}").upgrade()
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {HEAD}")
