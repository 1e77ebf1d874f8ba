"""The events of one document, read from the hash chain, as dated sentences."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication

from storno_desktop.domain.chain import Link
from storno_desktop.gui.dialogs.payment_methods import method_name
from storno_desktop.gui.format_names import format_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Event:
    """One link of the chain as people read it."""

    sequence: int
    at: datetime | None
    name: str
    facts: Mapping[str, str]
    hash: str

    @property
    def tone(self) -> str:
        """The colour token of its dot."""
        return _TONES.get(self.name, "neutral")


_TONES = {
    "issued": "info",
    "sent": "warn",
    "accepted": "ok",
    "rejected": "danger",
    "paid": "ok",
    "restored": "info",
}


def events(links: Iterable[Link]) -> list[Event]:
    """Read links; one that is damaged still shows where it stands."""
    return [_event(link) for link in links]


def _event(link: Link) -> Event:
    try:
        payload = json.loads(link.payload)
        at = datetime.fromisoformat(payload["at"])
    except (ValueError, KeyError, TypeError):
        return Event(link.sequence, None, "damaged", {}, link.hash)
    facts = {key: str(value) for key, value in payload.items() if value is not None}
    return Event(link.sequence, at, facts.get("event", ""), facts, link.hash)


def title(event: Event) -> str:
    """Name what happened."""
    words = {
        "issued": translate("Timeline", "Issued"),
        "cancelled": translate("Timeline", "Cancelled"),
        "restored": translate("Timeline", "Restored"),
        "corrected": translate("Timeline", "Corrected"),
        "paid": translate("Timeline", "Payment recorded"),
        "payment_deleted": translate("Timeline", "Payment deleted"),
        "sent": translate("Timeline", "Uploaded to the portal"),
        "accepted": translate("Timeline", "Accepted"),
        "rejected": translate("Timeline", "Rejected"),
        "damaged": translate("Timeline", "This event cannot be read"),
    }
    return words.get(event.name, event.name)


def amount_of(event: Event) -> Decimal | None:
    """The money an event speaks of."""
    text = event.facts.get("amount") or event.facts.get("total")
    if text is None:
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def details(event: Event) -> list[str]:
    """What else the chain knows of the event, without the money."""
    facts, found = event.facts, []
    if event.name == "issued":
        found += [facts.get("number", ""), facts.get("buyer", ""), format_name(facts.get("format"))]
    if reason := facts.get("reason"):
        found.append(reason)
    if event.name == "paid":
        found.append(method_name(facts.get("method")))
    if index := facts.get("index"):
        found.append(translate("Timeline", "upload index %1").replace("%1", index))
    return [text for text in found if text]
