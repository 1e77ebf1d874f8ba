"""Where the store's files lie in a profile, and writing them so that a power cut loses nothing."""

from __future__ import annotations

import os
from pathlib import Path

DATABASE = "storno.db"
VAULT = "vault"
#: What SQLite keeps beside a database in WAL mode.
SIDE_FILES = ("-wal", "-shm")

_PRIVATE_FOLDER = 0o700
_PRIVATE_FILE = 0o600


def database_of(profile: Path) -> Path:
    """Give the path of a profile's database."""
    return profile / DATABASE


def vault_of(profile: Path) -> Path:
    """Give the folder of a profile's vault."""
    return profile / VAULT


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter; an existing one keeps its rights."""
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    for part in reversed(missing):
        part.mkdir(mode=_PRIVATE_FOLDER, exist_ok=True)


def make_private(file: Path) -> None:
    """Let only the owner read a file."""
    file.chmod(_PRIVATE_FILE)


def temporary_name(target: Path) -> Path:
    """A name beside the target that nobody else uses."""
    return target.with_name(f".{target.name}.{os.urandom(6).hex()}.tmp")


def sync_file(file: Path) -> None:
    """Have a file's bytes on the disk before going on."""
    with file.open("rb+") as handle:
        os.fsync(handle.fileno())


def sync_folder(folder: Path) -> None:
    """Have a folder's entries on the disk; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_durably(target: Path, content: bytes) -> None:
    """Write under a temporary name, fsync, rename, fsync the folder: all of it or nothing."""
    temporary = temporary_name(target)
    try:
        with temporary.open("xb") as handle:
            handle.write(content)
            handle.flush()
            os.fsync(handle.fileno())
        make_private(temporary)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
