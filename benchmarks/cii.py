"""CII of 50 lines, written and read: to UBL of the same invoice, and to the `drafthorse` package.

Limits: 1.5 times the time of UBL; a fifth of the time of drafthorse. That package is no dependency
of ours (its schemas are of 2024, and it checks no rules), so its lines appear only where somebody
installed it beside ours. It writes from objects that are made, and so do we; its reading checks
nothing, ours holds the file to the schema and to the binding.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from importlib.util import find_spec
from typing import Any
from xml.etree import ElementTree as ET

from benchmarks._invoices import around, content
from benchmarks._timing import paired, tell
from storno_desktop.application.judging import meaning, totals_of
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import cii, ubl
from storno_desktop.einvoice.en16931_cii import SPECIFICATION

LIMIT = 1.5
GOAL = 0.2


def _invoice() -> Semantic:
    circumstances = around()
    draft = content(50)
    stated = meaning(draft, totals_of(draft, circumstances.seller), circumstances)
    return replace(stated, specification=SPECIFICATION)


def _theirs(document: bytes) -> tuple[Callable[[], object], Callable[[], object]] | None:
    """How drafthorse writes and reads the document, None where it is not installed."""
    if find_spec("drafthorse") is None:
        return None
    model: Any = import_module("drafthorse.models.document").Document
    made = model.parse(document)
    return lambda: ET.tostring(made.to_etree(), "utf-8"), lambda: model.parse(document)


def main() -> None:
    """Write and read the same invoice each way."""
    invoice = _invoice()
    document, as_ubl = cii.write(invoice), ubl.write(invoice)

    def write() -> bytes:
        return cii.write(invoice)

    def read() -> object:
        return cii.read(document)

    tell("CII of 50 lines, written, to UBL", paired(write, lambda: ubl.write(invoice)), LIMIT)
    tell("CII of 50 lines, read, to UBL", paired(read, lambda: ubl.read(as_ubl)), LIMIT)
    theirs = _theirs(document)
    if theirs is not None:
        tell("CII of 50 lines, written, to drafthorse", paired(write, theirs[0]), GOAL)
        tell("CII of 50 lines, read, to drafthorse", paired(read, theirs[1]), GOAL)


if __name__ == "__main__":
    main()
