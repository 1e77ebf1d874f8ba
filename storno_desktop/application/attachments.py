"""Files of a draft: take one along, leave one out, give one back."""

from __future__ import annotations

from dataclasses import replace

from storno_desktop.application.bodies.attachments import attachment_of, list_faults
from storno_desktop.application.documents import document_of
from storno_desktop.application.drafts import Drafted, save
from storno_desktop.application.errors import BadInput, NotFound
from storno_desktop.application.office import Office
from storno_desktop.domain.errors import AlreadyIssued
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Attachment, Document
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.supporting import in_order


def _draft(office: Office, id_: str) -> Document:
    with office.store.read() as unit:
        document = document_of(unit, id_)
    if document.lifecycle is not Lifecycle.DRAFT:
        raise AlreadyIssued
    return document


def stored(
    office: Office,
    filename: str,
    content: bytes,
    description: str | None = None,
    *,
    embed: bool = True,
) -> Attachment:
    """Put bytes into the vault and describe them; raises BadInput for an empty file."""
    if not content:
        raise BadInput("bad_value", [Fault("attachments", "EMPTY-FILE")])
    made = attachment_of(filename, content, description=description, embed=embed)
    if wrong := list_faults([made]):
        raise BadInput("bad_value", wrong)
    office.store.vault.put(content)
    return made


def attach(
    office: Office,
    id_: str,
    filename: str,
    content: bytes,
    description: str | None = None,
    *,
    embed: bool = True,
) -> Drafted:
    """Take a file along; one of the same name is replaced.

    `embed` puts it into the e-invoice (BT-125); otherwise it is kept here only. Raises
    AlreadyIssued, BadInput when the files together are too many or too large.
    """
    document = _draft(office, id_)
    made = attachment_of(filename, content, description=description, embed=embed)
    others = [
        each
        for each in document.content.attachments
        if each.filename.casefold() != filename.casefold()
    ]
    together = in_order([*others, made])
    if wrong := list_faults(together):
        raise BadInput("bad_value", wrong)
    stored(office, filename, content, description, embed=embed)
    return save(office, id_, replace(document.content, attachments=together), document.revision)


def detach(office: Office, id_: str, filename: str) -> Drafted:
    """Leave a file out; raises AlreadyIssued, NotFound."""
    document = _draft(office, id_)
    gone = _named(document, filename)
    left = tuple(each for each in document.content.attachments if each != gone)
    return save(office, id_, replace(document.content, attachments=left), document.revision)


def opened(office: Office, id_: str, filename: str) -> tuple[Attachment, bytes]:
    """Give a file back; raises NotFound, Damaged when the vault does not have it."""
    with office.store.read() as unit:
        document = document_of(unit, id_)
    attachment = _named(document, filename)
    return attachment, content_of(office, attachment)


def content_of(office: Office, attachment: Attachment) -> bytes:
    """The bytes of a file, of a draft that nobody saved too; raises Damaged when they are gone."""
    return office.store.vault.get(attachment.sha256)


def _named(document: Document, filename: str) -> Attachment:
    for each in document.content.attachments:
        if filename in {each.filename, each.sha256}:
            return each
    raise NotFound("attachment", filename)
