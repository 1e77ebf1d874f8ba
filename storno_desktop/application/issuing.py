"""Issue, cancel, restore: the deeds with legal effect, each one transaction (DECISIONS 5, 7).

Issue: rules pass, number, freeze, XML to the vault, hash-chained event. A crash at any point
leaves either a draft without a number or an issued document with everything.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from storno_desktop.application.changes import Changes
from storno_desktop.application.documents import (
    append_event,
    changed,
    circumstances,
    document_of,
    face_now,
    face_of,
    series_for,
)
from storno_desktop.application.errors import BadInput, Faulty
from storno_desktop.application.judging import Circumstances, chosen_accounts, judge, written
from storno_desktop.application.office import Office
from storno_desktop.application.payments import collect, release_correction, settle_correction
from storno_desktop.application.ports import Face, UnitOfWork
from storno_desktop.domain.correction import within_the_original
from storno_desktop.domain.errors import (
    AlreadyCancelled,
    AlreadyCredited,
    AlreadyIssued,
    AlreadySent,
    NotCancelled,
    NotIssued,
    NotRejected,
)
from storno_desktop.domain.faults import Fault, Severity, fatal
from storno_desktop.domain.invoice import (
    Cancellation,
    Content,
    Document,
    Issued,
    Submission,
    Superseded,
)
from storno_desktop.domain.lifecycle import Lifecycle, SubmissionState
from storno_desktop.domain.money import plain
from storno_desktop.domain.party import Client
from storno_desktop.domain.totals import Totals

ISSUED = "issued"  # the event


@dataclass(frozen=True, slots=True)
class Done:
    """A document after a deed, and what the deed touched."""

    document: Document
    changes: Changes
    faults: tuple[Fault, ...] = ()  # warnings that did not stop it


def issue(office: Office, id_: str, on: date | None = None) -> Done:
    """Give a draft its legal number and freeze it; `on` replaces the issue date.

    Raises AlreadyIssued, Faulty with all fatal faults, NoSeries, SeriesClosed.
    """
    with office.store.write() as unit:
        document = document_of(unit, id_)
        if document.lifecycle is not Lifecycle.DRAFT:
            raise AlreadyIssued
        if document.content.revises_id is not None:
            return issue_again(office, unit, document, on)
        content = dated(document.content, on, office.clock.today())
        if content is not document.content:
            document = replace(document, content=content)
        series = series_for(unit, document.company_id, document.kind, content.series_id)
        day = content.issue_date or office.clock.today()
        series.may_number(day)
        period = series.period_of(day)
        counter = unit.series.take(series.id, period)
        number = series.number(counter, day)
        at = office.clock.now()
        around = replace(circumstances(office, unit, document, number), issued_at=at)
        judgement = judge(content, around)
        faults = [*judgement.faults, *_correction_faults(unit, content)]
        if stopping := fatal(faults):
            raise Faulty(stopping)  # leaving the transaction gives the number back
        faults += _date_order(unit, series.id, day)
        xml = written(content, judgement.totals, judgement.semantic, around)
        place = Place(series.id, period, counter, number, at)
        frozen = freeze(document, place, around, judgement.totals, office.store.vault.put(xml))
        unit.documents.save(frozen, frozen_face(frozen), document.revision)
        append_event(unit, frozen, ISSUED, at, **issue_facts(frozen, day))
        touched = {frozen.id} | settle_correction(office, unit, frozen) | _mark_parent(unit, frozen)
        collect(office, unit, frozen)
        unit.commit()
    warnings = tuple(fault for fault in faults if not fault.is_fatal)
    changes = Changes(documents=frozenset(touched), settings=frozenset({series.id}))
    return Done(frozen, changes, warnings)


@dataclass(frozen=True, slots=True)
class Place:
    """A document's place in its series, and the moment it took it."""

    series_id: str
    period: str
    counter: int
    number: str
    at: datetime


def freeze(
    draft: Document, place: Place, around: Circumstances, totals: Totals, xml_sha256: str
) -> Document:
    """The issued document that a draft becomes: nothing of it changes any more."""
    issued = Issued(
        number=place.number,
        series_id=place.series_id,
        counter=place.counter,
        period=place.period,
        issued_at=place.at,
        seller=around.seller,
        buyer=around.buyer or Client(id="", company_id=draft.company_id, name=""),
        accounts=chosen_accounts(around.accounts, draft.content.currency),
        totals=totals,
        format_key=around.format.key,
        xml_sha256=xml_sha256,
    )
    return changed(draft, place.at, lifecycle=Lifecycle.ISSUED, issued=issued)


def frozen_face(document: Document) -> Face:
    """What lists show of a document that was issued just now."""
    issued = document.issued
    if issued is None:
        raise NotIssued
    return face_of(document, issued.buyer, issued.totals)


def issue_facts(document: Document, day: date) -> dict[str, object]:
    """What the event of an issue says beside the document's name."""
    issued = document.issued
    if issued is None:
        raise NotIssued
    return {
        "buyer": issued.buyer.name,
        "currency": document.content.currency,
        "date": day.isoformat(),
        "format": issued.format_key,
        "series": issued.series_id,
        "total": plain(issued.totals.gross),
        "xml": issued.xml_sha256,
    }


def issue_again(office: Office, unit: UnitOfWork, draft: Document, on: date | None = None) -> Done:
    """Put a correction, stored or not, in place of the rejected document, and commit.

    It takes that document's number and date. Raises NotRejected, Faulty.
    """
    rejected = document_of(unit, draft.content.revises_id or "")
    issued, before = rejected.issued, rejected.submission
    if issued is None or before.state is not SubmissionState.REJECTED:
        raise NotRejected
    content = replace(
        draft.content,
        series_id=rejected.content.series_id,
        parent_id=rejected.content.parent_id,
        parent_number=rejected.content.parent_number,
        parent_date=rejected.content.parent_date,
        revises_id=None,
        revises_number=None,
    )
    at, day = office.clock.now(), rejected.content.issue_date
    revised = replace(rejected, content=content)
    around = replace(
        circumstances(office, unit, revised, issued.number), issued_at=issued.issued_at
    )
    judgement = judge(content, around)
    faults = [*judgement.faults, *_correction_faults(unit, content, rejected.id)]
    if day not in {content.issue_date if on is None else on}:
        params = (("date", day.isoformat() if day else "–"),)
        faults.append(Fault("issueDate", "FIXED-AT-ISSUE", params=params))
    if stopping := fatal(faults):
        raise Faulty(stopping)
    xml = written(content, judgement.totals, judgement.semantic, around)
    buyer = around.buyer or Client(id="", company_id=draft.company_id, name="")
    again = replace(
        issued,
        seller=around.seller,
        buyer=buyer,
        accounts=chosen_accounts(around.accounts, content.currency),
        totals=judgement.totals,
        format_key=around.format.key,
        xml_sha256=office.store.vault.put(xml),
    )
    corrected = changed(
        rejected,
        at,
        content=content,
        issued=again,
        submission=Submission(),
        superseded=(*rejected.superseded, Superseded(issued.xml_sha256, before, at)),
    )
    unit.documents.save(corrected, face_now(unit, corrected), rejected.revision)
    unit.documents.delete(draft.id)
    append_event(
        unit,
        corrected,
        "corrected",
        at,
        answer=before.answer_sha256,
        format=again.format_key,
        index=before.upload_index,
        reason=before.message,
        replaced=issued.xml_sha256,
        total=plain(judgement.totals.gross),
        xml=again.xml_sha256,
    )
    touched = {corrected.id, draft.id} | _mark_parent(unit, corrected)
    unit.commit()
    warnings = tuple(fault for fault in faults if not fault.is_fatal)
    return Done(corrected, Changes(documents=frozenset(touched)), warnings)


def dated(content: Content, on: date | None, today: date) -> Content:
    """Set the issue date; the payment term, if there is one, moves with it."""
    wanted = on or content.issue_date or today
    if wanted == content.issue_date:
        return content
    due = content.due_date
    if due is not None and content.issue_date is not None:
        due += wanted - content.issue_date
    return replace(content, issue_date=wanted, due_date=due)


def _correction_faults(unit: UnitOfWork, content: Content, own_id: str = "") -> list[Fault]:
    """A correction may not take back more than is left of its parent."""
    if content.parent_id is None:
        return []
    parent = unit.documents.get(content.parent_id)
    if parent is None or parent.issued is None:
        return []
    earlier = [
        correction
        for correction in unit.documents.corrections_of(parent.id)
        if correction.lifecycle is Lifecycle.ISSUED and correction.id != own_id
    ]
    try:
        within_the_original(parent, [one.content for one in earlier], content)
    except AlreadyCredited as refusal:
        return [Fault("lines", "MORE-THAN-LEFT", params=tuple(refusal.params.items()))]
    return []


def _date_order(unit: UnitOfWork, series_id: str, day: date) -> list[Fault]:
    last = unit.series.last_issue_date(series_id)
    if last is None or day >= last:
        return []
    params = (("last", last.isoformat()), ("date", day.isoformat()))
    return [Fault("issueDate", "DATE-BEFORE-LAST", Severity.WARNING, params)]


def _mark_parent(unit: UnitOfWork, document: Document) -> set[str]:
    """Let the parent's row show how much of it was taken back."""
    parent_id = document.content.parent_id
    parent = unit.documents.get(parent_id) if parent_id else None
    if parent is None:
        return set()
    marked = changed(parent, parent.updated_at)
    unit.documents.save(marked, face_now(unit, marked), parent.revision)
    return {parent.id}


def cancel(office: Office, id_: str, reason: str) -> Done:
    """Cancel a draft, or an issued document that was not handed in; it keeps its number.

    Raises AlreadyCancelled, AlreadySent, AlreadyCredited, BadInput without a reason.
    """
    reason = reason.strip()
    if not reason:
        raise BadInput("bad_value", [Fault("reason", "REQUIRED")])
    with office.store.write() as unit:
        document = document_of(unit, id_)
        if document.lifecycle is Lifecycle.CANCELLED:
            raise AlreadyCancelled
        if document.submission.state not in {SubmissionState.NONE, SubmissionState.FAILED}:
            raise AlreadySent
        if any(
            one.lifecycle is not Lifecycle.CANCELLED and one.issued is not None
            for one in unit.documents.corrections_of(id_)
        ):
            raise AlreadyCredited
        at = office.clock.now()
        cancelled = changed(
            document,
            at,
            lifecycle=Lifecycle.CANCELLED,
            cancellation=Cancellation(reason, at, document.lifecycle),
        )
        unit.documents.save(cancelled, face_now(unit, cancelled), document.revision)
        touched = {id_}
        if document.issued is not None:
            append_event(unit, cancelled, "cancelled", at, reason=reason)
            touched |= release_correction(office, unit, cancelled)
        touched |= _mark_parent(unit, cancelled)
        unit.commit()
    return Done(cancelled, Changes(documents=frozenset(touched)))


def restore(office: Office, id_: str) -> Done:
    """Return a cancelled document to the state before, an issued one with its number."""
    with office.store.write() as unit:
        document = document_of(unit, id_)
        if document.lifecycle is not Lifecycle.CANCELLED or document.cancellation is None:
            raise NotCancelled
        at = office.clock.now()
        back = changed(document, at, lifecycle=document.cancellation.was, cancellation=None)
        if back.issued is not None and (wrong := _correction_faults(unit, back.content)):
            raise Faulty(wrong)
        unit.documents.save(back, face_now(unit, back), document.revision)
        touched = {id_}
        if back.issued is not None:
            append_event(unit, back, "restored", at)
            touched |= settle_correction(office, unit, back)
        touched |= _mark_parent(unit, back)
        unit.commit()
    return Done(back, Changes(documents=frozenset(touched)))
