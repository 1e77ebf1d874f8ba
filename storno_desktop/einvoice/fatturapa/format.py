"""FatturaPA as one of the formats: judge, write, read; and the richer way from a document."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final

from storno_desktop.application.ports import Reading
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.italian.roles import is_swapped
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.to_semantic import Setting
from storno_desktop.einvoice.as_read import AsRead
from storno_desktop.einvoice.fatturapa import checks, structure, xml_read, xml_write
from storno_desktop.einvoice.fatturapa.envelope import opened
from storno_desktop.einvoice.fatturapa.from_document import from_document
from storno_desktop.einvoice.fatturapa.from_semantic import Built, from_semantic
from storno_desktop.einvoice.fatturapa.model import FatturaElettronica
from storno_desktop.einvoice.fatturapa.simplified_to_ordinary import ordinary
from storno_desktop.einvoice.fatturapa.to_semantic import to_semantic

_READ: Final[AsRead[xml_write.File]] = AsRead()


class Fatturapa:
    """The format that SdI takes."""

    key: ClassVar[str] = "fatturapa"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by the checks of SdI; of an invoice that was read here, the file it came in."""
        if (known := _READ.faults(invoice)) is not None:
            return known
        return _judged(from_semantic(invoice), len(invoice.lines))

    def write(self, invoice: Semantic) -> bytes:
        """Write an invoice; one that was read here keeps every national element."""
        known = _READ.national(invoice)
        return xml_write.write(known if known is not None else from_semantic(invoice).invoice)

    def check_document(self, content: Content, setting: Setting) -> list[Fault]:
        """Judge a document with all that it knows beyond EN 16931."""
        faults = _judged(from_document(content, setting), len(content.lines))
        return [_at_its_record(one) for one in faults] if is_swapped(content) else faults

    def write_document(self, content: Content, setting: Setting) -> bytes:
        """Write a document with all that it knows beyond EN 16931."""
        return xml_write.write(from_document(content, setting).invoice)

    def read(self, document: bytes) -> Reading:
        """Read a file, out of its signature or archive; of a lot, the first invoice."""
        outer = opened(document)
        national = xml_read.read(outer.content)
        invoice = national.invoice
        full = invoice if isinstance(invoice, FatturaElettronica) else ordinary(invoice)
        faults = list(national.faults)
        if isinstance(invoice, FatturaElettronica):
            faults += checks.check(invoice)
        semantic = to_semantic(full)
        _READ.keep(semantic, invoice, tuple(faults))
        if outer.is_intact is False:
            faults.append(Fault("$", "00102", params=(("place", ""),)))
        elif outer.is_signed or national.is_signed:
            faults.append(Fault("$", "SDI-SIGNED", Severity.INFORMATION))
        count = len(full.fattura_elettronica_body)
        if count > 1:
            faults.append(Fault("$", "SDI-LOT", Severity.WARNING, (("count", str(count)),)))
        syntax = "fatturapa" if invoice is full else "fatturapa-simplified"
        return Reading(semantic, tuple(faults), syntax, is_judged=True)


#: Keys that a company and a client call differently.
_KEYS: Final = {"state": "county", "county": "state", "cif": "cui", "cui": "cif"}


def _at_its_record(fault: Fault) -> Fault:
    """A fault of the seller is one of the client, where we issue in the client's place."""
    who, point, key = fault.path.partition(".")
    others = {"company": "client", "client": "company"}
    if who not in others or not point:
        return fault
    return replace(fault, path=f"{others[who]}.{_KEYS.get(key, key)}")


def _judged(built: Built, own_lines: int) -> list[Fault]:
    """What was missing, what SdI would refuse, and, as a last resort, the schema."""
    faults = [*built.faults, *checks.check(built.invoice, own_lines)]
    if not any(fault.is_fatal for fault in faults):
        faults += structure.check(built.invoice)
    return faults
