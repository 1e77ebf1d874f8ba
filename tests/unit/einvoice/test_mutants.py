"""Broken files of others: our verdict is the official one, code by code.

Whatever differs is in the table of `tests/unit/einvoice/differences.py`, which `docs/rules.md`
shows; a file that the official rules refuse is never taken.
"""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest

from tests.unit.einvoice.changes import other_codes
from tests.unit.einvoice.differences import unexplained
from tests.unit.einvoice.verdicts import SYNTAXES, Sample, Tools, format_of, ours, samples, unsigned

FULL = os.environ.get("STORNO_FULL") == "1"
CHUNKS = 4
#: How many of each syntax in a chunk: UBL and CII have the most samples, and the most to break.
CASES = {"ubl": 34, "cii": 27, "fatturapa": 6, "fa3": 8}
TIMES = 17 if FULL else 1  # 300 ordinarily, 5,100 in the full run


@pytest.fixture(scope="session")
def tools(shared: Path) -> Tools:
    pytest.importorskip("saxonche")
    return Tools(shared)


def differs(tools: Tools, sample: Sample, document: bytes) -> str | None:
    """What of a broken file is judged otherwise, and not in the table."""
    wanted = tools.official(document, sample.profile)
    key = None if sample.profile is None else format_of(sample, document)
    return unexplained(sample.syntax, wanted, ours(document, key))


def difference(tools: Tools, sample: Sample, seed: int) -> str | None:
    """What of a mutant is judged otherwise."""
    what, document = tools.mutant(sample, seed)
    found = differs(tools, sample, document)
    return found and f"{sample.name}#{seed} {what}: {found}"


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_broken_files_get_the_official_verdict(
    tools: Tools, shared: Path, syntax: str, chunk: int
) -> None:
    known = [sample for sample in samples(shared) if sample.syntax == syntax]
    assert known
    found = []
    for number in range(CASES[syntax] * TIMES):
        seed = number * CHUNKS + chunk
        found.append(difference(tools, known[seed % len(known)], seed))
    assert [each for each in found if each is not None] == []


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("syntax", SYNTAXES)
def test_codes_of_other_places_get_the_official_verdict(
    tools: Tools, shared: Path, syntax: str
) -> None:
    found = []
    for sample in samples(shared):
        if sample.syntax != syntax:
            continue
        document = unsigned(sample.path.read_bytes())
        if not tools.official(document, sample.profile).passes:
            continue  # what was signed inside is officially judged with its signature
        for what, changed in other_codes(document, Random(sample.name), 30 if FULL else 2):
            told = differs(tools, sample, changed)
            if told is not None:
                found.append(f"{sample.name} {what}: {told}")
    assert found == []


@pytest.mark.parametrize("syntax", ["ubl", "cii"])
def test_every_good_file_passes(tools: Tools, shared: Path, syntax: str) -> None:
    for sample in samples(shared):
        if sample.syntax == syntax:
            document = sample.path.read_bytes()
            found = ours(document, None if sample.profile is None else format_of(sample, document))
            assert found.passes, (sample.name, found.codes)
