"""EN 16931: every rule that a semantic invoice can break, in the edition that is asked for."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.rules.codes import check_codes
from storno_desktop.einvoice.rules.document import check_document
from storno_desktop.einvoice.rules.edition import LATEST, Edition
from storno_desktop.einvoice.rules.lines import check_lines
from storno_desktop.einvoice.rules.order import in_document_order
from storno_desktop.einvoice.rules.parties import check_parties
from storno_desktop.einvoice.rules.totals import check_totals
from storno_desktop.einvoice.rules.vat_categories import check_categories, sums_of


def check(invoice: Semantic, edition: Edition = LATEST) -> list[Fault]:
    """Judge an invoice; faults come in the order of the document, each rule once a field."""
    return in_document_order(found(invoice, edition))


def found(invoice: Semantic, edition: Edition) -> Iterable[Fault]:
    """Every fault in the order of the rules, for sets of rules that build on these."""
    sums = sums_of(invoice)
    return chain(
        check_document(invoice, edition),
        check_parties(invoice, edition),
        check_codes(invoice, edition),
        check_totals(invoice, sums),
        check_categories(invoice, edition, sums),
        check_lines(invoice, edition),
    )
