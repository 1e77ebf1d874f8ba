"""Advances in Poland (art. 106f): what was paid, on which order, and which invoices are settled."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.national.poland import (
    AdvanceInvoice,
    AdvancePayment,
    InvoiceKind,
    OrderLine,
)
from storno_desktop.gui import display
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.records import Column, Records
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import field_name
from storno_desktop.gui.widgets.inputs import DecimalEdit, TextEdit
from storno_desktop.gui.widgets.parts import label

_ADVANCES = frozenset({InvoiceKind.ADVANCE, InvoiceKind.ADVANCE_CORRECTION})
_NIL = Decimal(0)


class PolandAdvances(Room):
    """Of an advance invoice: its payments and its order; of a final one: what it settles."""

    held = ("ksef.advance_payments", "ksef.advance_invoices", "ksef.order")

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Poland: advances"), parent)
        self._of_advance: list[QWidget] = []
        for key, name, records in (
            ("ksef.advanceInvoices", "ksef.advance_invoices", self._settled()),
            ("ksef.order.lines", "ksef.order.lines", self._order()),
            ("ksef.advancePayments", "ksef.advance_payments", self._payments()),
        ):
            title = label(field_name(name), "strong")
            self.section.add(title)
            self.section.add(self.add_records(key, name, records))
            if name != "ksef.advance_invoices":
                self._of_advance += [title, records]

    def _settled(self) -> Records:
        return Records(
            field_name("ksef.advance_invoices"),
            [
                Column("ksef_number", "ksefNumber", self.tr("KSeF number"), TextEdit, 3),
                Column("number", "number", self.tr("or number of the invoice"), TextEdit, 2),
            ],
            AdvanceInvoice,
            self.tr("Add advance invoice"),
        )

    def _order(self) -> Records:
        return Records(
            field_name("ksef.order.lines"),
            [
                Column("description", "description", self.tr("Goods or service"), TextEdit, 4),
                Column("quantity", "quantity", self.tr("Quantity"), _quantity, 1),
                Column("unit", "unit", self.tr("Unit"), TextEdit, 1),
                Column("net", "net", self.tr("Net"), _amount, 2),
                Column("vat_rate", "vatRate", self.tr("VAT, %"), TextEdit, 1),
                Column("vat", "vat", self.tr("VAT"), _amount, 2),
            ],
            lambda: OrderLine(vat_rate="23"),
            self.tr("Add line of the order"),
        )

    def _payments(self) -> Records:
        today = self.session.surroundings.today
        return Records(
            field_name("ksef.advance_payments"),
            [
                Column("paid_on", "paidOn", self.tr("Paid on"), self.date_edit, 2, today),
                Column("amount", "amount", self.tr("Amount"), _amount, 2, _NIL),
            ],
            lambda: AdvancePayment(today, _NIL),
            self.tr("Add payment"),
        )

    def follow(self, content: Content) -> None:
        """Ask for payments and order on an advance invoice, or where there are some."""
        super().follow(content)
        terms = content.ksef
        kind = terms.kind if terms is not None else None
        holds = terms is not None and bool(terms.advance_payments or terms.order)
        for part in self._of_advance:
            part.setVisible(holds or kind in _ADVANCES or content.type_code == "386")


def _quantity() -> DecimalEdit:
    return DecimalEdit(form=display.quantity)


def _amount() -> DecimalEdit:
    return DecimalEdit(form=display.amount)
