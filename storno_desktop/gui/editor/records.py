"""A short list of records in the form, a row each: the usual case is one row, or none."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from storno_desktop.gui import display
from storno_desktop.gui.editor.nested import Parts, value_at, with_value
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DateEdit, DecimalEdit, TextEdit
from storno_desktop.gui.widgets.marks import mark_invalid
from storno_desktop.gui.widgets.parts import button, label, tool

Input = TextEdit | DecimalEdit | DateEdit | Choice
_SPAN = re.compile(r"(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?")
_MOST_NUMBERS = 10_000
_PLACE = re.compile(r"\[(\d+)\](?:\.(\w+))?")


@dataclass(frozen=True)
class Column:
    """One attribute of a record; `make` gives its input, `key` is its name in the body.

    `empty` is what an input without a value means where the attribute may not be None; `take`
    makes the attribute of what the input gives, `show` the other way round. A name may lead
    into a part of the record: "address.line1".
    """

    name: str
    key: str
    title: str
    make: Callable[[], Input]
    stretch: int = 2
    empty: Any = None
    take: Callable[[Any], Any] = lambda value: value
    show: Callable[[Any], Any] = lambda value: value


class Records(QWidget):
    """The rows below each other, and a button that adds one."""

    written = Signal(object, bool)  # the new tuple; whether it has more or fewer rows

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        blank: Callable[[], Any],
        add_text: str,
        parent: QWidget | None = None,
        *,
        parts: Parts | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._parts: Parts = parts or {}
        self._columns, self._blank = tuple(columns), blank
        self._records: tuple[Any, ...] = ()
        self._rows: list[tuple[list[Input], QToolButton]] = []
        self._wrong: tuple[tuple[str, str, bool], ...] = ()
        self._keys: QObject | None = None
        self._is_frozen = False
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._titles = [label(column.title, "caption") for column in self._columns]
        for at, (title, column) in enumerate(zip(self._titles, self._columns, strict=True)):
            self._grid.addWidget(title, 0, at)
            self._grid.setColumnStretch(at, column.stretch)
        box.addLayout(self._grid)
        self._below = label("", "error")
        self._below.setWordWrap(True)
        self._below.hide()
        box.addWidget(self._below)
        self.adder = button(add_text, "plus", "quiet")
        self.adder.clicked.connect(self._add)
        foot = QHBoxLayout()
        foot.addWidget(self.adder)
        foot.addStretch(1)
        box.addLayout(foot)
        self._show_titles()

    def listen(self, keys: QObject) -> None:
        """Let an object hear the keys and the focus of every input."""
        self._keys = keys

    def inputs(self, index: int) -> list[Input]:
        """What a row is edited with."""
        return self._rows[index][0]

    def show_records(self, records: tuple[Any, ...]) -> None:
        """Show what there is; what is being typed is left alone."""
        if records == self._records and len(records) == len(self._rows):
            return
        self._records = records
        while len(self._rows) > len(records):
            inputs, remove = self._rows.pop()
            for widget in (*inputs, remove):
                widget.hide()
                widget.deleteLater()
        while len(self._rows) < len(records):
            self._make_row(len(self._rows))
            self._wrong = ()  # the new row was not marked yet
        for (inputs, _), record in zip(self._rows, records, strict=True):
            for column, editor in zip(self._columns, inputs, strict=True):
                editor.set_value(column.show(value_at(record, column.name, self._parts)))
        self._show_titles()
        self.freeze(self._is_frozen)

    def _make_row(self, index: int) -> None:
        inputs: list[Input] = []
        before: QWidget | None = self._rows[-1][1] if self._rows else None
        for at, column in enumerate(self._columns):
            editor = column.make()
            editor.setAccessibleName(
                self.tr("{0}, row {1}").format(column.title.replace("&", ""), index + 1)
            )
            editor.setMinimumHeight(32)
            editor.setMinimumWidth(48)
            editor.edited.connect(lambda value, at=at: self._on_edited(index, at, value))
            if self._keys is not None:
                editor.installEventFilter(self._keys)
            self._grid.addWidget(editor, index + 1, at)
            editor.show()  # at once, so that it can take the focus
            if before is not None:
                self.setTabOrder(before, editor)
            before = editor
            inputs.append(editor)
        remove = tool("x", self.tr("Remove row {0}").format(index + 1))
        remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        remove.clicked.connect(lambda: self._remove(index))
        self._grid.addWidget(remove, index + 1, len(self._columns))
        self.setTabOrder(inputs[-1], remove)
        self.setTabOrder(remove, self.adder)
        self._rows.append((inputs, remove))

    def _show_titles(self) -> None:
        for title in self._titles:
            title.setVisible(bool(self._rows))

    def _add(self) -> None:
        self.written.emit((*self._records, self._blank()), True)
        if self._rows:
            self._rows[-1][0][0].setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, index: int) -> None:
        self.written.emit((*self._records[:index], *self._records[index + 1 :]), True)
        self.focus_row(min(index, len(self._records) - 1))

    def _on_edited(self, index: int, at: int, value: Any) -> None:
        column = self._columns[at]
        kept = column.empty if value is None else column.take(value)
        record = with_value(self._records[index], column.name, kept, self._parts)
        self.written.emit((*self._records[:index], record, *self._records[index + 1 :]), False)

    def focus_row(self, index: int, key: str = "") -> None:
        """Come to one row, or to where one is added."""
        if not 0 <= index < len(self._rows):
            self.adder.setFocus(Qt.FocusReason.TabFocusReason)
            return
        at = next((at for at, column in enumerate(self._columns) if column.key == key), 0)
        self._rows[index][0][at].setFocus(Qt.FocusReason.TabFocusReason)

    def focus_path(self, rest: str) -> None:
        """Come to what a path below the list is about: "[0].aliquota"."""
        place = _PLACE.match(rest)
        self.focus_row(int(place[1]) if place else 0, (place[2] or "") if place else "")

    def mark(self, wrong: Sequence[tuple[str, str, bool]]) -> None:
        """Show what is wrong: path below the list, sentence, whether it stops the document."""
        if tuple(wrong) == self._wrong:
            return  # at most keystrokes nothing changes here
        self._wrong = tuple(wrong)
        places = {_place(rest) for rest, _, is_fatal in wrong if is_fatal}
        for index, (inputs, _) in enumerate(self._rows):
            for column, editor in zip(self._columns, inputs, strict=True):
                mark_invalid(editor, is_invalid=(index, column.key) in places)
        words = "\n".join(dict.fromkeys(sentence for _, sentence, _ in wrong))
        self._below.setText(words)
        self._below.setProperty("role", "error" if any(one[2] for one in wrong) else "caption")
        self._below.style().unpolish(self._below)
        self._below.style().polish(self._below)
        self._below.setVisible(bool(words))

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to change."""
        self._is_frozen = frozen
        self.adder.setVisible(not frozen)
        for inputs, remove in self._rows:
            remove.setVisible(not frozen)
            for editor in inputs:
                if isinstance(editor, Choice):
                    editor.setEnabled(not frozen)
                else:
                    editor.setReadOnly(frozen)


def _place(rest: str) -> tuple[int, str]:
    place = _PLACE.match(rest)
    return (int(place[1]), place[2] or "") if place else (-1, "")


class LinesEdit(TextEdit):
    """Places of lines, counted from one: "1, 3-5"; what is being typed is left as it stands."""

    def set_value(self, value: str | None) -> None:
        """Show places, unless it is them that are typed."""
        if numbers_of(value) != numbers_of(self.text()):
            super().set_value(value)


def numbers_of(text: str | None) -> tuple[int, ...]:
    """The numbers of lines that a text names: "1, 3-5"; what is no number is left out."""
    found: dict[int, None] = {}
    for first, last in _SPAN.findall(text or ""):
        low, high = int(first), int(last or first)
        found |= dict.fromkeys(range(low, min(high, low + _MOST_NUMBERS) + 1))
    return tuple(one for one in found if one)


def text_of_numbers(numbers: tuple[int, ...]) -> str | None:
    """The same as a text."""
    return display.spans(numbers) or None
