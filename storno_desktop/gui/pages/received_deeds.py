"""Deeds on one or many received documents: what we think of them, payment, their original files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from storno_desktop.application.changes import Changes
from storno_desktop.application.queries import ReceivedRow
from storno_desktop.domain.received import Received, ReceivedState
from storno_desktop.gui.pages.bulk import Outcome, each
from storno_desktop.gui.pages.hands import Hands
from storno_desktop.gui.pages.received_table import DEEDS

Rows = Sequence[ReceivedRow]


class ReceivedDeeds(Hands):
    """Marks and saves; the content of what was received never changes."""

    def mark(self, deed: str, rows: Rows) -> None:
        """Do a deed of the table by its name, on the rows that allow it."""
        words = {
            "checked": self.tr("Marked as checked"),
            "accepted": self.tr("Accepted"),
            "disputed": self.tr("Disputed"),
            "pay": self.tr("Marked as paid"),
            "unpay": self.tr("Marked as unpaid"),
        }[deed]
        self.each([row for row in rows if DEEDS[deed](row)], partial(self._mark, deed), words)

    def _mark(self, deed: str, id_: str) -> Changes:
        from storno_desktop.application.received import mark

        office = self.office()
        if deed == "pay":
            return mark(office, id_, paid_on=office.clock.today()).changes
        if deed == "unpay":
            return mark(office, id_, unpaid=True).changes
        return mark(office, id_, state=ReceivedState(deed)).changes

    def export(self, rows: Rows) -> None:
        """Save the files as they came: one as it is, several in one ZIP."""
        from storno_desktop.gui.pages.files import ask_where, file_name

        if not rows:
            return
        if len(rows) > 1:
            kinds = self.tr("ZIP files (*.zip)")
            name = file_name(self.tr("received"), "zip")
            ids = [row.id for row in rows]
            ask_where(self.page, self.tr("Export"), name, kinds, partial(self._write_zip, ids))
            return

        def ask(document: Received) -> None:
            name = original_name(document)
            then = partial(self._write, document)
            ask_where(self.page, self.tr("Save original"), name, "", then)

        self.read(partial(self._document, rows[0].id), ask)

    def _document(self, id_: str) -> Received:
        from storno_desktop.application.received import find_received

        with self.office().store.read() as unit:
            return find_received(unit, None, id_)

    def _write(self, document: Received, target: Path) -> None:
        from storno_desktop.gui.pages.files import save_bytes

        def work() -> Path:
            return save_bytes(target, self.office().store.vault.get(document.original_sha256))

        self.read(work, lambda _path: self._say_saved(target))

    def _write_zip(self, ids: Sequence[str], target: Path) -> None:
        from storno_desktop.gui.pages.files import save_zip

        def work() -> Outcome:
            found: dict[str, tuple[str, bytes]] = {}

            def take(id_: str) -> Changes:
                document = self._document(id_)
                key = document.original_sha256
                if key not in found:  # several invoices may have come in one file
                    found[key] = original_name(document), self.office().store.vault.get(key)
                return Changes()

            outcome = each(ids, take)
            save_zip(target, found.values())
            return outcome

        def done(outcome: Outcome) -> None:
            if outcome.failed:
                self.came_out.emit(outcome, self.tr("Exported"))
            else:
                self._say_saved(target)

        self.read(work, done)

    def _say_saved(self, target: Path) -> None:
        self.said.emit(self.tr("Saved as %1").replace("%1", target.name), None)


def original_name(document: Received) -> str:
    """The name a file came under, made fit for every system; else the number."""
    from storno_desktop.gui.pages.files import file_name

    stem, _, extension = (document.file_name or "").rpartition("/")[2].rpartition(".")
    return file_name(stem or document.number, extension or "xml")
