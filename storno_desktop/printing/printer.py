"""The printer that the application asks for a page (application/ports.py: Printer)."""

from __future__ import annotations

import threading

from storno_desktop.application.ports import Printing
from storno_desktop.printing import fonts
from storno_desktop.printing.facts.document import sheet_of
from storno_desktop.printing.templates import design

# reportlab reads glyphs from one open font file with one place in it: a page at a time
_LOCK = threading.Lock()


class ReportlabPrinter:
    """Prints documents with reportlab: PDF/A-3b, equal inputs give equal bytes."""

    def pdf(self, printing: Printing) -> bytes:
        """Render the document in its design."""
        sheet = sheet_of(printing)
        with _LOCK:
            return design(printing.template).render(sheet)

    def warm(self) -> None:
        """Load what the first page would otherwise wait for."""
        fonts.warm()
