"""The strip at the foot of the window: where the work is kept, and what the law wants soon."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from storno_desktop.gui.icons import pixmap
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.parts import button, label


class StatusStrip(QFrame):
    """Quiet facts; the one that needs a deed is a link."""

    deadlines_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "strip")
        self.setFixedHeight(30)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        self._icon = QLabel()
        self._text = label(self.tr("Everything is saved on this computer"), "caption")
        self._deadlines = button("", role="link")
        self._deadlines.clicked.connect(self.deadlines_wished)
        self._deadlines.hide()
        row.addWidget(self._icon)
        row.addWidget(self._text)
        row.addStretch(1)
        row.addWidget(self._deadlines)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(pixmap("hard-drive", "muted", 14, self.devicePixelRatio()))

    def show_deadlines(self, count: int) -> None:
        """Say how many issued documents are still to be handed in."""
        self._deadlines.setVisible(count > 0)
        self._deadlines.setText(self.tr("%n document(s) to hand in", "", count))
