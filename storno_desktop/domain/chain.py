"""The hash chain over the events of fiscal documents: nothing can be changed or cut unseen.

Each link is sha256(previous hash + canonical JSON of the event); the event carries the hash of
the document's XML, so that chain, store and vault vouch for each other (DECISIONS 5).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Link:
    """One stored event of a company's chain; `sequence` starts at 1."""

    sequence: int
    payload: str  # canonical JSON
    previous: str
    hash: str


def canonical(event: Mapping[str, object]) -> str:
    """Write JSON in one way only: sorted keys, no spaces, no escapes that could vary."""
    return json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def link(sequence: int, previous: str, event: Mapping[str, object]) -> Link:
    """Append an event to a chain whose last hash is `previous`."""
    payload = canonical(event)
    return Link(sequence, payload, previous, digest(previous, payload))


def digest(previous: str, payload: str) -> str:
    """Hash one link."""
    return hashlib.sha256(previous.encode() + payload.encode()).hexdigest()


def first_broken(links: Iterable[Link], head: tuple[int, str] | None = None) -> int | None:
    """Recompute a chain and name the first sequence that does not hold, None when all do.

    `head` is the sequence and hash kept elsewhere: with it a cut tail is found too.
    """
    previous, expected = GENESIS, 1
    for one in links:
        if (
            one.sequence != expected
            or one.previous != previous
            or digest(previous, one.payload) != one.hash
        ):
            return expected
        previous, expected = one.hash, expected + 1
    if head is not None and head != (expected - 1, previous):
        return min(head[0], expected) or 1
    return None
