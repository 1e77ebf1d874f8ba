"""The one room that knows everyone: wires the outside to the deeds.

Heavy parts are made when first asked for: the first list is painted before SQLAlchemy, lxml and
reportlab are imported.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from storno_desktop.application.identity import SystemClock, new_id
from storno_desktop.application.office import Office
from storno_desktop.application.ports import InvoiceFormat, Printer


@cache
def format_for(key: str) -> InvoiceFormat:
    """Make the format of an export key, once; raises KeyError for a key that is none."""
    from storno_desktop.einvoice import registry

    return registry.format_for(key)


@cache
def _printer() -> Printer:
    from storno_desktop.printing.printer import ReportlabPrinter

    return ReportlabPrinter()


def open_office(profile: Path) -> Office:
    """Open the store of a profile, making it when there is none, and wire the deeds to it.

    Raises StoreError when the store cannot be used.
    """
    from storno_desktop.einvoice.registry import FORMATS
    from storno_desktop.storage.store import SqliteStore

    return Office(
        store=SqliteStore(profile),
        clock=SystemClock(),
        format_for=format_for,
        formats=frozenset(FORMATS),
        printer=_printer,
        new_id=new_id,
    )
