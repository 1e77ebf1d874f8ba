"""The strip that asks what the columns of pasted rows are; Enter accepts (SCREENS 4.3)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from storno_desktop.gui.editor.pasting import COLUMNS, Table
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.parts import button, label

_SAMPLES = 3
_WIDEST = 8


class PasteStrip(QFrame):
    """Shows the first rows under the columns that were guessed."""

    accepted = Signal(object)  # Table
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Columns of the pasted rows"))
        self._table = Table((), ())
        self._choices: list[Choice] = []
        self._title = label("", "strong")
        self._hint = label(self.tr("Enter inserts the rows, Esc leaves them"), "caption")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._insert = button(self.tr("Insert rows"), "corner-down-left", "primary")
        self._insert.clicked.connect(self._accept)
        self._leave = button(self.tr("Cancel"))
        self._leave.clicked.connect(self._dismiss)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addWidget(self._hint)
        top.addStretch(1)
        top.addWidget(self._leave)
        top.addWidget(self._insert)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 8, 12, 10)
        box.setSpacing(8)
        box.addLayout(top)
        box.addLayout(self._grid)
        self.hide()

    def ask(self, table: Table) -> None:
        """Show a table and wait for Enter."""
        self._clear()
        self._table = table
        self._title.setText(self.tr("%n pasted row(s)", "", len(table.body)))
        names = self._names()
        options = [(key, names[key]) for key in COLUMNS]
        for column, key in enumerate(table.columns[:_WIDEST]):
            choice = Choice(self.tr("Column {0} is").format(column + 1))
            choice.set_options(options)
            choice.set_value(key)
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            choice.edited.connect(self._on_edited)
            self._choices.append(choice)
            self._grid.addWidget(choice, 0, column)
            self._grid.setColumnStretch(column, 3 if key == "description" else 2)
            for row, cells in enumerate(table.body[:_SAMPLES], 1):
                shown = label(cells[column], "caption")
                shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
                shown.setToolTip(cells[column])
                shown.setContentsMargins(8, 0, 8, 0)
                self._grid.addWidget(shown, row, column)
        self._on_edited()
        self.show()
        self._insert.setFocus(Qt.FocusReason.OtherFocusReason)

    def _names(self) -> dict[str, str]:
        return {
            "": self.tr("leave out"),
            "code": self.tr("Code"),
            "description": self.tr("Description"),
            "quantity": self.tr("Quantity"),
            "unit": self.tr("Unit"),
            "price": self.tr("Unit price"),
            "discount": self.tr("Discount"),
            "vat": self.tr("VAT"),
            "total": self.tr("Amount"),
        }

    def _clear(self) -> None:
        self._choices.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()

    def _columns(self) -> list[str]:
        chosen = [str(choice.value() or "") for choice in self._choices]
        return [*chosen, *self._table.columns[len(chosen) :]]

    def _on_edited(self, *_: object) -> None:
        self._insert.setEnabled("description" in self._columns())

    def _accept(self) -> None:
        if self._insert.isEnabled():
            self.hide()
            self.accepted.emit(self._table.as_columns(self._columns()))

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter accepts from any of the choices, Esc leaves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)
