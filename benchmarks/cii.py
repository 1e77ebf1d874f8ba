"""CII of 50 lines, written and read: to UBL of the same invoice, and to the `drafthorse` package.

Limits: 1.5 times the time of UBL; a fifth of the time of drafthorse. That package is no dependency
of ours (its schemas are of 2024, and it checks no rules), so its lines appear only where somebody
installed it beside ours. Both write from objects that are made, by the one call that there is for
it. Our reading holds the file to the schema and to the binding; reading is told beside theirs
alone, and beside theirs with its own check of the schema. A turn is a folder of ten files, as no
program reads one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from time import process_time
from typing import Any

from benchmarks._invoices import around, content
from benchmarks._timing import paired, tell
from storno_desktop.application.judging import meaning, totals_of
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import cii, ubl
from storno_desktop.einvoice.en16931_cii import SPECIFICATION

LIMIT = 1.5
GOAL = 0.2
FILES = 10
SCHEMA = "FACTUR-X_EN16931"


def _invoice() -> Semantic:
    circumstances = around()
    draft = content(50)
    stated = meaning(draft, totals_of(draft, circumstances.seller), circumstances)
    return replace(stated, specification=SPECIFICATION)


def _theirs(document: bytes) -> dict[str, Callable[[], object]]:
    """How drafthorse writes and reads the document, nothing where it is not installed."""
    if find_spec("drafthorse") is None:
        return {}
    model: Any = import_module("drafthorse.models.document").Document
    validate: Any = import_module("drafthorse.utils").validate_xml
    made = model.parse(document)
    return {
        "written": lambda: made.serialize(schema=SCHEMA),
        "read": lambda: model.parse(document),
        "read and held to the schema": lambda: (validate(document, SCHEMA), model.parse(document)),
    }


def main() -> None:
    """Write and read the same invoice each way."""
    invoice = _invoice()
    document, as_ubl = cii.write(invoice), ubl.write(invoice)

    def write() -> bytes:
        return cii.write(invoice)

    def read() -> object:
        return cii.read(document)

    tell(
        "CII of 50 lines, written, to UBL",
        paired(write, lambda: ubl.write(invoice), clock=process_time),
        LIMIT,
    )
    tell(
        "CII of 50 lines, read, to UBL",
        paired(read, lambda: ubl.read(as_ubl), clock=process_time),
        LIMIT,
    )
    for name, theirs in _theirs(document).items():
        ours = write if name == "written" else read
        ratio = paired(
            partial(_folder, ours), partial(_folder, theirs), turns=11, clock=process_time
        )
        tell(f"CII of 50 lines, {name}, to drafthorse", ratio, GOAL)


def _folder(work: Callable[[], object]) -> None:
    for _ in range(FILES):
        work()


if __name__ == "__main__":
    main()
