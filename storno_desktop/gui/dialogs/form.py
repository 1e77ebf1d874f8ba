"""A form: labelled fields in a grid, faults shown at the field their path names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain.faults import Fault
from storno_desktop.gui import i18n
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import TextEdit
from storno_desktop.gui.widgets.parts import Field, label

COLUMNS = 12
_TOP = Qt.AlignmentFlag.AlignTop


class Form(QWidget):
    """Fields in reading order, which is the order of Tab; a row has twelve columns."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._row, self._column = 0, 0
        self._fields: dict[str, Field] = {}
        self._editors: dict[str, QWidget] = {}

    def add(
        self,
        path: str,
        title: str,
        editor: QWidget,
        *,
        span: int = COLUMNS,
        hint: str = "",
        over: str = "",
    ) -> Field:
        """Add a field under a path of the body; it goes to the next row when it does not fit.

        `over` names a field whose place it takes: one of the two is hidden at any time.
        """
        field = Field(title, editor, hint)
        if isinstance(editor, QPlainTextEdit):
            editor.setMinimumHeight(editor.maximumHeight())
        # a fault below one field must not push the label of its neighbour down
        field.setMinimumWidth(0)
        if over:
            at = self._grid.indexOf(self._fields[over])
            row, column, height, width = self._cell(at)
            self._grid.addWidget(field, row, column, height, width, _TOP)
        else:
            self._place(field, span, is_field=True)
        self._fields[path] = field
        self._editors[path] = editor

        def on_edit(*_: object) -> None:
            self.show_fault(path, "")
            self.edited.emit()

        _connect(editor, on_edit)
        return field

    def add_plain(self, path: str, editor: QWidget, *, span: int = COLUMNS) -> None:
        """Add an editor that says itself what it is: a check box, segments."""
        self._place(editor, span)
        self._editors[path] = editor
        _connect(editor, lambda *_: self.edited.emit())

    def section(self, title: str) -> QLabel:
        """Begin a part with a caption of its own."""
        caption = label(title, "strong")
        if self._row:
            caption.setContentsMargins(0, 10, 0, 0)
        self._column = COLUMNS
        self._place(caption, COLUMNS)
        return caption

    def _cell(self, at: int) -> tuple[int, int, int, int]:
        cell: Any = self._grid.getItemPosition(at)  # Qt's stub has no type for it
        row, column, height, width = cell
        return row, column, height, width

    def _place(self, widget: QWidget, span: int, *, is_field: bool = False) -> None:
        if self._column + span > COLUMNS:
            self._row, self._column = self._row + 1, 0
        if is_field:
            self._grid.addWidget(widget, self._row, self._column, 1, span, _TOP)
        else:
            self._grid.addWidget(widget, self._row, self._column, 1, span)
        self._column += span

    def field(self, path: str) -> Field:
        """The field of a path."""
        return self._fields[path]

    def show_fault(self, path: str, text: str) -> None:
        """Say what is wrong at one field; "" takes it back."""
        if path in self._fields:
            self._fields[path].show_fault(text)

    def refuse(self, path: str, text: str) -> None:
        """Say what is wrong at one field and go there."""
        self.show_fault(path, text)
        self._editors[path].setFocus()

    def show_faults(self, faults: Iterable[Fault]) -> list[str]:
        """Show each fault at its field and focus the first; give the sentences of the others."""
        homeless: list[str] = []
        first: QWidget | None = None
        for fault in faults:
            text = fault_sentence(fault, i18n.current())
            field = self._fields.get(fault.path)
            if field is None or field.isHidden():
                homeless.append(text)
                continue
            field.show_fault(text, is_fatal=fault.is_fatal)
            if fault.is_fatal:
                first = first or self._editors[fault.path]
        if first is not None:
            first.setFocus()
        return homeless

    def clear_faults(self) -> None:
        """Take all faults back."""
        for field in self._fields.values():
            field.show_fault("")

    def show_field(self, path: str, *, shown: bool) -> None:
        """Show or hide a field that only some records have."""
        (self._fields.get(path) or self._editors[path]).setVisible(shown)

    def finish(self) -> None:
        """Close the grid at its end, so that the fields stay together at the top."""
        self._grid.setRowStretch(self._row + 1, 1)


def _connect(editor: QWidget, slot: Callable[..., None]) -> None:
    """Connect the signal by which an editor says that a person changed it."""
    signal = getattr(editor, "edited", None)
    if signal is None and isinstance(editor, QCheckBox):
        signal = editor.toggled
    elif signal is None and isinstance(editor, QPlainTextEdit):
        signal = editor.textChanged
    if signal is not None:
        signal.connect(slot)


def line(text: str | None = "", limit: int = 0) -> TextEdit:
    """Make a one-line editor."""
    editor = TextEdit()
    if limit:
        editor.setMaxLength(limit)
    editor.set_value(text or None)
    return editor


def paragraph(text: str | None = "", rows: int = 3) -> QPlainTextEdit:
    """Make an editor of several lines; Tab leaves it."""
    editor = QPlainTextEdit(text or "")
    editor.setTabChangesFocus(True)
    editor.setFixedHeight(editor.fontMetrics().lineSpacing() * rows + 22)
    return editor


def prose(editor: QPlainTextEdit) -> str | None:
    """What was typed, without blanks around it; None for nothing."""
    return editor.toPlainText().strip() or None


def switch(title: str, *, on: bool) -> QCheckBox:
    """Make a check box."""
    box = QCheckBox(title)
    box.setChecked(on)
    return box


class WholeEdit(QLineEdit):
    """A whole number within bounds; empty is None, and the hint says what that means."""

    edited = Signal(object)

    def __init__(self, low: int, high: int, value: int | None, empty: str = "") -> None:
        super().__init__()
        self._low, self._high = low, high
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(len(str(high)))
        self.setPlaceholderText(empty)
        self.setText("" if value is None else str(value))
        self.textEdited.connect(lambda _text: self.edited.emit(self.value()))

    @property
    def is_right(self) -> bool:
        """Whether the text is nothing or a number within bounds."""
        text = self.text().strip()
        if not text:
            return True
        return text.isascii() and text.isdigit() and self._low <= int(text) <= self._high

    def value(self) -> int | None:
        """The number; None for an empty field and for what is no number."""
        text = self.text().strip()
        return int(text) if text and self.is_right else None

    def set_value(self, value: int | None) -> None:
        """Show a number without telling anyone."""
        self.setText("" if value is None else str(value))


def choice(
    options: Sequence[tuple[Any, str]], value: Any, text: str = "", *, searchable: bool = False
) -> Choice:
    """Make a drop-down; a value that is not among the options is kept as one more."""
    box = Choice(is_searchable=searchable)
    box.set_options(options)
    box.setMinimumContentsLength(6)
    box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choose(box, value, text)
    return box


def choose(box: Choice, value: Any, text: str = "") -> None:
    """Choose a value; one that was stored but is not offered is added, never dropped."""
    box.set_value(value)
    if box.currentIndex() < 0:
        box.add_option(value, text or str(value))
        box.set_value(value)
    edit = box.lineEdit()
    if edit is not None:
        edit.setCursorPosition(0)
