"""Values of an e-invoice as people read them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from storno_desktop.application.readable import Entry
from storno_desktop.domain import units
from storno_desktop.gui import display, i18n

_AMOUNTS = ("totals.", "vat[")
_UNIT_TERMS = frozenset({"BT-130", "BT-150"})


def shown(entry: Entry) -> str:
    """One value in the form of the language, with the scheme of an identifier."""
    value = entry.value
    if isinstance(value, Decimal) and entry.path.endswith((".rate", ".vat_rate", ".percent")):
        return f"{display.quantity(value)} %"
    if isinstance(value, Decimal):
        return display.price(value) if entry.path.startswith(_AMOUNTS) else display.quantity(value)
    if isinstance(value, date):
        return display.day(value)
    if isinstance(value, bytes):
        return f"{len(value):n} B"
    text = str(value)
    if entry.term in _UNIT_TERMS:
        return unit(text)
    return f"{text}  ({entry.scheme})" if entry.scheme else text


def unit(code: str) -> str:
    """A unit in words, where the code is known."""
    named = units.label(code, i18n.current()) if units.code_for(code) else ""
    return named or code
