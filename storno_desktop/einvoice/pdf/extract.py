"""The e-invoice inside a PDF: Factur-X, ZUGFeRD, and files that are made like them.

What a reader may rely on is the name tree of embedded files and the list of associated files of
the catalog (ISO 32000-2, 7.11.4 and 14.13); everything else in the file is left alone, above all
its pages.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Final

import pikepdf
from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.einvoice import _xml
from storno_desktop.einvoice.pdf import is_pdf
from storno_desktop.einvoice.pdf.opening import content_of, opened

#: Names of the invoice in Factur-X and ZUGFeRD, newest first; compared without case.
INVOICE_NAMES: Final = ("factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml")
#: What is made in the same way and is no invoice.
_ORDER_NAMES: Final = frozenset({"order-x.xml", "deliver-x.xml"})
#: The namespaces that the editions of the standard gave their properties in the metadata.
_PROPERTIES: Final = (
    "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#",
    "urn:zugferd:pdfa:CrossIndustryDocument:invoice:2p0#",
    "urn:zugferd:pdfa:CrossIndustryDocument:invoice:1p0#",
    "urn:ferd:pdfa:CrossIndustryDocument:invoice:1p0#",
)
_MAX_METADATA: Final = 4 * 1024 * 1024
_MAX_FILES: Final = 1_000
_MAX_NODES: Final = 2_000
_MAX_PAGES: Final = 1_000_000
_TIME_S: Final = 3.0


@dataclass(frozen=True, slots=True)
class Carried:
    """An e-invoice as a PDF carries it."""

    xml: bytes
    name: str  # of the embedded file, as written
    relationship: str | None  # AFRelationship without its slash: "Data", "Alternative", "Source"
    pages: int  # as the file counts them, nought where it does not
    mime: str | None = None
    level: str | None = None  # ConformanceLevel of the metadata: "EN 16931"
    version: str | None = None
    document_type: str | None = None  # "INVOICE"
    file_name: str | None = None  # DocumentFileName of the metadata
    namespace: str | None = None  # which edition's properties the metadata has


@dataclass(frozen=True, slots=True)
class _Embedded:
    name: str
    specification: pikepdf.Object
    stream: pikepdf.Stream


def extract(document: bytes) -> Carried:
    """Take the invoice out of a PDF.

    Raises Misread: `no_invoice_in_pdf`, `several_invoices_in_pdf` (`found` names them),
    `order_in_pdf`, or that the file cannot be opened (`opening`).
    """
    with opened(document) as pdf:
        embedded = _invoice_among(_embedded(pdf))
        xml = content_of(embedded.stream, _xml.MAX_BYTES)
        if is_pdf(xml):  # a page in a page may go on for ever
            raise Misread("pdf", reason="no_invoice_in_pdf")
        mime = embedded.stream.get("/Subtype")
        relationship = embedded.specification.get("/AFRelationship")
        properties = _properties(pdf)
        return Carried(
            xml=xml,
            name=embedded.name,
            relationship=None if relationship is None else str(relationship).lstrip("/"),
            pages=_pages(pdf),
            mime=None if mime is None else str(mime).lstrip("/"),
            level=properties.get("ConformanceLevel"),
            version=properties.get("Version"),
            document_type=properties.get("DocumentType"),
            file_name=properties.get("DocumentFileName"),
            namespace=properties.get("namespace"),
        )


def _invoice_among(files: list[_Embedded]) -> _Embedded:
    """The one invoice of the embedded files, by its name, else the only XML there is."""
    named = [each for each in files if each.name.lower() in INVOICE_NAMES]
    if not named:
        named = [
            each
            for each in files
            if each.name.lower().endswith(".xml") and each.name.lower() not in _ORDER_NAMES
        ]
    if not named:
        if any(each.name.lower() in _ORDER_NAMES for each in files):
            raise Misread("pdf", reason="order_in_pdf")
        raise Misread("pdf", reason="no_invoice_in_pdf")
    if len(named) > 1:
        found = ", ".join(each.name for each in named[:5])
        raise Misread("pdf", reason="several_invoices_in_pdf", found=found)
    return named[0]


def _embedded(pdf: pikepdf.Pdf) -> list[_Embedded]:
    """Every embedded file that can be reached, each once."""
    until = time.monotonic() + _TIME_S
    specifications = _named(pdf, until)
    associated = pdf.Root.get("/AF")
    if isinstance(associated, pikepdf.Array):
        specifications += [(None, each) for each in _first(associated, _MAX_FILES)]
    found: dict[tuple[int, int], _Embedded] = {}
    for name, specification in specifications[: 2 * _MAX_FILES]:
        _hurry(until)
        if not isinstance(specification, pikepdf.Dictionary):
            continue
        files = specification.get("/EF")
        if not isinstance(files, pikepdf.Dictionary):
            continue
        stream = files.get("/F", files.get("/UF"))
        if not isinstance(stream, pikepdf.Stream):
            continue
        written = specification.get("/UF", specification.get("/F", name))
        found.setdefault(stream.objgen, _Embedded(str(written or ""), specification, stream))
    return list(found.values())


def _named(pdf: pikepdf.Pdf, until: float) -> list[tuple[str | None, pikepdf.Object]]:
    """The name tree of embedded files, walked by hand: trees from outside may be circles."""
    names = pdf.Root.get("/Names")
    tree = names.get("/EmbeddedFiles") if isinstance(names, pikepdf.Dictionary) else None
    found: list[tuple[str | None, pikepdf.Object]] = []
    seen: set[tuple[int, int]] = set()
    waiting = [tree]
    for _ in range(_MAX_NODES):
        if not waiting or len(found) >= _MAX_FILES:
            break
        _hurry(until)
        node = waiting.pop()
        if not isinstance(node, pikepdf.Dictionary) or node.objgen in seen - {(0, 0)}:
            continue
        seen.add(node.objgen)
        pairs = node.get("/Names")
        if isinstance(pairs, pikepdf.Array):
            entries = _first(pairs, 2 * _MAX_FILES)
            found += [
                (str(name), each) for name, each in zip(entries[::2], entries[1::2], strict=False)
            ]
        kids = node.get("/Kids")
        if isinstance(kids, pikepdf.Array):
            waiting += reversed(_first(kids, _MAX_NODES))
    return found


def _first(array: pikepdf.Array, most: int) -> list[pikepdf.Object]:
    return [array[place] for place in range(min(len(array), most))]


def _hurry(until: float) -> None:
    if time.monotonic() > until:
        raise Misread("pdf", reason="bomb_in_pdf")


def _pages(pdf: pikepdf.Pdf) -> int:
    """What the file says of itself: counting would walk a tree that may have no end."""
    tree = pdf.Root.get("/Pages")
    count: object = tree.get("/Count") if isinstance(tree, pikepdf.Dictionary) else None
    return count if isinstance(count, int) and 0 <= count <= _MAX_PAGES else 0


def _properties(pdf: pikepdf.Pdf) -> dict[str, str]:
    """What the metadata says of the invoice; metadata that cannot be read says nothing."""
    stream = pdf.Root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream):
        return {}
    try:
        root = _xml.parse(content_of(stream, _MAX_METADATA).strip(b"\0 \r\n\t"))
    except Misread:
        return {}
    found: dict[str, str] = {}
    for description in root.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"):
        stated = [(str(key), str(value)) for key, value in description.attrib.items()]
        stated += [(str(each.tag), each.text or "") for each in description]
        for key, value in stated:
            name = etree.QName(key)
            if name.namespace in _PROPERTIES:
                found.setdefault("namespace", name.namespace)
                found.setdefault(name.localname, value.strip())
    return found
