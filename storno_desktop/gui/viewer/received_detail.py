"""The page of a received document: the same sides as any e-invoice, and what we think of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.application.incoming import Judged
from storno_desktop.application.office import Office
from storno_desktop.domain.received import Received, ReceivedState
from storno_desktop.gui import display, i18n
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.icons import icon
from storno_desktop.gui.pages.files import ask_where, save_bytes
from storno_desktop.gui.pages.page import OfficeGetter, Page
from storno_desktop.gui.pages.received_deeds import original_name
from storno_desktop.gui.pages.received_words import paid_mark, rules_mark, state_mark
from storno_desktop.gui.tasks import Tasks
from storno_desktop.gui.viewer.invoice_view import InvoiceView
from storno_desktop.gui.widgets.elided import ElidedLabel
from storno_desktop.gui.widgets.parts import Chip, button

Shown = tuple[Received, Judged]


class ReceivedDetail(Page):
    """Read-only but for its state, whether it is paid, and our note."""

    named = Signal(str)

    def __init__(
        self,
        office: Office | OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        company_id: str,
        document_id: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(office, tasks, hub, company_id, parent)
        self.document_id = document_id
        self.document: Received | None = None
        self.name = self.document_title("…")
        self.state_chip, self.paid_chip, self.verdict = Chip(), Chip(), Chip()
        for chip in (self.state_chip, self.paid_chip, self.verdict):
            self.heading.addWidget(chip)
        self.about = ElidedLabel()
        self.heading.addWidget(self.about, 1)
        self.numbers = QCheckBox(self.tr("&BT numbers"))
        self.heading.addWidget(self.numbers)
        self.more = button(self.tr("More"), "ellipsis")
        self.more.clicked.connect(self._open_more)
        self.heading.addWidget(self.more)
        self.primary = button(self.tr("Mark as checked"), "check", "primary")
        self.primary.clicked.connect(lambda: self.mark(state=ReceivedState.CHECKED))
        self.heading.addWidget(self.primary)
        self.view = InvoiceView()
        self.view.failed.connect(self.show_error)
        self.numbers.toggled.connect(lambda on: self.view.show_terms(shown=on))
        self.outer.addWidget(self.view, 1)
        self.lead_focus(self.view)
        self._make_commands()
        self.refresh()

    def _make_commands(self) -> None:
        self._states: dict[ReceivedState, QAction] = {}
        for state, text, icon_name in (
            (ReceivedState.CHECKED, self.tr("Mark as checked"), "check"),
            (ReceivedState.ACCEPTED, self.tr("Accept"), "check-check"),
            (ReceivedState.DISPUTED, self.tr("Dispute"), "ban"),
        ):
            made = QAction(icon(icon_name), text, self)
            made.triggered.connect(partial(self._on_state, state))
            self._states[state] = self.command(made)
        self.pay_action = QAction(icon("banknote"), self.tr("Mark as paid"), self)
        self.pay_action.triggered.connect(lambda _checked=False: self._toggle_paid())
        self.save_action = QAction(icon("download"), self.tr("Save original…"), self)
        self.save_action.triggered.connect(lambda _checked=False: self._save_original())
        for made in (self.pay_action, self.save_action):
            self.command(made)
        for made in self.actions_:
            self.addAction(made)

    def set_company(self, company_id: str) -> None:
        """A document belongs to its company: nothing changes."""

    def focus_first(self) -> None:
        """Give the tabs the focus."""
        self.view.setFocus()

    def refresh(self) -> None:
        """Read the document and judge its stored bytes."""

        def work() -> Shown:
            from storno_desktop.application.received import find_received, reopened

            office = self.office()
            with office.store.read() as unit:
                document = find_received(unit, None, self.document_id)
            return document, reopened(office, document, i18n.current())

        self.read(work, self._show)

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and (
            changes.everything or self.document_id in changes.received
        ):
            self.refresh()

    def _show(self, shown: Shown) -> None:
        document, judged = shown
        self.document = document
        self.name.setText(document.number)
        self.named.emit(document.number)
        self.state_chip.show_mark(state_mark(document.state.value))
        self.paid_chip.show_mark(paid_mark(is_paid=document.paid_on is not None))
        self.verdict.show_mark(rules_mark(sum(one.is_fatal for one in document.faults)))
        total = display.money(document.gross, document.currency)
        parts = [document.seller.name, total, display.day(document.received_at.date())]
        self.about.setText(" · ".join(parts))
        paid = document.paid_on is not None
        self.pay_action.setText(self.tr("Mark as unpaid") if paid else self.tr("Mark as paid"))
        for state, made in self._states.items():
            made.setEnabled(state is not document.state)
        self.primary.setVisible(document.state is ReceivedState.SYNCED)
        known = {(fault.path, fault.code) for fault in judged.faults}
        # what was found when it came (page, supplier) cannot be found in the bytes again
        kept = [one for one in document.faults if (one.path, one.code) not in known]
        self.view.show_judged(replace(judged, faults=(*judged.faults, *kept)))

    def _on_state(self, state: ReceivedState, *_: object) -> None:
        self.mark(state=state)

    def _toggle_paid(self) -> None:
        if self.document is None:
            return
        if self.document.paid_on is None:
            self.mark(pay=True)
        else:
            self.mark(unpaid=True)

    def mark(
        self, *, state: ReceivedState | None = None, pay: bool = False, unpaid: bool = False
    ) -> None:
        """Say what we think of it."""

        def work() -> Changes:
            from storno_desktop.application.received import mark

            office = self.office()
            day = office.clock.today() if pay else None
            marked = mark(office, self.document_id, state=state, paid_on=day, unpaid=unpaid)
            return marked.changes

        self.write(work, self.hub.changed.emit)

    def _open_more(self) -> None:
        menu = QMenu(self)
        for made in self.actions_:
            if made.isEnabled():
                menu.addAction(made)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _save_original(self) -> None:
        document = self.document
        if document is None:
            return
        name = original_name(document)

        def chosen(target: object) -> None:
            def work() -> object:
                content = self.office().store.vault.get(document.original_sha256)
                return save_bytes(target, content)  # type: ignore[arg-type]

            saved = self.tr("Saved as %1").replace("%1", str(getattr(target, "name", "")))
            self.read(work, lambda _path: self.toast.say(saved))

        ask_where(self, self.tr("Save original"), name, "", chosen)
