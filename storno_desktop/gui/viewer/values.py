"""Values of an e-invoice as people read them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from storno_desktop.application.readable import Entry
from storno_desktop.domain import units
from storno_desktop.gui import display, i18n

_AMOUNTS = ("totals.", "vat[")


def shown(entry: Entry) -> str:
    """One value in the form of the language, a code in words, an identifier with its scheme."""
    value = entry.value
    if isinstance(value, Decimal) and entry.path.endswith((".rate", ".vat_rate", ".percent")):
        return f"{display.quantity(value)} %"
    if isinstance(value, Decimal):
        return display.price(value) if entry.path.startswith(_AMOUNTS) else display.quantity(value)
    if isinstance(value, date):
        return display.day(value)
    if isinstance(value, bytes):
        return f"{len(value):n} B"
    return entry.told(str(value))


def unit(code: str) -> str:
    """A unit in words, where the code is known."""
    named = units.label(code, i18n.current()) if units.code_for(code) else ""
    return named or code
