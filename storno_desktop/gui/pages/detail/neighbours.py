"""The documents before and after one in the list by date."""

from __future__ import annotations

from storno_desktop.application.queries import InvoiceFilter, Order, Queries
from storno_desktop.gui.models.paged import PAGE

#: Ids of the newer and the older one; None at an end.
Neighbours = tuple[str | None, str | None]


def neighbours_of(queries: Queries, company_id: str, document_id: str) -> Neighbours:
    """Find a document's neighbours by reading the list page by page; runs on a READ lane."""
    source = queries.invoices(InvoiceFilter(company_id), Order())
    ids = source.ids()
    for start in range(0, len(ids), PAGE):
        rows = source.rows(ids[start : start + PAGE])
        here = next((row.rowid for row in rows if row.id == document_id), None)
        if here is None:
            continue
        at = ids.index(here)
        near = [ids[one] for one in (at - 1, at + 1) if 0 <= one < len(ids)]
        names = {row.rowid: row.id for row in source.rows(near)}
        before = names.get(ids[at - 1]) if at else None
        after = names.get(ids[at + 1]) if at + 1 < len(ids) else None
        return before, after
    return None, None
