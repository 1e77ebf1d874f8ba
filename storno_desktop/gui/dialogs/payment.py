"""Record payment: the open balance, shares of it, method, date, reference (SCREENS 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from storno_desktop.domain.currencies import document_digits
from storno_desktop.domain.money import rounded
from storno_desktop.gui import display
from storno_desktop.gui.dialogs.form import Form, choice, line, paragraph, prose
from storno_desktop.gui.dialogs.payment_methods import METHODS, method_name
from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.dialogs.sums import SumCard
from storno_desktop.gui.widgets.inputs import DateEdit, DecimalEdit
from storno_desktop.gui.widgets.parts import button

_SHARES = (25, 50, 75, 100)
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Owed:
    """What the dialog needs to know of the document that is paid."""

    document_id: str
    number: str
    buyer: str
    currency: str
    due: Decimal
    paid: Decimal
    today: date
    method: str | None = None

    @property
    def balance(self) -> Decimal:
        """What is still open; negative while a refund is due."""
        return self.due - self.paid


@dataclass(frozen=True, slots=True)
class Received:
    """A payment as it was typed."""

    amount: Decimal
    on: date
    method: str
    reference: str | None
    notes: str | None


class PaymentDialog(Sheet):
    """Asks for one payment of one document."""

    received = Signal(object)

    def __init__(self, parent: QWidget | None, owed: Owed) -> None:
        super().__init__(
            parent,
            self.tr("Record payment for %1").replace("%1", owed.number),
            self.tr("Record payment"),
            icon="banknote",
        )
        self._owed = owed
        card = SumCard(owed.currency)
        card.add(self.tr("Total"), owed.due)
        card.add(self.tr("Paid so far"), owed.paid)
        card.add(self.tr("Balance"), owed.balance, strong=True)
        self.note(owed.buyer, "muted")
        self.body.addWidget(card)
        self.form = Form()
        self.amount = DecimalEdit(form=self._written)
        self.amount.set_value(owed.balance)
        self.on = DateEdit(today=lambda: owed.today)
        self.on.set_value(owed.today)
        method = owed.method or METHODS[0]
        self.method = choice(
            [(one, method_name(one)) for one in METHODS], method, method_name(method)
        )
        self.reference = line(limit=200)
        self.notes = paragraph(rows=2)
        self.form.add("amount", self.tr("&Amount"), self.amount, span=6)
        self.form.add("paidOn", self.tr("&Date"), self.on, span=6)
        self.form.add_plain("shares", self._shares())
        self.form.add("method", self.tr("&Method"), self.method, span=6)
        self.form.add("reference", self.tr("&Reference"), self.reference, span=6)
        self.form.add("notes", self.tr("&Notes"), self.notes)
        self.body.addWidget(self.form)
        self.amount.setFocus()
        self.amount.selectAll()

    def _shares(self) -> QWidget:
        """Buttons for parts of the balance."""
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for share in _SHARES:
            made = button(f"{share} %")
            made.setAutoDefault(False)
            made.setAccessibleName(self.tr("%1 percent of the balance").replace("%1", str(share)))
            made.clicked.connect(partial(self.take_share, share))
            layout.addWidget(made)
        layout.addStretch(1)
        return row

    def _written(self, value: Decimal) -> str:
        return display.amount(value, self._owed.currency)

    def take_share(self, percent: int, *_: object) -> None:
        """Fill the amount with a part of the balance, rounded as paper has it."""
        digits = document_digits(self._owed.currency)
        self.amount.set_value(rounded(self._owed.balance * percent / _HUNDRED, digits))

    def _on_confirm(self) -> None:
        amount, on = self.amount.value(), self.on.value()
        if amount is None or amount == 0:
            self.form.refuse("amount", self.tr("Type the amount that was paid."))
            return
        balance = self._owed.balance
        if (amount > 0) != (balance > 0) or abs(amount) > abs(balance):
            self.form.refuse("amount", self.tr("The amount is higher than the balance due."))
            return
        if on is None:
            self.form.refuse("paidOn", self.tr("The date is not valid."))
            return
        self.received.emit(
            Received(
                amount=amount,
                on=on,
                method=self.method.value(),
                reference=self.reference.value(),
                notes=prose(self.notes),
            )
        )
