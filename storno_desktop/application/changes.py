"""What a deed touched: one value that every view reads to see whether it is stale."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Changes:
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
            **{f.name: getattr(self, f.name) | getattr(other, f.name) for f in fields(self)}
        )
