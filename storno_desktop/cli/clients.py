"""`client add | edit | list | show | delete`: who buys."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from storno_desktop.application import parties
from storno_desktop.application.answers import faults_body
from storno_desktop.application.bodies.parties import write_client
from storno_desktop.application.queries import Order, PartyFilter
from storno_desktop.cli.desk import Desk
from storno_desktop.cli.output import Answer, card, fault_lines, table
from storno_desktop.domain.party import Client

_ALL = -1


def _found(desk: Desk, key: str) -> Client:
    """A client by id, tax id or name."""
    with desk.office.store.read() as unit:
        client = unit.clients.get(key)  # an id says its company by itself
        return client or parties.find_client(unit, desk.company.id, key)


def add(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Add a client."""
    company = desk.company

    def deed(body: Mapping[str, object]) -> dict[str, object]:
        client, ignored, faults = parties.add_client(desk.office, company.id, body)
        return {
            **write_client(client),
            "faults": faults_body(faults, desk.language),
            "ignored": ignored,
        }

    def tell(body: dict[str, object]) -> str:
        text = desk.say("stored", name=body["name"], id=body["id"])
        faults = body["faults"]
        return f"{text}\n{fault_lines(faults)}" if isinstance(faults, list) and faults else text

    return desk.answer_each(arguments.file, deed, tell)


def edit(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Change the given keys of a client."""
    id_ = _found(desk, arguments.id).id
    client = parties.edit_client(desk.office, id_, desk.body(arguments.file))
    return Answer(write_client(client), desk.say("stored", name=client.name, id=client.id))


def listing(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """List clients by name."""
    filter_ = PartyFilter(desk.company.id, text=arguments.search or "")
    source = desk.office.store.queries.clients(filter_, Order("name", descending=False))
    rows = source.first(arguments.limit or _ALL)
    with desk.office.store.read() as unit:
        clients = [client for row in rows if (client := unit.clients.get(row.id)) is not None]
    heads = [
        desk.say(f"head_{key}") for key in ("id", "name", "tax_id", "city", "country", "invoices")
    ]
    text = table(
        heads,
        [(one.id, one.name, one.tax_id, one.city, one.country, one.invoices) for one in rows],
        numeric=[5],
    )
    return Answer([write_client(client) for client in clients], text)


def show(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Show one client."""
    body = write_client(_found(desk, arguments.id))
    text = card((key, value) for key, value in body.items() if isinstance(value, str | bool))
    return Answer(body, text)


def delete(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Delete a client that no document names."""
    client = _found(desk, arguments.id)
    parties.delete_client(desk.office, client.id)
    return Answer({"id": client.id, "deleted": True}, desk.say("deleted", name=client.name))
