"""Objects of a body whose keys follow from a frozen dataclass."""

from decimal import Decimal
from typing import Any

import pytest

from storno_desktop.application.bodies.by_hints import key_of, read_record, write_record
from storno_desktop.application.bodies.invoices import content_body, read_invoice
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.national.poland import InvoiceKind, PartyRole, PolishLine, PolishTerms

BODY: dict[str, Any] = {
    "kind": "ZAL",
    "splitPayment": False,
    "warehouseNotes": ["WZ/1", "WZ/2"],
    "parties": [{"name": "Faktor", "role": "factor", "nip": "1111111111", "share": "33.5"}],
    "order": {"lines": [{"description": "Dom", "net": "100.00", "before": True}]},
    "payment": {"terms": [{"after": {"count": 14, "unit": "dni", "event": "dostawa"}}]},
}


def faults_of(body: object) -> set[tuple[str, str]]:
    faults: list[Fault] = []
    read_record(PolishTerms, body, "ksef", faults)
    return {(fault.path, fault.code) for fault in faults}


def test_what_is_read_is_written_again() -> None:
    faults: list[Fault] = []
    terms = read_record(PolishTerms, BODY, "ksef", faults)
    assert faults == []
    assert terms is not None
    assert (terms.kind, terms.split_payment, terms.cash_method) == (
        InvoiceKind.ADVANCE,
        False,
        None,
    )
    assert terms.parties[0].role is PartyRole.FACTOR
    assert terms.parties[0].share == Decimal("33.5")
    assert write_record(terms) == BODY


@pytest.mark.parametrize(
    ("body", "path", "code"),
    [
        ([], "ksef", "NOT-OBJECT"),
        ({"rodzaj": "VAT"}, "ksef.rodzaj", "UNKNOWN-FIELD"),
        ({"kind": "FV"}, "ksef.kind", "NOT-ALLOWED"),
        ({"splitPayment": "tak"}, "ksef.splitPayment", "NOT-BOOLEAN"),
        ({"parties": {}}, "ksef.parties", "NOT-ARRAY"),
        ({"parties": [{}, {"role": "x"}]}, "ksef.parties[1].role", "NOT-ALLOWED"),
        ({"warehouseNotes": ["a", {}]}, "ksef.warehouseNotes[1]", "NOT-TEXT"),
        ({"registers": [{}] * 10_001}, "ksef.registers", "TOO-MANY"),
        ({"order": {"lines": [{"net": "x"}]}}, "ksef.order.lines[0].net", "NOT-DECIMAL"),
        ({"authorised": {"name": "Żak"}}, "ksef.authorised.nip", "REQUIRED"),
        ({"advancePayments": [{"amount": "1"}]}, "ksef.advancePayments[0].paidOn", "REQUIRED"),
        ({"payment": {"terms": [{"after": {"count": 1}}]}},
         "ksef.payment.terms[0].after.unit", "REQUIRED"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_named_by_its_place(body: object, path: str, code: str) -> None:
    assert (path, code) in faults_of(body)


def test_null_is_nothing() -> None:
    faults: list[Fault] = []
    body = {"kind": None, "parties": None, "forReceipt": None, "order": None}
    assert read_record(PolishTerms, body, "ksef", faults) == PolishTerms()
    assert faults == []


def test_the_polish_part_of_an_invoice_and_its_lines_comes_back() -> None:
    line = {"description": "Stal", "quantity": "1", "unitPrice": "2", "ksef": {"gtu": "GTU_05"}}
    faults: list[Fault] = []
    content = read_invoice({"lines": [line], "ksef": BODY}, faults).on(Content())
    assert faults == []
    assert content.lines[0].ksef == PolishLine(gtu="GTU_05")
    body = content_body(content)
    assert body["ksef"] == BODY
    lines: Any = body["lines"]
    assert lines[0]["ksef"] == {"gtu": "GTU_05"}
    cleared = read_invoice({"ksef": None}, faults, partial=True).on(content)
    assert cleared.ksef is None


def test_words_of_an_attribute_become_a_key() -> None:
    assert [key_of(name) for name in ("nip", "paid_on", "eu_vat_id")] == [
        "nip",
        "paidOn",
        "euVatId",
    ]
