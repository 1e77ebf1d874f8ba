"""Laying out fields: rows of a form, and sections that fold."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.gui.icons import icon
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.parts import Card

GAP = 12


def row(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    """Fields beside each other, wide in proportion; hidden ones leave their room to the others."""
    made = QHBoxLayout()
    made.setSpacing(GAP)
    for field, stretch in fields:
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        made.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
    return made


class Section(Card):
    """A part of the form that folds away; `folded` tells when a person did it."""

    folded = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.box.setContentsMargins(4, 3, 16, 3)
        self._head = QPushButton(f" {title}")
        self._head.setProperty("role", "quiet")
        self._head.setCheckable(True)
        self._head.setAccessibleName(title)
        self.setFocusProxy(self._head)
        self._head.setIconSize(QSize(16, 16))
        self._head.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._head.toggled.connect(self._on_toggled)
        self._head.clicked.connect(self.folded)
        self._body = QWidget()
        self.rows = QVBoxLayout(self._body)
        self.rows.setContentsMargins(12, 0, 0, 10)
        self.rows.setSpacing(10)
        self.box.addWidget(self._head)
        self.box.addWidget(self._body)
        self._body.hide()
        theme.changed.connect(self._tint)
        self._tint()

    def add(self, part: QLayout | QWidget) -> None:
        """Add a row of fields or a widget below the others."""
        if isinstance(part, QLayout):
            self.rows.addLayout(part)
        else:
            self.rows.addWidget(part)

    def unfold(self, opened: bool = True) -> None:
        """Open or fold without a person."""
        self._head.setChecked(opened)

    @property
    def is_open(self) -> bool:
        """Whether its fields can be seen."""
        return self._head.isChecked()

    def holds(self, widget: QWidget) -> bool:
        """Whether a widget is among its fields."""
        return self._body.isAncestorOf(widget)

    def _on_toggled(self, opened: bool) -> None:
        self._body.setVisible(opened)
        self._tint()

    def _tint(self) -> None:
        name = "chevron-down" if self._head.isChecked() else "chevron-right"
        self._head.setIcon(icon(name, "muted"))
