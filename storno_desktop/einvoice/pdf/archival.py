"""Making PDF/A-3b (ISO 19005-3) of a PDF that somebody brings, or saying what is in the way.

What can be mended without touching what a page shows is mended: forgotten attachments' panes,
actions on opening, empty forms and transitions, an output intent, metadata. What a page shows is
never changed, so fonts that are not embedded, colours of another device or a filled form are
faults. The checker of pikepdf approves only what it knows; a file it does not approve is refused.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any, Final

import pikepdf
from pikepdf import pdfa

from storno_desktop.application.errors import Faulty
from storno_desktop.domain.faults import Fault

FLAVOUR: Final = "3b"
#: Where a fault of the file itself stands.
PLACE: Final = "pdf"

#: Rules of the checker to what is said about them; the rest is told in its own words.
_KINDS: Final = (
    (re.compile(r":6\.2\.11\."), "FX-PDF-FONT"),
    (re.compile(r":6\.2\.4\."), "FX-PDF-COLOUR"),
    (re.compile(r"AcroForm|Widget"), "FX-PDF-FORM"),
    (re.compile(r"JavaScript|/Launch|/AA\b|:6\.5\."), "FX-PDF-ACTION"),
)
#: A part that names its kind where the checker expects no name: nothing depends on it.
_NAMED: Final = "unrecognized key(s) /Type are not checked"
_MOST: Final = 20
_OBJECT: Final = re.compile(r"obj (\d+) (\d+)")
#: The time of our work would make equal files unequal.
_WORK_DATE: Final = re.compile(rb"\s*<xmp:MetadataDate>[^<]*</xmp:MetadataDate>")


def make_archival(pdf: pikepdf.Pdf) -> None:
    """Turn an open file into PDF/A-3b in memory; raises Faulty with all that is in the way."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # it comments on fonts of others
    _mend(pdf)
    pdfa.prepare(pdf, FLAVOUR)
    metadata = pdf.Root.Metadata
    metadata.write(_WORK_DATE.sub(b"", metadata.read_bytes()))
    if found := [each for each in pdfa.check(pdf, FLAVOUR).findings if each.message != _NAMED]:
        raise Faulty(_faults(pdf, found))


def _faults(pdf: pikepdf.Pdf, found: list[pdfa.Finding]) -> Iterator[Fault]:
    """Each thing in the way once, however often the file has it."""
    seen: set[tuple[str, str]] = set()
    for finding in found:
        said = f"{finding.rule} {finding.where} {finding.message}"
        code = next((code for kind, code in _KINDS if kind.search(said)), "FX-PDF-OTHER")
        detail = finding.message if code == "FX-PDF-OTHER" else _where(pdf, finding.where)
        if (code, detail) not in seen and len(seen) < _MOST:
            seen.add((code, detail))
            yield Fault(PLACE, code, params=(("detail", detail),))


def _where(pdf: pikepdf.Pdf, where: str) -> str:
    """The name of a font, which people know it by, instead of its number in the file."""
    numbered = _OBJECT.match(where)
    if numbered is None:
        return where
    named = pdf.get_object(int(numbered[1]), int(numbered[2]))
    font = named.get("/BaseFont") if isinstance(named, pikepdf.Dictionary) else None
    return where if font is None else str(font).lstrip("/")


def _mend(pdf: pikepdf.Pdf) -> None:
    root = pdf.Root
    for key in ("/OpenAction", "/PageMode", "/AA"):
        if key in root:
            del root[key]
    form = root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary) and not _items(form.get("/Fields")):
        del root["/AcroForm"]
    for page in pdf.pages:
        for key in ("/Trans", "/AA", "/Dur"):
            if key in page.obj:
                del page.obj[key]
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font":
            for font in (each, *_items(each.get("/DescendantFonts"))):
                _mend_font(font)


def _items(array: Any) -> list[Any]:  # noqa: ANN401 - an object of any kind
    return list(array) if isinstance(array, pikepdf.Array) else []


def _mend_font(font: pikepdf.Object) -> None:
    """Write out what stands elsewhere, and leave out a table that PDF/A-3 no longer asks for."""
    if not isinstance(font, pikepdf.Dictionary):
        return
    system = font.get("/CIDSystemInfo")
    if isinstance(system, pikepdf.Dictionary):
        font["/CIDSystemInfo"] = pikepdf.Dictionary(
            Registry=pikepdf.String(str(system.get("/Registry", "Adobe"))),
            Ordering=pikepdf.String(str(system.get("/Ordering", "Identity"))),
            Supplement=int(system.get("/Supplement", 0)),
        )
    descriptor = font.get("/FontDescriptor")
    if isinstance(descriptor, pikepdf.Dictionary) and "/CIDSet" in descriptor:
        del descriptor["/CIDSet"]
