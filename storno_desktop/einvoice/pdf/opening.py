"""PDF files from outside, opened with limits: whatever they hold, they cost seconds, not hours.

The library's limits hold for the whole process, so they are set once, before the first file. No
pikepdf error leaves `opened`: what cannot be read is `Misread` with a `reason` (`too_large`,
`encrypted_pdf`, `broken_pdf`, `bomb_in_pdf`).
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Final

import pikepdf

from storno_desktop.application.errors import Misread
from storno_desktop.einvoice.pdf import is_pdf

#: Larger than any invoice that a mail server or a portal takes.
MAX_BYTES: Final = 50 * 1024 * 1024
#: What one stream of the file's own structure may become.
_MAX_STREAM: Final = 16 * 1024 * 1024
_MAX_ITEMS: Final = 100_000
_MAX_WARNINGS: Final = 100
_MAX_NESTING: Final = 100
_MAX_FILTERS: Final = 3
#: A file whose table of objects is broken is searched for them; with more of these marks than any
#: invoice has, that search is what takes hours.
_MOST_MARKS: Final = {b"obj": 40_000, b"stream": 5_000, b"startxref": 200, b"trailer": 200}
#: Streams that pack other objects, which are unpacked as a whole; a name may hide in escapes.
_PACKED: Final = re.compile(
    rb"/(?:O|#4[fF])(?:b|#62)(?:j|#6[aA])(?:S|#53)(?:t|#74)(?:m|#6[dD])(?![^\s/<>\[\]()%])"
)
_MAX_PACKED: Final = 80 * 1024 * 1024
_START: Final = re.compile(rb">>\s{0,8}stream\r?\n")
_BETWEEN: Final = b" \t\r\n\0\f[]<>/("
_MAX_TOKENS: Final = 2_500_000
#: How far before a stream its kind may stand.
_DICTIONARY: Final = 4096
_WHERE: Final = re.compile(r"^stream <[^>]*>(?: \([^)]*\))?: ")
#: Filters that cannot grow a stream further than the limits above.
_FILTERS: Final = frozenset({"/FlateDecode", "/ASCIIHexDecode", "/ASCII85Decode"})


@cache
def _limited() -> None:
    pikepdf.settings.set_qpdf_limits(
        doc_max_warnings=_MAX_WARNINGS,
        parser_max_nesting=_MAX_NESTING,
        parser_max_container_size=_MAX_ITEMS,
        max_stream_filters=_MAX_FILTERS,
        dct_max_memory=_MAX_STREAM,
        flate_max_memory=_MAX_STREAM,
        png_max_memory=_MAX_STREAM,
        run_length_max_memory=_MAX_STREAM,
        tiff_max_memory=_MAX_STREAM,
    )


@contextmanager
def opened(document: bytes) -> Iterator[pikepdf.Pdf]:
    """Open a file; what fails while it is used is Misread as well."""
    if len(document) > MAX_BYTES:
        raise Misread("pdf", reason="too_large", limit=str(MAX_BYTES))
    if not is_pdf(document):
        raise Misread("pdf", reason="broken_pdf", detail="%PDF")
    _refuse_bombs(document)
    _limited()
    try:
        with _open(document) as pdf:
            yield pdf
    except pikepdf.PasswordError:
        raise Misread("pdf", reason="encrypted_pdf") from None
    except (MemoryError, RecursionError, OverflowError):
        raise Misread("pdf", reason="bomb_in_pdf") from None
    except (
        *(pikepdf.PikepdfError, RuntimeError, ValueError, TypeError),
        *(KeyError, AttributeError, IndexError),
    ) as error:
        # pikepdf answers a missing key or another kind of object with these
        raise Misread("pdf", reason="broken_pdf", detail=_short(error)) from error


def _refuse_bombs(document: bytes) -> None:
    """Add up what the file's structure becomes in memory: parts have limits, thousands have none.

    That is all that stands outside of streams, and the objects that streams pack; what is
    encrypted or cannot be unpacked here counts as the most that it may become.
    """
    room, tokens, done = _MAX_PACKED, 0, 0
    view = memoryview(document)
    while start := _START.search(document, done):
        end = document.find(b"endstream", start.end())
        outside = document[done : start.start()]
        tokens += _tokens(outside)
        if _PACKED.search(outside, max(0, len(outside) - _DICTIONARY)):
            try:
                unpacked = zlib.decompressobj().decompress(
                    view[start.end() :], min(room, _MAX_STREAM) + 1
                )
                room, tokens = room - len(unpacked), tokens + _tokens(unpacked)
            except zlib.error:
                room -= _MAX_STREAM
        done = start.end() if end < 0 else end
        if end < 0 or room < 0 or tokens > _MAX_TOKENS:
            break
    tokens += _tokens(document[done:])
    if room < 0 or tokens > _MAX_TOKENS:
        raise Misread("pdf", reason="bomb_in_pdf")


def _tokens(structure: bytes) -> int:
    """How many objects a piece of structure may become, give or take: each costs memory."""
    return len(structure) - len(structure.translate(None, _BETWEEN))


def _open(document: bytes) -> pikepdf.Pdf:
    try:
        return _pdf(document, repair=False)
    except pikepdf.PasswordError:
        raise
    except pikepdf.PdfError:
        if any(document.count(mark) > most for mark, most in _MOST_MARKS.items()):
            raise
    return _pdf(document, repair=True)


def _pdf(document: bytes, *, repair: bool) -> pikepdf.Pdf:
    # inherited attributes would be sought in every page, and pages may be a circle
    return pikepdf.open(
        io.BytesIO(document), attempt_recovery=repair, inherit_page_attributes=False
    )


def _short(error: BaseException) -> str:
    return _WHERE.sub("", " ".join(str(error).split()))[:200]


def content_of(stream: pikepdf.Stream, limit: int) -> bytes:
    """What a stream holds, at most `limit` bytes; raises Misread beyond that."""
    filters = stream.get("/Filter")
    listed = list(filters) if isinstance(filters, pikepdf.Array) else [filters]
    names = [str(each) for each in listed if each is not None]
    if len(names) > _MAX_FILTERS or not _FILTERS.issuperset(names):
        raise Misread("pdf", reason="broken_pdf", detail=" ".join(names)[:100])
    if names and set(names) == {"/FlateDecode"} and "/DecodeParms" not in stream:
        content = stream.read_raw_bytes()
        for _ in names:
            content = _inflated(content, limit)
        return content
    content = stream.read_bytes()
    if len(content) > limit:
        raise Misread("pdf", reason="bomb_in_pdf")
    return content


def _inflated(content: bytes, limit: int) -> bytes:
    inflater = zlib.decompressobj()
    try:
        made = inflater.decompress(content, limit + 1)
    except zlib.error as error:
        raise Misread("pdf", reason="broken_pdf", detail=_short(error)) from error
    if len(made) > limit:
        raise Misread("pdf", reason="bomb_in_pdf")
    return made
