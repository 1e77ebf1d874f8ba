"""What the PDF around an invoice says of it, held to the profile of the invoice itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.einvoice.facturx.embedding import CONTAINERS, NAMESPACE
from storno_desktop.einvoice.pdf.archival import PLACE
from storno_desktop.einvoice.pdf.extract import INVOICE_NAMES, Carried

_RELATIONSHIPS: Final = frozenset({"Data", "Alternative", "Source"})
_MIME: Final = frozenset({"text/xml", "application/xml"})
_DATA_ONLY: Final = frozenset({"minimum", "basicwl"})


def container_faults(carried: Carried, profile: str) -> Iterator[Fault]:
    """Judge the name, the relationship and the metadata of an embedded invoice."""
    if carried.name.lower() not in INVOICE_NAMES:
        yield _fault("FX-NAME", found=carried.name)
    if carried.relationship not in _RELATIONSHIPS:
        yield _fault("FX-AFREL", found=carried.relationship or "–")
    elif profile in _DATA_ONLY and carried.relationship != "Data":
        yield _fault("FX-AFREL-DATA", Severity.WARNING, found=carried.relationship)
    if carried.mime not in _MIME:
        severity = Severity.WARNING if carried.mime else Severity.FATAL
        yield _fault("FX-MIME", severity, found=carried.mime or "–")
    if carried.namespace is None:
        yield _fault("FX-XMP")
        return
    if carried.namespace != NAMESPACE:
        yield _fault("FX-XMP-NS", Severity.WARNING, found=carried.namespace)
    if carried.document_type != "INVOICE":
        yield _fault("FX-XMP-TYPE", found=carried.document_type or "–")
    if carried.file_name != carried.name:
        yield _fault("FX-XMP-FILE", found=carried.file_name or "–", expected=carried.name)
    if not carried.version:
        yield _fault("FX-XMP-VERSION")
    if _flat(carried.level) not in _levels(profile):
        expected = CONTAINERS[profile].level
        yield _fault("FX-XMP-LEVEL", found=carried.level or "–", expected=expected)


def _levels(profile: str) -> set[str]:
    """The levels that fit; an XRechnung may be told as the EN 16931 that it is."""
    also = ("en16931",) if profile == "xrechnung" else ()
    return {_flat(CONTAINERS[each].level) for each in (profile, *also)}


def _flat(level: str | None) -> str:
    return (level or "").upper().replace(" ", "")


def _fault(code: str, severity: Severity = Severity.FATAL, **said: str) -> Fault:
    return Fault(PLACE, code, severity, tuple(said.items()))
