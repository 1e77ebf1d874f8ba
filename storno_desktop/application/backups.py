"""What a backup holds, told before anything is replaced by it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Books:
    """One company's books in numbers: enough to tell two states of them apart."""

    name: str
    tax_id: str
    documents: int  # with a number: issued or cancelled
    drafts: int
    last_number: str  # of the newest document that has one, "" for none
    last_date: str  # ISO, "" for none


@dataclass(frozen=True, slots=True)
class BackupContents:
    """A backup and the books it would replace; `made_at` is an ISO moment, `size` is in bytes.

    `present` is None when the present books cannot be read: a restore mends that too. `kept_in` is
    the folder to which the present ones would move.
    """

    made_at: str
    version: str
    size: int
    files: int
    books: tuple[Books, ...]
    present: tuple[Books, ...] | None
    kept_in: str
