"""Edits of a draft that take more along: a date its due date, a currency its rate, a client much.

Pure functions of a content, as `line_edits` are of the lines.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from storno_desktop.application.drafts import new_content
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.party import Client, Company


def moved(content: Content, day: date | None) -> Content:
    """Another issue date; the term is kept, so the due date moves with it."""
    due = content.due_date
    if due is not None and day is not None and content.issue_date is not None:
        due += day - content.issue_date
    return replace(content, issue_date=day, due_date=due)


def in_currency(content: Content, currency: str) -> Content:
    """Another currency changes no prices; the rate of the old one means nothing in it."""
    if currency == content.currency:
        return content
    return _without_rate(replace(content, currency=currency))


def with_client(
    content: Content, before: Client | None, client: Client | None, seller: Company, today: date
) -> Content:
    """Another buyer from the master data; what came from the one before follows.

    A field that a person changed since is no longer what `before` gave, and stays.
    """
    day = content.issue_date or today
    old = new_content(seller, before if content.client_id else None, day)
    new = new_content(seller, client, day)
    names = ["language", "due_date", "buyer_reference"]
    if not content.lines:
        names.append("currency")  # amounts that are typed already stay in their currency
    taken = {
        name: getattr(new, name) for name in names if getattr(content, name) == getattr(old, name)
    }
    after = replace(content, client_id=client.id if client else None, receiver=None, **taken)
    return _without_rate(after) if after.currency != content.currency else after


def _without_rate(content: Content) -> Content:
    return replace(content, exchange_rate=None, exchange_rate_date=None, exchange_rate_source=None)
