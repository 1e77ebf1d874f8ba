"""Dates as people type them: "t", "+30", "15.3", "eom", ISO, or the form of the language."""

from __future__ import annotations

import re
from datetime import date, timedelta

_SHORT = re.compile(r"(\d{1,2})[./\- ](\d{1,2})(?:[./\- ](\d{2}|\d{4}))?\.?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
MAX_DAYS = 36_500


def _end_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def read_date(
    text: str, today: date, anchor: date | None = None, *, is_month_first: bool = False
) -> date | None:
    """Read a date, None when it is none; "+30" counts from the anchor, else from today.

    Day comes before month, but where the field itself shows the month first (American English);
    two digits of a year are of this century.
    """
    text = text.strip().lower()
    if text in {"t", "today", "azi", "heute", "oggi", "dziś"}:
        return today
    if text == "eom":
        base = anchor or today
        return _end_of_month(base)
    if re.fullmatch(r"[+-]\d{1,5}", text):
        days = int(text)
        try:
            return (anchor or today) + timedelta(days=days) if abs(days) <= MAX_DAYS else None
        except OverflowError:
            return None
    iso = _ISO.fullmatch(text)
    short = _SHORT.fullmatch(text)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if short:
            year = today.year if short[3] is None else int(short[3])
            year += 2000 if short[3] is not None and len(short[3]) == 2 else 0  # noqa: PLR2004
            day, month = (short[2], short[1]) if is_month_first else (short[1], short[2])
            return date(year, int(month), int(day))
        if re.fullmatch(r"\d{1,2}", text):
            return today.replace(day=int(text))
    except ValueError:
        return None
    return None
