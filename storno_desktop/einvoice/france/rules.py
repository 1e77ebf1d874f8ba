"""BR-FR: every French rule that a semantic invoice can break, in the syntax it is written in."""

from __future__ import annotations

from itertools import chain

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.france.figures import check_figures
from storno_desktop.einvoice.france.header import check_header
from storno_desktop.einvoice.france.items import check_items
from storno_desktop.einvoice.france.notes import Notes, check_notes
from storno_desktop.einvoice.france.parties import check_parties
from storno_desktop.einvoice.france.parts import check_parts
from storno_desktop.einvoice.france.syntax import Syntax
from storno_desktop.einvoice.rules.order import in_document_order


def check(invoice: Semantic, syntax: Syntax) -> list[Fault]:
    """Judge an invoice; faults come in the order of the document, each rule once a field."""
    notes = Notes(invoice.notes, syntax)
    return in_document_order(
        chain(
            check_header(invoice, syntax),
            check_notes(notes, syntax),
            check_parties(invoice, notes, syntax),
            check_figures(invoice, syntax),
            check_items(invoice, syntax),
            check_parts(invoice, syntax),
        )
    )
