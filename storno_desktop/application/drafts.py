"""Drafts: create, edit, copy, delete and put back. A draft has no number and may be anything."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal

from storno_desktop.application.bodies.attachments import known_sizes
from storno_desktop.application.bodies.invoices import InvoiceBody, LineHints, read_invoice
from storno_desktop.application.changes import Changes
from storno_desktop.application.documents import (
    buyer_of,
    changed,
    circumstances,
    document_of,
    face_of,
    series_for,
)
from storno_desktop.application.errors import BadInput, Conflict, NotFound
from storno_desktop.application.judging import Judgement, judge
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.parties import find_client
from storno_desktop.application.ports import Once, UnitOfWork
from storno_desktop.domain.correction import as_credited
from storno_desktop.domain.errors import AlreadyIssued
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Content, Document
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.line import Line
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.vat import VatCategory, VatRate


@dataclass(frozen=True, slots=True)
class Drafted:
    """A stored draft and the verdict on it."""

    document: Document
    judgement: Judgement
    ignored: tuple[str, ...] = ()
    changes: Changes = field(default_factory=Changes)


def new_content(company: Company, client: Client | None, today: date) -> Content:
    """An empty invoice with the defaults of its company and client."""
    language = (client.language if client else None) or company.language
    identifiers = client.einvoice if client else None
    content = Content(
        client_id=client.id if client else None,
        issue_date=today,
        currency=(client.currency if client else None) or company.default_currency,
        language=language,
        payment_method=company.default_payment_method,
        notes=company.default_notes,
        payment_terms=company.default_payment_terms,
        vat_on_collection=company.vat_on_collection,
        buyer_reference=(identifiers.leitweg_id or identifiers.service_code)
        if identifiers
        else None,
    )
    return replace(content, due_date=due_date(content, company, client))


def due_date(content: Content, company: Company, client: Client | None) -> date | None:
    """Issue date and the client's term, else the company's; no term, no date."""
    days = client.payment_term_days if client else None
    days = company.payment_term_days if days is None else days
    if days is None or content.issue_date is None:
        return None
    return content.issue_date + timedelta(days=days)


def default_rate(rates: list[VatRate], on: date) -> VatRate | None:
    """The rate a line starts with: the default one in force, else the first in force."""
    usable = [rate for rate in rates if rate.is_active and rate.holds_on(on)]
    return next((rate for rate in usable if rate.is_default), usable[0] if usable else None)


def blank_line(company: Company, rates: list[VatRate], on: date) -> Line:
    """A new line with the company's unit and rate."""
    if not company.vat_payer:
        return Line(unit=company.default_unit, vat_category=VatCategory.OUTSIDE_SCOPE)
    rate = default_rate(rates, on)
    return Line(
        unit=company.default_unit,
        vat_rate=rate.rate if rate else Decimal(0),
        vat_category=rate.category if rate else VatCategory.STANDARD,
    )


def _complete_line(
    line: Line, hints: LineHints, company: Company, rates: list[VatRate], on: date
) -> Line:
    """Fill what a body left open; what it said stays."""
    given = hints.given
    if "unitOfMeasure" not in given:
        line = replace(line, unit=company.default_unit)
    if "vatRate" in given or ("vatCategoryCode" in given and line.vat_category.has_no_vat):
        if "vatCategoryCode" not in given and not company.vat_payer and line.vat_rate == 0:
            line = replace(line, vat_category=VatCategory.OUTSIDE_SCOPE)
        return line
    chosen = next((rate for rate in rates if rate.id == hints.vat_rate_id), None)
    if hints.vat_rate_id and chosen is None:
        raise NotFound("vat_rate", hints.vat_rate_id)
    start = blank_line(company, rates, on)
    return replace(
        line,
        vat_rate=chosen.rate if chosen else start.vat_rate,
        vat_category=chosen.category if chosen else start.vat_category,
    )


def _complete(
    body: InvoiceBody,
    kind: DocumentKind,
    company: Company,
    client: Client | None,
    rates: list[VatRate],
    today: date,
) -> Content:
    start = new_content(company, client, today)
    content = body.on(start)
    content = replace(content, client_id=client.id if client else None)
    if "dueDate" not in body.given:
        content = replace(content, due_date=due_date(content, company, client))
    on = content.delivery_date or content.issue_date or today
    lines = tuple(
        _complete_line(line, hints, company, rates, on)
        for line, hints in zip(content.lines, body.line_hints, strict=True)
    )
    if kind is DocumentKind.CREDIT_NOTE:
        lines = as_credited(lines)
    return replace(content, lines=lines)


def create(office: Office, company_id: str, body: Mapping[str, object]) -> Drafted:
    """Create a draft from a create body; the same idempotency key gives the same document.

    Raises BadInput with every fault, NotFound for a client or series that is not there, Conflict
    when the key came with another body.
    """
    read, digest = read_new(body)
    with office.store.write() as unit:
        company = company_of(unit, company_id)
        if read.idempotency_key:
            known = unit.documents.once(company_id, read.idempotency_key)
            if known is not None:
                if known.body_sha256 != digest:
                    raise Conflict("idempotencyKey", key=read.idempotency_key)
                return _judged(office, unit, document_of(unit, known.document_id), read.ignored)
        document = new_draft(office, unit, company, read)
        drafted = _judged(office, unit, document, read.ignored)
        face = face_of(
            document,
            buyer_of(unit, document.content, company),
            drafted.judgement.totals,
            drafted.judgement.faults,
        )
        once = Once(document.id, digest) if read.idempotency_key else None
        unit.documents.add(document, face, once)
        unit.commit()
    return drafted


def read_new(body: Mapping[str, object]) -> tuple[InvoiceBody, str]:
    """Read a create body, with the hash by which it is known again; raises BadInput."""
    faults: list[Fault] = []
    read = read_invoice(body, faults)
    if faults:
        raise BadInput(_code(faults), faults)
    said = json.dumps(body, sort_keys=True, default=str).encode("utf-8", "surrogatepass")
    return read, hashlib.sha256(said).hexdigest()


def new_draft(office: Office, unit: UnitOfWork, company: Company, read: InvoiceBody) -> Document:
    """The draft that a body makes, completed from master data and not yet stored.

    Raises NotFound, NoSeries, BadInput for attachments that are not there.
    """
    now, today = office.clock.now(), office.clock.today()
    client = _client(unit, company, read)
    kind = read.kind or DocumentKind.INVOICE
    _keep_files(office, read, Content())
    content = _complete(read, kind, company, client, unit.vat_rates.all(company.id), today)
    if content.parent_id is not None and content.parent_number is None:
        content = _with_parent(unit, content)
    series_for(unit, company.id, kind, content.series_id)
    return Document(
        id=office.new_id(),
        company_id=company.id,
        kind=kind,
        content=content,
        created_at=now,
        updated_at=now,
        idempotency_key=read.idempotency_key,
    )


def _keep_files(office: Office, body: InvoiceBody, before: Content) -> None:
    """Put the bytes that came along into the vault; those only named must be the draft's own."""
    given = body.values.get("attachments")
    if not given:
        return
    faults: list[Fault] = []
    body.values["attachments"] = known_sizes(given, before.attachments, faults)
    if faults:
        raise BadInput("bad_value", faults)
    for content in body.files.values():
        office.store.vault.put(content)


def _code(faults: list[Fault]) -> str:
    return "unknown_field" if all(f.code == "UNKNOWN-FIELD" for f in faults) else "bad_value"


def _with_parent(unit: UnitOfWork, content: Content) -> Content:
    parent = document_of(unit, content.parent_id or "")
    return replace(content, parent_number=parent.number, parent_date=parent.content.issue_date)


def _client(unit: UnitOfWork, company: Company, body: InvoiceBody) -> Client | None:
    if body.values.get("client_id"):
        client = unit.clients.get(str(body.values["client_id"]))
        if client is None or client.company_id != company.id:
            raise NotFound("client", str(body.values["client_id"]))
        return client
    if body.client:
        return find_client(unit, company.id, body.client)
    return None


def _judged(
    office: Office, unit: UnitOfWork, document: Document, ignored: list[str] | None = None
) -> Drafted:
    judgement = judge(document.content, circumstances(office, unit, document, document.number))
    return Drafted(
        document,
        judgement,
        tuple(ignored or ()),
        Changes(documents=frozenset({document.id})),
    )


def open_draft(office: Office, id_: str) -> Drafted:
    """Read a document with the verdict on it."""
    with office.store.read() as unit:
        return _judged(office, unit, document_of(unit, id_))


def edit(office: Office, id_: str, body: Mapping[str, object]) -> Drafted:
    """Change a draft by an update body: absent keys are kept, null clears.

    Raises BadInput, NotFound, AlreadyIssued.
    """
    read = read_change(body)
    with office.store.read() as unit:
        document = document_of(unit, id_)
        content = with_change(office, unit, document, read)
    drafted = save(office, id_, content, document.revision)
    return replace(drafted, ignored=tuple(read.ignored))


def read_change(body: Mapping[str, object]) -> InvoiceBody:
    """Read an update body; raises BadInput with everything that is wrong in it."""
    faults: list[Fault] = []
    read = read_invoice(body, faults, partial=True)
    if faults:
        raise BadInput(_code(faults), faults)
    return read


def with_change(office: Office, unit: UnitOfWork, document: Document, read: InvoiceBody) -> Content:
    """The content that an update body makes of a document's, with its lines completed."""
    company = company_of(unit, document.company_id)
    client = _client(unit, company, read)
    _keep_files(office, read, document.content)
    content = read.on(document.content)
    if client is not None:
        content = replace(content, client_id=client.id, receiver=None)
    if not read.line_hints:
        return content
    on = content.delivery_date or content.issue_date or office.clock.today()
    rates = unit.vat_rates.all(company.id)
    lines = tuple(
        _complete_line(line, hints, company, rates, on)
        for line, hints in zip(content.lines, read.line_hints, strict=True)
    )
    return replace(content, lines=lines)


def save(office: Office, id_: str, content: Content, revision: int | None = None) -> Drafted:
    """Store a draft's content; `revision` is the one it was read at.

    Raises AlreadyIssued, NotFound, Conflict when somebody else saved in between.
    """
    with office.store.write() as unit:
        document = document_of(unit, id_)
        if document.lifecycle is not Lifecycle.DRAFT:
            raise AlreadyIssued
        if revision is not None and revision != document.revision:
            raise Conflict("revision")
        edited = changed(document, office.clock.now(), content=content)
        drafted = _judged(office, unit, edited)
        company = company_of(unit, document.company_id)
        face = face_of(
            edited,
            buyer_of(unit, content, company),
            drafted.judgement.totals,
            drafted.judgement.faults,
        )
        unit.documents.save(edited, face, document.revision)
        unit.commit()
    return drafted


def start(
    office: Office,
    company_id: str,
    content: Content,
    kind: DocumentKind = DocumentKind.INVOICE,
    id_: str | None = None,
) -> Drafted:
    """Store a new draft with this content, complete or not."""
    now = office.clock.now()
    with office.store.write() as unit:
        company = company_of(unit, company_id)
        document = Document(
            id=id_ or office.new_id(),
            company_id=company_id,
            kind=kind,
            content=content,
            created_at=now,
            updated_at=now,
        )
        drafted = _judged(office, unit, document)
        face = face_of(
            document,
            buyer_of(unit, content, company),
            drafted.judgement.totals,
            drafted.judgement.faults,
        )
        unit.documents.add(document, face)
        unit.commit()
    return drafted


def copy(office: Office, id_: str) -> Drafted:
    """Start a draft that says the same: not its number, dates, payments or attachments."""
    with office.store.read() as unit:
        document = document_of(unit, id_)
        company = company_of(unit, document.company_id)
        client = buyer_of(unit, document.content, company)
    today = office.clock.today()
    content = replace(
        document.content,
        issue_date=today,
        delivery_date=None,
        tax_point_date=None,
        exchange_rate=None,
        exchange_rate_date=None,
        exchange_rate_source=None,
        parent_id=None,
        parent_number=None,
        parent_date=None,
        revises_id=None,
        revises_number=None,
        attachments=(),
        scheduled_email_at=None,
        collect=None,
        prepaid=Decimal(0),
        fatturapa=document.content.fatturapa.for_copy() if document.content.fatturapa else None,
        ksef=None if document.content.ksef is None else document.content.ksef.for_copy(),
        lines=tuple(replace(line, source_line=None) for line in document.content.lines),
    )
    content = replace(content, due_date=due_date(content, company, client))
    return start(office, document.company_id, content, document.kind)


def delete(office: Office, id_: str) -> Document:
    """Delete a draft; the document comes back so that it can be put back for a while.

    Raises AlreadyIssued: what was issued is cancelled or taken back, never deleted.
    """
    with office.store.write() as unit:
        document = document_of(unit, id_)
        never_issued = document.issued is None
        if not never_issued:
            raise AlreadyIssued
        unit.documents.delete(id_)
        unit.commit()
    return document


def put_back(office: Office, document: Document) -> Drafted:
    """Undo a delete: the same draft with the same id."""
    return start(office, document.company_id, document.content, document.kind, document.id)
