"""All sides of one judged e-invoice: summary, verdict, every term, its XML, what it carries."""

from __future__ import annotations

import hashlib
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QWidget

from storno_desktop.application.incoming import Judged
from storno_desktop.application.readable import groups_of
from storno_desktop.domain.faults import Fault
from storno_desktop.gui import i18n
from storno_desktop.gui.dialogs.fault_details import FaultDialog
from storno_desktop.gui.pages.detail.check_tab import CheckTab
from storno_desktop.gui.pages.detail.xml_view import XmlTab
from storno_desktop.gui.pages.files import ask_where, file_name, save_bytes
from storno_desktop.gui.pages.stacks import scrolled
from storno_desktop.gui.viewer.attachments_view import AttachmentsView
from storno_desktop.gui.viewer.summary import SummaryView
from storno_desktop.gui.viewer.terms_view import TermsView

SUMMARY, CHECK, TERMS, XML, FILES = range(5)


class InvoiceView(QTabWidget):
    """The tabs; Ctrl+1…5 turns to one."""

    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judged: Judged | None = None
        self._with_terms = False
        self.summary, self.check, self.terms = SummaryView(), CheckTab(), TermsView()
        self.xml, self.attachments = XmlTab(), AttachmentsView()
        self.xml.text.setAccessibleName(self.tr("XML of the e-invoice"))
        self.xml.save_wanted.connect(self._save_xml)
        self.check.about.connect(self._about)
        self.attachments.failed.connect(self.failed)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.addTab(scrolled(self.summary), self.tr("Summary"))
        self.addTab(scrolled(self.check), self.tr("Check"))
        self.addTab(self.terms, self.tr("All terms"))
        self.addTab(self.xml, self.tr("XML"))
        self.addTab(scrolled(self.attachments), self.tr("Attachments"))
        for at in range(self.count()):
            keys = QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(partial(self.setCurrentIndex, at))

    def show_judged(self, judged: Judged) -> None:
        """Show another invoice; one that could not be read has a verdict only."""
        self._judged = judged
        reading = judged.reading
        name = judged.judged_by or judged.profile or ""
        self.check.show_verdict(judged.faults, name)
        for at in (SUMMARY, TERMS):
            self.setTabVisible(at, reading is not None)
        self.setTabVisible(XML, bool(judged.piece.content))
        if judged.piece.content:
            sha256 = hashlib.sha256(judged.piece.content).hexdigest()
            self.xml.show_xml(judged.piece.content, judged.profile or "", sha256)
        if reading is None:
            self.setTabVisible(FILES, False)
            self.setCurrentIndex(CHECK)
            return
        invoice = reading.semantic
        self.summary.show_invoice(invoice, with_terms=self._with_terms)
        self.terms.show_groups(groups_of(invoice, i18n.current()))
        self.attachments.show_documents(invoice.documents)
        self.setTabVisible(FILES, bool(invoice.documents))
        title = self.tr("Attachments (%1)").replace("%1", str(len(invoice.documents)))
        self.setTabText(FILES, title)

    def show_terms(self, *, shown: bool) -> None:
        """Show or hide the numbers of the standard (BT-1 …)."""
        self._with_terms = shown
        self.terms.show_terms(shown=shown)
        if self._judged is not None and self._judged.reading is not None:
            self.summary.show_invoice(self._judged.reading.semantic, with_terms=shown)

    def _about(self, fault: Fault) -> None:
        FaultDialog(self, fault).open()

    def _save_xml(self) -> None:
        judged = self._judged
        if judged is None:
            return

        def chosen(target: object) -> None:
            try:
                save_bytes(target, judged.piece.content)  # type: ignore[arg-type]
            except Exception as error:  # noqa: BLE001 - said in the page, like every failure
                self.failed.emit(error)

        number = judged.reading.semantic.number if judged.reading else None
        kinds = self.tr("XML files (*.xml)")
        ask_where(self, self.tr("Save XML"), file_name(number or "invoice", "xml"), kinds, chosen)
