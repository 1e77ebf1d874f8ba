"""Lists give what a patient person would give who sorts all documents by hand."""

import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.application.queries import InvoiceFilter, InvoiceRow, Order, PartyFilter
from storno_desktop.domain.lifecycle import Lifecycle, SubmissionState
from storno_desktop.domain.line import Line
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client
from storno_desktop.domain.payment import Payment, PaymentState, payment_state
from storno_desktop.domain.product import Product
from storno_desktop.storage.files import database_of
from storno_desktop.storage.folding import number_key, sort_key
from storno_desktop.storage.queries import SqliteQueries
from storno_desktop.storage.queries.invoices import SORTS, STATES, order_by, where
from storno_desktop.storage.queries.readers import company_of
from storno_desktop.storage.queries.selection import Selection
from storno_desktop.storage.store import SqliteStore
from tests.storage.conftest import CLIENT, COMPANY, DAY, Desk, fill_master_data

TODAY = (DAY + timedelta(days=10)).isoformat()
NAMES = ("Łódź Meble", "lodz meble", "Ștefan SRL", "Zimbru", "Ärmel GmbH")
WORDS = ("blat", "stejar", "montaj", "transport")


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[InvoiceRow]]:
    """A database of many documents of every state, and its rows as they were meant."""
    profile = tmp_path_factory.mktemp("full")
    store, chance = SqliteStore(profile), random.Random(7)
    fill_master_data(store)
    desk = Desk(store)
    clients = [Client(f"k{i}", COMPANY.id, name) for i, name in enumerate(NAMES, 10)]
    sha256 = store.vault.put(b"<Invoice/>")
    with store.write() as unit:
        unit.companies.put(replace(COMPANY, id="c2"))
        for client in clients:
            unit.clients.put(client)
        for index in range(150):
            client = chance.choice(clients)
            day = DAY + timedelta(days=chance.randrange(-3, 4))
            line = Line(
                " ".join(chance.sample(WORDS, 2)),
                Decimal(chance.choice((-2, 1, 1, 3))),
                Decimal(chance.randrange(0, 4)) * 25,
                vat_rate=Decimal(21),
            )
            document = desk.draft(
                client_id=client.id,
                issue_date=day,
                due_date=chance.choice((None, day, day + timedelta(days=30))),
                currency=chance.choice(("RON", "EUR")),
                lines=(line,),
            )
            document = replace(document, kind=chance.choice(list(DocumentKind)[:2]))
            state = chance.choice(list(SubmissionState))
            document = replace(document, submission=replace(document.submission, state=state))
            unit.documents.add(document, desk.face(document, client))
            if index % 4:
                issued = desk.issued(unit, document, sha256)
                if index % 7 == 0:
                    issued = replace(issued, lifecycle=Lifecycle.CANCELLED)
                unit.documents.save(issued, desk.face(issued, client), 1)
                if index % 3 == 0:
                    half = issued.issued.totals.due if issued.issued else Decimal(0)
                    amount = chance.choice((half, half / 2)).quantize(Decimal("0.01"))
                    unit.payments.add(Payment(f"y{index}", issued.id, amount, DAY))
        unit.commit()
    rows = list(store.queries.invoices(InvoiceFilter(COMPANY.id), Order()).first(1000))
    store.close()
    assert len(rows) == 150
    return profile, rows


KEYS: dict[str, Callable[[InvoiceRow], Any]] = {
    "number": lambda row: number_key(row.number),
    "buyer_name": lambda row: sort_key(row.buyer_name),
}


def is_open(row: InvoiceRow) -> bool:
    state = payment_state(Decimal(row.due), Decimal(row.paid), None, DAY)
    return row.lifecycle == "issued" and state is not PaymentState.PAID


def in_state(row: InvoiceRow, state: str) -> bool:
    if state in {"draft", "issued", "cancelled"}:
        return row.lifecycle == state
    if state == "overdue":
        return is_open(row) and "" < row.due_date < TODAY
    if state == "unpaid":
        return is_open(row)
    if state == "paid":
        return row.lifecycle == "issued" and not is_open(row)
    if state == "storno":
        return row.parent_id != ""
    return row.submission == state


def by_hand(rows: list[InvoiceRow], wanted: InvoiceFilter, order: Order) -> list[int]:
    key: Callable[[InvoiceRow], Any] = KEYS.get(order.column, attrgetter(order.column))
    kept = [
        row
        for row in rows
        if (not wanted.kinds or row.kind in wanted.kinds)
        and (not wanted.states or any(in_state(row, state) for state in wanted.states))
        and (not wanted.date_from or row.issue_date >= wanted.date_from)
        and (not wanted.date_to or row.issue_date <= wanted.date_to)
        and (not wanted.currency or row.currency == wanted.currency)
        and (wanted.total_from is None or row.total >= wanted.total_from)
        and (wanted.total_to is None or row.total <= wanted.total_to)
        and (not wanted.client_id or NAMES[int(wanted.client_id[1:]) - 10] == row.buyer_name)
        and (not wanted.text or sort_key(wanted.text) in sort_key(row.buyer_name).split())
    ]
    if order.second and order.second != order.column:
        second: Callable[[InvoiceRow], Any] = KEYS.get(order.second, attrgetter(order.second))
        kept.sort(key=lambda row: (second(row), row.rowid), reverse=order.second_descending)
        kept.sort(key=key, reverse=order.descending)
    else:
        kept.sort(key=lambda row: (key(row), row.rowid), reverse=order.descending)
    return [row.rowid for row in kept]


days = st.sampled_from(["", *((DAY + timedelta(days=n)).isoformat() for n in range(-3, 4))])
totals = st.none() | st.integers(-10000, 10000)
filters = st.builds(
    InvoiceFilter,
    company_id=st.just(COMPANY.id),
    text=st.sampled_from(["", "", "Łódź", "MEBLE", "stefan", "nobody"]),
    kinds=st.sampled_from([(), ("invoice",), ("credit_note",), ("invoice", "credit_note")]),
    states=st.lists(st.sampled_from(sorted(STATES)), max_size=2, unique=True).map(tuple),
    date_from=days,
    date_to=days,
    client_id=st.sampled_from(["", "", "k10", "k12"]),
    currency=st.sampled_from(["", "", "RON", "EUR", "PLN"]),
    total_from=totals,
    total_to=totals,
    today=st.just(TODAY),
)
searches = st.builds(
    partial(InvoiceFilter, COMPANY.id),
    text=st.sampled_from(["Łódź", "MEBLE", "stefan"]),
    kinds=st.sampled_from([(), ("invoice",)]),
)
orders = st.builds(
    Order,
    column=st.sampled_from(sorted(SORTS)),
    descending=st.booleans(),
    second=st.sampled_from(["", *sorted(SORTS)]),
    second_descending=st.booleans(),
)


@given(filters, orders, st.integers(1, 40))
def test_a_list_is_what_sorting_by_hand_gives(
    full: tuple[Path, list[InvoiceRow]], wanted: InvoiceFilter, order: Order, limit: int
) -> None:
    profile, rows = full
    with closing(SqliteQueries(database_of(profile))) as queries:
        source = queries.invoices(wanted, order)
        expected = by_hand(rows, wanted, order)
        assert list(source.ids()) == expected
        assert [row.rowid for row in source.first(limit)] == expected[:limit]
        sums = {one.currency: one for one in queries.invoice_totals(wanted)}
    kept = [row for row in rows if row.rowid in set(expected)]
    assert sum(one.documents for one in sums.values()) == len(kept)
    for currency, one in sums.items():
        mine = [row for row in kept if row.currency == currency]
        assert one[2:5] == tuple(sum(row[i] for row in mine) for i in (10, 11, 12))  # type: ignore[misc]
        assert one.open == sum(row.due - row.paid for row in mine if is_open(row))


@given(filters | searches, orders, st.integers(1, 40), st.integers(1, 60), st.integers(1, 9))
def test_large_selections_are_walked_to_the_same_end(
    full: tuple[Path, list[InvoiceRow]],
    wanted: InvoiceFilter,
    order: Order,
    limit: int,
    few: int,
    stride: int,
) -> None:
    """The way a million documents go, on a hundred: `few` is the border between the two ways."""
    profile, rows = full
    expected = by_hand(rows, wanted, order)
    with closing(sqlite3.connect(database_of(profile))) as opened:
        condition = where(opened, wanted, company_of(opened, wanted.company_id))
        assert condition is not None
        selection = Selection(
            opened,
            condition,
            order_by(order, SORTS),
            by_date=order.column == "issue_date",
            descending=order.descending,
            expression=f'"{sort_key(wanted.text)}"*' if wanted.text else "",
            few=few,
            stride=stride,
        )
        assert list(selection.ids()) == expected
        assert list(selection.first(limit)) == expected[:limit]


def test_rows_come_in_the_order_asked_for_and_vanished_ones_are_left_out(
    full: tuple[Path, list[InvoiceRow]],
) -> None:
    profile, rows = full
    by_id = {row.rowid: row for row in rows}
    with closing(SqliteQueries(database_of(profile))) as queries:
        source = queries.invoices(InvoiceFilter(COMPANY.id), Order())
        assert source.rows([3, 999_999, 1, 2]) == [by_id[3], by_id[1], by_id[2]]
        assert source.rows([]) == []


def test_another_company_sees_nothing_of_it(full: tuple[Path, list[InvoiceRow]]) -> None:
    with closing(SqliteQueries(database_of(full[0]))) as queries:
        for company in ("c2", "unknown"):
            for text in ("", "lodz"):
                wanted = InvoiceFilter(company, text=text)
                assert list(queries.invoices(wanted, Order()).ids()) == []
                assert list(queries.invoices(wanted, Order()).first(5)) == []
                assert queries.invoice_totals(wanted) == []
            assert list(queries.clients(PartyFilter(company), Order("name")).ids()) == []
            assert list(queries.products(PartyFilter(company), Order("name")).ids()) == []


@pytest.mark.parametrize(
    ("wanted", "order"),
    [
        (InvoiceFilter("c1"), Order("rowid; DROP TABLE documents")),
        (InvoiceFilter("c1"), Order(second="rowid; DROP TABLE documents")),
        (InvoiceFilter("c1", states=("lost",)), Order()),
    ],
)
def test_unknown_columns_and_states_are_refused(
    wanted: InvoiceFilter, order: Order, profile: Path
) -> None:
    with (
        closing(SqliteQueries(database_of(profile))) as queries,
        pytest.raises(ValueError, match="no such"),
    ):
        queries.invoices(wanted, order)


def test_a_profile_without_a_database_has_empty_lists(profile: Path) -> None:
    with closing(SqliteQueries(database_of(profile))) as queries:
        source = queries.invoices(InvoiceFilter("c1"), Order())
        assert (list(source.first(5)), list(source.ids()), list(source.rows([1]))) == ([], [], [])
        assert queries.invoice_totals(InvoiceFilter("c1")) == []
        clients = queries.clients(PartyFilter("c1"), Order("name"))
        assert (list(clients.first(5)), list(clients.ids()), list(clients.rows([1]))) == (
            [],
            [],
            [],
        )
        products = queries.products(PartyFilter("c1"), Order("name"))
        assert (list(products.first(5)), list(products.ids()), list(products.rows([1]))) == (
            [],
            [],
            [],
        )
        assert queries.companies() == []
        assert queries.data_version() == 0


def test_companies_in_use_are_listed(store: SqliteStore) -> None:
    with store.write() as unit:
        unit.companies.put(replace(COMPANY, id="c2", is_archived=True))
        unit.companies.put(replace(COMPANY, id="c3", country="DE", default_currency="EUR"))
        unit.commit()
    found = [(row.id, row.country, row.currency) for row in store.queries.companies()]
    assert found == [("c1", "RO", "RON"), ("c3", "DE", "EUR")]


def test_clients_are_listed_with_their_invoices(desk: Desk) -> None:
    other = Client("k2", "c1", "Ana Pop", city="Iași", country="DE", is_archived=True)
    with desk.store.write() as unit:
        unit.clients.put(other)
        unit.commit()
    desk.add()
    desk.add(issue_date=DAY + timedelta(days=1))

    def names(order: Order, **wanted: object) -> list[str]:
        filter_ = PartyFilter("c1", **wanted)  # type: ignore[arg-type]
        source = desk.store.queries.clients(filter_, order)
        assert [row.rowid for row in source.first(9)] == list(source.ids())
        assert source.rows(source.ids()) == source.first(9)
        return [row.name for row in source.first(9)]

    both = [other.name, CLIENT.name]
    assert names(Order("name", descending=False)) == both
    assert names(Order("invoices")) == names(Order("last_invoice")) == both[::-1]
    assert names(Order("name"), text="lodz") == [CLIENT.name]
    assert names(Order("name"), text="iasi ana") == [other.name]
    assert names(Order("name"), text="?") == []
    assert (
        names(Order("name"), country="DE") == names(Order("name"), is_active=False) == [other.name]
    )
    row = desk.store.queries.clients(PartyFilter("c1", text="lodz"), Order("name")).first(1)[0]
    assert (row.invoices, row.last_invoice) == (2, (DAY + timedelta(days=1)).isoformat())


def test_what_a_client_buys_comes_first(desk: Desk) -> None:
    products = [
        Product(id_, "c1", name, default_price=Decimal(price))
        for id_, name, price in (("a", "Adeziv", "9"), ("m", "Montaj", "100"), ("z", "Zid", "20"))
    ]
    with desk.store.write() as unit:
        unit.products.delete("p1")
        for product in products:
            unit.products.put(product)
        unit.products.put(replace(products[0], id="old", name="Bloc", is_active=False))
        unit.clients.put(Client("k2", "c1", "Another"))
        unit.commit()
    desk.add(lines=(Line("Zid", product_id="z"), Line("Zid", product_id="z")))
    desk.add(lines=(Line("Montaj", product_id="m"),))
    desk.add(client_id="k2", lines=(Line("Adeziv", product_id="a"),) * 5)

    def names(order: Order, **wanted: object) -> list[str]:
        source = desk.store.queries.products(PartyFilter("c1", **wanted), order)  # type: ignore[arg-type]
        assert source.rows(source.ids()) == source.first(9)
        return [row.name for row in source.first(9)]

    by_name = Order("name", descending=False)
    assert names(by_name) == ["Adeziv", "Bloc", "Montaj", "Zid"]
    assert names(by_name, is_active=True, for_client_id=CLIENT.id) == ["Zid", "Montaj", "Adeziv"]
    assert names(by_name, text="mon", for_client_id="unknown") == ["Montaj"]
    assert names(Order("price"), is_active=True) == ["Montaj", "Zid", "Adeziv"]


def test_foreign_writes_are_noticed_and_our_own_are_not(desk: Desk, profile: Path) -> None:
    before = desk.store.queries.data_version()
    desk.add_issued()
    assert desk.store.queries.data_version() == before
    other = SqliteStore(profile)
    with other.write() as unit:
        unit.set_setting("x", "y")
        unit.commit()
    other.close()
    noticed = desk.store.queries.data_version()
    assert noticed != before
    desk.add()
    assert desk.store.queries.data_version() == noticed


def test_lists_can_be_read_from_several_threads(desk: Desk) -> None:
    from concurrent.futures import ThreadPoolExecutor

    desk.add()
    source = desk.store.queries.invoices(InvoiceFilter("c1"), Order())
    with ThreadPoolExecutor(4) as pool:
        assert {len(rows) for rows in pool.map(lambda _: source.first(5), range(40))} == {1}


def test_the_first_list_needs_no_heavy_library() -> None:
    code = (
        "import sys, storno_desktop.storage.queries\n"
        "assert not {'sqlalchemy', 'alembic'} & set(sys.modules), 'heavy'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
