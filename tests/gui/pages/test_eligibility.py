"""Which deeds a row of the invoice list offers."""

import pytest

from storno_desktop.application.queries import InvoiceRow
from storno_desktop.gui.pages.eligibility import (
    DEEDS,
    balance,
    counts,
    is_overdue,
    part,
)


def row(**values: object) -> InvoiceRow:
    """An issued, unpaid invoice over 121.00, changed as asked."""
    plain = {
        "rowid": 1,
        "id": "d1",
        "kind": "invoice",
        "number": "FCT0001",
        "issue_date": "2026-11-01",
        "due_date": "2026-12-01",
        "buyer_name": "Meble",
        "buyer_tax_id": "1",
        "buyer_country": "RO",
        "currency": "RON",
        "net": 10000,
        "vat": 2100,
        "total": 12100,
        "due": 12100,
        "paid": 0,
        "lifecycle": "issued",
        "submission": "none",
        "credited": "no",
        "parent_id": "",
        "regime": "standard",
        "fatal_faults": 0,
    }
    return InvoiceRow(**{**plain, **values})  # type: ignore[arg-type]


DRAFT = row(id="d2", number="", lifecycle="draft")


def may(one: InvoiceRow) -> set[str]:
    return {deed for deed, rule in DEEDS.items() if rule(one)}


@pytest.mark.parametrize(
    ("one", "deeds"),
    [
        (row(), {"pay", "storno", "cancel", "export"}),
        (DRAFT, {"issue", "cancel", "delete"}),
        (DRAFT._replace(fatal_faults=3), {"issue", "cancel", "delete"}),
        (row(paid=12100), {"storno", "cancel", "export"}),
        (row(submission="sent"), {"pay", "storno", "export"}),
        (row(submission="failed"), {"pay", "storno", "cancel", "export"}),
        (row(credited="partly"), {"pay", "storno", "export"}),
        (row(credited="fully", paid=12100), {"export"}),
        (row(parent_id="d0", due=-12100, total=-12100), {"pay", "cancel", "export"}),
        (row(lifecycle="cancelled"), {"restore", "export"}),
        (DRAFT._replace(lifecycle="cancelled"), {"restore", "delete"}),
    ],
)
def test_a_row_offers_what_its_state_allows(one: InvoiceRow, deeds: set[str]) -> None:
    assert may(one) == deeds


def test_a_selection_is_parted_and_counted() -> None:
    rows = [row(), DRAFT]
    assert part("issue", rows).able == (DRAFT,)
    assert part("issue", rows).unable == (rows[0],)
    assert counts(rows)["cancel"] == 2
    assert counts(rows)["pay"] == 1


def test_only_an_issued_document_is_owed() -> None:
    assert balance(row(paid=100)) == 12000
    assert balance(row(paid=12200)) == 0  # more than due is nothing to collect
    assert balance(DRAFT) == 0
    assert balance(row(due=-50, paid=0)) == -50


def test_a_document_is_overdue_from_the_day_after() -> None:
    assert not is_overdue(row(), "2026-12-01")
    assert is_overdue(row(), "2026-12-02")
    assert not is_overdue(row(due_date=""), "2026-12-02")
    assert not is_overdue(row(paid=12100), "2026-12-02")
