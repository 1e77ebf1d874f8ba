"""E-invoices from outside: whatever file somebody sent, opened, recognised, read and judged.

Nothing here stores anything: `check`, `read`, `convert`, the viewer and `receive` all come through
this door, so a file has one verdict wherever it is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Protocol

from storno_desktop.application.errors import Misread
from storno_desktop.application.judging import file_verdict
from storno_desktop.application.ports import InvoiceFormat, PageFormat, Reading
from storno_desktop.application.texts import error_sentence
from storno_desktop.domain.faults import Fault, Severity, fatal
from storno_desktop.domain.term_places import Said, everything

#: The largest file that is looked at.
MAX_BYTES = 50 * 1024 * 1024
_MOST_DIGITS, _MOST_DECIMALS = 17, -20


@dataclass(frozen=True, slots=True)
class Piece:
    """One e-invoice found in a file, or the place in an archive where one cannot be read."""

    content: bytes  # the XML
    entry: str | None = None  # its name inside an archive
    is_signed: bool = False
    is_intact: bool | None = None  # whether content and signature agree, None where unknown
    pdf: bytes | None = None  # the PDF that carries the XML
    original: bytes | None = None  # as it came: signed, as PDF, as it lay in the archive
    faults: tuple[Fault, ...] = ()  # what the wrapping says
    failure: Misread | None = None


class Recognised(Protocol):
    """What a file says it is; `key` is the format that reads it best, None where none does."""

    @property
    def key(self) -> str | None:
        """The export key of the format."""
        ...

    @property
    def name(self) -> str:
        """The format of its identifiers, whether or not we speak it."""
        ...

    @property
    def syntax(self) -> str:
        """The syntax, such as "ubl-invoice"."""
        ...


@dataclass(frozen=True, slots=True)
class Door:
    """How files from outside are opened; wired in `bootstrap.py`."""

    unpack: Callable[[bytes], Iterator[Piece]]  # raises Misread for what is no such file
    recognise: Callable[[bytes], Recognised]
    format_for: Callable[[str], InvoiceFormat]
    split: Callable[[bytes], list[bytes]]  # the invoices of a lot, each as a file of its own
    pdf_text: Callable[[bytes], str]  # the words of a page


@dataclass(frozen=True, slots=True)
class Judged:
    """One e-invoice with its verdict; without a reading where it could not be read."""

    piece: Piece
    syntax: str | None = None
    profile: str | None = None  # the format of its identifiers
    judged_by: str | None = None  # the format whose rules were applied
    reading: Reading | None = None
    faults: tuple[Fault, ...] = ()
    failure: Misread | None = None

    @property
    def passes(self) -> bool:
        """Whether no fault stops it."""
        return not fatal(self.faults)


def judge_file(
    door: Door, document: bytes, language: str = "en", nation: str | None = None
) -> Iterator[Judged]:
    """Judge every e-invoice of a file; what cannot be read has a fault with its place.

    XML beside the invoices of an archive that is none (signatures, metadata) is passed over.
    """
    bystanders: list[Judged] = []
    has_invoice = False
    for piece in _pieces(door, document):
        judged = judge(door, piece, language, nation)
        if piece.entry is not None and _is_bystander(judged):
            if not has_invoice and not bystanders:
                bystanders.append(judged)
            continue
        has_invoice = True
        yield judged
    if not has_invoice:
        yield from bystanders or [
            _unread(Piece(b""), Misread("zip", reason="no_invoice"), language)
        ]


def _pieces(door: Door, document: bytes) -> Iterator[Piece]:
    """The pieces of a file; one that cannot be opened at all is one piece that says why."""
    if len(document) > MAX_BYTES:
        yield Piece(b"", failure=Misread("file", reason="too_large", limit=str(MAX_BYTES)))
        return
    try:
        yield from door.unpack(document)
    except Misread as failure:
        yield Piece(b"", failure=failure)


def _is_bystander(judged: Judged) -> bool:
    return judged.failure is not None and judged.failure.params.get("reason") == "unknown_root"


def judge(door: Door, piece: Piece, language: str = "en", nation: str | None = None) -> Judged:
    """Recognise, read and judge one e-invoice; never raises for what is in it.

    `nation` ("fr") adds what that country asks beyond the standard.
    """
    if piece.failure is not None:
        return _unread(piece, piece.failure, language)
    recognised = None
    try:
        recognised = door.recognise(piece.pdf or piece.content)
        if recognised.key is None:
            params = (("format", recognised.name),)
            fault = Fault("$", "FORMAT-NOT-SPOKEN", params=params)
            return Judged(
                piece, recognised.syntax, recognised.name, faults=(*_wrapped(piece, ""), fault)
            )
        is_european = recognised.syntax.startswith(("ubl", "cii"))
        added = f"+{nation}" if nation is not None and is_european else ""
        format_ = door.format_for(recognised.key + added)
        # what stands around the XML in a page is judged as well, where the format lives in pages
        is_page = piece.pdf is not None and isinstance(format_, PageFormat)
        reading = format_.read((piece.pdf if is_page else None) or piece.content)
        faults = [
            *_wrapped(piece, recognised.syntax),
            *file_verdict(format_, reading),
        ]
        if any(map(_is_absurd, everything(reading.semantic))):
            raise _too_long()
    except (Misread, ArithmeticError) as error:
        failure = error if isinstance(error, Misread) else _too_long()
        unread = _unread(piece, failure, language)
        if recognised is None:
            return unread
        return replace(unread, syntax=recognised.syntax, profile=recognised.name)
    if recognised.key != recognised.name:
        by = (("format", recognised.name), ("by", recognised.key))
        faults.append(Fault("$", "JUDGED-BY-CORE", Severity.INFORMATION, by))
    told = tuple(dict.fromkeys(faults))  # that a file is signed, its wrapping and its reader say
    return Judged(piece, recognised.syntax, recognised.name, recognised.key, reading, told)


def _too_long() -> Misread:
    return Misread("e-invoice", reason="number_too_long")


def _is_absurd(said: Said) -> bool:
    """A number with which nothing can be computed exactly: no amount, price or quantity is so."""
    value = said.value
    if not isinstance(value, Decimal):
        return False
    exponent = value.as_tuple().exponent
    return (
        not isinstance(exponent, int)
        or exponent < _MOST_DECIMALS
        or value.adjusted() > _MOST_DIGITS
    )


def _wrapped(piece: Piece, syntax: str) -> Iterable[Fault]:
    """What signature and PDF say about the XML in them."""
    broken = "00102" if syntax.startswith("fatturapa") else "SIGNATURE-BROKEN"
    for fault in piece.faults:
        yield replace(fault, code=broken) if fault.code == "SIGNATURE-BROKEN" else fault
    if piece.is_intact is False:
        yield Fault("$", broken, params=(("place", ""),))
    elif piece.is_signed:
        yield Fault("$", "SDI-SIGNED", Severity.INFORMATION)


def place_of(failure: Misread, entry: str | None = None) -> str:
    """Where a file cannot be read: the entry of the archive, line and column, as far as known."""
    parts = [entry] if entry else []
    if failure.line is not None:
        parts.append(f"line {failure.line}")
        if failure.column is not None:
            parts.append(f"column {failure.column}")
    return ", ".join(parts) or "$"


def unreadable(failure: Misread, language: str = "en", entry: str | None = None) -> Fault:
    """What cannot be read, as a fault with its place."""
    params = {
        "detail": str(failure),
        "line": str(failure.line or "–"),
        "column": str(failure.column or "–"),
        **failure.params,
    }
    reason = failure.params.get("reason")
    said = error_sentence(f"misread_{reason}" if reason else "misread", params, language)
    return Fault(place_of(failure, entry), "UNREADABLE", params=(("reason", said),))


def _unread(piece: Piece, failure: Misread, language: str) -> Judged:
    return Judged(piece, faults=(unreadable(failure, language, piece.entry),), failure=failure)
