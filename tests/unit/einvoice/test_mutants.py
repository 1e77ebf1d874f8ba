"""Broken files of others: our verdict is the official one, code by code.

Whatever differs is in the table of `tests/unit/einvoice/differences.py`, which `docs/rules.md`
shows; a file that the official rules refuse is never taken.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.unit.einvoice.differences import unexplained
from tests.unit.einvoice.verdicts import SYNTAXES, Sample, Tools, format_of, ours, samples

FULL = os.environ.get("STORNO_FULL") == "1"
CHUNKS = 4
#: How many of each syntax in a chunk: UBL and CII have the most samples, and the most to break.
CASES = {"ubl": 34, "cii": 27, "fatturapa": 6, "fa3": 8}
TIMES = 17 if FULL else 1  # 300 ordinarily, 5,100 in the full run


@pytest.fixture(scope="session")
def tools(shared: Path) -> Tools:
    pytest.importorskip("saxonche")
    return Tools(shared)


def difference(tools: Tools, sample: Sample, seed: int) -> str | None:
    """What of a broken file is judged otherwise, and not in the table."""
    what, document = tools.mutant(sample, seed)
    wanted = tools.official(document, sample.profile)
    key = None if sample.profile is None else format_of(sample, document)
    found = unexplained(sample.syntax, wanted, ours(document, key))
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


@pytest.mark.parametrize("syntax", ["ubl", "cii"])
def test_every_good_file_passes(tools: Tools, shared: Path, syntax: str) -> None:
    for sample in samples(shared):
        if sample.syntax == syntax:
            document = sample.path.read_bytes()
            found = ours(document, None if sample.profile is None else format_of(sample, document))
            assert found.passes, (sample.name, found.codes)
