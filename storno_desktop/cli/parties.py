"""`client …` and `supplier …`: who buys, and from whom we buy; the same verbs on either."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from storno_desktop.application import parties, suppliers
from storno_desktop.application.answers import faults_body
from storno_desktop.application.bodies.parties import write_client
from storno_desktop.application.ports import UnitOfWork
from storno_desktop.application.queries import Order, PartyFilter, Queries
from storno_desktop.cli.desk import Desk
from storno_desktop.cli.output import Answer, card, fault_lines, table
from storno_desktop.domain.party import Client, Supplier

_ALL = -1


@dataclass(frozen=True, slots=True)
class _Kind:
    """What differs between the two: their deeds, their rows, and what is counted of them."""

    get: Callable[[UnitOfWork, str], Client | Supplier | None]
    find: Callable[[UnitOfWork, str, str], Client | Supplier]
    add: Callable[..., tuple[Client | Supplier, Any, Any]]
    edit: Callable[..., Client | Supplier]
    delete: Callable[..., object]
    rows: Callable[[Queries, PartyFilter, Order], Any]
    counted: str


_KINDS = {
    "client": _Kind(
        lambda unit, id_: unit.clients.get(id_),
        parties.find_client,
        parties.add_client,
        parties.edit_client,
        parties.delete_client,
        lambda queries, filter_, order: queries.clients(filter_, order),
        "invoices",
    ),
    "supplier": _Kind(
        lambda unit, id_: unit.suppliers.get(id_),
        suppliers.find_supplier,
        suppliers.add_supplier,
        suppliers.edit_supplier,
        suppliers.delete_supplier,
        lambda queries, filter_, order: queries.suppliers(filter_, order),
        "documents",
    ),
}


def _found(desk: Desk, kind: _Kind, key: str) -> Client | Supplier:
    """A party by id, tax id or name."""
    with desk.office.store.read() as unit:
        party = kind.get(unit, key)  # an id says its company by itself
        return party or kind.find(unit, desk.company.id, key)


def add(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Add a party."""
    company, kind = desk.company, _KINDS[arguments.verb]

    def deed(body: Mapping[str, object]) -> dict[str, object]:
        party, ignored, faults = kind.add(desk.office, company.id, body)
        return {
            **write_client(party),
            "faults": faults_body(faults, desk.language),
            "ignored": ignored,
        }

    def tell(body: dict[str, object]) -> str:
        text = desk.say("stored", name=body["name"], id=body["id"])
        faults = body["faults"]
        return f"{text}\n{fault_lines(faults)}" if isinstance(faults, list) and faults else text

    return desk.answer_each(arguments.file, deed, tell)


def edit(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Change the given keys of a party."""
    kind = _KINDS[arguments.verb]
    id_ = _found(desk, kind, arguments.id).id
    party = kind.edit(desk.office, id_, desk.body(arguments.file))
    return Answer(write_client(party), desk.say("stored", name=party.name, id=party.id))


def listing(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """List parties by name."""
    kind = _KINDS[arguments.verb]
    filter_ = PartyFilter(desk.company.id, text=arguments.search or "")
    source = kind.rows(desk.office.store.queries, filter_, Order("name", descending=False))
    rows = source.first(arguments.limit or _ALL)
    with desk.office.store.read() as unit:
        found = [party for row in rows if (party := kind.get(unit, row.id)) is not None]
    heads = [
        desk.say(f"head_{key}") for key in ("id", "name", "tax_id", "city", "country", kind.counted)
    ]
    cells = [
        (one.id, one.name, one.tax_id, one.city, one.country, getattr(one, kind.counted))
        for one in rows
    ]
    return Answer([write_client(party) for party in found], table(heads, cells, numeric=[5]))


def show(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Show one party."""
    body = write_client(_found(desk, _KINDS[arguments.verb], arguments.id))
    text = card((key, value) for key, value in body.items() if isinstance(value, str | bool))
    return Answer(body, text)


def delete(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Delete a party that no document names."""
    kind = _KINDS[arguments.verb]
    party = _found(desk, kind, arguments.id)
    kind.delete(desk.office, party.id)
    return Answer({"id": party.id, "deleted": True}, desk.say("deleted", name=party.name))
