"""Our rules against the official ones for CII: the same fatal codes for whatever is broken.

Where the XML Schema already refuses a file, only the verdict is compared.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from types import ModuleType

import pytest
from lxml import etree

from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import catalogue, cii
from storno_desktop.einvoice.cii import binding, limits, rules
from storno_desktop.einvoice.cii.profiles import schema_of
from storno_desktop.einvoice.en16931_cii import SPECIFICATION
from storno_desktop.einvoice.registry import format_for
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.einvoice.rules.mutants import RATES, good, mutants

FULL = os.environ.get("STORNO_FULL") == "1"
#: Files that say what a semantic invoice has no room for, and what we find instead.
NOT_SEMANTIC = {
    # A scheme at a plain identifier of a party is read as that of a global one as well.
    "cii-br-dex-05-schemeid-test-2.xml": ("", "BR-CL-10"),
    "cii-br-dex-05-schemeid-test-3.xml": ("", "BR-CL-10"),
}
SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}"


@pytest.fixture(scope="session")
def judge(shared: Path) -> Iterator[ModuleType]:
    """The official rules, run by the checker that lies beside the corpus."""
    pytest.importorskip("saxonche")
    sys.path.insert(0, str(shared / "tools" / "einvoice-check"))
    without_bytecode, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield importlib.import_module("validate")
    finally:
        sys.path.pop(0)
        sys.dont_write_bytecode = without_bytecode


def official(judge: ModuleType, document: bytes) -> tuple[bool, set[str]]:
    """Whether the schema takes the document, and the fatal codes of the official rules."""
    found = judge.run_schematron("cen-cii", document)
    is_valid = judge.xsd("cii").validate(etree.fromstring(document))
    return is_valid, {each.rule for each in found if each.level == "fatal"}


def differs(judge: ModuleType, invoice: Semantic) -> str | None:
    """How our verdict on an invoice differs from the official one on what we write of it."""
    face = format_for("cii-en16931")
    found = {fault.code for fault in fatal(face.check(invoice))}
    is_valid, wanted = official(judge, face.write(invoice))
    if not is_valid or "RUNTIME" in wanted:  # rules that stop in the middle refuse the file
        return None if found else "taken by us, refused by the schema"
    if found == wanted:
        return None
    return f"missed {sorted(wanted - found)}, extra {sorted(found - wanted)}"


@pytest.mark.parametrize("category", RATES)
def test_whatever_is_broken_has_the_official_codes(judge: ModuleType, category: str) -> None:
    generator = Random(f"cii {category}")
    for type_code in ("380", "381"):
        invoice = good(category, type_code, SPECIFICATION)
        assert differs(judge, invoice) is None
        cases = [*mutants(invoice)]
        for name, broken in cases if FULL else generator.sample(cases, 40):
            assert differs(judge, broken) is None, f"{type_code} {name}"


@pytest.mark.timeout(3600)
def test_what_is_broken_in_several_places_has_the_official_codes(judge: ModuleType) -> None:
    generator = Random("cii")
    for _ in range(2000 if FULL else 100):
        category, type_code = generator.choice([*RATES]), generator.choice(["380", "381", "384"])
        broken, names = good(category, type_code, SPECIFICATION), []
        for _ in range(3):
            name, broken = generator.choice([*mutants(broken)])
            names.append(name)
        assert differs(judge, broken) is None, f"{category} {type_code} {names}"


def test_files_of_others_have_the_official_codes(judge: ModuleType, shared: Path) -> None:
    paths = sorted((shared / "einvoice-corpus" / "cii").rglob("*.xml"))
    assert len(paths) > 100
    compared = 0
    for path in paths:
        document = path.read_bytes()
        reading = cii.read(document)
        if schema_of(reading.semantic.specification) != "cii":
            continue
        found = {fault.code for fault in fatal(reading.structure_faults)}
        found |= {fault.code for fault in fatal(rules.check(reading.semantic))}
        found |= {fault.code for fault in fatal(limits.in_invoice(reading.semantic))}
        is_valid, wanted = official(judge, document)
        if is_valid:
            less, more = NOT_SEMANTIC.get(path.name, ("", ""))
            assert found == (wanted - {less}) | ({more} - {""}), path.name
        else:
            assert found, path.name
        compared += 1
    assert compared > 90


def test_every_official_fatal_rule_is_judged_or_has_a_reason(shared: Path) -> None:
    folder = shared / "einvoice-artefacts" / "en16931"
    published = {
        each.get("id")
        for path in folder.glob("*CII*.sch")
        for each in etree.parse(path).iter(f"{SCHEMATRON}assert")
        if each.get("flag") == "fatal"
    }
    always_true = {"BR-CO-05", "BR-CO-06", "BR-CO-07", "BR-CO-08"}
    never_reached = {"CII-DT-010", "CII-DT-011", "CII-DT-012"}  # CII-DT-008 takes the element
    judged = catalogue.EN16931_CODES | rules.CHANGED | binding.CODES
    assert len(published) > 300
    assert published - judged == always_true | never_reached


def test_the_catalogue_has_the_rules_of_the_binding() -> None:
    assert catalogue.CII_BINDING_CODES == binding.CODES


def test_the_country_list_of_cii_is_older() -> None:
    seller = full_invoice().seller
    assert seller.address is not None
    for country, codes in (("AN", set()), ("SS", {"BR-CL-14"}), ("XX", {"BR-CL-14"})):
        address = replace(seller.address, country=country)
        invoice = replace(full_invoice(), seller=replace(seller, address=address))
        assert {fault.code for fault in rules.check(invoice)} == codes, country


def test_romania_in_its_own_currency_states_no_other() -> None:
    invoice = full_invoice()
    totals = replace(invoice.totals, vat_accounting=None)
    same = replace(invoice, currency="RON", tax_currency="RON", totals=totals)
    assert {fault.code for fault in rules.check(same)} == {"BR-53"}
