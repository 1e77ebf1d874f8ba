"""Peppol BIS Billing 3.0, release 2026.5 (3.0.21): what OpenPeppol adds to EN 16931.

Self-billing (BIS Self-Billing 3.0) has the same rules but for its process and document types.
What only a file can show is judged where it is read (`einvoice.peppol_file`).
"""

from __future__ import annotations

from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.rules import en16931
from storno_desktop.einvoice.rules.edition import LATEST
from storno_desktop.einvoice.rules.order import in_document_order
from storno_desktop.einvoice.rules.peppol import (
    codes,
    denmark,
    document,
    germany,
    greece,
    iceland,
    identifiers,
    lines,
    netherlands,
    others,
    sweden,
)
from storno_desktop.einvoice.rules.peppol.codes import check_codes
from storno_desktop.einvoice.rules.peppol.denmark import check_denmark
from storno_desktop.einvoice.rules.peppol.document import check_document
from storno_desktop.einvoice.rules.peppol.germany import check_germany
from storno_desktop.einvoice.rules.peppol.greece import check_greece
from storno_desktop.einvoice.rules.peppol.iceland import check_iceland
from storno_desktop.einvoice.rules.peppol.identifiers import check_identifiers
from storno_desktop.einvoice.rules.peppol.lines import check_lines
from storno_desktop.einvoice.rules.peppol.netherlands import check_netherlands
from storno_desktop.einvoice.rules.peppol.others import check_italy, check_norway
from storno_desktop.einvoice.rules.peppol.sweden import check_sweden

#: What a file alone can show.
FILE_CODES: Final = tuple(
    f"PEPPOL-EN16931-{number}"
    for number in (
        *("R008", "R043", "R044", "R051", "R053", "R054", "R055", "R080", "R100", "R101"),
        "F001",
    )
)
CODES: Final = frozenset(
    (
        *(*document.CODES, *codes.CODES, *identifiers.CODES, *lines.CODES, *germany.CODES),
        *(*denmark.CODES, *sweden.CODES, *greece.CODES, *iceland.CODES, *netherlands.CODES),
        *(*others.CODES, *FILE_CODES),
    )
)

#: The rules that look at the whole document, each a function of it.
_RULES: Final = (
    check_document,
    check_identifiers,
    check_codes,
    check_norway,
    check_denmark,
    check_italy,
    check_sweden,
    check_greece,
    check_iceland,
    check_netherlands,
    check_germany,
    check_lines,
)


def check(invoice: Semantic) -> list[Fault]:
    """Judge by the rules of Peppol and the EN 16931 rules that they build on."""
    found = [*en16931.found(invoice, LATEST)]
    for rule in _RULES:
        found += rule(invoice)
    return in_document_order(found)
