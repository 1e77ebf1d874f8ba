"""Everything else a line can say, below the grid (Alt+Enter; SCREENS 4.3)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from storno_desktop.application.reference import countries
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.vat import VatCategory
from storno_desktop.gui import i18n
from storno_desktop.gui.dialogs.lists import exemption_codes
from storno_desktop.gui.editor.allowances import AllowanceRows
from storno_desktop.gui.editor.line_nation import (
    NATIONAL_ATTRIBUTE_OF,
    national_inputs,
    national_lists,
)
from storno_desktop.gui.editor.nested import OF_LINE, value_at, with_value
from storno_desktop.gui.editor.records import Records
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import place_name
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DateEdit, TextEdit
from storno_desktop.gui.widgets.parts import Card, Field, label, tool

#: The key of a fault's path to the attribute of the line.
_ATTRIBUTE_OF = {
    "lineNote": "line_note",
    "buyerItemIdentification": "buyer_item_id",
    "standardItemIdentification": "standard_item_id",
    "cpvCode": "cpv_code",
    "buyerAccountingRef": "buyer_accounting_ref",
    "orderLineReference": "order_line",
    "exemptionReason": "exemption_reason",
    "exemptionReasonCode": "exemption_code",
    "ublExtensions.originCountry": "origin_country",
    "ublExtensions.invoicePeriod.startDate": "period_start",
    "ublExtensions.invoicePeriod.endDate": "period_end",
    **NATIONAL_ATTRIBUTE_OF,
}


class LineDetails(Card):
    """The panel; it follows the current line and closes with Esc."""

    closed = Signal()

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._session = session
        self._row = 0
        self._is_showing = False
        self.setAccessibleName(self.tr("Line details"))
        self._title = label("", "strong")
        close = tool("x", self.tr("Close"), "Esc")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        self.box.addLayout(head)
        self._editors: dict[str, TextEdit | DateEdit | Choice] = {}
        self._fields: dict[str, Field] = {}
        self._make_fields()
        self.allowances = AllowanceRows(self._set_allowances, taxed=False)
        self.box.addWidget(self.allowances)
        session.changed.connect(self._on_changed)
        self.hide()

    def _make_fields(self) -> None:
        def today() -> Any:
            return self._session.surroundings.today

        text = {
            "line_note": self._add("line_note", "lineNote", TextEdit()),
            "buyer_item_id": self._add("buyer_item_id", "buyerItemIdentification", TextEdit()),
            "gtin": self._add("standard_item_id", "standardItemIdentification", TextEdit()),
            "cpv": self._add("cpv_code", "cpvCode", TextEdit()),
            "ref": self._add("buyer_accounting_ref", "buyerAccountingRef", TextEdit()),
            "order": self._add("order_line", "orderLineReference", TextEdit()),
        }
        origin = Choice(is_searchable=True)
        origin.set_options([(None, "–"), *countries(i18n.current())])
        start = self._add("period_start", "ublExtensions.invoicePeriod", DateEdit(today=today))
        end = self._add("period_end", "ublExtensions.invoicePeriod", DateEdit(today=today))
        place = self._add("origin_country", "ublExtensions.originCountry", origin)
        code = Choice(is_searchable=True)
        code.set_options(exemption_codes())
        code_field = self._add("exemption_code", "exemptionReasonCode", code)
        reason = self._add("exemption_reason", "exemptionReason", TextEdit())
        box = self.box
        box.addWidget(text["line_note"])
        box.addLayout(row((text["buyer_item_id"], 2), (text["gtin"], 2), (text["cpv"], 2)))
        box.addLayout(row((text["ref"], 2), (text["order"], 2), (place, 2)))
        box.addLayout(row((start, 1), (end, 1)))
        box.addLayout(row((code_field, 2), (reason, 4)))
        for inputs in national_inputs(self._session):
            box.addLayout(row(*((self._add(name, key, made), 1) for name, key, made in inputs)))
        self._lists: dict[str, tuple[str, Records]] = {}
        for name, key, records in national_lists(self._session):
            self._lists[name] = key, records
            records.listen(self)
            records.written.connect(partial(self._on_rows, name))
            box.addWidget(label(records.accessibleName(), "strong"))
            box.addWidget(records)

    def _add(self, name: str, key: str, editor: TextEdit | DateEdit | Choice) -> Field:
        title = place_name(f"lines[0].{key}").rpartition(" · ")[2]
        if name == "period_end":
            title = self.tr("Period to")
        if name == "period_start":
            title = self.tr("Period from")
        field = Field(title, editor)
        editor.edited.connect(lambda value: self._on_edited(name, value))
        editor.installEventFilter(self)
        self._editors[name], self._fields[name] = editor, field
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field ends its undo step."""
        if event.type() == QEvent.Type.FocusOut:
            self._session.settle()
        return super().eventFilter(watched, event)

    def show_line(self, row_: int) -> None:
        """Show a line."""
        self._row = row_
        self._refresh()

    def open(self, row_: int, key: str = "") -> None:
        """Show a line and come to its first field, or to that of a path's key."""
        self.show_line(row_)
        self.show()
        name = _ATTRIBUTE_OF.get(key, "line_note")
        if key.startswith("ublExtensions.allowanceCharges"):
            self.allowances.focus_row(0)
            return
        if key.startswith("ublExtensions.invoicePeriod") and key not in _ATTRIBUTE_OF:
            name = "period_start"
        for prefix, records in self._lists.values():
            if key.startswith(prefix):
                records.focus_path(key.removeprefix(prefix))
                return
        editor = self._editors.get(name, self._editors["line_note"])
        editor.setFocus(Qt.FocusReason.TabFocusReason)

    def _line(self) -> Line | None:
        lines = self._session.content.lines
        return lines[self._row] if self._row < len(lines) else None

    def _on_changed(self, _path: str) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        line = self._line()
        if line is None:
            self.closed.emit()
            return
        self._is_showing = True
        try:
            for name, editor in self._editors.items():
                editor.set_value(value_at(line, name, OF_LINE))
            for name, (_key, records) in self._lists.items():
                records.show_records(value_at(line, name, OF_LINE))
        finally:
            self._is_showing = False
        title = line.description.split("\n")[0]
        self._title.setText(self.tr("Line {0}").format(self._row + 1) + f"  ·  {title}")
        zero = line.vat_category.has_no_vat and line.vat_category is not VatCategory.ZERO
        for name in ("exemption_code", "exemption_reason", "natura"):
            if name in self._fields:
                self._fields[name].setVisible(zero)
        base = line.quantity * line.unit_price
        self.allowances.show_rows(line.allowances, (), base)

    def _on_edited(self, name: str, value: Any) -> None:
        line = self._line()
        if line is not None and not self._is_showing:
            changed = with_value(line, name, value, OF_LINE)
            self._session.set_line(self._row, changed, name)

    def _on_rows(self, name: str, value: object, grown: bool) -> None:
        if grown:  # another row is a step of its own
            self._session.settle()
        self._on_edited(name, value)
        if grown:
            self._session.settle()

    def _set_allowances(self, allowances: tuple[Allowance, ...]) -> None:
        line = self._line()
        if line is not None:
            changed = replace(line, allowances=allowances)
            self._session.set_line(self._row, changed, "allowances")

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to change."""
        self.allowances.freeze(frozen)
        for _key, records in self._lists.values():
            records.freeze(frozen)
        for editor in self._editors.values():
            if isinstance(editor, Choice):
                editor.setEnabled(not frozen)
            else:
                editor.setReadOnly(frozen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the grid."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
