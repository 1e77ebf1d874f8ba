"""What the FatturaPA schema demands of each element, asked of the national model (SdI 00200).

The schema's own file may not travel with the program; a test holds every element to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice.fatturapa import facets
from storno_desktop.einvoice.fatturapa.elements import Part, Slot, slots_of
from storno_desktop.einvoice.fatturapa.model import FatturaElettronica
from storno_desktop.einvoice.fatturapa.simplified import FORMATO as SIMPLE_FORMATO
from storno_desktop.einvoice.fatturapa.xml_write import File

CODE = "00200"
_LONGEST_QUOTE = 60


def broken(path: str, found: str = "–", line: int | None = None) -> Fault:
    """The fault of an element that is not as the schema wants it; `line` is that of the file."""
    quote = found if len(found) <= _LONGEST_QUOTE else f"{found[:_LONGEST_QUOTE]}…"
    place = "" if line is None else f":{line}"
    params = (("element", path.rpartition(".")[2]), ("found", quote or "–"), ("place", place))
    return Fault(path, CODE, params=params)


def check(invoice: File) -> list[Fault]:
    """Judge a file by its schema; paths are those of the elements, zero-based."""
    faults = list(_part(invoice, ""))
    version, system = invoice.versione, invoice.sistema_emittente
    versions = facets.FORMATO if isinstance(invoice, FatturaElettronica) else SIMPLE_FORMATO
    if not versions.allows(version):
        faults.append(broken("@versione", version))
    if system is not None and not facets.Text(10).allows(system):
        faults.append(broken("@SistemaEmittente", system))
    return faults


def _part(part: Part, path: str) -> Iterator[Fault]:
    for slot in slots_of(type(part)):
        here = f"{path}.{slot.element}" if path else slot.element
        value = getattr(part, slot.attribute)
        if not slot.is_repeated:
            if value is not None:
                yield from _one(slot, value, here)
            elif slot.is_required:
                yield broken(here)
            continue
        if slot.is_required and not value:
            yield broken(here)
        for index, one in enumerate(value):
            yield from _one(slot, one, f"{here}[{index}]")
    yield from _name(part, path)


def _one(slot: Slot, value: Any, path: str) -> Iterator[Fault]:  # noqa: ANN401 - as the slot says
    if isinstance(slot.kind, type):
        yield from _part(value, path)
    elif not slot.kind.allows(value):
        yield broken(path, "" if isinstance(value, bytes) else slot.kind.write(value))


def _name(part: Part, path: str) -> Iterator[Fault]:
    """A firm's name, or first name and surname, never both and never half."""
    names = {one.name for one in fields(part)}
    if not {"denominazione", "cognome"} <= names:
        return
    firm, first, last = (
        getattr(part, name) is not None for name in ("denominazione", "nome", "cognome")
    )
    if (firm, first, last) not in {(True, False, False), (False, True, True)}:
        yield broken(f"{path}.Denominazione")
