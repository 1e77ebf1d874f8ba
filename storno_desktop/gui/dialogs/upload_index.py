"""Note the index that the portal gave for an XML uploaded by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from storno_desktop.gui.dialogs.form import Form, line
from storno_desktop.gui.dialogs.sheet import Sheet

_LONGEST = 20


class UploadIndexDialog(Sheet):
    """Asks for the upload index of one document."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None, number: str) -> None:
        super().__init__(
            parent,
            self.tr("Upload index of %1").replace("%1", number),
            self.tr("Save index"),
            icon="badge-check",
        )
        self.note(
            self.tr(
                "After the upload the portal shows an index of digits only. It links the answer "
                "to this document; from then on the document counts as submitted."
            )
        )
        self.form = Form()
        self.index = line(limit=_LONGEST)
        self.index.setPlaceholderText("5001234567")
        self.form.add("uploadIndex", self.tr("Upload &index"), self.index)
        self.body.addWidget(self.form)
        self.index.setFocus()

    def _on_confirm(self) -> None:
        index = self.index.value() or ""
        if not index.isdigit():
            self.form.refuse("uploadIndex", self.tr("The index has digits only."))
            return
        self.given.emit(index)
