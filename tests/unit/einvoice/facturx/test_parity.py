"""Broken files of every profile: our verdict is that of the official rules of 1.09.2.

Pass or fail always, and the fatal codes where the schema takes the file. EN 16931 has two sets of
rules, those of the standard and those of Factur-X: a file in a PDF is judged by both.
"""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from storno_desktop.application.texts import LANGUAGES, fault_sentence
from storno_desktop.bootstrap import format_for
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Period
from storno_desktop.einvoice import catalogue
from storno_desktop.einvoice.cii import binding
from storno_desktop.einvoice.cii.values import DAY_FORMAT
from storno_desktop.einvoice.facturx import extended, on_file, rules
from storno_desktop.einvoice.registry import recognise
from tests.unit.einvoice.facturx.tables import PROFILES
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.einvoice.verdicts import Sample, Tools, good_files, ours

#: How many of each profile.
CASES = 1000 if os.environ.get("STORNO_FULL") == "1" else 12


@pytest.fixture(scope="session")
def tools(shared: Path) -> Tools:
    pytest.importorskip("saxonche")
    return Tools(shared)


@cache
def known_files(tools: Tools, shared: Path, profile: str) -> list[Sample]:
    """The samples of a profile; of those of the standard, what is Factur-X too."""
    key = "cii-en16931" if profile == "en16931" else f"facturx-{profile}"
    found = []
    for sample in good_files(shared):
        if sample.syntax == "cii" and sample.profile is None:
            document = sample.path.read_bytes()
            if recognise(document).key == key and tools.official(document, "facturx").passes:
                found.append(sample)
    return found


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("profile", PROFILES)
def test_broken_files_get_the_official_verdict(tools: Tools, shared: Path, profile: str) -> None:
    known = known_files(tools, shared, profile)
    assert known
    different = []
    for seed in range(CASES):
        sample = known[seed % len(known)]
        what, document = tools.mutant(sample, seed)
        wanted = tools.official(document, "facturx")
        found = ours(document, f"facturx-{profile}")
        is_same = wanted.passes == found.passes
        if is_same and not wanted.passes and wanted.codes is not None:
            is_same = wanted.codes == found.codes
        if not is_same:
            different.append((f"{sample.name}#{seed} {what}", wanted, found))
    assert different == []


def changed(profile: str, path: str, text: str | None) -> list[Fault]:
    """What is told of the full invoice with the first of an element changed, or taken out."""
    face = format_for(f"facturx-{profile}")
    root = etree.fromstring(face.write(full_invoice()))
    element = root.find(f".//{path}", root.nsmap)
    assert element is not None
    if text is None:
        parent = element.getparent()
        assert parent is not None
        parent.remove(element)
    else:
        element.text = text
    reading = face.read(etree.tostring(root))
    return [*reading.structure_faults, *face.check(reading.semantic)]


def fatal_codes(faults: list[Fault]) -> set[str]:
    return {fault.code for fault in faults if fault.severity is Severity.FATAL}


@pytest.mark.parametrize("profile", ["minimum", "basicwl", "basic"])
def test_a_day_that_is_none_is_told_and_stops_nothing_where_no_rule_asks(profile: str) -> None:
    told = changed(profile, "udt:DateTimeString", "2026-02-30")
    assert fatal_codes(told) == set()
    assert "CII-DT-097" in {fault.code for fault in told}


@pytest.mark.parametrize("profile", ["en16931", "extended"])
def test_a_day_that_is_none_is_refused_once_where_a_rule_asks(profile: str) -> None:
    told = changed(profile, "udt:DateTimeString", "2026-02-30")
    assert fatal_codes(told) == {"CII-DT-097"}


GROUP = "ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax"
LINE_TAX = "ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax"
INDICATOR = (
    "ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge"
    "/ram:ChargeIndicator/udt:Indicator"
)
BROKEN = (
    ("basicwl", f"{GROUP}/ram:TypeCode", "", "BR-CO-17"),
    ("basic", f"{LINE_TAX}/ram:TypeCode", "", "BR-CO-04"),
    ("basic", "ram:ShipToTradeParty/ram:PostalTradeAddress/ram:CountryID", "", "BR-57"),
    ("minimum", "ram:SpecifiedTaxRegistration/ram:ID", "", "BR-CO-09"),
    ("en16931", "ram:BillingSpecifiedPeriod/ram:EndDateTime/udt:DateTimeString", "1", "BR-30"),
    ("extended", "ram:IncludedNote/ram:Content", None, "BR-FXEXT-01"),
    ("extended", "ram:BuyerTradeParty/ram:URIUniversalCommunication/ram:URIID", None, "BR-63"),
)


@pytest.mark.parametrize(("profile", "path", "text", "code"), BROKEN)
def test_what_only_the_file_shows_is_told_in_every_language(
    profile: str, path: str, text: str | None, code: str
) -> None:
    told = changed(profile, path, text)
    assert code in fatal_codes(told)
    for fault in told:
        if fault.code == code:
            for language in LANGUAGES:
                assert fault_sentence(fault, language) != code


def test_white_space_beside_the_tax_type_breaks_the_rules_that_look_closely() -> None:
    codes = fatal_codes(changed("en16931", f"{GROUP}/ram:TypeCode", " VAT "))
    assert "BR-47" in codes
    assert "BR-CO-17" not in codes


def test_extended_reads_words_letter_by_letter() -> None:
    assert fatal_codes(changed("extended", "ram:InvoiceCurrencyCode", "EUR ")) >= {"BR-FXEXT-CO-15"}
    assert "BR-FXEXT-CO-04" in fatal_codes(changed("extended", f"{LINE_TAX}/ram:TypeCode", "VAT "))
    in_figures = fatal_codes(changed("extended", INDICATOR, "0"))
    assert "BR-FXEXT-CO-13" in in_figures
    assert "BR-FXEXT-CO-12" not in in_figures


def test_a_draft_that_misses_something_is_told_so_once() -> None:
    face = format_for("facturx-basic")
    assert face.check(full_invoice()) == []
    draft = replace(full_invoice(), period=Period())
    codes = [fault.code for fault in face.check(draft) if fault.severity is Severity.FATAL]
    assert codes.count("BR-CO-19") == 1


#: The rules of a profile that no file can break.
NEVER_BROKEN = {"CII-SR-464"}
#: Names of official rules to how the profile's file calls it.
FILES = {"basicwl": "BASIC-WL"}
SCHEMATRON = "{http://purl.oclc.org/dsdl/schematron}"


@pytest.mark.parametrize("profile", PROFILES)
def test_every_published_rule_of_a_profile_is_judged_or_has_a_reason(
    shared: Path, profile: str
) -> None:
    name = FILES.get(profile, profile.upper())
    path = shared / "einvoice-artefacts" / "factur-x-1.09.2" / f"FACTUR-X_{name}.sch"
    published = {
        each.get("id")
        for each in etree.parse(path).iter(f"{SCHEMATRON}assert")
        if each.get("flag") in {None, "fatal"} and not (each.get("id") or "FX-").startswith("FX-")
    }
    known = {
        code
        for code in catalogue.CODES | binding.CODES | set(catalogue.NOT_JUDGED) | on_file.CODES
        if rules.judges(profile, code)
    }
    if profile == "extended":
        known |= extended.CODES | on_file.CODES_IN_EXTENDED | {DAY_FORMAT}
    # what the tables and the schema refuse before it is asked
    by_structure = {"CII-SR-463", "CII-SR-473"}
    assert published - known - by_structure <= NEVER_BROKEN
