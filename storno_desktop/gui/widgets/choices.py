"""Choosing one of several: a drop-down that filters as one types, and a row of segments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from storno_desktop.gui.widgets.inputs import LeaveWheelAlone


class Choice(QComboBox):
    """One of a few values; `edited` gives the value, not the text. Typing finds by any word."""

    edited = Signal(object)

    def __init__(
        self, name: str = "", *, is_searchable: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._is_searchable = is_searchable
        # Qt would hand an enumeration back as its text and a tuple as a list
        self._values: list[Any] = []
        self.setMaxVisibleItems(14)
        self.installEventFilter(LeaveWheelAlone(self))
        self.activated.connect(self._on_activated)
        if is_searchable:
            self.setEditable(True)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer, edit = self.completer(), self.lineEdit()
            if completer is None or edit is None:  # pragma: no cover - an editable box has both
                return
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            edit.setAccessibleName(name)
            edit.editingFinished.connect(self._settle)

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer (value, text) pairs; the chosen value stays when it is among them."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        self._values.clear()
        for value, text in options:
            self.add_option(value, text)
        self.blockSignals(False)
        self.set_value(kept)

    def add_option(self, value: Any, text: str) -> None:
        """Offer one more value."""
        self._values.append(value)
        self.addItem(text, value)

    def values(self) -> list[Any]:
        """Every value that is offered."""
        return list(self._values)

    def value(self) -> Any:
        """The chosen value, None when nothing is chosen."""
        at = self.currentIndex()
        return self._values[at] if 0 <= at < len(self._values) else None

    def set_value(self, value: Any) -> None:
        """Choose without telling anyone."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _on_activated(self, _at: int) -> None:
        self.edited.emit(self.value())

    def _settle(self) -> None:
        """Take the first option that has what was typed, else go back."""
        typed = self.currentText().strip().casefold()
        if self.currentIndex() >= 0 and typed == self.itemText(self.currentIndex()).casefold():
            return
        for at in range(self.count()):
            if typed and typed in self.itemText(at).casefold():
                self.setCurrentIndex(at)
                self.edited.emit(self.value())
                return
        at = self.currentIndex()
        self.setEditText(self.itemText(at) if at >= 0 else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Down opens the list, as everywhere."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut a text that is too long with dots; the style of the sheet cuts it in a letter."""
        if self.isEditable():
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part, control = QStyle.SubControl.SC_ComboBoxEditField, QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(control, option, part, self).width() - 2
        text = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip("" if text == self.currentText() else self.currentText())
        option.currentText = text
        painter = QStylePainter(self)
        painter.drawComplexControl(control, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


class Segments(QWidget):
    """A row of buttons of which one is down; left and right move."""

    edited = Signal(object)

    def __init__(
        self, name: str, options: Sequence[tuple[Any, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._values: list[Any] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        self.setProperty("role", "segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for at, (value, text) in enumerate(options):
            button = QPushButton(text, self)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setAccessibleName(f"{name}: {text}")
            self._group.addButton(button, at)
            self._values.append(value)
            row.addWidget(button)
        self._group.idClicked.connect(lambda at: self.edited.emit(self._values[at]))
        if self._values:
            self._group.button(0).setChecked(True)

    def value(self) -> Any:
        """The chosen value."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def set_value(self, value: Any) -> None:
        """Choose without telling anyone."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)
