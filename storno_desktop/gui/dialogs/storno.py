"""Storno: take an issued document back, wholly or by line and quantity (SCREENS 4.8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHeaderView,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from storno_desktop.domain.money import trimmed
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.gui import display
from storno_desktop.gui.arithmetic import NotArithmetic, evaluate
from storno_desktop.gui.delegates.cells import ROW_HEIGHT
from storno_desktop.gui.dialogs.cells import LineCells
from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.widgets.parts import label

_TAKE, _COLUMNS = 3, 4
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Creditable:
    """A line of the original and how much of it can still be taken back."""

    position: int
    description: str
    quantity: Decimal
    left: Decimal


@dataclass(frozen=True, slots=True)
class Reversal:
    """What was chosen: quantities by position, or None for all that is left."""

    quantities: Mapping[int, Decimal] | None
    kind: DocumentKind


class StornoDialog(Sheet):
    """Asks how much of a document is taken back and in which form."""

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget | None, number: str, kind: DocumentKind, lines: list[Creditable]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Reverse %1").replace("%1", number),
            self.tr("Create draft"),
            icon="undo-2",
            width=640,
        )
        self._lines, self._kind = lines, kind
        self.note(
            self.tr(
                "A draft with opposite signs is made. The original stays as it is; "
                "nothing takes effect before the draft is issued."
            ),
            "muted",
        )
        is_fresh = all(line.left == line.quantity for line in lines)
        self.whole = QRadioButton(
            self.tr("&Whole document") if is_fresh else self.tr("&All that is left")
        )
        self.parts = QRadioButton(self.tr("&Chosen lines and quantities"))
        self.whole.setChecked(True)
        amount = QButtonGroup(self)
        for button in (self.whole, self.parts):
            amount.addButton(button)
            self.body.addWidget(button)
        self.table = self._table()
        self.body.addWidget(self.table)
        self.fault = label("", "error")
        self.fault.hide()
        self.body.addWidget(self.fault)
        self.as_invoice = QRadioButton(self.tr("As a &reversal invoice (negative invoice)"))
        self.as_credit_note = QRadioButton(self.tr("As a credit &note (type 381)"))
        forms = QButtonGroup(self)
        self.body.addWidget(label(self.tr("Form"), "strong"))
        for button in (self.as_invoice, self.as_credit_note):
            forms.addButton(button)
            self.body.addWidget(button)
        is_note = kind is DocumentKind.CREDIT_NOTE
        self.as_credit_note.setChecked(is_note)
        self.as_invoice.setChecked(not is_note)
        self.parts.toggled.connect(self._on_parts)
        self._on_parts(False)
        self.whole.setFocus()

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._lines), _COLUMNS)
        table.setAccessibleName(self.tr("Lines of the original"))
        table.setHorizontalHeaderLabels(
            [
                self.tr("Description"),
                self.tr("Quantity"),
                self.tr("Still creditable"),
                self.tr("Take back"),
            ]
        )
        table.verticalHeader().hide()
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(90)
        for column in range(_COLUMNS):
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            title = table.horizontalHeaderItem(column)
            if title is not None:
                title.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        for row, line in enumerate(self._lines):
            first = line.description.splitlines()[0] if line.description else ""
            cells = [
                first,
                display.quantity(line.quantity),
                display.quantity(line.left),
                display.quantity(line.left),
            ]
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(_RIGHT)
                if column != _TAKE or line.left == 0:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                table.setItem(row, column, item)
        table.setItemDelegate(LineCells(table))
        rows = min(len(self._lines), 6)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.setFixedHeight(rows * ROW_HEIGHT + 44)
        return table

    def _on_parts(self, on: bool) -> None:
        self.table.setVisible(on)
        self.fault.hide()
        if on:
            self.table.setCurrentCell(0, _TAKE)
            self.table.setFocus()
        self.adjustSize()

    def quantities(self) -> dict[int, Decimal] | None:
        """Read the quantities; None, with the fault shown, when one is wrong."""
        found: dict[int, Decimal] = {}
        for row, line in enumerate(self._lines):
            item = self.table.item(row, _TAKE)
            text = item.text().strip() if item is not None else ""
            try:
                value = evaluate(text) if text else Decimal(0)
            except NotArithmetic:
                self._say(row, self.tr("“%1” is no quantity.").replace("%1", text))
                return None
            if value and (abs(value) > abs(line.left) or (value > 0) != (line.left > 0)):
                left = display.quantity(trimmed(line.left))
                self._say(row, self.tr("Only %1 can still be taken back.").replace("%1", left))
                return None
            if value:
                found[line.position] = value
        if not found:
            self._say(0, self.tr("Take back at least one line."))
            return None
        return found

    def _say(self, row: int, text: str) -> None:
        self.fault.setText(text)
        self.fault.show()
        self.table.setCurrentCell(row, _TAKE)
        self.table.setFocus()

    def _on_confirm(self) -> None:
        quantities: dict[int, Decimal] | None = None
        if self.parts.isChecked():
            quantities = self.quantities()
            if quantities is None:
                return
        as_note = self.as_credit_note.isChecked()
        kind = DocumentKind.CREDIT_NOTE if as_note else DocumentKind.INVOICE
        self.chosen.emit(Reversal(quantities, kind))
