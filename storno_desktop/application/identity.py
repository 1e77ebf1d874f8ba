"""Ids made on this machine: UUIDv7, so that nothing waits for a server (DECISIONS 4)."""

from __future__ import annotations

import os
import threading
import uuid
from datetime import UTC, date, datetime

_lock = threading.Lock()
_last = 0


def new_id(moment: datetime | None = None) -> str:
    """Make a UUIDv7 (RFC 9562); ids made one after the other sort in that order."""
    global _last  # noqa: PLW0603 - one clock for the process
    now = moment or datetime.now(UTC)
    milliseconds = int(now.timestamp() * 1000)
    random = int.from_bytes(os.urandom(10))
    with _lock:
        # 48 bits of time and 12 of sequence; never behind the id before
        stamp = max((milliseconds << 12) | (random >> 70 & 0x7FF), _last + 1)
        _last = stamp
    value = (stamp >> 12) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64
    value |= 0b10 << 62 | random & ((1 << 62) - 1)
    return str(uuid.UUID(int=value))


class SystemClock:
    """The clock of this computer."""

    def now(self) -> datetime:
        """The moment, UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The calendar day at this place."""
        return datetime.now().astimezone().date()
