"""When Polish law wants split payment (mechanizm podzielonej płatności, art. 108a)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from storno_desktop.application.reference import threshold


def is_due(gross: Decimal, currency: str | None, rate: Decimal | None, day: date | None) -> bool:
    """Whether goods of annex 15 for this amount must be paid so; `rate` is złoty for one unit."""
    limit = threshold("PL-split-payment", day or date.max)
    if limit is None:
        return False
    if currency == limit.currency:
        return gross > limit.amount
    return rate is not None and gross * rate > limit.amount
