"""The one presenter of what went wrong: a quiet banner, a sentence, or a report for bugs."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from storno_desktop.application.errors import (
    BadInput,
    Conflict,
    Faulty,
    Misread,
    NotFound,
    OutsideError,
    StoreError,
    Unreachable,
)
from storno_desktop.domain.errors import NotAllowed
from storno_desktop.gui.i18n import current
from storno_desktop.gui.widgets.parts import label

_log = logging.getLogger(__name__)
SHOWN_FAULTS = 3


def is_expected(error: BaseException) -> bool:
    """Whether an error is an answer, not a bug."""
    return isinstance(
        error, BadInput | Conflict | Faulty | NotFound | OutsideError | StoreError | NotAllowed
    )


def sentence(error: BaseException) -> str:
    """Say what went wrong and what to do, in the language of the window."""
    from storno_desktop.application.texts import error_sentence, fault_sentence

    language = current()
    if isinstance(error, Faulty | BadInput) and error.faults:
        said = [fault_sentence(fault, language) for fault in error.faults[:SHOWN_FAULTS]]
        more = len(error.faults) - SHOWN_FAULTS
        if more > 0:
            said.append(QCoreApplication.translate("Errors", "… and {0} more").format(more))
        return "\n".join(dict.fromkeys(said))
    if is_expected(error):
        code, params = getattr(error, "code", ""), getattr(error, "params", {})
        return error_sentence(code, params, language)
    return QCoreApplication.translate("Errors", "Something went wrong in the program itself.")


class Presenter(QObject):
    """Shows errors of one window; unknown ones open a report."""

    said = Signal(str, str)  # sentence, state
    _caught = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._report: QDialog | None = None
        self._caught.connect(self.show, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def show(self, error: BaseException) -> None:
        """Say it where it belongs."""
        if isinstance(error, Unreachable):  # the work waits; nobody has to do anything
            self.said.emit(sentence(error), "info")
            return
        if not is_expected(error):
            _log.error("a bug", exc_info=error)
        self.said.emit(sentence(error), "danger")
        is_for_us = isinstance(error, Misread) or not is_expected(error)
        if is_for_us and (self._report is None or not isValid(self._report)):
            # one at a time: a bug in painting comes back with every frame
            self._report = report(self._window, "".join(traceback.format_exception(error)))

    def tell(self, error: BaseException) -> None:
        """Show an error from any thread, after the event that is being handled."""
        self._caught.emit(error)


def report(parent: QWidget | None, details: str) -> QDialog:
    """Show a bug with its details ready to copy; the program goes on."""
    from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPlainTextEdit, QVBoxLayout

    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    translate = QCoreApplication.translate
    dialog.setWindowTitle(translate("Errors", "A fault in the program"))
    box = QVBoxLayout(dialog)
    box.addWidget(label(translate("Errors", "Your data is safe. Please report this:"), "strong"))
    from storno_desktop.log import blanked

    details = blanked(details)  # it is going to be shown to a stranger
    text = QPlainTextEdit(details)
    text.setReadOnly(True)
    text.setAccessibleName(translate("Errors", "Details"))
    box.addWidget(text)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    copy = buttons.addButton(translate("Errors", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
    buttons.rejected.connect(dialog.reject)
    box.addWidget(buttons)
    dialog.resize(640, 400)
    dialog.open()
    return dialog


def watch(presenter: Presenter) -> None:
    """Let every uncaught exception reach the presenter; the program stays alive."""

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        if isValid(presenter):
            presenter.tell(error)
        else:
            _log.critical("after the window was gone", exc_info=error)

    def caught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and isValid(presenter):
            presenter.tell(args.exc_value)
        else:
            _log.error("in a thread", exc_info=args.exc_value)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
