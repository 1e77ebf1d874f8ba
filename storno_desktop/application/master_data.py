"""Products, series, bank accounts and VAT rates: add, edit, list, delete."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar, cast

from storno_desktop.application.bodies.records import read_record
from storno_desktop.application.changes import Changes
from storno_desktop.application.errors import BadInput, Conflict, NotFound
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.ports import Records, UnitOfWork
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.numbering import Series, series_faults
from storno_desktop.domain.party_rules import account_faults, complete_account
from storno_desktop.domain.product import Product
from storno_desktop.domain.vat import VatRate

Record = Product | Series | BankAccount | VatRate
R = TypeVar("R", bound=Record)


def records_of(unit: UnitOfWork, cls: type[R]) -> Records[R]:
    """The records of one kind."""
    rooms: dict[type, Any] = {
        Product: unit.products,
        Series: unit.series,
        BankAccount: unit.accounts,
        VatRate: unit.vat_rates,
    }
    return rooms[cls]  # type: ignore[no-any-return]


def all_records(office: Office, cls: type[R], company_id: str) -> list[R]:
    """Read every record of a kind."""
    with office.store.read() as unit:
        return records_of(unit, cls).all(company_id)


def get_record(office: Office, cls: type[R], id_: str) -> R:
    """Read one record; raises NotFound."""
    with office.store.read() as unit:
        return _existing(unit, cls, id_)


def _existing(unit: UnitOfWork, cls: type[R], id_: str) -> R:
    record = records_of(unit, cls).get(id_)
    if record is None:
        raise NotFound(cls.__name__.lower(), id_)
    return record


def add_record(
    office: Office, cls: type[R], company_id: str, body: Mapping[str, object]
) -> tuple[R, list[str]]:
    """Add a record from a body; raises BadInput, Conflict."""
    faults: list[Fault] = []
    record, ignored = read_record(cls, body, office.new_id(), company_id, faults, None)
    if record is None:
        raise BadInput(_code(faults), faults)
    with office.store.write() as unit:
        company = company_of(unit, company_id)
        if isinstance(record, Product | BankAccount) and "currency" not in body:
            record = replace(record, currency=company.default_currency)
        if isinstance(record, Product):
            record = cast("R", _complete_product(office, unit, record, body))
        record = _put(unit, cls, record)
        unit.commit()
    return record, ignored


def _complete_product(
    office: Office, unit: UnitOfWork, product: Product, body: Mapping[str, object]
) -> Product:
    """Fill what a body left open as a line of a document does; what it said stays."""
    from storno_desktop.application.drafts import blank_line

    company = company_of(unit, product.company_id)
    rates = unit.vat_rates.all(company.id)
    start = blank_line(company, rates, office.clock.today())
    if "unitOfMeasure" not in body:
        product = replace(product, unit=start.unit)
    has_rate = "vatCategoryCode" in body and product.vat_category.has_no_vat
    if "vatRate" in body or has_rate:
        return product
    return replace(product, vat_rate=start.vat_rate, vat_category=start.vat_category)


def edit_record(office: Office, cls: type[R], id_: str, body: Mapping[str, object]) -> R:
    """Change the given keys of a record; raises BadInput, NotFound, Conflict."""
    with office.store.write() as unit:
        base = _existing(unit, cls, id_)
        faults: list[Fault] = []
        record, _ = read_record(cls, body, id_, base.company_id, faults, base)
        if record is None:
            raise BadInput(_code(faults), faults)
        record = _put(unit, cls, record)
        unit.commit()
    return record


def put_record(office: Office, record: R) -> Changes:
    """Store a record that a form filled; raises BadInput with the faults at its fields."""
    with office.store.write() as unit:
        _put(unit, type(record), record)
        unit.commit()
    if isinstance(record, Product):
        return Changes(products=frozenset({record.id}))
    return Changes(settings=frozenset({record.id}))


def delete_record(office: Office, cls: type[R], id_: str) -> Changes:
    """Delete a record that nothing names; raises InUse, NotFound."""
    with office.store.write() as unit:
        _existing(unit, cls, id_)
        records_of(unit, cls).delete(id_)
        unit.commit()
    if cls is Product:
        return Changes(products=frozenset({id_}))
    return Changes(settings=frozenset({id_}))


def _code(faults: list[Fault]) -> str:
    return "unknown_field" if all(f.code == "UNKNOWN-FIELD" for f in faults) else "bad_value"


def _put(unit: UnitOfWork, cls: type[R], record: R) -> R:
    """Judge and store; a new default takes the mark off the old one."""
    room = records_of(unit, cls)
    others = [other for other in room.all(record.company_id) if other.id != record.id]
    faults: list[Fault] = []
    if isinstance(record, BankAccount):
        record = cast("R", complete_account(record))
        faults = account_faults(cast("BankAccount", record))
    if isinstance(record, Series):
        faults = series_faults(record)
        _keep_series_law(unit, record, [o for o in others if isinstance(o, Series)])
    if fatal(faults):
        raise BadInput("bad_value", faults)
    if not isinstance(record, Product) and record.is_default:
        for other in others:
            if not isinstance(other, Product) and other.is_default and _rivals(record, other):
                room.put(replace(other, is_default=False))
    room.put(record)
    return record


def _rivals(one: Series | BankAccount | VatRate, other: object) -> bool:
    """Whether only one of two records can be the default one."""
    if isinstance(one, Series) and isinstance(other, Series):
        return one.kind is other.kind
    if isinstance(one, BankAccount) and isinstance(other, BankAccount):
        return one.currency == other.currency
    return True


def _keep_series_law(unit: UnitOfWork, series: Series, others: list[Series]) -> None:
    """Prefixes are unique in a company; after the first number, prefix, kind and count stand."""
    for other in others:
        if other.prefix == series.prefix and other.pattern == series.pattern:
            raise Conflict("series", key=series.prefix)
    stored = unit.series.get(series.id)
    if stored is None:
        return
    used = unit.series.last(series.id, stored.period) > 0
    if used and (stored.prefix, stored.kind, stored.pattern, stored.reset) != (
        series.prefix,
        series.kind,
        series.pattern,
        series.reset,
    ):
        raise BadInput("bad_value", [Fault("prefix", "SERIES-IN-USE")])
    if series.last_number < stored.last_number:
        params = (("last", str(stored.last_number)),)
        raise BadInput("bad_value", [Fault("currentNumber", "COUNTER-BACKWARDS", params=params)])
