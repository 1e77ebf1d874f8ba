"""Records come back as they were put; what the law forbids is refused."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from storno_desktop.application.errors import Conflict, NotFound
from storno_desktop.application.ports import Once
from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.chain import GENESIS, first_broken, link
from storno_desktop.domain.errors import AlreadyIssued, InUse, NumberTaken
from storno_desktop.domain.invoice import Document, Submission
from storno_desktop.domain.lifecycle import Lifecycle, SubmissionState
from storno_desktop.domain.line import Line
from storno_desktop.domain.numbering import DocumentKind, Reset, Series
from storno_desktop.domain.party import Client
from storno_desktop.domain.payment import Payment
from storno_desktop.domain.product import Product
from storno_desktop.domain.vat import VatRate
from storno_desktop.storage.files import database_of
from storno_desktop.storage.repositories.ready import ready
from storno_desktop.storage.store import SqliteStore
from tests.storage.conftest import CLIENT, COMPANY, DAY, PRODUCT, SERIES, Desk


def row_of(desk: Desk, document: Document) -> dict[str, object]:
    rows = desk.store.queries.invoices(InvoiceFilter(COMPANY.id), Order()).first(100)
    return next(row._asdict() for row in rows if row.id == document.id)


def test_master_data_comes_back_and_is_replaced(store: SqliteStore) -> None:
    account = BankAccount("a1", "c1", iban="RO49AAAA1B31007593840000", is_default=True)
    rate = VatRate("v1", "c1", Decimal("21.00"), label="Standard")
    with store.write() as unit:
        unit.accounts.put(replace(account, id="a0", is_default=False))
        unit.accounts.put(account)
        unit.vat_rates.put(rate)
        unit.clients.put(replace(CLIENT, city="Łódź"))
        unit.companies.put(replace(COMPANY, name="Alta"))
        unit.commit()
    with store.read() as unit:
        assert unit.companies.all() == [replace(COMPANY, name="Alta")]
        assert unit.clients.get(CLIENT.id) == replace(CLIENT, city="Łódź")
        assert [one.id for one in unit.accounts.all("c1")] == ["a1", "a0"]
        assert unit.vat_rates.all("c1") == [rate]
        assert unit.products.all("c1") == [PRODUCT]
        assert unit.products.all("another company") == []
        assert unit.products.get("unknown") is None


def test_leaving_without_commit_undoes_everything(store: SqliteStore) -> None:
    with store.write() as unit:
        unit.set_setting("country", "RO")
        unit.series.take(SERIES.id, "")
    with store.read() as unit:
        assert unit.setting("country") is None
        assert unit.series.last(SERIES.id, "") == 0


def test_settings_are_written_and_removed(store: SqliteStore) -> None:
    for value in ("RO", "DE", None):
        with store.write() as unit:
            unit.set_setting("country", value)
            unit.commit()
        with store.read() as unit:
            assert unit.setting("country") == value


def test_a_draft_comes_back_as_it_was(desk: Desk) -> None:
    document = desk.add(lines=(Line("Blat", product_id=PRODUCT.id), Line("Montaj")))
    with desk.store.read() as unit:
        assert unit.documents.get(document.id) == document
        assert unit.documents.get("unknown") is None
        assert unit.documents.find(COMPANY.id, "") is None


def test_an_issued_document_is_found_by_its_number(desk: Desk) -> None:
    document = desk.add_issued()
    with desk.store.read() as unit:
        assert unit.documents.find(COMPANY.id, "FCT0001") == document
        assert unit.documents.find("another", "FCT0001") is None
        assert unit.series.last_issue_date(SERIES.id) == DAY
        series = unit.series.get(SERIES.id)
        assert series == replace(SERIES, last_number=1)


def test_a_document_is_found_by_its_upload_index(desk: Desk) -> None:
    document = desk.add_issued()
    sent = replace(
        document,
        submission=Submission(SubmissionState.SENT, upload_index="5001"),
        revision=document.revision + 1,
    )
    with desk.store.write() as unit:
        unit.documents.save(sent, desk.face(sent), document.revision)
        assert unit.documents.by_upload_index(COMPANY.id, "5001") == sent
        assert unit.documents.by_upload_index(COMPANY.id, "") is None
        unit.commit()
    assert row_of(desk, sent)["submission"] == "sent"


def test_saving_over_another_revision_is_a_conflict(desk: Desk) -> None:
    document = desk.add()
    newer = replace(document, revision=2)
    with desk.store.write() as unit:
        unit.documents.save(newer, desk.face(newer), 1)
        with pytest.raises(Conflict):
            unit.documents.save(replace(document, revision=3), desk.face(document), 1)
        with pytest.raises(NotFound):
            unit.documents.save(replace(newer, id="unknown"), desk.face(newer), 1)
        with pytest.raises(ValueError, match="does not follow"):
            unit.documents.save(newer, desk.face(newer), 2)


def test_the_same_number_is_never_stored_twice(desk: Desk) -> None:
    first, second = desk.add_issued(), desk.add()
    assert first.issued is not None
    same = replace(second, lifecycle=Lifecycle.ISSUED, issued=first.issued, revision=2)
    other_counter = replace(same, issued=replace(first.issued, counter=99))
    other_number = replace(same, issued=replace(first.issued, number="FCT0099"))
    for taken in (same, other_counter, other_number):
        with desk.store.write() as unit, pytest.raises(NumberTaken):
            unit.documents.save(taken, desk.face(taken), 1)


def test_a_number_stays_with_its_document(desk: Desk) -> None:
    document = desk.add_issued()
    assert document.issued is not None
    other = replace(document, issued=replace(document.issued, number="FCT0002"), revision=3)
    with desk.store.write() as unit, pytest.raises(AlreadyIssued):
        unit.documents.save(other, desk.face(other), 2)
    with desk.store.write() as unit, pytest.raises(AlreadyIssued):
        unit.documents.delete(document.id)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE documents SET number = 'X' WHERE number <> ''",
        "UPDATE documents SET counter = 7 WHERE number <> ''",
        "DELETE FROM documents WHERE number <> ''",
        "UPDATE series_counters SET last_number = 0",
        "UPDATE events SET payload = '{}'",
        "DELETE FROM events",
    ],
)
def test_not_even_a_bug_can_take_a_number_or_an_event_back(
    statement: str, desk: Desk, profile: Path
) -> None:
    document = desk.add_issued()
    with desk.store.write() as unit:
        unit.chain.append(COMPANY.id, link(1, GENESIS, {"at": "now"}), document.id)
        unit.commit()
    with (
        closing(sqlite3.connect(database_of(profile))) as opened,
        pytest.raises(sqlite3.IntegrityError),
    ):
        opened.execute(statement)


def test_a_deleted_draft_is_gone_with_its_words_and_its_key(desk: Desk) -> None:
    document = replace(desk.draft(), idempotency_key="key")
    with desk.store.write() as unit:
        unit.documents.add(document, desk.face(document), Once(document.id, "ab"))
        unit.commit()
    with desk.store.write() as unit:
        assert unit.documents.once(COMPANY.id, "key") == Once(document.id, "ab")
        unit.documents.delete(document.id)
        unit.documents.delete("unknown")
        unit.commit()
    with desk.store.read() as unit:
        assert unit.documents.get(document.id) is None
        assert unit.documents.once(COMPANY.id, "key") is None
    assert all(check.ok for check in desk.store.check())


def test_a_key_or_an_id_comes_once(desk: Desk) -> None:
    document = replace(desk.draft(), idempotency_key="key")
    with desk.store.write() as unit:
        unit.documents.add(document, desk.face(document), Once(document.id, "ab"))
        for twice in (replace(document, id="other"), replace(document, idempotency_key=None)):
            with pytest.raises(Conflict):
                unit.documents.add(twice, desk.face(twice))


@pytest.mark.parametrize("content", [{"client_id": "?"}, {"series_id": "?"}, {"parent_id": "?"}])
def test_a_document_cannot_name_what_is_not_there(desk: Desk, content: dict[str, str]) -> None:
    document = desk.draft(**content)
    with desk.store.write() as unit, pytest.raises(NotFound):
        unit.documents.add(document, desk.face(document))


def test_what_documents_refer_to_cannot_be_deleted(desk: Desk) -> None:
    desk.add(lines=(Line("Blat", product_id=PRODUCT.id),))
    with desk.store.write() as unit:
        for records, id_ in (
            (unit.clients, CLIENT.id),
            (unit.products, PRODUCT.id),
            (unit.series, SERIES.id),
        ):
            with pytest.raises(InUse):
                records.delete(id_)
    with desk.store.write() as unit:
        unit.clients.put(Client("k2", "c1", "Nobody"))
        unit.products.put(Product("p2", "c1", "Nothing"))
        for other, id_ in ((unit.clients, "k2"), (unit.products, "p2")):
            other.delete(id_)
            assert other.get(id_) is None


def test_counters_go_forward_only_and_each_period_has_its_own(store: SqliteStore) -> None:
    yearly = Series(
        "s2", "c1", DocumentKind.INVOICE, "F", "{PREFIX}{YYYY}-{N:4}", reset=Reset.YEARLY
    )
    with store.write() as unit:
        unit.series.put(replace(yearly, last_number=7, period="2025"))
        assert unit.series.take("s2", "2025") == 8
        assert unit.series.take("s2", "2026") == 1
        unit.series.raise_to("s2", "2026", 40)
        assert unit.series.take("s2", "2026") == 41
        with pytest.raises(NumberTaken):
            unit.series.raise_to("s2", "2026", 40)
        # editing the prefix with an old copy does not touch the counter
        unit.series.put(replace(yearly, prefix="G", last_number=7, period="2026"))
        stored = unit.series.get("s2")
        assert stored == replace(yearly, prefix="G", last_number=41, period="2026")
        assert unit.series.last("s2", "2024") == 0
        assert unit.series.last_issue_date("s2") is None
        with pytest.raises(NotFound):
            unit.series.take("unknown", "")


def test_the_paid_amount_follows_the_payments(desk: Desk) -> None:
    document = desk.add_issued()
    later = Payment("y2", document.id, Decimal("21.00"), DAY + timedelta(days=1))
    sooner = Payment("y1", document.id, Decimal("100.00"), DAY, reference="OP 5")
    with desk.store.write() as unit:
        unit.payments.add(later)
        unit.payments.add(sooner)
        assert unit.payments.of(document.id) == [sooner, later]
        assert unit.payments.get("y1") == sooner
        unit.commit()
    assert row_of(desk, document)["paid"] == 12100
    with desk.store.write() as unit:
        unit.payments.delete("y1")
        unit.payments.delete("y1")
        unit.commit()
    assert row_of(desk, document)["paid"] == 2100
    with desk.store.write() as unit:
        with pytest.raises(NotFound):
            unit.payments.add(replace(sooner, document_id="unknown"))
        with pytest.raises(ValueError, match="finer"):
            unit.payments.add(replace(sooner, amount=Decimal("0.001")))


def test_an_original_is_credited_when_its_corrections_are_issued(desk: Desk) -> None:
    original = desk.add_issued()
    half = (Line("Blat", Decimal(-1), Decimal("50.00"), vat_rate=Decimal(21)),)
    draft = desk.add(parent_id=original.id, lines=half)
    assert row_of(desk, original)["credited"] == "no"
    sha256 = desk.store.vault.put(b"<x/>")
    for expected in ("partly", "fully"):
        with desk.store.write() as unit:
            issued = desk.issued(unit, draft, sha256)
            unit.documents.save(issued, desk.face(issued), 1)
            unit.commit()
        assert row_of(desk, original)["credited"] == expected
        draft = desk.add(parent_id=original.id, lines=half)
    cancelled = replace(issued, lifecycle=Lifecycle.CANCELLED, revision=3)
    with desk.store.write() as unit:
        unit.documents.save(cancelled, desk.face(cancelled), 2)
        assert [one.id for one in unit.documents.corrections_of(original.id)][1] == cancelled.id
        unit.commit()
    assert row_of(desk, original)["credited"] == "partly"
    assert row_of(desk, cancelled)["parent_id"] == original.id
    assert all(check.ok for check in desk.store.check())


def test_an_original_is_not_taken_back_while_any_field_is_left(desk: Desk) -> None:
    """The net is nought, the VAT is not: a correction at another rate."""
    original = desk.add_issued()
    desk.add_issued(parent_id=original.id, lines=(Line("Blat", Decimal(-2), Decimal("50.00")),))
    assert row_of(desk, original)["credited"] == "partly"


def test_the_chain_grows_link_by_link(desk: Desk) -> None:
    document = desk.add_issued()
    with desk.store.write() as unit:
        assert unit.chain.head(COMPANY.id) == (0, GENESIS)
        first = link(1, GENESIS, {"at": "2026-07-15T09:30:00+00:00", "event": "issued"})
        unit.chain.append(COMPANY.id, first, document.id)
        second = link(2, first.hash, {"event": "closed"})
        unit.chain.append(COMPANY.id, second, None)
        for wrong in (second, link(3, first.hash, {}), link(4, second.hash, {})):
            with pytest.raises(Conflict):
                unit.chain.append(COMPANY.id, wrong, None)
        unit.commit()
    with desk.store.read() as unit:
        assert list(unit.chain.links(COMPANY.id)) == [first, second]
        assert unit.chain.of(document.id) == [first]
        assert unit.chain.head(COMPANY.id) == (2, second.hash)
        assert first_broken(unit.chain.links(COMPANY.id), unit.chain.head(COMPANY.id)) is None


def test_an_amount_below_the_minor_unit_is_never_rounded_away(desk: Desk) -> None:
    document = desk.draft(issue_date=date(2026, 1, 1))
    face = replace(desk.face(document), total=Decimal("121.001"))
    with desk.store.write() as unit, pytest.raises(ValueError, match="finer"):
        unit.documents.add(document, face)


def test_a_document_made_ready_is_stored_as_any_other(desk: Desk, profile: Path) -> None:
    lines = (
        Line("Blat", Decimal("2.50"), Decimal("50.00"), vat_rate=Decimal(21), product_id="p1"),
        Line("Gone", Decimal(1), Decimal("1.1"), product_id="not there"),
    )
    added, made_ready = (replace(desk.draft(lines=lines), idempotency_key=key) for key in "ab")
    with desk.store.write() as unit:
        unit.documents.add(added, desk.face(added), Once(added.id, "0" * 64))
        once = Once(made_ready.id, "0" * 64)
        unit.documents.add_ready([ready(made_ready, desk.face(made_ready), once)])
        unit.commit()
    with closing(sqlite3.connect(database_of(profile))) as opened:
        opened.row_factory = sqlite3.Row
        for table, name in (
            ("documents", "rowid"),
            ("document_lines", "document"),
            ("document_vat", "document"),
            ("document_search", "rowid"),
            ("idempotency", "document"),
        ):
            one, other = (
                [
                    dict(row)
                    for row in opened.execute(
                        f"SELECT * FROM {table} WHERE {name} = ?",  # noqa: S608 - our own names
                        (rowid,),
                    )
                ]
                for rowid in (1, 2)
            )
            for row in (*one, *other):
                for own in ("rowid", "id", "document", "idempotency_key", "key"):
                    row.pop(own, None)
            assert one == other, table
    assert [check for check in desk.store.check() if not check.ok] == []


def test_links_that_follow_each_other_are_stored_at_once_or_not_at_all(desk: Desk) -> None:
    with desk.store.write() as unit:
        first = link(1, GENESIS, {"at": "now"})
        second = link(2, first.hash, {"at": "then"})
        with pytest.raises(Conflict):
            unit.chain.extend(COMPANY.id, [(first, None), (first, None)])
        assert unit.chain.head(COMPANY.id) == (0, GENESIS)
        unit.chain.extend(COMPANY.id, [(first, None), (second, None)])
        assert list(unit.chain.links(COMPANY.id)) == [first, second]
        assert unit.chain.head(COMPANY.id) == (2, second.hash)
        assert unit.series.take(SERIES.id, "", 5) == 5
        assert unit.series.take(SERIES.id, "", 2) == 7
