"""Cancel with a reason: what is cancelled, what stays, why (SCREENS 6)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from storno_desktop.gui.dialogs.form import Form, paragraph, prose
from storno_desktop.gui.dialogs.sheet import Sheet


class CancelDialog(Sheet):
    """Asks why a document is cancelled; without a reason nothing happens."""

    given = Signal(str)

    def __init__(
        self,
        parent: QWidget | None,
        names: list[str],
        summary: str = "",
        left_out: list[str] | None = None,
    ) -> None:
        title = (
            self.tr("Cancel %1").replace("%1", names[0])
            if len(names) == 1
            else self.tr("Cancel %n document(s)", "", len(names))
        )
        super().__init__(parent, title, self.tr("Cancel document"), icon="ban", danger=True)
        self.leave.setText(self.tr("Keep it"))
        if summary:
            self.note(summary, "muted")
        if len(names) > 1:
            self.note(", ".join(names))
        self.note(
            self.tr(
                "A cancelled document keeps its number and stays in the books. "
                "It can be restored as it was."
            )
        )
        if left_out:
            self.note(
                self.tr("Left out, because they cannot be cancelled: %1").replace(
                    "%1", ", ".join(left_out)
                )
            )
        self.form = Form()
        self.reason = paragraph(rows=3)
        self.form.add("reason", self.tr("&Reason"), self.reason)
        self.body.addWidget(self.form)
        self.reason.setFocus()

    def _on_confirm(self) -> None:
        reason = prose(self.reason)
        if reason is None:
            self.form.refuse("reason", self.tr("Say why the document is cancelled."))
            return
        self.given.emit(reason)
