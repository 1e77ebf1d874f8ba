"""Our rules against the official ones: the same fatal codes for whatever is broken.

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

from storno_desktop.application.ports import InvoiceFormat
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import catalogue
from storno_desktop.einvoice.registry import format_for
from storno_desktop.einvoice.rules import cius_ro, en16931
from tests.unit.einvoice.rules.breakages import BREAKAGES
from tests.unit.einvoice.rules.mutants import PLAIN, RATES, good, mutants, with_texts_of

FULL = os.environ.get("STORNO_FULL") == "1"
SPECIFICATIONS = {"cius-ro": cius_ro.SPECIFICATION, "ubl-en16931": PLAIN}
SHEETS = {"cius-ro": "cius-ro", "ubl-en16931": "cen-ubl"}
SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}"
TESTS = "{http://difi.no/xsd/vefa/validator/1.0}"

#: Unit tests of the standard whose fragment says what a semantic invoice has no room for.
NOT_SEMANTIC = {
    ("BR-AE-01", 5): "two VAT totals with the same category",
    ("BR-G-01", 5): "two VAT totals with the same category",
    ("BR-Z-01", 5): "two VAT totals with the same category",
    ("BR-CL-03", 1): "another currency on each amount",
    ("BR-CL-13", 1): "a list without a code",
    ("BR-CL-23", 1): "a unit without a quantity",
}


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


def official(judge: ModuleType, key: str, document: bytes) -> tuple[bool, set[str]]:
    """Whether the schema takes the document, and the fatal codes of the official rules."""
    root = etree.fromstring(document)
    kind = "ubl-invoice" if etree.QName(root).localname == "Invoice" else "ubl-creditnote"
    found = judge.run_schematron(SHEETS[key], document)
    return judge.xsd(kind).validate(root), {each.rule for each in found if each.level == "fatal"}


def ours(face: InvoiceFormat, invoice: Semantic) -> set[str]:
    return {fault.code for fault in fatal(face.check(invoice))}


def differs(judge: ModuleType, key: str, invoice: Semantic) -> str | None:
    """How our verdict on an invoice differs from the official one on what we write of it."""
    face = format_for(key)
    found = ours(face, invoice)
    is_valid, wanted = official(judge, key, face.write(invoice))
    if not is_valid or "RUNTIME" in wanted:  # rules that stop in the middle refuse the file
        return None if found else "taken by us, refused by the schema"
    if found == wanted:
        return None
    return f"missed {sorted(wanted - found)}, extra {sorted(found - wanted)}"


@pytest.mark.parametrize("key", SPECIFICATIONS)
@pytest.mark.parametrize("category", RATES)
def test_whatever_is_broken_has_the_official_codes(
    judge: ModuleType, key: str, category: str
) -> None:
    generator = Random(f"{key} {category}")
    for type_code in ("380", "381"):
        invoice = good(category, type_code, SPECIFICATIONS[key])
        assert differs(judge, key, invoice) is None
        cases = [*mutants(invoice)]
        for name, broken in cases if FULL else generator.sample(cases, 15):
            assert differs(judge, key, broken) is None, f"{type_code} {name}"


@pytest.mark.parametrize("key", SPECIFICATIONS)
@pytest.mark.parametrize("category", RATES)
def test_what_takes_more_than_one_change_has_the_official_codes(
    judge: ModuleType, key: str, category: str
) -> None:
    for type_code in ("380", "381") if FULL or category == "S" else ("380",):
        invoice = good(category, type_code, SPECIFICATIONS[key])
        for name, change in BREAKAGES.items():
            assert differs(judge, key, change(invoice)) is None, f"{type_code} {name}"


@pytest.mark.parametrize("key", SPECIFICATIONS)
def test_what_is_broken_in_several_places_has_the_official_codes(
    judge: ModuleType, key: str
) -> None:
    generator = Random(key)
    for _ in range(2000 if FULL else 40):
        category, type_code = generator.choice([*RATES]), generator.choice(["380", "381", "384"])
        broken, names = good(category, type_code, SPECIFICATIONS[key]), []
        for _ in range(3):
            name, broken = generator.choice([*mutants(broken)])
            names.append(name)
        assert differs(judge, key, broken) is None, f"{category} {type_code} {names}"


LIMITS = (20, 50, 100, 140, 150, 200, 300, 1000)


@pytest.mark.parametrize("key", SPECIFICATIONS)
@pytest.mark.parametrize("type_code", ["380", "381"])
def test_every_text_may_be_as_long_as_officially(
    judge: ModuleType, key: str, type_code: str
) -> None:
    invoice = good("S", type_code, SPECIFICATIONS[key])
    codes = frozenset({"type_code", "specification", "subject_code"})
    for limit in LIMITS:
        for length in (limit, limit + 1):
            texts = with_texts_of(length, invoice, codes)
            assert differs(judge, key, texts) is None, length


def test_real_invoices_of_others_have_the_official_codes(judge: ModuleType, shared: Path) -> None:
    folder = shared / "einvoice-corpus" / "ubl"
    sets = ("cius-ro", "cen-example", "cen-testfile", "peppol", "xrechnung", "zugferd-corpus")
    documents = [path for name in sets for path in sorted((folder / name).rglob("*.xml"))]
    assert len(documents) > 50
    for path in documents if FULL else documents[::3]:
        for key, check in (("cius-ro", cius_ro.check), ("ubl-en16931", en16931.check)):
            document = path.read_bytes()
            reading = format_for(key).read(document)
            found = {fault.code for fault in fatal(check(reading.semantic))}
            found |= {fault.code for fault in fatal(reading.structure_faults)}
            found |= {code for code in ours(format_for(key), reading.semantic) if "UBL-" in code}
            is_valid, wanted = official(judge, key, document)
            if is_valid:
                assert found == wanted, path.name
            else:
                assert found, path.name


@pytest.mark.parametrize("name", ["cen-unit-invoice", "cen-unit-creditnote"])
def test_the_unit_tests_of_the_standard_hold(shared: Path, name: str) -> None:
    held = 0
    for path in sorted((shared / "einvoice-corpus" / "ubl" / name).glob("*.xml")):
        for number, case in enumerate(etree.parse(path).getroot().iterfind(f"{TESTS}test")):
            fragment = next(each for each in case if each.tag != f"{TESTS}assert")
            face = format_for("ubl-en16931")
            reading = face.read(etree.tostring(fragment, with_tail=False))
            found = {fault.code for fault in en16931.check(reading.semantic)}
            found |= {fault.code for fault in face.check(reading.semantic)} - {"BR-01"}
            found |= {fault.code for fault in reading.structure_faults}
            for each in case.iterfind(f"{TESTS}assert/*"):
                code, kind = (each.text or "").strip(), etree.QName(each).localname
                if (code, number) in NOT_SEMANTIC or kind not in {"success", "error", "warning"}:
                    continue
                assert (code in found) == (kind != "success"), f"{path.name} {number} {code}"
                held += 1
    assert held > 50


def test_every_official_fatal_rule_is_judged_or_has_a_reason(shared: Path) -> None:
    folder = shared / "einvoice-artefacts"
    published = set()
    for path in [*folder.glob("en16931/*UBL*.sch"), *folder.glob("cius-ro-1.0.9/**/*.sch")]:
        for each in etree.parse(path).iter(f"{SCHEMATRON}assert", f"{SCHEMATRON}report"):
            if each.get("flag") == "fatal":
                published.add(each.get("id"))
    assert len(published) > 400
    assert published == (catalogue.CODES - {"BR-51"}) | set(catalogue.NOT_JUDGED)
