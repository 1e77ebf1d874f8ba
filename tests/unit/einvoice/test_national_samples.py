"""Every sample of FatturaPA and FA(3) in the corpus has the verdict that it is known to deserve."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from storno_desktop.application.incoming import judge_file
from storno_desktop.bootstrap import door

#: Verdicts of the corpus that let a file pass; a signature around it is none of its faults.
GOOD = {"pass", "signed"}


@pytest.mark.parametrize("syntax", ["fatturapa", "fa3"])
def test_the_verdict_on_a_sample_is_the_one_it_is_known_by(syntax: str, shared: Path) -> None:
    folder = shared / "einvoice-corpus"
    manifest: list[dict[str, Any]] = json.loads((folder / "manifest.json").read_text("utf-8"))
    samples = [each for each in manifest if each["syntax"] == syntax]
    assert len(samples) > 20
    different = {}
    for each in samples:
        found = list(judge_file(door(), (folder / each["file"]).read_bytes()))
        if all(one.passes for one in found) != (each["expected"] in GOOD):
            different[each["file"]] = [one.faults for one in found]
    assert different == {}


def test_samples_that_were_signed_and_then_indented_say_so(shared: Path) -> None:
    """Their publisher lays them out for the reader: the signatures hold without the blanks."""
    folder = shared / "einvoice-corpus" / "fatturapa"
    told = {}
    for path in sorted(folder.glob("gobl-*/*.xml")):
        (found,) = judge_file(door(), path.read_bytes())
        codes = [fault.code for fault in found.faults if fault.path == "Signature"]
        if codes:
            told[f"{path.parent.name}/{path.name}"] = codes
    changed = {"gobl-in/invoice-b2g.xml": ["00102"]}  # by hand, after it was signed
    assert told == {name: ["SIGNATURE-LAYOUT"] for name in told} | changed
    assert len(told) > 5
