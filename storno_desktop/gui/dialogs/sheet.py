"""The dialog every other one is made of: title, body, faults above the buttons, safe keys.

Enter takes the default button, Ctrl+Enter confirms from anywhere, Esc leaves. While a deed runs the
buttons rest; a deed that is refused leaves the dialog open with the reason in it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.gui import errors
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.parts import Banner, button, label

T = TypeVar("T")


class Sheet(QDialog):
    """A window-modal dialog; open it with `open()` and listen to its signal."""

    confirmed = Signal()
    failed = Signal(object)  # a bug: the window reports it

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        confirm: str,
        *,
        icon: str = "",
        danger: bool = False,
        width: int = 480,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(width)
        heading = label(title, "title")
        heading.setWordWrap(True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.banner = Banner()
        self.confirm = button(confirm, icon, "danger" if danger else "primary")
        self.leave = button(self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.confirm)
        # what destroys needs its own key: Enter leaves
        self.set_default(self.leave if danger else self.confirm)
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(16)
        outer.addWidget(heading)
        outer.addLayout(self.body, 1)
        outer.addWidget(self.banner)
        outer.addLayout(buttons)
        self.leave.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._settle_and_confirm)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.confirm.click)

    def setVisible(self, visible: bool) -> None:
        """Be as high as the paragraphs need at this width before it is seen."""
        if visible and not self.isVisible():
            self._fit()
        super().setVisible(visible)

    def event(self, event: QEvent) -> bool:
        """Grow with what comes in later, such as the reason of a refusal."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return done

    def _fit(self) -> None:
        """Give wrapped texts their height: Qt reckons it at a width that the dialog never has."""
        layout = self._outer
        least = layout.totalMinimumSize()
        shown = self.isVisible()
        wide = max(self.width() if shown else self.minimumWidth(), least.width())
        high = max(least.height(), layout.totalSizeHint().height())
        if layout.hasHeightForWidth():
            high = max(least.height(), layout.totalHeightForWidth(wide))
        high = min(high, self.screen().availableGeometry().height())
        self.resize(wide, max(high, self.height()) if shown else high)

    def set_default(self, chosen: QPushButton) -> None:
        """Choose what Enter does."""
        for one in (self.confirm, self.leave):
            one.setAutoDefault(one is chosen)
            one.setDefault(one is chosen)

    def note(self, text: str, role: str = "") -> QLabel:
        """Add a paragraph to the body."""
        made = label(text, role)
        made.setWordWrap(True)
        self.body.addWidget(made)
        return made

    def _settle_and_confirm(self) -> None:
        """Let the field that is being typed into read its text first: Ctrl+Enter does not."""
        focus = self.focusWidget()
        if isinstance(focus, QLineEdit):
            focus.editingFinished.emit()
        self._on_confirm()

    def _on_confirm(self) -> None:
        self.confirmed.emit()

    def run(self, tasks: Tasks, deed: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do a deed on the WRITE lane; close when it succeeded, else say why not."""
        self.confirm.setEnabled(False)

        def finished(result: T) -> None:
            self.accept()
            done(result)

        tasks.run(Lane.WRITE, self, deed, finished, self.show_error)

    def show_error(self, error: BaseException) -> None:
        """Say above the buttons why the deed was refused."""
        self.confirm.setEnabled(True)
        self.banner.say(errors.sentence(error), "danger")
        if not errors.is_expected(error):
            self.failed.emit(error)
