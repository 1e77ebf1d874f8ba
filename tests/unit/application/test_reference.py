"""Dated law: the right rate, deadline and threshold for the day of the document."""

import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.application import reference
from storno_desktop.application.reference import RateKind
from storno_desktop.domain.codelists.countries import COUNTRIES, EU_MEMBERS
from storno_desktop.domain.codelists.currencies import CURRENCIES_1_3_16

HEAVY = {"babel", "stdnum"}
days = st.dates(date(2017, 1, 1), date(2035, 12, 31))  # older invoices are nobody's draft


def rates(country: str, year: int, month: int, day: int) -> list[str]:
    return [str(fact.rate) for fact in reference.vat_rates(country, date(year, month, day))]


@pytest.mark.parametrize(
    ("country", "day", "expected"),
    [
        ("RO", (2016, 12, 31), ["20", "9", "5"]),
        ("RO", (2025, 7, 31), ["19", "9", "5"]),
        ("RO", (2025, 8, 1), ["21", "11", "9"]),
        ("RO", (2026, 7, 31), ["21", "11", "9"]),
        ("RO", (2026, 8, 1), ["21", "11"]),
        ("DE", (2020, 6, 30), ["19", "7"]),
        ("DE", (2020, 7, 1), ["16", "5"]),
        ("DE", (2020, 12, 31), ["16", "5"]),
        ("DE", (2021, 1, 1), ["19", "7"]),
        ("IT", (2026, 1, 1), ["22", "10", "5", "4"]),
        ("PL", (2010, 12, 31), ["22", "7"]),
        ("PL", (2011, 1, 1), ["23", "8", "5"]),
        ("FR", (2026, 1, 1), ["20", "10", "5.5", "2.1"]),
        ("EE", (2025, 7, 1), ["24", "13", "9"]),
        ("FI", (2026, 1, 1), ["25.5", "13.5", "10"]),
        ("SK", (2025, 1, 1), ["23", "19", "5"]),
        ("US", (2026, 1, 1), []),
    ],
)
def test_a_back_dated_invoice_gets_the_rates_of_its_day(
    country: str, day: tuple[int, int, int], expected: list[str]
) -> None:
    assert rates(country, *day) == expected


def test_the_old_rate_for_housing_is_marked_as_such() -> None:
    housing = reference.vat_rates("RO", date(2026, 3, 1))[-1]
    assert (housing.kind, housing.use) == (RateKind.TRANSITIONAL, "housing")


@given(st.sampled_from(reference.vat_countries()), days)
def test_there_is_one_standard_rate_every_day_and_no_rate_twice(country: str, day: date) -> None:
    found = reference.vat_rates(country, day)
    standard = [fact for fact in found if fact.kind is RateKind.STANDARD]
    assert len(standard) == 1
    assert reference.standard_vat_rate(country, day) == standard[0] == found[0]
    assert len({fact.rate for fact in found}) == len(found)
    assert all(Decimal(2) < fact.rate <= Decimal(27) for fact in found)


def test_every_member_state_has_rates() -> None:
    assert set(reference.vat_countries()) == EU_MEMBERS | {"XI"}
    assert reference.standard_vat_rate("US", date(2026, 1, 1)) is None


def test_no_interval_is_upside_down() -> None:
    for country in reference.vat_countries():
        for fact in reference.vat_rate_history(country):
            if fact.valid_from and fact.valid_to:
                assert fact.valid_from < fact.valid_to


@pytest.mark.parametrize(
    ("country", "place", "language", "label"),
    [
        ("RO", 1, "ro", "Redus 11%"),
        ("FR", 2, "fr", "Réduit 5,5 %"),
        ("FR", 2, "en", "Reduced 5.5%"),
        ("RO", 0, "xx", "Standard 21%"),
        ("PL", 0, "pl", "Podstawowa 23%"),
    ],
)
def test_a_rate_has_a_name(country: str, place: int, language: str, label: str) -> None:
    fact = reference.vat_rates(country, date(2026, 11, 1))[place]
    assert reference.vat_rate_label(fact, language) == label


def test_every_language_names_every_kind_of_rate() -> None:
    for language in reference.LANGUAGES:
        for country in reference.vat_countries():
            for fact in reference.vat_rate_history(country):
                label = reference.vat_rate_label(fact, language)
                assert "{" not in label
                assert "%" in label


@pytest.mark.parametrize(
    ("country", "issued_on", "expected"),
    [
        ("RO", date(2025, 12, 31), date(2026, 1, 5)),  # five days of the calendar
        ("RO", date(2026, 1, 1), date(2026, 1, 13)),  # 2, 6 and 7 January are free
        ("RO", date(2026, 11, 16), date(2026, 11, 23)),
        ("RO", date(2026, 11, 27), date(2026, 12, 8)),  # Saint Andrew and the national day
        ("RO", date(2026, 4, 9), date(2026, 4, 20)),  # Good Friday and Easter Monday
        ("RO", date(2026, 12, 24), date(2027, 1, 4)),  # over the turn of the year
        ("RO", date(2023, 12, 31), None),
        ("IT", date(2026, 11, 16), date(2026, 11, 28)),
        ("PL", date(2026, 12, 23), date(2026, 12, 28)),
        ("PL", date(2026, 1, 31), None),
        ("DE", date(2026, 11, 16), None),
    ],
)
def test_a_document_must_be_handed_in_by(
    country: str, issued_on: date, expected: date | None
) -> None:
    assert reference.submission_deadline(country, issued_on) == expected


@given(st.dates(date(2026, 1, 1), date(2034, 12, 31)))
def test_a_later_issue_never_has_an_earlier_deadline(day: date) -> None:
    one = reference.submission_deadline("RO", day)
    two = reference.submission_deadline("RO", day + timedelta(days=1))
    assert one is not None
    assert two is not None
    assert day + timedelta(days=5) <= one <= two
    assert reference.is_working_day("RO", one)


def test_a_deadline_names_its_law() -> None:
    rule = reference.deadline_rule("RO", date(2026, 1, 1))
    assert rule is not None
    assert "OUG 89/2025" in rule.source


def test_romania_keeps_seventeen_holidays_from_2024_and_fewer_before() -> None:
    assert len(reference.holidays("RO", 2025)) == 17
    assert date(2023, 1, 6) not in reference.holidays("RO", 2023)
    assert reference.holidays("RO", 2024)[date(2024, 1, 6)] == "Botezul Domnului"
    assert date(2024, 6, 24) in reference.holidays("RO", 2024)  # Monday after Pentecost
    assert len(reference.holidays("RO", 2026)) == 16  # the Monday of Pentecost is 1 June
    assert reference.holidays("US", 2026) == {}


@pytest.mark.parametrize(
    ("country", "day"),
    [
        ("DE", date(2026, 5, 14)),
        ("FR", date(2026, 5, 25)),
        ("IT", date(2026, 4, 6)),
        ("IT", date(2026, 10, 4)),
        ("PL", date(2026, 6, 4)),
        ("PL", date(2025, 12, 24)),
    ],
)
def test_movable_and_new_holidays_of_the_other_countries(country: str, day: date) -> None:
    assert day in reference.holidays(country, day.year)
    assert not reference.is_working_day(country, day)


def test_a_threshold_stands_on_its_day_only() -> None:
    stamp = reference.threshold("IT-stamp-duty", date(2026, 1, 1))
    assert stamp is not None
    assert (stamp.amount, stamp.result, stamp.currency) == (
        Decimal("77.47"),
        Decimal("2.00"),
        "EUR",
    )
    assert reference.threshold("IT-stamp-duty", date(2013, 6, 25)) is None
    small = [reference.threshold("RO-vat-exemption", date(2025, month, 1)) for month in (8, 9)]
    assert [found.amount for found in small if found] == [Decimal(300000), Decimal(395000)]
    with pytest.raises(KeyError, match="IT-stampduty"):
        reference.threshold("IT-stampduty", date(2026, 1, 1))


def test_a_romanian_iban_names_its_bank() -> None:
    bank = reference.bank_of("RO76 BTRL 0130 1202 1234 5678")
    assert bank is not None
    assert (bank.code, bank.name, bank.bic) == ("BTRL", "Banca Transilvania", "BTRLRO22")
    assert reference.bank_of("DE89370400440532013000") is None
    assert reference.bank_of("RO77BTRL0130120212345678") is None


@pytest.mark.parametrize("language", reference.LANGUAGES)
def test_every_country_and_currency_has_a_name(language: str) -> None:
    named = dict(reference.countries(language))
    assert named.keys() == COUNTRIES - {"1A"}
    assert [code for code, name in named.items() if code == name] == []
    assert reference.country_name("1A", language) == reference.country_name("XK", language)
    assert reference.country_name("QQ", language) == "QQ"
    for code in ("RON", "EUR", "PLN", "USD", "CHF", "HUF"):
        assert code in CURRENCIES_1_3_16
        assert reference.currency_name(code, language) != code


def test_an_unknown_language_reads_english() -> None:
    assert reference.country_name("RO", "xx") == "Romania"
    assert reference.country_name("XI", "xx") == "Northern Ireland"
    assert reference.country_name("RO", "de") == "Rumänien"
    assert reference.currency_name("QQQ", "de") == "QQQ"


def test_heavy_libraries_wait_until_they_are_asked() -> None:
    """The window comes first: these two cost it a tenth of a second."""
    script = (
        "import sys, storno_desktop.application.reference, storno_desktop.domain.taxid\n"
        "print(*sorted(name.partition('.')[0] for name in sys.modules))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout.split()
    assert HEAVY.isdisjoint(loaded)
