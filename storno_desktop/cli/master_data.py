"""`product`, `series`, `bank-account` and `vat-rate`: the same five verbs for each."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from storno_desktop.application import master_data
from storno_desktop.application.bodies.records import write_record
from storno_desktop.application.errors import NotFound
from storno_desktop.application.queries import Order, PartyFilter
from storno_desktop.cli.desk import Desk
from storno_desktop.cli.output import Answer, card, table
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.numbering import Series
from storno_desktop.domain.product import Product
from storno_desktop.domain.vat import VatRate

_KINDS: dict[str, type[Any]] = {
    "product": Product,
    "series": Series,
    "bank-account": BankAccount,
    "vat-rate": VatRate,
}
#: What a list shows of each kind, and by which of its values a person may name one.
_COLUMNS: dict[str, tuple[str, ...]] = {
    "product": ("name", "code", "unitOfMeasure", "defaultPrice", "currency", "vatRate"),
    "series": ("prefix", "type", "currentNumber", "nextNumber", "isDefault", "active"),
    "bank-account": ("iban", "bankName", "currency", "isDefault", "showOnInvoice"),
    "vat-rate": ("rate", "label", "categoryCode", "isDefault", "validFrom", "validTo"),
}
_NAMES: dict[str, tuple[str, ...]] = {
    "product": ("code", "name"),
    "series": ("prefix",),
    "bank-account": ("iban",),
    "vat-rate": (),
}
_NUMERIC = frozenset({"defaultPrice", "vatRate", "rate", "currentNumber"})


def _body(desk: Desk, record: Product | Series | BankAccount | VatRate) -> dict[str, object]:
    body = write_record(record)
    if isinstance(record, Series):
        today = desk.office.clock.today()
        with desk.office.store.read() as unit:
            last = unit.series.last(record.id, record.period_of(today))
        body["nextNumber"] = record.number(last + 1, today)
    return body


def _found(desk: Desk, kind: str, key: str) -> Any:  # noqa: ANN401 - one of four kinds
    """A record by its id, or by what people call it when only one is called so."""
    with desk.office.store.read() as unit:
        records = master_data.records_of(unit, _KINDS[kind])
        by_id = records.get(key)
        if by_id is not None:
            return by_id
        wanted = key.replace(" ", "").casefold()
        named = [
            record
            for record in records.all(desk.company.id)
            if any(
                str(write_record(record)[name] or "").replace(" ", "").casefold() == wanted
                for name in _NAMES[kind]
            )
        ]
    if len(named) != 1:
        raise NotFound(kind.replace("-", "_"), key)
    return named[0]


def _title(body: Mapping[str, object]) -> object:
    return body.get("name") or body.get("prefix") or body.get("iban") or body.get("label") or "–"


def add(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Add a record."""
    company, kind = desk.company, _KINDS[arguments.verb]

    def deed(body: Mapping[str, object]) -> dict[str, object]:
        record, ignored = master_data.add_record(desk.office, kind, company.id, body)
        return {**_body(desk, record), "ignored": ignored}

    return desk.answer_each(
        arguments.file, deed, lambda body: desk.say("stored", name=_title(body), id=body["id"])
    )


def edit(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Change the given keys of a record."""
    id_ = _found(desk, arguments.verb, arguments.id).id
    changes = desk.body(arguments.file)
    record = master_data.edit_record(desk.office, _KINDS[arguments.verb], id_, changes)
    body = _body(desk, record)
    return Answer(body, desk.say("stored", name=_title(body), id=id_))


def listing(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """List the records of a kind; products may be searched."""
    name, kind = arguments.verb, _KINDS[arguments.verb]
    if name == "product" and (arguments.search or arguments.limit):
        filter_ = PartyFilter(desk.company.id, text=arguments.search or "")
        source = desk.office.store.queries.products(filter_, Order("name", descending=False))
        found = source.first(arguments.limit or -1)
        with desk.office.store.read() as unit:
            records = [one for row in found if (one := unit.products.get(row.id)) is not None]
    else:
        records = master_data.all_records(desk.office, kind, desk.company.id)
    bodies = [_body(desk, record) for record in records]
    columns = _COLUMNS[name]
    text = table(
        ["id", *columns],
        [[body["id"], *(body[column] for column in columns)] for body in bodies],
        numeric=[place for place, column in enumerate(columns, 1) if column in _NUMERIC],
    )
    return Answer(bodies, text)


def show(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Show one record."""
    body = _body(desk, _found(desk, arguments.verb, arguments.id))
    return Answer(body, card(body.items()))


def delete(desk: Desk, arguments: argparse.Namespace) -> Answer:
    """Delete a record that nothing names."""
    record = _found(desk, arguments.verb, arguments.id)
    master_data.delete_record(desk.office, _KINDS[arguments.verb], record.id)
    title = _title(write_record(record))
    return Answer({"id": record.id, "deleted": True}, desk.say("deleted", name=title))
