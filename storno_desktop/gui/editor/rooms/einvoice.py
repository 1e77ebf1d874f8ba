"""References and other terms that only an e-invoice has."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import field_name

_REFERENCES = (
    "buyer_reference",
    "order_number",
    "contract_number",
    "project_reference",
    "sales_order",
    "receiving_advice",
    "despatch_advice",
    "tender",
    "invoiced_object",
    "buyer_accounting_reference",
)
_POINTS = ("3", "35", "432")


class EInvoice(Room):
    """BT-7, BT-8, BT-10 to BT-19, BT-23, the payee."""

    # a buyer reference comes from the client, so it does not open the section by itself
    held = (
        *_REFERENCES[1:],
        "process",
        "tax_point_date",
        "tax_point_code",
        "payee_name",
        "payee_identifier",
        "payee_legal_id",
    )

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("E-invoice data"), parent)
        section = self.section
        is_german = session.surroundings.seller.country == "DE"
        # Germans find the buyer reference as Leitweg-ID in a section of their own
        asked = [*_REFERENCES[1:], "process"] if is_german else [*_REFERENCES, "process"]
        fields = [(self.text(name), 1) for name in [*asked, "payee_name"]]
        fields += [] if len(fields) % 2 == 0 else [(QWidget(), 1)]
        for first, second in zip(fields[::2], fields[1::2], strict=True):
            section.add(row(first, second))
        codes = [(None, self.tr("not stated")), *zip(_POINTS, self._points(), strict=True)]
        code = self.choice("tax_point_code", codes, self._set_point_code)
        day = self.date("tax_point_date", self._set_point_day)
        section.add(row((day, 1), (code, 1)))
        section.add(row((self.text("payee_identifier"), 1), (self.text("payee_legal_id"), 1)))

    def _points(self) -> tuple[str, ...]:
        return (
            self.tr("date of the invoice"),
            self.tr("date of the delivery"),
            self.tr("date of the payment"),
        )

    def _set_point_day(self, value: Any) -> None:
        """The date and the code of the tax point exclude each other (BR-CO-03)."""
        content = replace(self.session.content, tax_point_date=value)
        if value is not None:
            content = replace(content, tax_point_code=None)
        self.session.push("tax_point_date", content, field_name("tax_point_date"))

    def _set_point_code(self, value: Any) -> None:
        content = replace(self.session.content, tax_point_code=value)
        if value is not None:
            content = replace(content, tax_point_date=None)
        self.session.push("tax_point_code", content, field_name("tax_point_code"))
