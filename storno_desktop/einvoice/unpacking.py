"""Any file as the e-invoices in it: XML, signed XML, PDF that carries XML, archives of them.

What it is is told by its bytes, never by its name. Nothing is unpacked beyond what can be an
invoice: sizes, counts and depth are bounded before memory is taken.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from storno_desktop.application.errors import Misread
from storno_desktop.application.incoming import Piece
from storno_desktop.einvoice._xml import MAX_BYTES
from storno_desktop.einvoice.fatturapa import envelope
from storno_desktop.einvoice.signed_xml.examine import examine

#: An archive may hold a month of invoices.
MAX_ENTRIES: Final = 1_000
MAX_DIRECTORY: Final = 10_000
_DEEPEST: Final = 3  # an archive in an archive, or a signed archive
_ZIP, _EMPTY_ZIP, _ENTRY = b"PK\x03\x04", b"PK\x05\x06", b"PK\x01\x02"
_BLANK: Final = b" \t\r\n\x00"
_BOMS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_PDF: Final = b"%PDF-"
_PDF_WITHIN: Final = 1024  # readers allow that much before the header
_BASE64_OF_SEQUENCE: Final = b"MI"  # how base64 of DER begins
_METADATA: Final = re.compile(r"(?:^|/)(?:__MACOSX/.*|\.[^/]*|[^/]*_MT_[^/]*)$", re.IGNORECASE)
_MAY_HOLD: Final = re.compile(r"\.(?:xml|p7m|p7s|p7c|pdf|zip|b64|txt)$", re.IGNORECASE)


@dataclass(slots=True)
class _Room:
    """What may still be unpacked of one file."""

    octets: int = MAX_BYTES
    entries: int = MAX_ENTRIES


def unpack(document: bytes) -> Iterator[Piece]:
    """Give every e-invoice of a file; raises Misread for a file that can hold none.

    A broken entry of an archive is a piece with its failure: the others are read all the same.
    """
    yield from _unpacked(document, _Room(), 0)


def _unpacked(document: bytes, room: _Room, depth: int) -> Iterator[Piece]:
    if depth > _DEEPEST:
        raise Misread("file", reason="wrapped_too_often", limit=str(_DEEPEST))
    head = document[:_PDF_WITHIN].lstrip(_BLANK)
    if not head:
        raise Misread("file", reason="empty", line=1, column=1)
    if head.startswith((b"<", *_BOMS)):
        yield Piece(document, original=document, faults=examine(document))
    elif document.startswith((_ZIP, _EMPTY_ZIP)):
        yield from _archived(document, room, depth)
    elif _PDF in document[:_PDF_WITHIN]:
        yield from _carried(document)
    elif envelope.is_signed(document):
        yield from _signed(document, room, depth)
    elif head.startswith((_BASE64_OF_SEQUENCE, b"-----BEGIN")):
        raise Misread("p7m", reason="signed_file", detail="base64")
    else:
        raise Misread("file", reason="unknown_kind", line=1, column=1)


def _signed(document: bytes, room: _Room, depth: int) -> Iterator[Piece]:
    opened = envelope.unsigned(document)
    for piece in _unpacked(opened.content, room, depth + 1):
        is_intact = False if piece.is_intact is False else opened.is_intact
        original = document if piece.entry is None else piece.original
        yield replace(piece, is_signed=True, is_intact=is_intact, original=original)


def _carried(document: bytes) -> Iterator[Piece]:
    from storno_desktop.einvoice.pdf.extract import extract  # pikepdf is heavy

    carried = extract(document)
    yield Piece(carried.xml, pdf=document, original=document)


def _archived(document: bytes, room: _Room, depth: int) -> Iterator[Piece]:
    # each record of the directory has this mark, and all are read before the first can be
    if document.count(_ENTRY) > MAX_DIRECTORY:
        raise Misread("zip", reason="too_large", limit=str(MAX_DIRECTORY))
    try:
        archive = zipfile.ZipFile(io.BytesIO(document))
    except _BROKEN as error:
        raise Misread("zip", reason="archive", detail=str(error)) from error
    with archive:
        for info in archive.infolist():
            name = info.filename
            if info.is_dir() or _METADATA.search(name) or not _MAY_HOLD.search(name):
                continue
            room.entries -= 1
            if room.entries < 0:
                raise Misread("zip", reason="too_large", limit=str(MAX_ENTRIES))
            yield from _entry(archive, info, room, depth)


def _entry(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, room: _Room, depth: int
) -> Iterator[Piece]:
    name = info.filename
    try:
        content = _content(archive, info, room)
        for piece in _unpacked(content, room, depth + 1):
            yield replace(piece, entry=f"{name}/{piece.entry}" if piece.entry else name)
    except Misread as failure:
        if failure.params.get("reason") != "unknown_kind":
            yield Piece(b"", entry=name, failure=failure)


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, room: _Room) -> bytes:
    """The bytes of an entry; sizes that the archive states are not believed."""
    if info.flag_bits & 1:
        raise Misread("zip", reason="encrypted")
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise Misread("zip", reason="archive", detail=f"compression {info.compress_type}")
    try:
        with archive.open(info) as member:
            content = member.read(room.octets + 1)
    except _BROKEN as error:
        raise Misread("zip", reason="archive", detail=str(error)) from error
    room.octets -= len(content)
    if room.octets < 0:
        room.octets = 0
        raise Misread("zip", reason="too_large", limit=str(MAX_BYTES))
    return content


#: All that zipfile raises for an archive that is not in order.
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    RuntimeError,  # also what it does not do: passwords, odd compressions
    ValueError,  # UnicodeDecodeError too
    OverflowError,
)
