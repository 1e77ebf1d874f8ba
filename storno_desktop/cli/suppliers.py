"""`supplier add | edit | list | show | delete`: from whom we buy."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from storno_desktop.application import suppliers
from storno_desktop.application.answers import faults_body
from storno_desktop.application.bodies.parties import write_client
from storno_desktop.application.queries import Order, PartyFilter
from storno_desktop.cli.desk import Desk
from storno_desktop.cli.output import Answer, card, fault_lines, table
from storno_desktop.domain.party import Supplier

_ALL = -1


def _found(desk: Desk, key: str) -> Supplier:
    """A supplier by id, tax id or name."""
    with desk.office.store.read() as unit:
        supplier = unit.suppliers.get(key)  # an id says its company by itself
        return supplier or suppliers.find_supplier(unit, desk.company.id, key)


def add(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Add a supplier."""
    company = desk.company

    def deed(body: Mapping[str, object]) -> dict[str, object]:
        supplier, ignored, faults = suppliers.add_supplier(desk.office, company.id, body)
        return {
            **write_client(supplier),
            "faults": faults_body(faults, desk.language),
            "ignored": ignored,
        }

    def tell(body: dict[str, object]) -> str:
        text = desk.say("stored", name=body["name"], id=body["id"])
        faults = body["faults"]
        return f"{text}\n{fault_lines(faults)}" if isinstance(faults, list) and faults else text

    return desk.answer_each(arguments.file, deed, tell)


def edit(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Change the given keys of a supplier."""
    id_ = _found(desk, arguments.id).id
    supplier = suppliers.edit_supplier(desk.office, id_, desk.body(arguments.file))
    return Answer(write_client(supplier), desk.say("stored", name=supplier.name, id=supplier.id))


def listing(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """List suppliers by name."""
    filter_ = PartyFilter(desk.company.id, text=arguments.search or "")
    source = desk.office.store.queries.suppliers(filter_, Order("name", descending=False))
    rows = source.first(arguments.limit or _ALL)
    with desk.office.store.read() as unit:
        found = [supplier for row in rows if (supplier := unit.suppliers.get(row.id)) is not None]
    heads = [
        desk.say(f"head_{key}") for key in ("id", "name", "tax_id", "city", "country", "documents")
    ]
    text = table(
        heads,
        [(one.id, one.name, one.tax_id, one.city, one.country, one.documents) for one in rows],
        numeric=[5],
    )
    return Answer([write_client(supplier) for supplier in found], text)


def show(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Show one client."""
    body = write_client(_found(desk, arguments.id))
    text = card((key, value) for key, value in body.items() if isinstance(value, str | bool))
    return Answer(body, text)


def delete(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Delete a supplier that no document names."""
    supplier = _found(desk, arguments.id)
    suppliers.delete_supplier(desk.office, supplier.id)
    return Answer({"id": supplier.id, "deleted": True}, desk.say("deleted", name=supplier.name))
