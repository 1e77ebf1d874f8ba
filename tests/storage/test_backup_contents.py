"""A backup is looked into before it replaces anything, and a window survives the swap."""

import threading
from pathlib import Path

import pytest

from storno_desktop.application.backups import Books
from storno_desktop.application.errors import Misread
from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.storage.backup_contents import look_into
from storno_desktop.storage.files import database_of
from storno_desktop.storage.queries import SqliteQueries
from storno_desktop.storage.restore import restore
from storno_desktop.storage.store import SqliteStore
from tests.storage.conftest import COMPANY, DAY, Desk


@pytest.fixture
def backup(desk: Desk, tmp_path: Path) -> Path:
    desk.add()
    desk.add_issued()
    target = tmp_path / "elsewhere" / "books.backup"
    desk.store.back_up(target)
    return target


def test_it_counts_the_books_on_both_sides(desk: Desk, profile: Path, backup: Path) -> None:
    desk.add_issued()
    desk.add_issued()
    found = look_into(backup, profile)
    last = DAY.isoformat()
    assert found.books == (Books(COMPANY.name, COMPANY.cif, 1, 1, "FCT0001", last),)
    assert found.present == (Books(COMPANY.name, COMPANY.cif, 3, 1, "FCT0003", last),)
    assert found.files == 1
    assert found.size == backup.stat().st_size
    assert Path(found.kept_in).name == f"{profile.name}.before-restore-1"


def test_looking_changes_nothing(desk: Desk, profile: Path, backup: Path) -> None:
    before = sorted(path.name for path in profile.parent.rglob("*"))
    content = backup.read_bytes()
    look_into(backup, profile)
    assert sorted(path.name for path in profile.parent.rglob("*")) == before
    assert backup.read_bytes() == content


def test_a_profile_without_books_has_none_and_broken_books_are_told(
    backup: Path, tmp_path: Path
) -> None:
    assert look_into(backup, tmp_path / "new").present == ()
    broken = tmp_path / "broken"
    broken.mkdir()
    database_of(broken).write_bytes(b"not a database at all" * 100)
    assert look_into(backup, broken).present is None


def test_a_file_that_is_no_backup_is_misread(profile: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter.backup"
    letter.write_bytes(b"Dear diary")
    with pytest.raises(Misread):
        look_into(letter, profile)


def count(queries: SqliteQueries) -> int:
    return len(queries.invoices(InvoiceFilter(COMPANY.id), Order()).first(100))


def test_a_window_that_reads_the_books_sees_the_restored_ones(
    desk: Desk, profile: Path, backup: Path
) -> None:
    for _ in range(3):
        desk.add_issued()
    desk.store.close()
    queries = SqliteQueries(database_of(profile))
    store = SqliteStore(profile, queries=queries)
    assert count(queries) == 5
    store.close()
    restore(backup, profile, queries.let_go)
    SqliteStore(profile, queries=queries).close()
    assert count(queries) == 2
    assert queries.data_version() > 0
    queries.close()


def test_who_asks_during_the_swap_waits_for_the_new_books(desk: Desk, profile: Path) -> None:
    desk.add()
    queries = SqliteQueries(database_of(profile))
    found: list[int] = []
    asking = threading.Thread(target=lambda: found.append(count(queries)))
    with queries.let_go():
        asking.start()
        asking.join(0.2)
        assert found == []
        desk.add()
    asking.join(10)
    assert found == [2]
    queries.close()
