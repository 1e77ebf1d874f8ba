"""A small card of labelled amounts in one currency, aligned at their right."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from storno_desktop.gui import display
from storno_desktop.gui.widgets.parts import Card, label


class SumCard(Card):
    """Amounts one below the other, as on the foot of an invoice."""

    def __init__(self, currency: str, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._currency = currency
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.box.addLayout(self._grid)

    def add(self, name: str, value: Decimal, *, strong: bool = False) -> None:
        """Add one amount."""
        row = self._grid.rowCount()
        self._grid.addWidget(label(name, "strong" if strong else "muted"), row, 0)
        figure = label(display.money(value, self._currency), "strong" if strong else "")
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)
