"""Clients: find, add, edit, delete."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from storno_desktop.application.bodies.parties import read_client
from storno_desktop.application.changes import Changes
from storno_desktop.application.errors import BadInput, NotFound
from storno_desktop.application.folding import fold
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.ports import UnitOfWork
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.party import Client
from storno_desktop.domain.party_rules import client_faults, complete_client


def find_client(unit: UnitOfWork, company_id: str, key: str) -> Client:
    """Find a client by id, tax id or name; raises NotFound, also when a name is not unique."""
    by_id = unit.clients.get(key)
    if by_id is not None and by_id.company_id == company_id:
        return by_id
    folded, bare = fold(key), _bare(key)
    named = []
    for client in unit.clients.all(company_id):
        ids = {_bare(id_) for id_ in (client.cui, client.cnp, client.vat_code) if id_}
        if bare in ids:
            return client
        if fold(client.name) == folded:
            named.append(client)
    if len(named) == 1:
        return named[0]
    raise NotFound("client", key)


def _bare(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum())


def add_client(
    office: Office, company_id: str, body: Mapping[str, object]
) -> tuple[Client, list[str], list[Fault]]:
    """Add a client from a body; faults that are no reason to refuse come back.

    Raises BadInput for a body that cannot be read or an id that is wrong.
    """
    faults: list[Fault] = []
    client, ignored = read_client(body, office.new_id(), company_id, faults)
    if client is None:
        raise BadInput(_code(faults), faults)
    with office.store.write() as unit:
        company = company_of(unit, company_id)
        given = body.get("country")
        client = complete_client(client if given else replace(client, country=company.country))
        faults = client_faults(client)
        if fatal(faults):
            raise BadInput("bad_value", faults)
        unit.clients.put(client)
        unit.commit()
    return client, ignored, faults


def put_client(office: Office, client: Client) -> Changes:
    """Store a client that a form filled, new or changed, complete or not."""
    with office.store.write() as unit:
        company_of(unit, client.company_id)
        unit.clients.put(complete_client(client))
        unit.commit()
    return Changes(clients=frozenset({client.id}))


def edit_client(office: Office, id_: str, body: Mapping[str, object]) -> Client:
    """Change the given keys of a client; raises BadInput, NotFound."""
    with office.store.write() as unit:
        base = unit.clients.get(id_)
        if base is None:
            raise NotFound("client", id_)
        faults: list[Fault] = []
        client, _ = read_client(body, id_, base.company_id, faults, base)
        if client is None:
            raise BadInput(_code(faults), faults)
        client = complete_client(client)
        faults = client_faults(client)
        if fatal(faults):
            raise BadInput("bad_value", faults)
        unit.clients.put(client)
        unit.commit()
    return client


def delete_client(office: Office, id_: str) -> Changes:
    """Delete a client that no document names; raises InUse, NotFound."""
    with office.store.write() as unit:
        if unit.clients.get(id_) is None:
            raise NotFound("client", id_)
        unit.clients.delete(id_)
        unit.commit()
    return Changes(clients=frozenset({id_}))


def _code(faults: list[Fault]) -> str:
    return "unknown_field" if all(f.code == "UNKNOWN-FIELD" for f in faults) else "bad_value"
