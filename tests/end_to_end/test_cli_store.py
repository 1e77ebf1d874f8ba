"""Bad days of the store, seen from the command line: a fixed code, and nothing half-written."""

import ctypes
import json
import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from storno_desktop.cli.main import run
from storno_desktop.cli.outside import Outside
from tests.end_to_end.command_line import ROOT, Child, CommandLine, Shop

LINE = {"description": "Articol", "quantity": "1", "unitPrice": "1.00", "vatRate": "21.00"}


def database(profile: Path) -> Path:
    return profile / "storno.db"


def vault_files(profile: Path) -> list[Path]:
    return sorted(path for path in (profile / "vault").rglob("*") if path.is_file())


def test_a_newer_database_is_left_alone(shop: Shop, profile: Path) -> None:
    shop.issued()
    with closing(sqlite3.connect(database(profile))) as opened:
        opened.execute("PRAGMA user_version = 9999")
    ran = shop.sd("invoice", "list")
    assert (ran.code, ran.error["code"]) == (1, "newer_database")


def test_a_file_that_is_no_database_is_left_alone(sd: CommandLine, profile: Path) -> None:
    profile.mkdir()
    database(profile).write_bytes(b"this is a letter, not a database. " * 400)
    before = database(profile).read_bytes()
    ran = sd("company", "list")
    assert (ran.code, ran.error["code"]) == (1, "not_a_database")
    assert database(profile).read_bytes() == before
    doctor = sd("doctor")
    assert (doctor.code, doctor.value["ok"]) == (1, False)


def test_a_locked_database_refuses_and_gives_no_number(
    shop: Shop, profile: Path, child: Child
) -> None:
    id_ = shop.draft()
    with closing(sqlite3.connect(database(profile), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        ran = child("invoice", "issue", id_, "--json")
        other.execute("ROLLBACK")
    assert ran.returncode == 1, ran.stdout
    assert json.loads(ran.stdout)["error"]["code"] == "locked"
    assert ran.stderr == b""
    assert shop.sd.ok("invoice", "issue", id_)["number"] == "FCT0001"


def forbid_override() -> None:
    """Take from root the right to write where the permissions say no (prctl PR_CAPBSET_DROP)."""
    if os.geteuid() == 0 and ctypes.CDLL(None).prctl(24, 1, 0, 0, 0) != 0:
        raise PermissionError


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="permissions as Linux has them")
def test_a_read_only_profile_can_neither_issue_nor_break(
    shop: Shop, profile: Path, child: Child
) -> None:
    id_ = shop.draft()
    everything = [profile, *profile.rglob("*")]
    modes = {path: path.stat().st_mode for path in everything}
    for path in everything:
        path.chmod(stat.S_IRUSR | (stat.S_IXUSR if path.is_dir() else 0))
    try:
        ran = child("invoice", "issue", id_, "--json", preexec_fn=forbid_override)
    finally:
        for path, mode in modes.items():
            path.chmod(mode)
    assert (ran.returncode, json.loads(ran.stdout)["error"]["code"]) == (1, "read_only")
    assert b"Traceback" not in ran.stderr
    assert shop.sd.ok("invoice", "issue", id_)["number"] == "FCT0001"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit of file sizes on Windows")
@pytest.mark.parametrize("limit", [1, 40, 100, 700])
def test_a_full_disk_burns_no_number_and_writes_no_half_file(
    limit: int, shop: Shop, profile: Path, child: Child
) -> None:
    import resource

    id_ = shop.draft(lines=[LINE] * 3_000)
    before = shop.sd.ok("invoice", "show", id_)
    files = vault_files(profile)

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit * 1024, limit * 1024))

    ran = child("invoice", "issue", id_, "--json", preexec_fn=full)
    assert (ran.returncode, json.loads(ran.stdout)["error"]["code"]) == (1, "disk_full")
    assert b"Traceback" not in ran.stderr
    assert vault_files(profile) == files
    assert shop.sd.ok("invoice", "show", id_) == before
    assert shop.sd.ok("verify")["ok"]
    assert shop.sd.ok("invoice", "issue", id_)["number"] == "FCT0001"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit of file sizes on Windows")
def test_a_full_disk_leaves_the_old_export_whole(shop: Shop, child: Child, tmp_path: Path) -> None:
    import resource

    shop.issued()
    target = tmp_path / "out" / "invoice.xml"
    target.parent.mkdir()
    target.write_bytes(b"the old one")

    def full() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, 4_000))

    ran = child("check", target, "--json", preexec_fn=full)
    assert ran.returncode == 1
    export = ("export", "FCT0001", "--format", "cius-ro", "--out", target, "--json")
    ran = child(*export, preexec_fn=full)
    assert (ran.returncode, json.loads(ran.stdout)["error"]["code"]) == (1, "disk_full")
    assert [path.read_bytes() for path in target.parent.iterdir()] == [b"the old one"]


def test_a_damaged_vault_file_is_named_and_ends_with_four(
    shop: Shop, profile: Path, tmp_path: Path
) -> None:
    shop.issued()
    assert shop.sd.ok("verify")["ok"]
    (stored,) = vault_files(profile)
    content = stored.read_bytes()
    stored.chmod(0o600)
    stored.write_bytes(content.replace(b"181.46", b"181.47"))
    target = tmp_path / "x.xml"
    export = shop.sd("export", "FCT0001", "--format", "cius-ro", "--out", target)
    assert (export.code, export.error["code"]) == (4, "damaged")
    assert not target.exists()
    verify = shop.sd("verify")
    assert (verify.code, verify.value["ok"]) == (4, False)
    assert any("FCT0001" in check["name"] for check in verify.value["checks"] if not check["ok"])
    backup = shop.sd("backup", "--out", tmp_path / "b.zip")
    assert (backup.code, backup.error["code"]) == (4, "damaged")
    assert not (tmp_path / "b.zip").exists()


def test_a_changed_event_breaks_the_chain_at_its_place(shop: Shop, profile: Path) -> None:
    shop.issued()
    shop.issued()
    with closing(sqlite3.connect(database(profile), isolation_level=None)) as opened:
        triggers = opened.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'events'"
        ).fetchall()
        for (name,) in triggers:
            opened.execute(f"DROP TRIGGER {name}")
        opened.execute(
            "UPDATE events SET payload = replace(payload, '181.46', '18.46') WHERE sequence = 1"
        )
    verify = shop.sd("verify")
    assert verify.code == 4
    broken = [check for check in verify.value["checks"] if not check["ok"]]
    assert any(check["detail"].startswith("1:") for check in broken)


def test_a_backup_gives_everything_back(shop: Shop, tmp_path: Path) -> None:
    sd = shop.sd
    issued = shop.issued()
    made = sd.ok("backup", "--out", tmp_path / "b.zip")
    assert made["bytes"] == (tmp_path / "b.zip").stat().st_size
    sd.ok("invoice", "cancel", "FCT0001", "--reason", "x")
    restored = sd.ok("restore", tmp_path / "b.zip")
    assert Path(restored["kept"]).is_dir()
    assert sd.ok("invoice", "show", issued["id"])["lifecycle"] == "issued"
    elsewhere = tmp_path / "elsewhere"
    sd.ok("--profile", elsewhere, "restore", tmp_path / "b.zip")
    assert sd.ok("verify", "--profile", elsewhere)["ok"]
    bad = tmp_path / "bad.zip"
    bad.write_bytes((tmp_path / "b.zip").read_bytes()[:-200])
    refused = sd("restore", bad)
    assert (refused.code, refused.error["code"]) == (1, "misread")
    assert sd.ok("verify")["ok"]


def test_the_doctor_looks_at_everything(shop: Shop) -> None:
    report = shop.sd.ok("doctor")
    names = {check["name"] for check in report["checks"]}
    assert names >= {"database", "vault", "chain", "keyring", "fonts", "clock", "disk"}


def test_a_bug_has_a_code_and_a_log_and_no_traceback(
    capsysbinary: pytest.CaptureFixture[bytes],
    caplog: pytest.LogCaptureFixture,
    profile: Path,
) -> None:
    def broken() -> Outside:
        raise RuntimeError("a slip of ours")

    code = run(["company", "list", "--json", "--profile", str(profile)], broken)
    caught = capsysbinary.readouterr()
    error = json.loads(caught.out)["error"]
    assert (code, error["code"]) == (1, "bug")
    assert b"Traceback" not in caught.out + caught.err
    assert "a slip of ours" in Path(error["log"]).read_text(encoding="utf-8")
    assert caplog.records


@pytest.mark.parametrize("argv", [("--version",), ("--help",), ("invoice", "--help")])
def test_help_and_version_import_nothing_heavy(argv: tuple[str, ...], child: Child) -> None:
    import subprocess

    code = (
        "import sys; from storno_desktop.__main__ import main; code = main(sys.argv[1:]);"
        "heavy = {'sqlalchemy', 'lxml', 'reportlab', 'PySide6', 'alembic', 'babel', 'stdnum'};"
        "sys.exit(code or ', '.join(heavy & set(sys.modules)) or 0)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, *argv], cwd=ROOT, capture_output=True, check=False, timeout=60
    )
    assert ran.returncode == 0, ran.stderr.decode()
    assert child(*argv).returncode == 0
    assert b"storno-desktop" in ran.stdout


def test_a_person_reads_tables_and_sentences_in_the_language_asked_for(
    shop: Shop, child: Child
) -> None:
    shop.issued()
    listing = child("invoice", "list").stdout.decode()
    assert "FCT0001" in listing
    assert "Construct & Fiii SRL" in listing
    refused = child("--lang", "ro", "invoice", "show", "x")
    assert refused.returncode == 1
    assert refused.stdout == b""
    assert "Niciun document" in refused.stderr.decode()
