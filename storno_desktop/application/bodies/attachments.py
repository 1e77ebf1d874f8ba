"""The files of a document in JSON: Base64 on the way in, never on the way out."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from storno_desktop.application.bodies.kinds import (
    Field,
    Flag,
    Text,
    Unusable,
    read_fields,
    write_fields,
)
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Attachment
from storno_desktop.domain.supporting import in_order

#: All files of a document together: ANAF takes 10 MB of XML, and Base64 adds a third.
MAX_BYTES: Final = 7_000_000
MAX_FILES: Final = 50

#: Media types by the end of a name: those an e-invoice may carry (BR-CL-24), and common others.
MEDIA_TYPES: Final = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "xml": "application/xml",
    "zip": "application/zip",
    "txt": "text/plain",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_OTHER: Final = "application/octet-stream"
_PATH: Final = re.compile(r"[/\\]")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


class _FileName:
    """The name of a file without folders."""

    def read(self, value: object) -> str:
        text = Text(200).read(value)
        if text is None or _PATH.search(text) or text in {".", ".."}:
            raise Unusable("BAD-FILE-NAME")
        return text

    def write(self, value: object) -> object:
        return value


class _Base64:
    """The bytes of a file."""

    def read(self, value: object) -> bytes:
        if not isinstance(value, str):
            raise Unusable("NOT-TEXT")
        if len(value) > MAX_BYTES * 3 // 2:
            raise Unusable("FILES-TOO-LARGE", limit=str(MAX_BYTES // 1_000_000))
        try:
            content = base64.b64decode("".join(value.split()), validate=True)
        except (binascii.Error, ValueError) as error:
            raise Unusable("NOT-BASE64") from error
        if not content:
            raise Unusable("EMPTY-FILE")
        return content

    def write(self, _value: object) -> object:
        return None


class _Sha256:
    """The name of bytes that are stored already."""

    def read(self, value: object) -> str:
        if not isinstance(value, str) or not _SHA256.fullmatch(value):
            raise Unusable("NOT-SHA256")
        return value

    def write(self, value: object) -> object:
        return value


_WRITTEN: Final = (
    Field("filename", "filename", _FileName(), is_required=True),
    Field("mimeType", "mime", Text(100)),
    Field("description", "description", Text(100)),
    Field("embed", "embed", Flag()),
    Field("sha256", "sha256", _Sha256()),
)
_READ: Final = (*_WRITTEN, Field("content", "content", _Base64()))


def media_type(filename: str) -> str:
    """Tell the media type from the end of a name."""
    return MEDIA_TYPES.get(filename.rpartition(".")[2].lower(), _OTHER)


def attachment_of(
    filename: str,
    content: bytes,
    mime: str | None = None,
    description: str | None = None,
    *,
    embed: bool = True,
) -> Attachment:
    """Describe bytes that are to be stored."""
    return Attachment(
        sha256=hashlib.sha256(content).hexdigest(),
        filename=filename,
        mime=mime or media_type(filename),
        size=len(content),
        description=description,
        embed=embed,
    )


def read_attachments(
    value: object, faults: list[Fault]
) -> tuple[tuple[Attachment, ...], dict[str, bytes]]:
    """Read the list: what is there, and the bytes that came with it by their SHA-256.

    An entry without content names stored bytes; its size is 0 until the deed has found them.
    """
    if not isinstance(value, list):
        faults.append(Fault("attachments", "NOT-ARRAY"))
        return (), {}
    read: list[Attachment] = []
    files: dict[str, bytes] = {}
    for index, one in enumerate(value):
        place = f"attachments[{index}]"
        size: dict[str, list[str]] = {"size": []}
        wrong = len(faults)
        got = read_fields(one, _READ, place, faults, ignored=size)
        if len(faults) > wrong:
            continue
        content = got.pop("content", None)
        named = got.pop("sha256", None)
        embed = got.pop("embed", None)
        words = {key: str(text) if text is not None else None for key, text in got.items()}
        if isinstance(content, bytes):
            made = attachment_of(
                words["filename"] or "",
                content,
                words.get("mime"),
                words.get("description"),
                embed=embed is not False,
            )
            if named not in {None, made.sha256}:
                faults.append(Fault(f"{place}.sha256", "NOT-SHA256"))
            files[made.sha256] = content
        elif isinstance(named, str):
            made = replace(
                attachment_of(
                    words["filename"] or "",
                    b"",
                    words.get("mime"),
                    words.get("description"),
                    embed=embed is not False,
                ),
                sha256=named,
            )
        else:
            faults.append(Fault(f"{place}.content", "REQUIRED"))
            continue
        read.append(made)
    faults += list_faults(read)
    return in_order(read), files


def list_faults(attachments: Iterable[Attachment]) -> list[Fault]:
    """What is wrong with the files together: number, size, names that come twice."""
    together = list(attachments)
    faults = []
    if len(together) > MAX_FILES:
        params = (("limit", str(MAX_FILES)), ("found", str(len(together))))
        faults.append(Fault("attachments", "FILES-TOO-MANY", params=params))
    if sum(each.size for each in together) > MAX_BYTES:
        most = str(MAX_BYTES // 1_000_000)
        faults.append(Fault("attachments", "FILES-TOO-LARGE", params=(("limit", most),)))
    seen: set[str] = set()
    for index, each in enumerate(together):
        if each.filename.casefold() in seen:
            named = (("found", each.filename),)
            faults.append(Fault(f"attachments[{index}].filename", "FILE-TWICE", params=named))
        seen.add(each.filename.casefold())
    return faults


def known_sizes(
    attachments: Iterable[Attachment], stored: Iterable[Attachment], faults: list[Fault]
) -> tuple[Attachment, ...]:
    """Give entries that only name bytes the size of what is stored; others are a fault."""
    sizes: Mapping[str, int] = {each.sha256: each.size for each in stored}
    known = []
    for index, each in enumerate(attachments):
        if each.size == 0:
            if each.sha256 not in sizes:
                faults.append(Fault(f"attachments[{index}].sha256", "FILE-NOT-STORED"))
                continue
            each = replace(each, size=sizes[each.sha256])  # noqa: PLW2901 the same file, sized
        known.append(each)
    return tuple(known)


def write_attachments(attachments: Iterable[Attachment]) -> list[dict[str, object]]:
    """Write the list without the bytes."""
    return [{**write_fields(each, _WRITTEN), "size": each.size} for each in attachments]
