"""Discounts and surcharges of the document, what is paid already, rounding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from storno_desktop.domain.invoice import Content
from storno_desktop.gui import display
from storno_desktop.gui.editor.allowances import AllowanceRows
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.widgets.inputs import DecimalEdit

_EMPTY = Content()


class Deductions(Room):
    """BG-20, BG-21, BT-113, BT-114."""

    held = ("allowances", "prepaid", "rounding")

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        title = self.tr("Document discount, surcharge, prepayment")
        super().__init__(session, bound, title, parent)
        taxed = session.surroundings.seller.vat_payer
        self.allowances = AllowanceRows(
            lambda value: session.edit("allowances", value), taxed=taxed
        )
        self.section.add(self.allowances)
        prepaid = self._amount("prepaid")
        rounding = self._amount("rounding")
        self.section.add(row((prepaid, 1), (rounding, 1)))

    def _amount(self, name: str) -> Any:
        editor = DecimalEdit(form=display.amount)
        return self.field(name, editor, self._put_amount(name))

    def _put_amount(self, name: str) -> Callable[[Any], None]:
        """An empty amount is nought."""
        return lambda value: self.put(name, value or getattr(_EMPTY, name))

    def judged(self) -> None:
        """A percent is of the sum of the lines."""
        totals = self.session.judgement.totals
        rates = self.session.usable_rates()
        self.allowances.show_rows(self.session.content.allowances, rates, totals.line_net)

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to change."""
        self.allowances.freeze(frozen)

    def focus_path(self, path: str) -> bool:
        """Come to the first discount."""
        if not path.startswith("ublExtensions.allowanceCharges"):
            return False
        self.section.unfold()
        self.allowances.focus_row(0)
        return True
