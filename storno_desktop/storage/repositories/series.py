"""Series and their counters: a number is given once, in the transaction that uses it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import IntegrityError

from storno_desktop.domain.errors import InUse, NumberTaken
from storno_desktop.domain.numbering import Series
from storno_desktop.storage import tables
from storno_desktop.storage.repositories.master import put
from storno_desktop.storage.repositories.scope import Scope
from storno_desktop.storage.stored_form import dump, load

_series, _counters, _documents = tables.series, tables.series_counters, tables.documents


class SeriesRecords:
    """Series and their counters, one a period."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self, id_: str) -> Series | None:
        """Read one series with the counter of its latest period."""
        row = self._scope.connection.execute(
            select(_series.c.rowid, _series.c.body).where(_series.c.id == id_)
        ).first()
        return None if row is None else self._counted(row.rowid, row.body)

    def all(self, company_id: str) -> list[Series]:
        """Read every series of a company: by kind, oldest first."""
        company = self._scope.find(tables.companies, company_id)
        rows = self._scope.connection.execute(
            select(_series.c.rowid, _series.c.body)
            .where(_series.c.company == company)
            .order_by(_series.c.kind, _series.c.rowid)
        ).all()
        return [self._counted(row.rowid, row.body) for row in rows]

    def _counted(self, rowid: int, body: str) -> Series:
        latest = self._scope.connection.execute(
            select(_counters.c.period, _counters.c.last_number)
            .where(_counters.c.series == rowid)
            .order_by(_counters.c.period.desc())
            .limit(1)
        ).first()
        series = load(Series, body)
        if latest is None:
            return series
        return replace(series, period=latest.period, last_number=latest.last_number)

    def put(self, record: Series) -> None:
        """Insert or replace; its counter goes forward when the record says so, never back."""
        put(
            self._scope,
            _series,
            {
                "id": record.id,
                "company": self._scope.need(tables.companies, record.company_id),
                "kind": record.kind.value,
                "prefix": record.prefix,
                "is_default": int(record.is_default),
                "body": dump(replace(record, last_number=0, period="")),
            },
        )
        if record.last_number > self.last(record.id, record.period):
            self.raise_to(record.id, record.period, record.last_number)

    def delete(self, id_: str) -> None:
        """Remove it; raises InUse when documents refer to it."""
        try:
            self._scope.connection.execute(delete(_series).where(_series.c.id == id_))
        except IntegrityError as error:
            raise InUse("series", id=id_) from error

    def take(self, id_: str, period: str, count: int = 1) -> int:
        """Count the period up and give the last number taken."""
        number: int = self._scope.connection.execute(
            insert(_counters)
            .values(series=self._scope.need(_series, id_), period=period, last_number=count)
            .on_conflict_do_update(
                index_elements=["series", "period"],
                set_={"last_number": _counters.c.last_number + count},
            )
            .returning(_counters.c.last_number)
        ).scalar_one()
        return number

    def last(self, id_: str, period: str) -> int:
        """Tell the last number given in the period, 0 when none was."""
        number = self._scope.connection.execute(
            select(_counters.c.last_number)
            .join(_series, _series.c.rowid == _counters.c.series)
            .where(_series.c.id == id_, _counters.c.period == period)
        ).scalar()
        return number or 0

    def raise_to(self, id_: str, period: str, number: int) -> None:
        """Set a counter forward, never back; raises NumberTaken.

        Numbers up to there count as given elsewhere: the ledger shows no gap below.
        """
        last = self.last(id_, period)
        if number < last:
            raise NumberTaken(last=str(last), number=str(number))
        if number == last:
            return
        self._scope.connection.execute(
            insert(_counters)
            .values(
                series=self._scope.need(_series, id_),
                period=period,
                last_number=number,
                started_at=number,
            )
            .on_conflict_do_update(
                index_elements=["series", "period"],
                set_={"last_number": number, "started_at": number},
            )
        )

    def last_issue_date(self, id_: str) -> date | None:
        """Tell the latest issue date of a numbered document in the series."""
        latest: date | None = self._scope.connection.execute(
            select(_documents.c.issue_date)
            .join(_series, _series.c.rowid == _documents.c.series)
            .where(_series.c.id == id_, _documents.c.number != "")
            .order_by(_documents.c.issue_date.desc())
            .limit(1)
        ).scalar()
        return latest
