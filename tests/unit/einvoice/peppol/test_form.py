"""How any document becomes one of Peppol: process, addresses, one note, numbers that check."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import Identifier, Note, VatBreakdown
from storno_desktop.einvoice import ubl
from storno_desktop.einvoice.peppol_addresses import address_of
from storno_desktop.einvoice.peppol_bis import in_peppol_form
from storno_desktop.einvoice.registry import format_for, recognise
from storno_desktop.einvoice.rules.peppol import check_digits
from storno_desktop.einvoice.rules.peppol.document import (
    BILLING,
    BILLING_PROCESS,
    SELF_BILLING,
    SELF_BILLING_PROCESS,
)
from tests.unit.einvoice.invoices import full_invoice
from tests.unit.einvoice.peppol.rooms import home

FACE = format_for("peppol-bis")


def test_another_document_is_put_into_the_form_of_peppol() -> None:
    formed = in_peppol_form(replace(full_invoice(), process="B1"))
    assert (formed.specification, formed.process) == (BILLING, BILLING_PROCESS)
    found = recognise(FACE.write(full_invoice()))
    assert (found.key, found.specification, found.process) == (
        "peppol-bis",
        BILLING,
        BILLING_PROCESS,
    )


@pytest.mark.parametrize("type_code", ["389", "261"])
def test_a_self_billed_document_says_so(type_code: str) -> None:
    formed = in_peppol_form(replace(full_invoice(), type_code=type_code))
    assert (formed.specification, formed.process) == (SELF_BILLING, SELF_BILLING_PROCESS)
    assert recognise(ubl.write(formed)).name == "peppol-bis"


def test_a_document_of_peppol_is_judged_as_it_stands() -> None:
    invoice = replace(home("RO"), specification=f"{BILLING}::x", process="other")
    codes = {fault.code for fault in fatal(FACE.check(invoice))}
    assert codes >= {"PEPPOL-EN16931-R004", "PEPPOL-EN16931-R007"}


def test_notes_are_joined_but_between_germans() -> None:
    notes = (Note("eins", "AAI"), Note("zwei"), Note("drei", "PMT"))
    abroad = in_peppol_form(replace(full_invoice(), notes=notes))
    assert abroad.notes == (Note("eins\nzwei\n#PMT#drei", "AAI"),)
    at_home = replace(home("DE"), specification="urn:other", notes=notes)
    assert in_peppol_form(at_home).notes == notes


def test_germans_state_a_rate_where_no_vat_applies() -> None:
    group = VatBreakdown(Decimal(1), Decimal(0), "O", None, "frei")
    invoice = replace(home("DE"), specification="urn:other", vat=(group,))
    assert in_peppol_form(invoice).vat == (replace(group, rate=Decimal(0)),)


@pytest.mark.parametrize(
    ("country", "legal", "vat_id", "registration", "expected"),
    [
        ("RO", "J40/1/2006", "RO18547290", None, Identifier("RO18547290", "9947")),
        ("RO", "J40/1/2006", None, "18547290", Identifier("18547290", "9947")),
        ("DE", "HRB 1", "DE 129 475 760", None, Identifier("DE129475760", "9930")),
        ("DE", "HRB 1", None, "12/345/67890", None),
        ("IT", None, "IT07643520567", None, Identifier("IT07643520567", "0211")),
        ("IT", None, None, "RSSMRA85T10A562S", Identifier("RSSMRA85T10A562S", "0210")),
        ("PL", None, None, "526-587-76-35", Identifier("PL5265877635", "9945")),
        ("FR", None, "FR40303265045", None, Identifier("FR40303265045", "9957")),
        ("GR", None, "EL094259216", None, Identifier("094259216", "9933")),
        ("US", None, None, "47-1234567", Identifier("471234567", "9959")),
        ("BR", None, None, "12345678901234", None),
    ],
)
def test_an_address_follows_from_the_numbers_of_a_country(
    country: str,
    legal: str | None,
    vat_id: str | None,
    registration: str | None,
    expected: Identifier | None,
) -> None:
    seller = full_invoice().seller
    assert seller.address is not None
    seller = replace(
        seller,
        address=replace(seller.address, country=country),
        electronic_address=None,
        legal_id=Identifier(legal) if legal else None,
        vat_id=vat_id,
        tax_registration_id=registration,
    )
    assert address_of(seller) == expected


def test_a_stated_address_comes_first_and_a_register_before_the_vat_number() -> None:
    seller = replace(full_invoice().seller, vat_id="FR40303265045")
    siren = Identifier("303265045", "0002")
    gln = Identifier("7300010000001", "0088")
    assert address_of(replace(seller, electronic_address=gln, legal_id=siren)) == gln
    mail = Identifier("a@b.example", "EM")  # the network does not deliver to it
    assert address_of(replace(seller, electronic_address=mail, legal_id=siren)) == siren
    nobody = replace(seller, vat_id=None, legal_id=None, tax_registration_id=None)
    assert address_of(replace(nobody, electronic_address=mail)) == mail


@pytest.mark.parametrize(
    ("check", "right", "wrong"),
    [
        (check_digits.is_gln, "7300010000001", "7300010000002"),
        (check_digits.is_mod11, "923609016", "923609017"),
        (check_digits.is_belgian, "0202239951", "0202239952"),
        (check_digits.is_abn, "51824753556", "51824753557"),
        (check_digits.is_greek, "094259216", "094259217"),
        (check_digits.is_swedish, "5567321707", "5567321708"),
    ],
)
def test_a_wrong_digit_is_seen(check: object, right: str, wrong: str) -> None:
    assert callable(check)
    assert check(right) is True
    for number in (wrong, "", "x", right[:-1] + "x"):
        assert check(number) is False, number


def test_an_empty_element_and_a_foreign_currency_refuse_a_file() -> None:
    document = ubl.write(home("RO"))
    assert FACE.read(document).structure_faults == ()
    changed = document.replace(b'currencyID="EUR"', b'currencyID="USD"', 1)
    changed = changed.replace(b"<cbc:BuyerReference>", b"<cbc:AccountingCost/><cbc:BuyerReference>")
    faults = FACE.read(changed).structure_faults
    codes = {fault.code for fault in fatal(faults)}
    assert {"PEPPOL-EN16931-R008", "PEPPOL-EN16931-R051"} <= codes


def test_a_norwegian_seller_says_its_register_as_the_network_looks_for_it() -> None:
    invoice = home("NO")
    registered = replace(invoice.seller, tax_registration_id="Foretaksregisteret")
    document = FACE.write(replace(invoice, seller=registered))
    assert b"<cbc:ID>TAX</cbc:ID>" in document
    assert FACE.read(document).semantic.seller.tax_registration_id == "Foretaksregisteret"
    assert b"<cbc:ID>TAX</cbc:ID>" not in ubl.write(full_invoice())


def test_no_amount_states_a_currency_with_white_space_beside_it() -> None:
    invoice = replace(home("RO"), currency="EUR ", tax_currency="RON")
    invoice = replace(invoice, totals=replace(invoice.totals, vat_accounting=Decimal(1)))
    assert "PEPPOL-EN16931-R055" in {fault.code for fault in fatal(FACE.check(invoice))}
