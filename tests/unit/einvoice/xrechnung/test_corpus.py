"""KoSIT's own tests and samples: each rule where it must hold and where it must fail."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from storno_desktop.domain.semantic import Semantic, SemanticLine
from storno_desktop.einvoice.registry import format_for
from tests.unit.einvoice.verdicts import Tools, ours
from tests.unit.einvoice.xrechnung.xmute import units

SETS = {
    "ubl/xrechnung-rule": "xrechnung-ubl",
    "ubl/xrechnung-rule-cn": "xrechnung-ubl",
    "cii/xrechnung-rule": "xrechnung-cii",
}
SAMPLES = {"ubl/xrechnung": "xrechnung-ubl", "cii/xrechnung": "xrechnung-cii"}


def plain(invoice: Semantic) -> Semantic:
    """Without what France's extension says of a line: XRechnung has no place for it."""
    blank = SemanticLine().extensions
    lines = tuple(replace(line, extensions=blank) for line in invoice.lines)
    return replace(invoice, lines=lines)


@pytest.mark.parametrize("name", SETS)
def test_every_rule_holds_and_fails_where_kosit_says_so(shared: Path, name: str) -> None:
    face = format_for(SETS[name])
    held, wrong = 0, []
    for path in sorted((shared / "einvoice-corpus" / name).glob("*.xml")):
        for unit in units(path.read_bytes()):
            reading = face.read(unit.document)
            found = {fault.code for fault in reading.structure_faults}
            found |= {fault.code for fault in face.check(reading.semantic)}
            held += len(unit.holds | unit.fails)
            differing = (unit.holds & found) | (unit.fails - found)
            if differing:
                wrong.append((path.name, unit.name, sorted(differing)))
    assert wrong == []
    assert held > 200


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_is_taken_and_survives_reading_and_writing(shared: Path, name: str) -> None:
    pytest.importorskip("saxonche")
    face, tools = format_for(SAMPLES[name]), Tools(shared)
    paths = sorted((shared / "einvoice-corpus" / name).glob("*.xml"))
    assert len(paths) > 10
    for path in paths:
        document = path.read_bytes()
        reading = face.read(document)
        assert ours(document).codes == tools.official(document).codes == set(), path.name
        written = face.write(reading.semantic)
        assert plain(face.read(written).semantic) == plain(reading.semantic), path.name
        assert tools.official(written).passes, path.name
