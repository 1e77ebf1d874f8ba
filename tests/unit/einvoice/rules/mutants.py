"""Good invoices of every VAT category, and each of them broken in every field that it has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from storno_desktop.domain.semantic import Address, Semantic
from tests.unit.einvoice.invoices import full_invoice

D = Decimal

#: BT-24 of an invoice that follows the standard and nothing else.
PLAIN = "urn:cen.eu:en16931:2017"

#: Category to the rate of its good invoice.
RATES = {
    "S": D(19),
    "Z": D(0),
    "E": D(0),
    "AE": D(0),
    "K": D(0),
    "G": D(0),
    "O": None,
    "L": D(7),
    "M": D("4.5"),
    "B": D(22),
}
EXEMPT = frozenset({"E", "AE", "K", "G", "O"})


def good(category: str, type_code: str, specification: str) -> Semantic:
    """Every term of EN 16931 once, all of it in one VAT category."""
    invoice = full_invoice()
    rate = RATES[category]
    vat = (D("97.00") * (rate or 0) / 100).quantize(D("0.01"))
    group = replace(
        invoice.vat[0],
        category=category,
        rate=rate,
        vat=vat,
        reason="Motiv" if category in EXEMPT else None,
    )
    invoice = replace(
        invoice,
        type_code=type_code,
        specification=specification,
        lines=tuple(replace(line, vat_category=category, vat_rate=rate) for line in invoice.lines),
        allowances=tuple(
            replace(each, vat_category=category, vat_rate=rate) for each in invoice.allowances
        ),
        charges=tuple(
            replace(each, vat_category=category, vat_rate=rate) for each in invoice.charges
        ),
        vat=(group,),
        totals=replace(
            invoice.totals,
            vat=vat,
            gross=D("97.00") + vat,
            prepaid=D("15.43"),
            due=D("97.00") + vat - D("15.43"),
        ),
    )
    if category == "B":  # Italian split payment is for Italy alone
        invoice = _within_italy(invoice)
    if category == "O":
        invoice = replace(
            invoice,
            seller=replace(invoice.seller, vat_id=None),
            buyer=replace(invoice.buyer, vat_id=None),
            tax_representative=None,
        )
    return invoice


def _within_italy(invoice: Semantic) -> Semantic:
    there = replace(full_invoice().seller.address or Address(), subdivision="RM", country="IT")
    assert invoice.tax_representative is not None
    assert invoice.delivery is not None
    return replace(
        invoice,
        seller=replace(invoice.seller, address=there),
        buyer=replace(invoice.buyer, address=there),
        tax_representative=replace(invoice.tax_representative, address=there),
        delivery=replace(invoice.delivery, address=there),
        lines=tuple(
            replace(line, item=replace(line.item, origin_country="IT")) for line in invoice.lines
        ),
    )


def mutants(invoice: Semantic) -> Iterator[tuple[str, Semantic]]:
    """The invoice with one thing broken, again and again, each with a name for it."""
    for name, broken in _broken("", invoice):
        yield name.lstrip("."), broken


def _broken(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    if is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            below = getattr(value, each.name)
            for name, changed in _broken(f"{path}.{each.name}", below):
                yield name, replace(value, **{each.name: changed})
            if below is not None and "None" in str(each.type):
                yield f"{path}.{each.name}=None", replace(value, **{each.name: None})
    elif isinstance(value, tuple):
        if value and not isinstance(value[0], str):
            yield f"{path}=()", ()
            yield f"{path}*2", (*value, *value)
        for index, below in enumerate(value):
            for name, changed in _broken(f"{path}[{index}]", below):
                yield name, (*value[:index], changed, *value[index + 1 :])
    else:
        for name, changed in _values(value):
            yield f"{path}={name}", changed


def _values(value: object) -> Iterator[tuple[str, object]]:
    """Values of the same type that some rule will not like."""
    if isinstance(value, str):
        yield "Q", "Q"
        yield "unknown", "XYZZY"
        yield "long", "7" * 101
        yield "longer", "7 " * 1001
        yield "O", "O"
        yield "S", "S"
        yield "30", "30"
        yield "RO", "RO"
        yield "RO-B", "RO-B"
        yield "SEPA", "SEPA"
        yield "381", "381"
    elif isinstance(value, Decimal):
        yield "negative", -value - 1
        yield "zero", D(0)
        yield "fine", value + D("0.001")
        yield "near", value + D("0.99")
        yield "far", value + D("1.00")
    elif isinstance(value, date):
        yield "earlier", value - timedelta(days=400)
    elif isinstance(value, bytes):
        yield "empty", b""


def with_texts_of(length: int, value: Any, kept: frozenset[str] = frozenset()) -> Any:
    """The same with every text exactly so long, but for the fields of these names."""
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value,
            **{
                each.name: with_texts_of(length, getattr(value, each.name), kept)
                for each in fields(value)
                if each.name not in kept
            },
        )
    if isinstance(value, tuple):
        return tuple(with_texts_of(length, each, kept) for each in value)
    return "7" * length if isinstance(value, str) else value
