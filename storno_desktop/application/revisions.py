"""Correcting a rejected document: a new revision with the same number and date (DECISIONS 5).

The correction is written as a draft that names what it revises. Issuing that draft puts its
content in place of the rejected one and takes the draft away; the old file, the verdict and its
reasons stay in vault and chain.
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
from storno_desktop.domain.errors import NotRejected
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.lifecycle import Lifecycle, SubmissionState


def start(office: Office, id_: str) -> Drafted:
    """Draft the correction of a rejected document; raises NotRejected."""
    with office.store.read() as unit:
        document = document_of(unit, id_)
    if (
        document.lifecycle is not Lifecycle.ISSUED
        or document.submission.state is not SubmissionState.REJECTED
    ):
        raise NotRejected
    content = replace(
        document.content,
        revises_id=document.id,
        revises_number=document.number,
        collect=None,
        scheduled_email_at=None,
    )
    return drafts.start(office, document.company_id, content, document.kind)


def correct(office: Office, id_: str, body: Mapping[str, object]) -> Done:
    """Change the given keys of a rejected document and issue it again under its number.

    All or nothing: when a rule fails, no draft stays behind. Raises NotRejected, BadInput,
    Faulty.
    """
    if fixed := [Fault(key, "NUMBER-STAYS") for key in ("seriesId", "number") if key in body]:
        raise BadInput("bad_value", fixed)
    draft = start(office, id_).document
    try:
        drafts.edit(office, draft.id, body)
        return issuing.issue(office, draft.id)
    except BaseException:
        drafts.delete(office, draft.id)
        raise
