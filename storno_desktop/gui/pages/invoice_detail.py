"""One issued or cancelled document: what it says, its money, its proof, its way to the portal."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QTabWidget, QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.application.office import Office
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.payment import Payment
from storno_desktop.gui import display, errors
from storno_desktop.gui.actions import action
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.dialogs.confirm import ConfirmDialog
from storno_desktop.gui.dialogs.fault_details import FaultDialog
from storno_desktop.gui.dialogs.pdf_preview import PdfPane
from storno_desktop.gui.icons import icon
from storno_desktop.gui.pages.attached_files import AttachedFiles
from storno_desktop.gui.pages.bulk import Outcome
from storno_desktop.gui.pages.detail.check_tab import CheckTab
from storno_desktop.gui.pages.detail.details_tab import DetailsTab
from storno_desktop.gui.pages.detail.events_tab import EventsTab
from storno_desktop.gui.pages.detail.facts import Facts, read_facts, verdict_of, xml_of
from storno_desktop.gui.pages.detail.neighbours import Neighbours, neighbours_of
from storno_desktop.gui.pages.detail.payments_tab import PaymentsTab
from storno_desktop.gui.pages.detail.spv_card import SpvCard
from storno_desktop.gui.pages.detail.spv_deeds import ReadAnswer, SpvDeeds
from storno_desktop.gui.pages.detail.xml_view import XmlTab
from storno_desktop.gui.pages.eligibility import DEEDS
from storno_desktop.gui.pages.invoice_deeds import InvoiceDeeds
from storno_desktop.gui.pages.invoice_words import document_mark, kind_name, payment_mark
from storno_desktop.gui.pages.page import OfficeGetter, Page
from storno_desktop.gui.pages.stacks import scrolled
from storno_desktop.gui.tasks import Tasks
from storno_desktop.gui.widgets.elided import ElidedLabel
from storno_desktop.gui.widgets.parts import Chip, button, tool

#: Below this width the PDF beside the document waits until it is asked for.
ROOM_FOR_PDF = 860


class InvoiceDetail(Page):
    """The page of a document that can no longer be edited."""

    def __init__(
        self,
        office: Office | OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        company_id: str,
        document_id: str,
        *,
        read_answer: ReadAnswer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(office, tasks, hub, company_id, parent)
        self.document_id = document_id
        self.facts: Facts | None = None
        self._neighbours: Neighbours = (None, None)
        self._shown_pdf = ""
        self.deeds = InvoiceDeeds(self, self.office, tasks, hub)
        self.deeds.wish.connect(self.wish)
        self.deeds.said.connect(self.toast.say)
        self.deeds.came_out.connect(self._on_outcome)
        self.deeds.went_wrong.connect(self.show_error)
        self.portal = SpvDeeds(self, self.office, tasks, hub, read_answer)
        self.portal.said.connect(self.toast.say)
        self.portal.wish.connect(self.wish)
        self.portal.went_wrong.connect(self.show_error)
        self._make_heading()
        self._make_body()
        self._make_commands()
        self.refresh()

    # building

    def _make_heading(self) -> None:
        self.name = self.document_title("…")
        self.document_chip, self.payment_chip = Chip(), Chip()
        self.heading.addWidget(self.document_chip)
        self.heading.addWidget(self.payment_chip)
        self.about = ElidedLabel()
        self.heading.addWidget(self.about, 1)
        self.previous = tool("chevron-left", self.tr("Previous document"), "Alt+←")
        self.next = tool("chevron-right", self.tr("Next document"), "Alt+→")
        self.previous.clicked.connect(lambda: self._go(0))
        self.next.clicked.connect(lambda: self._go(1))
        self.more = button(self.tr("More"), "ellipsis")
        self.more.clicked.connect(self._open_more)
        self.primary = button("", role="primary")
        self.primary.setIconSize(QSize(16, 16))
        self.primary.clicked.connect(self._do_primary)
        for made in (self.previous, self.next, self.more, self.primary):
            self.heading.addWidget(made)
        self._primary_deed: Callable[[], object] = self.refresh

    def _make_body(self) -> None:
        self.related = QHBoxLayout()
        self.outer.addLayout(self.related)
        self.spv = SpvCard(can_import=self.portal.can_import)
        self.spv.hide()
        self.spv.save_wanted.connect(lambda: self._with_row("xml"))
        self.spv.index_wanted.connect(self.note_index)
        self.spv.answer_wanted.connect(self.portal.import_answer)
        self.spv.correction_wanted.connect(lambda: self.portal.correct(self.document_id))
        self.outer.addWidget(self.spv)
        self.details, self.payments = DetailsTab(), PaymentsTab()
        self.xml, self.events, self.check = XmlTab(), EventsTab(), CheckTab()
        self.attached = AttachedFiles(self.office, self.tasks, self)
        self.attached.said.connect(self.toast.say)
        self.attached.failed.connect(self.show_error)
        self.details.open_wanted.connect(self.attached.open)
        self.details.save_wanted.connect(self.attached.save)
        self.payments.wanted.connect(self.record_payment)
        self.payments.delete_wanted.connect(self._ask_delete_payment)
        self.xml.save_wanted.connect(lambda: self._with_row("xml"))
        self.check.about.connect(self._about_fault)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(scrolled(self.details), self.tr("Details"))
        self.tabs.addTab(scrolled(self.payments), self.tr("Payments"))
        self.tabs.addTab(self.xml, self.tr("XML"))
        self.tabs.addTab(scrolled(self.events), self.tr("Events"))
        self.tabs.addTab(scrolled(self.check), self.tr("Check"))
        self.tabs.currentChanged.connect(self._on_tab)
        for at in range(self.tabs.count()):
            keys = QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self)
            keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys.activated.connect(partial(self.tabs.setCurrentIndex, at))
        self.pdf = PdfPane()
        self._is_pdf_by_hand = False
        self.splitter = QSplitter()
        self.splitter.addWidget(self.tabs)
        self.splitter.addWidget(self.pdf)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setChildrenCollapsible(False)
        self.outer.addWidget(self.splitter, 1)
        # whoever opens the page gives it the focus: Ctrl+1…5 and F9 work at once
        self.lead_focus(self.tabs)

    def _make_commands(self) -> None:
        for id_, deed in (
            ("previous", lambda: self._go(0)),
            ("next", lambda: self._go(1)),
            ("toggle_preview", self.toggle_pdf),
            ("pay", self.record_payment),
        ):
            self.command(action(self, id_, deed))
        self._deeds: dict[str, QAction] = {}
        for deed_, text, icon_name in (
            ("storno", self.tr("&Reverse…"), "undo-2"),
            ("cancel", self.tr("Ca&ncel…"), "ban"),
            ("restore", self.tr("Res&tore"), "archive-restore"),
        ):
            made = QAction(icon(icon_name), text, self)
            made.triggered.connect(partial(self._on_deed, deed_))
            self._deeds[deed_] = self.command(made)
        self._files: list[QAction] = []
        for what, text, icon_name in (
            ("copy", self.tr("&Copy as a new draft"), "copy"),
            ("pdf", self.tr("Save &PDF…"), "download"),
            ("xml", self.tr("Save &XML…"), "file-code"),
            ("format", self.tr("Save in another &format…"), "file-output"),
            ("number", self.tr("Copy n&umber"), "clipboard"),
        ):
            made = QAction(icon(icon_name), text, self)
            made.triggered.connect(partial(self._with_row, what))
            self._files.append(self.command(made))

    # reading

    def focus_first(self) -> None:
        """Give the tabs the focus."""
        self.tabs.setFocus()

    def set_company(self, company_id: str) -> None:
        """A document belongs to its company: nothing changes."""

    def refresh(self) -> None:
        """Read the document anew."""
        self.read(lambda: read_facts(self.office(), self.document_id), self._show)

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and (
            changes.everything or self.document_id in changes.documents
        ):
            self.refresh()

    def _show(self, facts: Facts) -> None:
        self.facts = facts
        document, row = facts.document, facts.row
        kind = kind_name(row.kind, is_correction=document.is_correction)
        self.name.setText(f"{kind} {row.number}".strip())
        self.document_chip.show_mark(document_mark(row))
        self.payment_chip.show_mark(payment_mark(row, facts.today.isoformat()))
        total = display.money(facts.totals.gross, row.currency)
        self.about.setText(" · ".join(part for part in (row.buyer_name, total) if part))
        self.details.show_facts(facts)
        self.payments.show_facts(facts, may_pay=DEEDS["pay"](row))
        self.events.show_facts(facts)
        self.spv.show_facts(facts)
        count = len(facts.payments)
        self.tabs.setTabText(1, self.tr("Payments (%1)").replace("%1", str(count)))
        for at in (2, 4):
            self.tabs.setTabVisible(at, document.issued is not None)
        for name, made in self._deeds.items():
            made.setEnabled(DEEDS[name](row))
        for made in self._files[2:]:
            made.setEnabled(bool(row.number))
        self._show_related(facts)
        self._choose_primary(facts)
        self._read_neighbours()
        self._on_tab(self.tabs.currentIndex())
        if self.pdf.isVisibleTo(self):
            self._read_pdf()

    def _show_related(self, facts: Facts) -> None:
        """Links to what this document corrects and what corrects it."""
        while (item := self.related.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        content = facts.document.content
        links: list[tuple[str, str]] = []
        if content.parent_id:
            said = self.tr("Corrects %1").replace("%1", content.parent_number or "…")
            links.append((said, content.parent_id))
        for one in facts.corrections:
            name = one.number or self.tr("a draft")
            links.append((self.tr("Corrected by %1").replace("%1", name), one.id))
        for words, id_ in links:
            made = button(words, "link", "link")
            made.clicked.connect(partial(self._open, id_))
            self.related.addWidget(made)
        if links:
            self.related.addStretch(1)

    def _choose_primary(self, facts: Facts) -> None:
        """The one deed that is most likely next."""
        row = facts.row
        if row.lifecycle == "cancelled":
            restore = partial(self._on_deed, "restore")
            self._set_primary(self.tr("Restore"), "archive-restore", restore)
        elif DEEDS["pay"](row):
            self._set_primary(self.tr("Record payment"), "banknote", self.record_payment)
        else:
            self._set_primary(self.tr("Save PDF"), "download", partial(self._with_row, "pdf"))

    def _set_primary(self, text: str, icon_name: str, deed: Callable[[], object]) -> None:
        self.primary.setText(f" {text}")
        self.primary.setAccessibleName(text)
        self.primary.setIcon(icon(icon_name, "on_accent"))
        self._primary_deed = deed

    def _do_primary(self) -> None:
        self._primary_deed()

    def _on_tab(self, at: int) -> None:
        """XML and verdict are read when they are looked at."""
        facts = self.facts
        if facts is None or facts.document.issued is None:
            return
        issued, document = facts.document.issued, facts.document
        if at == 2:  # noqa: PLR2004 - the third tab
            self.read(
                lambda: xml_of(self.office(), document),
                lambda content: self.xml.show_xml(content, issued.format_key, issued.xml_sha256),
            )
        elif at == 4:  # noqa: PLR2004 - the fifth tab
            self.read(
                lambda: verdict_of(self.office(), document),
                lambda faults: self.check.show_verdict(faults, issued.format_key),
            )

    # the PDF beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a narrow page to what it says, until the PDF is asked for."""
        super().resizeEvent(event)
        room = self.width() >= ROOM_FOR_PDF
        if not self._is_pdf_by_hand and room != self.pdf.isVisibleTo(self):
            self.pdf.setVisible(room)
            if room:
                self._read_pdf()

    def toggle_pdf(self) -> None:
        """Show or hide the PDF (F9)."""
        self._is_pdf_by_hand = True
        self.pdf.setVisible(not self.pdf.isVisibleTo(self))
        if self.pdf.isVisibleTo(self):
            self._read_pdf()

    def _read_pdf(self) -> None:
        facts = self.facts
        if facts is None:
            return
        # an issued page changes only with the portal's index on it
        state = f"{facts.document.lifecycle} {facts.document.submission.upload_index}"
        if state == self._shown_pdf:
            return
        self._shown_pdf = state

        def work() -> bytes:
            from storno_desktop.application import exports

            return exports.pdf(self.office(), self.document_id).content

        self.read(work, self.pdf.show_pdf)

    # neighbours

    def _read_neighbours(self) -> None:
        """The documents before and after in the list by date."""
        self.read(
            lambda: neighbours_of(self.office().store.queries, self.company_id, self.document_id),
            self._show_neighbours,
        )

    def _show_neighbours(self, found: Neighbours) -> None:
        self._neighbours = found
        self.previous.setEnabled(found[0] is not None)
        self.next.setEnabled(found[1] is not None)

    def _go(self, which: int) -> None:
        id_ = self._neighbours[which]
        if id_ is not None:
            self._open(id_)

    def _open(self, id_: str, *_: object) -> None:
        self.wish.emit("open", id_)

    # deeds

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for made in (*self._deeds.values(), None, *self._files):
            if made is None:
                menu.addSeparator()
            elif made.isEnabled():
                menu.addAction(made)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _on_deed(self, name: str, *_: object) -> None:
        if self.facts is None:
            return
        deeds = {
            "storno": self.deeds.storno,
            "cancel": self.deeds.cancel,
            "restore": self.deeds.restore,
        }
        deeds[name]([self.facts.row])

    def _with_row(self, what: str, *_: object) -> None:
        if self.facts is None:
            return
        if what == "copy":
            self.deeds.copy(self.facts.row)
        elif what == "number":
            self.deeds.copy_number(self.facts.row)
        elif what == "format":
            self.deeds.files.save_as(self.facts.row)
        else:
            self.deeds.files.save(self.facts.row, what)

    def record_payment(self) -> None:
        """Ask for a payment, while something is open."""
        if self.facts is not None and DEEDS["pay"](self.facts.row):
            self.deeds.record_payment(self.facts.row)

    def _ask_delete_payment(self, payment: Payment) -> None:
        facts = self.facts
        if facts is None:
            return
        amount = display.money(payment.amount, facts.row.currency)
        dialog = ConfirmDialog(
            self,
            self.tr("Delete payment"),
            self.tr("Delete payment"),
            text=self.tr(
                "The payment of %1 for %2 is taken back. That it was recorded and deleted "
                "stays in the events."
            )
            .replace("%1", amount)
            .replace("%2", facts.row.number),
            danger=True,
            icon="trash-2",
        )

        def deed() -> Changes:
            from storno_desktop.application import payments

            return payments.delete_payment(self.office(), payment.id)

        dialog.confirmed.connect(lambda: self.write(deed, self.hub.changed.emit))
        dialog.open()

    def note_index(self) -> None:
        """Note the index that the portal gave."""
        if self.facts is not None:
            self.portal.note_index(self.document_id, self.facts.row.number)

    def _about_fault(self, fault: Fault) -> None:
        FaultDialog(self, fault).open()

    def _on_outcome(self, outcome: Outcome, words: str) -> None:
        if outcome.failed:
            self.banner.say(errors.sentence(outcome.failed[0].error), "danger")
        elif self.facts is not None:
            self.toast.say(f"{self.facts.row.number} {words}")
