"""Reading a backup's file: names, sizes and hashes are judged before they are believed."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from storno_desktop.application.errors import Misread, NewerDatabase, NotADatabase
from storno_desktop.storage.backup import BLOCK, FORMAT, MANIFEST
from storno_desktop.storage.files import DATABASE, VAULT, make_private, sync_file
from storno_desktop.storage.revision import HEAD, state_of

_LARGEST_MANIFEST = 256 * 1024 * 1024  # two million vault files
_MEMBER = re.compile(rf"{re.escape(DATABASE)}|{VAULT}/(..)/(..)/((?:\1\2)[0-9a-f]{{60}})")
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in the archive, as the manifest promises it."""

    name: str
    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """When and by what the backup was made, and all it holds."""

    made_at: str
    version: str
    entries: tuple[Entry, ...]


@contextmanager
def opened(source: Path) -> Iterator[zipfile.ZipFile]:
    """Open the archive; raises Misread when it is none or breaks while it is read."""
    try:
        with zipfile.ZipFile(source) as archive:
            yield archive
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise Misread(f"{source.name} is no sound backup: {error}") from error


def manifest_of(archive: zipfile.ZipFile) -> Manifest:
    """What the manifest says, held against what the archive holds.

    Raises Misread, and NewerDatabase for a backup of a later program.
    """
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
    entries = tuple(_entry(name, entry) for name, entry in files.items())
    if sorted(names) != sorted([MANIFEST, *files]):
        raise Misread("the file holds something else than its manifest says")
    return Manifest(_text(manifest, "made_at"), _text(manifest, "version"), entries)


def _text(manifest: dict[str, Any], key: str) -> str:
    told = manifest.get(key)
    return told if isinstance(told, str) else ""


def _object(text: bytes) -> dict[str, Any]:
    try:
        manifest = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Misread("the manifest cannot be read") from error
    if not isinstance(manifest, dict):
        raise Misread("the manifest cannot be read")
    return manifest


def _entry(name: str, entry: object) -> Entry:
    if _MEMBER.fullmatch(name) is None:
        raise Misread(f"{name!r} has no place in a backup")
    sha256 = entry.get("sha256") if isinstance(entry, dict) else None
    size = entry.get("size") if isinstance(entry, dict) else None
    if not isinstance(sha256, str) or not _HASH.fullmatch(sha256) or type(size) is not int:
        raise Misread(f"the manifest says too little of {name}")
    if size < 0 or (name != DATABASE and name.rpartition("/")[2] != sha256):
        raise Misread(f"the manifest contradicts itself about {name}")
    return Entry(name, sha256, size)


def extract(archive: zipfile.ZipFile, entry: Entry, target: Path) -> None:
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


def judge_database(database: Path) -> None:
    """Raise Misread for a database from a backup that is not sound."""
    try:
        state_of(database)
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as read:
            (verdict,) = read.execute("PRAGMA integrity_check(1)").fetchone()
            broken = read.execute("PRAGMA foreign_key_check").fetchone()
    except (NotADatabase, sqlite3.DatabaseError) as error:
        raise Misread(f"the database in the backup is damaged: {error}") from error
    if verdict != "ok" or broken is not None:
        raise Misread(f"the database in the backup is damaged: {verdict}")
