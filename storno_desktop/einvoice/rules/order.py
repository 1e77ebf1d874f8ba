"""The order in which faults are told: as the document goes, each rule once a field."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault

_INDEXED: Final = re.compile(r"([A-Za-z.]+)\[(\d+)\](?:\.(.*))?")


def _ranks(table: dict[str, str]) -> dict[str, int]:
    return {key: rank for rank, key in enumerate(dict.fromkeys(table.values()))}


_DOCUMENT: Final = _ranks(terms.DOCUMENT_KEYS)
_BELOW: Final = {
    "vatBreakdown": _ranks(terms.BREAKDOWN_KEYS),
    "ublExtensions.allowanceCharges": _ranks(terms.ALLOWANCE_KEYS),
    "attachments": _ranks(terms.ATTACHMENT_KEYS),
    "lines": _ranks(terms.LINE_KEYS),
}
_LAST: Final = len(_DOCUMENT)


def in_document_order(faults: Iterable[Fault]) -> list[Fault]:
    """Sort by field, keep each code once a field."""
    distinct = {(fault.path, fault.code): fault for fault in faults}
    if len(distinct) < 2:  # noqa: PLR2004 - nothing to sort
        return list(distinct.values())
    return sorted(distinct.values(), key=_place)


def _place(fault: Fault) -> tuple[int, int, int]:
    """Rank of the group, index within it, rank of the key below."""
    indexed = _INDEXED.fullmatch(fault.path)
    if indexed is None:
        return _DOCUMENT.get(fault.path, _LAST), 0, 0
    group, index, key = indexed.groups()
    below = _BELOW.get(group, _DOCUMENT)
    return _DOCUMENT.get(group, _LAST), int(index), below.get(key or "", _LAST)
