"""A backup brings everything back, on any machine; a bad one touches nothing."""

import json
import os
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from storno_desktop.application.errors import Damaged, Locked, Misread, NewerDatabase, StoreError
from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.domain.invoice import Document
from storno_desktop.storage.files import database_of, vault_of
from storno_desktop.storage.restore import finish_restore, restore
from storno_desktop.storage.store import SqliteStore
from tests.storage.conftest import COMPANY, Desk


@pytest.fixture
def issued(desk: Desk) -> Document:
    desk.add()
    return desk.add_issued()


@pytest.fixture
def backup(desk: Desk, issued: Document, tmp_path: Path) -> Path:
    target = tmp_path / "far away" / "Copie ăș.zip"
    desk.store.back_up(target)
    return target


def content(profile: Path) -> tuple[list[str], list[bytes]]:
    """What people would miss: the documents and the vault."""
    store = SqliteStore(profile)
    assert [check for check in store.check() if not check.ok] == []
    rows = store.queries.invoices(InvoiceFilter(COMPANY.id), Order()).first(100)
    ids = [row.id for row in rows]
    store.close()
    files = sorted(vault_of(profile).rglob("*"))
    return ids, [file.read_bytes() for file in files if file.is_file()]


def test_a_backup_brings_everything_back_elsewhere(
    desk: Desk, profile: Path, backup: Path, tmp_path: Path
) -> None:
    desk.store.close()
    other = tmp_path / "new machine" / "data"
    other.parent.mkdir()
    assert restore(backup, other) is None
    assert content(other) == content(profile)
    assert [path.name for path in other.parent.iterdir()] == ["data"]


def test_a_backup_is_one_file_that_names_no_place_of_this_machine(
    backup: Path, profile: Path, issued: Document
) -> None:
    assert [path.name for path in backup.parent.iterdir()] == [backup.name]
    if os.name != "nt":
        assert backup.stat().st_mode & 0o777 == 0o600
    assert issued.issued is not None
    with zipfile.ZipFile(backup) as archive:
        sha256 = issued.issued.xml_sha256
        names = {"manifest.json", "storno.db", f"vault/{sha256[:2]}/{sha256[2:4]}/{sha256}"}
        assert set(archive.namelist()) == names
        told = b"".join(map(archive.read, names))
    assert str(profile).encode() not in told
    assert str(profile.parent).encode() not in told


def test_the_old_books_are_kept_when_others_are_restored(
    desk: Desk, profile: Path, backup: Path
) -> None:
    later = desk.add()
    desk.store.close()
    (profile / "log").mkdir()
    for number in (1, 2):
        kept = restore(backup, profile)
        assert kept == profile.with_name(f"{profile.name}.before-restore-{number}")
    ids, _ = content(profile)
    assert later.id not in ids
    old_ids, _ = content(profile.with_name(f"{profile.name}.before-restore-1"))
    assert later.id in old_ids
    assert (profile / "log").is_dir()


def test_books_that_are_open_are_not_replaced(desk: Desk, profile: Path, backup: Path) -> None:
    with pytest.raises(Locked):
        restore(backup, profile)
    desk.add()
    assert [path.name for path in profile.parent.glob("*restor*")] == []


def test_broken_books_can_be_replaced(desk: Desk, profile: Path, backup: Path) -> None:
    desk.store.close()
    database_of(profile).write_bytes(b"rubbish" * 1000)
    assert restore(backup, profile) is not None
    assert len(content(profile)[0]) == 2


@pytest.mark.parametrize("steps", [0, 1, 2, 3, 4])
def test_a_restore_that_was_cut_off_is_finished_at_the_next_start(
    steps: int, desk: Desk, profile: Path, backup: Path, tmp_path: Path
) -> None:
    desk.add()
    desk.store.close()
    fresh = tmp_path / "fresh"
    restore(backup, fresh)
    ready = profile.with_name(f".{profile.name}.restored")
    kept = profile.with_name(f"{profile.name}.before-restore-1")
    fresh.rename(ready)
    (ready / "kept").write_text(kept.name, encoding="utf-8")
    kept.mkdir()
    moves = [
        (profile / "vault", kept / "vault"),
        (ready / "vault", profile / "vault"),
        (profile / "storno.db", kept / "storno.db"),
        (ready / "storno.db", profile / "storno.db"),
    ]
    for source, target in moves[:steps]:
        source.rename(target)
    ids, files = content(profile)  # opening goes on where it stopped
    assert (len(ids), len(files)) == (2, 1)
    assert not ready.exists()
    assert len(content(kept)[0]) == 3
    assert finish_restore(profile) is None


def rewritten(backup: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """The backup with other members."""
    with zipfile.ZipFile(backup) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    target = backup.with_name("changed.zip")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, told in members.items():
            archive.writestr(name, told)
    return target


def told(**values: object) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        manifest = json.loads(members["manifest.json"])
        members["manifest.json"] = json.dumps({**manifest, **values}).encode()

    return change


def listed(name: str, **values: object) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        manifest = json.loads(members["manifest.json"])
        entry = manifest["files"].get(name, {"sha256": "0" * 64, "size": 1})
        manifest["files"][name] = {**entry, **values}
        members.setdefault(name, b"x")
        members["manifest.json"] = json.dumps(manifest).encode()

    return change


def bomb(members: dict[str, bytes]) -> None:
    members["storno.db"] += b"\0" * 50_000_000


def without_vault(members: dict[str, bytes]) -> None:
    for name in [name for name in members if name.startswith("vault")]:
        del members[name]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda members: members.pop("manifest.json"), Misread),
        (lambda members: members.update({"manifest.json": b"["}), Misread),
        (lambda members: members.update({"manifest.json": b"[]"}), Misread),
        (told(program="another"), Misread),
        (told(format=None), Misread),
        (told(files={}), Misread),
        (told(format=99), NewerDatabase),
        (told(revision=99), NewerDatabase),
        (lambda members: members.update({"extra.txt": b"x"}), Misread),
        (lambda members: members.pop("storno.db"), Misread),
        (without_vault, Misread),
        (listed("../outside"), Misread),
        (listed("/etc/outside"), Misread),
        (listed("vault/../../outside"), Misread),
        (listed(f"vault/00/00/{'0' * 63}"), Misread),
        (listed(f"vault/ab/00/{'0' * 64}"), Misread),
        (listed(f"vault/00/00/{'0' * 64}", sha256="1" * 64), Misread),
        (listed(f"vault/00/00/{'0' * 64}"), Misread),
        (listed("storno.db", sha256="0" * 64), Misread),
        (listed("storno.db", sha256=5), Misread),
        (listed("storno.db", size=-1), Misread),
        (listed("storno.db", size=10), Misread),
        (listed("storno.db", size=10**9), Misread),
        (listed("storno.db", size=10**18), StoreError),
        (bomb, Misread),
    ],
)
def test_a_bad_backup_is_refused_and_nothing_is_touched(
    change: Callable[[dict[str, bytes]], None],
    expected: type[Exception],
    desk: Desk,
    profile: Path,
    backup: Path,
) -> None:
    desk.store.close()
    bad = rewritten(backup, change)
    before = content(profile)
    around = sorted(path.name for path in profile.parent.iterdir())
    with pytest.raises(expected):
        restore(bad, profile)
    assert sorted(path.name for path in profile.parent.iterdir()) == around
    assert content(profile) == before


def test_a_bomb_is_cut_off_where_the_manifest_ends(profile: Path, backup: Path) -> None:
    with pytest.raises(Misread, match="larger than the manifest says"):
        restore(rewritten(backup, bomb), profile.with_name("other"))


def test_a_database_with_a_true_hash_but_broken_pages_is_refused(
    desk: Desk, profile: Path, backup: Path
) -> None:
    import hashlib

    def change(members: dict[str, bytes]) -> None:
        pages = bytearray(members["storno.db"])
        pages[4096:8192] = b"\xa5" * 4096
        members["storno.db"] = bytes(pages)
        listed("storno.db", sha256=hashlib.sha256(pages).hexdigest())(members)

    desk.store.close()
    with pytest.raises((Misread, StoreError)):
        restore(rewritten(backup, change), profile)
    assert len(content(profile)[0]) == 2


@pytest.mark.parametrize("rubbish", [b"", b"PK\x03\x04 not really", b"Dear diary" * 100])
def test_a_file_that_is_no_archive_is_misread(
    rubbish: bytes, profile: Path, tmp_path: Path
) -> None:
    file = tmp_path / "backup.zip"
    file.write_bytes(rubbish)
    with pytest.raises(Misread):
        restore(file, profile)
    assert not profile.exists()


def test_damage_is_not_carried_into_a_backup(
    desk: Desk, issued: Document, tmp_path: Path, profile: Path
) -> None:
    assert issued.issued is not None
    file = next(path for path in vault_of(profile).rglob("*") if path.is_file())
    file.write_bytes(b"changed")
    target = tmp_path / "b.zip"
    target.write_bytes(b"the last good one")
    with pytest.raises(Damaged):
        desk.store.back_up(target)
    assert target.read_bytes() == b"the last good one"
    assert [path for path in tmp_path.iterdir() if path.name.startswith(".b.zip")] == []


def break_it(profile: Path, statement: str) -> None:
    with closing(sqlite3.connect(database_of(profile), isolation_level=None)) as opened:
        for (name,) in opened.execute(
            "SELECT name FROM sqlite_master WHERE type='trigger'"
        ).fetchall():
            opened.execute(f"DROP TRIGGER {name}")
        opened.execute(statement)


@pytest.mark.parametrize(
    ("statement", "name", "detail"),
    [
        ("UPDATE documents SET net = net + 1 WHERE number <> ''", "documents", "FCT0001: net"),
        ("UPDATE documents SET revision = 9", "documents", "revision"),
        ("UPDATE document_lines SET quantity = '3'", "documents", "quantity"),
        ("DELETE FROM document_vat", "documents", "document_vat"),
        ("UPDATE document_bodies SET body = '{\"v\":1}'", "documents", "missing"),
        ("DELETE FROM document_bodies", "documents", "no body"),
        ("UPDATE documents SET client = 77", "foreign_keys", "documents"),
        ("UPDATE documents SET paid = 5", "payments", "FCT0001"),
        ("UPDATE series_counters SET last_number = 4", "numbers", "number 2 is missing (to 4)"),
        ("UPDATE series_counters SET last_number = 0", "numbers", "the counter says 0"),
        ("UPDATE documents SET counter = 3 WHERE number <> ''", "numbers", "1 is missing (to 2)"),
        ("DELETE FROM document_search WHERE rowid = 1", "search", "cannot be found"),
        ("UPDATE document_search_content SET c0 = 'other'", "search_index", "agree"),
        ("DELETE FROM events WHERE sequence = 2", "chain", "event 2"),
        ("UPDATE events SET payload = '{}' WHERE sequence = 1", "chain", "event 1"),
        ("DELETE FROM chain_heads", "chain", "event"),
        ("UPDATE vault_files SET size = 1", "vault", "are listed"),
        ("UPDATE vault_files SET sha256 = 'x'", "vault", "names no vault file"),
    ],
)
def test_the_check_names_what_is_not_as_it_was_written(
    statement: str, name: str, detail: str, desk: Desk, issued: Document, profile: Path
) -> None:
    from storno_desktop.domain.chain import GENESIS, link

    with desk.store.write() as unit:
        first = link(1, GENESIS, {"event": "issued"})
        unit.chain.append(COMPANY.id, first, issued.id)
        unit.chain.append(COMPANY.id, link(2, first.hash, {"event": "sent"}), issued.id)
        unit.commit()
    assert [check for check in desk.store.check() if not check.ok] == []
    break_it(profile, statement)
    found = {check.name: check.detail for check in desk.store.check() if not check.ok}
    assert detail in found[name]


def test_the_check_names_a_vault_file_that_is_gone(
    desk: Desk, issued: Document, profile: Path
) -> None:
    assert issued.issued is not None
    next(path for path in vault_of(profile).rglob("*") if path.is_file()).unlink()
    found = [check for check in desk.store.check() if not check.ok]
    assert [check.name for check in found] == ["vault"]
    assert issued.issued.xml_sha256 in found[0].detail


def test_a_cut_tail_is_found_by_the_witness_at_the_counter(
    desk: Desk, issued: Document, profile: Path
) -> None:
    """Events and head are cut together; the counter of the series remembers."""
    from storno_desktop.domain.chain import GENESIS, link

    with desk.store.write() as unit:
        unit.chain.append(COMPANY.id, link(1, GENESIS, {"event": "issued"}), issued.id)
        unit.commit()
    break_it(profile, "DELETE FROM events")
    break_it(profile, "DELETE FROM chain_heads")
    found = {check.name: check.detail for check in desk.store.check() if not check.ok}
    assert found == {"chain": "FCT: event 1 is gone"}
