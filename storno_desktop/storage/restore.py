"""Restoring a backup: everything is checked before anything is touched, and the old books are kept.

The file may come from anywhere: names, sizes and hashes are judged before they are believed.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import shutil
import sqlite3
import zipfile
import zlib
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storno_desktop.application.errors import (
    Damaged,
    DiskFull,
    Misread,
    NewerDatabase,
    NotADatabase,
)
from storno_desktop.storage.backup import BLOCK, FORMAT, MANIFEST
from storno_desktop.storage.database import alone
from storno_desktop.storage.failures import at_the_edge
from storno_desktop.storage.files import (
    DATABASE,
    SIDE_FILES,
    VAULT,
    make_private,
    make_private_folder,
    sync_file,
    sync_folder,
)
from storno_desktop.storage.revision import HEAD, state_of

_LARGEST_MANIFEST = 256 * 1024 * 1024  # two million vault files
_MEMBER = re.compile(rf"{re.escape(DATABASE)}|{VAULT}/(..)/(..)/((?:\1\2)[0-9a-f]{{60}})")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    sha256: str
    size: int


def restore(source: Path, profile: Path) -> Path | None:
    """Put the books of a backup in place; give the folder where the old ones are kept.

    Raises Misread when the file is no sound backup, NewerDatabase, Locked while another program
    has the books open, DiskFull, ReadOnly. Until the last check has passed nothing is touched.
    """
    profile = profile.absolute()
    staged = profile.with_name(f".{profile.name}.restoring-{secrets.token_hex(4)}")
    with at_the_edge(profile):
        finish_restore(profile)
        try:
            _extract(source, staged)
            _judge_database(staged / DATABASE)
            _check_nobody_works(profile / DATABASE)
            staged.replace(_ready(profile))
            sync_folder(profile.parent)
        finally:
            shutil.rmtree(staged, ignore_errors=True)
        return finish_restore(profile)


def finish_restore(profile: Path) -> Path | None:
    """Swap checked books for the present ones; a swap that was cut off goes on where it stopped.

    Each step can be repeated: the present part moves aside, then the checked one takes its name.
    """
    profile = profile.absolute()
    ready = _ready(profile)
    if not ready.is_dir():
        return None
    with at_the_edge(profile):
        make_private_folder(profile)
        kept = _kept(profile, ready)
        for part in (VAULT, DATABASE):
            if not (ready / part).exists():
                continue  # already in place
            for name in (part, *(part + suffix for suffix in SIDE_FILES if part == DATABASE)):
                if (profile / name).exists():
                    make_private_folder(kept)
                    (profile / name).rename(kept / name)
            (ready / part).rename(profile / part)
        sync_folder(profile)
        shutil.rmtree(ready)
        sync_folder(profile.parent)
        return kept if kept.exists() else None


def _ready(profile: Path) -> Path:
    return profile.with_name(f".{profile.name}.restored")


def _kept(profile: Path, ready: Path) -> Path:
    """The folder for the old books, the same one when a cut-off swap goes on."""
    note = ready / "kept"
    if note.exists():
        return profile.with_name(note.read_text(encoding="utf-8"))
    number = 1
    while (kept := profile.with_name(f"{profile.name}.before-restore-{number}")).exists():
        number += 1
    note.write_text(kept.name, encoding="utf-8")
    sync_file(note)
    return kept


def _check_nobody_works(database: Path) -> None:
    if not database.exists():
        return
    # books that are broken are what a restore is for
    with suppress(NotADatabase, Damaged):
        alone(database)


def _extract(source: Path, staged: Path) -> None:
    try:
        with zipfile.ZipFile(source) as archive:
            entries = _entries(archive)
            needed = sum(entry.size for entry in entries)
            if shutil.disk_usage(staged.parent).free < needed:
                raise DiskFull(f"{needed} bytes are needed", path=str(staged.parent))
            (staged / VAULT).mkdir(parents=True, mode=0o700)
            staged.chmod(0o700)
            for entry in entries:
                _extract_one(archive, entry, staged / entry.name)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise Misread(f"{source.name} is no sound backup: {error}") from error


def _entries(archive: zipfile.ZipFile) -> list[_Entry]:
    """What the manifest says, held against what the archive holds."""
    names = archive.namelist()
    if MANIFEST not in names:
        raise Misread("the file has no manifest: it is no backup of this program")
    info = archive.getinfo(MANIFEST)
    if info.file_size > _LARGEST_MANIFEST:
        raise Misread("the manifest is too large")
    with archive.open(info) as stream:
        manifest = _object(stream.read(_LARGEST_MANIFEST + 1))
    if manifest.get("program") != "storno-desktop":
        raise Misread("the file is no backup of this program")
    for what, known in (("format", FORMAT), ("revision", HEAD)):
        told = manifest.get(what)
        if type(told) is not int:
            raise Misread(f"the manifest has no {what}")
        if told > known:
            raise NewerDatabase(f"the backup has {what} {told}, this program knows {known}")
    files = manifest.get("files")
    if not isinstance(files, dict) or DATABASE not in files:
        raise Misread("the manifest lists no database")
    entries = [_entry(name, entry) for name, entry in files.items()]
    if sorted(names) != sorted([MANIFEST, *files]):
        raise Misread("the file holds something else than its manifest says")
    return entries


def _object(text: bytes) -> dict[str, Any]:
    try:
        manifest = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Misread("the manifest cannot be read") from error
    if not isinstance(manifest, dict):
        raise Misread("the manifest cannot be read")
    return manifest


def _entry(name: str, entry: object) -> _Entry:
    if _MEMBER.fullmatch(name) is None:
        raise Misread(f"{name!r} has no place in a backup")
    sha256 = entry.get("sha256") if isinstance(entry, dict) else None
    size = entry.get("size") if isinstance(entry, dict) else None
    if not isinstance(sha256, str) or not _HASH.fullmatch(sha256) or type(size) is not int:
        raise Misread(f"the manifest says too little of {name}")
    if size < 0 or (name != DATABASE and name.rpartition("/")[2] != sha256):
        raise Misread(f"the manifest contradicts itself about {name}")
    return _Entry(name, sha256, size)


def _extract_one(archive: zipfile.ZipFile, entry: _Entry, target: Path) -> None:
    """Write one file, never more than the manifest said, and compare its hash."""
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    digest, left = hashlib.sha256(), entry.size
    with archive.open(entry.name) as stream, target.open("xb") as goal:
        while block := stream.read(min(BLOCK, left + 1)):
            left -= len(block)
            if left < 0:
                raise Misread(f"{entry.name} is larger than the manifest says")
            digest.update(block)
            goal.write(block)
    if left or digest.hexdigest() != entry.sha256:
        raise Misread(f"{entry.name} is not what was backed up")
    make_private(target)
    sync_file(target)


def _judge_database(database: Path) -> None:
    try:
        state_of(database)
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as opened:
            (verdict,) = opened.execute("PRAGMA integrity_check(1)").fetchone()
            broken = opened.execute("PRAGMA foreign_key_check").fetchone()
    except (NotADatabase, sqlite3.DatabaseError) as error:
        raise Misread(f"the database in the backup is damaged: {error}") from error
    if verdict != "ok" or broken is not None:
        raise Misread(f"the database in the backup is damaged: {verdict}")
