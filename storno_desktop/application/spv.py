"""e-Factura by hand: save the XML, note the upload index, file the answer (DECISIONS 9).

Romania's portal gives an upload index and, later, a ZIP with the signed original or with the
errors. Nothing here needs a network.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from storno_desktop.application.changes import Changes
from storno_desktop.application.documents import append_event, changed, document_of, face_now
from storno_desktop.application.errors import BadInput, Conflict, NotFound
from storno_desktop.application.issuing import Done
from storno_desktop.application.office import Office
from storno_desktop.application.reference import submission_deadline
from storno_desktop.domain.errors import AlreadySent, NotIssued
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Document, Submission
from storno_desktop.domain.lifecycle import Lifecycle, SubmissionState

CHANNEL = "file"


@dataclass(frozen=True, slots=True)
class SpvAnswer:
    """What a ZIP from the portal says."""

    upload_index: str
    is_accepted: bool
    errors: tuple[str, ...] = ()
    invoice: bytes | None = None  # the signed original, of an accepted one
    invoice_number: str | None = None


def deadline(document: Document) -> date | None:
    """The last day to hand an issued document in, None where no law sets one."""
    issued = document.issued
    if issued is None or document.content.issue_date is None:
        return None
    return submission_deadline(issued.seller.country, document.content.issue_date)


def note_upload(office: Office, id_: str, upload_index: str) -> Done:
    """Note that the document was uploaded by hand and which index the portal gave.

    Raises NotIssued, AlreadySent when it is on its way or accepted, BadInput for a bad index,
    Conflict when another document has that index.
    """
    index = upload_index.strip()
    if not index.isdigit() or len(index) > 20:  # noqa: PLR2004 - far longer than any index seen
        raise BadInput("bad_value", [Fault("uploadIndex", "NOT-WHOLE")])
    with office.store.write() as unit:
        document = document_of(unit, id_)
        if document.lifecycle is not Lifecycle.ISSUED:
            raise NotIssued
        if document.submission.state in {SubmissionState.SENT, SubmissionState.ACCEPTED}:
            raise AlreadySent
        other = unit.documents.by_upload_index(document.company_id, index)
        if other is not None and other.id != id_:
            raise Conflict("uploadIndex", key=index)
        at = office.clock.now()
        submission = Submission(SubmissionState.SENT, CHANNEL, index, updated_at=at)
        sent = changed(document, at, submission=submission)
        unit.documents.save(sent, face_now(unit, sent), document.revision)
        append_event(unit, sent, "sent", at, channel=CHANNEL, index=index)
        unit.commit()
    return Done(sent, Changes(documents=frozenset({id_})))


def import_answer(
    office: Office, company_id: str, content: bytes, read: Callable[[bytes], SpvAnswer]
) -> Done:
    """File the portal's ZIP with its document and take over the verdict.

    The same ZIP may come again: nothing changes then. Raises Misread for a file that is no such
    ZIP, NotFound when no document of the company has the index or number, Conflict when the
    signed original is not what was issued here.
    """
    answer = read(content)
    with office.store.write() as unit:
        document = unit.documents.by_upload_index(company_id, answer.upload_index)
        if document is None and answer.invoice_number:
            document = unit.documents.find(company_id, answer.invoice_number)
        if document is None or document.issued is None:
            raise NotFound("document", answer.upload_index)
        if (
            answer.invoice is not None
            and hashlib.sha256(answer.invoice).hexdigest() != document.issued.xml_sha256
        ):
            raise Conflict("spv_original", key=document.issued.number)
        digest = hashlib.sha256(content).hexdigest()
        if document.submission.answer_sha256 == digest:
            return Done(document, Changes())
        at = office.clock.now()
        state = SubmissionState.ACCEPTED if answer.is_accepted else SubmissionState.REJECTED
        submission = replace(
            document.submission,
            state=state,
            channel=document.submission.channel or CHANNEL,
            upload_index=answer.upload_index,
            message="\n".join(answer.errors) or None,
            updated_at=at,
            answer_sha256=office.store.vault.put(content),
        )
        judged = changed(document, at, submission=submission)
        unit.documents.save(judged, face_now(unit, judged), document.revision)
        append_event(
            unit,
            judged,
            state.value,
            at,
            answer=submission.answer_sha256,
            index=answer.upload_index,
        )
        unit.commit()
    return Done(judged, Changes(documents=frozenset({judged.id})))
