"""All that the deeds need from the outside, wired once in `bootstrap.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from storno_desktop.application.errors import NotFound
from storno_desktop.application.incoming import Door
from storno_desktop.application.ports import Clock, InvoiceFormat, Printer, Store, UnitOfWork
from storno_desktop.domain.party import Company


@dataclass(frozen=True, slots=True)
class Office:
    """The store, the clock, the formats and the printer."""

    store: Store
    clock: Clock
    format_for: Callable[[str], InvoiceFormat]
    formats: frozenset[str]  # keys that `format_for` knows
    door: Door  # files from outside
    printer: Callable[[], Printer]  # made late: its library is heavy
    new_id: Callable[[], str]


def company_of(unit: UnitOfWork, id_: str) -> Company:
    """Read a company; raises NotFound."""
    company = unit.companies.get(id_)
    if company is None:
        raise NotFound("company", id_)
    return company
