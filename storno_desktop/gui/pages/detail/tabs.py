"""The tabs of a document's page: details, payments, events, verdict."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.application.payments import OFFSET
from storno_desktop.application.reference import country_name
from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain import units
from storno_desktop.domain.faults import Fault, Severity, fatal
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.payment import Payment
from storno_desktop.domain.places import county_name
from storno_desktop.gui import display, i18n
from storno_desktop.gui.delegates.cells import (
    ROW_HEIGHT,
    Mark,
)
from storno_desktop.gui.dialogs.cells import LineCells
from storno_desktop.gui.dialogs.payment_methods import method_name
from storno_desktop.gui.dialogs.sums import SumCard
from storno_desktop.gui.pages import timeline
from storno_desktop.gui.pages.detail.facts import Facts
from storno_desktop.gui.pages.invoice_words import regime_name
from storno_desktop.gui.widgets.parts import Card, Chip, EmptyState, button, label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def scrolled(content: QWidget) -> QScrollArea:
    """Let a long tab scroll by itself."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return area


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def table(name: str, titles: Sequence[str], numbers: Sequence[int]) -> QTableWidget:
    """A small read-only table; number columns and their titles are aligned at the right."""
    made = QTableWidget(0, len(titles))
    made.setAccessibleName(name)
    made.setHorizontalHeaderLabels(list(titles))
    made.verticalHeader().hide()
    made.setShowGrid(False)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setTabKeyNavigation(False)
    made.setItemDelegate(LineCells(made))
    made.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
    made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    header = made.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(len(titles)):
        item = made.horizontalHeaderItem(column)
        if item is not None:
            item.setTextAlignment(_RIGHT if column in numbers else _LEFT)
    made.setProperty("numbers", list(numbers))
    return made


def fill(made: QTableWidget, rows: Sequence[Sequence[str]]) -> None:
    """Put the rows in, and make the table as high as they are."""
    numbers = set(made.property("numbers"))
    made.setRowCount(len(rows))
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            item = QTableWidgetItem(text)
            item.setTextAlignment(_RIGHT if column in numbers else _LEFT)
            item.setToolTip(text)
            made.setItem(at, column, item)
    made.resizeRowsToContents()
    height = made.horizontalHeader().sizeHint().height() + 4
    for at in range(len(rows)):
        height += made.rowHeight(at)
    made.setFixedHeight(height)


class DetailsTab(QWidget):
    """Seller, buyer, fields, lines, VAT and totals, as they were issued."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 12, 8, 12)
        self._box.setSpacing(12)

    def show_facts(self, facts: Facts) -> None:
        """Show another state of the document."""
        clear(self._box)
        parties = QWidget()
        row = QHBoxLayout(parties)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._party(self.tr("Seller"), facts.seller), 1)
        row.addWidget(self._party(self.tr("Client"), facts.buyer), 1)
        self._box.addWidget(parties)
        self._box.addWidget(self._fields(facts))
        self._box.addWidget(self._lines(facts))
        self._box.addWidget(self._sums(facts))
        notes = [facts.document.content.notes, facts.document.content.internal_note]
        for title, text in zip((self.tr("Notes"), self.tr("Internal note")), notes, strict=True):
            if text:
                card = Card(title)
                said = label(text)
                said.setWordWrap(True)
                card.box.addWidget(said)
                self._box.addWidget(card)
        self._box.addStretch(1)

    def _party(self, title: str, party: Company | Client) -> Card:
        card = Card(title)
        card.box.setSpacing(3)
        name = label(party.name or "–")
        name.setWordWrap(True)
        card.box.addWidget(name)
        if isinstance(party, Company):
            tax_id, county = party.vat_code or party.cif, party.state
        else:
            tax_id, county = party.vat_code or party.cui or party.cnp or "", party.county
        if party.country == "RO" and county:
            county = county_name(county)
        place = " ".join(part for part in (party.postal_code, party.city) if part)
        country = country_name(party.country, i18n.current()) if party.country else ""
        for text in (
            tax_id,
            party.registration_number,
            party.address,
            ", ".join(part for part in (place, county, country) if part),
        ):
            if text:
                line = label(text, "muted")
                line.setWordWrap(True)
                line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                card.box.addWidget(line)
        card.box.addStretch(1)
        return card

    def _fields(self, facts: Facts) -> Card:
        content = facts.document.content
        card = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        card.box.addLayout(grid)
        term = ""
        if content.due_date and content.issue_date:
            days = (content.due_date - content.issue_date).days
            term = self.tr("%n day(s)", "", days)
        pairs = [
            (self.tr("Issue date"), display.day(content.issue_date)),
            (self.tr("Due date"), display.day(content.due_date)),
            (self.tr("Payment term"), term),
            (self.tr("Delivery date"), display.day(content.delivery_date)),
            (self.tr("Payment method"), method_name(content.payment_method)),
            (self.tr("Tax regime"), regime_name(content.regime.value)),
            (self.tr("Type"), facts.document.type_code),
            (self.tr("Exchange rate"), _rate(facts)),
            (self.tr("Order number"), content.order_number),
            (self.tr("Contract number"), content.contract_number),
            (self.tr("Project reference"), content.project_reference),
            (self.tr("Buyer reference"), content.buyer_reference),
            (self.tr("Delivery place"), content.delivery_location),
            (self.tr("Terms"), content.payment_terms),
        ]
        cancellation = facts.document.cancellation
        if cancellation is not None:
            pairs.append((self.tr("Cancelled because"), cancellation.reason))
        shown = [(name, text) for name, text in pairs if text and text != "–"]
        for at, (name, text) in enumerate(shown):
            cell = QVBoxLayout()
            cell.setSpacing(1)
            cell.addWidget(label(name, "caption"))
            value = label(text)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            cell.addWidget(value)
            grid.addLayout(cell, at // 4, at % 4)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        return card

    def _lines(self, facts: Facts) -> Card:
        card = Card()
        card.box.setContentsMargins(1, 6, 1, 1)
        made = table(
            self.tr("Lines"),
            [
                self.tr("Description"),
                self.tr("Quantity"),
                self.tr("Unit"),
                self.tr("Unit price"),
                self.tr("VAT"),
                self.tr("Net"),
                self.tr("Total"),
            ],
            (1, 3, 4, 5, 6),
        )
        language = i18n.current()
        rows = []
        for line, sums in zip(facts.document.content.lines, facts.totals.lines, strict=False):
            code = units.code_for(line.unit)
            rows.append(
                [
                    line.description,
                    display.quantity(line.quantity),
                    units.label(code, language) if code else line.unit,
                    display.price(line.unit_price),
                    f"{display.quantity(line.vat_rate)} %",
                    display.amount(sums.net, facts.row.currency),
                    display.amount(sums.gross, facts.row.currency),
                ]
            )
        fill(made, rows)
        card.box.addWidget(made)
        return card

    def _sums(self, facts: Facts) -> QWidget:
        totals, currency = facts.totals, facts.row.currency
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        card = Card(self.tr("VAT breakdown"))
        made = table(
            self.tr("VAT breakdown"),
            [self.tr("Category"), self.tr("Rate"), self.tr("Base"), self.tr("VAT")],
            (1, 2, 3),
        )
        fill(
            made,
            [
                [
                    f"{group.category.value} {group.exemption_reason or ''}".strip(),
                    f"{display.quantity(group.rate)} %",
                    display.amount(group.base, currency),
                    display.amount(group.vat, currency),
                ]
                for group in totals.groups
            ],
        )
        card.box.addWidget(made)
        card.box.addStretch(1)
        row.addWidget(card, 3)
        sums = SumCard(currency)
        if totals.discount:
            sums.add(self.tr("Total discount"), totals.discount)
        sums.add(self.tr("Total excl. VAT"), totals.net)
        sums.add(self.tr("Total VAT"), totals.vat)
        sums.add(self.tr("Total incl. VAT"), totals.gross, strong=True)
        if totals.prepaid:
            sums.add(self.tr("Prepaid"), totals.prepaid)
        if totals.rounding:
            sums.add(self.tr("Rounding"), totals.rounding)
        sums.add(self.tr("Amount paid"), facts.paid)
        sums.add(self.tr("Balance"), facts.open, strong=True)
        sums.box.addStretch(1)
        row.addWidget(sums, 2)
        return both


def _rate(facts: Facts) -> str:
    content = facts.document.content
    if content.exchange_rate is None:
        return ""
    when = display.day(content.exchange_rate_date)
    parts = (display.quantity(content.exchange_rate), content.exchange_rate_source, when)
    return " · ".join(part for part in parts if part)


class PaymentsTab(QWidget):
    """What was paid, when and how; a payment can be recorded and deleted."""

    wanted = Signal()
    delete_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 12, 8, 12)
        self._box.setSpacing(12)

    def show_facts(self, facts: Facts, *, may_pay: bool) -> None:
        """Show the payments of another state."""
        clear(self._box)
        currency = facts.row.currency
        sums = SumCard(currency)
        sums.add(self.tr("Total"), facts.totals.due)
        sums.add(self.tr("Paid so far"), facts.paid)
        sums.add(self.tr("Balance"), facts.open, strong=True)
        self._box.addWidget(sums)
        if may_pay:
            pay = button(self.tr("Record payment…"), "banknote")
            pay.clicked.connect(self.wanted)
            self._box.addWidget(pay, 0, Qt.AlignmentFlag.AlignLeft)
        if not facts.payments:
            empty = EmptyState("banknote")
            empty.say(self.tr("No payment yet."))
            self._box.addWidget(empty, 1)
            return
        for payment in facts.payments:
            self._box.addWidget(self._payment(payment, currency))
        self._box.addStretch(1)

    def _payment(self, payment: Payment, currency: str) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(label(display.day(payment.paid_on)))
        row.addWidget(label(method_name(payment.method), "muted"))
        said = " · ".join(part for part in (payment.reference, payment.notes) if part)
        row.addWidget(label(said, "muted"), 1)
        row.addWidget(label(display.money(payment.amount, currency), "strong"))
        # the offset of a correction goes when the correction is cancelled, not by itself
        if payment.method != OFFSET:
            delete = button(self.tr("Delete"), "trash-2", "quiet")
            delete.setAccessibleName(
                self.tr("Delete the payment of %1").replace(
                    "%1", display.money(payment.amount, currency)
                )
            )
            delete.clicked.connect(_Deletes(self, payment))
            row.addWidget(delete)
        card.box.addLayout(row)
        return card


class _Deletes:
    """The slot of one payment's delete button."""

    def __init__(self, tab: PaymentsTab, payment: Payment) -> None:
        self._tab, self._payment = tab, payment

    def __call__(self) -> None:
        self._tab.delete_wanted.emit(self._payment)


_TONES = {
    "info": "circle-dot",
    "ok": "circle-check",
    "warn": "send",
    "danger": "circle-x",
    "neutral": "circle",
}


class EventsTab(QWidget):
    """The document's events from the hash chain, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 12, 8, 12)
        self._box.setSpacing(8)

    def show_facts(self, facts: Facts) -> None:
        """Show the events of another state."""
        clear(self._box)
        events = timeline.events(facts.links)
        if not events:
            empty = EmptyState("clock")
            empty.say(self.tr("No fiscal event yet: the document was never issued."))
            self._box.addWidget(empty, 1)
            return
        for event in reversed(events):
            self._box.addWidget(self._event(event, facts.row.currency))
        self._box.addStretch(1)

    def _event(self, event: timeline.Event, currency: str) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Chip(Mark(event.tone, _TONES[event.tone], timeline.title(event)), card))
        words = label(" · ".join(timeline.details(event)), "muted")
        words.setWordWrap(True)
        row.addWidget(words, 1)
        amount = timeline.amount_of(event)
        if amount is not None:
            row.addWidget(label(display.money(amount, currency)))
        when = ""
        if event.at is not None:
            moment = QDateTime.fromSecsSinceEpoch(int(event.at.timestamp()))
            when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        row.addWidget(label(when, "muted"))
        card.box.addLayout(row)
        proof = label(f"№ {event.sequence} · {event.hash[:16]}…", "caption")
        proof.setToolTip(event.hash)
        card.box.addWidget(proof)
        return card


class CheckTab(QWidget):
    """What the rules say about the stored XML, read again."""

    about = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 12, 8, 12)
        self._box.setSpacing(8)

    def show_verdict(self, faults: Sequence[Fault], format_key: str) -> None:
        """Show what was found, the fatal ones first."""
        clear(self._box)
        stopping = fatal(faults)
        if stopping:
            words = self.tr("%n rule(s) of %1 are broken", "", len(stopping))
            mark = Mark("danger", "circle-x", words.replace("%1", format_key))
        else:
            words = self.tr("All rules of %1 pass").replace("%1", format_key)
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
