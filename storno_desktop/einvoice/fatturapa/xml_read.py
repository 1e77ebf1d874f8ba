"""XML from outside as the national model, with every departure from the schema as a fault.

A file that is not in order is read as far as it can be understood: the buyer of a faulty invoice
still wants to see what it says.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice._xml import line_of, parse
from storno_desktop.einvoice.fatturapa import structure
from storno_desktop.einvoice.fatturapa.elements import Part, Slot, slots_of
from storno_desktop.einvoice.fatturapa.model import FatturaElettronica
from storno_desktop.einvoice.fatturapa.structure import broken
from storno_desktop.einvoice.fatturapa.xml_write import ROOTS, File
from storno_desktop.einvoice.fault_list import FaultList, bounded

_SIGNATURE: Final = "{http://www.w3.org/2000/09/xmldsig#}Signature"


@dataclass(frozen=True, slots=True)
class National:
    """A file as it was understood; `is_signed` where it carries an XML signature (XAdES)."""

    invoice: File
    faults: tuple[Fault, ...]
    is_signed: bool = False


def read(document: bytes) -> National:
    """Read a file; raises Misread with the place when it is no FatturaPA at all."""
    root = parse(document)
    part = ROOTS.get(str(root.tag))
    if part is None:
        detail = str(root.tag)
        raise Misread("fatturapa", line=line_of(root), reason="unknown_root", detail=detail)
    signatures = root.findall(_SIGNATURE)
    for signature in signatures:
        root.remove(signature)
    reader = _Reader()
    values = reader.values(root, part, "")
    invoice: File = part(
        versione=root.get("versione") or "",
        sistema_emittente=root.get("SistemaEmittente"),
        **values,
    )
    known = {(fault.path, fault.code) for fault in reader.faults}
    missing = bounded(one for one in structure.check(invoice) if (one.path, one.code) not in known)
    if root.get("versione") is None:
        missing.append(broken("@versione"))
    return National(invoice, (*reader.faults, *missing), bool(signatures))


class _Reader:
    """Reads one file and collects what is wrong with it."""

    def __init__(self) -> None:
        self.faults: list[Fault] = FaultList()

    def values(self, element: etree._Element, part: type[Part], path: str) -> dict[str, Any]:
        """The attributes of a part from the children of its element."""
        slots = slots_of(part)
        places = {slot.element: index for index, slot in enumerate(slots)}
        found: dict[str, Any] = {}
        last = 0
        for child in element:
            name = str(child.tag)
            here = f"{path}.{name}" if path else name
            at = places.get(name)
            if at is None:
                self.faults.append(broken(here, (child.text or "").strip()))
                continue
            if at < last:
                self.faults.append(broken(here, (child.text or "").strip()))
            last = max(last, at)
            self._add(found, slots[at], child, here)
        return {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in found.items()
            if value != []
        }

    def _add(self, found: dict[str, Any], slot: Slot, child: etree._Element, path: str) -> None:
        if slot.is_repeated:
            earlier = found.setdefault(slot.attribute, [])
            value = self._value(slot, child, f"{path}[{len(earlier)}]")
            if value is not None:
                earlier.append(value)
            return
        if slot.attribute in found:
            self.faults.append(broken(path, (child.text or "").strip()))
            return
        found[slot.attribute] = self._value(slot, child, path)

    def _value(self, slot: Slot, child: etree._Element, path: str) -> object:
        if isinstance(slot.kind, type):
            return slot.kind(**self.values(child, slot.kind, path))
        text = child.text or ""
        value = slot.kind.read(text)
        if value is None or len(child) or not slot.kind.is_form(text):
            self.faults.append(broken(path, text.strip()))
        return value


def is_lot(invoice: File) -> bool:
    """Whether the file holds more than one invoice (lotto)."""
    return len(invoice.fattura_elettronica_body) > 1


def is_ordinary(invoice: File) -> bool:
    """Whether it is an ordinary invoice, not a simplified one."""
    return isinstance(invoice, FatturaElettronica)
