"""Deeds that make files of documents: the page as PDF, the e-invoice as XML, many in one ZIP.

What the dialogs and deeds need is imported when first used: the list is painted before.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from storno_desktop.application.changes import Changes
from storno_desktop.application.queries import InvoiceRow
from storno_desktop.gui.pages.bulk import Outcome, each
from storno_desktop.gui.pages.eligibility import part
from storno_desktop.gui.pages.hands import Hands, Rows
from storno_desktop.gui.pages.invoice_words import row_name
from storno_desktop.gui.tasks import Lane

if TYPE_CHECKING:
    from storno_desktop.gui.dialogs.export import ExportWish
    from storno_desktop.gui.pages.format_saving import FormatSaving


class FileDeeds(Hands):
    """Shows and saves what people and the authorities read."""

    _formats: FormatSaving | None = None

    def preview(self, row: InvoiceRow) -> None:
        """Show the page that people read."""
        from storno_desktop.gui.dialogs.pdf_preview import PdfPreview

        dialog = PdfPreview(self.page, row_name(row))
        dialog.save_wanted.connect(lambda: self.save(row, "pdf"))
        dialog.open()

        def work() -> bytes:
            from storno_desktop.application import exports

            return exports.pdf(self.office(), row.id).content

        # the dialog owns the answer: closing it drops the work
        self.tasks.run(Lane.READ, dialog, work, dialog.show_pdf, self.went_wrong.emit)

    def save(self, row: InvoiceRow, what: str) -> None:
        """Save one document as PDF or as the XML that was issued."""
        from storno_desktop.gui.pages.files import ask_where, file_name, save_bytes

        def work(target: Path) -> Path:
            return save_bytes(target, self._content(row, what))

        def chosen(target: Path) -> None:
            saved = self.tr("Saved as %1").replace("%1", target.name)
            self.read(lambda: work(target), lambda _path: self.said.emit(saved, None))

        kinds = self.tr("PDF files (*.pdf)") if what == "pdf" else self.tr("XML files (*.xml)")
        title = self.tr("Save PDF") if what == "pdf" else self.tr("Save XML")
        ask_where(self.page, title, file_name(row_name(row), what), kinds, chosen)

    def save_as(self, row: InvoiceRow) -> None:
        """Save one issued document in another format."""
        from storno_desktop.gui.pages.format_saving import FormatSaving

        if self._formats is None:
            self._formats = FormatSaving(self.office, self.tasks, self.page)
            self._formats.said.connect(lambda words: self.said.emit(words, None))
            self._formats.failed.connect(self.went_wrong)
        self._formats.ask(row.id)

    def _content(self, row: InvoiceRow, what: str) -> bytes:
        from storno_desktop.application import exports
        from storno_desktop.application.documents import document_of

        office = self.office()
        if what == "pdf":
            return exports.pdf(office, row.id).content
        with office.store.read() as unit:
            document = document_of(unit, row.id)
        # a draft has no XML: the deed says so
        key = document.issued.format_key if document.issued else next(iter(office.formats))
        return exports.export(office, row.id, key).content

    def export(self, rows: Rows) -> None:
        """Write XML and PDF of several documents into one ZIP."""
        from storno_desktop.gui.dialogs.export import ExportDialog

        if not rows:
            return
        without = [row_name(row) for row in part("export", rows).unable]
        dialog = ExportDialog(self.page, len(rows), without)
        dialog.chosen.connect(partial(self._ask_zip, rows))
        dialog.open()

    def _ask_zip(self, rows: Rows, wish: ExportWish) -> None:
        from storno_desktop.gui.pages.files import ask_where, file_name

        name = file_name(self.tr("invoices"), "zip")
        kinds = self.tr("ZIP files (*.zip)")
        then = partial(self._write_zip, rows, wish)
        ask_where(self.page, self.tr("Export"), name, kinds, then)

    def _write_zip(self, rows: Rows, wish: ExportWish, target: Path) -> None:
        from storno_desktop.gui.pages.files import file_name, save_zip

        def members(outcome: list[tuple[str, bytes]]) -> Callable[[str], Changes]:
            by_id = {row.id: row for row in rows}

            def deed(id_: str) -> Changes:
                row = by_id[id_]
                for what, wanted in (("xml", wish.xml and row.number != ""), ("pdf", wish.pdf)):
                    if wanted:
                        content = self._content(row, what)
                        outcome.append((file_name(row_name(row), what), content))
                return Changes()

            return deed

        def work() -> Outcome:
            files: list[tuple[str, bytes]] = []
            outcome = each([row.id for row in rows], members(files))
            save_zip(target, files)
            return outcome

        def done(outcome: Outcome) -> None:
            if outcome.failed:
                self.came_out.emit(outcome, self.tr("Exported"))
            else:
                self.said.emit(self.tr("Saved as %1").replace("%1", target.name), None)

        self.read(work, done)
