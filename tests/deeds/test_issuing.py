import json
from decimal import Decimal as D

import pytest

from storno_desktop.application import corrections, drafts, exports, integrity, issuing, payments
from storno_desktop.application.errors import BadInput, Faulty
from storno_desktop.application.queries import InvoiceFilter, InvoiceRow, Order
from storno_desktop.domain.errors import (
    AlreadyCancelled,
    AlreadyCredited,
    AlreadyIssued,
    NotCancelled,
    NotIssued,
    TooMuchPaid,
)
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.numbering import DocumentKind
from tests.deeds.conftest import Shop


def issued(shop: Shop, **more: object) -> Document:
    made = drafts.create(shop.office, shop.company_id, shop.body(**more))
    return issuing.issue(shop.office, made.document.id).document


def row(shop: Shop, id_: str) -> InvoiceRow:
    source = shop.office.store.queries.invoices(InvoiceFilter(shop.company_id), Order())
    return next(one for one in source.first(100) if one.id == id_)


def sound(shop: Shop) -> None:
    broken = [check for check in integrity.verify(shop.office) if not check.ok]
    assert broken == []


def test_numbers_are_given_in_order_without_gaps(shop: Shop) -> None:
    assert [issued(shop).number for _ in range(3)] == ["FCT0001", "FCT0002", "FCT0003"]
    sound(shop)


def test_a_refused_issue_burns_no_number(shop: Shop) -> None:
    bad = drafts.create(shop.office, shop.company_id, shop.body(dueDate="2026-11-01"))
    with pytest.raises(Faulty) as refused:
        issuing.issue(shop.office, bad.document.id)
    assert [fault.code for fault in refused.value.faults] == ["DUE-BEFORE-ISSUE"]
    assert drafts.open_draft(shop.office, bad.document.id).document.number is None
    assert issued(shop).number == "FCT0001"


def test_an_issued_document_freezes_both_parties(shop: Shop) -> None:
    document = issued(shop)
    from storno_desktop.application import companies, parties

    parties.edit_client(shop.office, shop.client_id, {"name": "Alt Nume SRL"})
    companies.edit_company(shop.office, shop.company_id, {"name": "Altă Firmă SRL"})
    again = drafts.open_draft(shop.office, document.id).document
    assert again == document
    xml = exports.export(shop.office, document.id, "cius-ro").content
    assert b"Alt Nume" not in xml
    assert row(shop, document.id).buyer_name == "Dulgheria Veche SRL"
    sound(shop)


def test_nothing_is_issued_twice(shop: Shop) -> None:
    document = issued(shop)
    with pytest.raises(AlreadyIssued):
        issuing.issue(shop.office, document.id)


def test_a_foreign_currency_needs_its_rate(shop: Shop) -> None:
    made = drafts.create(shop.office, shop.company_id, shop.body(currency="EUR"))
    with pytest.raises(Faulty) as refused:
        issuing.issue(shop.office, made.document.id)
    assert "exchangeRate" in {fault.path for fault in refused.value.faults}


def test_cancel_keeps_the_number_and_restore_returns_it(shop: Shop) -> None:
    document = issued(shop)
    with pytest.raises(BadInput):
        issuing.cancel(shop.office, document.id, "  ")
    cancelled = issuing.cancel(shop.office, document.id, "greșit").document
    assert cancelled.lifecycle is Lifecycle.CANCELLED
    with pytest.raises(AlreadyCancelled):
        issuing.cancel(shop.office, document.id, "x")
    back = issuing.restore(shop.office, document.id).document
    assert (back.issued, back.content) == (document.issued, document.content)
    with pytest.raises(NotCancelled):
        issuing.restore(shop.office, document.id)
    assert issued(shop).number == "FCT0002"
    sound(shop)


def test_a_cancelled_draft_returns_as_a_draft(shop: Shop) -> None:
    made = drafts.create(shop.office, shop.company_id, shop.body()).document
    issuing.cancel(shop.office, made.id, "nu mai vrea")
    assert issuing.restore(shop.office, made.id).document.lifecycle is Lifecycle.DRAFT


def test_a_storno_closes_the_original_and_itself(shop: Shop) -> None:
    document = issued(shop, currency="EUR", exchangeRate="4.9775")
    storno = issuing.issue(shop.office, corrections.storno(shop.office, document.id).document.id)
    assert storno.document.content.exchange_rate == D("4.9775")
    original, back = row(shop, document.id), row(shop, storno.document.id)
    assert (original.total + back.total, original.net + back.net) == (0, 0)
    assert (original.credited, original.paid, back.paid) == ("fully", original.due, back.due)
    assert document.id in storno.changes.documents
    with pytest.raises(AlreadyCredited):
        corrections.storno(shop.office, document.id)
    with pytest.raises(AlreadyCredited):
        issuing.cancel(shop.office, document.id, "x")
    sound(shop)


def test_cancelling_a_storno_opens_the_original_again(shop: Shop) -> None:
    document = issued(shop)
    storno = issuing.issue(shop.office, corrections.storno(shop.office, document.id).document.id)
    issuing.cancel(shop.office, storno.document.id, "greșit")
    assert (row(shop, document.id).paid, row(shop, document.id).credited) == (0, "no")
    issuing.restore(shop.office, storno.document.id)
    assert row(shop, document.id).credited == "fully"
    sound(shop)


def test_two_partial_credits_cannot_exceed_the_original(shop: Shop) -> None:
    document = issued(shop)
    first = corrections.storno(shop.office, document.id, {0: D(1)}, DocumentKind.CREDIT_NOTE)
    second = corrections.storno(shop.office, document.id)
    number = issuing.issue(shop.office, first.document.id).document.number
    assert number == "STO0001"
    assert row(shop, document.id).credited == "partly"
    with pytest.raises(Faulty) as refused:
        issuing.issue(shop.office, second.document.id)
    assert "MORE-THAN-LEFT" in {fault.code for fault in refused.value.faults}


def test_only_an_issued_document_is_paid_and_never_too_much(shop: Shop) -> None:
    made = drafts.create(shop.office, shop.company_id, shop.body()).document
    with pytest.raises(NotIssued):
        payments.pay(shop.office, made.id)
    issuing.issue(shop.office, made.id)
    payment, _ = payments.pay(shop.office, made.id, D("100"))
    with pytest.raises(TooMuchPaid):
        payments.pay(shop.office, made.id, D("142.01"))
    payments.pay(shop.office, made.id)
    assert row(shop, made.id).paid == row(shop, made.id).due == 24200
    payments.delete_payment(shop.office, payment.id)
    assert row(shop, made.id).paid == 14200
    sound(shop)


def test_collect_is_a_payment_after_issue(shop: Shop) -> None:
    document = issued(shop, collect=True)
    assert row(shop, document.id).paid == 24200
    part = issued(shop, collect={"value": "50.00", "type": "cash"})
    assert row(shop, part.id).paid == 5000


def test_xml_of_a_draft_is_refused_but_json_is_given(shop: Shop) -> None:
    made = drafts.create(shop.office, shop.company_id, shop.body()).document
    with pytest.raises(NotIssued):
        exports.export(shop.office, made.id, "cius-ro")
    with pytest.raises(BadInput):
        exports.export(shop.office, made.id, "docx")
    body = json.loads(exports.export(shop.office, made.id, "json").content)
    assert (body["status"], body["total"], body["typeCode"]) == ("draft", "242.00", "380")
