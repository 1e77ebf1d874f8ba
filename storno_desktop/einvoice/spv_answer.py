"""The ZIP that Romania's portal gives for an upload index: signed original or list of errors.

Two files: `<index>.xml` and `semnatura_<index>.xml` (ANAF sheet, section 7). The errors have root
`header` in namespace `mfp:anaf:dgti:efactura:mesajEroriFactuta:v1`; the misspelling is theirs.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Final

from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.application.spv import SpvAnswer
from storno_desktop.einvoice._xml import parse

MAX_FILES: Final = 20
MAX_BYTES: Final = 20 * 1024 * 1024
_ERRORS: Final = "{mfp:anaf:dgti:efactura:mesajEroriFactuta:v1}"
_CBC: Final = "{urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2}"


def read_spv_answer(content: bytes) -> SpvAnswer:
    """Read a ZIP of the portal; raises Misread with a `reason` for anything else."""
    name, document = _document(content)
    root = parse(document)
    if root.tag == f"{_ERRORS}header":
        errors = tuple(
            text
            for child in root.iter(f"{_ERRORS}Error")
            if (text := (child.get("errorMessage") or "").strip())
        )
        index = root.get("Index_incarcare") or _index_of(name)
        return SpvAnswer(index, is_accepted=False, errors=errors)
    if etree.QName(root).localname not in {"Invoice", "CreditNote"}:
        raise Misread(name, reason="no_answer")
    number = root.findtext(f"{_CBC}ID")
    return SpvAnswer(_index_of(name), is_accepted=True, invoice=document, invoice_number=number)


def _index_of(name: str) -> str:
    index = name.rpartition("/")[2].removesuffix(".xml")
    if not index.isdigit():
        raise Misread(name, reason="no_answer")
    return index


def _document(content: bytes) -> tuple[str, bytes]:
    """The one XML that is no signature, unpacked with bounds."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            infos = archive.infolist()
            names = [
                info
                for info in infos
                if info.filename.endswith(".xml")
                and not info.filename.rpartition("/")[2].startswith("semnatura")
            ]
            if len(infos) > MAX_FILES or len(names) != 1:
                raise Misread("zip", reason="no_answer")
            info = names[0]
            if info.file_size > MAX_BYTES or info.flag_bits & 1:
                raise Misread(info.filename, reason="too_large")
            with archive.open(info) as file:
                document = file.read(MAX_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, OSError) as error:
        raise Misread("zip", reason="no_answer") from error
    if len(document) > MAX_BYTES:
        raise Misread(info.filename, reason="too_large")
    return info.filename, document
