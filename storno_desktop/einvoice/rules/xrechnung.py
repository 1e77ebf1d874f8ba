"""XRechnung 3.0.2 (rules 2.5.0 of KoSIT, 2026-01-31): what it adds to EN 16931, for both syntaxes.

The rules of the standard are judged by the caller, which knows the syntax; here is what Germany
wants besides, and how heavy KoSIT's validator counts each fault.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.rules import (
    xrechnung_cvd,
    xrechnung_extension,
    xrechnung_header,
    xrechnung_payment,
    xrechnung_peppol,
)
from storno_desktop.einvoice.rules.order import in_document_order
from storno_desktop.einvoice.rules.texts import on_line
from storno_desktop.einvoice.rules.xrechnung_kind import Kind, Syntax, kind_of, levelled

#: What a file alone can show; the rooms of the two syntaxes have a search for each.
FILE_CODES: Final = frozenset(
    (
        *("PEPPOL-EN16931-R043", "PEPPOL-EN16931-R043-1", "PEPPOL-EN16931-R043-2"),
        *("PEPPOL-EN16931-R044", "PEPPOL-EN16931-R101", "BR-TMP-3", "BR-DEX-14"),
        *("CII-SR-452", "CII-SR-453", "CII-SR-454"),
    )
)
#: Every rule that XRechnung adds, or weighs so that it stops a document.
CODES: Final = (
    frozenset(
        (
            *xrechnung_header.CODES,
            *xrechnung_payment.CODES,
            *xrechnung_peppol.CODES,
            *xrechnung_extension.CODES,
            *xrechnung_cvd.CODES,
        )
    )
    | FILE_CODES
)


def check(invoice: Semantic, standard: Iterable[Fault], syntax: Syntax) -> list[Fault]:
    """Judge an invoice; `standard` is what EN 16931 says of it in this syntax."""
    kind = kind_of(invoice.specification)
    if kind is Kind.EXTENSION and syntax is Syntax.UBL:
        held = xrechnung_extension.held_below(invoice)
        standard = [fault for fault in standard if fault.code not in held]
    found = levelled((*standard, *_german(invoice, syntax, kind)), syntax, kind)
    return in_document_order(found)


def _german(invoice: Semantic, syntax: Syntax, kind: Kind) -> Iterator[Fault]:
    yield from xrechnung_header.check_header(invoice, syntax)
    yield from xrechnung_payment.check_payment(invoice, syntax)
    yield from xrechnung_peppol.check_peppol(invoice, syntax)
    if kind is Kind.EXTENSION:
        yield from xrechnung_extension.check_extension(invoice, syntax)
    else:
        yield from xrechnung_extension.check_ordinary(invoice, syntax)
    if kind is Kind.CVD:
        yield from xrechnung_cvd.check_cvd(invoice)
    if syntax is Syntax.CII:
        for index, line in enumerate(invoice.lines):
            if line.vat_category is None and line.vat_rate is None:
                fault = on_line("CII-SR-454", "BG-30")
                yield Fault(f"lines[{index}].{fault.path}", fault.code)
