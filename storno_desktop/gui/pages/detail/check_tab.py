"""The tab of a document's page with the verdict on the XML that was stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain.faults import Fault, Severity, fatal
from storno_desktop.gui import i18n
from storno_desktop.gui.delegates.cells import Mark
from storno_desktop.gui.format_names import format_name
from storno_desktop.gui.pages.stacks import clear
from storno_desktop.gui.widgets.parts import Card, Chip, button, label


class CheckTab(QWidget):
    """What the rules say about the stored XML, read again."""

    about = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 12, 8, 12)
        self._box.setSpacing(8)

    def show_verdict(self, faults: Sequence[Fault], format_key: str) -> None:
        """Show what was found, the fatal ones first; without a format nothing could be read."""
        clear(self._box)
        stopping = fatal(faults)
        if not format_key:  # nobody can judge it
            mark = Mark("danger", "file-x", self.tr("This is no e-invoice that can be read"))
        elif stopping:
            words = self.tr("%n rule(s) of %1 are broken", "", len(stopping))
            mark = Mark("danger", "circle-x", words.replace("%1", format_name(format_key)))
        else:
            words = self.tr("All rules of %1 pass").replace("%1", format_name(format_key))
            mark = Mark("ok", "circle-check", words)
        self._box.addWidget(Chip(mark, self))
        for fault in sorted(faults, key=lambda one: not one.is_fatal):
            self._box.addWidget(self._fault(fault))
        self._box.addStretch(1)

    def _fault(self, fault: Fault) -> Card:
        names = {
            Severity.FATAL: ("danger", "circle-x", self.tr("Error")),
            Severity.WARNING: ("warn", "triangle-alert", self.tr("Warning")),
            Severity.INFORMATION: ("info", "info", self.tr("Note")),
        }
        card = Card()
        row = QHBoxLayout()
        row.addWidget(Chip(Mark(*names[fault.severity]), card))
        text = QLabel(fault_sentence(fault, i18n.current()))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        row.addWidget(text, 1)
        row.addWidget(label(fault.code, "caption"))
        more = button(self.tr("About"), role="link")
        more.clicked.connect(lambda: self.about.emit(fault))
        row.addWidget(more)
        card.box.addLayout(row)
        return card
