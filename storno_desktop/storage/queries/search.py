"""Full-text search of documents in the list's own order, never by rank.

A search that hits little is sorted. A word that hits a large part of the books is not: the index of
the order is walked while the hits, which come in order of rowid, are drawn along with it. Documents
are mostly entered in order of date, so that a page is full after few steps.
"""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterator
from itertools import chain, islice

from storno_desktop.storage.queries.readers import Params, ids_of

#: Up to so many hits are sorted at once.
_FEW = 2_000
#: So many steps of the order are walked at a time.
_STRIDE = 1_024


class Search:
    """The hits of an FTS5 expression among the rows of a filter, in its order."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        expression: str,
        ordered: str,
        params: Params,
        condition: str,
        order: str,
        *,
        descending: bool,
    ) -> None:
        self._connection, self._expression = connection, expression
        self._ordered, self._params = ordered, params
        self._condition, self._order = condition, order
        self._descending = descending

    def first(self, limit: int) -> array[int]:
        """The first hits; hits and order are read side by side, and only as far as needed."""
        hits = self._hits(descending=self._descending)
        known = list(islice(hits, _FEW))
        if len(known) < _FEW:
            return self._sorted(known)[:limit]
        found = array("q")
        seen = set(known)
        reached, hits_left = known[-1], True
        walk = self._connection.execute(f"SELECT {self._ordered}", self._params)
        while len(found) < limit and (stride := walk.fetchmany(_STRIDE)):
            ids = [row[0] for row in stride]
            furthest = min(ids) if self._descending else max(ids)
            while hits_left and (reached > furthest if self._descending else reached < furthest):
                more = list(islice(hits, _STRIDE))
                seen.update(more)
                if more:
                    reached = more[-1]
                else:
                    hits_left = False
            found.extend(islice(filter(seen.__contains__, ids), limit - len(found)))
        walk.close()
        return found

    def ids(self) -> array[int]:
        """All hits in order."""
        hits = self._hits(descending=True)
        known = list(islice(hits, _FEW))
        if len(known) < _FEW:
            return self._sorted(known)
        seen = set(known)
        seen.update(hits)
        return array(
            "q",
            filter(seen.__contains__, ids_of(self._connection, self._ordered, self._params)),
        )

    def _hits(self, *, descending: bool) -> Iterator[int]:
        if not self._expression:
            return iter(())
        direction = "DESC" if descending else "ASC"
        return chain.from_iterable(
            self._connection.execute(
                "SELECT rowid FROM document_search WHERE document_search MATCH ?"  # noqa: S608
                f" ORDER BY rowid {direction}",
                (self._expression,),
            )
        )

    def _sorted(self, hits: list[int]) -> array[int]:
        if not hits:
            return array("q")
        return ids_of(
            self._connection,
            f"rowid AS i FROM documents WHERE rowid IN (SELECT value FROM json_each(?))"  # noqa: S608
            f" AND {self._condition.replace('company', '+company', 1)} ORDER BY {self._order}",
            (json.dumps(hits), *self._params),
        )
