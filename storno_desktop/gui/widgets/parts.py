"""Parts of screens: labelled fields, cards, banners, chips, toasts, empty states, search."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.gui.delegates.cells import Mark, chip_width, paint_chip
from storno_desktop.gui.icons import SIZE, pixmap, put
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.marks import mark_invalid


def label(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label in one of the sheet's roles: title, caption, muted, error, strong."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def button(text: str, icon_name: str = "", role: str = "", tip: str = "") -> QPushButton:
    """A button; `role` is primary, danger, quiet or link."""
    made = QPushButton(text)
    if role:
        made.setProperty("role", role)
    if icon_name:
        # a space before the text keeps icon and word apart in every style
        made.setText(f" {text}" if text else "")
        put(made, icon_name, {"primary": "on_accent", "danger": "danger"}.get(role, "text"))
    made.setAccessibleName(text or tip)
    if tip:
        made.setToolTip(tip)
    return made


def tool(icon_name: str, name: str, shortcut: str = "") -> QToolButton:
    """An icon-only button with its name and shortcut in the tip."""
    made = QToolButton()
    made.setProperty("role", "quiet")
    put(made, icon_name)
    made.setAccessibleName(name)
    made.setToolTip(f"{name} ({shortcut})" if shortcut else name)
    return made


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say what appeared without taking the focus."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def rule() -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("role", "rule")
    made.setFixedHeight(1)
    return made


class Field(QWidget):
    """A label above an input, a line for what is wrong below it; linked for screen readers."""

    def __init__(
        self, text: str, editor: QWidget, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._label = label(text, "caption")
        self._label.setBuddy(editor)
        self._hint = hint
        self._below = label(hint, "caption", self)
        self._below.setWordWrap(True)
        self._below.setVisible(bool(hint))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._label)
        box.addWidget(editor)
        box.addWidget(self._below)
        box.addStretch(1)  # beside a field with something below, inputs stay in one line
        if not editor.accessibleName():
            editor.setAccessibleName(text.replace("&", ""))
        self.setFocusProxy(editor)
        editor.setMinimumHeight(theme.px(32))

    def title(self) -> str:
        """The words of the label."""
        return self._label.text().replace("&", "")

    def show_fault(self, sentence: str, *, is_fatal: bool = True) -> None:
        """Mark the input and say what is wrong; "" takes the mark off."""
        is_wrong = bool(sentence)
        self._below.setText(sentence or self._hint)
        self._below.setProperty("role", "error" if is_wrong and is_fatal else "caption")
        self._below.style().unpolish(self._below)
        self._below.style().polish(self._below)
        self._below.setVisible(bool(sentence or self._hint))
        self.editor.setAccessibleDescription(sentence)
        mark_invalid(self.editor, is_invalid=is_wrong and is_fatal)


class Card(QFrame):
    """A framed part of a screen, with a caption of its own if it has one."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(16, 12, 16, 14)
        self.box.setSpacing(8)
        if title:
            self.box.addWidget(label(title, "strong"))


class Chip(QWidget):
    """A status chip outside a table."""

    def __init__(self, mark: Mark | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_mark(mark)
        theme.changed.connect(self.update)

    def show_mark(self, mark: Mark | None) -> None:
        """Show another status, or none."""
        self._mark = mark
        self.setVisible(mark is not None)
        self.setAccessibleName(mark.word if mark else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as icon and word."""
        return QSize(chip_width(self._mark) if self._mark else 0, theme.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        if self._mark is not None:
            painter = QPainter(self)
            paint_chip(painter, 0, self.rect(), self._mark)
            painter.end()


class Banner(QFrame):
    """A quiet line across a screen that says what is the matter and offers a deed."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        self._icon = QLabel()
        self._text = label("")
        self._text.setWordWrap(True)
        self._action = button("", role="link")
        self._action.clicked.connect(self.acted)
        self._close = tool("x", self.tr("Close"))
        self._close.clicked.connect(self.hide)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._shown = "info", "info"
        theme.changed.connect(self._paint_icon)
        self.hide()

    def say(self, text: str, state: str = "info", action: str = "") -> None:
        """Show a sentence in a state's colour, with or without a deed."""
        names = {"danger": "circle-alert", "warn": "triangle-alert", "ok": "circle-check"}
        self._shown = names.get(state, "info"), state
        self._paint_icon()
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.show()
        announce(self, text)

    def _paint_icon(self) -> None:
        name, state = self._shown
        self._icon.setPixmap(pixmap(name, state, theme.px(SIZE), self.devicePixelRatio()))

    def text(self) -> str:
        """What it says now."""
        return "" if self.isHidden() else self._text.text()


class Toast(QFrame):
    """Says that a deed is done and offers to undo it for ten seconds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setProperty("role", "toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        self._text = label("")
        self._undo = button(self.tr("Undo"), role="link")
        self._close = tool("x", self.tr("Close"))
        self._close.clicked.connect(self.hide)
        self._undo.clicked.connect(self._on_undo)
        row.addWidget(self._text)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self._undo_deed: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=10_000)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show a sentence; with `undo` there is a way back."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo_deed = undo
        self._undo.setVisible(undo is not None)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay as long as somebody points at it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count the ten seconds again."""
        self._timer.start()
        super().leaveEvent(event)

    def undo(self) -> bool:
        """Take the last deed back if that is still offered."""
        if not self.isVisible() or self._undo_deed is None:
            return False
        self._on_undo()
        return True

    def _on_undo(self) -> None:
        deed, self._undo_deed = self._undo_deed, None
        self.hide()
        if deed is not None:
            deed()

    def _place(self) -> None:
        room = self._room.size()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 24)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


class EmptyState(QWidget):
    """What belongs here, one primary deed, and one link."""

    acted = Signal()
    linked = Signal()

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        box = QVBoxLayout(self)
        box.setSpacing(12)
        box.addStretch(2)
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._text = label("", "muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        self._button = button("", role="primary")
        self._link = button("", role="link")
        self._button.clicked.connect(self.acted)
        self._link.clicked.connect(self.linked)
        box.addWidget(self._icon)
        box.addWidget(self._text)
        for one in (self._button, self._link):
            box.addWidget(one, 0, Qt.AlignmentFlag.AlignCenter)
        box.addStretch(3)
        theme.changed.connect(self._paint_icon)
        self._paint_icon()

    def _paint_icon(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, "muted", 40, self.devicePixelRatio()))

    def say(self, text: str, action: str = "", link: str = "") -> None:
        """Change the words; deeds without words are not there."""
        self._text.setText(text)
        self._button.setText(action)
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        self._link.setText(link)
        self._link.setVisible(bool(link))


class SearchBox(QLineEdit):
    """A search that answers as one types; Esc clears it, Down goes to what was found."""

    searched = Signal(str)
    left_down = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.setMinimumHeight(theme.px(32))
        glass = QAction(self)
        put(glass, "search", "muted")
        self.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(self.searched)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear by Esc, leave by Down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)


class FilterChip(QPushButton):
    """An active filter; a press takes it off."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "filter")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the mark stands behind the word
        put(self, "x", "muted")
        self.setAccessibleName(self.tr("Remove filter: {0}").format(text))
