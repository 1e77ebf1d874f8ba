"""The order in which faults are told: as the document goes, each rule once a field."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault

_INDEXED: Final = re.compile(r"([A-Za-z.]+)\[(\d+)\](?:\.(.*))?")


def _ranks(*tables: dict[str, str]) -> dict[str, int]:
    keys = dict.fromkeys(key for table in tables for key in table.values())
    return {key: rank for rank, key in enumerate(keys)}


_DOCUMENT: Final = _ranks(terms.DOCUMENT_KEYS)
_BELOW: Final = _ranks(
    terms.BREAKDOWN_KEYS, terms.ALLOWANCE_KEYS, terms.ATTACHMENT_KEYS, terms.LINE_KEYS
)
_LAST: Final = len(_DOCUMENT) + len(_BELOW)


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
    return _DOCUMENT.get(group, _LAST), int(index), _BELOW.get(key or "", _LAST)
