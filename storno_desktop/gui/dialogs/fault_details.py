"""About a fault: the sentence, the official rule and the field; copied, all that is known."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.gui import i18n
from storno_desktop.gui.dialogs.form import Form, line
from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.fault_places import is_of_seller, place_name, said


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
        self.note(said(fault))
        form = Form()
        for path, label, text in (
            ("code", self.tr("Rule"), fault.code),
            ("severity", self.tr("Weight"), weight),
            ("path", self.tr("Field"), self._place()),
        ):
            editor = line(text)
            editor.setReadOnly(True)
            form.add(path, label, editor, span=6)
        self.body.addWidget(form)
        self.leave.setFocus()

    def _place(self) -> str:
        """Where it is, as people call it; the seller may be somebody else here."""
        path = self._fault.path
        return self.tr("Seller") if is_of_seller(path) else place_name(path)

    def text(self) -> str:
        """All of it as plain text, for a message to somebody."""
        fault = self._fault
        values = ", ".join(f"{name}={value}" for name, value in fault.params)
        sentence = fault_sentence(fault, i18n.current())
        return f"{fault.code} {fault.path}: {sentence} ({fault.severity.value}) {values}".strip()

    def _on_confirm(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
