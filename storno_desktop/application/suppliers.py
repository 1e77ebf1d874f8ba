"""Suppliers: find, add, edit, delete, and recognise the seller of an invoice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace

from storno_desktop.application.bodies.parties import read_client
from storno_desktop.application.changes import Changes
from storno_desktop.application.errors import BadInput, NotFound
from storno_desktop.application.folding import fold
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.ports import UnitOfWork
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.party import Client, Company, Supplier
from storno_desktop.domain.party_rules import client_faults, complete_client
from storno_desktop.domain.semantic import Buyer, Identifier, Seller

_SHORTEST_ID = 5
_PREFIX = 2
#: A tax number: the two letters of its country, "" where it has none, and the number.
TaxId = tuple[str, str]


def tax_id(text: str | None) -> TaxId | None:
    """Read a tax number for comparing; too short a one says nothing."""
    bare = "".join(letter for letter in (text or "").upper() if letter.isalnum())
    prefix = bare[:_PREFIX] if bare[:_PREFIX].isalpha() else ""
    number = bare[len(prefix) :]
    if len(number) < _SHORTEST_ID or not any(letter.isdigit() for letter in number):
        return None
    return prefix, number


def ids_of(party: Company | Client) -> frozenset[TaxId]:
    """Every number a record is known by."""
    if isinstance(party, Company):
        known = [party.cif, party.vat_code, party.tax_number]
    else:
        known = [party.cui, party.cnp, party.vat_code]
    known += [party.siren, party.siret, party.codice_fiscale, party.registration_number]
    return frozenset(found for text in known if (found := tax_id(text)) is not None)


def ids_said(party: Seller | Buyer) -> frozenset[TaxId]:
    """Every number an invoice names a party by."""
    identifiers: list[Identifier | None] = [party.legal_id, party.electronic_address]
    texts = [party.vat_id]
    if isinstance(party, Seller):
        identifiers += party.identifiers
        texts.append(party.tax_registration_id)
    else:
        identifiers.append(party.identifier)
    texts += [one.value for one in identifiers if one is not None and "@" not in one.value]
    return frozenset(found for text in texts if (found := tax_id(text)) is not None)


def are_same(one: Iterable[TaxId], other: Iterable[TaxId]) -> bool:
    """Whether two parties share a number; countries count where both are said."""
    known = set(other)
    return any(
        number == their_number and (not prefix or not their_prefix or prefix == their_prefix)
        for prefix, number in one
        for their_prefix, their_number in known
    )


def supplier_of(unit: UnitOfWork, company_id: str, seller: Seller) -> Supplier | None:
    """Find the seller of an invoice among the suppliers: by tax number, then by name."""
    said = ids_said(seller)
    everybody = unit.suppliers.all(company_id)
    for supplier in everybody:
        if said and are_same(said, ids_of(supplier)):
            return supplier
    name = _name(seller.name or "")
    named = [
        supplier
        for supplier in everybody
        if name and _name(supplier.name) == name and not (said and ids_of(supplier))
    ]
    return named[0] if len(named) == 1 else None


def _name(text: str) -> str:
    return " ".join(fold(text).split())


def supplier_from(seller: Seller, id_: str, company_id: str, accounts: tuple[str, ...]) -> Supplier:
    """Make a supplier of what an invoice says of its seller."""
    address, contact = seller.address, seller.contact
    national = seller.tax_registration_id or (seller.legal_id.value if seller.legal_id else None)
    made = Supplier(
        id=id_,
        company_id=company_id,
        name=seller.name or seller.trading_name or "–",
        country=(address.country if address else None) or (seller.vat_id or "")[:2] or "",
        cui=national or seller.vat_id,
        vat_code=seller.vat_id,
        is_vat_payer=seller.vat_id is not None,
        registration_number=seller.legal_id.value if seller.legal_id else None,
        electronic_address=seller.electronic_address,
        bank_account=accounts[0] if accounts else None,
        further_accounts=accounts[1:],
    )
    if address is not None:
        street = " ".join(filter(None, (address.line1, address.line2, address.line3)))
        made = replace(
            made,
            address=street or None,
            city=address.city,
            county=address.subdivision,
            postal_code=address.post_code,
        )
    if contact is not None:
        made = replace(made, contact_person=contact.name, phone=contact.phone, email=contact.email)
    return made


def find_supplier(unit: UnitOfWork, company_id: str, key: str) -> Supplier:
    """Find a supplier by id, tax id or name; raises NotFound, also when a name is not unique."""
    by_id = unit.suppliers.get(key)
    if by_id is not None and by_id.company_id == company_id:
        return by_id
    wanted, folded = tax_id(key), _name(key)
    named = []
    for supplier in unit.suppliers.all(company_id):
        if wanted is not None and are_same([wanted], ids_of(supplier)):
            return supplier
        if _name(supplier.name) == folded:
            named.append(supplier)
    if len(named) == 1:
        return named[0]
    raise NotFound("supplier", key)


def _as_supplier(client: Client, base: Supplier | None = None) -> Supplier:
    """A body is read as that of a client: the same person in the other role."""
    parts = {one.name: getattr(client, one.name) for one in fields(Client)}
    return Supplier(**parts, further_accounts=base.further_accounts if base else ())


def add_supplier(
    office: Office, company_id: str, body: Mapping[str, object]
) -> tuple[Supplier, list[str], list[Fault]]:
    """Add a supplier from a body; faults that are no reason to refuse come back.

    Raises BadInput for a body that cannot be read or an id that is wrong.
    """
    faults: list[Fault] = []
    client, ignored = read_client(body, office.new_id(), company_id, faults)
    if client is None:
        raise BadInput(_code(faults), faults)
    with office.store.write() as unit:
        company = company_of(unit, company_id)
        if not body.get("country"):
            client = replace(client, country=company.country)
        supplier = _as_supplier(complete_client(client))
        faults = client_faults(supplier)
        if fatal(faults):
            raise BadInput("bad_value", faults)
        unit.suppliers.put(supplier)
        unit.commit()
    return supplier, ignored, faults


def put_supplier(office: Office, supplier: Supplier) -> Changes:
    """Store a supplier that a form filled, new or changed, complete or not."""
    with office.store.write() as unit:
        company_of(unit, supplier.company_id)
        unit.suppliers.put(_as_supplier(complete_client(supplier), supplier))
        unit.commit()
    return Changes(suppliers=frozenset({supplier.id}))


def edit_supplier(office: Office, id_: str, body: Mapping[str, object]) -> Supplier:
    """Change the given keys of a supplier; raises BadInput, NotFound."""
    with office.store.write() as unit:
        base = unit.suppliers.get(id_)
        if base is None:
            raise NotFound("supplier", id_)
        faults: list[Fault] = []
        client, _ = read_client(body, id_, base.company_id, faults, base)
        if client is None:
            raise BadInput(_code(faults), faults)
        supplier = _as_supplier(complete_client(client), base)
        faults = client_faults(supplier)
        if fatal(faults):
            raise BadInput("bad_value", faults)
        unit.suppliers.put(supplier)
        unit.commit()
    return supplier


def delete_supplier(office: Office, id_: str) -> Changes:
    """Delete a supplier that no document names; raises InUse, NotFound."""
    with office.store.write() as unit:
        if unit.suppliers.get(id_) is None:
            raise NotFound("supplier", id_)
        unit.suppliers.delete(id_)
        unit.commit()
    return Changes(suppliers=frozenset({id_}))


def _code(faults: list[Fault]) -> str:
    return "unknown_field" if all(f.code == "UNKNOWN-FIELD" for f in faults) else "bad_value"
