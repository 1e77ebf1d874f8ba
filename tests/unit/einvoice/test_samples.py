"""Every good sample of UBL and CII is read, written again in its format, and carried across.

What is written passes the official rules and says the same; on the way to the other syntax and back
no term of EN 16931 is lost. Terms of extensions are held to their own formats' tests.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from storno_desktop.application.conversion import lost
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import cii, ubl
from storno_desktop.einvoice.registry import format_for
from tests.unit.einvoice.verdicts import Sample, Tools, format_of, samples

#: What a term of the standard does not stand in.
OF_EXTENSIONS = (".sub_lines[", ".extensions.", "].type_code")


def gone(before: Semantic, after: Semantic) -> list[tuple[str, object]]:
    """The terms of the standard that one invoice says and the other does not.

    CII keeps identifiers with a scheme apart from those without, so that their order may change.
    """
    return [
        (each.said.path, each.said.value)
        for each in lost(before, after)
        if not any(part in f".{each.said.path}" for part in OF_EXTENSIONS)
        and not each.said.path.startswith("seller.identifiers")
    ]


def good(shared: Path, syntax: str) -> list[tuple[Sample, str]]:
    found = []
    for sample in samples(shared):
        if sample.syntax == syntax:
            key = format_of(sample, sample.path.read_bytes())
            assert key is not None
            found.append((sample, key))
    assert len(found) > 40
    return found


@pytest.mark.parametrize("syntax", ["ubl", "cii"])
def test_a_sample_written_again_passes_and_says_the_same(shared: Path, syntax: str) -> None:
    pytest.importorskip("saxonche")
    tools = Tools(shared)
    for sample, key in good(shared, syntax):
        face = format_for(key)
        said = face.read(sample.path.read_bytes()).semantic
        written = face.write(said)
        assert tools.official(written, sample.profile).passes, sample.name
        assert gone(said, face.read(written).semantic) == [], sample.name


@pytest.mark.parametrize("syntax", ["ubl", "cii"])
def test_no_term_is_lost_in_the_other_syntax_and_back(shared: Path, syntax: str) -> None:
    own, other = (ubl, cii) if syntax == "ubl" else (cii, ubl)
    for sample, key in good(shared, syntax):
        said = format_for(key).read(sample.path.read_bytes()).semantic
        there = other.read(other.write(said)).semantic
        back = own.read(own.write(there)).semantic
        assert gone(said, back) == [], sample.name
        assert set(back.seller.identifiers) == set(said.seller.identifiers), sample.name
