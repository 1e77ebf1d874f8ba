"""One signal that carries what deeds changed; each view decides whether it is stale."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ChangeHub(QObject):
    """Emits `application.changes.Changes`; no view tells another to refresh."""

    changed = Signal(object)
