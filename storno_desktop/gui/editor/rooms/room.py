"""One folding part of the form: its fields, when it opens by itself, what follows the content."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Content
from storno_desktop.gui.editor.bound import Bound, Editor
from storno_desktop.gui.editor.nested import value_at, with_value
from storno_desktop.gui.editor.records import Records
from storno_desktop.gui.editor.rows import Section
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import field_name, said
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DateEdit, TextEdit

_EMPTY = Content()


class Room(QObject):
    """A section and its fields; `held` names what makes it open by itself."""

    held: tuple[str, ...] = ()

    def __init__(self, session: EditorSession, bound: Bound, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.bound = session, bound
        self.section = Section(title)
        self._by_hand = False
        self.section.folded.connect(self._on_folded)
        # key of a list in the body to the widget that edits it.
        self.records: dict[str, Records] = {}
        self._read: dict[str, Callable[[Content], tuple[Any, ...]]] = {}

    def _on_folded(self) -> None:
        self._by_hand = True

    # making fields

    def field(self, name: str, editor: Editor, write: Callable[[Any], None] | None = None) -> Any:
        """Bind an editor to a value by its dotted path; gives it with its label."""
        text = "" if isinstance(editor, QCheckBox) else field_name(name)
        return self.bound.add(
            name,
            text,
            editor,
            read=lambda content: value_at(content, name),
            write=write or (lambda value: self.put(name, value)),
        )

    def text(self, name: str, hint: str = "") -> QWidget:
        """A line of text."""
        editor = TextEdit()
        editor.setPlaceholderText(hint)
        made: QWidget = self.field(name, editor)
        return made

    def paragraph(self, name: str, hint: str = "") -> QWidget:
        """Some lines of text."""
        editor = _lines_of_text(hint)
        made: QWidget = self.field(name, editor)
        return made

    def date(self, name: str, write: Callable[[Any], None] | None = None) -> QWidget:
        """A day."""
        made: QWidget = self.field(name, self.date_edit(), write)
        return made

    def date_edit(self, name: str = "") -> DateEdit:
        """An input of a day."""
        return DateEdit(name, today=lambda: self.session.surroundings.today)

    def choice(
        self,
        name: str,
        options: Iterable[tuple[Any, str]],
        write: Callable[[Any], None] | None = None,
    ) -> QWidget:
        """One of several values."""
        editor = Choice()
        editor.set_options(list(options))
        made: QWidget = self.field(name, editor, write)
        return made

    def answer(self, name: str) -> QWidget:
        """Yes, no, or what follows from the rest of the document."""
        options = [(None, self.tr("as it follows")), (True, self.tr("yes")), (False, self.tr("no"))]
        return self.choice(name, options)

    def add_records(
        self,
        key: str,
        name: str,
        records: Records,
        read: Callable[[Content], tuple[Any, ...]] | None = None,
        write: Callable[[Any], None] | None = None,
    ) -> Records:
        """Edit a list, named by its key in the body and its path in the content."""
        self.records[key] = records
        self._read[key] = read or (lambda content: value_at(content, name))
        put = write or (lambda value: self.put(name, value))
        records.written.connect(lambda value, grown: self._put_records(put, value, grown=grown))
        records.listen(self.bound)
        return records

    # editing

    def put(self, name: str, value: object) -> None:
        """Set one value by its dotted path, as one step."""
        self.session.push(name, with_value(self.session.content, name, value), field_name(name))

    def _put_records(self, put: Callable[[Any], None], value: object, *, grown: bool) -> None:
        if grown:  # another row is a step of its own
            self.session.settle()
        put(value)
        if grown:
            self.session.settle()

    # following

    def holds_data(self, content: Content) -> bool:
        """Whether there is something to see in it."""
        return any(value_at(content, name) != value_at(_EMPTY, name) for name in self.held)

    def follow(self, content: Content) -> None:
        """Show another content."""
        if not self._by_hand and not self.section.is_open and self.holds_data(content):
            self.section.unfold()
        for key, records in self.records.items():
            records.show_records(self._read[key](content))

    def judged(self) -> None:
        """Follow the totals."""

    def mark(self, faults: Iterable[Fault]) -> None:
        """Say at each list what is wrong in it."""
        found = list(faults)
        for key, records in self.records.items():
            records.mark(
                [
                    (fault.path.removeprefix(key), said(fault), fault.is_fatal)
                    for fault in found
                    if fault.path == key or fault.path.startswith((f"{key}[", f"{key}."))
                ]
            )

    def focus_path(self, path: str) -> bool:
        """Come to the row of a list that a path is about; whether it is in here."""
        for key, records in self.records.items():
            if path == key or path.startswith((f"{key}[", f"{key}.")):
                self.section.unfold()
                records.focus_path(path.removeprefix(key))
                return True
        return False

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to change."""
        for records in self.records.values():
            records.freeze(frozen)


def _lines_of_text(hint: str) -> QPlainTextEdit:
    editor = QPlainTextEdit()
    editor.setTabChangesFocus(True)
    editor.setFixedHeight(editor.fontMetrics().lineSpacing() * 3 + 18)
    editor.setPlaceholderText(hint)
    return editor
