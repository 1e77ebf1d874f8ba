"""The hash chain of a company's fiscal events, and its head kept apart from the links."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import Select, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storno_desktop.application.errors import Conflict
from storno_desktop.domain.chain import GENESIS, Link
from storno_desktop.storage import tables
from storno_desktop.storage.repositories.scope import Scope

_events, _heads, _documents = tables.events, tables.chain_heads, tables.documents
_LINK = (_events.c.sequence, _events.c.payload, _events.c.previous, _events.c.hash)


class ChainRecords:
    """The hash chain of a company's fiscal events."""

    def __init__(self, scope: Scope) -> None:
        self._scope, self._connection = scope, scope.connection

    def head(self, company_id: str) -> tuple[int, str]:
        """Give sequence and hash of the last link, (0, GENESIS) for an empty chain."""
        row = self._connection.execute(
            select(_heads.c.sequence, _heads.c.hash)
            .join(tables.companies, tables.companies.c.rowid == _heads.c.company)
            .where(tables.companies.c.id == company_id)
        ).first()
        return (0, GENESIS) if row is None else (row.sequence, row.hash)

    def append(self, company_id: str, link: Link, document_id: str | None) -> None:
        """Store the next link and move the head; raises Conflict when it does not follow."""
        self.extend(company_id, [(link, document_id)])

    def extend(self, company_id: str, links: Sequence[tuple[Link, str | None]]) -> None:
        """Store links that follow each other; raises Conflict when they do not follow the head."""
        sequence, head = self.head(company_id)
        company = self._scope.need(tables.companies, company_id)
        documents = {id_: self._scope.need(_documents, id_) for _, id_ in links if id_ is not None}
        rows = []
        for link, document_id in links:
            if (link.sequence, link.previous) != (sequence + 1, head):
                raise Conflict("chain", expected=str(sequence + 1), given=str(link.sequence))
            sequence, head = link.sequence, link.hash
            at = json.loads(link.payload).get("at")
            rows.append(
                {
                    "company": company,
                    "sequence": sequence,
                    "document": None if document_id is None else documents[document_id],
                    "at": at if isinstance(at, str) else "",
                    "payload": link.payload,
                    "previous": link.previous,
                    "hash": head,
                }
            )
        self._connection.execute(insert(_events), rows)
        self._connection.execute(
            upsert(_heads)
            .values(company=company, sequence=sequence, hash=head)
            .on_conflict_do_update(
                index_elements=["company"], set_={"sequence": sequence, "hash": head}
            )
        )
        self._witness({documents[id_]: link for link, id_ in links if id_ is not None})

    def _witness(self, links: dict[int, Link]) -> None:
        """Keep the link with the counter of each document's series too (DECISIONS 5)."""
        found = self._connection.execute(
            select(_documents.c.rowid, _documents.c.series, _documents.c.period).where(
                _documents.c.rowid.in_(links), _documents.c.number != ""
            )
        )
        counters = tables.series_counters
        last: dict[tuple[int, str], Link] = {}
        for rowid, series, period in found:
            known = last.get((series, period))
            if known is None or known.sequence < links[rowid].sequence:
                last[series, period] = links[rowid]
        for (series, period), link in last.items():
            self._connection.execute(
                update(counters)
                .where(counters.c.series == series, counters.c.period == period)
                .values(chain_sequence=link.sequence, chain_hash=link.hash)
            )

    def links(self, company_id: str) -> Iterator[Link]:
        """Read the chain from its start."""
        company = self._scope.find(tables.companies, company_id)
        query = select(*_LINK).where(_events.c.company == company).order_by(_events.c.sequence)
        yield from self._read(query)

    def of(self, document_id: str) -> list[Link]:
        """Read the events of one document, oldest first."""
        document = self._scope.find(_documents, document_id)
        query = select(*_LINK).where(_events.c.document == document).order_by(_events.c.sequence)
        return list(self._read(query))

    def _read(self, query: Select[int, str, str, str]) -> Iterator[Link]:
        for sequence, payload, previous, digest in self._connection.execute(query):
            yield Link(sequence, payload, previous, digest)
