"""Whatever JSON stands where, a deed refuses it with a code or takes it: it is never a bug."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from copy import deepcopy
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storno_desktop.application import companies, drafts, issuing, master_data, parties
from storno_desktop.application.errors import BadInput, Conflict, Faulty, NotFound
from storno_desktop.application.office import Office
from storno_desktop.cli.incoming import _terms
from storno_desktop.cli.output import json_text
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.errors import NotAllowed
from storno_desktop.domain.numbering import Series
from storno_desktop.domain.product import Product
from storno_desktop.domain.vat import VatRate
from tests.end_to_end.command_line import BUYER, SELLER, body, outside

REFUSALS = (BadInput, Conflict, NotFound, NotAllowed, Faulty)
RICH: dict[str, Any] = body(
    dueDate="2026-12-16",
    currency="EUR",
    exchangeRate="4.9775",
    receiverName="X",
    receiverCif="14243123",
    receiverAddress={"address": "Str. 1", "city": "Sibiu", "county": "SB", "country": "RO"},
    collect={"value": "1.00", "type": "cash", "issueDate": "2026-11-17"},
    penaltyEnabled=True,
    penaltyPercentPerDay="0.05",
    penaltyGraceDays=5,
    invoiceTypeCode="380",
    parentDocumentNumber="A-1",
    ublExtensions={
        "prepaidAmount": "1.00",
        "invoicePeriod": {"startDate": "2026-10-01", "endDate": "2026-10-31"},
        "delivery": {
            "actualDeliveryDate": "2026-11-01",
            "deliveryAddress": {
                "streetName": "Rathausplatz 1",
                "cityName": "Köln",
                "countrySubentity": "NW",
                "countryCode": "DE",
            },
        },
        "allowanceCharges": [
            {"chargeIndicator": True, "amount": "1", "taxCategoryCode": "S", "taxRate": "21"}
        ],
        "additionalDocumentReferences": [{"id": "D-1", "documentDescription": "Aviz"}],
    },
    lines=[
        {
            "description": "Covor",
            "quantity": "2",
            "unitPrice": "3.10",
            "vatRate": "21",
            "vatRateId": None,
            "discount": "1.00",
            "vatIncluded": True,
            "productId": "p",
            "cpvCode": "03000000-1",
            "ublExtensions": {
                "invoicePeriod": {"startDate": "2026-10-01"},
                "allowanceCharges": [{"chargeIndicator": False, "amount": "0.10"}],
                "additionalItemProperties": [{"name": "Culoare", "value": "roșu"}],
            },
        }
    ],
)
RICH_SELLER = SELLER | {
    "contact": {"name": "X"},
    "electronicAddress": {"scheme": "EM", "value": "a@b.example"},
    "rea": {"ufficio": "MI", "capitaleSociale": "1.00"},
}
RICH_BUYER = BUYER | {
    "electronicAddress": {"scheme": "EM", "value": "a@b.example"},
    "einvoiceIdentifiers": {"xrechnung": {"leitwegId": "04011000-1234512345-06"}},
}

leaves = (
    st.none()
    | st.booleans()
    | st.integers(-(10**40), 10**40)
    | st.decimals()
    | st.text(max_size=20)
    | st.sampled_from(["", "2026-11-16", "1e5", "-1", "0", "RO", "S", "O", "380", "\ud800", "{N}"])
)
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a body, from the root down."""
    yield path
    parts = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for key, part in parts:
        yield from places(part, (*path, key))


def changed(whole: Any, path: tuple[Any, ...], value: Any) -> Any:
    """The body with another value in one place."""
    if not path:
        return value
    copy = deepcopy(whole)
    spot = copy
    for key in path[:-1]:
        spot = spot[key]
    spot[path[-1]] = value
    return copy


def mangled(whole: Any) -> st.SearchStrategy[Any]:
    spots = st.sampled_from(list(places(whole)))
    return st.builds(lambda path, value: changed(whole, path, value), spots, values)


@pytest.fixture
def office(profile: Path) -> Iterator[Office]:
    opened = outside().open_office(profile)
    company = companies.add_company(opened, SELLER).company
    parties.add_client(opened, company.id, BUYER)
    yield opened
    opened.store.close()


NASTY: tuple[Any, ...] = (
    None,
    True,
    5,
    "",
    "x",
    "-1",
    [],
    [None],
    ["x"],
    {},
    {"x": 1},
    "\ud800",
    Decimal("1e-99"),
)


def test_the_rich_body_itself_is_issued(office: Office) -> None:
    company = companies.find_company(office, None)
    made = drafts.create(office, company.id, RICH)
    assert issuing.issue(office, made.document.id).document.number == "FCT0001"


def test_every_place_of_an_invoice_body_may_hold_anything(office: Office) -> None:
    company = companies.find_company(office, None)
    for path in places(RICH):
        for value in NASTY:
            with suppress(*REFUSALS):
                drafts.create(office, company.id, changed(RICH, path, value))


def test_every_place_of_a_party_may_hold_anything(office: Office) -> None:
    company = companies.find_company(office, None)
    for value in NASTY:
        for path in places(RICH_SELLER):
            with suppress(*REFUSALS):
                companies.add_company(office, changed(RICH_SELLER, path, value))
        for path in places(RICH_BUYER):
            with suppress(*REFUSALS):
                parties.add_client(office, company.id, changed(RICH_BUYER, path, value))


one_store = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@one_store
@given(wrong=mangled(RICH))
def test_any_invoice_body_is_taken_or_refused(office: Office, wrong: Any) -> None:
    company = companies.find_company(office, None)
    with suppress(*REFUSALS):
        made = drafts.create(office, company.id, wrong)
        drafts.edit(office, made.document.id, wrong)
        done = issuing.issue(office, made.document.id)
        assert done.document.number


@one_store
@given(wrong=mangled(RICH_SELLER))
def test_any_company_body_is_taken_or_refused(office: Office, wrong: Any) -> None:
    company = companies.find_company(office, "18847670")
    with suppress(*REFUSALS):
        companies.add_company(office, wrong)
    with suppress(*REFUSALS):
        companies.edit_company(office, company.id, wrong)
    companies.edit_company(office, company.id, SELLER)


@one_store
@given(wrong=mangled(RICH_BUYER))
def test_any_client_body_is_taken_or_refused(office: Office, wrong: Any) -> None:
    company = companies.find_company(office, "18847670")
    with suppress(*REFUSALS):
        client, _, _ = parties.add_client(office, company.id, wrong)
        parties.edit_client(office, client.id, wrong)


RECORDS: list[tuple[type[Any], dict[str, Any]]] = [
    (Product, {"name": "Covor", "defaultPrice": "350", "vatRate": "21", "isService": False}),
    (Series, {"prefix": "E-", "type": "invoice", "pattern": "{PREFIX}{N:4}", "currentNumber": 3}),
    (BankAccount, {"iban": "RO76BTRL0130120212345678", "type": "bank", "openingBalance": "1"}),
    (VatRate, {"rate": "13", "categoryCode": "S", "validFrom": "2026-01-01", "isDefault": True}),
]


@pytest.mark.parametrize(("kind", "whole"), RECORDS)
def test_any_record_is_taken_or_refused(
    kind: type[Any], whole: dict[str, Any], office: Office
) -> None:
    company = companies.find_company(office, None)

    @settings(max_examples=60)
    @given(wrong=mangled(whole))
    def try_it(wrong: Any) -> None:
        with suppress(*REFUSALS):
            record, _ = master_data.add_record(office, kind, company.id, wrong)
            master_data.edit_record(office, kind, record.id, wrong)

    run: Callable[[], None] = try_it
    run()


def test_terms_of_a_reading_are_json(office: Office) -> None:
    company = companies.find_company(office, None)
    drafted = drafts.create(office, company.id, RICH | {"client": "14243123"})
    text = json_text(_terms(drafted.judgement.semantic))
    assert '"dueOn": "2026-12-16"' in text
