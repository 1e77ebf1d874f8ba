"""What a file may say in more ways than one: indicators, schemes, numbers, terms of payment."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from storno_desktop.einvoice import cius_ro, en16931_ubl
from storno_desktop.einvoice.registry import format_for
from storno_desktop.einvoice.rules.xrechnung_kind import CIUS
from tests.unit.einvoice.changes import changes
from tests.unit.einvoice.differences import unexplained
from tests.unit.einvoice.peppol.rooms import home
from tests.unit.einvoice.test_changes import lawful
from tests.unit.einvoice.verdicts import Tools, ours

IN_FIGURES = {b"true": b"1", b"false": b"0"}


@pytest.fixture(scope="session")
def tools(shared: Path) -> Tools:
    pytest.importorskip("saxonche")
    return Tools(shared)


@pytest.mark.parametrize(
    ("key", "specification"),
    [
        ("ubl-en16931", en16931_ubl.SPECIFICATION),
        ("cius-ro", cius_ro.SPECIFICATION),
        ("xrechnung-ubl", CIUS),
        ("peppol-bis", ""),
    ],
)
def test_what_is_missing_of_an_allowance_is_told_however_it_says_what_it_is(
    tools: Tools, key: str, specification: str
) -> None:
    invoice = lawful(key, "380", specification) if specification else home("RO", "380")
    document = re.sub(
        rb"(ChargeIndicator>)(true|false)<",
        lambda found: found[1] + IN_FIGURES[found[2]] + b"<",
        format_for(key).write(invoice),
    )
    places = r"/\*/cac:AllowanceCharge/(cac:TaxCategory|cbc:AllowanceChargeReason\b)"
    tried = [each for each in changes(document) if re.match(places, each[0])]
    assert len(tried) > 30
    told = [(name, unexplained("ubl", tools.official(x), ours(x))) for name, x in tried]
    assert [each for each in told if each[1] is not None] == []


REFERENCE = re.compile(
    rb'<cbc:ID schemeID="[A-Z]{3}">([^<]*)</cbc:ID>'
    rb"(\s*<cbc:DocumentTypeCode>130</cbc:DocumentTypeCode>)"
)


def test_a_scheme_is_held_to_its_list_where_the_reference_is_to_an_object() -> None:
    lawful_one = lawful("ubl-en16931", "380", en16931_ubl.SPECIFICATION)
    document = format_for("ubl-en16931").write(lawful_one)
    assert REFERENCE.search(document)
    of_object = REFERENCE.sub(rb'<cbc:ID schemeID="?">\1</cbc:ID>\2', document)
    of_nothing = REFERENCE.sub(rb'<cbc:ID schemeID="?">\1</cbc:ID>', document)
    assert "BR-CL-07" in (ours(of_object).codes or set())
    assert "BR-CL-07" not in (ours(of_nothing).codes or set())


BUYER = re.compile(rb"(<cac:AccountingCustomerParty>.*?)<cbc:ID>VAT</cbc:ID>", re.DOTALL)
LEGAL = re.compile(
    rb"(<cac:AccountingCustomerParty>.*?<cbc:RegistrationName>[^<]*</cbc:RegistrationName>\s*)"
    rb"<cbc:CompanyID[^>]*>[^<]*</cbc:CompanyID>",
    re.DOTALL,
)


def test_romania_takes_the_number_of_a_buyer_whatever_tax_scheme_it_has() -> None:
    document = format_for("cius-ro").write(lawful("cius-ro", "380", cius_ro.SPECIFICATION))
    without_legal_id = LEGAL.sub(rb"\1", document)
    assert without_legal_id != document
    of_no_scheme = BUYER.sub(rb"\1<cbc:ID>FC</cbc:ID>", without_legal_id)
    assert of_no_scheme != without_legal_id
    assert "BR-RO-120" not in (ours(of_no_scheme).codes or set())
    nowhere = re.sub(
        rb"(<cac:AccountingCustomerParty>.*?)<cac:PartyTaxScheme>.*?</cac:PartyTaxScheme>",
        rb"\1",
        without_legal_id,
        flags=re.DOTALL,
    )
    assert "BR-RO-120" in (ours(nowhere).codes or set())


def test_romania_takes_payment_terms_that_say_nothing() -> None:
    document = format_for("cius-ro").write(lawful("cius-ro", "380", cius_ro.SPECIFICATION))
    undated = re.sub(rb"\s*<cbc:DueDate>[^<]*</cbc:DueDate>", b"", document)
    terms = rb"<cac:PaymentTerms>.*?</cac:PaymentTerms>"
    said = b"<cac:PaymentTerms><cbc:Note></cbc:Note></cac:PaymentTerms>"
    silent = re.sub(terms, said, undated, flags=re.DOTALL)
    assert said in silent
    assert "BR-CO-25" not in (ours(silent).codes or set())
    assert "BR-CO-25" in (ours(re.sub(terms, b"", undated, flags=re.DOTALL)).codes or set())
