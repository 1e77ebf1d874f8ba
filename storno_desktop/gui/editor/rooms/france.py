"""What French invoices say beyond others: when the VAT falls due, and the business process."""

from __future__ import annotations

from PySide6.QtCore import QObject

from storno_desktop.domain.in_france import ON_DEBITS
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.widgets.choices import Choice

_ON_PAYMENT = "432"  # UNTDID 2005 as BT-8 has it


class France(Room):
    """BT-8 and BT-23 by their French names; the same values stand in the e-invoice data."""

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("France"), parent)
        due = Choice()
        due.set_options(
            [
                (None, self.tr("as the company is set up")),
                (ON_DEBITS, self.tr("on debits (with the invoice)")),
                (_ON_PAYMENT, self.tr("on payment")),
            ]
        )
        process = Choice()
        process.set_options([(None, self.tr("as it follows")), *self._processes()])
        point = bound.add(
            "france.tax_point_code",
            self.tr("VAT falls due"),
            due,
            read=lambda content: content.tax_point_code,
            write=lambda value: self.put("tax_point_code", value),
        )
        way = bound.add(
            "france.process",
            self.tr("Business process"),
            process,
            read=lambda content: content.process,
            write=lambda value: self.put("process", value),
        )
        self.section.add(row((point, 1), (way, 1)))

    def _processes(self) -> list[tuple[str, str]]:
        kinds = (("B", self.tr("goods")), ("S", self.tr("services")), ("M", self.tr("both")))
        steps = (
            ("1", self.tr("to be paid")),
            ("2", self.tr("paid already")),
            ("4", self.tr("after a deposit")),
        )
        made = [
            (f"{letter}{digit}", f"{letter}{digit}  {kind}, {step}")
            for digit, step in steps
            for letter, kind in kinds
        ]
        return [
            *made,
            ("S3", "S3  " + self.tr("services, subcontractor paid directly")),
            ("S5", "S5  " + self.tr("services of a subcontractor")),
            ("S6", "S6  " + self.tr("services of a co-contractor")),
            ("B7", "B7  " + self.tr("goods, VAT collected already")),
            ("S7", "S7  " + self.tr("services, VAT collected already")),
        ]
