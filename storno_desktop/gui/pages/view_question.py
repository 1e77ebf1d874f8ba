"""What a saved view asks of the invoice list, as plain JSON and back.

Periods are kept by name: a view of "this month" moves on with the calendar.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from storno_desktop.application.queries import InvoiceRow, Order
from storno_desktop.gui.pages.invoice_filter import PAYMENT_STATES, STATES, Choice, Period

_DAYS = ("date_from", "date_to")
_AMOUNTS = ("total_from", "total_to")


def written(choice: Choice, order: Order) -> dict[str, Any]:
    """Write a choice and an order; what is as it comes is left out."""
    plain = Choice()
    chosen = {
        one.name: getattr(choice, one.name)
        for one in fields(Choice)
        if getattr(choice, one.name) != getattr(plain, one.name)
    }
    for name in _DAYS:
        if name in chosen:
            chosen[name] = chosen[name].isoformat()
    if "period" in chosen:
        chosen["period"] = str(choice.period)
    return {"choice": chosen, "order": asdict(order)}


def read(question: Mapping[str, Any]) -> tuple[Choice, Order]:
    """Read a question; parts that say nothing any more are as they come."""
    return _choice(question.get("choice")), _order(question.get("order"))


def _choice(body: object) -> Choice:
    if not isinstance(body, dict):
        return Choice()
    values: dict[str, Any] = {}
    for one in fields(Choice):
        value = body.get(one.name)
        if one.name == "period":
            values["period"] = Period(value) if value in set(Period) else Period.THIS_MONTH
        elif one.name in _DAYS:
            values[one.name] = _day(value)
        elif one.name in _AMOUNTS:
            values[one.name] = value if type(value) is int else None
        else:
            values[one.name] = value if isinstance(value, str) else ""
    if values["state"] not in {*STATES, *PAYMENT_STATES}:
        values["state"] = ""
    return Choice(**values)


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _order(body: object) -> Order:
    if not isinstance(body, dict):
        return Order()
    column, second = body.get("column"), body.get("second")
    if column not in InvoiceRow._fields:
        return Order()
    return Order(
        str(column),
        body.get("descending") is not False,
        str(second) if second in InvoiceRow._fields else "",
        body.get("second_descending") is not False,
    )
