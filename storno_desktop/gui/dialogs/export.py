"""Export: which files of which documents (SCREENS 3, bulk)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from storno_desktop.gui.dialogs.form import switch
from storno_desktop.gui.dialogs.sheet import Sheet


@dataclass(frozen=True, slots=True)
class ExportWish:
    """Which files go into the ZIP."""

    xml: bool
    pdf: bool


class ExportDialog(Sheet):
    """Asks what a ZIP of several documents holds."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None, count: int, without_xml: list[str]) -> None:
        super().__init__(
            parent,
            self.tr("Export %n document(s)", "", count),
            self.tr("Choose file…"),
            icon="download",
        )
        self.note(self.tr("One ZIP file is written, with the files named by document number."))
        self.xml = switch(self.tr("e-invoice &XML, as it was issued"), on=True)
        self.pdf = switch(self.tr("&PDF, as people read it"), on=True)
        for box in (self.xml, self.pdf):
            self.body.addWidget(box)
            box.toggled.connect(self._refresh)
        if without_xml:
            self.note(
                self.tr("Drafts have no XML; of these only the PDF is written: %1").replace(
                    "%1", ", ".join(without_xml)
                )
            )
        self.xml.setFocus()

    def _refresh(self) -> None:
        self.confirm.setEnabled(self.xml.isChecked() or self.pdf.isChecked())

    def _on_confirm(self) -> None:
        self.accept()
        self.chosen.emit(ExportWish(self.xml.isChecked(), self.pdf.isChecked()))
