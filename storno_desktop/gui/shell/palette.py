"""The command palette: commands, documents and clients from one box (Ctrl+K)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from storno_desktop.application.queries import (
    ClientRow,
    InvoiceFilter,
    InvoiceRow,
    Order,
    PartyFilter,
    Queries,
)
from storno_desktop.gui import display
from storno_desktop.gui.shell.chooser import Chooser, Entry, matching
from storno_desktop.gui.tasks import Lane, Tasks

translate = QCoreApplication.translate
MOST = 8
Answer = Callable[[Sequence[Entry]], None]


class Palette:
    """Finds what is typed; ">" asks for commands only, "#" for numbers, "@" for clients."""

    def __init__(
        self,
        window: QWidget,
        tasks: Tasks,
        queries: Queries,
        commands: Callable[[], Sequence[QAction]],
        wish: Callable[[str, object], None],
    ) -> None:
        self._window, self._tasks, self._queries = window, tasks, queries
        self._commands, self._wish = commands, wish

    def open(self, company_id: str) -> Chooser:
        """Open it over the window."""
        chooser = Chooser(
            self._window,
            translate("Palette", "Find a document, a customer or a command"),
            lambda text, answer: self._find(company_id, text, answer),
            translate("Palette", "> commands    # numbers    @ customers"),
        )
        chooser.open()
        chooser.edit.setFocus()
        return chooser

    def _find(self, company_id: str, text: str, answer: Answer) -> None:
        mark, rest = (text[:1], text[1:].strip()) if text[:1] in {">", "#", "@"} else ("", text)
        commands = [
            Entry(made.text(), made.shortcut().toString(), "command", made.trigger)
            for made in self._commands()
            if made.isEnabled()
        ]
        found = matching(commands, rest) if mark in {"", ">"} else []
        if mark == ">" or (not rest and mark == ""):
            answer(found)
            return

        def ask() -> tuple[Sequence[InvoiceRow], Sequence[ClientRow]]:
            documents: Sequence[InvoiceRow] = ()
            clients: Sequence[ClientRow] = ()
            if mark in {"", "#"}:
                filter_ = InvoiceFilter(company_id, text=rest)
                documents = self._queries.invoices(filter_, Order()).first(MOST)
            if mark in {"", "@"}:
                party = PartyFilter(company_id, text=rest)
                order = Order("name", descending=False)
                clients = self._queries.clients(party, order).first(MOST)
            return documents, clients

        self._tasks.run(
            Lane.READ,
            self._window,
            ask,
            lambda rows: answer([*self._documents(rows[0]), *self._clients(rows[1]), *found]),
            lambda _error: answer(found),
        )

    def _documents(self, rows: Sequence[InvoiceRow]) -> list[Entry]:
        draft = translate("Palette", "Draft")

        def note(row: InvoiceRow) -> str:
            total = display.minor_amount(row.total, row.currency)
            return f"{row.buyer_name} · {total} {row.currency}"

        return [
            Entry(
                row.number or draft,
                note(row),
                "file-text",
                lambda row=row: self._wish("open", row.id),  # type: ignore[misc]
            )
            for row in rows
        ]

    def _clients(self, rows: Sequence[ClientRow]) -> list[Entry]:
        new = translate("Palette", "New invoice for {0}")
        return [
            Entry(
                new.format(row.name),
                row.tax_id,
                "user",
                lambda row=row: self._wish("new", row.id),  # type: ignore[misc]
            )
            for row in rows
        ]
