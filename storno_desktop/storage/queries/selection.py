"""Which documents, in which order: by index where there is one, side by side where there is not.

A filter or a search that leaves little is sorted. One that leaves much is not: the index of the
order is walked, and what does not belong is dropped. The hits of a search come in order of rowid
and are drawn along with the walk; documents are mostly entered in order of date, so that a page is
full after few steps. Nothing is ever ranked (DECISIONS 4).
"""

from __future__ import annotations

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain, islice
from typing import Any, NamedTuple

from storno_desktop.storage.queries.readers import ids_of

#: Up to so many documents are sorted at once.
FEW = 2_000
#: Steps of the order walked at a time: a few of a page's worth, then longer ones.
_STRIDE = 256
_FIRST_STEPS, _LONGER = 4, 16
#: So few hits are read at once, sorted by SQLite.
_NEXT_TO_NOTHING = 3


class Where(NamedTuple):
    """A filter as SQL over `documents`, without its words; the company is its first parameter."""

    sql: str
    params: tuple[str | int, ...]
    is_plain: bool  # nothing but the company
    is_narrow: bool  # an index leads to few rows: one client's


class Selection:
    """The documents of a filter in an order; `expression` is a search, empty for none."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        where: Where,
        order: str,
        *,
        by_date: bool,
        descending: bool,
        expression: str = "",
        few: int = FEW,
        stride: int = _STRIDE,
    ) -> None:
        self.connection, self.where, self.order = connection, where, order
        self.by_date, self.descending, self.expression = by_date, descending, expression
        self.few, self.stride = few, stride

    def first(self, limit: int) -> array[int]:
        """The first ids."""
        if self.expression:
            return self._first_hits(limit)
        if not (self.where.is_plain or self.where.is_narrow or self.by_date):
            left = self._filtered(limit=self.few)
            if len(left) < self.few:
                return self._sorted(left)[:limit]
        return ids_of(self.connection, f"{self._ordered()} LIMIT ?", (*self.where.params, limit))

    def ids(self) -> array[int]:
        """All ids in order."""
        if self.expression:
            hits = self._hits(descending=True)
            known = list(islice(hits, self.few))
            if len(known) < self.few or self.where.is_narrow:
                return self._sorted([*known, *hits])
            return self._among({*known, *hits})
        if self.where.is_plain or self.where.is_narrow or self.by_date:
            return ids_of(self.connection, self._ordered(), self.where.params)
        left = self._filtered(limit=-1)
        return self._sorted(left) if len(left) < self.few else self._among(set(left), filtered=True)

    def _ordered(self) -> str:
        # one index has all that filters need in the order of the default list
        wide = self.by_date and not self.where.is_plain and not self.where.is_narrow
        hint = " INDEXED BY ix_documents_filter" if wide else ""
        return f"rowid AS i FROM documents{hint} WHERE {self.where.sql} ORDER BY {self.order}"

    def _every(self) -> str:
        return f"rowid AS i FROM documents WHERE company = ? ORDER BY {self.order}"

    def _filtered(self, limit: int) -> array[int]:
        return ids_of(
            self.connection,
            f"rowid AS i FROM documents INDEXED BY ix_documents_filter WHERE {self.where.sql}"
            " LIMIT ?",
            (*self.where.params, limit),
        )

    def _among(self, wanted: set[int], *, filtered: bool = False) -> array[int]:
        """Walk the whole order and keep what is wanted."""
        if not (self.where.is_plain or filtered):
            wanted &= set(self._filtered(limit=-1))
        every = ids_of(self.connection, self._every(), self.where.params[:1])
        return array("q", filter(wanted.__contains__, every))

    def _sorted(self, ids: Iterable[int]) -> array[int]:
        """Sort a few, and drop of them what the filter drops."""
        condition = self.where.sql.replace("company", "+company", 1)  # by rowid, by nothing else
        return ids_of(
            self.connection,
            "rowid AS i FROM documents WHERE rowid IN (SELECT value FROM json_each(?))"  # noqa: S608
            f" AND {condition} ORDER BY {self.order}",
            (f"[{','.join(map(str, ids))}]", *self.where.params),
        )

    def _hits(self, *, descending: bool) -> Iterator[int]:
        direction = "DESC" if descending else "ASC"
        return chain.from_iterable(
            self.connection.execute(
                "SELECT rowid FROM document_search WHERE document_search MATCH ?"  # noqa: S608
                f" ORDER BY rowid {direction}",
                (self.expression,),
            )
        )

    def few_rows(self, columns: str, limit: int) -> list[tuple[Any, ...]] | None:
        """The rows of a search that finds next to nothing, such as a number; None for any other."""
        if not self.expression:
            return None
        hits = self._drawn
        if hits.draw(_NEXT_TO_NOTHING):
            return None
        marks = ", ".join("?" * len(hits.seen))
        condition = self.where.sql.replace("company", "+company", 1)
        return self.connection.execute(
            f"SELECT {columns} FROM documents WHERE rowid IN ({marks}) AND {condition}"  # noqa: S608
            f" ORDER BY {self.order} LIMIT ?",
            (*hits.seen, *self.where.params, limit),
        ).fetchall()

    @cached_property
    def _drawn(self) -> _Drawn:
        """The hits of this search, drawn once however they are wanted."""
        return _Drawn(
            self._hits(descending=self.descending), self.stride, descending=self.descending
        )

    def _first_hits(self, limit: int) -> array[int]:
        hits = self._drawn
        if not hits.draw(min(self.stride, self.few)) or self.where.is_narrow:
            hits.draw_all()
            return self._sorted(hits.seen)[:limit]
        found = array("q")
        walk = self.connection.execute(f"SELECT {self._every()}", self.where.params[:1])
        try:
            for step in range(_FIRST_STEPS):
                found.extend(self._step(walk, hits, self.stride))
                if len(found) >= limit:
                    return found[:limit]
                if step == _FIRST_STEPS - 1 and not hits.draw(self.few):
                    return self._sorted(hits.seen)[:limit]
            while len(found) < limit and not hits.walk_is_over:
                found.extend(self._step(walk, hits, self.stride * _LONGER))
            return found[:limit]
        finally:
            walk.close()

    def _step(self, walk: sqlite3.Cursor, hits: _Drawn, stride: int) -> Iterable[int]:
        """Walk on by a stride and give what of it is a hit and passes the filter."""
        ids = [row[0] for row in walk.fetchmany(stride)]
        if not ids:
            hits.walk_is_over = True
            return ()
        hits.draw_to(min(ids) if self.descending else max(ids))
        found = [id_ for id_ in ids if id_ in hits.seen]
        return found if self.where.is_plain or not found else self._sorted(found)


class _Drawn:
    """Hits of a search, drawn as far as they are needed."""

    def __init__(self, hits: Iterator[int], stride: int, *, descending: bool) -> None:
        self._hits, self._stride, self._descending = hits, stride, descending
        self._reached: int | None = None
        self._has_more = True
        self.seen: set[int] = set()
        self.walk_is_over = False

    def draw(self, count: int) -> bool:
        """Draw so many more; tell whether that many were left."""
        more = list(islice(self._hits, count))
        self.seen.update(more)
        if more:
            self._reached = more[-1]
        self._has_more = len(more) == count
        return self._has_more

    def draw_all(self) -> None:
        """Draw the rest."""
        self.seen.update(self._hits)
        self._has_more = False

    def draw_to(self, furthest: int) -> None:
        """Draw until every hit up to that rowid is known."""
        while self._has_more and (
            self._reached is None
            or (self._reached > furthest if self._descending else self._reached < furthest)
        ):
            self.draw(self._stride)
