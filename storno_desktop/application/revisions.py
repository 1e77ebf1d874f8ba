"""Correcting a rejected document: a new revision with the same number and date (DECISIONS 5).

In the window the correction is a draft that names what it revises. Issuing that draft puts its
content in place of the rejected one and takes the draft away; the command line does both in one
transaction. The old file, the verdict and its reasons stay in vault and chain.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from storno_desktop.application import drafts, issuing
from storno_desktop.application.documents import document_of
from storno_desktop.application.drafts import Drafted
from storno_desktop.application.errors import BadInput
from storno_desktop.application.issuing import Done
from storno_desktop.application.office import Office
from storno_desktop.application.ports import UnitOfWork
from storno_desktop.domain.errors import NotRejected
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Content, Document
from storno_desktop.domain.lifecycle import Lifecycle, SubmissionState


def start(office: Office, id_: str) -> Drafted:
    """Draft the correction of a rejected document; raises NotRejected."""
    with office.store.read() as unit:
        document = _rejected(unit, id_)
    return drafts.start(office, document.company_id, _revising(document), document.kind)


def correct(office: Office, id_: str, body: Mapping[str, object]) -> Done:
    """Change the given keys of a rejected document and issue it again under its number.

    One transaction without a draft: a rule that fails, or an end of the program at any point,
    leaves everything as it was. Raises NotRejected, BadInput, Faulty.
    """
    if fixed := [Fault(key, "NUMBER-STAYS") for key in ("seriesId", "number") if key in body]:
        raise BadInput("bad_value", fixed)
    read = drafts.read_change(body)
    with office.store.write() as unit:
        document = _rejected(unit, id_)
        now = office.clock.now()
        draft = Document(
            id=office.new_id(),
            company_id=document.company_id,
            kind=document.kind,
            content=_revising(document),
            created_at=now,
            updated_at=now,
        )
        content = drafts.with_change(office, unit, draft, read)
        return issuing.issue_again(office, unit, replace(draft, content=content))


def _rejected(unit: UnitOfWork, id_: str) -> Document:
    document = document_of(unit, id_)
    if (
        document.lifecycle is not Lifecycle.ISSUED
        or document.submission.state is not SubmissionState.REJECTED
    ):
        raise NotRejected
    return document


def _revising(document: Document) -> Content:
    """What a correction starts from: the rejected content, and what it revises."""
    return replace(
        document.content,
        revises_id=document.id,
        revises_number=document.number,
        collect=None,
        scheduled_email_at=None,
    )
