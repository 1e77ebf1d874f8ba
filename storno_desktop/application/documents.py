"""Documents as the deeds see them: loading, what surrounds them, their face and their events."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from storno_desktop.application.errors import NotFound
from storno_desktop.application.folding import fold
from storno_desktop.application.judging import Circumstances, totals_of
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.packs import home_format, judged_key
from storno_desktop.application.ports import Face, UnitOfWork
from storno_desktop.domain.chain import link
from storno_desktop.domain.correction import Corrected, corrected_by
from storno_desktop.domain.errors import NoSeries
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.invoice import Content, Document
from storno_desktop.domain.lifecycle import Credited, Lifecycle
from storno_desktop.domain.numbering import DocumentKind, Series
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.totals import Totals


def document_of(unit: UnitOfWork, id_: str) -> Document:
    """Read a document; raises NotFound."""
    document = unit.documents.get(id_)
    if document is None:
        raise NotFound("document", id_)
    return document


def buyer_of(unit: UnitOfWork, content: Content, seller: Company) -> Client | None:
    """The buyer of a draft: the client's master record, or the receiver that was typed."""
    if content.client_id is not None:
        client = unit.clients.get(content.client_id)
        if client is None:
            raise NotFound("client", content.client_id)
        return client
    if content.receiver is not None and content.receiver.name:
        return content.receiver.as_client(seller.id, seller.country)
    return None


def series_for(unit: UnitOfWork, company_id: str, kind: DocumentKind, id_: str | None) -> Series:
    """The series a document takes its number from (domain page 03, section 2).

    The chosen one, else the default of the kind, else its oldest active one; a credit note falls
    back to the series of invoices. Raises NoSeries, NotFound when the chosen one is another
    company's or kind's.
    """
    kinds = [kind, DocumentKind.INVOICE] if kind is DocumentKind.CREDIT_NOTE else [kind]
    if id_ is not None:
        series = unit.series.get(id_)
        if series is None or series.company_id != company_id or series.kind not in kinds:
            raise NotFound("series", id_)
        return series
    every = unit.series.all(company_id)
    for wanted in kinds:
        active = [series for series in every if series.kind is wanted and series.is_active]
        if active:
            return next((series for series in active if series.is_default), active[0])
    raise NoSeries(kind=kind.value)


def circumstances(
    office: Office, unit: UnitOfWork, document: Document, number: str | None = None
) -> Circumstances:
    """Everything a draft is judged against, read in one transaction.

    Without a number the one the series would give now stands in, so that only what is really
    missing is a fault.
    """
    seller = company_of(unit, document.company_id)
    content = document.content
    buyer = buyer_of(unit, content, seller)
    number = number or content.revises_number
    if number is None:
        try:
            series = series_for(unit, seller.id, document.kind, content.series_id)
        except NoSeries:
            number = None
        else:
            day = content.issue_date or office.clock.today()
            period = series.period_of(day)
            number = series.number(unit.series.last(series.id, period) + 1, day)
    key = home_format(seller, buyer or NOBODY, office.formats)
    return Circumstances(
        seller=seller,
        buyer=buyer,
        accounts=tuple(unit.accounts.all(seller.id)),
        rates=tuple(unit.vat_rates.all(seller.id)),
        today=office.clock.today(),
        format=office.format_for(judged_key(seller, key)),
        kind=document.kind,
        number=number,
        corrected=corrected_of(unit, document),
        file_of=office.store.vault.get,
    )


def corrected_of(unit: UnitOfWork, document: Document) -> Corrected | None:
    """What a correction is about: its parent, less what corrections before it took."""
    parent_id = document.content.parent_id
    parent = unit.documents.get(parent_id) if parent_id else None
    if parent is None:
        return None
    mine = document.issued.issued_at if document.issued else None
    earlier = (
        one
        for one in unit.documents.corrections_of(parent.id)
        if one.lifecycle is Lifecycle.ISSUED
        and one.issued is not None
        and one.id != document.id
        and (mine is None or one.issued.issued_at < mine)
    )
    return corrected_by(parent, earlier)


NOBODY = Client(id="", company_id="", name="", country="")


def face_of(
    document: Document,
    buyer: Client | None,
    totals: Totals,
    faults: tuple[Fault, ...] = (),
    credited: Credited = Credited.NO,
) -> Face:
    """What lists show of a document, and the folded words by which it is found."""
    content = document.content
    who = buyer or NOBODY
    words = [
        document.number or "",
        who.name,
        who.cui or who.cnp or "",
        content.order_number or "",
        content.contract_number or "",
        content.project_reference or "",
        content.parent_number or "",
        *(line.description for line in content.lines[:50]),
    ]
    return Face(
        buyer_name=who.name,
        buyer_tax_id=who.cui or who.cnp or "",
        buyer_country=who.country,
        net=totals.net,
        vat=totals.vat,
        total=totals.gross,
        due=totals.due,
        search_text=fold(" ".join(word for word in words if word)),
        fatal_faults=len(fatal(faults)),
        credited=credited.value,
    )


def face_now(unit: UnitOfWork, document: Document, faults: tuple[Fault, ...] = ()) -> Face:
    """The face of a document as it is stored now; an issued one shows its frozen facts."""
    if document.issued is not None:
        issued = document.issued
        return face_of(document, issued.buyer, issued.totals, (), credited_of(unit, document))
    seller = company_of(unit, document.company_id)
    buyer = buyer_of(unit, document.content, seller)
    return face_of(document, buyer, totals_of(document.content, seller), faults)


def credited_of(unit: UnitOfWork, document: Document) -> Credited:
    """How much of an issued document its issued corrections took back."""
    if document.issued is None:
        return Credited.NO
    taken = [
        correction.issued.totals.gross
        for correction in unit.documents.corrections_of(document.id)
        if correction.lifecycle is Lifecycle.ISSUED and correction.issued is not None
    ]
    if not taken:
        return Credited.NO
    left = document.issued.totals.gross + sum(taken)
    return Credited.FULLY if left == 0 else Credited.PARTLY


def append_event(
    unit: UnitOfWork,
    document: Document,
    event: str,
    at: datetime,
    **facts: object,
) -> None:
    """Append an event of a fiscal document to its company's hash chain."""
    sequence, head = unit.chain.head(document.company_id)
    payload = event_of(document, event, at, **facts)
    unit.chain.append(document.company_id, link(sequence + 1, head, payload), document.id)


def event_of(document: Document, event: str, at: datetime, **facts: object) -> dict[str, object]:
    """What the hash chain keeps of an event of a document."""
    return {
        "at": at.isoformat(),
        "document": document.id,
        "event": event,
        "kind": document.kind.value,
        "number": document.number,
        **facts,
    }


def changed(document: Document, at: datetime, **parts: object) -> Document:
    """The next revision of a document."""
    return replace(document, revision=document.revision + 1, updated_at=at, **parts)  # type: ignore[arg-type]
