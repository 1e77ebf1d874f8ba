"""`embed`: the invoice's XML inside a PDF, so that the file is Factur-X and stays PDF/A-3b.

Equal pages and equal XML give equal files: nothing in them comes from the clock.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from hashlib import md5
from typing import Final

import pikepdf

from storno_desktop.application.errors import Faulty
from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice.pdf.archival import PLACE, make_archival
from storno_desktop.einvoice.pdf.extract import INVOICE_NAMES
from storno_desktop.einvoice.pdf.opening import opened

NAMESPACE: Final = "urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#"
#: What our own pages say of who made them: they are PDF/A-3b by construction.
_OURS: Final = b"<pdf:Producer>Storno Desktop</pdf:Producer>"
_PART: Final = b"<pdfaid:part>3</pdfaid:part>"
_OLD_PROPERTIES: Final = re.compile(
    rb'<rdf:Description rdf:about="" xmlns:fx=.*</pdfaExtension:schemas>\n</rdf:Description>\n',
    re.DOTALL,
)
_CLOSING: Final = b"</rdf:RDF>"
_DAY: Final = re.compile(rb"<ram:IssueDateTime>\s*<udt:DateTimeString[^>]*>\s*(\d{8})")


@dataclass(frozen=True, slots=True)
class Container:
    """How a profile is carried: Factur-X 1.09, section 6, and ZUGFeRD 2.5 for XRechnung."""

    level: str  # ConformanceLevel
    relationship: str = "/Alternative"
    file_name: str = "factur-x.xml"
    version: str = "1.0"


CONTAINERS: Final = {
    # these two do not stand for the page: they are data that come with it
    "minimum": Container("MINIMUM", "/Data"),
    "basicwl": Container("BASIC WL", "/Data"),
    "basic": Container("BASIC"),
    "en16931": Container("EN 16931"),
    "extended": Container("EXTENDED"),
    "xrechnung": Container("XRECHNUNG", file_name="xrechnung.xml", version="3.0"),
}

_PROPERTIES: Final = (
    ("DocumentFileName", "The name of the embedded invoice"),
    ("DocumentType", "The kind of document: INVOICE"),
    ("Version", "The version of the standard that the invoice follows"),
    ("ConformanceLevel", "The profile that the invoice follows"),
)


def embed(pdf: bytes, xml: bytes, profile: str) -> bytes:
    """Put the XML of an invoice into a PDF, by the profile's rules (a key of `CONTAINERS`).

    Our own pages are taken as they are; any other PDF is made PDF/A-3b first. Raises Misread for
    what is no readable PDF, Faulty with what keeps it from becoming PDF/A-3b.
    """
    container = CONTAINERS[profile]
    with opened(pdf) as file:
        if file.is_encrypted:
            raise Faulty([Fault(PLACE, "FX-PDF-ENCRYPTED")])
        _forget_invoices(file)
        if not _is_ours(file):
            make_archival(file)
        _attach(file, xml, container)
        metadata = file.Root.Metadata
        metadata.write(_with_properties(metadata.read_bytes(), container))
        target = io.BytesIO()
        file.save(
            target,
            deterministic_id=True,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            fix_metadata_version=False,
        )
        return target.getvalue()


def _is_ours(file: pikepdf.Pdf) -> bool:
    metadata = file.Root.get("/Metadata")
    if not isinstance(metadata, pikepdf.Stream):
        return False
    packet = metadata.read_bytes()
    return _OURS in packet and _PART in packet


def _forget_invoices(file: pikepdf.Pdf) -> None:
    """Take out an invoice that the file already carries: a second one would make it ambiguous."""
    gone = set()
    for name, attached in list(file.attachments.items()):
        if attached.filename.lower() in INVOICE_NAMES or name.lower() in INVOICE_NAMES:
            gone.add(attached.obj.objgen)
            del file.attachments[name]
    associated = file.Root.get("/AF")
    if isinstance(associated, pikepdf.Array):
        kept = [each for each in associated if each.objgen not in gone]
        if kept:
            file.Root["/AF"] = pikepdf.Array(kept)
        else:
            del file.Root["/AF"]


def _attach(file: pikepdf.Pdf, xml: bytes, container: Container) -> None:
    stream = file.make_stream(
        xml,
        Type=pikepdf.Name("/EmbeddedFile"),
        Subtype=pikepdf.Name("/text/xml"),
        Params=pikepdf.Dictionary(
            Size=len(xml),
            ModDate=pikepdf.String(_moment(file, xml)),
            CheckSum=pikepdf.String(md5(xml, usedforsecurity=False).digest()),
        ),
    )
    specification = file.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name("/Filespec"),
            F=pikepdf.String(container.file_name),
            UF=pikepdf.String(container.file_name),
            Desc=pikepdf.String("Factur-X"),
            AFRelationship=pikepdf.Name(container.relationship),
            EF=pikepdf.Dictionary(F=stream, UF=stream),
        )
    )
    root = file.Root
    if "/Names" not in root:
        root["/Names"] = pikepdf.Dictionary()
    if "/EmbeddedFiles" in root["/Names"]:
        pikepdf.NameTree(root["/Names"]["/EmbeddedFiles"])[container.file_name] = specification
    else:
        pair = pikepdf.Array([pikepdf.String(container.file_name), specification])
        root["/Names"]["/EmbeddedFiles"] = pikepdf.Dictionary(Names=pair)
    if "/AF" not in root:
        root["/AF"] = pikepdf.Array()
    root["/AF"].append(specification)
    root["/PageMode"] = pikepdf.Name("/UseAttachments")


def _moment(file: pikepdf.Pdf, xml: bytes) -> str:
    """When the invoice was made: as the page says, else the day that the invoice bears."""
    information = file.trailer.get("/Info")
    for key in ("/ModDate", "/CreationDate"):
        if isinstance(information, pikepdf.Dictionary) and key in information:
            return str(information[key])
    day = _DAY.search(xml)
    return f"D:{day[1].decode() if day else '20000101'}000000+00'00'"


def _with_properties(packet: bytes, container: Container) -> bytes:
    """Add the properties of Factur-X and their description, which PDF/A asks for (6.6.2.3)."""
    values = {
        "DocumentFileName": container.file_name,
        "DocumentType": "INVOICE",
        "Version": container.version,
        "ConformanceLevel": container.level,
    }
    stated = "".join(f"<fx:{name}>{values[name]}</fx:{name}>" for name, _ in _PROPERTIES)
    described = "\n".join(
        '<rdf:li rdf:parseType="Resource">'
        f"<pdfaProperty:name>{name}</pdfaProperty:name>"
        "<pdfaProperty:valueType>Text</pdfaProperty:valueType>"
        "<pdfaProperty:category>external</pdfaProperty:category>"
        f"<pdfaProperty:description>{text}</pdfaProperty:description></rdf:li>"
        for name, text in _PROPERTIES
    )
    added = f"""<rdf:Description rdf:about="" xmlns:fx="{NAMESPACE}">
{stated}
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>{NAMESPACE}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>fx</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
{described}
</rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
""".encode()
    before, closing, after = _OLD_PROPERTIES.sub(b"", packet).rpartition(_CLOSING)
    return before + added + closing + after
