"""What a saved view asks of the invoice list, as plain JSON and back.

Periods are kept by name: a view of "this month" moves on with the calendar.
"""

from __future__ import annotations

from collections.abc import Mapping
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
        name: getattr(choice, name)
        for name in Choice._fields
        if getattr(choice, name) != getattr(plain, name)
    }
    for name in _DAYS:
        if name in chosen:
            chosen[name] = chosen[name].isoformat()
    if "period" in chosen:
        chosen["period"] = str(choice.period)
    return {"choice": chosen, "order": order._asdict()}


def read(question: Mapping[str, Any]) -> tuple[Choice, Order]:
    """Read a question; parts that say nothing any more are as they come."""
    return _choice(question.get("choice")), _order(question.get("order"))


def _choice(body: object) -> Choice:
    if not isinstance(body, dict):
        return Choice()
    values: dict[str, Any] = {}
    for name in Choice._fields:
        value = body.get(name)
        if name == "period":
            values["period"] = Period(value) if value in set(Period) else Period.THIS_MONTH
        elif name in _DAYS:
            values[name] = _day(value)
        elif name in _AMOUNTS:
            values[name] = value if type(value) is int else None
        else:
            values[name] = value if isinstance(value, str) else ""
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
