"""Under which setting the views of a list are kept; all that the first list asks at the start."""

from __future__ import annotations


def key_of(list_: str, company_id: str) -> str:
    """The setting under which the views of a list are kept."""
    return f"views/{list_}/{company_id}"
