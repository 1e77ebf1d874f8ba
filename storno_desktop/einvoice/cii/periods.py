"""BR-29 and BR-30 on the file: the ends of a period are compared as the texts they are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice._xml import is_element
from storno_desktop.einvoice.cii.elements import DAY
from storno_desktop.einvoice.cii.names import PREFIXES, ram, udt
from storno_desktop.einvoice.cii.values import fault_at
from storno_desktop.einvoice.ubl.values import child

_TRANSACTION: Final = "/*/rsm:SupplyChainTradeTransaction"
_SEARCHES: Final = tuple(
    (code, etree.XPath(f"{_TRANSACTION}/{path}/ram:BillingSpecifiedPeriod", namespaces=PREFIXES))
    for code, path in (
        ("BR-29", "ram:ApplicableHeaderTradeSettlement"),
        ("BR-30", "ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement"),
    )
)


def faults(root: etree._Element) -> Iterator[Fault]:
    """Every period that does not end on its first day or later, whatever its days are."""
    for code, search in _SEARCHES:
        found = search(root)
        for element in found if isinstance(found, list) else ():
            if not is_element(element):
                continue
            start, end = child(element, ram.StartDateTime), child(element, ram.EndDateTime)
            if start is None or end is None:
                continue
            starts, ends = _days(start), _days(end)
            if not any(last >= first for last in ends for first in starts):
                yield fault_at(element, code)


def _days(element: etree._Element) -> list[str]:
    return [
        each.text or ""
        for each in element.iterchildren(udt.DateTimeString)
        if each.get("format") == DAY
    ]
