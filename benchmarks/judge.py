"""Judging a 50-line CIUS-RO invoice, to Saxon with both official sheets compiled beforehand.

Limits: 15 times faster when nothing is remembered, 100 times faster after one changed field. Ours
starts from the semantic invoice, Saxon from the file of the same invoice, as its users do; both
give every fault. Needs the official artefacts (`STORNO_SHARED`, else `../shared`).
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from types import ModuleType

from benchmarks._invoices import around, content
from benchmarks._timing import paired
from storno_desktop.application.judging import meaning, totals_of
from storno_desktop.domain.semantic import Semantic

SHEETS = ("cen-ubl", "cius-ro")
COLD, WARM = 15.0, 100.0
#: Keys of a turn: nobody types one between two runs of Saxon.
KEYS = 4


def official() -> ModuleType | None:
    """The official checker, None where its folder or Saxon is absent."""
    root = Path(__file__).resolve().parents[2]
    shared = Path(os.environ.get("STORNO_SHARED", root / "shared"))
    folder = shared / "tools" / "einvoice-check"
    if not folder.is_dir():
        return None
    sys.path.insert(0, str(folder))
    sys.dont_write_bytecode = True
    return importlib.import_module("validate")


def anew(invoice: Semantic) -> Semantic:
    """An equal invoice of which no line was ever seen."""
    return replace(invoice, lines=tuple(replace(line) for line in invoice.lines))


def tell(name: str, figure: float, limit: float) -> None:
    """Print how many times faster, and whether that is enough."""
    verdict = "ok" if figure >= limit else "SHORT"
    print(f"{name:<58} {figure:8.1f} times faster   at least {limit:g}   {verdict}", flush=True)


def main() -> None:
    """Judge the same invoice both ways."""
    checker = official()
    if checker is None:
        print("judge: the official artefacts are not here; set STORNO_SHARED", flush=True)
        return
    circumstances = around()
    draft = content(50)
    totals = totals_of(draft, circumstances.seller)
    invoice = meaning(draft, totals, circumstances)
    face = circumstances.format
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "invoice.xml"
        file.write_bytes(face.write(invoice))
        sheets = [checker.sheet(key) for key in SHEETS]

        def saxon() -> list[str]:
            return [sheet.transform_to_string(source_file=str(file)) for sheet in sheets]

        fresh = iter([anew(invoice) for _ in range(64)])
        tell(
            "50 lines judged, nothing remembered, to Saxon",
            1 / paired(lambda: face.check(next(fresh)), saxon),
            COLD,
        )
        changed = iter(_after_a_key(invoice))
        face.check(invoice)
        tell(
            "50 lines judged after one changed field, to Saxon",
            KEYS / paired(lambda: [face.check(next(changed)) for _ in range(KEYS)], saxon),
            WARM,
        )


def _after_a_key(invoice: Semantic) -> list[Semantic]:
    """The invoice after one key in one line or in the header, again and again."""
    states = []
    for n in range(64):
        if n % 4 == 0:
            invoice = replace(invoice, buyer_reference=f"reference {n}")
        else:
            at = n * 37 % len(invoice.lines)
            line = invoice.lines[at]
            typed = replace(line, item=replace(line.item, name=f"Articol {n}"))
            lines = (*invoice.lines[:at], typed, *invoice.lines[at + 1 :])
            invoice = replace(invoice, lines=lines)
        states.append(invoice)
    return states


if __name__ == "__main__":
    main()
