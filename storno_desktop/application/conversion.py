"""One e-invoice in another syntax: what the target refuses stops it, what it drops is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from storno_desktop.application.errors import BadInput, Faulty, Misread
from storno_desktop.application.incoming import Door, Judged
from storno_desktop.application.ports import PageFormat
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.term_places import Said, everything

Page = Callable[[Semantic], bytes]

#: What every format says of itself, and so differs in each.
_OF_THE_FORMAT = frozenset({"BT-23", "BT-24"})


@dataclass(frozen=True, slots=True)
class Lost:
    """A term that the target does not carry, or not as it was."""

    said: Said
    now: object | None = None  # None: it is gone


@dataclass(frozen=True, slots=True)
class Converted:
    """The new file, what it lost, and the faults that do not stop it."""

    content: bytes
    lost: tuple[Lost, ...]
    faults: tuple[Fault, ...]


def convert(door: Door, source: Judged, key: str, formats: frozenset[str], page: Page) -> Converted:
    """Write a file that was read in the format of an export key.

    Raises BadInput for a key that is none, Misread when the source could not be read, Faulty with
    the target's fatal faults. Faults of the source do not stop it: the target judges what is said.
    A format that lives in a PDF gets the page that the source came with, else `page` makes one.
    """
    allowed = formats | {"pdf"}
    if key not in allowed:
        params = (("found", key), ("allowed", ", ".join(sorted(allowed))))
        raise BadInput("bad_value", [Fault("to", "NOT-ALLOWED", params=params)])
    if source.failure is not None:
        raise source.failure
    if source.reading is None:
        name = source.profile or ""
        raise Misread(name, reason="not_spoken", format=name)
    semantic = source.reading.semantic
    if key == "pdf":
        return Converted(page(semantic), (), ())
    target = door.format_for(key)
    faults = target.check(semantic)
    if stopping := fatal(faults):
        raise Faulty(stopping)
    content = target.write(semantic)
    again = target.read(content)
    if stopping := fatal(
        again.structure_faults
    ):  # a text that was kept as it was has no place here
        raise Faulty(stopping)
    gone = lost(semantic, again.semantic)
    if isinstance(target, PageFormat):
        content = target.embed(source.piece.pdf or page(semantic), content)
    return Converted(content, gone, tuple(faults))


def lost(before: Semantic, after: Semantic) -> tuple[Lost, ...]:
    """Compare what two invoices say, term by term."""
    kept = {said.path: said for said in everything(after)}
    found = []
    for said in everything(before):
        if said.term in _OF_THE_FORMAT:
            continue
        now = kept.get(said.path)
        if now is None or not _same(said, now):
            found.append(Lost(said, None if now is None else now.value))
    return tuple(found)


def _same(one: Said, other: Said) -> bool:
    if isinstance(one.value, Decimal) and isinstance(other.value, Decimal):
        return one.value == other.value
    if isinstance(one.value, str) and isinstance(other.value, str):
        return one.value.split() == other.value.split()
    return one.value == other.value
