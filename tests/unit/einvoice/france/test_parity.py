"""Our French rules against the published ones: the same codes for whatever is broken.

Where the XML Schema already refuses a file, only the verdict is compared.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from types import ModuleType

import pytest
from lxml import etree

from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.france import rules
from storno_desktop.einvoice.france.files import in_file
from storno_desktop.einvoice.france.syntax import Syntax
from storno_desktop.einvoice.registry import format_for
from tests.unit.einvoice.france.invoices import FRENCH_BREAKAGES, french_mutants, good_french
from tests.unit.einvoice.rules.mutants import mutants

FULL = os.environ.get("STORNO_FULL") == "1"
KEYS = {Syntax.UBL: "ubl-en16931", Syntax.CII: "cii-en16931"}
SHEETS = {Syntax.UBL: "fr-ubl", Syntax.CII: "fr-cii"}
#: Files with two VAT totals, the second of which has groups with a rate that France has not.
NOT_SEMANTIC = {
    "ubl-inv-peppol-en16931-r053-2.xml": "BR-FR-16_BT-119",
    "ubl-cn-peppol-en16931-r053-2.xml": "BR-FR-16_BT-119",
}


@pytest.fixture(scope="session")
def judge(shared: Path) -> Iterator[ModuleType]:
    """The published rules, run by the checker that lies beside the corpus."""
    pytest.importorskip("saxonche")
    sys.path.insert(0, str(shared / "tools" / "einvoice-check"))
    without_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield importlib.import_module("validate")
    finally:
        sys.path.pop(0)
        sys.dont_write_bytecode = without_bytecode


def official(judge: ModuleType, syntax: Syntax, document: bytes) -> tuple[bool, set[str]]:
    """Whether the schema takes the document, and the codes of the published rules."""
    root = etree.fromstring(document)
    kind = {"Invoice": "ubl-invoice", "CreditNote": "ubl-creditnote"}.get(
        etree.QName(root).localname, "cii"
    )
    found = judge.run_schematron(SHEETS[syntax], document)
    return judge.xsd(kind).validate(root), {each.rule for each in found}


def differs(judge: ModuleType, syntax: Syntax, invoice: Semantic) -> str | None:
    """How our verdict on an invoice differs from the published one on what we write of it."""
    found = {fault.code for fault in rules.check(invoice, syntax)}
    _, wanted = official(judge, syntax, format_for(KEYS[syntax]).write(invoice))
    if "RUNTIME" in wanted or found == wanted:
        return None
    return f"missed {sorted(wanted - found)}, extra {sorted(found - wanted)}"


@pytest.mark.parametrize("syntax", Syntax)
def test_a_good_invoice_breaks_nothing(judge: ModuleType, syntax: Syntax) -> None:
    for type_code in ("380", "381", "384", "386", "262"):
        invoice = good_french(type_code)
        assert rules.check(invoice, syntax) == []
        document = format_for(KEYS[syntax]).write(invoice)
        assert official(judge, syntax, document) == (True, set())
        assert in_file(document) == []


@pytest.mark.parametrize("syntax", Syntax)
@pytest.mark.parametrize("type_code", ["380", "381"])
def test_whatever_is_broken_has_the_published_codes(
    judge: ModuleType, syntax: Syntax, type_code: str
) -> None:
    generator = Random(f"fr {syntax} {type_code}")
    cases = [*french_mutants(good_french(type_code))]
    assert len(cases) > 500
    for name, broken in cases if FULL else generator.sample(cases, 40):
        assert differs(judge, syntax, broken) is None, name


@pytest.mark.parametrize("syntax", Syntax)
def test_what_is_broken_in_several_places_has_the_published_codes(
    judge: ModuleType, syntax: Syntax
) -> None:
    generator = Random(f"fr {syntax}")
    for _ in range(1000 if FULL else 30):
        type_code = generator.choice(["380", "381", "384", "386", "389", "261"])
        first, change = generator.choice([*FRENCH_BREAKAGES.items()])
        broken, names = change(good_french(type_code)), [first]
        for _ in range(2):
            name, broken = generator.choice([*mutants(broken)])
            names.append(name)
        assert differs(judge, syntax, broken) is None, f"{type_code} {names}"


@pytest.mark.parametrize("syntax", Syntax)
def test_files_of_others_have_the_published_codes(
    judge: ModuleType, shared: Path, syntax: Syntax
) -> None:
    folder = shared / "einvoice-corpus" / ("ubl" if syntax is Syntax.UBL else "cii")
    paths = [each for each in sorted(folder.rglob("*.xml")) if "unit" not in each.parent.name]
    assert len(paths) > 100
    for path in paths if FULL else paths[::5]:
        document = path.read_bytes()
        reading = format_for(KEYS[syntax]).read(document)
        found = {fault.code for fault in rules.check(reading.semantic, syntax)}
        found |= {fault.code for fault in in_file(document)}
        is_valid, wanted = official(judge, syntax, document)
        if is_valid and "RUNTIME" not in wanted:
            assert found == wanted - {NOT_SEMANTIC.get(path.name, "")}, path.name
