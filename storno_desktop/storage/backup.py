"""Writing a backup: one file with the database, the vault and a manifest of both.

A ZIP that any tool opens. It holds no path of this machine and can be restored on another one.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import storno_desktop
from storno_desktop.application.errors import Damaged
from storno_desktop.storage.database import copy_database
from storno_desktop.storage.failures import at_the_edge
from storno_desktop.storage.files import (
    DATABASE,
    VAULT,
    make_private,
    sync_file,
    sync_folder,
    temporary_name,
)
from storno_desktop.storage.revision import HEAD
from storno_desktop.storage.vault import FileVault

MANIFEST = "manifest.json"
FORMAT = 1
BLOCK = 1 << 20

#: Contents that are compressed already.
_PACKED = (b"PK", b"%PDF", b"\x89PNG", b"\xff\xd8\xff")


def write_backup(database: Path, vault: FileVault, target: Path) -> None:
    """Write, read back and compare, then give the file its name; raises a StoreError."""
    target = target.absolute()
    temporary, copy = temporary_name(target), temporary_name(target.with_name(DATABASE))
    with at_the_edge(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            copy_database(database, copy)
            names = _vault_names(copy)
            with zipfile.ZipFile(temporary, "x", allowZip64=True) as archive:
                make_private(temporary)
                entries = {DATABASE: _add_file(archive, DATABASE, copy)}
                for name in sorted(names):
                    content = vault.get(name)  # judged by its hash: damage is not carried along
                    entries[member(name)] = _add(archive, member(name), content)
                archive.writestr(MANIFEST, _manifest(entries), zipfile.ZIP_DEFLATED)
            _verify(temporary, entries)
            sync_file(temporary)
            temporary.replace(target)
            sync_folder(target.parent)
        finally:
            temporary.unlink(missing_ok=True)
            copy.unlink(missing_ok=True)


def member(sha256: str) -> str:
    """Where a vault file lies in the archive."""
    return f"{VAULT}/{sha256[:2]}/{sha256[2:4]}/{sha256}"


def _vault_names(copy: Path) -> list[str]:
    """The vault files that the copied database lists; examines its pages first."""
    with closing(sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)) as opened:
        (verdict,) = opened.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise Damaged(f"the database is damaged: {verdict}")
        return [row[0] for row in opened.execute("SELECT sha256 FROM vault_files")]


def _add_file(archive: zipfile.ZipFile, name: str, file: Path) -> dict[str, str | int]:
    digest, size = hashlib.sha256(), 0
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    with file.open("rb") as source, archive.open(info, "w", force_zip64=True) as goal:
        while block := source.read(BLOCK):
            digest.update(block)
            size += len(block)
            goal.write(block)
    return {"sha256": digest.hexdigest(), "size": size}


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> dict[str, str | int]:
    info = zipfile.ZipInfo(name)
    is_packed = content.startswith(_PACKED)
    info.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    archive.writestr(info, content)
    return {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}


def _manifest(entries: dict[str, dict[str, str | int]]) -> str:
    return json.dumps(
        {
            "program": "storno-desktop",
            "version": storno_desktop.__version__,
            "format": FORMAT,
            "revision": HEAD,
            "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "files": entries,
        },
        indent=1,
        sort_keys=True,
    )


def _verify(archive_file: Path, entries: dict[str, dict[str, str | int]]) -> None:
    """Read everything back from the disk and compare."""
    with zipfile.ZipFile(archive_file) as archive:
        for name, entry in entries.items():
            with archive.open(name) as stored:
                if hash_of(stored) != entry["sha256"]:
                    raise Damaged(f"{name} did not reach the backup as it is", path=name)
    if os.name != "nt":
        make_private(archive_file)


def hash_of(stream: IO[bytes]) -> str:
    """Hash a stream block by block."""
    digest = hashlib.sha256()
    while block := stream.read(BLOCK):
        digest.update(block)
    return digest.hexdigest()
