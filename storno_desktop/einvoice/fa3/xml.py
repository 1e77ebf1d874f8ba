"""The national model as XML and back, in the order of the schema; what a file breaks is collected.

The model knows its elements, so that one walk writes every class and one walk reads it. FA(2) is
read into the same model, as FA(3) only added to it, and written back under its own namespace.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from lxml import etree

from storno_desktop.application.errors import Faulty, Misread
from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice._xml import forbidden_characters, line_of, parse, serialise
from storno_desktop.einvoice._xsi import stray_attributes, stray_words
from storno_desktop.einvoice.fa3.model import Faktura
from storno_desktop.einvoice.fa3.model.types import (
    Day,
    Facet,
    Kind,
    Number,
    Slot,
    Text,
    rules_of,
    slots_of,
)
from storno_desktop.einvoice.fa3.names import (
    FA2_NAMESPACE,
    FA2_SYSTEM_CODE,
    NAMESPACE,
    ROOTS,
)
from storno_desktop.einvoice.fa3.places import Steps, place, shown
from storno_desktop.einvoice.fault_list import FaultList

#: A structure fault as XML Schema sees it; the sentence needs `message`.
XSD: Final = "XSD"
#: "Discouraged" characters of XML 1.0, which KSeF refuses since 16 July 2026.
DISCOURAGED: Final = re.compile("[\x7f-\x84\x86-\x9f\ufdd0-\ufdef]")
_DECLARED: Final = re.compile(rb"\s*<\?xml[^>]*encoding=[\"']([\w-]+)", re.ASCII)
_HIDDEN: Final = re.compile(rb"<!--.*?-->|<!\[CDATA\[.*?\]\]>", re.DOTALL)
_INSTRUCTION: Final = re.compile(rb"<\?(?!xml[ \t\r\n])")
#: Where the types of the schema come from, besides its own.
_DICTIONARY: Final = "http://crd.gov.pl/xml/schematy/dziedzinowe/mf/2022/01/05/eD/DefinicjeTypy/"
_TYPES: Final = frozenset({NAMESPACE, FA2_NAMESPACE, _DICTIONARY})
#: White space of XML; a no-break space belongs to a text.
_WHITE: Final = re.compile(r"[ \t\r\n]+")
_DECIMAL: Final = re.compile(r"-?(?:[1-9]\d*|0)(?:\.\d+)?", re.ASCII)
_LOOSE_DECIMAL: Final = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_WHOLE: Final = re.compile(r"[+-]?\d+", re.ASCII)
#: TKwotowy2 and TIlosci have 22.
_MOST_DIGITS: Final = 30
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)

#: What FA(2) had otherwise: told by FA(3) as broken, right there.
_OTHERWISE_IN_FA2: Final = frozenset(
    {
        *("JST", "GV", "P_12", "P_12Z", "TerminOpis"),
        *("WariantFormularza", "DataWytworzeniaFa", "kodSystemowy"),
    }
)


def write(invoice: Faktura) -> bytes:
    """Write the document; raises Faulty when a text holds what XML cannot carry."""
    namespace = (
        FA2_NAMESPACE
        if invoice.Naglowek.KodFormularza.kodSystemowy == FA2_SYSTEM_CODE
        else NAMESPACE
    )
    prefixes: Any = {None: namespace}  # the stubs do not know that None is the default one
    root = etree.Element(f"{{{namespace}}}Faktura", nsmap=prefixes)
    _put(root, invoice, namespace, ())
    return serialise(root)


def _put(element: etree._Element, group: Any, namespace: str, steps: Steps) -> None:  # noqa: ANN401
    for slot in slots_of(type(group)):
        value = getattr(group, slot.name)
        if value is None:
            continue
        if slot.kind is not Kind.ELEMENT:
            if slot.kind is Kind.ATTRIBUTE:
                element.set(slot.name, value)
            else:
                element.text = value
            continue
        for index, each in enumerate(value if slot.repeats else (value,)):
            child = etree.SubElement(element, f"{{{namespace}}}{slot.name}")
            below = (*steps, (slot.name, index if slot.repeats else None))
            if isinstance(slot.type, type):
                _put(child, each, namespace, below)
            else:
                _put_text(child, written(each), below)


def _put_text(element: etree._Element, text: str, steps: Steps) -> None:
    try:
        element.text = text
    except ValueError:  # lxml refuses control characters and lone surrogates
        found = " ".join(forbidden_characters(text))
        raise Faulty(
            [Fault(place(steps), "XML-CHARACTER", params=(("characters", found),))]
        ) from None


def written(value: str | Decimal | date) -> str:
    """A value as it stands in the file."""
    if isinstance(value, Decimal):
        return format(value, "f")
    return value.isoformat() if isinstance(value, date) else value


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: the model, and what in it the schema does not allow."""

    invoice: Faktura
    faults: tuple[Fault, ...]
    syntax: str  # "fa3" or "fa2"


def read(document: bytes) -> Document:
    """Read FA(3) or FA(2); raises Misread when it is no XML or another document."""
    root = parse(document)
    syntax = ROOTS.get(str(root.tag))
    if syntax is None:
        raise Misread(
            "fa3", line=line_of(root), column=1, reason="unknown_root", detail=str(root.tag)
        )
    reader = _Reader(is_fa2=syntax == "fa2")
    invoice: Faktura = reader.group(root, Faktura, ())
    return Document(invoice, tuple(reader.faults), syntax)


def bytes_faults(document: bytes) -> list[Fault]:
    """What KSeF refuses about a file as such: marks, encodings, instructions, odd characters."""
    messages = []
    if document.startswith(BOM_UTF8):
        messages.append("BOM")
    declared = _DECLARED.match(document)
    if declared is not None and declared[1].lower() != b"utf-8":
        messages.append(f"encoding: {declared[1].decode('ascii')}")
    if _INSTRUCTION.search(_HIDDEN.sub(b"", document)):
        messages.append("processing instruction")
    found = DISCOURAGED.findall(document.decode("utf-8", "replace"))
    if found:
        names = " ".join(dict.fromkeys(f"U+{ord(each):04X}" for each in found))
        messages.append(f"characters: {names}")
    return [
        Fault(place(()), XSD, params=(("element", "Faktura"), ("line", "1"), ("message", message)))
        for message in messages
    ]


class _Reader:
    """Reads groups into the model and collects what the schema does not allow."""

    def __init__(self, *, is_fa2: bool) -> None:
        self.faults: list[Fault] = FaultList()
        self._is_fa2 = is_fa2

    def _tell(self, element: etree._Element, steps: Steps, message: str) -> None:
        if self._is_fa2 and any(name in _OTHERWISE_IN_FA2 for name, _ in steps):
            return
        params = (
            ("element", shown(steps)),
            ("line", str(line_of(element) or "")),
            ("message", message),
        )
        self.faults.append(Fault(place(steps), XSD, params=params))

    def group(self, element: etree._Element, model: type[Any], steps: Steps) -> Any:  # noqa: ANN401
        """Read one group with everything in it."""
        slots = {slot.name: slot for slot in slots_of(model)}
        found: dict[str, Any] = {}
        self._attributes(element, slots.values(), steps)
        self._children(element, slots, found, steps)
        if not any(slot.kind is Kind.TEXT for slot in slots.values()):
            self._no_text(element, steps)
        for slot in slots.values():
            if slot.kind is Kind.ATTRIBUTE:
                value = element.get(slot.name)
            elif slot.kind is Kind.TEXT:
                value = element.text or ""
                if not (isinstance(slot.type, Text) and slot.type.verbatim):
                    value = _WHITE.sub(" ", value).strip(" ") or None
            else:
                continue
            if value is not None and isinstance(slot.type, Text):
                found[slot.name] = value
                if flaw := slot.type.flaw(value):
                    self._tell(element, (*steps, (slot.name, None)), f"{flaw[0]}: {value}")
        for slot in slots.values():
            if slot.least and slot.name not in found:
                missing = (*steps, (slot.name, None))
                self._tell(element, missing, f"missing: {slot.name}")
        present = frozenset(found)
        for rule in rules_of(model):
            if not rule.holds(present):
                names = ", ".join(sorted(present & rule.names)) or "-"
                wanted = " | ".join(
                    " ".join(sorted(needed or every)) for every, needed in rule.alternatives
                )
                self._tell(element, steps, f"choice: {names} ({wanted})")
        return model(**found)

    def _attributes(self, element: etree._Element, slots: Iterable[Slot], steps: Steps) -> None:
        if not element.attrib:
            return
        own = {slot.name for slot in slots if slot.kind is Kind.ATTRIBUTE}
        for name, value in stray_attributes(element, own, _TYPES):
            self._tell(element, steps, f"unexpected attribute: {name}={value[:40]}")

    def _no_text(self, element: etree._Element, steps: Steps) -> None:
        """A group holds elements, and between them nothing but white space."""
        stray = next(stray_words(element), None)
        if stray is not None:
            self._tell(element, steps, f"unexpected text: {stray[:40]}")

    def _children(
        self,
        element: etree._Element,
        slots: dict[str, Slot],
        found: dict[str, Any],
        steps: Steps,
    ) -> None:
        order = {name: index for index, name in enumerate(slots)}
        namespace = etree.QName(element).namespace
        reached = 0
        for child in element.iterchildren(tag=etree.Element):
            name = etree.QName(child)
            slot = slots.get(name.localname)
            if slot is None or slot.kind is not Kind.ELEMENT or name.namespace != namespace:
                self._tell(child, (*steps, (name.localname, None)), f"unexpected: {name.localname}")
                continue
            if order[slot.name] < reached:
                self._tell(child, (*steps, (slot.name, None)), f"order: {slot.name}")
            reached = max(reached, order[slot.name])
            before = found.get(slot.name)
            index = len(before) if slot.repeats and before else 0
            below = (*steps, (slot.name, index if slot.repeats else None))
            if index >= slot.most or (before is not None and not slot.repeats):
                self._tell(child, below, f"too many: {slot.name}")
                if not slot.repeats:
                    continue
            value = self._value(child, slot.type, below)
            if value is None:
                continue
            found[slot.name] = (*(before or ()), value) if slot.repeats else value

    def _value(self, element: etree._Element, type_: Facet | type[Any], steps: Steps) -> Any:  # noqa: ANN401
        if isinstance(type_, type):
            return self.group(element, type_, steps)
        self._attributes(element, (), steps)
        if (inside := next(element.iterchildren(tag=etree.Element), None)) is not None:
            self._tell(inside, steps, f"unexpected: {etree.QName(inside).localname}")
        text = element.text or ""
        if not (isinstance(type_, Text) and type_.verbatim):
            text = _WHITE.sub(" ", text).strip(" ")
        if not text and isinstance(type_, Text) and type_.fixed:
            text = type_.fixed
        value = _converted(text, type_)
        if value is None:
            kind = "date" if isinstance(type_, Day) else "decimal"
            self._tell(element, steps, f"{kind}: {text}")
            return None
        if isinstance(type_, Number) and type_.lowest is None and not _DECIMAL.fullmatch(text):
            self._tell(element, steps, f"decimal: {text}")
        # each type judges values of its own kind
        elif flaw := type_.flaw(value):  # type: ignore[arg-type]
            self._tell(element, steps, f"{flaw[0]}: {text}")
        return value


def _number(text: str) -> Decimal | None:
    """A number of so many digits as anything here may have; None for a longer one."""
    value = Decimal(text)
    has_room = len(value.as_tuple().digits) <= _MOST_DIGITS and abs(value.adjusted()) < _MOST_DIGITS
    return value if has_room else None


def _converted(text: str, type_: Facet) -> str | Decimal | date | None:
    """The value that a text stands for; None where it is none of its kind."""
    if isinstance(type_, Text):
        return str(int(text)) if type_.whole and _WHOLE.fullmatch(text) else text
    if isinstance(type_, Number):
        return _number(text) if _LOOSE_DECIMAL.fullmatch(text) else None
    try:
        return date.fromisoformat(text) if _DATE.fullmatch(text) else None
    except ValueError:
        return None
