"""Full documents with one thing changed in each of their places: our verdict is the official one.

Whatever differs is in the table of `tests/unit/einvoice/differences.py`.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import cius_ro, en16931_cii, en16931_ubl
from storno_desktop.einvoice.registry import format_for
from storno_desktop.einvoice.rules.xrechnung_kind import CIUS, EXTENSION
from tests.unit.einvoice.changes import changes, other_codes
from tests.unit.einvoice.differences import unexplained
from tests.unit.einvoice.peppol.rooms import home
from tests.unit.einvoice.rules.mutants import good
from tests.unit.einvoice.verdicts import Tools, ours

FULL = os.environ.get("STORNO_FULL") == "1"
#: How many changes of each document are tried ordinarily; all of them in the full run.
SOME = 60
#: Format and specification of the documents.
DOCUMENTS = (
    ("ubl-en16931", en16931_ubl.SPECIFICATION),
    ("cii-en16931", en16931_cii.SPECIFICATION),
    ("cius-ro", cius_ro.SPECIFICATION),
    ("xrechnung-ubl", CIUS),
    ("xrechnung-ubl", EXTENSION),
    ("xrechnung-cii", CIUS),
    ("xrechnung-cii", EXTENSION),
)


@pytest.fixture(scope="session")
def tools(shared: Path) -> Tools:
    pytest.importorskip("saxonche")
    return Tools(shared)


def lawful(key: str, type_code: str, specification: str) -> Semantic:
    """A full invoice that the rules of its format take."""
    invoice = good("S", type_code, specification)
    if not key.startswith("xrechnung"):
        return invoice
    payment = replace(invoice.payments[0], means_code="58", card=None, debit=None)
    return replace(invoice, payments=(payment,))


@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("key", "specification"), DOCUMENTS)
@pytest.mark.parametrize("type_code", ["380", "381"])
def test_a_change_anywhere_has_the_official_verdict(
    tools: Tools, key: str, specification: str, type_code: str
) -> None:
    document = format_for(key).write(lawful(key, type_code, specification))
    assert tools.official(document).passes
    tried = [*changes(document)]
    assert len(tried) > 1000
    seed = f"{key} {specification} {type_code}"
    assert differences(tools, "cii" if "cii" in key else "ubl", tried, seed) == []


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("name", ["base-example.xml", "vat-category-O.xml"])
def test_a_change_anywhere_has_the_verdict_of_peppol(tools: Tools, shared: Path, name: str) -> None:
    document = (shared / "einvoice-corpus" / "ubl" / "peppol" / name).read_bytes()
    assert tools.official(document).passes
    assert differences(tools, "ubl", [*changes(document)], name) == []


@pytest.mark.timeout(3600)
@pytest.mark.parametrize(("key", "specification"), [*DOCUMENTS, ("peppol-bis", "")])
@pytest.mark.parametrize("type_code", ["380", "381"])
def test_a_code_of_another_place_has_the_official_verdict(
    tools: Tools, key: str, specification: str, type_code: str
) -> None:
    made = home("RO", type_code) if not specification else lawful(key, type_code, specification)
    document = format_for(key).write(made)
    seed = f"{key} {specification} {type_code}"
    tried = [*other_codes(document, Random(seed), 1000 if FULL else SOME)]
    assert differences(tools, "cii" if "cii" in key else "ubl", tried, seed) == []


def differences(tools: Tools, syntax: str, tried: list[tuple[str, bytes]], seed: str) -> list[str]:
    """What of the changes, or of some of them, is judged otherwise and not in the table."""
    if not FULL:
        tried = Random(seed).sample(tried, SOME)
    found = []
    for name, changed in tried:
        told = unexplained(syntax, tools.official(changed), ours(changed))
        if told is not None:
            found.append(f"{name}: {told}")
    return found
