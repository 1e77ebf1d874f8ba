"""What makes a file PDF/A-3b (ISO 19005-3): XMP metadata, output intent, identifier.

Everything is written as the file is made, so that no second pass is needed. The colour profile
is computed here from the published numbers of sRGB (IEC 61966-2-1): nobody's file is copied.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

PRODUCER = "Storno Desktop"
_PROFILE = "StornoOutputProfile"
_INTENT = "StornoOutputIntent"
_END = b"endstream\n"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the file says about itself; `moment` is the document's own, never the clock's."""

    title: str
    author: str
    subject: str
    language: str
    moment: datetime


def _fixed(value: str) -> bytes:
    """Write a decimal as s15Fixed16Number (ICC.1:2022, 4.6)."""
    whole, _, fraction = value.lstrip("-").partition(".")
    scaled = int(whole + fraction) * 65536
    # half up: the nearest of 65536 steps is all that the format holds
    number = (2 * scaled // 10 ** len(fraction) + 1) // 2
    return struct.pack(">i", -number if value.startswith("-") else number)


def _xyz(*values: str) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(map(_fixed, values))


def _text(text: str) -> bytes:
    encoded = text.encode("utf-16-be")
    return struct.pack(">4sIII2s2sII", b"mluc", 0, 1, 12, b"en", b"US", len(encoded), 28) + encoded


@cache
def srgb_profile() -> bytes:
    """Compute an ICC v4 display profile of sRGB: matrix and curve, adapted to D50 (Bradford)."""
    curve = b"para\0\0\0\0\0\3\0\0" + b"".join(
        # y = ((x + 0.055) / 1.055) ^ 2.4 above 0.04045, x / 12.92 below
        map(_fixed, ("2.4", "0.9478672986", "0.0521327014", "0.0773993808", "0.04045"))
    )
    bradford = (
        "1.0478112", "0.0228866", "-0.0501270", "0.0295424", "0.9904844", "-0.0170491",
        "-0.0092345", "0.0150436", "0.7521316",
    )  # fmt: skip
    tags = {
        b"desc": _text("sRGB"),
        b"cprt": _text("No copyright, use freely"),
        b"wtpt": _xyz("0.9642", "1.0", "0.8249"),
        b"chad": b"sf32\0\0\0\0" + b"".join(map(_fixed, bradford)),
        b"rXYZ": _xyz("0.4360747", "0.2225045", "0.0139322"),
        b"gXYZ": _xyz("0.3850649", "0.7168786", "0.0971045"),
        b"bXYZ": _xyz("0.1430804", "0.0606169", "0.7141733"),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, data, places = b"", b"", dict[bytes, int]()
    start = 128 + 4 + 12 * len(tags)
    for name, body in tags.items():
        if body not in places:
            places[body] = start + len(data)
            data += body + bytes(-len(body) % 4)
        table += struct.pack(">4sII", name, places[body], len(body))
    size = start + len(data)
    header = struct.pack(
        ">I4sI4s4s4s6H4sIIIIII", size, bytes(4), 0x04200000, b"mntr", b"RGB ", b"XYZ ",
        2026, 1, 1, 0, 0, 0, b"acsp", 0, 0, 0, 0, 0, 0,
    )  # fmt: skip
    header += struct.pack(">I", 0) + b"".join(map(_fixed, ("0.9642", "1.0", "0.8249")))
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + data


def _xmp_moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S+00:00")


def _pdf_moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")


def xmp(metadata: Metadata) -> bytes:
    """Write the XMP packet; it says the same as the information dictionary (6.6.2)."""
    moment = _xmp_moment(metadata.moment)
    title, author, subject, language = (
        escape(text)
        for text in (metadata.title, metadata.author, metadata.subject, metadata.language)
    )
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()


class _Information(pdfdoc.PDFInfo):
    """The information dictionary with the document's own moment and without empty entries."""

    def __init__(self, metadata: Metadata) -> None:
        super().__init__()
        self._metadata = metadata
        self.title, self.author = metadata.title, metadata.author
        self.subject = metadata.subject

    def format(self, document: Any) -> Any:  # noqa: ANN401 - reportlab's signature
        """Write the dictionary."""
        said, moment = self._metadata, _pdf_moment(self._metadata.moment)
        entries = {
            "Title": said.title,
            "Author": said.author,
            "Subject": said.subject,
            "Creator": PRODUCER,
            "Producer": PRODUCER,
            "CreationDate": moment,
            "ModDate": moment,
        }
        table = {key: pdfdoc.PDFString(text) for key, text in entries.items()}
        return pdfdoc.PDFDictionary(table).format(document)


class _Catalog(pdfdoc.PDFCatalog):
    """The catalog with the entries that reportlab's own would drop."""

    __NoDefault__ = (*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents")
    __Refs__ = pdfdoc.PDFCatalog.__NoDefault__


def _raw_stream(content: bytes, **entries: Any) -> Any:  # noqa: ANN401 - reportlab has no types
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), content, filters=[])


def declare(document: Any, metadata: Metadata) -> None:  # noqa: ANN401 - reportlab has no types
    """Give a reportlab document what PDF/A-3b asks for, before its first page."""
    catalog = _Catalog()
    catalog.Pages = document.Pages
    catalog.Lang = pdfdoc.PDFString(metadata.language)
    name = pdfdoc.PDFName
    catalog.Metadata = _raw_stream(xmp(metadata), Type=name("Metadata"), Subtype=name("XML"))
    document.Reference(_raw_stream(srgb_profile(), N=3), _PROFILE)
    intent = {
        "Type": name("OutputIntent"),
        "S": name("GTS_PDFA1"),
        "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
        "Info": pdfdoc.PDFString("sRGB"),
        "DestOutputProfile": pdfdoc.PDFObjectReference(_PROFILE),
    }
    document.Reference(pdfdoc.PDFDictionary(intent), _INTENT)
    catalog.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFObjectReference(_INTENT)])
    catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": pdfdoc.PDFtrue})
    document.Catalog = document._catalog = catalog  # noqa: SLF001 - reportlab has no setter
    document.info = _Information(metadata)


def assembled(document: Any) -> bytes:  # noqa: ANN401 - reportlab has no types
    """Write the file of a reportlab document whose pages are done.

    Our own writer, as PDF/A wants an end of line before each `endstream` (6.1.7.1), at least four
    high bytes after the header (6.1.2) and an identifier that equal pages share (6.1.3); and
    reportlab gives every page an empty transition.
    """
    for font in document.delayedFonts:
        font.addObjects(document)
    document.Reference(document.Catalog)
    document.Reference(document.info)
    file = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    offsets: list[int] = []
    # formatting an object may add further ones behind it
    while (number := len(offsets) + 1) in document.numberToId:
        name = document.numberToId[number]
        body = document.idToObject[name]
        if isinstance(body, pdfdoc.PDFPage):
            body.Trans = None
        content = body.format(document)
        if content.endswith(_END) and not content.endswith(b"\n" + _END):
            content = content.removesuffix(_END) + b"\n" + _END
        offsets.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content.rstrip(b"\n"))
    start, size = len(file), len(offsets) + 1
    identifier = sha256(file).hexdigest()[:32].encode()
    file += b"xref\n0 %d\n0000000000 65535 f \n" % size
    file += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    catalog, information = (
        document.Reference(each).format(document) for each in (document.Catalog, document.info)
    )
    file += (
        b"trailer\n<< /Size %d /Root %s /Info %s /ID [<%s> <%s>] >>\nstartxref\n%d\n%%%%EOF\n"
        % (
            size,
            catalog,
            information,
            identifier,
            identifier,
            start,
        )
    )
    return bytes(file)
