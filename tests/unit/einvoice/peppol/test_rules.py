"""Our rules of Peppol against the official ones: the same fatal codes for whatever is broken."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from random import Random

import pytest
from lxml import etree

from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice import catalogue
from storno_desktop.einvoice.registry import format_for
from storno_desktop.einvoice.rules import peppol
from storno_desktop.einvoice.ubl import limits
from tests.unit.einvoice.changes import changes
from tests.unit.einvoice.differences import unexplained
from tests.unit.einvoice.peppol.rooms import HOMES, home, numbered, self_billed, variants
from tests.unit.einvoice.rules.mutants import mutants
from tests.unit.einvoice.verdicts import Tools, ours

FULL = os.environ.get("STORNO_FULL") == "1"
SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}"
FACE = format_for("peppol-bis")


@pytest.fixture(scope="session")
def tools(shared: Path) -> Tools:
    pytest.importorskip("saxonche")
    return Tools(shared)


def differs(tools: Tools, invoice: Semantic) -> str | None:
    """How our verdict on an invoice differs from the official one on what we write of it."""
    found = {fault.code for fault in fatal(FACE.check(invoice))}
    wanted = tools.official(FACE.write(invoice), "peppol")
    if wanted.codes is None:  # the schema refuses it, or a rule stops in the middle
        return None if found else "taken by us, refused by the schema"
    if found == wanted.codes:
        return None
    return f"missed {sorted(wanted.codes - found)}, extra {sorted(found - wanted.codes)}"


def differences(tools: Tools, cases: Iterable[tuple[str, Semantic]]) -> list[tuple[str, str]]:
    judged = ((name, differs(tools, invoice)) for name, invoice in cases)
    return [(name, found) for name, found in judged if found is not None]


@pytest.mark.parametrize("country", HOMES)
def test_whatever_is_broken_has_the_official_codes(tools: Tools, country: str) -> None:
    generator = Random(country)
    for type_code in ("380", "381"):
        cases = [*mutants(home(country, type_code)), ("unbroken", home(country, type_code))]
        assert differences(tools, cases if FULL else generator.sample(cases, 12)) == []


@pytest.mark.parametrize("country", HOMES)
def test_what_takes_more_than_one_change_has_the_official_codes(tools: Tools, country: str) -> None:
    cases = [*variants(country)]
    assert differences(tools, cases if FULL else Random(country).sample(cases, 25)) == []


@pytest.mark.timeout(3600)
def test_what_is_broken_in_several_places_has_the_official_codes(tools: Tools) -> None:
    generator = Random("peppol")
    cases = []
    for _ in range(2000 if FULL else 40):
        country, other = generator.choice([*HOMES]), generator.choice([*HOMES])
        invoice, names = home(country, generator.choice(["380", "381"]), other), []
        for _ in range(3):
            name, invoice = generator.choice([*mutants(invoice)])
            names.append(name)
        cases.append((f"{country} {other} {names}", invoice))
    assert differences(tools, cases) == []


@pytest.mark.timeout(1200)
def test_white_space_anywhere_has_the_official_codes(tools: Tools) -> None:
    spaced = [
        (f"{country} {name}", changed)
        for country in HOMES
        for name, changed in changes(FACE.write(home(country, "380")))
        if name.endswith((" spaced", "= "))
    ]
    assert len(spaced) > 2000
    tried = spaced if FULL else Random("space").sample(spaced, 80)
    told = [
        (name, unexplained("ubl", tools.official(changed, "peppol"), ours(changed, FACE.key)))
        for name, changed in tried
    ]
    assert [each for each in told if each[1] is not None] == []


def test_identifiers_of_every_scheme_have_the_official_codes(tools: Tools) -> None:
    for name, invoice in numbered():
        wanted = tools.levels(FACE.write(invoice), "peppol")
        found = {(each.code, each.severity.value) for each in FACE.check(invoice)}
        common = {each for each in found if each[0].startswith("PEPPOL-COMMON")}
        assert common == {each for each in wanted if each[0].startswith("PEPPOL-COMMON")}, name


def test_advice_is_given_where_the_official_rules_give_it(tools: Tools) -> None:
    for country in HOMES:
        cases = [*variants(country)]
        for name, invoice in cases if FULL else Random(country).sample(cases, 6):
            wanted = {
                code
                for code, level in tools.levels(FACE.write(invoice), "peppol")
                if level == "warning" and code in catalogue.PEPPOL_CODES
            }
            found = {
                each.code
                for each in FACE.check(invoice)
                if not each.is_fatal and each.code in catalogue.PEPPOL_CODES
            }
            assert found == wanted, f"{country} {name}"


def test_a_self_billed_document_is_judged_by_its_own_types() -> None:
    for type_code, code in (("389", None), ("261", None), ("380", "P0100"), ("381", "P0101")):
        found = {fault.code for fault in FACE.check(self_billed(type_code))}
        assert (f"PEPPOL-EN16931-{code}" in found) == (code is not None)
        assert not found & {"PEPPOL-EN16931-R004", "PEPPOL-EN16931-R007"}


def test_files_of_others_have_the_official_codes(tools: Tools, shared: Path) -> None:
    folder = shared / "einvoice-corpus" / "ubl"
    paths = [path for path in sorted(folder.rglob("*.xml")) if "unit" not in path.parent.name]
    assert len(paths) > 150
    for path in paths if FULL else paths[::4]:
        document = path.read_bytes()
        reading = FACE.read(document)
        faults = [
            *reading.structure_faults,
            *peppol.check(reading.semantic),
            *limits.in_invoice(reading.semantic),
        ]
        found = {fault.code for fault in fatal(faults)}
        wanted = tools.official(document, "peppol")
        if wanted.codes is None:
            assert found, path.name
        else:
            assert (found ^ wanted.codes) <= NOT_SEMANTIC.get(path.name, set()), path.name


#: Files that say what a semantic invoice has no room for.
NOT_SEMANTIC = {
    # Two VAT totals with groups: only those of the first are summed.
    "ubl-inv-peppol-en16931-r053-2.xml": {"BR-S-08"},
    "ubl-cn-peppol-en16931-r053-2.xml": {"BR-S-08"},
}


def test_good_files_of_the_network_survive_reading_and_writing(tools: Tools, shared: Path) -> None:
    paths = sorted((shared / "einvoice-corpus" / "ubl" / "peppol").glob("*.xml"))
    assert len(paths) >= 7
    for path in paths:
        reading = FACE.read(path.read_bytes())
        written = FACE.write(reading.semantic)
        assert tools.official(written, "peppol").passes, path.name
        assert FACE.read(written).semantic == reading.semantic, path.name


def test_every_published_rule_is_judged(shared: Path) -> None:
    path = shared / "einvoice-artefacts" / "peppol-2026.5" / "PEPPOL-EN16931-UBL.sch"
    published = {each.get("id") for each in etree.parse(path).iter(f"{SCHEMATRON}assert")}
    assert len(published) == 165
    assert published == catalogue.PEPPOL_CODES
