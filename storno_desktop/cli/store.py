"""`backup`, `restore`, `verify`, `doctor`: keeping the books, and knowing that they are kept."""

from __future__ import annotations

import argparse
import hashlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from storno_desktop.application import integrity
from storno_desktop.application.errors import OutsideError, StoreError
from storno_desktop.application.ports import Check
from storno_desktop.cli import machine
from storno_desktop.cli.desk import Desk
from storno_desktop.cli.failures import DAMAGED, REFUSED, FileFailure, told
from storno_desktop.cli.output import Answer


def backup(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Write the database and the vault into one checked file."""
    target = Path(arguments.out)
    if target.is_dir():
        raise FileFailure(IsADirectoryError(21, "is a folder"), target)
    desk.office.store.back_up(target)
    digest = hashlib.sha256()
    with target.open("rb") as opened:
        while block := opened.read(1 << 20):
            digest.update(block)
    body = {"file": str(target), "bytes": target.stat().st_size, "sha256": digest.hexdigest()}
    return Answer(body, desk.say("written", file=target))


def restore(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Put the books of a backup in place; the present ones are kept beside them."""
    source = Path(arguments.file)
    try:
        with source.open("rb"):
            pass
    except OSError as error:
        raise FileFailure(error, source) from error
    kept = desk.outside.restore(source, desk.profile)
    with suppress(StoreError):
        desk.office.store.check()  # opened once, so that an older backup is brought up to date
    body = {
        "file": str(source),
        "profile": str(desk.profile),
        "kept": str(kept) if kept is not None else None,
    }
    text = desk.say("restored", file=source)
    return Answer(body, text if kept is None else f"{text}\n{desk.say('kept', folder=kept)}")


def _report(desk: Desk, checks: Iterable[Check], code: int) -> Answer:
    found = list(checks)
    is_sound = all(check.ok for check in found)
    body = {
        "ok": is_sound,
        "checks": [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in found],
    }
    lines = [
        f"{desk.say('ok' if one.ok else 'wrong'):<8}{one.name}"
        + (f": {one.detail}" if one.detail else "")
        for one in found
    ]
    lines.append(desk.say("all_well" if is_sound else "not_well"))
    return Answer(body, "\n".join(lines), 0 if is_sound else code)


def verify(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Recompute the hash chains and the vault, and name the first broken link."""
    return _report(desk, integrity.verify(desk.office), DAMAGED)


def doctor(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Look at the database, the keyring, the fonts, the clock and the disk.

    A store that cannot be opened is a finding here, with the exit code of its failure.
    """
    checks: list[Check] = []
    code = REFUSED
    try:
        checks += desk.office.store.check()
        if not all(check.ok for check in checks):
            code = DAMAGED
    except (StoreError, OutsideError) as error:
        failure = told(error, desk.language, desk.profile)
        code = failure.exit_code
        checks.append(Check("database", ok=False, detail=f"{failure.code}: {failure.message}"))
    checks += machine.examine(desk)
    return _report(desk, checks, code)
