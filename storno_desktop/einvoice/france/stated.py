"""The parties of an invoice as the French rules see them: numbers, addresses and their fields."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from storno_desktop.domain import terms
from storno_desktop.domain.extensions import FurtherParty
from storno_desktop.domain.semantic import Delivery, Identifier, Semantic
from storno_desktop.einvoice.france.syntax import Syntax

_SEPA = Identifier("", "SEPA")


@dataclass(frozen=True, slots=True)
class Party:
    """What one party is known by.

    `needs_siren` tells that a SIRET needs the SIREN beside it, `has_identification` that its
    identifiers are those of a party, not of a place.
    """

    key: str  # the term of its identifiers, a role, or "LINE", "ITEM"
    path: str
    identifiers: tuple[Identifier, ...] = ()
    legal_id: Identifier | None = None
    legal_path: str = ""
    address: Identifier | None = None
    address_path: str = ""
    needs_siren: bool = False
    has_identification: bool = True


def parties_of(invoice: Semantic, syntax: Syntax) -> Iterator[Party]:
    """Every party, and every place that has an identifier."""
    extensions = invoice.extensions
    creditor = _creditor(invoice) if syntax is Syntax.UBL else ()
    seller, buyer, payee = invoice.seller, invoice.buyer, invoice.payee
    yield Party(
        key="BT-29",
        path=terms.path("BT-29"),
        identifiers=(*seller.identifiers, *(creditor if payee is None else ())),
        legal_id=seller.legal_id,
        legal_path=terms.path("BT-30"),
        address=seller.electronic_address,
        address_path=terms.path("BT-34"),
        needs_siren=True,
    )
    yield Party(
        key="BT-46",
        path=terms.path("BT-46"),
        identifiers=(*_one(buyer.identifier), *extensions.buyer_identifiers),
        legal_id=buyer.legal_id,
        legal_path=terms.path("BT-47"),
        address=buyer.electronic_address,
        address_path=terms.path("BT-49"),
        needs_siren=True,
    )
    if payee is not None:
        yield Party(
            key="BT-60",
            path=terms.path("BT-60"),
            identifiers=(*_one(payee.identifier), *extensions.payee_identifiers, *creditor),
            legal_id=payee.legal_id,
            legal_path=terms.path("BT-61"),
            address=extensions.payee_address,
            address_path=terms.path("BT-60"),
        )
    if invoice.delivery is not None:
        yield _place("BT-71", terms.path("BT-71"), invoice.delivery, syntax)
    for party in extensions.parties:
        if party.role is not None:
            yield _further(party.role, f"parties.{party.role}", party)
    for index, line in enumerate(invoice.lines):
        if line.extensions.delivery is not None:
            yield _place("LINE", f"lines[{index}].delivery", line.extensions.delivery, syntax)
        if line.extensions.seller is not None:
            yield _further("ITEM", f"lines[{index}].seller", line.extensions.seller)


def _one(identifier: Identifier | None) -> tuple[Identifier, ...]:
    return () if identifier is None else (identifier,)


def _creditor(invoice: Semantic) -> tuple[Identifier, ...]:
    """BT-90, which UBL puts among the identifiers of the payee, else of the seller."""
    named = any(each.debit is not None and each.debit.creditor_id for each in invoice.payments)
    return (_SEPA,) if named else ()


def _place(key: str, path: str, delivery: Delivery, syntax: Syntax) -> Party:
    return Party(
        key=key,
        path=path,
        identifiers=_one(delivery.location_id),
        has_identification=syntax is Syntax.CII,
    )


def _further(key: str, path: str, party: FurtherParty) -> Party:
    return Party(
        key=key,
        path=path,
        identifiers=party.identifiers,
        legal_id=party.legal_id,
        legal_path=path,
        address=party.electronic_address,
        address_path=path,
    )
