"""Commands: made once, shown in menus, toolbars, context menus and the palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from storno_desktop.gui import shortcuts
from storno_desktop.gui.icons import put

_TYPED_INTO = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


def action(
    owner: QWidget,
    id_: str,
    deed: Callable[[], object],
    *,
    icon_name: str = "",
    text: str = "",
    whole_window: bool = False,
) -> QAction:
    """Make the action of a command of the table; single letters wait for `LetterKeys`."""
    made = QAction(text or shortcuts.text(id_), owner)
    made.setObjectName(id_)
    sequence = shortcuts.keys(id_)
    if sequence.count() == 1:
        made.setShortcut(sequence)
    made.setShortcutContext(
        Qt.ShortcutContext.WindowShortcut
        if whole_window
        else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    made.setToolTip(f"{made.text()} ({shortcuts.shown(id_)})")
    if icon_name:
        put(made, icon_name)
    made.triggered.connect(lambda _checked=False: deed())
    owner.addAction(made)
    return made


class LetterKeys(QObject):
    """Two-letter commands such as G I: only while nothing is being typed into."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._deeds: dict[tuple[str, str], QAction] = {}
        self._first: str | None = None
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def add(self, made: QAction) -> None:
        """Let the two letters of an action's command trigger it."""
        first, second = (
            part.strip() for part in shortcuts.keys(made.objectName()).toString().split(",")
        )
        self._deeds[first, second] = made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for a first and a second letter."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        focus = QApplication.focusWidget()
        if watched is not focus and watched is not self._window:
            return False
        if not self._window.isActiveWindow() or _is_typed_into(focus):
            self._first = None
            return False
        letter = event.text().upper()
        if (
            event.modifiers()
            not in {
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            }
            or not letter.isalpha()
        ):
            self._first = None
            return False
        if self._first is not None:
            made = self._deeds.get((self._first, letter))
            self._first = None
            if made is not None and made.isEnabled():
                made.trigger()
                return True
            return False
        if any(first == letter for first, _ in self._deeds):
            self._first = letter
            return True
        return False


def _is_typed_into(widget: QWidget | None) -> bool:
    if isinstance(widget, QAbstractItemView):
        # a grid starts an editor at the first letter; a list does not
        return widget.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
    if isinstance(widget, QComboBox):
        return True
    return isinstance(widget, _TYPED_INTO)
