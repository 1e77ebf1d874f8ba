"""A list filled in bulk is as good as one filled by deeds."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.domain.lifecycle import SubmissionState
from storno_desktop.domain.party import Client
from storno_desktop.storage.bulk import BulkRow, insert_documents
from storno_desktop.storage.files import database_of
from tests.storage.conftest import CLIENT, COMPANY, DAY, SERIES, Desk


def rows(count: int) -> list[BulkRow]:
    return [
        BulkRow(
            CLIENT,
            DAY + timedelta(days=index % 5),
            DAY + timedelta(days=30),
            f"Blat {index}",
            Decimal(index) + Decimal("0.99"),
            paid=index % 2 == 0,
            submission=SubmissionState.ACCEPTED if index % 3 else SubmissionState.NONE,
            is_draft=index % 10 == 9,
        )
        for index in range(count)
    ]


def test_bulk_documents_are_whole_and_numbered_on(desk: Desk, profile: Path) -> None:
    desk.add_issued()
    sha256 = desk.store.vault.put(b"<Invoice/>")
    with desk.store.write() as unit:
        unit.commit()
    for _ in range(2):
        filled = insert_documents(database_of(profile), COMPANY, SERIES, rows(50), sha256)
        assert filled == 50
    desk.add_issued()
    assert [check for check in desk.store.check() if not check.ok] == []
    found = desk.store.queries.invoices(InvoiceFilter(COMPANY.id), Order("number")).first(1000)
    assert len(found) == 102
    assert found[0].number == "FCT0092"
    with desk.store.read() as unit:
        for row in found:
            document = unit.documents.get(row.id)
            assert document is not None
            assert (document.number or "") == row.number
            assert sum(payment.amount for payment in unit.payments.of(row.id)) * 100 == row.paid


def test_a_bulk_that_fails_leaves_nothing(desk: Desk, profile: Path) -> None:
    def broken() -> Iterator[BulkRow]:
        yield from rows(3)
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError):
        insert_documents(database_of(profile), COMPANY, SERIES, broken(), "0" * 64)
    unknown = rows(1)[0]._replace(client=Client("k9", "c1", "Nobody"))
    with pytest.raises(ValueError, match="is not stored"):
        insert_documents(database_of(profile), COMPANY, SERIES, [unknown], "0" * 64)
    assert len(desk.store.queries.invoices(InvoiceFilter(COMPANY.id), Order()).ids()) == 0
    assert [check for check in desk.store.check() if not check.ok] == []
