"""What a deed touched: one value that every view reads to see whether it is stale."""

from __future__ import annotations

from typing import NamedTuple


class Changes(NamedTuple):
    """Ids of records that a deed wrote, by kind; `everything` after a foreign write."""

    documents: frozenset[str] = frozenset()
    received: frozenset[str] = frozenset()
    clients: frozenset[str] = frozenset()
    suppliers: frozenset[str] = frozenset()
    products: frozenset[str] = frozenset()
    companies: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()  # series, rates, accounts, keys
    everything: bool = False

    def __or__(self, other: Changes) -> Changes:
        """Both together."""
        return Changes(
            self.documents | other.documents,
            self.received | other.received,
            self.clients | other.clients,
            self.suppliers | other.suppliers,
            self.products | other.products,
            self.companies | other.companies,
            self.settings | other.settings,
            self.everything or other.everything,
        )
