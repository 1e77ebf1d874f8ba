"""Commands: made once, shown in menus, toolbars, context menus and the palette."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from storno_desktop.gui import shortcuts
from storno_desktop.gui.icons import put

# a combo box jumps to the entry that begins with the letter; by name: nothing has to be bound
_TYPED_INTO = ("QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox", "QComboBox")


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
    """Two-letter commands such as G I: only while nothing is being typed into.

    Shortcuts of their own instead of the actions', so that a menu stays enabled while they rest;
    Qt asks a text field first only for the first letter of a sequence, hence the watch on focus.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._made: list[QShortcut] = []
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def add(self, made: QAction) -> None:
        """Let the two letters of an action's command trigger it."""
        shortcut = QShortcut(shortcuts.keys(made.objectName()), self._window)
        shortcut.activated.connect(made.trigger)
        shortcut.setEnabled(not _is_typed_into(QApplication.focusWidget()))
        self._made.append(shortcut)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        may_work = not _is_typed_into(now)
        for shortcut in self._made:
            shortcut.setEnabled(may_work)


def _is_typed_into(widget: QWidget | None) -> bool:
    if isinstance(widget, QAbstractItemView):
        # a grid starts an editor at the first letter; a list does not
        return widget.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
    return widget is not None and any(map(widget.inherits, _TYPED_INTO))
