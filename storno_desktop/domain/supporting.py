"""BG-24: the files and the bare references that a document takes along."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.invoice import Attachment, Content

#: Gives the bytes of an attachment by their SHA-256.
FileOf = Callable[[str], bytes]

_STAND_IN: Final = b"-"


def unopened(_sha256: str) -> bytes:
    """Stand in for the bytes where a verdict is wanted at every keystroke and no file is read."""
    return _STAND_IN


def in_order(attachments: Iterable[Attachment]) -> tuple[Attachment, ...]:
    """Those that go into the e-invoice first, so that a place among them is one in BG-24 too."""
    return tuple(sorted(attachments, key=lambda each: not each.embed))


def supporting_documents(content: Content, file_of: FileOf) -> tuple[en.SupportingDocument, ...]:
    """Embedded files, then what is only named; files kept here alone are left out."""
    embedded = (
        en.SupportingDocument(
            reference=each.filename,
            description=each.description,
            content=file_of(each.sha256),
            mime=each.mime,
            filename=each.filename,
        )
        for each in in_order(content.attachments)
        if each.embed
    )
    named = (
        en.SupportingDocument(reference=each.id, description=each.description)
        for each in content.references
    )
    return (*embedded, *named)
