"""XML from outside as the national model, with every departure from the schema as a fault.

A file that is not in order is read as far as it can be understood: the buyer of a faulty invoice
still wants to see what it says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any, Final

from lxml import etree

from storno_desktop.application.errors import Misread
from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice._xml import line_of, parse
from storno_desktop.einvoice._xsi import BLANKS, stray_attributes, stray_words
from storno_desktop.einvoice.fatturapa import structure, xmldsig
from storno_desktop.einvoice.fatturapa.elements import Part, Slot, slots_of
from storno_desktop.einvoice.fatturapa.model import FatturaElettronica
from storno_desktop.einvoice.fatturapa.structure import broken
from storno_desktop.einvoice.fatturapa.xml_write import ORDINARY, ROOTS, SIMPLIFIED, File
from storno_desktop.einvoice.fault_list import FaultList, bounded

_TYPES: Final = frozenset({ORDINARY, SIMPLIFIED})
_OF_ROOT: Final = frozenset({"versione", "SistemaEmittente"})
#: FatturaPA under another namespace: an edition that SdI no longer takes, or a slip.
_OTHER_EDITION: Final = re.compile(r"(\{[^}]*\})?FatturaElettronica(Semplificata)?")


@dataclass(frozen=True, slots=True)
class National:
    """A file as it was understood; `is_signed` where it carries an XML signature (XAdES)."""

    invoice: File
    faults: tuple[Fault, ...]
    is_signed: bool = False


def read(document: bytes) -> National:
    """Read a file; raises Misread with the place when it is no FatturaPA at all."""
    root = parse(document)
    tag = str(root.tag)
    part = ROOTS.get(tag)
    if part is None:
        reason = "old_edition" if _OTHER_EDITION.fullmatch(tag) else "unknown_root"
        raise Misread("fatturapa", line=line_of(root), reason=reason, detail=tag)
    reader = _Reader()
    signatures = reader.signatures(root)
    reader.attributes(root, "", _OF_ROOT)
    values = reader.values(root, part, "")
    invoice: File = part(
        versione=root.get("versione") or "",
        sistema_emittente=root.get("SistemaEmittente"),
        **values,
    )
    known = {(fault.path, fault.code) for fault in reader.faults}
    missing = bounded(
        replace(one, params=(*one.params[:-1], ("place", reader.place(one.path))))
        for one in structure.check(invoice)
        if (one.path, one.code) not in known
    )
    return National(invoice, (*reader.faults, *missing), signatures)


class _Reader:
    """Reads one file and collects what is wrong with it."""

    def __init__(self) -> None:
        self.faults: list[Fault] = FaultList()
        self._lines: dict[str, int] = {}  # of the elements that hold others

    def _break(self, path: str, element: etree._Element, found: str | None = None) -> None:
        text = (element.text or "").strip() if found is None else found
        self.faults.append(broken(path, text, line_of(element)))

    def place(self, path: str) -> str:
        """Where a missing element should be: the line of the nearest one around it."""
        while path and path not in self._lines:
            path = path.rpartition(".")[0]
        line = self._lines.get(path)
        return "" if line is None else f":{line}"

    def signatures(self, root: etree._Element) -> bool:
        """Judge the signature, which comes last and once, and take it away."""
        found = root.findall(xmldsig.SIGNATURE)
        for index, one in enumerate(found):
            if index or one.getnext() is not None:
                self._break("Signature", one, "Signature")
            if one.tail and one.tail.strip(BLANKS):
                self._break("Signature", one, one.tail.strip(BLANKS))
            for flawed in xmldsig.flaws(one):
                self._break(f"Signature.{etree.QName(flawed).localname}", flawed)
        for one in found:
            root.remove(one)
        return bool(found)

    def attributes(
        self, element: etree._Element, path: str, allowed: frozenset[str] = frozenset()
    ) -> None:
        """Only the root has attributes of its own."""
        if element.attrib:
            for key, value in stray_attributes(element, allowed, _TYPES):
                self._break(f"{path}.@{key}".lstrip("."), element, value)

    def values(self, element: etree._Element, part: type[Part], path: str) -> dict[str, Any]:
        """The attributes of a part from the children of its element."""
        line = line_of(element)
        if line is not None:
            self._lines[path] = line
        slots = slots_of(part)
        places = {slot.element: index for index, slot in enumerate(slots)}
        found: dict[str, Any] = {}
        last = 0
        self._no_words(element, path)
        for child in element:
            name = str(child.tag)
            here = f"{path}.{name}" if path else name
            at = places.get(name)
            if at is None:
                self._break(here, child)
                continue
            if at < last:
                self._break(here, child)
            last = max(last, at)
            self._add(found, slots[at], child, here)
        return {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in found.items()
            if value != []
        }

    def _no_words(self, element: etree._Element, path: str) -> None:
        """Between elements only blanks may stand."""
        for text in stray_words(element):
            self._break(path or etree.QName(element).localname, element, text)

    def _add(self, found: dict[str, Any], slot: Slot, child: etree._Element, path: str) -> None:
        if slot.is_repeated:
            earlier = found.setdefault(slot.attribute, [])
            value = self._value(slot, child, f"{path}[{len(earlier)}]")
            if value is not None:
                earlier.append(value)
            return
        if slot.attribute in found:
            self._break(path, child)
            return
        found[slot.attribute] = self._value(slot, child, path)

    def _value(self, slot: Slot, child: etree._Element, path: str) -> object:
        self.attributes(child, path)
        if isinstance(slot.kind, type):
            return slot.kind(**self.values(child, slot.kind, path))
        text = child.text or slot.default or ""
        value = slot.kind.read(text)
        if value is None or len(child) or not slot.kind.is_form(text):
            self._break(path, child, text.strip())
        return value


def is_lot(invoice: File) -> bool:
    """Whether the file holds more than one invoice (lotto)."""
    return len(invoice.fattura_elettronica_body) > 1


def is_ordinary(invoice: File) -> bool:
    """Whether it is an ordinary invoice, not a simplified one."""
    return isinstance(invoice, FatturaElettronica)
