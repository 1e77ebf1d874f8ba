"""German documents: the home format follows the buyer, and its faults stand at their fields."""

from __future__ import annotations

from typing import Any

import pytest

from storno_desktop.application import drafts
from storno_desktop.application.bodies.invoices import content_body, read_invoice
from storno_desktop.application.companies import add_company
from storno_desktop.application.documents import circumstances
from storno_desktop.application.drafts import Drafted
from storno_desktop.application.parties import add_client
from storno_desktop.domain.faults import Severity
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.semantic import DirectDebit, Identifier, PaymentCard
from tests.deeds.conftest import Shop
from tests.random_german import BUYERS, VAT_SELLER

AUTHORITY, FIRM = BUYERS[0], BUYERS[2]
LEITWEG = "99661-WEBSERVICEOZG-28"
LINE = {"description": "Beratung", "quantity": "1", "unitPrice": "100", "vatRate": "19.00"}


def drafted(shop: Shop, buyer: dict[str, Any], seller: dict[str, Any], **body: Any) -> Drafted:
    company = add_company(shop.office, seller).company
    client, _, _ = add_client(shop.office, company.id, buyer)
    return drafts.create(shop.office, company.id, {"clientId": client.id, "lines": [LINE], **body})


def home_format(shop: Shop, made: Drafted) -> str:
    with shop.office.store.read() as unit:
        return circumstances(shop.office, unit, made.document).format.key


def test_an_authority_gets_xrechnung_with_its_leitweg_id(shop: Shop) -> None:
    made = drafted(shop, AUTHORITY, VAT_SELLER)
    assert home_format(shop, made) == "xrechnung-ubl"
    said = made.judgement.semantic
    assert said.buyer_reference == LEITWEG
    assert said.buyer.electronic_address == Identifier(LEITWEG, "0204")
    assert [fault.code for fault in made.judgement.faults if fault.is_fatal] == []


def test_a_buyer_with_the_address_of_an_authority_gets_it_too(shop: Shop) -> None:
    buyer = {**FIRM, "electronicAddress": {"value": LEITWEG, "scheme": "0204"}}
    assert home_format(shop, drafted(shop, buyer, VAT_SELLER)) == "xrechnung-ubl"


def test_any_other_buyer_gets_the_plain_standard(shop: Shop) -> None:
    assert home_format(shop, drafted(shop, FIRM, VAT_SELLER)) == "cii-en16931"


@pytest.mark.parametrize(
    ("buyer", "reference", "expected"),
    [
        (AUTHORITY, "99661-WEBSERVICEOZG-29", Severity.FATAL),
        (AUTHORITY, "Kostenstelle 7", Severity.FATAL),
        (AUTHORITY, LEITWEG.lower(), None),
        (FIRM, "04011000-1234512345-07", Severity.WARNING),
        (FIRM, "04011000-1234512345-06", None),
        (FIRM, "Kostenstelle 7", None),
    ],
)
def test_a_wrong_leitweg_id_is_told_at_the_buyer_reference(
    shop: Shop, buyer: dict[str, Any], reference: str, expected: Severity | None
) -> None:
    faults = drafted(shop, buyer, VAT_SELLER, buyerReference=reference).judgement.faults
    found = [fault for fault in faults if fault.code.startswith("DE-LEITWEG-")]
    assert [fault.severity for fault in found] == ([] if expected is None else [expected])
    assert {fault.path for fault in found} <= {"buyerReference"}


def test_a_seller_without_a_contact_is_told_so_at_the_company(shop: Shop) -> None:
    absent = {"contact", "phone", "email", "postalCode", "bankAccounts"}
    seller = {key: value for key, value in VAT_SELLER.items() if key not in absent}
    faults = drafted(shop, AUTHORITY, seller).judgement.faults
    told = {(fault.path, fault.code) for fault in faults if fault.is_fatal}
    assert told == {
        ("company.contact", "BR-DE-2"),
        ("company.postalCode", "BR-DE-4"),
        ("company.electronicAddress", "PEPPOL-EN16931-R020"),
        ("paymentMethod", "BR-DE-1"),
    }


def test_card_and_mandate_are_kept_and_said(shop: Shop) -> None:
    card = {"number": "1234", "holder": "Jörg Groß"}
    debit = {"mandate": "M-1", "creditorId": "DE98ZZZ1", "account": "DE02120300000000202051"}
    made = drafted(
        shop,
        AUTHORITY,
        VAT_SELLER,
        paymentMethod="sepa_direct_debit",
        paymentCard=card,
        directDebit=debit,
    )
    content = made.document.content
    assert content.card == PaymentCard("1234", "Jörg Groß")
    assert content.direct_debit == DirectDebit("M-1", "DE98ZZZ1", "DE02120300000000202051")
    body = content_body(content)
    assert (body["paymentCard"], body["directDebit"]) == (card, debit)
    again = read_invoice(body, []).on(Content())
    assert (again.card, again.direct_debit) == (content.card, content.direct_debit)
    (payment,) = made.judgement.semantic.payments
    assert (payment.means_code, payment.card, payment.debit) == ("59", None, content.direct_debit)
    (other,) = drafted(
        shop, FIRM, {**VAT_SELLER, "cif": "DE129475760"}, paymentMethod="card", paymentCard=card
    ).judgement.semantic.payments
    assert (other.card, other.debit) == (content.card, None)
