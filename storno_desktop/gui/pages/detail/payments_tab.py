"""The tab of a document's page about its money: what was paid and what is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.application.payments import OFFSET
from storno_desktop.domain.payment import Payment
from storno_desktop.gui import display
from storno_desktop.gui.dialogs.payment_methods import method_name
from storno_desktop.gui.dialogs.sums import SumCard
from storno_desktop.gui.pages.detail.facts import Facts
from storno_desktop.gui.pages.stacks import clear
from storno_desktop.gui.widgets.parts import Card, EmptyState, button, label


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
