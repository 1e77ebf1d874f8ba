"""The tables say what the official rules say, and a fault of each kind is found by them."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from storno_desktop.application.texts import LANGUAGES, fault_sentence
from storno_desktop.bootstrap import format_for
from storno_desktop.domain.faults import Fault
from storno_desktop.einvoice.facturx import structure
from storno_desktop.paths import resource
from tests.unit.einvoice.facturx.tables import PROFILES, official
from tests.unit.einvoice.invoices import full_invoice

RAM = "{urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100}"


def test_the_tables_are_those_of_the_artefacts(shared: Path) -> None:
    tables, codes = official(shared)
    for profile, table in tables.items():
        assert resource("facturx", f"{profile}.txt").read_text(encoding="utf-8") == table
    assert resource("facturx", "codes.txt").read_text(encoding="utf-8") == codes


def root_of(profile: str) -> etree._Element:
    return etree.fromstring(format_for(f"facturx-{profile}").write(full_invoice()))


@pytest.mark.parametrize("profile", PROFILES)
def test_what_we_write_is_what_the_profile_has(profile: str) -> None:
    assert structure.faults(root_of(profile), profile) == []


def found(profile: str, change: str, **attributes: str) -> list[Fault]:
    root = root_of(profile)
    element = next(root.iter(RAM + change))
    parent = element.getparent()
    assert parent is not None
    if attributes:
        element.attrib.update(attributes)
    else:
        parent.remove(element)
    return structure.faults(root, profile)


def test_each_kind_of_fault_has_its_rule_and_its_place() -> None:
    lacking = {fault.code: dict(fault.params) for fault in found("basic", "InvoiceCurrencyCode")}
    assert lacking["FX-SCH-A-000038"]["child"] == "InvoiceCurrencyCode"
    assert lacking["FX-SCH-A-000038"]["allowed"] == "1"
    unknown = found("en16931", "TaxTotalAmount", currencyID="XYZ")
    assert {fault.code for fault in unknown} == {"FX-NOT-USED"}
    unused = found("basic", "LineTotalAmount", currencyID="EUR")
    assert [fault.code for fault in unused] == ["FX-NOT-USED"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_that_differ_in_the_element_alone_share_a_sentence(language: str) -> None:
    for fault in found("basic", "InvoiceCurrencyCode"):
        text = fault_sentence(fault, language)
        assert "FX-SCH" not in text
        assert "{" not in text
        assert "–" not in text.replace("0–", "")
