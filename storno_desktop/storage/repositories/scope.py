"""Ids as the program knows them to rowids as the tables refer to each other, within one unit."""

from __future__ import annotations

from sqlalchemy import Connection, Table, select

from storno_desktop.application.errors import NotFound


class Scope:
    """The transaction that the repositories of a unit of work share."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def find(self, table: Table, id_: str) -> int | None:
        """Give the rowid of a record."""
        row: int | None = self.connection.execute(
            select(table.c.rowid).where(table.c.id == id_)
        ).scalar()
        return row

    def need(self, table: Table, id_: str) -> int:
        """Give the rowid of a record that must be there; raises NotFound."""
        row = self.find(table, id_)
        if row is None:
            raise NotFound(table.name, id_)
        return row

    def need_or_none(self, table: Table, id_: str | None) -> int | None:
        """Give the rowid of a record that is named, None when none is."""
        return None if id_ is None else self.need(table, id_)
