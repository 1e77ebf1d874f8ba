"""Receiving: e-invoices of suppliers become documents of the books.

Each invoice of a file is judged, its company and supplier found, and booked once: what came before
is recognised by its bytes or by supplier, number and date. The file as it came goes to the vault,
the event to the hash chain.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from storno_desktop.application import incoming
from storno_desktop.application.changes import Changes
from storno_desktop.application.comparing import page_faults
from storno_desktop.application.errors import BadInput, Misread, NotFound
from storno_desktop.application.folding import fold
from storno_desktop.application.incoming import Door, Judged, Piece
from storno_desktop.application.office import Office
from storno_desktop.application.ports import UnitOfWork
from storno_desktop.application.received_form import received_from
from storno_desktop.application.suppliers import (
    are_same,
    ids_of,
    ids_said,
    supplier_from,
    supplier_of,
)
from storno_desktop.domain.chain import link
from storno_desktop.domain.errors import NotAllowed
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.party import Company, Supplier
from storno_desktop.domain.received import Received, ReceivedState
from storno_desktop.domain.semantic import Buyer, Semantic

#: UNTDID 1001: the buyer wrote the invoice for the supplier.
_SELF_BILLED = frozenset({"389", "261"})


class ReceivedOwn(NotAllowed):
    """The invoice was issued by the company itself."""

    code = "received_own"


class ReceivedNotForUs(NotAllowed):
    """The buyer is none of the companies here, and none was named."""

    code = "received_not_for_us"


class ReceivedNameless(NotAllowed):
    """Without seller or number nothing can be booked."""

    code = "received_nameless"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of one invoice of a file."""

    judged: Judged
    document: Received | None = None
    is_new: bool = False
    is_new_supplier: bool = False
    has_same_bytes: bool = False  # of one that was here before
    error: Exception | None = None  # why it was not booked


def receive(
    office: Office,
    content: bytes,
    *,
    file_name: str | None = None,
    company_id: str | None = None,
    language: str = "en",
) -> Iterator[Arrival]:
    """Book every invoice of a file, each in a transaction of its own; nothing is raised for one.

    `company_id` is for whom it is when the buyer does not tell.
    """
    pieces = list(_each(office.door, content, language))
    for judged in pieces:
        original = content if len(pieces) == 1 else judged.piece.original or judged.piece.content
        name = judged.piece.entry or file_name
        try:
            yield _booked(office, judged, original, name, company_id)
        except (NotAllowed, Misread, BadInput) as error:
            yield Arrival(judged, error=error)


def _each(door: Door, content: bytes, language: str) -> Iterator[Judged]:
    """The invoices of a file, those of a lot one by one."""
    for judged in incoming.judge_file(door, content, language):
        parts = [] if judged.reading is None else door.split(judged.piece.content)
        if len(parts) < 2:  # noqa: PLR2004 - one invoice is no lot
            yield judged
            continue
        for part in parts:
            piece = replace(judged.piece, content=part, original=judged.piece.original)
            yield incoming.judge(door, piece, language)


def _booked(
    office: Office, judged: Judged, original: bytes, name: str | None, company_id: str | None
) -> Arrival:
    if judged.failure is not None:
        raise judged.failure
    if judged.reading is None:
        profile = judged.profile or ""
        raise Misread(profile, reason="not_spoken", format=profile)
    invoice = judged.reading.semantic
    if not invoice.number or not (invoice.seller.name or ids_said(invoice.seller)):
        raise ReceivedNameless
    xml_sha256 = hashlib.sha256(judged.piece.content).hexdigest()
    words = office.door.pdf_text(judged.piece.pdf) if judged.piece.pdf is not None else None
    with office.store.write() as unit:
        company, warnings = _company(unit, invoice, company_id)
        before = unit.received.of_bytes(company.id, xml_sha256)
        if before is not None:
            return Arrival(judged, before, has_same_bytes=True)
        accounts = _accounts(invoice)
        supplier = supplier_of(unit, company.id, invoice.seller)
        is_new_supplier = supplier is None
        if supplier is None:
            supplier = supplier_from(invoice.seller, office.new_id(), company.id, accounts)
        else:
            before = unit.received.of_supplier(supplier.id, invoice.number, invoice.issued_on)
            if before is not None:
                return Arrival(judged, before)
        warnings += _supplier_faults(supplier, invoice, accounts)
        if words is not None:
            warnings += page_faults(words, invoice)
        judged = replace(judged, faults=(*judged.faults, *warnings))
        document = received_from(
            judged,
            invoice,
            id_=office.new_id(),
            supplier=supplier,
            received_at=office.clock.now(),
            original_sha256=office.store.vault.put(original),
            xml_sha256=office.store.vault.put(judged.piece.content),
            file_name=name,
        )
        unit.suppliers.put(_knowing(supplier, accounts))
        unit.received.add(document)
        _append(unit, document, "received")
        unit.commit()
    return Arrival(judged, document, is_new=True, is_new_supplier=is_new_supplier)


def _company(
    unit: UnitOfWork, invoice: Semantic, company_id: str | None
) -> tuple[Company, list[Fault]]:
    """For whom the invoice is: the buyer's tax number or name says it, else who was named."""
    companies = unit.companies.all()
    seller, buyer = ids_said(invoice.seller), ids_said(invoice.buyer)
    meant = next((one for one in companies if are_same(buyer, ids_of(one))), None)
    if meant is None and not buyer and invoice.buyer.name:
        name = fold(invoice.buyer.name)
        meant = next((one for one in companies if fold(one.name) == name), None)
    named = next((one for one in companies if one.id == company_id), None)
    if company_id is not None and named is None:
        raise NotFound("company", company_id)
    company = named or meant
    own = next((one for one in companies if are_same(seller, ids_of(one))), None)
    is_own = own is not None and (company is None or company.id == own.id)
    if own is not None and is_own and invoice.type_code not in _SELF_BILLED:
        raise ReceivedOwn(company=own.name)
    who = _name_of(invoice.buyer)
    if company is None:
        raise ReceivedNotForUs(buyer=who)
    if meant is None or meant.id != company.id:
        fault = Fault("client", "RECEIVED-OTHER-BUYER", Severity.WARNING, (("buyer", who),))
        return company, [fault]
    return company, []


def _name_of(buyer: Buyer) -> str:
    return " ".join(filter(None, (buyer.name, buyer.vat_id))) or "–"


def _accounts(invoice: Semantic) -> tuple[str, ...]:
    """The accounts to pay on (BT-84), each once, without blanks."""
    said = (
        "".join((transfer.account or "").split()).upper()
        for payment in invoice.payments
        for transfer in payment.transfers
    )
    return tuple(dict.fromkeys(account for account in said if account))


def _supplier_faults(
    supplier: Supplier, invoice: Semantic, accounts: tuple[str, ...]
) -> list[Fault]:
    found = []
    if not ids_said(invoice.seller):
        found.append(Fault("company.vatCode", "SUPPLIER-NO-TAX-ID", Severity.WARNING))
    known = {"".join(one.split()).upper() for one in supplier.accounts}
    for account in accounts if known else ():
        if account not in known:
            params = (("iban", account),)
            found.append(Fault("bankAccounts", "SUPPLIER-NEW-IBAN", Severity.WARNING, params))
    return found


def _knowing(supplier: Supplier, accounts: tuple[str, ...]) -> Supplier:
    """A supplier without an account takes over those of the invoice; others stay as they are."""
    if supplier.accounts or not accounts:
        return supplier
    return replace(supplier, bank_account=accounts[0], further_accounts=accounts[1:])


def _append(unit: UnitOfWork, document: Received, event: str, **facts: object) -> None:
    sequence, head = unit.chain.head(document.company_id)
    payload: dict[str, object] = {
        "at": document.received_at.isoformat(),
        "event": event,
        "file": document.original_sha256,
        "kind": document.kind,
        "number": document.number,
        "received": document.id,
        "seller": document.seller.vat_code or document.seller.cui or document.seller.name,
        "total": str(document.gross),
        "xml": document.xml_sha256,
        **facts,
    }
    unit.chain.append(document.company_id, link(sequence + 1, head, payload), None)


@dataclass(frozen=True, slots=True)
class Marked:
    """A received document with what we think of it now."""

    document: Received
    changes: Changes


def mark(
    office: Office,
    id_: str,
    *,
    state: ReceivedState | None = None,
    paid_on: date | None = None,
    unpaid: bool = False,
    note: str | None = None,
) -> Marked:
    """Say what we think of a received document; its content never changes. Raises NotFound."""
    with office.store.write() as unit:
        before = unit.received.get(id_)
        if before is None:
            raise NotFound("received", id_)
        after = replace(
            before,
            state=state or before.state,
            paid_on=None if unpaid else paid_on or before.paid_on,
            note=before.note if note is None else note or None,
        )
        if after != before:
            after = replace(after, revision=before.revision + 1)
            unit.received.save(after, before.revision)
            if (after.state, after.paid_on) != (before.state, before.paid_on):
                paid = after.paid_on.isoformat() if after.paid_on else None
                _append(unit, after, "marked", state=after.state.value, paid=paid)
            unit.commit()
    return Marked(after, Changes(received=frozenset({id_})))


def find_received(unit: UnitOfWork, company_id: str | None, key: str) -> Received:
    """Find a received document by id or number; raises NotFound, also for several."""
    by_id = unit.received.get(key)
    if by_id is not None:
        return by_id
    found = unit.received.find(company_id, key) if company_id else []
    if len(found) != 1:
        raise NotFound("received", key)
    return found[0]


def reopened(office: Office, document: Received, language: str = "en") -> Judged:
    """Judge the stored XML of a received document again."""
    original = office.store.vault.get(document.original_sha256)
    xml = office.store.vault.get(document.xml_sha256)
    for judged in incoming.judge_file(office.door, original, language):
        if judged.piece.content == xml:
            return judged
    return incoming.judge(office.door, Piece(xml, original=original), language)  # of a lot
