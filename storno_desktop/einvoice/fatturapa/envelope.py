"""What an invoice comes wrapped in: signatures (.p7m, DER or base64) and archives (.zip)."""

from __future__ import annotations

import base64
import binascii
import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from typing import Final

from storno_desktop.application.errors import Misread
from storno_desktop.einvoice._xml import MAX_BYTES
from storno_desktop.einvoice.fatturapa import cms

#: SdI takes ten invoices in an archive; archives of an intermediary may hold a month.
MAX_FILES: Final = 1000
_MOST_LAYERS: Final = 5
_ARMOUR: Final = re.compile(rb"-----[A-Z0-9 ]+-----|\s+")
_BASE64: Final = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_METADATA: Final = re.compile(r"_MT_[^/]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Opened:
    """A file without its wrapping."""

    content: bytes
    name: str | None = None  # inside an archive
    is_signed: bool = False
    is_intact: bool | None = None  # whether the content is what was signed, None where unknown


def opened(document: bytes) -> Opened:
    """Take one invoice out of what it comes in; raises Misread, also when there are several."""
    files = files_in(document)
    if len(files) != 1:
        raise Misread("fatturapa", reason="several_invoices", found=str(len(files)))
    return files[0]


def files_in(document: bytes) -> tuple[Opened, ...]:
    """Every invoice of a file: the members of an archive, else the one that it is."""
    if not document.startswith(b"PK\x03\x04"):
        return (_unsigned(document, None),)
    return tuple(_unsigned(content, name) for name, content in _members(document))


def is_signed(document: bytes) -> bool:
    """Whether the bytes are a signed file, as they are or in base64."""
    return _binary(document) is not None


def unsigned(document: bytes) -> Opened:
    """Take the content out of its signatures; raises Misread when they are broken."""
    return _unsigned(document, None)


def _unsigned(document: bytes, name: str | None) -> Opened:
    content, is_intact, layers = document, None, 0
    while layers < _MOST_LAYERS:
        binary = _binary(content)
        if binary is None:
            break
        signed = cms.opened(binary)
        content, layers = signed.content, layers + 1
        is_intact = signed.is_intact if layers == 1 or signed.is_intact is False else is_intact
    return Opened(content, name, layers > 0, is_intact)


def _binary(content: bytes) -> bytes | None:
    """The bytes of a signed file, whether they come as they are or in base64."""
    if cms.is_signed(content):
        return content
    if content[:1] not in {b"M", b"-"} and not content[:64].strip().startswith(b"M"):
        return None
    packed = _ARMOUR.sub(b"", content)
    if not _BASE64.fullmatch(packed):
        return None
    try:
        binary = base64.b64decode(packed)
    except (binascii.Error, ValueError):
        return None
    return binary if cms.is_signed(binary) else None


def _members(document: bytes) -> list[tuple[str, bytes]]:
    found = []
    try:
        with zipfile.ZipFile(io.BytesIO(document)) as archive:
            infos = [info for info in archive.infolist() if _is_invoice(info)]
            if len(infos) > MAX_FILES:
                raise Misread("zip", reason="too_large", limit=str(MAX_FILES))
            room = MAX_BYTES
            for info in infos:
                with archive.open(info) as member:
                    content = member.read(room + 1)
                room -= len(content)
                if room < 0:
                    raise Misread("zip", reason="too_large", limit=str(MAX_BYTES))
                found.append((info.filename, content))
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError) as error:
        raise Misread("zip", reason="archive", detail=str(error)) from error
    return found


def _is_invoice(info: zipfile.ZipInfo) -> bool:
    name = info.filename.lower()
    return (
        not info.is_dir()
        and not name.startswith("__macosx")
        and name.endswith((".xml", ".p7m"))
        and not _METADATA.search(name)
    )
