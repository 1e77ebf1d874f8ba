from datetime import date
from decimal import Decimal as D

import pytest

from storno_desktop.application import drafts, issuing
from storno_desktop.application.bodies.invoices import content_body, read_invoice
from storno_desktop.application.errors import BadInput, Conflict, NotFound
from storno_desktop.domain.errors import AlreadyIssued
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.numbering import DocumentKind
from tests.deeds.conftest import Shop
from tests.random_invoices import case


def test_a_draft_starts_with_the_defaults_of_company_and_client(shop: Shop) -> None:
    content = drafts.create(shop.office, shop.company_id, shop.body()).document.content
    assert content.issue_date == date(2026, 11, 16)
    assert content.due_date == date(2026, 12, 16)
    assert (content.currency, content.language) == ("RON", "ro")
    (line,) = content.lines
    assert (line.vat_rate, line.vat_category.value, line.unit) == (D(21), "S", "buc")


def test_a_back_dated_draft_takes_the_rate_of_its_day(shop: Shop) -> None:
    body = shop.body(issueDate="2025-07-31")
    (line,) = drafts.create(shop.office, shop.company_id, body).document.content.lines
    assert line.vat_rate == D(19)


def test_every_fault_of_a_body_is_named_at_once(shop: Shop) -> None:
    body = shop.body(issueDate="2026-02-30", currency="RONN", colour="red")
    body["lines"] = [{"description": "", "quantity": "0", "unitPrice": "1e5"}]
    with pytest.raises(BadInput) as refused:
        drafts.create(shop.office, shop.company_id, body)
    assert {(fault.path, fault.code) for fault in refused.value.faults} == {
        ("issueDate", "NOT-DATE"),
        ("currency", "NOT-IN-LIST"),
        ("colour", "UNKNOWN-FIELD"),
        ("lines[0].description", "REQUIRED"),
        ("lines[0].quantity", "NOT-ZERO"),
        ("lines[0].unitPrice", "NOT-DECIMAL"),
    }


@pytest.mark.parametrize("price", ["9" * 30, "-1", "NaN", "0." + "1" * 20])
def test_an_impossible_price_is_refused_at_its_field(shop: Shop, price: str) -> None:
    body = shop.body()
    body["lines"][0]["unitPrice"] = price
    with pytest.raises(BadInput) as refused:
        drafts.create(shop.office, shop.company_id, body)
    assert [fault.path for fault in refused.value.faults] == ["lines[0].unitPrice"]


def test_the_same_key_gives_the_same_draft_and_another_body_is_a_conflict(shop: Shop) -> None:
    body = shop.body(idempotencyKey="k1")
    first = drafts.create(shop.office, shop.company_id, body)
    again = drafts.create(shop.office, shop.company_id, dict(body))
    assert again.document.id == first.document.id
    with pytest.raises(Conflict):
        drafts.create(shop.office, shop.company_id, {**body, "notes": "other"})


def test_an_edit_keeps_what_it_does_not_name(shop: Shop) -> None:
    made = drafts.create(shop.office, shop.company_id, shop.body(notes="a", orderNumber="PO 1"))
    edited = drafts.edit(shop.office, made.document.id, {"notes": None, "mentions": "b"})
    content = edited.document.content
    assert (content.notes, content.mentions, content.order_number) == (None, "b", "PO 1")
    assert len(content.lines) == 1


def test_two_editors_do_not_overwrite_each_other(shop: Shop) -> None:
    made = drafts.create(shop.office, shop.company_id, shop.body()).document
    drafts.save(shop.office, made.id, made.content, made.revision)
    with pytest.raises(Conflict):
        drafts.save(shop.office, made.id, made.content, made.revision)


def test_an_issued_document_is_neither_edited_nor_deleted(shop: Shop) -> None:
    made = drafts.create(shop.office, shop.company_id, shop.body()).document
    issuing.issue(shop.office, made.id)
    with pytest.raises(AlreadyIssued):
        drafts.edit(shop.office, made.id, {"notes": "x"})
    with pytest.raises(AlreadyIssued):
        drafts.delete(shop.office, made.id)


def test_a_deleted_draft_can_be_put_back(shop: Shop) -> None:
    made = drafts.create(shop.office, shop.company_id, shop.body()).document
    gone = drafts.delete(shop.office, made.id)
    with pytest.raises(NotFound):
        drafts.open_draft(shop.office, made.id)
    back = drafts.put_back(shop.office, gone).document
    assert (back.id, back.content) == (made.id, made.content)


def test_a_copy_has_new_dates_and_no_number(shop: Shop) -> None:
    made = drafts.create(
        shop.office, shop.company_id, shop.body(issueDate="2026-10-01", orderNumber="PO 1")
    )
    issued = issuing.issue(shop.office, made.document.id).document
    copy = drafts.copy(shop.office, issued.id).document
    assert copy.number is None
    assert copy.content.issue_date == shop.clock.today()
    assert copy.content.order_number == "PO 1"
    assert copy.content.lines == issued.content.lines


def test_a_positive_credit_note_is_stored_negative(shop: Shop) -> None:
    made = drafts.create(
        shop.office,
        shop.company_id,
        shop.body(documentType="credit_note", parentDocumentNumber="X1"),
    )
    assert made.document.kind is DocumentKind.CREDIT_NOTE
    assert made.judgement.totals.gross == D("-242.00")


def test_every_random_body_comes_back_as_it_was_read() -> None:
    for seed in range(200):
        faults: list[Fault] = []
        first = read_invoice(case(seed, most_lines=20).invoice, faults)
        assert faults == []
        base = drafts.Content()
        content = first.on(base)
        again = read_invoice(
            {k: v for k, v in content_body(content).items() if v is not None}, faults
        )
        assert faults == []
        assert again.on(base) == content, seed
