"""The format that KSeF takes since February 2026: FA(3) 1-0E."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import localcontext
from typing import ClassVar, Final

from storno_desktop.application.errors import Faulty
from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault, Severity, fatal
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.national.poland import Offline
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.to_semantic import Setting
from storno_desktop.einvoice.as_read import AsRead
from storno_desktop.einvoice.fa3 import xml
from storno_desktop.einvoice.fa3.checks import check, file_faults, size_faults
from storno_desktop.einvoice.fa3.from_document import from_document
from storno_desktop.einvoice.fa3.from_semantic import Built, from_semantic
from storno_desktop.einvoice.fa3.model import Faktura
from storno_desktop.einvoice.fa3.to_semantic import to_semantic

#: TIlosci has 22 digits and TKwotowy2 as many; sums of ten thousand lines need a few more.
_DIGITS: Final = 60
_READ: Final[AsRead[Faktura]] = AsRead()


class Fa3:
    """The Polish e-invoice."""

    key: ClassVar[str] = "fa3"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge what would be written now; of an invoice that was read here, the same document."""
        if (known := _READ.faults(invoice)) is not None:
            return known
        with _all_digits():
            return check(from_semantic(invoice))

    def write(self, invoice: Semantic) -> bytes:
        """Write the document; one that was read here keeps every national element.

        The moment of making of any other is the start of the day of issue.
        """
        if (known := _READ.national(invoice)) is not None:
            return xml.write(known)
        with _all_digits():
            return _written(from_semantic(invoice))

    def read(self, document: bytes) -> Reading:
        """Read FA(3) or FA(2)."""
        found = xml.read(document)
        doubts = file_faults(found.invoice)
        faults = [*found.faults, *_bytes_faults(document, found), *doubts]
        with _all_digits():
            semantic = to_semantic(found.invoice)
        if found.syntax == self.key:  # an FA(2) becomes an FA(3) by what it says
            _READ.keep(semantic, found.invoice, (*found.faults, *doubts))
        return Reading(semantic, tuple(faults), found.syntax, is_judged=True)

    def check_document(self, content: Content, setting: Setting) -> list[Fault]:
        """Judge a document with its national facts."""
        return [*check(from_document(content, setting)), *_offline(content)]

    def write_document(self, content: Content, setting: Setting) -> bytes:
        """Write a document with its national facts, made at the moment of issue."""
        return _written(from_document(content, setting))


def _offline(content: Content) -> Iterator[Fault]:
    """The page of an offline document wants a code that takes a certificate to make.

    Only a document of a total failure, which KSeF never sees, goes without.
    """
    mode = content.ksef.offline if content.ksef is not None else None
    if mode is not None and mode is not Offline.TOTAL_FAILURE:
        yield Fault("ksef.offline", "FA3-OFFLINE", Severity.WARNING)


@contextmanager
def _all_digits() -> Iterator[None]:
    """Room for every product of a quantity and a price that the schema allows."""
    with localcontext() as context:
        context.prec = _DIGITS
        yield


def _written(built: Built) -> bytes:
    """Write; raises Faulty when the document is too large for KSeF or cannot be XML."""
    document = xml.write(built.invoice)
    has_attachment = built.invoice.Zalacznik is not None
    if stopping := fatal(size_faults(len(document), has_attachment=has_attachment)):
        raise Faulty(stopping)
    return document


def _bytes_faults(document: bytes, found: xml.Document) -> list[Fault]:
    """What KSeF refuses about a file as such."""
    has_attachment = found.invoice.Zalacznik is not None
    return [
        *xml.bytes_faults(document),
        *size_faults(len(document), has_attachment=has_attachment),
    ]
