"""Our verdict beside KoSIT's, on an invoice as we write it."""

from __future__ import annotations

from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.registry import format_for
from tests.unit.einvoice.differences import unexplained
from tests.unit.einvoice.verdicts import Tools, ours


def invoice_differs(tools: Tools, key: str, invoice: Semantic) -> str | None:
    """How our verdict on an invoice differs from the official one on what we write of it."""
    face = format_for(key)
    found = {fault.code for fault in fatal(face.check(invoice))}
    wanted = tools.official(face.write(invoice))
    if wanted.codes is None:  # rules that stop in the middle refuse the file
        return None if found else "taken by us, refused by the schema or where a rule stops"
    missed, extra = wanted.codes - found, found - wanted.codes
    return f"missed {sorted(missed)}, extra {sorted(extra)}" if missed or extra else None


def file_differs(tools: Tools, document: bytes, syntax: str) -> str | None:
    """How our verdict on a file differs from the official one beyond the listed differences."""
    return unexplained(syntax, tools.official(document), ours(document))
