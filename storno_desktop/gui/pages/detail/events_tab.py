"""The tab of a document's page with its fiscal events, each with its place in the hash chain."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.gui import display
from storno_desktop.gui.delegates.cells import Mark
from storno_desktop.gui.pages import timeline
from storno_desktop.gui.pages.detail.facts import Facts
from storno_desktop.gui.pages.stacks import clear
from storno_desktop.gui.widgets.parts import Card, Chip, EmptyState, label

_TONES = {
    "info": "circle-dot",
    "ok": "circle-check",
    "warn": "send",
    "danger": "circle-x",
    "neutral": "circle",
}


class EventsTab(QWidget):
    """The document's events from the hash chain, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 12, 8, 12)
        self._box.setSpacing(8)

    def show_facts(self, facts: Facts) -> None:
        """Show the events of another state."""
        clear(self._box)
        events = timeline.events(facts.links)
        if not events:
            empty = EmptyState("clock")
            empty.say(self.tr("No fiscal event yet: the document was never issued."))
            self._box.addWidget(empty, 1)
            return
        for event in reversed(events):
            self._box.addWidget(self._event(event, facts.row.currency))
        self._box.addStretch(1)

    def _event(self, event: timeline.Event, currency: str) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Chip(Mark(event.tone, _TONES[event.tone], timeline.title(event)), card))
        words = label(" · ".join(timeline.details(event)), "muted")
        words.setWordWrap(True)
        row.addWidget(words, 1)
        amount = timeline.amount_of(event)
        if amount is not None:
            row.addWidget(label(display.money(amount, currency)))
        when = ""
        if event.at is not None:
            moment = QDateTime.fromSecsSinceEpoch(int(event.at.timestamp()))
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        row.addWidget(label(when, "muted"))
        card.box.addLayout(row)
        proof = label(f"№ {event.sequence} · {event.hash[:16]}…", "caption")
        proof.setToolTip(event.hash)
        card.box.addWidget(proof)
        return card
