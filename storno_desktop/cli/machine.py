"""What `doctor` asks of the machine: keyring, fonts, clock, room on the disk."""

from __future__ import annotations

import json
import shutil
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storno_desktop.application.errors import StoreError
from storno_desktop.application.ports import Check, UnitOfWork
from storno_desktop.cli.desk import Desk
from storno_desktop.paths import resource

#: Below this a year of invoices may not fit any more.
LEAST_ROOM = 200 * 1024 * 1024
_TRUETYPE = (b"\x00\x01\x00\x00", b"OTTO", b"true")
_EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)  # this program is not older
_TOLERANCE = timedelta(minutes=5)


def examine(desk: Desk) -> Iterator[Check]:
    """Look at everything around the store; the detail is in the person's language."""
    yield _keyring(desk)
    yield _fonts(desk)
    yield _clock(desk)
    yield _disk(desk)


def _keyring(desk: Desk) -> Check:
    """A machine without a keyring works too, only it cannot keep a secret."""
    import keyring
    import keyring.backends.fail

    backend = keyring.get_keyring()
    if isinstance(backend, keyring.backends.fail.Keyring):
        return Check("keyring", ok=True, detail=desk.say("doctor_no_keyring"))
    return Check("keyring", ok=True, detail=backend.name)


def _fonts(desk: Desk) -> Check:
    folder = resource("fonts")
    fonts = sorted(folder.glob("*.ttf"))
    broken = [font.name for font in fonts if not _is_font(font)]
    if broken or not fonts:
        missing = ", ".join(broken) or str(folder)
        return Check("fonts", ok=False, detail=desk.say("doctor_fonts", missing=missing))
    return Check("fonts", ok=True, detail=str(len(fonts)))


def _is_font(font: Path) -> bool:
    try:
        with font.open("rb") as opened:
            return opened.read(4) in _TRUETYPE
    except OSError:
        return False


def _clock(desk: Desk) -> Check:
    """A clock that is behind the last event would date documents wrongly."""
    try:
        clock = desk.office.clock
        with desk.office.store.read() as unit:
            latest = _latest(unit)
    except StoreError:
        return Check("clock", ok=True, detail=datetime.now(UTC).isoformat(timespec="seconds"))
    now = clock.now()
    if now + _TOLERANCE < max(latest, _EARLIEST):
        detail = desk.say("doctor_clock", now=now.date(), latest=max(latest, _EARLIEST).date())
        return Check("clock", ok=False, detail=detail)
    return Check("clock", ok=True, detail=now.isoformat(timespec="seconds"))


def _latest(unit: UnitOfWork) -> datetime:
    """When the youngest event of any chain happened."""
    latest = _EARLIEST
    for company in unit.companies.all():
        for link in deque(unit.chain.links(company.id), maxlen=1):
            latest = max(latest, datetime.fromisoformat(json.loads(link.payload)["at"]))
    return latest


def _disk(desk: Desk) -> Check:
    place = desk.profile
    while not place.exists() and place != place.parent:
        place = place.parent
    free = shutil.disk_usage(place).free
    detail = f"{free // 1024 // 1024} MB"
    return Check("disk", ok=free >= LEAST_ROOM, detail=detail)
