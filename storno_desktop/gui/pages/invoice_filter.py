"""What the invoice list shows: period, state, amounts, words; a value that every change replaces.

Nothing of Qt is here, so that periods and filters are tested by themselves.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from storno_desktop.application.queries import InvoiceFilter

_WEEK = 7
_MONTHS = 12
_QUARTER = 3


class Period(StrEnum):
    """The periods a person asks for by name."""

    TODAY = "today"
    THIS_WEEK = "this_week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    ALL = "all"
    CUSTOM = "custom"


#: The states one can ask for: in the order of a document's life, then of its money.
STATES = ("draft", "issued", "sent", "accepted", "rejected", "cancelled", "storno")
PAYMENT_STATES = ("unpaid", "overdue", "paid")


def _month_start(day: date, months: int = 0) -> date:
    """The first day of the month that lies `months` after the one of `day`."""
    count = day.year * _MONTHS + day.month - 1 + months
    return date(count // _MONTHS, count % _MONTHS + 1, 1)


def span(period: Period, today: date, first_weekday: int = 0) -> tuple[date | None, date | None]:
    """Give first and last day of a period, both inclusive; None is open.

    `first_weekday` counts from Monday as nought, as `date.weekday` does.
    """
    month, year = _month_start(today), date(today.year, 1, 1)
    eve = timedelta(days=1)
    match period:
        case Period.TODAY:
            return today, today
        case Period.THIS_WEEK:
            first = today - timedelta(days=(today.weekday() - first_weekday) % _WEEK)
            return first, first + timedelta(days=_WEEK - 1)
        case Period.THIS_MONTH:
            return month, _month_start(today, 1) - eve
        case Period.LAST_MONTH:
            return _month_start(today, -1), month - eve
        case Period.THIS_QUARTER:
            into = (today.month - 1) % _QUARTER
            return _month_start(today, -into), _month_start(today, _QUARTER - into) - eve
        case Period.THIS_YEAR:
            return year, date(today.year, _MONTHS, 31)
        case Period.LAST_YEAR:
            return date(today.year - 1, 1, 1), year - eve
        case _:
            return None, None


class Choice(NamedTuple):
    """What was chosen in the filter of the invoice list."""

    period: Period = Period.THIS_MONTH
    date_from: date | None = None  # of a custom period
    date_to: date | None = None
    state: str = ""  # one of STATES or PAYMENT_STATES
    currency: str = ""
    client_id: str = ""
    client_name: str = ""
    total_from: int | None = None  # minor units
    total_to: int | None = None
    text: str = ""

    def days(self, today: date, first_weekday: int = 0) -> tuple[date | None, date | None]:
        """First and last day that are shown."""
        if self.period is Period.CUSTOM:
            return self.date_from, self.date_to
        return span(self.period, today, first_weekday)

    def filter(self, company_id: str, today: date, first_weekday: int = 0) -> InvoiceFilter:
        """Write the choice as a question to the store."""
        first, last = self.days(today, first_weekday)
        return InvoiceFilter(
            company_id=company_id,
            text=self.text.strip(),
            states=(self.state,) if self.state else (),
            date_from=first.isoformat() if first else "",
            date_to=last.isoformat() if last else "",
            client_id=self.client_id,
            currency=self.currency,
            total_from=self.total_from,
            total_to=self.total_to,
            today=today.isoformat(),
        )

    @property
    def narrows(self) -> bool:
        """Whether anything but the period limits the list."""
        return self.anywhen() != Choice(period=Period.ALL)

    def anywhen(self) -> Choice:
        """The same of all dates."""
        return self._replace(period=Period.ALL, date_from=None, date_to=None)

    def without(self, part: str) -> Choice:
        """The same without one of its limits, named as its chip is."""
        match part:
            case "period":
                return self.anywhen()
            case "client":
                return self._replace(client_id="", client_name="")
            case "total":
                return self._replace(total_from=None, total_to=None)
            case _:
                return self._replace(**{part: ""})  # type: ignore[arg-type]
