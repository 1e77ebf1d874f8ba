"""Putting an invoice of 50 lines into its page, to `generate_from_binary` of factur-x. Limit: 0.5.

Both get the same PDF and the same CII of EN 16931, and both make a file that is PDF/A-3b with the
XML inside. Theirs checks the XML with its schema, as it does by itself, and not by Schematron.
"""

from __future__ import annotations

import facturx

from benchmarks._invoices import around, content
from benchmarks._timing import paired, tell
from benchmarks.pdf import printing
from storno_desktop.application.judging import meaning, totals_of
from storno_desktop.bootstrap import format_for
from storno_desktop.einvoice.facturx import embed
from storno_desktop.printing.printer import ReportlabPrinter

LIMIT = 0.5


def main() -> None:
    """Embed the same XML into the same page both ways."""
    circumstances, draft = around(), content(50)
    invoice = meaning(draft, totals_of(draft, circumstances.seller), circumstances)
    page, xml = ReportlabPrinter().pdf(printing()), format_for("facturx-en16931").write(invoice)

    def theirs() -> bytes:
        made: bytes = facturx.generate_from_binary(
            page, xml, check_xsd=True, check_schematron=False
        )
        return made

    ratio = paired(lambda: embed(page, xml, "en16931"), theirs)
    tell("embedding 50 lines, to factur-x with its schema check", ratio, LIMIT)


if __name__ == "__main__":
    main()
