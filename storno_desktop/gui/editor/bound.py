"""Fields that are bound to the session: they show the content and edit it, each by its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from storno_desktop.domain.invoice import Content
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DateEdit, DecimalEdit, TextEdit
from storno_desktop.gui.widgets.parts import Field

Editor = TextEdit | DecimalEdit | DateEdit | Choice | QPlainTextEdit | QCheckBox


class Bound(QObject):
    """All bound fields of one editor: name to field, to read, write, mark and focus them."""

    def __init__(self, session: EditorSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._fields: dict[str, QWidget] = {}
        self._editors: dict[str, QWidget] = {}
        self._reads: dict[str, Callable[[Content], Any]] = {}
        self._is_showing = False
        session.changed.connect(self._on_changed)

    def add(
        self,
        name: str,
        text: str,
        editor: Editor,
        *,
        read: Callable[[Content], Any] | None = None,
        write: Callable[[Any], None] | None = None,
    ) -> QWidget:
        """Bind an editor to a field of the content; gives it with its label."""
        field: QWidget = editor if isinstance(editor, QCheckBox) else Field(text, editor)
        self._fields[name], self._editors[name] = field, editor
        self._reads[name] = read or (lambda content: getattr(content, name))
        put = write or (lambda value: self._session.edit(name, value))

        def edited(*_: object) -> None:
            if not self._is_showing:
                put(value_of(editor))

        if isinstance(editor, QCheckBox):
            editor.setAccessibleName(editor.text())
            editor.toggled.connect(edited)
        elif isinstance(editor, QPlainTextEdit):
            editor.textChanged.connect(edited)
        else:
            editor.edited.connect(edited)
        editor.installEventFilter(self)
        self._show(name)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving a field ends its undo step; undo is that of the document, not of the field."""
        if event.type() == QEvent.Type.FocusOut:
            self._session.settle()
        return on_undo_keys(event, self._session)

    def field(self, name: str) -> QWidget | None:
        """The field of a name, with its label."""
        return self._fields.get(name)

    def editor(self, name: str) -> QWidget | None:
        """What a name is edited with."""
        return self._editors.get(name)

    def names(self) -> list[str]:
        """Every bound name."""
        return list(self._fields)

    def mark(self, sentences: dict[str, tuple[str, bool]]) -> None:
        """Show what is wrong at each field and take the other marks off."""
        for name, field in self._fields.items():
            if isinstance(field, Field):
                text, is_fatal = sentences.get(name, ("", False))
                field.show_fault(text, is_fatal=is_fatal)

    def freeze(self, frozen: bool) -> None:
        """Let nothing be typed in an issued document; texts stay readable and can be copied."""
        for editor in self._editors.values():
            if isinstance(editor, TextEdit | DecimalEdit | DateEdit | QPlainTextEdit):
                editor.setReadOnly(frozen)
            else:
                editor.setEnabled(not frozen)

    def _on_changed(self, _path: str) -> None:
        for name in self._fields:
            self._show(name)

    def _show(self, name: str) -> None:
        editor, value = self._editors[name], self._reads[name](self._session.content)
        self._is_showing = True
        try:
            if isinstance(editor, QCheckBox):
                editor.setChecked(bool(value))
            elif isinstance(editor, QPlainTextEdit):
                if (editor.toPlainText().strip() or None) != value:
                    editor.setPlainText(value or "")
            elif isinstance(editor, TextEdit | DecimalEdit | DateEdit | Choice):
                editor.set_value(value)
            typed = editor.lineEdit() if isinstance(editor, Choice) else None
            if typed is not None and not typed.hasFocus():
                typed.setCursorPosition(0)  # a code is read at its beginning
        finally:
            self._is_showing = False


def on_undo_keys(event: QEvent, session: EditorSession) -> bool:
    """Take Ctrl+Z and Ctrl+Y for the whole document; whether the event was one of them."""
    if not isinstance(event, QKeyEvent):
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo)
    if not undo and not event.matches(QKeySequence.StandardKey.Redo):
        return False
    if event.type() == QEvent.Type.ShortcutOverride:
        event.ignore()  # so that the window's own undo hears it, where there is one
        return True
    if event.type() == QEvent.Type.KeyPress:
        session.settle()
        if undo:
            session.undo_stack.undo()
        else:
            session.undo_stack.redo()
        return True
    return False


def value_of(editor: Editor) -> Any:
    """What an editor holds."""
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip() or None
    return editor.value()
