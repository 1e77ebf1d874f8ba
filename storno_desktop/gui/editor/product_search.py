"""Products that fit what is typed in a cell, those this client buys first (SCREENS 4.3)."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from storno_desktop.application.office import Office
from storno_desktop.application.queries import Order, PartyFilter, ProductRow
from storno_desktop.gui import display
from storno_desktop.gui.editor.line_columns import rate_text
from storno_desktop.gui.editor.suggestions import Suggestion
from storno_desktop.gui.tasks import Lane, Tasks

LIMIT = 12


class ProductSearch(QObject):
    """Asks on a READ lane; only the newest question is answered."""

    found = Signal(list)  # list[Suggestion]

    def __init__(
        self, office: Office, tasks: Tasks, company_id: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._tasks, self._company_id = office, tasks, company_id
        self._question = 0

    def stop(self) -> None:
        """Answer nothing that was asked before."""
        self._question += 1

    def ask(self, text: str, client_id: str | None) -> None:
        """Look for a text from its first letter on."""
        self._question += 1
        question, words = self._question, text.strip()
        if not words or "\n" in words:
            self.found.emit([])
            return
        filter_ = PartyFilter(
            self._company_id, text=words, is_active=True, for_client_id=client_id or ""
        )
        source = self._office.store.queries.products(filter_, Order("name", descending=False))
        self._tasks.run(
            Lane.READ,
            self,
            lambda: source.first(LIMIT),
            lambda rows: self._answer(question, list(rows)),
            lambda _error: self._answer(question, []),
        )

    def _answer(self, question: int, rows: list[ProductRow]) -> None:
        if question == self._question:
            self.found.emit([_shown(row) for row in rows if row.usage in {"sales", "both"}])


def _shown(row: ProductRow) -> Suggestion:
    detail = "  ·  ".join(
        part for part in (row.code, row.unit, rate_text(Decimal(row.vat_rate))) if part
    )
    price = display.price(Decimal(row.price))
    return Suggestion(row.name, detail, f"{price}\u00a0{row.currency}", row)
