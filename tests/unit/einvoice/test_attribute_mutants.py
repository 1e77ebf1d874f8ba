"""Broken attributes, codes and blanks in files of others: nothing bad is ever taken.

The codes are not compared here: where a code is empty, or stands in the wrong place, the published
rules and ours say by different numbers that the file is wrong.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from storno_desktop.einvoice.registry import recognise
from tests.unit.einvoice.attribute_mutants import attribute_mutant
from tests.unit.einvoice.verdicts import UNSPOKEN, Sample, Tools, good_files, ours

#: How many of UBL and of CII.
CASES = 2000 if os.environ.get("STORNO_FULL") == "1" else 60
CHUNKS = 4
SYNTAXES = ("ubl", "cii")


@pytest.fixture(scope="session")
def tools(shared: Path) -> Tools:
    pytest.importorskip("saxonche")
    return Tools(shared)


def known_files(shared: Path, syntax: str) -> list[Sample]:
    """The samples that are judged by what they say they are."""
    found = []
    for sample in good_files(shared):
        if sample.syntax == syntax and sample.profile is None:
            recognised = recognise(sample.path.read_bytes())
            if recognised.key is not None and UNSPOKEN not in (recognised.specification or ""):
                found.append(sample)
    return found


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_a_file_with_a_broken_attribute_or_code_is_never_taken(
    tools: Tools, shared: Path, syntax: str, chunk: int
) -> None:
    known = known_files(shared, syntax)
    assert known
    taken = []
    for seed in range(chunk, CASES, CHUNKS):
        sample = known[seed % len(known)]
        document = sample.path.read_bytes()
        where, broken = attribute_mutant(document, f"{seed}:{sample.name}")
        if recognise(broken).key != recognise(document).key or not ours(broken).passes:
            continue  # refused by us, or of another format by now
        wanted = tools.official(broken)
        if not wanted.passes:
            taken.append(f"{sample.name}#{seed} {where}: {sorted(wanted.codes or {'schema'})}")
    assert taken == []
