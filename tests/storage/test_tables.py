"""The schema keeps its promises: exact money, indexed lists, tables that migrations lead to."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Float, Integer, Numeric, Text, create_engine

from storno_desktop.application.queries import InvoiceRow
from storno_desktop.storage import tables
from storno_desktop.storage.database import prepare
from storno_desktop.storage.queries.invoices import SORTS
from storno_desktop.storage.types import DateText, DecimalText

EXACT = (Integer, Text, DecimalText, DateText)


def test_no_column_sends_money_through_a_double() -> None:
    found = [
        str(column)
        for table in tables.metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Numeric | Float) or not isinstance(column.type, EXACT)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("table", "column"),
    [
        (table.name, column.name)
        for table in tables.metadata.sorted_tables
        for column in table.columns
        if column.name in {"net", "vat", "total", "due", "paid", "amount", "base", "discount"}
    ],
)
def test_amounts_are_integers(table: str, column: str) -> None:
    assert isinstance(tables.metadata.tables[table].columns[column].type, Integer)


@pytest.mark.parametrize("column", ["quantity", "unit_price", "rate", "vat_rate", "price"])
def test_prices_quantities_and_rates_are_text(column: str) -> None:
    found = [t.columns[column] for t in tables.metadata.sorted_tables if column in t.columns]
    assert found
    assert all(isinstance(one.type, DecimalText) for one in found)


def schema(opened: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    rows = opened.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    for kind, name, sql in rows:
        if not name.startswith("document_search_"):
            yield kind, name, "".join(sql.split())


def test_the_migrations_lead_to_the_tables_of_the_program(profile: Path, tmp_path: Path) -> None:
    migrated = prepare(profile)
    fresh = tmp_path / "fresh.db"
    engine = create_engine(f"sqlite:///{fresh}")
    tables.metadata.create_all(engine)
    with engine.begin() as connection:
        for statement in (tables.SEARCH, *tables.TRIGGERS):
            connection.exec_driver_sql(statement)
    engine.dispose()
    with closing(sqlite3.connect(migrated)) as one, closing(sqlite3.connect(fresh)) as other:
        assert set(schema(one)) == set(schema(other))


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("column", sorted(SORTS))
def test_every_sortable_column_is_read_from_its_index(
    column: str, direction: str, profile: Path
) -> None:
    assert column in InvoiceRow._fields
    with closing(sqlite3.connect(prepare(profile))) as opened:
        plan = opened.execute(
            "EXPLAIN QUERY PLAN SELECT rowid FROM documents WHERE company = 1"  # noqa: S608
            f" ORDER BY {SORTS[column]} {direction}, rowid {direction}"
        ).fetchall()
    told = " ".join(row[3] for row in plan)
    assert "USING COVERING INDEX" in told
    assert "TEMP B-TREE" not in told


def test_every_reference_has_an_index_to_follow_it_back(profile: Path) -> None:
    """Without one each delete of a client reads all documents."""
    with closing(sqlite3.connect(prepare(profile))) as opened:
        missing = []
        names = [
            row[0] for row in opened.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        for name in names:
            leading = {
                opened.execute(f"PRAGMA index_info('{index[1]}')").fetchone()[2]
                for index in opened.execute(f"PRAGMA index_list('{name}')")
            }
            keys = [row[1] for row in opened.execute(f"PRAGMA table_info('{name}')") if row[5] == 1]
            for row in opened.execute(f"PRAGMA foreign_key_list('{name}')"):
                if row[3] not in leading | set(keys):
                    missing.append(f"{name}.{row[3]}")
    assert missing == []
