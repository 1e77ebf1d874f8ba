"""XRechnung for purchases of clean vehicles (BR-DE-CVD): contract, tender, kind of vehicle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Item, Semantic
from storno_desktop.einvoice.rules.edition import LATEST
from storno_desktop.einvoice.rules.lines import below
from storno_desktop.einvoice.rules.texts import at, folded, is_blank, on_line

_LIST: Final = "CVD"
_ATTRIBUTE: Final = "cva"
_VEHICLES: Final = frozenset({"M1", "M2", "M3", "N1", "N2", "N3"})
_EMISSIONS: Final = frozenset({"clean", "zero-emission", "other"})

CODES: Final = (
    *("BR-DE-CVD-01", "BR-DE-CVD-02", "BR-DE-CVD-03", "BR-DE-CVD-04", "BR-DE-CVD-05"),
    *("BR-DE-CVD-06-a", "BR-DE-CVD-06-b", "BR-TMP-CVD-01"),
)


def check_cvd(invoice: Semantic) -> Iterator[Fault]:
    """Judge an invoice of this kind."""
    if is_blank(invoice.contract):
        yield at("BR-DE-CVD-01", "BT-12")
    if is_blank(invoice.tender):
        yield at("BR-DE-CVD-02", "BT-17")
    if not any(_lists(line.item) and _attributes(line.item) for line in invoice.lines):
        yield at("BR-DE-CVD-03", "BG-25")
    for index, line in enumerate(invoice.lines):
        yield from (below(index, fault) for fault in _item(line.item))


def _lists(item: Item) -> int:
    return sum(each.scheme == _LIST for each in item.classifications)


def _attributes(item: Item) -> int:
    return sum(name == _ATTRIBUTE for name, _ in item.attributes)


def _item(item: Item) -> Iterator[Fault]:
    if _lists(item) and _attributes(item) != 1:
        yield on_line("BR-DE-CVD-06-a", "BT-160")
    if _attributes(item) and _lists(item) != 1:
        yield on_line("BR-DE-CVD-06-b", "BT-158")
    for each in item.classifications:
        scheme = folded(each.scheme or "")
        if scheme and scheme != _LIST and scheme not in LATEST.classification_schemes:
            yield on_line("BR-TMP-CVD-01", "BT-158", found=scheme or "–")
        if scheme == _LIST and folded(each.value) not in _VEHICLES:
            yield on_line("BR-DE-CVD-04", "BT-158", found=each.value)
    for name, value in item.attributes:
        if name == _ATTRIBUTE and folded(value) not in _EMISSIONS:
            yield on_line("BR-DE-CVD-05", "BT-161", found=value)
