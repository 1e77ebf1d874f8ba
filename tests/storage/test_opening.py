"""A database is told apart before it is touched, and a bad day of the computer loses nothing."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from storno_desktop.application.errors import (
    Damaged,
    Locked,
    NewerDatabase,
    NotADatabase,
    StoreError,
)
from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.domain.line import Line
from storno_desktop.storage.database import alone, prepare
from storno_desktop.storage.files import database_of
from storno_desktop.storage.revision import APPLICATION_ID, HEAD, State, state_of
from storno_desktop.storage.store import SqliteStore
from tests.storage.conftest import COMPANY, SERIES, Desk, fill_master_data

ROOT = Path(__file__).parents[2]
Opener = Callable[[], SqliteStore]


def test_a_new_profile_is_private_and_current(profile: Path) -> None:
    assert state_of(database_of(profile)) is State.MISSING
    SqliteStore(profile).close()
    assert state_of(database_of(profile)) is State.CURRENT
    assert [path.name for path in profile.iterdir()] == ["storno.db"]
    if os.name != "nt":
        assert profile.stat().st_mode & 0o777 == 0o700
        assert database_of(profile).stat().st_mode & 0o777 == 0o600


def test_every_connection_is_durable_and_checks_references(store: SqliteStore) -> None:
    with store.write() as unit:
        driver = unit._connection.connection.dbapi_connection  # type: ignore[attr-defined]
        told = {
            name: driver.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("foreign_keys", "synchronous", "journal_mode", "application_id")
        }
    assert told == {
        "foreign_keys": 1,
        "synchronous": 2,
        "journal_mode": "wal",
        "application_id": APPLICATION_ID,
    }


def test_a_current_database_opens_without_alembic(store: SqliteStore, profile: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from storno_desktop.storage.store import SqliteStore\n"
        "SqliteStore(Path(sys.argv[1])).close()\n"
        "assert 'alembic' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code, profile], check=True, cwd=ROOT)


def test_programs_that_start_together_make_one_database(profile: Path) -> None:
    with (
        child("open", profile) as one,
        child("open", profile) as two,
        child("open", profile) as six,
    ):
        assert [process.communicate()[0].split() for process in (one, two, six)] == [["ready"]] * 3
    assert [path.name for path in profile.iterdir()] == ["storno.db"]


def test_what_a_crash_left_half_made_is_cleared_away_later(profile: Path) -> None:
    profile.mkdir()
    old, new = profile / ".storno.db.aa.tmp", profile / ".storno.db.bb.tmp-wal"
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    SqliteStore(profile).close()
    assert not old.exists()
    assert new.exists()


def foreign_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as opened:
        opened.execute("CREATE TABLE notes (text)")
        opened.commit()


def newer_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as opened:
        opened.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        opened.execute(f"PRAGMA user_version = {HEAD + 1}")
        opened.execute("CREATE TABLE documents (everything_is_different)")


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (lambda path: path.write_bytes(b"Dear diary" * 999), NotADatabase),
        (lambda path: path.write_bytes(b""), NotADatabase),
        (foreign_database, NotADatabase),
        (newer_database, NewerDatabase),
    ],
)
def test_what_is_not_ours_is_refused_and_not_touched(
    make: Callable[[Path], object], expected: type[StoreError], profile: Path
) -> None:
    profile.mkdir()
    make(database_of(profile))
    before = database_of(profile).read_bytes()
    with pytest.raises(expected):
        SqliteStore(profile)
    assert database_of(profile).read_bytes() == before
    assert [path.name for path in profile.iterdir()] == ["storno.db"]


def older_database(profile: Path, statement: str) -> None:
    profile.mkdir()
    with closing(sqlite3.connect(database_of(profile))) as opened:
        opened.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        opened.execute(statement)
        opened.commit()


def test_an_older_database_is_copied_and_then_migrated(profile: Path) -> None:
    older_database(profile, "CREATE TABLE precious (text)")
    SqliteStore(profile).close()
    assert state_of(database_of(profile)) is State.CURRENT
    copy = profile / f"storno.db.before-{HEAD:04d}"
    assert state_of(copy) is State.OLDER
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("SELECT count(*) FROM precious").fetchone() == (0,)


def test_a_migration_that_fails_changes_nothing(profile: Path) -> None:
    older_database(profile, "CREATE TABLE documents (in_the_way)")
    for _ in range(2):
        with pytest.raises(Exception, match="already exists"):
            prepare(profile)
        assert state_of(database_of(profile)) is State.OLDER
    with closing(sqlite3.connect(database_of(profile))) as opened:
        names = [row[0] for row in opened.execute("SELECT name FROM sqlite_master")]
    assert names == ["documents"]


def test_while_another_program_writes_we_read_and_say_locked(desk: Desk, profile: Path) -> None:
    document = desk.add()
    with closing(sqlite3.connect(database_of(profile), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Locked), desk.store.write():
            pytest.fail("there is only one writer")
        with desk.store.read() as unit:
            assert unit.documents.get(document.id) == document
        assert len(desk.store.queries.invoices(InvoiceFilter(COMPANY.id), Order()).first(5)) == 1
        other.execute("ROLLBACK")
    desk.add()


def test_a_reader_sees_one_state_and_cannot_write(desk: Desk) -> None:
    desk.add()
    with desk.store.read() as unit:
        before = unit.series.last(SERIES.id, "")
        desk.add_issued()
        assert unit.series.last(SERIES.id, "") == before
        with pytest.raises(Exception, match="readonly"):
            unit.set_setting("x", "y")


@pytest.mark.skipif(os.name == "nt", reason="no limit of file sizes on Windows")
def test_a_full_disk_stops_the_deed_and_keeps_the_books(desk: Desk, profile: Path) -> None:
    """The child may write a little more than there is, then no more: as on a full disk."""
    kept = [desk.add_issued() for _ in range(3)]
    desk.store.close()
    size = sum(file.stat().st_size for file in profile.rglob("*") if file.is_file())
    ran = run_child("fill", profile, str(size + 200_000))
    assert ran.returncode == 0, ran.stderr
    written = ran.stdout.split()
    assert written[-1] == "DiskFull"
    store = SqliteStore(profile)
    with store.read() as unit:
        for document in kept:
            assert unit.documents.get(document.id) == document
        assert all(unit.documents.get(id_) is not None for id_ in written[:-1])
    count = len(store.queries.invoices(InvoiceFilter(COMPANY.id), Order()).ids())
    assert count == len(kept) + len(written) - 1
    assert [check for check in store.check() if not check.ok] == []
    store.close()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that another user may enter, as pytest's own is not."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(os.name == "nt", reason="rights are other on Windows")
def test_a_folder_that_cannot_be_written_is_said_so(open_folder: Path) -> None:
    profile = open_folder / "profile"
    store = SqliteStore(profile)
    fill_master_data(store)
    store.close()
    for path in (profile, *profile.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    content = database_of(profile).read_bytes()
    ran = run_child("look", profile)
    assert ran.stdout.split() == ["ReadOnly"], ran.stderr
    ran = run_child("look", profile / "below")
    assert ran.stdout.split() == ["ReadOnly"], ran.stderr
    assert database_of(profile).read_bytes() == content


def test_a_kill_at_any_moment_loses_and_doubles_nothing(
    store: SqliteStore, profile: Path, open_store: Opener
) -> None:
    promised: list[str] = []
    for lines in (1, 7, 23):
        with child("issue", profile, "100000") as process:
            assert process.stdout is not None
            promised += [process.stdout.readline().strip() for _ in range(lines)]
            process.kill()
            process.wait()
    survivor = open_store()
    assert [check for check in survivor.check() if not check.ok] == []
    issued = InvoiceFilter(COMPANY.id, states=("issued",))
    rows = survivor.queries.invoices(issued, Order("number", descending=False)).first(10_000)
    numbers = [row.number for row in rows]
    assert numbers == [f"FCT{n:04d}" for n in range(1, len(numbers) + 1)]
    assert set(promised) <= set(numbers)
    assert len(promised) == 31
    with survivor.read() as unit:
        for number in numbers:
            document = unit.documents.find(COMPANY.id, number)
            assert document is not None
            assert document.issued is not None
            assert survivor.vault.get(document.issued.xml_sha256)


def test_numbers_taken_by_two_processes_have_no_gap_and_no_twin(
    store: SqliteStore, profile: Path
) -> None:
    with child("issue", profile, "20") as one, child("issue", profile, "20") as other:
        told = (one.communicate()[0] + other.communicate()[0]).split()
    assert sorted(told) == [f"FCT{n:04d}" for n in range(1, 41)]
    assert [check for check in store.check() if not check.ok] == []


def test_numbers_taken_by_several_threads_have_no_gap_and_no_twin(
    desk: Desk, profile: Path
) -> None:
    patient = SqliteStore(profile)
    desk.store = patient
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: desk.add_issued().number, range(40)))
    assert sorted(filter(None, made)) == [f"FCT{n:04d}" for n in range(1, 41)]
    patient.close()


def test_looking_at_a_database_drops_no_lock_of_an_open_one(desk: Desk, profile: Path) -> None:
    """A file that is opened and closed by its process loses all its POSIX locks."""
    desk.add()
    assert desk.store.queries.data_version()
    assert state_of(database_of(profile)) is State.CURRENT
    assert run_child("alone", profile).stdout.split() == ["Locked"]
    desk.store.close()
    assert run_child("alone", profile).stdout.split() == []


def test_broken_pages_are_damage(desk: Desk, profile: Path) -> None:
    long = tuple(Line("stejar " * 30 + str(n)) for n in range(40))
    for _ in range(30):
        desk.add_issued(lines=long)
    desk.store.close()
    alone(database_of(profile))
    content = bytearray(database_of(profile).read_bytes())
    for page in range(len(content) // 8192, len(content) // 4096):
        content[page * 4096 : page * 4096 + 200] = b"\xa5" * 200
    database_of(profile).write_bytes(content)
    store = SqliteStore(profile)
    assert [check.name for check in store.check() if not check.ok] == ["database"]
    with pytest.raises(Damaged):
        store.back_up(profile.parent / "copy.zip")
    assert list(profile.parent.glob("*copy*")) == []
    store.close()
    content[4096:] = b"\xa5" * (len(content) - 4096)
    database_of(profile).write_bytes(content)
    with pytest.raises(Damaged):
        SqliteStore(profile)


def run_child(deed: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, __file__, deed, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def child(deed: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, __file__, deed, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(deed: str, profile: Path, count: int = 0) -> None:
    """What a child process does until it is done or killed."""
    if deed == "look":
        import storno_desktop.storage.migrations  # noqa: F401 - while its files can be read

        if os.getuid() == 0:
            os.setuid(65534)  # rights do not bind the administrator
        try:
            with SqliteStore(profile).write() as unit:
                unit.set_setting("x", "y")
                unit.commit()
        except StoreError as error:
            say(type(error).__name__)
        return
    if deed == "alone":
        try:
            alone(database_of(profile))
        except StoreError as error:
            say(type(error).__name__)
        return
    store = SqliteStore(profile, busy_timeout_s=60)
    if deed == "open":
        store.close()
        say("ready")
        return
    desk = Desk(store)
    if deed == "fill":
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (count, count))
        try:
            while True:
                say(desk.add().id)
        except StoreError as error:
            say(type(error).__name__)
        return
    for _ in range(count):
        say(desk.add_issued().number or "")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), *map(int, sys.argv[3:]))
