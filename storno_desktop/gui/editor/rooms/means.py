"""What a payment by card or direct debit has to say; there only while one of them is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.to_semantic import CARDS, DIRECT_DEBITS, PAYMENT_MEANS
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.editor.session import EditorSession


def _code(content: Content) -> str:
    method = content.payment_method or ""
    return PAYMENT_MEANS.get(method, method)


class Means(Room):
    """BG-18 and BG-19."""

    held = ("card", "direct_debit")

    def __init__(self, session: EditorSession, bound: Bound, parent: QObject) -> None:
        super().__init__(session, bound, self.tr("Card or direct debit"), parent)
        self._card = [self.text("card.number"), self.text("card.holder")]
        self._debit = [
            self.text(f"direct_debit.{name}")
            for name in ("mandate", "creditor_id", "debited_account")
        ]
        for fields in (self._card, self._debit):
            self.section.add(row(*((field, 1) for field in fields)))

    def holds_data(self, content: Content) -> bool:
        """Also while it asks for data: the method was just chosen."""
        return _code(content) in CARDS | DIRECT_DEBITS or super().holds_data(content)

    def follow(self, content: Content) -> None:
        """Ask for what the method needs, and keep in sight what is said already."""
        super().follow(content)
        has_card = _code(content) in CARDS or content.card is not None
        has_debit = _code(content) in DIRECT_DEBITS or content.direct_debit is not None
        for fields, shown in ((self._card, has_card), (self._debit, has_debit)):
            for field in fields:
                field.setVisible(shown)
        self.section.setVisible(has_card or has_debit)
