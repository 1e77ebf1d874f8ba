"""A tab that shows an e-invoice from disk without importing it, and can book it as received."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from storno_desktop.application import incoming
from storno_desktop.application.changes import Changes
from storno_desktop.application.incoming import Judged
from storno_desktop.application.office import Office
from storno_desktop.domain.faults import fatal
from storno_desktop.gui import display, errors, i18n
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import Mark
from storno_desktop.gui.format_names import format_name
from storno_desktop.gui.icons import icon
from storno_desktop.gui.pages.files import read_bytes
from storno_desktop.gui.pages.page import OfficeGetter, Page
from storno_desktop.gui.pages.received_words import rules_mark
from storno_desktop.gui.tasks import Tasks
from storno_desktop.gui.viewer.invoice_view import InvoiceView
from storno_desktop.gui.widgets.elided import ElidedLabel
from storno_desktop.gui.widgets.parts import Chip, button


class FileViewer(Page):
    """One file, with one or several e-invoices in it."""

    def __init__(
        self,
        office: Office | OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        company_id: str,
        path: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(office, tasks, hub, company_id, parent)
        self.path = path
        self.content = b""
        self.found: list[Judged] = []
        self.name = self.document_title(path.name)
        self.verdict = Chip()
        self.heading.addWidget(self.verdict)
        self.about = ElidedLabel()
        self.heading.addWidget(self.about, 1)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Invoice in this file"))
        self.choice.hide()
        self.choice.currentIndexChanged.connect(self._show)
        self.heading.addWidget(self.choice)
        self.numbers = QCheckBox(self.tr("&BT numbers"))
        self.numbers.setToolTip(self.tr("Show the number of each term in EN 16931"))
        self.heading.addWidget(self.numbers)
        self.book = button(self.tr("Book as received"), "inbox", "primary")
        self.book.setEnabled(False)
        self.book.clicked.connect(self.book_as_received)
        self.heading.addWidget(self.book)
        self.view = InvoiceView()
        self.view.failed.connect(self.show_error)
        self.numbers.toggled.connect(lambda on: self.view.show_terms(shown=on))
        self.outer.addWidget(self.view, 1)
        self.book_action = QAction(icon("inbox"), self.tr("Book as &received"), self)
        self.book_action.triggered.connect(lambda _checked=False: self.book_as_received())
        self.addAction(self.command(self.book_action))
        self.lead_focus(self.view)
        self.refresh()

    def set_company(self, company_id: str) -> None:
        """The file is what it is; it would be booked for the company of the window."""
        self.company_id = company_id

    def focus_first(self) -> None:
        """Give the tabs the focus."""
        self.view.setFocus()

    def refresh(self) -> None:
        """Read the file anew."""

        def work() -> tuple[bytes, list[Judged]]:
            content = read_bytes(self.path, incoming.MAX_BYTES)
            door = self.office().door
            return content, list(incoming.judge_file(door, content, i18n.current()))

        self.read(work, self._on_read)

    def _on_read(self, result: tuple[bytes, list[Judged]]) -> None:
        self.content, self.found = result
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItems([_title(judged, self.path.name) for judged in self.found])
        self.choice.blockSignals(False)
        self.choice.setVisible(len(self.found) > 1)
        self._show(0)

    def _show(self, at: int) -> None:
        if not 0 <= at < len(self.found):
            return
        judged = self.found[at]
        reading = judged.reading
        self.verdict.show_mark(verdict_mark(judged))
        self.name.setText(_title(judged, self.path.name))
        if reading is not None:
            invoice = reading.semantic
            total = invoice.totals.gross
            parts = [
                invoice.seller.name,
                "" if total is None else display.money(total, invoice.currency or ""),
                format_name(judged.profile) if judged.profile else "",
            ]
            self.about.setText(" · ".join(part for part in parts if part))
        else:
            self.about.setText("")
        may_book = any(judged.reading is not None for judged in self.found)
        self.book.setEnabled(may_book)
        self.book_action.setEnabled(may_book)
        self.view.show_judged(judged)

    def book_as_received(self) -> None:
        """Book every invoice of the file for the company it is for, else for that of the window."""
        from storno_desktop.application.received import Arrival, receive

        if not self.book.isEnabled():
            return
        self.book.setEnabled(False)
        content, name, company_id = self.content, self.path.name, self.company_id

        def work() -> list[Arrival]:
            office = self.office()
            with office.store.read() as unit:
                several = len(unit.companies.all()) > 1
            language = i18n.current()
            found = list(receive(office, content, file_name=name, language=language))
            if several or all(one.error is None for one in found):
                return found
            # of one company only, whoever the buyer is named as
            return list(
                receive(office, content, file_name=name, company_id=company_id, language=language)
            )

        def done(arrivals: list[Arrival]) -> None:
            self.book.setEnabled(True)
            ids = frozenset(one.document.id for one in arrivals if one.document is not None)
            booked = [one for one in arrivals if one.is_new]
            if booked:
                self.hub.changed.emit(Changes(received=ids, suppliers=ids))
            refused = [one for one in arrivals if one.error is not None]
            if refused and refused[0].error is not None:
                self.banner.say(errors.sentence(refused[0].error), "danger")
                return
            self.banner.hide()
            if booked:
                self.toast.say(self.tr("Booked as received: %n document(s)", "", len(booked)))
            else:
                self.toast.say(self.tr("This was booked before."))
            if len(ids) == 1:
                self.wish.emit("open_received", next(iter(ids)))

        self.write(work, done)


def verdict_mark(judged: Judged) -> Mark:
    """The verdict as a chip."""
    return rules_mark(len(fatal(judged.faults)), is_read=judged.failure is None)


def _title(judged: Judged, file: str) -> str:
    number = judged.reading.semantic.number if judged.reading else None
    return number or judged.piece.entry or file
