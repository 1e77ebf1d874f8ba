"""What German buyers ask for: the Leitweg-ID, and discounts for paying early."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.skonto import Skonto, offers, with_offers, without_offers
from storno_desktop.gui import display
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.records import Column, Records
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.widgets.inputs import DecimalEdit, TextEdit
from storno_desktop.gui.widgets.parts import label


class Germany(Room):
    """BT-10, and the lines of BT-20 that a machine reads (BR-DE-18)."""

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Germany (XRechnung)"), parent)
        reference = bound.add(
            "buyer_reference", self.tr("Leitweg-ID or buyer reference"), TextEdit()
        )
        self.section.add(row((reference, 1), (QWidget(), 1)))
        self.section.add(label(self.tr("Discount for early payment (Skonto)"), "strong"))
        rows = Records(
            self.tr("Discount for early payment (Skonto)"),
            [
                Column("days", "days", self.tr("Days"), _whole, 1, 0, int),
                Column("percent", "percent", self.tr("Percent"), _percent, 1, Decimal(0)),
                Column("base", "base", self.tr("Of another amount than the one due"), _amount, 2),
            ],
            lambda: Skonto(14, Decimal(2)),
            self.tr("Add Skonto"),
        )
        self.section.add(self.add_records("skonto", "skonto", rows, _offers, self._write))

    def holds_data(self, content: Content) -> bool:
        """Whether there is an offer; a reference comes from the client and opens nothing."""
        return bool(_offers(content))

    def _write(self, made: tuple[Skonto, ...]) -> None:
        words = without_offers(self.session.content.payment_terms or "")
        self.session.edit("payment_terms", with_offers(words, made))


def _offers(content: Content) -> tuple[Any, ...]:
    return tuple(offers(content.payment_terms or ""))


def _whole() -> DecimalEdit:
    return DecimalEdit(form=lambda value: display.quantity(Decimal(value)))


def _percent() -> DecimalEdit:
    return DecimalEdit(form=display.quantity)


def _amount() -> DecimalEdit:
    return DecimalEdit(form=display.amount)
