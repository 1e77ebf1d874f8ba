"""What every part of the settings is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.gui.widgets.parts import label

if TYPE_CHECKING:
    from storno_desktop.gui.pages.page import Page

_WIDEST = 780


class Room(QWidget):
    """A column of cards with a title; reads through the page's lanes."""

    def __init__(self, page: Page, title: str, about: str = "") -> None:
        super().__init__()
        self.page = page
        self.setMaximumWidth(_WIDEST)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 12, 12)
        self.box.setSpacing(12)
        self.bar = QHBoxLayout()
        self.bar.setSpacing(8)
        self.bar.addWidget(label(title, "strong"))
        self.bar.addStretch(1)
        self.box.addLayout(self.bar)
        if about:
            said = label(about, "muted")
            said.setWordWrap(True)
            self.box.addWidget(said)

    def refresh(self) -> None:
        """Read anew."""

    def on_changes(self, changes: Changes) -> None:
        """Read anew when what is shown was changed."""
        if changes.everything or changes.settings:
            self.refresh()
