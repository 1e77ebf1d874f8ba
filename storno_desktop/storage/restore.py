"""Restoring a backup: everything is checked before anything is touched, and the old books are kept.

The file may come from anywhere: names, sizes and hashes are judged before they are believed.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path

from storno_desktop.application.errors import Damaged, DiskFull, NotADatabase
from storno_desktop.storage.archive import extract, judge_database, manifest_of, opened
from storno_desktop.storage.database import alone
from storno_desktop.storage.failures import at_the_edge
from storno_desktop.storage.files import (
    DATABASE,
    SIDE_FILES,
    VAULT,
    make_private_folder,
    sync_file,
    sync_folder,
)


def restore(
    source: Path,
    profile: Path,
    let_go: Callable[[], AbstractContextManager[None]] = nullcontext,
) -> Path | None:
    """Put the books of a backup in place; give the folder where the old ones are kept.

    `let_go` surrounds the swap: a window that reads the present books closes its connections, and
    opens the new ones after.

    Raises Misread when the file is no sound backup, NewerDatabase, Locked while another program
    has the books open, DiskFull, ReadOnly. Until the last check has passed nothing is touched.
    """
    profile = profile.absolute()
    staged = profile.with_name(f".{profile.name}.restoring-{secrets.token_hex(4)}")
    with at_the_edge(profile):
        finish_restore(profile)
        try:
            _extract(source, staged)
            judge_database(staged / DATABASE)
            with let_go():
                _check_nobody_works(profile / DATABASE)
                staged.replace(_ready(profile))
                sync_folder(profile.parent)
                return finish_restore(profile)
        finally:
            shutil.rmtree(staged, ignore_errors=True)


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
    kept = next_kept(profile)
    note.write_text(kept.name, encoding="utf-8")
    sync_file(note)
    return kept


def next_kept(profile: Path) -> Path:
    """The folder to which the books of a profile move at its next restore."""
    profile = profile.absolute()
    number = 1
    while (kept := profile.with_name(f"{profile.name}.before-restore-{number}")).exists():
        number += 1
    return kept


def _check_nobody_works(database: Path) -> None:
    if not database.exists():
        return
    # books that are broken are what a restore is for
    with suppress(NotADatabase, Damaged):
        alone(database)


def _extract(source: Path, staged: Path) -> None:
    with opened(source) as archive:
        entries = manifest_of(archive).entries
        needed = sum(entry.size for entry in entries)
        if shutil.disk_usage(staged.parent).free < needed:
            raise DiskFull(f"{needed} bytes are needed", path=str(staged.parent))
        (staged / VAULT).mkdir(parents=True, mode=0o700)
        staged.chmod(0o700)
        for entry in entries:
            extract(archive, entry, staged / entry.name)
