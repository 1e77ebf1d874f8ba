"""Profiles of CII: each carries its terms, and is told by its guideline."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from storno_desktop.einvoice import cii
from storno_desktop.einvoice.cii.profiles import EVERY_TERM, PROFILES, profile_of, reduced
from storno_desktop.einvoice.registry import FORMATS, recognise
from tests.official import Official
from tests.unit.einvoice.invoices import full_invoice

FACTUR_X = ("minimum", "basicwl", "basic", "en16931", "extended")


def test_each_profile_carries_what_the_one_before_it_carries() -> None:
    carried = [PROFILES[key].terms for key in FACTUR_X]
    for less, more in pairwise(carried):
        assert less <= more
    assert {f"BT-{number}" for number in range(1, 166)} - EVERY_TERM == {"BT-4"}  # there is none


@pytest.mark.parametrize("key", FACTUR_X)
def test_the_full_invoice_reduced_to_a_profile_passes_its_official_rules(
    shared: Path, key: str
) -> None:
    pytest.importorskip("saxonche")
    invoice = reduced(full_invoice(), PROFILES[key])
    document = cii.write(invoice)
    reading = cii.read(document)
    assert reading.semantic == invoice
    assert reading.structure_faults == ()
    assert Official(shared).fatal(document) == []


def test_a_profile_without_lines_keeps_the_totals_alone() -> None:
    invoice = reduced(full_invoice(), PROFILES["minimum"])
    assert invoice.lines == ()
    assert invoice.vat == ()
    assert invoice.payments == ()
    assert invoice.totals.due == full_invoice().totals.due
    assert invoice.totals.line_net is None
    assert invoice.seller.address is not None
    assert (invoice.seller.address.country, invoice.seller.address.city) == ("RO", None)


def test_a_full_profile_changes_the_guideline_only() -> None:
    invoice = full_invoice()
    assert reduced(invoice, PROFILES["en16931"]) == invoice


@pytest.mark.parametrize("key", [*FACTUR_X, "xrechnung"])
def test_a_profile_is_told_by_its_guideline(key: str) -> None:
    profile = PROFILES[key]
    assert profile_of(profile.guideline) is profile
    found = recognise(cii.write(reduced(full_invoice(), profile)))
    assert (found.syntax, found.specification) == ("cii", profile.guideline)
    assert found.process == full_invoice().process
    assert found.key == (found.name if found.name in FORMATS else "cii-en16931")
    names = {"en16931": "cii-en16931", "xrechnung": "xrechnung-cii"}
    assert found.name == names.get(key, f"facturx-{key}")


def test_older_and_unknown_guidelines_are_told_too() -> None:
    assert profile_of("urn:cen.eu:en16931:2017:compliant:factur-x.eu:1p0:basic").key == "basic"
    assert profile_of("urn:zugferd.de:2p0:minimum").key == "minimum"
    assert profile_of(None).key == profile_of("urn:other").key == "en16931"


def test_a_file_is_held_to_the_schema_of_its_profile() -> None:
    full = cii.write(full_invoice())
    guideline = PROFILES["minimum"].guideline.encode()
    document = full.replace(b">urn:cen.eu:en16931:2017<", b">" + guideline + b"<")
    assert "XSD" in {fault.code for fault in cii.read(document).structure_faults}
