from dataclasses import replace
from datetime import date
from decimal import Decimal as D

import pytest

from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.invoice import Content, DeliverTo
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.party import Client, ClientKind, Company
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.to_semantic import Setting, to_semantic
from storno_desktop.domain.totals import compute
from storno_desktop.domain.vat import VatCategory
from storno_desktop.domain.wording import Wording

SELLER = Company(
    id="c",
    name="Țesătoria SRL",
    cif="18547290",
    country="RO",
    vat_code="RO18547290",
    registration_number="J40/1/2006",
    capital_social=D("200.00"),
    state="B",
    city="SECTOR3",
    address="Str. Lungă 1",
)
BUYER = Client(
    id="b",
    company_id="c",
    name="Dulgheria SRL",
    cui="14399840",
    vat_code="RO14399840",
    is_vat_payer=True,
    county="CJ",
    city="Cluj-Napoca",
    address="Calea Moților 12",
)
LINE = Line(description="Scaun", quantity=D(2), unit_price=D(100), vat_rate=D(21))


def said(content: Content, **around: object) -> Semantic:
    totals = compute(content.lines, content.allowances, prepaid=content.prepaid)
    parts = {
        "seller": SELLER,
        "buyer": BUYER,
        "accounts": (BankAccount("a", "c", iban="RO49AAAA1B31007593840000"),),
        "totals": totals,
        "wording": Wording(),
        "home_currency": "RON",
        "number": "FCT0001",
        **around,
    }
    return to_semantic(content, Setting(**parts))  # type: ignore[arg-type]


def test_parties_carry_the_ids_that_e_factura_looks_for() -> None:
    got = said(Content(lines=(LINE,)))
    assert (got.seller.vat_id, got.seller.tax_registration_id) == ("RO18547290", None)
    assert got.seller.legal_id
    assert got.seller.legal_id.value == "J40/1/2006"
    assert got.seller.legal_form == "Share capital: 200.00 RON"
    assert got.seller.address
    assert got.seller.address.subdivision == "RO-B"
    assert got.buyer.legal_id
    assert got.buyer.legal_id.value == "14399840"
    assert got.buyer.vat_id == "RO14399840"


def test_a_private_buyer_without_number_has_thirteen_noughts() -> None:
    person = replace(BUYER, kind=ClientKind.INDIVIDUAL, cui=None, is_vat_payer=False)
    got = said(Content(lines=(LINE,)), buyer=person)
    assert got.buyer.legal_id
    assert got.buyer.legal_id.value == "0" * 13
    assert got.buyer.vat_id is None


def test_outside_the_scope_of_vat_nobody_has_a_vat_id() -> None:
    line = replace(LINE, vat_rate=D(0), vat_category=VatCategory.OUTSIDE_SCOPE)
    seller = replace(SELLER, vat_payer=False)
    got = said(Content(lines=(line,)), seller=seller, wording=Wording(non_payer="art. 310"))
    assert (got.seller.vat_id, got.buyer.vat_id) == (None, None)
    assert got.seller.tax_registration_id == "18547290"
    assert got.vat[0].rate is None
    assert (got.vat[0].reason, got.vat[0].reason_code) == ("art. 310", "VATEX-EU-O")
    assert got.lines[0].vat_rate is None


def test_a_foreign_currency_brings_the_vat_in_lei_half_up() -> None:
    content = Content(
        currency="EUR", exchange_rate=D("4.9775"), lines=(replace(LINE, unit_price=D(50)),)
    )
    got = said(content)
    assert got.tax_currency == "RON"
    assert got.totals.vat_accounting == D("104.53")  # 21.00 times 4.9775 is 104.5275


def test_a_credit_note_says_positive_what_is_stored_negative() -> None:
    content = Content(
        lines=(LINE.reversed(),),
        allowances=(
            Allowance(
                is_charge=False,
                amount=D(-5),
                vat_category=VatCategory.STANDARD,
                vat_rate=D(21),
            ),
        ),
        parent_number="FCT0001",
        parent_date=date(2026, 11, 1),
    )
    got = said(content, type_code="381")
    assert got.lines[0].quantity == 2
    assert got.lines[0].net == D(200)
    assert got.allowances[0].amount == D(5)
    assert got.totals.net == D(195)
    assert got.vat[0].base == D(195)
    assert got.preceding[0].number == "FCT0001"
    as_invoice = said(content)
    assert as_invoice.lines[0].quantity == -2


def test_a_discount_becomes_an_allowance_and_price_times_quantity_still_holds() -> None:
    for line in (
        replace(LINE, discount=D(10)),
        replace(LINE, discount_percent=D(10)),
        replace(LINE, discount_percent=D(10), vat_included=True),
        replace(LINE, unit_price=D("59.50"), vat_included=True),
    ):
        (one,) = said(Content(lines=(line,))).lines
        off = sum((a.amount or D(0) for a in one.allowances), D(0))
        assert one.quantity is not None
        assert one.price.net is not None
        product = (one.quantity * one.price.net).quantize(D("0.01"))
        assert one.net == product - off


def test_long_texts_are_spread_and_nothing_is_lost() -> None:
    text = " ".join(f"cuvânt{n}" for n in range(60))
    (one,) = said(Content(lines=(replace(LINE, description=text, line_note="atent"),))).lines
    whole = " ".join(part for part in (one.item.name, one.item.description, one.note) if part)
    assert whole.replace("\n", " ") == f"{text} atent"
    assert len(one.item.name or "") <= 100
    assert len(one.item.description or "") <= 200


def test_notes_are_separate_and_split() -> None:
    content = Content(
        lines=(LINE,),
        notes="n " * 400,
        mentions="Conform contract",
        vat_on_collection=True,
        penalty_enabled=True,
        penalty_percent_per_day=D("0.050"),
        penalty_grace_days=5,
        delivery_location="Depozit",
    )
    got = said(content)
    texts = [note.text for note in got.notes]
    assert all(len(text) <= 300 for text in texts)
    assert "Late payment: 0.05 % a day after 5 days" in texts
    assert "VAT on collection" in texts
    assert "Delivery place: Depozit" in texts
    assert got.tax_point_code == "432"


def test_without_date_or_terms_the_invoice_is_due_on_receipt() -> None:
    assert said(Content(lines=(LINE,))).payment_terms == "Due on receipt"
    dated = said(Content(lines=(LINE,), due_date=date(2026, 12, 1)))
    assert dated.payment_terms is None


@pytest.mark.parametrize(
    ("method", "code", "transfers"),
    [(None, "30", 1), ("cash", "10", 0), ("card", "48", 0), ("barter", "ZZZ", 0)],
)
def test_accounts_are_named_for_credit_transfers_only(
    method: str | None, code: str, transfers: int
) -> None:
    (payment,) = said(Content(lines=(LINE,), payment_method=method)).payments
    assert (payment.means_code, len(payment.transfers)) == (code, transfers)


def test_a_transfer_without_an_account_names_no_instrument() -> None:
    (payment,) = said(Content(lines=(LINE,), payment_method="bank_transfer"), accounts=()).payments
    assert payment.means_code == "1"
    assert said(Content(lines=(LINE,)), accounts=()).payments == ()


def test_a_place_abroad_gets_the_subdivision_that_cius_ro_demands() -> None:
    place = DeliverTo(street="Hauptstraße 1", city="München", country="DE")
    got = said(Content(lines=(LINE,), deliver_to=place))
    assert got.delivery
    assert got.delivery.address
    assert got.delivery.address.subdivision == "München"


def test_an_unchanged_line_is_mapped_once() -> None:
    content = Content(lines=(LINE, LINE))
    first, second = said(content), said(replace(content, notes="other"))
    assert first.lines[0] is second.lines[0]
    assert first.lines[0].id != first.lines[1].id
