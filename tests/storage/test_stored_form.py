"""What is stored comes back as it was, to the digit; what is not of the form is damage."""

import dataclasses
import json
import types
import typing
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storno_desktop.application.errors import Damaged, NewerDatabase
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.chain import Link
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.money import Money
from storno_desktop.domain.numbering import Series
from storno_desktop.domain.party import Client, Company, Receiver
from storno_desktop.domain.payment import Payment
from storno_desktop.domain.product import Product
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.totals import Totals
from storno_desktop.domain.vat import VatRate
from storno_desktop.storage.stored_form import dump, load

KINDS = (
    BankAccount,
    Client,
    Company,
    Document,
    Fault,
    Link,
    Money,
    Payment,
    Product,
    Receiver,
    Semantic,
    Series,
    Totals,
    VatRate,
)
DECIMALS: st.SearchStrategy[Decimal] = st.builds(
    lambda digits, exponent: Decimal(digits).scaleb(-exponent),
    st.integers(-(10**12), 10**12),
    st.integers(-3, 20),
)
ZONES = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(max_size=20),
    int: st.integers(),
    bool: st.booleans(),
    Decimal: DECIMALS,
    date: st.dates(),
    datetime: st.datetimes(timezones=ZONES),
    bytes: st.binary(max_size=20),
}


def values_of(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a type that the domain uses; defaults come often, so that records stay small."""
    hint = getattr(hint, "__supertype__", hint)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin in {types.UnionType, typing.Union}:
        inner = [argument for argument in arguments if argument is not types.NoneType]
        return st.none() | values_of(inner[0])
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(values_of(arguments[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(values_of, arguments))
    if hint in PLAIN:
        return PLAIN[hint]
    if issubclass(hint, StrEnum):
        return st.sampled_from(list(hint))
    return records_of(hint)


def later(hint: Any) -> st.SearchStrategy[Any]:
    return st.deferred(lambda: values_of(hint))


def records_of(kind: type) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(kind)
    parts: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for one in dataclasses.fields(kind):
        has_default = (
            one.default is not dataclasses.MISSING or one.default_factory is not dataclasses.MISSING
        )
        (optional if has_default else parts)[one.name] = later(hints[one.name])

    @st.composite
    def record(draw: st.DrawFn) -> Any:
        given_too = draw(st.sets(st.sampled_from(sorted(optional)), max_size=6)) if optional else ()
        chosen = {**parts, **{name: optional[name] for name in sorted(given_too)}}
        return kind(**{name: draw(strategy) for name, strategy in chosen.items()})

    return record()


def digits(value: object) -> object:
    """The record with each decimal as its text: equal decimals may have different digits."""
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, tuple):
        return tuple(map(digits, value))
    if dataclasses.is_dataclass(value):
        return tuple(digits(getattr(value, one.name)) for one in dataclasses.fields(value))
    return value


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=40)
@given(data=st.data())
def test_every_record_comes_back_as_it_was(kind: type, data: st.DataObject) -> None:
    record = data.draw(records_of(kind))
    text = dump(record)
    back: object = load(kind, text)
    assert back == record
    assert digits(back) == digits(record)
    assert dump(back) == text


def test_what_equals_its_default_is_left_out_but_other_digits_are_kept() -> None:
    product = Product(id="p", company_id="c", name="Blat")
    assert json.loads(dump(product)) == {"v": 1, "id": "p", "company_id": "c", "name": "Blat"}
    written = json.loads(dump(dataclasses.replace(product, default_price=Decimal("0.00"))))
    assert written["default_price"] == "0.00"


def test_none_is_said_where_it_is_not_the_default() -> None:
    company = Company(id="c", name="A", cif="1", country="RO", payment_term_days=None)
    assert json.loads(dump(company))["payment_term_days"] is None
    assert load(Company, dump(company)).payment_term_days is None


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"colour": "red"}, "colour"),
        ({"name": 5}, "name"),
        ({"name": None}, "name"),
        ({"default_price": 1}, "default_price"),
        ({"default_price": "NaN"}, "default_price"),
        ({"default_price": "one"}, "default_price"),
        ({"is_active": 1}, "is_active"),
        ({"usage": "lent"}, "usage"),
        ({"v": 0}, "form 0"),
        ({"v": True}, "form True"),
    ],
)
def test_what_is_not_of_the_form_is_damage_with_its_place(
    change: dict[str, object], place: str
) -> None:
    body = {"v": 1, "id": "p", "company_id": "c", "name": "Blat", **change}
    with pytest.raises(Damaged, match=place):
        load(Product, json.dumps(body))


@pytest.mark.parametrize("text", ["", "[]", "5", "{", '{"v":1.0}', '{"v":NaN}', '{"v":1}'])
def test_what_is_no_record_is_damage(text: str) -> None:
    with pytest.raises(Damaged):
        load(Product, text)


def test_a_form_from_the_future_is_told_apart_from_damage() -> None:
    with pytest.raises(NewerDatabase):
        load(Product, '{"v":2,"id":"p"}')


@pytest.mark.parametrize("price", [Decimal("NaN"), Decimal("Infinity"), 1.5])
def test_no_inexact_number_is_ever_written(price: Any) -> None:
    with pytest.raises(TypeError):
        dump(Product(id="p", company_id="c", name="Blat", default_price=price))
