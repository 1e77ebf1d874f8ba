"""Examining the store: pages, references, projections, counters, chains, search and the vault."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from storno_desktop.application.errors import StoreError
from storno_desktop.application.ports import Check
from storno_desktop.domain.chain import GENESIS, Link, first_broken
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.money import plain
from storno_desktop.domain.received import Received
from storno_desktop.storage.connections import connect, connect_for_reading
from storno_desktop.storage.projection import (
    document_columns,
    line_columns,
    received_columns,
    received_vat_columns,
    vat_columns,
)
from storno_desktop.storage.revision import HEAD
from storno_desktop.storage.stored_form import load
from storno_desktop.storage.types import to_minor
from storno_desktop.storage.vault import FileVault

#: So many findings of one kind are named; the first ones are enough to act on.
_NAMED = 5


def examine(database: Path, vault: FileVault) -> list[Check]:
    """Examine everything; each part has one finding, with the first places where it fails."""
    with closing(connect_for_reading(database)) as opened:
        opened.row_factory = sqlite3.Row
        opened.execute("BEGIN")  # all parts see one state
        try:
            found = [_check("database", _pages(opened))]
            if not found[0].ok:
                return found  # what else is read from broken pages means nothing
            named: set[str] = set()
            found += [
                _check("revision", _revision(opened)),
                _check("foreign_keys", _references(opened)),
                _check("documents", _documents(opened, named)),
                _check("received", _received(opened, named)),
                _check("payments", _payments(opened)),
                _check("numbers", _numbers(opened)),
                _check("chain", _chains(opened)),
                _check("vault", _vault(opened, vault, named)),
                _check("search", _search(opened)),
            ]
        finally:
            opened.rollback()
    found.append(_check("search_index", _search_index(database)))
    return found


def _check(name: str, faults: Iterator[str]) -> Check:
    first = list(islice(faults, _NAMED + 1))
    told = "; ".join(first[:_NAMED]) + ("; …" if len(first) > _NAMED else "")
    return Check(name, ok=not first, detail=told)


def _pages(opened: sqlite3.Connection) -> Iterator[str]:
    try:
        told = [str(row[0]) for row in opened.execute("PRAGMA integrity_check")]
    except sqlite3.DatabaseError as error:
        if not _is_corrupt(error):
            raise
        told = [str(error)]
    yield from (line for line in told if line != "ok")


def _is_corrupt(error: sqlite3.Error) -> bool:
    # an extended code has the primary one in its low byte
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT


def _revision(opened: sqlite3.Connection) -> Iterator[str]:
    (revision,) = opened.execute("PRAGMA user_version").fetchone()
    if revision != HEAD:
        yield f"revision {revision} instead of {HEAD}"


def _references(opened: sqlite3.Connection) -> Iterator[str]:
    for row in opened.execute("PRAGMA foreign_key_check"):
        yield f"{row['table']} row {row['rowid']} refers to a missing {row['parent']}"


def _documents(opened: sqlite3.Connection, named: set[str]) -> Iterator[str]:
    """Columns, lines and VAT groups against the body; collects the vault files it names."""
    rows = opened.execute(
        "SELECT d.rowid AS rowid, d.*, b.body FROM documents d"
        " LEFT JOIN document_bodies b ON b.document = d.rowid ORDER BY d.rowid"
    )
    for row in rows:
        place = row["number"] or row["id"]
        if row["body"] is None:
            yield f"{place} has no body"
            continue
        try:
            document = load(Document, row["body"])
        except StoreError as error:
            yield f"{place}: {error}"
            continue
        named |= _vault_names(document)
        if document.id != row["id"]:
            yield f"{place} holds the body of {document.id}"
        for name, expected in _expected(document).items():
            if row[name] != expected:
                yield f"{place}: {name} is {row[name]!r}, the document says {expected!r}"
        yield from _parts(opened, row["rowid"], place, document)


def _expected(document: Document) -> dict[str, Any]:
    columns = {name: _as_stored(value) for name, value in document_columns(document).items()}
    columns["issue_date"] = columns["issue_date"] or ""
    columns["due_date"] = columns["due_date"] or ""
    if document.issued is not None:
        totals, currency = document.issued.totals, document.content.currency
        columns |= {
            "net": to_minor(totals.net, currency),
            "vat": to_minor(totals.vat, currency),
            "total": to_minor(totals.gross, currency),
            "due": to_minor(totals.due, currency),
            "buyer_name": document.issued.buyer.name,
        }
    return columns


def _as_stored(value: object) -> object:
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else value


def _parts(opened: sqlite3.Connection, rowid: int, place: str, document: Document) -> Iterator[str]:
    for table, rows in (
        ("document_lines", line_columns(document)),
        ("document_vat", vat_columns(document)),
    ):
        stored = opened.execute(
            f"SELECT * FROM {table} WHERE document = ? ORDER BY position",  # noqa: S608
            (rowid,),
        ).fetchall()
        if len(stored) != len(rows):
            yield f"{place}: {len(stored)} rows in {table} instead of {len(rows)}"
            continue
        for kept, expected in zip(stored, rows, strict=True):
            expected.pop("product_id", None)
            for name, value in expected.items():
                if kept[name] != _as_stored(value):
                    yield f"{place}: {table} {expected['position'] + 1}, {name} differs"


def _vault_names(document: Document) -> set[str]:
    names = {attachment.sha256 for attachment in document.content.attachments}
    if document.issued is not None:
        names.add(document.issued.xml_sha256)
        if document.issued.seller.logo_sha256:
            names.add(document.issued.seller.logo_sha256)
    for submission in (document.submission, *(old.submission for old in document.superseded)):
        if submission.answer_sha256:
            names.add(submission.answer_sha256)
    names |= {old.xml_sha256 for old in document.superseded}
    return names


def _received(opened: sqlite3.Connection, named: set[str]) -> Iterator[str]:
    """Columns and VAT groups against the body; collects the vault files it names."""
    rows = opened.execute(
        "SELECT r.rowid AS rowid, r.*, b.body FROM received r"
        " LEFT JOIN received_bodies b ON b.received = r.rowid ORDER BY r.rowid"
    )
    for row in rows:
        place = row["number"] or row["id"]
        if row["body"] is None:
            yield f"{place} has no body"
            continue
        try:
            received = load(Received, row["body"])
        except StoreError as error:
            yield f"{place}: {error}"
            continue
        named |= {received.original_sha256, received.xml_sha256}
        for name, expected in received_columns(received).items():
            wanted = _as_stored(expected)
            if row[name] != ("" if wanted is None else wanted):
                yield f"{place}: {name} is {row[name]!r}, the document says {expected!r}"
        groups = opened.execute(
            "SELECT * FROM received_vat WHERE received = ? ORDER BY position", (row["rowid"],)
        ).fetchall()
        stored = [(kept["category"], kept["base"], kept["vat"]) for kept in groups]
        said = received_vat_columns(received)
        if stored != [(one["category"], one["base"], one["vat"]) for one in said]:
            yield f"{place}: VAT groups differ"


def _payments(opened: sqlite3.Connection) -> Iterator[str]:
    rows = opened.execute(
        "SELECT d.id, d.number, d.paid, sum(ifnull(p.amount, 0)) AS received"
        " FROM documents d LEFT JOIN payments p ON p.document = d.rowid"
        " GROUP BY d.rowid HAVING d.paid <> received"
    )
    for row in rows:
        yield f"{row['number'] or row['id']}: {row['paid']} paid, payments say {row['received']}"


def _numbers(opened: sqlite3.Connection) -> Iterator[str]:
    """Each counter against the numbers that documents bear: none missing, none above."""
    last = {
        (row["series"], row["period"]): (row["prefix"], row["started_at"], row["last_number"])
        for row in opened.execute(
            "SELECT c.*, s.prefix FROM series_counters c JOIN series s ON s.rowid = c.series"
        )
    }
    given = opened.execute(
        "SELECT series, period, counter FROM documents WHERE number <> ''"
        " ORDER BY series, period, counter"
    )
    for key, rows in groupby(given, lambda row: (row["series"], row["period"])):
        prefix, started_at, last_number = last.pop(key, ("?", 0, 0))
        place = f"{prefix} {key[1]}".strip()
        expected = started_at + 1
        for row in rows:
            counter = row["counter"]
            if counter is None:
                yield f"{place}: a number without a counter"
                continue
            if counter <= started_at:
                continue
            if counter > expected:
                yield _gap(place, expected, counter - 1)
            expected = max(expected, counter + 1)
        if expected - 1 > last_number:
            yield f"{place}: number {expected - 1} is given, the counter says {last_number}"
        elif expected <= last_number:
            yield _gap(place, expected, last_number)
    for (_, period), (prefix, started_at, last_number) in last.items():
        if last_number > started_at:
            yield _gap(f"{prefix} {period}".strip(), started_at + 1, last_number)


def _gap(place: str, first: int, last: int) -> str:
    return f"{place}: number {first} is missing" + (f" (to {last})" if last > first else "")


def _chains(opened: sqlite3.Connection) -> Iterator[str]:
    for company in opened.execute("SELECT rowid, name FROM companies"):
        head = opened.execute(
            "SELECT sequence, hash FROM chain_heads WHERE company = ?", (company["rowid"],)
        ).fetchone()
        links = (
            Link(*row)
            for row in opened.execute(
                "SELECT sequence, payload, previous, hash FROM events WHERE company = ?"
                " ORDER BY sequence",
                (company["rowid"],),
            )
        )
        broken = first_broken(links, tuple(head) if head else (0, GENESIS))
        if broken is not None:
            yield f"{company['name']}: event {broken} is not what was written"
    unproven = opened.execute(
        "SELECT s.prefix, c.period, c.chain_sequence FROM series_counters c"
        " JOIN series s ON s.rowid = c.series"
        " LEFT JOIN events e ON e.company = s.company AND e.sequence = c.chain_sequence"
        " WHERE c.chain_sequence > 0 AND e.hash IS NOT c.chain_hash"
    )
    for row in unproven:
        place = f"{row['prefix']} {row['period']}".strip()
        yield f"{place}: event {row['chain_sequence']} is gone"


def _vault(opened: sqlite3.Connection, vault: FileVault, named: set[str]) -> Iterator[str]:
    listed = {row[0]: row[1] for row in opened.execute("SELECT sha256, size FROM vault_files")}
    for name in sorted(named | listed.keys()):
        try:
            size = len(vault.get(name))
        except StoreError as error:
            yield str(error)
            continue
        if name in listed and listed[name] != size:
            yield f"vault file {name} has {size} bytes, {listed[name]} are listed"


def _search(opened: sqlite3.Connection) -> Iterator[str]:
    counts = opened.execute(
        "SELECT (SELECT count(*) FROM documents d WHERE d.rowid NOT IN"
        " (SELECT rowid FROM document_search)), (SELECT count(*) FROM document_search)"
        " - (SELECT count(*) FROM documents)"
    ).fetchone()
    if tuple(counts) != (0, 0):
        yield f"{counts[0]} documents cannot be found, {counts[1]} rows too many"


def _search_index(database: Path) -> Iterator[str]:
    """FTS5's own comparison of its index with its text; it asks for a write, so it stands alone."""
    with closing(connect(database)) as opened:
        try:
            opened.execute(
                "INSERT INTO document_search (document_search) VALUES ('integrity-check')"
            )
        except sqlite3.DatabaseError as error:
            if not _is_corrupt(error):
                raise
            yield "the index does not agree with its text"
