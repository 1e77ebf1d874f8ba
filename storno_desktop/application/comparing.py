"""The page of a PDF against the XML in it: whether both say the same number and amounts.

What people read and what is booked must agree; a difference is how invoices are forged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from storno_desktop.domain.currencies import minor_digits
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Semantic

#: Fewer letters and digits than any printed invoice: the page is a picture.
_FEWEST_SIGNS = 40
_GAPS = re.compile(r"[\s\u00a0\u202f\u2009]+")
_THOUSANDS = 3


def page_faults(words: str, invoice: Semantic) -> list[Fault]:
    """Say which of number and totals the page does not show; warnings, never more."""
    text = _GAPS.sub("", words).casefold()
    if sum(sign.isalnum() for sign in text) < _FEWEST_SIGNS:
        return [Fault("$", "PDF-NO-WORDS", Severity.INFORMATION)]
    found = []
    number = _GAPS.sub("", invoice.number or "").casefold()
    if number and number not in text:
        params = (("number", invoice.number or ""),)
        found.append(Fault("number", "PDF-OTHER-NUMBER", Severity.WARNING, params))
    digits = minor_digits(invoice.currency or "EUR")
    totals = invoice.totals
    for path, term, amount in (
        ("vatTotal", "BT-110", totals.vat),
        ("total", "BT-112", totals.gross),
        ("payable", "BT-115", totals.due),
    ):
        if amount and not any(written in text for written in _ways(abs(amount), digits)):
            said = (("amount", format(amount, "f")), ("term", term))
            found.append(Fault(path, "PDF-OTHER-AMOUNT", Severity.WARNING, said))
    return found


def _ways(amount: Decimal, digits: int) -> Iterator[str]:
    """How an amount may be printed, without its blanks."""
    written = format(amount.quantize(Decimal(1).scaleb(-digits)), "f")
    whole, _, part = written.partition(".")
    groups: list[str] = []
    rest = whole
    while rest:
        groups.insert(0, rest[-_THOUSANDS:])
        rest = rest[:-_THOUSANDS]
    for thousands in ("", ".", ",", "'", "’"):
        for point in (",", "."):
            if thousands != point:
                yield thousands.join(groups) + (point + part if part else "")
    if not part.strip("0"):
        yield whole
