"""About a fault: the sentence, the official rule, the field and the values that were found."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.gui import i18n
from storno_desktop.gui.dialogs.form import Form, line
from storno_desktop.gui.dialogs.sheet import Sheet


class FaultDialog(Sheet):
    """Shows all that is known about one broken rule; its text can be copied."""

    def __init__(self, parent: QWidget | None, fault: Fault) -> None:
        super().__init__(parent, self.tr("About this problem"), self.tr("Copy"), icon="copy")
        self._fault = fault
        self.leave.setText(self.tr("Close"))
        self.set_default(self.leave)
        weight = {
            Severity.FATAL: self.tr("Blocks issuing"),
            Severity.WARNING: self.tr("Warning"),
            Severity.INFORMATION: self.tr("Note"),
        }[fault.severity]
        self.note(fault_sentence(fault, i18n.current()))
        form = Form()
        for path, label, text in (
            ("code", self.tr("Rule"), fault.code),
            ("severity", self.tr("Weight"), weight),
            ("path", self.tr("Field"), fault.path),
            *((name, name, value) for name, value in fault.params),
        ):
            editor = line(text)
            editor.setReadOnly(True)
            form.add(path, label, editor, span=6)
        self.body.addWidget(form)
        self.leave.setFocus()

    def text(self) -> str:
        """All of it as plain text, for a message to somebody."""
        fault = self._fault
        values = ", ".join(f"{name}={value}" for name, value in fault.params)
        sentence = fault_sentence(fault, i18n.current())
        return f"{fault.code} {fault.path}: {sentence} ({fault.severity.value}) {values}".strip()

    def _on_confirm(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
