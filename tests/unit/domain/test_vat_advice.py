"""Which category a sale calls for, and what it needs: the decision table, case by case."""

from dataclasses import replace
from datetime import date
from decimal import Decimal as D

import pytest

from storno_desktop.domain.codelists.taxes import VATEX_1_3_16
from storno_desktop.domain.invoice import Content, DeliverTo
from storno_desktop.domain.line import Line
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.vat import VatCategory as V
from storno_desktop.domain.vat_advice import (
    SPECIAL,
    Need,
    Situation,
    Supply,
    advised,
    article_of,
    demands,
    situation,
    supply_of,
)

UNION = frozenset({"RO", "DE", "FR", "GR"})
SELLER = Company(id="c", name="C", cif="18547290", country="RO", vat_code="RO18547290")
BUYER = Client(id="b", company_id="c", name="B", country="DE")
LINE = Line("Scaun", D(1), D(100))


@pytest.mark.parametrize(
    ("country", "number", "where", "goods", "services"),
    [
        ("RO", "RO1590082", Situation.AT_HOME, None, None),
        ("DE", "DE129475760", Situation.UNION_BUSINESS, V.INTRA_COMMUNITY, V.REVERSE_CHARGE),
        ("DE", None, Situation.UNION_CONSUMER, None, None),
        ("GR", "EL094259216", Situation.UNION_BUSINESS, V.INTRA_COMMUNITY, V.REVERSE_CHARGE),
        ("CH", "CHE116281710", Situation.OUTSIDE_UNION, V.EXPORT, V.OUTSIDE_SCOPE),
        ("US", None, Situation.OUTSIDE_UNION, V.EXPORT, V.OUTSIDE_SCOPE),
        ("GB", "GB980780684", Situation.OUTSIDE_UNION, V.EXPORT, V.OUTSIDE_SCOPE),
        ("GB", "XI980780684", Situation.NORTHERN_IRELAND, V.INTRA_COMMUNITY, V.OUTSIDE_SCOPE),
        ("XI", "XI980780684", Situation.NORTHERN_IRELAND, V.INTRA_COMMUNITY, V.OUTSIDE_SCOPE),
        ("XI", None, Situation.OUTSIDE_UNION, V.EXPORT, V.OUTSIDE_SCOPE),
    ],
)
def test_the_decision_table(
    country: str, number: str | None, where: Situation, goods: V | None, services: V | None
) -> None:
    found = situation(SELLER, replace(BUYER, country=country, vat_code=number), UNION)
    assert found is where
    assert advised(found, Supply.GOODS) is goods
    assert advised(found, Supply.SERVICES) is services


def test_a_seller_without_vat_is_given_no_advice() -> None:
    found = situation(replace(SELLER, vat_payer=False), BUYER, UNION)
    assert found is Situation.SELLER_WITHOUT_VAT
    assert advised(found, Supply.GOODS) is None


@pytest.mark.parametrize(
    ("unit", "is_service", "supply"),
    [
        ("buc", None, None),
        ("ora", None, Supply.SERVICES),
        ("HUR", None, Supply.SERVICES),
        ("ora", False, Supply.GOODS),
        ("buc", True, Supply.SERVICES),
        ("a unit nobody knows", None, None),
    ],
)
def test_the_product_says_what_is_sold_and_else_the_unit(
    unit: str, is_service: bool | None, supply: Supply | None
) -> None:
    assert supply_of(replace(LINE, unit=unit), is_service=is_service) is supply


def content(category: V, **values: object) -> Content:
    line = replace(LINE, vat_category=category, vat_rate=D(0))
    return replace(Content(lines=(line,)), **values)  # type: ignore[arg-type]


def unmet(category: V, what: Content, seller: Company = SELLER, buyer: Client = BUYER) -> set[str]:
    return {one.need.value for one in demands(category, what, seller, buyer) if not one.is_met}


BUSINESS = replace(BUYER, vat_code="DE129475760", is_vat_payer=True)


def test_an_intra_community_supply_needs_both_numbers_day_and_country() -> None:
    empty = content(V.INTRA_COMMUNITY)
    assert unmet(V.INTRA_COMMUNITY, empty) == {"buyer_vat", "delivery_date", "delivery_country"}
    whole = replace(empty, delivery_date=date(2026, 11, 30), deliver_to=DeliverTo(country="DE"))
    assert unmet(V.INTRA_COMMUNITY, whole, buyer=BUSINESS) == set()
    period = replace(whole, delivery_date=None, period_end=date(2026, 11, 30))
    assert unmet(V.INTRA_COMMUNITY, period, buyer=BUSINESS) == set()
    nobody = replace(SELLER, vat_code=None)
    assert unmet(V.INTRA_COMMUNITY, whole, nobody, BUSINESS) == {"seller_vat"}


def test_a_number_of_a_buyer_who_pays_no_vat_does_not_count() -> None:
    silent = replace(BUSINESS, is_vat_payer=False)
    assert "buyer_vat" in unmet(V.INTRA_COMMUNITY, content(V.INTRA_COMMUNITY), buyer=silent)


def test_reverse_charge_takes_a_registration_number_as_well() -> None:
    what = content(V.REVERSE_CHARGE)
    assert unmet(V.REVERSE_CHARGE, what) == {"buyer_vat"}
    assert unmet(V.REVERSE_CHARGE, what, buyer=replace(BUYER, cui="HRB 1")) == set()


def test_an_exemption_names_its_article_or_says_why() -> None:
    assert unmet(V.EXEMPT, content(V.EXEMPT)) == {"reason"}
    coded = replace(LINE, vat_category=V.EXEMPT, exemption_code="VATEX-EU-132-1B")
    assert unmet(V.EXEMPT, Content(lines=(coded,))) == set()
    said = replace(LINE, vat_category=V.EXEMPT, exemption_reason="art. 292")
    assert unmet(V.EXEMPT, Content(lines=(said,))) == set()


def test_an_export_needs_the_seller_s_number_only() -> None:
    assert unmet(V.EXPORT, content(V.EXPORT)) == set()
    assert unmet(V.EXPORT, content(V.EXPORT), replace(SELLER, vat_code=None)) == {"seller_vat"}


def test_outside_the_scope_stands_alone() -> None:
    alone = content(V.OUTSIDE_SCOPE)
    assert unmet(V.OUTSIDE_SCOPE, alone) == set()
    mixed = replace(alone, lines=(*alone.lines, LINE))
    assert unmet(V.OUTSIDE_SCOPE, mixed) == {"alone"}


@pytest.mark.parametrize("category", list(V))
def test_only_special_categories_ask_for_anything(category: V) -> None:
    found = demands(category, content(category), SELLER, BUYER)
    assert bool(found) is (category in SPECIAL)
    assert all(one.rule.startswith("BR-") for one in found)
    assert {one.need for one in found} <= set(Need)


@pytest.mark.parametrize(
    ("code", "article"),
    [
        ("VATEX-EU-132-1B", "132 (1) (b)"),
        ("VATEX-EU-143-1FA", "143 (1) (fa)"),
        ("VATEX-EU-148-A", "148 (a)"),
        ("VATEX-EU-309", "309"),
        ("VATEX-EU-IC", ""),
        ("VATEX-FR-CNWVAT", ""),
    ],
)
def test_a_code_is_read_as_its_article(code: str, article: str) -> None:
    assert article_of(code) == article


def test_every_known_code_is_read_without_a_fault() -> None:
    for code in VATEX_1_3_16:
        assert article_of(code) == article_of(code).strip()
