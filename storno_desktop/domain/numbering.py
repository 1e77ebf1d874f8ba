"""Series and legal numbers: gap-free, unique, never given twice (DECISIONS 7)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from storno_desktop.domain.errors import SeriesClosed
from storno_desktop.domain.faults import Fault

MAX_PREFIX = 50
MAX_NUMBER = 200  # BT-1 in CIUS-RO (BR-RO-L200)


class DocumentKind(StrEnum):
    """What kind of document a series numbers."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"
    PROFORMA = "proforma"
    DELIVERY_NOTE = "delivery_note"
    RECEIPT = "receipt"
    VOUCHER = "voucher"


class SeriesOwner(StrEnum):
    """Who gives the numbers of a series."""

    APP = "app"  # this app; the company is not linked to a server
    DEVICE = "device"  # this device, in a series of its own on the server
    SERVER = "server"  # numbers come from the server, when online


class Reset(StrEnum):
    """When counting starts again; each period has a counter of its own."""

    NEVER = "never"
    YEARLY = "yearly"
    MONTHLY = "monthly"


_TOKEN = re.compile(r"\{(PREFIX|YYYY|YY|MM|N(?::([1-9]\d?))?)\}")


@dataclass(frozen=True, slots=True)
class Series:
    """A numbering series; `last_number` is the last one given in the period `period`."""

    id: str
    company_id: str
    kind: DocumentKind
    prefix: str
    pattern: str = "{PREFIX}{N:4}"  # what a Storno server does
    last_number: int = 0
    period: str = ""
    reset: Reset = Reset.NEVER
    owner: SeriesOwner = SeriesOwner.APP
    is_default: bool = False
    is_active: bool = True
    valid_from: date | None = None
    valid_to: date | None = None

    def period_of(self, day: date) -> str:
        """Name the counter that a document of that day takes its number from."""
        if self.reset is Reset.YEARLY:
            return f"{day:%Y}"
        if self.reset is Reset.MONTHLY:
            return f"{day:%Y-%m}"
        return ""

    def number(self, counter: int, day: date) -> str:
        """Write the number: prefix and counter padded to four digits unless the pattern differs."""

        def token(match: re.Match[str]) -> str:
            name = match[1]
            if name == "PREFIX":
                return self.prefix
            if name.startswith("N"):
                return f"{counter:0{int(match[2] or 1)}d}"
            return {"YYYY": f"{day:%Y}", "YY": f"{day:%y}", "MM": f"{day:%m}"}[name]

        return _TOKEN.sub(token, self.pattern)

    def may_number(self, day: date) -> None:
        """Raise SeriesClosed when a document of that day cannot take a number here."""
        open_then = (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )
        if not self.is_active or not open_then:
            raise SeriesClosed(prefix=self.prefix)


def series_faults(series: Series) -> list[Fault]:
    """Judge prefix and pattern: a number needs its counter and, as it resets, its period."""
    faults = []
    if not series.prefix.strip() and "{PREFIX}" in series.pattern:
        faults.append(Fault("prefix", "REQUIRED"))
    if len(series.prefix) > MAX_PREFIX:
        faults.append(Fault("prefix", "TOO-LONG", params=(("limit", str(MAX_PREFIX)),)))
    tokens = [match[1] for match in _TOKEN.finditer(series.pattern)]
    if sum(token.startswith("N") for token in tokens) != 1:
        faults.append(Fault("pattern", "SERIES-NO-COUNTER"))
    has_year = "YYYY" in tokens or "YY" in tokens
    if (series.reset is not Reset.NEVER and not has_year) or (
        series.reset is Reset.MONTHLY and "MM" not in tokens
    ):
        # the same number would come again in the next period
        faults.append(Fault("pattern", "SERIES-NO-PERIOD"))
    if re.search(r"[{}]", _TOKEN.sub("", series.pattern)):
        faults.append(Fault("pattern", "SERIES-UNKNOWN-TOKEN"))
    return faults


_FOREIGN = re.compile(r"(?P<prefix>\D*(?:\d{4}\D+)?)(?P<number>\d+)")


def split_number(text: str) -> tuple[str, int, int] | None:
    """Split a number seen elsewhere into prefix, counter and pad width ("FCT-0123")."""
    match = _FOREIGN.fullmatch(text.strip())
    if match is None:
        return None
    return match["prefix"], int(match["number"]), len(match["number"])
