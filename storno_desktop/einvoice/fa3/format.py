"""The format that KSeF takes since February 2026: FA(3) 1-0E."""

from __future__ import annotations

from typing import ClassVar

from storno_desktop.application.errors import Faulty
from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.to_semantic import Setting
from storno_desktop.einvoice.fa3 import xml
from storno_desktop.einvoice.fa3.checks import check, size_faults
from storno_desktop.einvoice.fa3.from_document import from_document
from storno_desktop.einvoice.fa3.from_semantic import Built, from_semantic
from storno_desktop.einvoice.fa3.to_semantic import to_semantic


class Fa3:
    """The Polish e-invoice."""

    key: ClassVar[str] = "fa3"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge what the document would be if it were written now."""
        return check(from_semantic(invoice))

    def write(self, invoice: Semantic) -> bytes:
        """Write the document; its moment of making is the start of the day of issue."""
        return _written(from_semantic(invoice))

    def read(self, document: bytes) -> Reading:
        """Read FA(3) or FA(2)."""
        found = xml.read(document)
        faults = [*found.faults, *_bytes_faults(document, found)]
        return Reading(to_semantic(found.invoice), tuple(faults), found.syntax)

    def check_document(self, content: Content, setting: Setting) -> list[Fault]:
        """Judge a document with its national facts."""
        return check(from_document(content, setting))

    def write_document(self, content: Content, setting: Setting) -> bytes:
        """Write a document with its national facts, made at the moment of issue."""
        return _written(from_document(content, setting))


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
