"""Filling the list with very many documents at once, for benchmarks and try-outs.

Every row is a whole document that the program can open, issue numbers of and report on; only the
events are left out. The statements are the driver's own and the indexes are built at the end: a
million rows take a minute or two instead of half an hour.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from storno_desktop.application.identity import new_id
from storno_desktop.domain.invoice import Content, Document, Issued, Submission
from storno_desktop.domain.lifecycle import Lifecycle, SubmissionState
from storno_desktop.domain.line import Line
from storno_desktop.domain.money import Currency, Money
from storno_desktop.domain.numbering import DocumentKind, Series
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.payment import Payment
from storno_desktop.domain.totals import compute
from storno_desktop.domain.vat import VatCategory
from storno_desktop.storage.connections import connect
from storno_desktop.storage.failures import at_the_edge
from storno_desktop.storage.folding import indexed, number_key, sort_key
from storno_desktop.storage.projection import document_columns, line_columns, vat_columns
from storno_desktop.storage.stored_form import dump
from storno_desktop.storage.types import to_minor

_BATCH = 5_000


class BulkRow(NamedTuple):
    """One issued or draft invoice of one line, in the currency of its company."""

    client: Client
    issue_date: date
    due_date: date
    description: str
    net: Decimal
    vat_rate: Decimal = Decimal(21)
    paid: bool = False
    submission: SubmissionState = SubmissionState.NONE
    is_draft: bool = False


def insert_documents(
    database: Path,
    company: Company,
    series: Series,
    rows: Iterable[BulkRow],
    xml_sha256: str,
    format_key: str = "cius-ro",
) -> int:
    """Insert a document for each row and give how many; numbers follow those of the series.

    Company, series and clients must be stored. `xml_sha256` names a vault file that stands for the
    XML of all of them. One transaction: all rows or none.
    """
    with at_the_edge(database), closing(connect(database)) as opened:
        opened.execute("BEGIN IMMEDIATE")
        try:
            filler = _Filler(opened, company, series, xml_sha256, format_key)
            indexes = _drop_indexes(opened)
            count = filler.fill(iter(rows))
            for statement in indexes:
                opened.execute(statement)
            opened.execute("COMMIT")
            opened.execute("PRAGMA optimize")
            opened.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except BaseException:
            if opened.in_transaction:
                opened.execute("ROLLBACK")
            raise
    return count


def _drop_indexes(opened: sqlite3.Connection) -> list[str]:
    """Take the plain indexes of the list away and tell how to make them again."""
    found = opened.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'documents'"
        " AND name LIKE 'ix%'"
    ).fetchall()
    for name, _ in found:
        opened.execute(f'DROP INDEX "{name}"')
    return [sql for _, sql in found]


class _Filler:
    def __init__(
        self,
        opened: sqlite3.Connection,
        company: Company,
        series: Series,
        xml_sha256: str,
        format_key: str,
    ) -> None:
        self._opened, self._company, self._series = opened, company, series
        self._company_row = self._rowid("companies", company.id)
        self._series_row = self._rowid("series", series.id)
        self._xml, self._format = xml_sha256, format_key
        self._clients: dict[str, tuple[int, str, str]] = {}
        self._counters: dict[str, int] = {}
        (last,) = opened.execute("SELECT ifnull(max(rowid), 0) FROM documents").fetchone()
        self._next_row = int(last) + 1
        self._inserts: dict[str, str] = {}

    def _rowid(self, table: str, id_: str) -> int:
        row = self._opened.execute(
            f"SELECT rowid FROM {table} WHERE id = ?",  # noqa: S608 - our own names
            (id_,),
        ).fetchone()
        if row is None:
            raise ValueError(f"{table} {id_} is not stored")
        return int(row[0])

    def fill(self, rows: Iterator[BulkRow]) -> int:
        """Insert batch by batch; the counters follow at the end."""
        count = 0
        while batch := list(islice(rows, _BATCH)):
            parts: dict[str, list[dict[str, Any]]] = {
                "documents": [],
                "document_bodies": [],
                "document_lines": [],
                "document_vat": [],
                "document_search": [],
                "payments": [],
            }
            for row in batch:
                self._add(row, parts)
            for table, values in parts.items():
                if values:
                    self._opened.executemany(self._insert(table, values[0]), values)
            count += len(batch)
        for period, last in self._counters.items():
            self._opened.execute(
                "INSERT INTO series_counters (series, period, last_number) VALUES (?, ?, ?)"
                " ON CONFLICT (series, period) DO UPDATE SET last_number = excluded.last_number",
                (self._series_row, period, last),
            )
        return count

    def _insert(self, table: str, values: dict[str, Any]) -> str:
        if table not in self._inserts:
            names = ", ".join(values)
            places = ", ".join(f":{name}" for name in values)
            self._inserts[table] = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608
        return self._inserts[table]

    def _take(self, period: str) -> int:
        if period not in self._counters:
            row = self._opened.execute(
                "SELECT last_number FROM series_counters WHERE series = ? AND period = ?",
                (self._series_row, period),
            ).fetchone()
            self._counters[period] = int(row[0]) if row else 0
        self._counters[period] += 1
        return self._counters[period]

    def _document(self, row: BulkRow) -> Document:
        line = Line(
            description=row.description,
            unit_price=row.net,
            vat_rate=row.vat_rate,
            vat_category=VatCategory.STANDARD if row.vat_rate else VatCategory.ZERO,
        )
        moment = datetime(
            row.issue_date.year, row.issue_date.month, row.issue_date.day, 12, tzinfo=UTC
        )
        document = Document(
            id=new_id(),
            company_id=self._company.id,
            kind=DocumentKind.INVOICE,
            content=Content(
                client_id=row.client.id,
                series_id=self._series.id,
                issue_date=row.issue_date,
                due_date=row.due_date,
                currency=self._company.default_currency,
                lines=(line,),
            ),
            created_at=moment,
            updated_at=moment,
            submission=Submission(state=row.submission),
        )
        if row.is_draft:
            return document
        period = self._series.period_of(row.issue_date)
        counter = self._take(period)
        issued = Issued(
            number=self._series.number(counter, row.issue_date),
            series_id=self._series.id,
            counter=counter,
            period=period,
            issued_at=moment,
            seller=self._company,
            buyer=row.client,
            accounts=(),
            totals=compute([line]),
            format_key=self._format,
            xml_sha256=self._xml,
        )
        return replace(document, lifecycle=Lifecycle.ISSUED, issued=issued)

    def _pay(
        self, document: Document, rowid: int, due: int, parts: dict[str, list[dict[str, Any]]]
    ) -> None:
        amount = Money.of_minor(due, Currency(document.content.currency)).amount
        paid_on = document.content.due_date or date.min
        payment = Payment(new_id(), document.id, amount, paid_on)
        parts["payments"].append(
            {
                "id": payment.id,
                "document": rowid,
                "amount": due,
                "paid_on": paid_on.isoformat(),
                "method": payment.method,
                "body": dump(payment),
            }
        )

    def _client(self, client: Client) -> tuple[int, str, str]:
        known = self._clients.get(client.id)
        if known is None:
            known = self._clients[client.id] = (
                self._rowid("clients", client.id),
                sort_key(client.name),
                client.vat_code or client.cui or client.cnp or "",
            )
        return known

    def _add(self, row: BulkRow, parts: dict[str, list[dict[str, Any]]]) -> None:
        document = self._document(row)
        rowid, self._next_row = self._next_row, self._next_row + 1
        client, buyer_key, tax_id = self._client(row.client)
        currency = document.content.currency
        totals = document.issued.totals if document.issued else compute(document.content.lines)
        due = to_minor(totals.due, currency)
        columns = document_columns(document)
        number = columns["number"]
        parts["documents"].append(
            {
                **columns,
                "issue_date": row.issue_date.isoformat(),
                "due_date": row.due_date.isoformat(),
                "number_key": number_key(number),
                "rowid": rowid,
                "id": document.id,
                "company": self._company_row,
                "series": self._series_row,
                "client": client,
                "buyer_name": row.client.name,
                "buyer_key": buyer_key,
                "buyer_tax_id": tax_id,
                "buyer_country": row.client.country,
                "net": to_minor(totals.net, currency),
                "vat": to_minor(totals.vat, currency),
                "total": to_minor(totals.gross, currency),
                "due": due,
                "paid": due if row.paid else 0,
                "credited": "no",
                "fatal_faults": 0,
            }
        )
        if row.paid:
            self._pay(document, rowid, due, parts)
        parts["document_bodies"].append({"document": rowid, "body": dump(document)})
        for table, found in (
            ("document_lines", line_columns(document)),
            ("document_vat", vat_columns(document)),
        ):
            for values in found:
                values.pop("product_id", None)
                stored = {
                    name: format(value, "f") if isinstance(value, Decimal) else value
                    for name, value in values.items()
                }
                parts[table].append({"document": rowid, **stored})
        words = indexed(f"{number} {row.client.name} {tax_id} {row.description}")
        parts["document_search"].append({"rowid": rowid, "words": words})
