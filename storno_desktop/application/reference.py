"""Facts with a date: VAT rates, deadlines, holidays, thresholds; banks and names of places.

They are data in `resources/reference`, so that a new law is a new line and no new program.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from storno_desktop.domain import calendar, iban
from storno_desktop.domain.calendar import Anchor, HolidayRule
from storno_desktop.domain.codelists.countries import COUNTRIES
from storno_desktop.domain.places import folded
from storno_desktop.paths import resource

if TYPE_CHECKING:
    from babel import Locale

LANGUAGES = ("en", "ro", "de", "fr", "it", "pl")


class RateKind(StrEnum):
    """What the law calls a VAT rate."""

    STANDARD = "standard"
    REDUCED = "reduced"
    SUPER_REDUCED = "super_reduced"
    TRANSITIONAL = "transitional"  # an old rate that still holds for a narrow purpose


@dataclass(frozen=True, slots=True)
class VatRateFact:
    """A VAT rate of a country and the days it holds, both inclusive; None is open."""

    country: str
    rate: Decimal
    kind: RateKind
    valid_from: date | None = None
    valid_to: date | None = None
    use: str = ""  # the narrow purpose, such as "housing"

    def holds_on(self, day: date) -> bool:
        """Whether the rate is law for a supply of that day."""
        return _within(day, self.valid_from, self.valid_to)


@dataclass(frozen=True, slots=True)
class DeadlineRule:
    """Within how many days of issue a document must be handed in."""

    country: str
    days: int
    in_working_days: bool
    source: str
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Threshold:
    """An amount at which a duty begins or ends; `result` is what follows, where it is an amount."""

    id: str
    amount: Decimal
    currency: str
    source: str
    result: Decimal | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Bank:
    """A bank by the letters that name it in an IBAN; `bic` is None where it is not certain."""

    code: str
    name: str
    bic: str | None = None


def _within(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("reference", f"{name}.toml").read_text(encoding="utf-8"))


@cache
def _all_rates() -> Mapping[str, tuple[VatRateFact, ...]]:
    return {
        country: tuple(
            VatRateFact(
                country,
                Decimal(row["rate"]),
                RateKind(row["kind"]),
                row.get("from"),
                row.get("to"),
                row.get("use", ""),
            )
            for row in rows
        )
        for country, rows in _read("vat-rates").items()
    }


def vat_countries() -> tuple[str, ...]:
    """Give the countries whose VAT rates are known (Greece is GR)."""
    return tuple(_all_rates())


def vat_rates(country: str, on: date) -> tuple[VatRateFact, ...]:
    """Give the VAT rates of a country on a day, the standard rate first, then from high to low."""
    found = [rate for rate in _all_rates().get(country, ()) if rate.holds_on(on)]
    return tuple(
        sorted(found, key=lambda rate: (rate.kind is not RateKind.STANDARD, -rate.rate, rate.use))
    )


def vat_rate_history(country: str) -> tuple[VatRateFact, ...]:
    """Give every VAT rate of a country that is known, in the order of the data."""
    return _all_rates().get(country, ())


def standard_vat_rate(country: str, on: date) -> VatRateFact | None:
    """Give the standard VAT rate of a country on a day; None where it is not known."""
    rates = vat_rates(country, on)
    return rates[0] if rates and rates[0].kind is RateKind.STANDARD else None


def vat_rate_label(fact: VatRateFact, language: str) -> str:
    """Name a rate for the rate list of a company: "Redus 11%"."""
    labels = _read("vat-labels")
    figure = format(fact.rate.normalize(), "f")
    if language in {"de", "fr", "it", "pl", "ro"}:
        figure = figure.replace(".", ",")
    label: str = labels.get(language, labels["en"])[fact.kind.value]
    return label.format(rate=figure)


@cache
def _deadlines() -> Mapping[str, tuple[DeadlineRule, ...]]:
    return {
        country: tuple(
            DeadlineRule(
                country,
                row["days"],
                row["counted"] == "working",
                row["source"],
                row.get("from"),
                row.get("to"),
            )
            for row in rows
        )
        for country, rows in _read("deadlines").items()
    }


def deadline_rule(country: str, issued_on: date) -> DeadlineRule | None:
    """Give the rule for handing in a document of that day; None where there is no term."""
    return next(
        (
            rule
            for rule in _deadlines().get(country, ())
            if _within(issued_on, rule.valid_from, rule.valid_to)
        ),
        None,
    )


def submission_deadline(country: str, issued_on: date) -> date | None:
    """Give the last day for handing in a document issued that day; None where there is no term."""
    rule = deadline_rule(country, issued_on)
    if rule is None:
        return None
    if not rule.in_working_days:
        return issued_on + timedelta(days=rule.days)
    free = holidays(country, issued_on.year) | holidays(country, issued_on.year + 1)
    return calendar.add_working_days(issued_on, rule.days, free.keys())


def _holiday_rule(row: Mapping[str, Any]) -> HolidayRule:
    since, until = row.get("since"), row.get("until")
    for anchor in (Anchor.EASTER, Anchor.ORTHODOX_EASTER):
        if anchor.value in row:
            offset = row[anchor.value]
            return HolidayRule(row["name"], anchor, offset=offset, since=since, until=until)
    return HolidayRule(
        row["name"], Anchor.FIXED, row["month"], row["day"], since=since, until=until
    )


@cache
def holiday_rules(country: str) -> tuple[HolidayRule, ...]:
    """Give the public holidays a country keeps; none for a country that is not known."""
    rows = _read("holidays").get(country, {"holidays": []})["holidays"]
    return tuple(_holiday_rule(row) for row in rows)


def holidays(country: str, year: int) -> dict[date, str]:
    """Give the public holidays of a year with their names, in order of date."""
    return calendar.holidays(holiday_rules(country), year)


def is_working_day(country: str, day: date) -> bool:
    """Whether people of a country work on a day."""
    return calendar.is_working_day(day, holidays(country, day.year).keys())


@cache
def _thresholds() -> tuple[Threshold, ...]:
    return tuple(
        Threshold(
            name,
            Decimal(row["amount"]),
            row["currency"],
            row["source"],
            Decimal(row["result"]) if "result" in row else None,
            row.get("from"),
            row.get("to"),
        )
        for name, rows in _read("thresholds").items()
        for row in rows
    )


def threshold_ids() -> frozenset[str]:
    """Give the names of all thresholds."""
    return frozenset(found.id for found in _thresholds())


def threshold(name: str, on: date) -> Threshold | None:
    """Give a threshold as it stands on a day; None when the law knows none then.

    Raises KeyError for a name that is in no table: a misspelling must not look like no law.
    """
    if name not in threshold_ids():
        raise KeyError(name)
    return next(
        (
            found
            for found in _thresholds()
            if found.id == name and _within(on, found.valid_from, found.valid_to)
        ),
        None,
    )


def late_penalty_points(country: str, on: date) -> Decimal:
    """Points that late payment costs above the central bank's rate, by the law of a country.

    Before the first law that is known, that one. Raises KeyError for a country without any.
    """
    rows = _read("late-payment")[country]
    row = next((row for row in rows if _within(on, row.get("from"), row.get("to"))), rows[0])
    return Decimal(row["points"])


def bank_of(account: str) -> Bank | None:
    """Give the bank of a right Romanian IBAN; None when it is another's or not known."""
    code = iban.bank_code(account)
    row = _read("banks")["RO"].get(code) if code else None
    return Bank(code, row["name"], row.get("bic")) if code and row else None


# Codes of the EN 16931 list that CLDR has not, or names otherwise.
_ALIASES = {"1A": "XK"}
_NORTHERN_IRELAND = {
    "en": "Northern Ireland",
    "ro": "Irlanda de Nord",
    "de": "Nordirland",
    "fr": "Irlande du Nord",
    "it": "Irlanda del Nord",
    "pl": "Irlandia Północna",
}


@cache
def _locale(language: str) -> Locale:
    from babel import Locale  # half of its weight is never needed by the first window

    return Locale.parse(language if language in LANGUAGES else "en")


def country_name(code: str, language: str) -> str:
    """Name a country in a language of the program; an unknown code comes back as it is."""
    if code == "XI":
        return _NORTHERN_IRELAND.get(language, _NORTHERN_IRELAND["en"])
    name = _locale(language).territories.get(_ALIASES.get(code, code))
    return str(name) if name else code


@cache
def countries(language: str) -> tuple[tuple[str, str], ...]:
    """Give code and name of every country an invoice may name, by name for a human eye."""
    named = [(code, country_name(code, language)) for code in COUNTRIES if code != "1A"]
    return tuple(sorted(named, key=lambda pair: folded(pair[1])))


def currency_name(code: str, language: str) -> str:
    """Name a currency in a language of the program; an unknown code comes back as it is."""
    name = _locale(language).currencies.get(code)
    return str(name) if name else code
