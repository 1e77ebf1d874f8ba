"""What the focused row is, beside the list: first page, state, payments, events (SCREENS 3).

Read on a lane and drawn by the helper process; the newest row wins, and the list never waits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from storno_desktop.gui import display, errors
from storno_desktop.gui.dialogs.payment_methods import method_name
from storno_desktop.gui.page_helper import Helper
from storno_desktop.gui.pages import timeline
from storno_desktop.gui.pages.detail.facts import Facts, read_facts
from storno_desktop.gui.pages.invoice_words import document_mark, kind_name, payment_mark
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.pages.stacks import clear
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.elided import ElidedLabel
from storno_desktop.gui.widgets.page_image import PageImage
from storno_desktop.gui.widgets.parts import Card, Chip, EmptyState, label, rule, tool

if TYPE_CHECKING:
    from storno_desktop.application.ports import Printing

PAUSE_MS = 120
NARROWEST = 280
_LINE_SPACING = 4


class PreviewPane(Card):
    """Shows one document at a time; empty while no row has the focus."""

    open_wanted = Signal(str)
    closed = Signal()
    failed = Signal(object)  # a bug: the page reports it

    def __init__(self, office: OfficeGetter, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._office, self._tasks = office, tasks
        self._id = ""
        self._asked = 0
        self._is_due = False
        self.setAccessibleName(self.tr("Preview of the document"))
        self.setMinimumWidth(NARROWEST)
        self.box.setContentsMargins(1, 8, 1, 1)
        self._heading()
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self.page = PageImage()
        self.page.setAccessibleName(self.tr("First page of the document"))
        self._about = QVBoxLayout()
        self._about.setSpacing(_LINE_SPACING)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(15, 4, 15, 12)
        column.setSpacing(12)
        column.addLayout(self._chips)
        column.addWidget(self.page)
        column.addLayout(self._about)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Preview of the document"))
        self._none = EmptyState("file-search")
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._none)
        self._stack.addWidget(self._area)
        self.box.addWidget(holder, 1)
        self._helper = Helper(self)
        self._helper.drawn.connect(self._on_drawn)
        self._helper.failed.connect(lambda _reason: self.page.show_nothing())
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._read)
        self.show_document("")

    def _heading(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(15, 0, 7, 0)
        row.setSpacing(4)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name, self._buyer = ElidedLabel(role="strong"), ElidedLabel()
        words.addWidget(self._name)
        words.addWidget(self._buyer)
        row.addLayout(words, 1)
        self._open = tool("external-link", self.tr("Open"))
        self._open.clicked.connect(lambda: self.open_wanted.emit(self._id))
        self._close = tool("x", self.tr("Close the preview"), "Ctrl+Alt+P")
        self._close.clicked.connect(self.closed)
        row.addWidget(self._open)
        row.addWidget(self._close)
        self.box.addLayout(row)

    def show_document(self, id_: str) -> None:
        """Show another document after a pause, so that running through rows draws nothing."""
        self._id = id_
        self._asked += 1
        if not id_:
            self._timer.stop()
            self._open.setEnabled(False)
            self._name.setText(self.tr("Preview"))
            self._buyer.setText("")
            self._none.say(self.tr("Choose a document to see it here."))
            self._stack.setCurrentWidget(self._none)
            return
        self._is_due = True
        if self.isVisible():
            self._timer.start()

    @property
    def shown(self) -> str:
        """The id of the document that is, or will be, shown."""
        return self._id

    def stop(self) -> None:
        """Let go of the helper process."""
        self._timer.stop()
        self._helper.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was chosen while nobody looked."""
        super().showEvent(event)
        if self._is_due:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden, the helper too."""
        super().hideEvent(event)
        self._is_due = bool(self._id)
        self.stop()

    def _read(self) -> None:
        self._is_due = False
        self._asked += 1
        asked, id_ = self._asked, self._id

        def work() -> tuple[Facts, Printing]:
            from storno_desktop.application.documents import document_of
            from storno_desktop.application.exports import printing_of

            office = self._office()
            facts = read_facts(office, id_)
            with office.store.read() as unit:
                return facts, printing_of(office, unit, document_of(unit, id_))

        def done(found: tuple[Facts, Printing]) -> None:
            if asked == self._asked:
                self._show(*found)

        def failed(error: BaseException) -> None:
            if asked == self._asked:
                self._fail(error)

        self._tasks.run(Lane.READ, self, work, done, failed)

    def _fail(self, error: BaseException) -> None:
        """Say in its place what became of it: deleted meanwhile, or not to be read."""
        self._none.say(errors.sentence(error))
        self._stack.setCurrentWidget(self._none)
        if not errors.is_expected(error):
            self.failed.emit(error)

    def _show(self, facts: Facts, printing: Printing) -> None:
        row = facts.row
        kind = kind_name(row.kind, is_correction=bool(row.parent_id))
        self._name.setText(f"{kind} {row.number}".strip() if row.number else self.tr("Draft"))
        self._buyer.setText(row.buyer_name or self.tr("no customer yet"))
        self._open.setEnabled(True)
        while (item := self._chips.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for mark in (document_mark(row), payment_mark(row, facts.today.isoformat())):
            if mark is not None:
                self._chips.addWidget(Chip(mark, self))
        self._chips.addStretch(1)
        clear(self._about)
        self._show_money(facts)
        self._show_events(facts)
        self._stack.setCurrentWidget(self._area)
        self._area.verticalScrollBar().setValue(0)
        self._helper.draw(printing)

    def _show_money(self, facts: Facts) -> None:
        currency = facts.row.currency
        self._about.addWidget(_pair(self.tr("Total"), display.money(facts.totals.due, currency)))
        if facts.document.issued is None:
            return
        if facts.payments:
            balance = display.money(facts.open, currency)
            self._about.addWidget(_pair(self.tr("Balance"), balance, is_strong=True))
        self._section(self.tr("Payments"))
        for payment in facts.payments:
            words = " · ".join((display.day(payment.paid_on), method_name(payment.method)))
            self._about.addWidget(_pair(words, display.money(payment.amount, currency)))
        if not facts.payments:
            self._about.addWidget(label(self.tr("No payment yet."), "muted"))

    def _show_events(self, facts: Facts) -> None:
        events = timeline.events(facts.links)
        if not events:
            return
        self._section(self.tr("Events"))
        for event in reversed(events):
            when = ""
            if event.at is not None:
                moment = QDateTime.fromSecsSinceEpoch(int(event.at.timestamp()))
                when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
            self._about.addWidget(_pair(timeline.title(event), when))
            reason = event.facts.get("reason")
            if reason:
                said = label(reason, "caption")
                said.setWordWrap(True)
                self._about.addWidget(said)

    def _section(self, title: str) -> None:
        line = rule()
        self._about.addSpacing(8)
        self._about.addWidget(line)
        caption = label(title, "strong")
        caption.setContentsMargins(0, 6, 0, 0)
        self._about.addWidget(caption)

    def _on_drawn(self, pdf: bytes) -> None:
        self.page.show_pdf(pdf)


def _pair(words: str, figure: str, *, is_strong: bool = False) -> QWidget:
    """Words at the left, a figure or a moment at the right."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    named = ElidedLabel(role="strong" if is_strong else "")
    named.setText(words)
    row.addWidget(named, 1)
    row.addWidget(label(figure, "strong" if is_strong else "muted"))
    return made
