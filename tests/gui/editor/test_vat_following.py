from dataclasses import replace
from decimal import Decimal as D

from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.invoice import Content, Regime
from storno_desktop.domain.line import Line
from storno_desktop.domain.party import Company
from storno_desktop.domain.vat import VatCategory, VatRate
from storno_desktop.gui.editor.vat_following import (
    followed,
    for_seller,
    with_category,
    with_rate,
    with_regime,
)
from tests.gui.editor.conftest import TODAY

SELLER = Company(id="c", name="C", cif="1", country="RO")
RATES = [VatRate("a", "c", D(21), is_default=True), VatRate("b", "c", D(11))]
TAXED = Line(vat_rate=D(21))


def test_a_taxed_line_at_nought_is_zero_rated() -> None:
    assert with_rate(TAXED, D(0)).vat_category is VatCategory.ZERO


def test_a_category_without_vat_takes_the_rate_away_and_s_brings_it_back() -> None:
    reverse = with_category(TAXED, VatCategory.REVERSE_CHARGE, RATES, TODAY)
    assert reverse.vat_rate == 0
    assert with_category(reverse, VatCategory.STANDARD, RATES, TODAY).vat_rate == 21


def test_a_reason_goes_with_the_category_it_explains() -> None:
    exempt = replace(TAXED, vat_category=VatCategory.EXEMPT, vat_rate=D(0), exemption_code="X")
    assert with_rate(exempt, D(11)).exemption_code is None


@given(st.sampled_from(list(VatCategory)), st.sampled_from([D(0), D(11), D(21)]))
def test_category_and_rate_always_agree(category: VatCategory, rate: D) -> None:
    line = with_rate(replace(TAXED, vat_category=category), rate)
    assert (line.vat_rate == 0) == line.vat_category.has_no_vat or line.vat_category in {
        VatCategory.IGIC,
        VatCategory.IPSI,
    }


def test_the_regime_follows_the_lines_and_comes_back() -> None:
    start = Content(lines=(TAXED,))
    reverse = with_category(TAXED, VatCategory.REVERSE_CHARGE, RATES, TODAY)
    all_reverse = followed(start, replace(start, lines=(reverse,)), SELLER)
    assert all_reverse.regime is Regime.REVERSE_CHARGE
    mixed = followed(all_reverse, replace(all_reverse, lines=(reverse, TAXED)), SELLER)
    assert mixed.regime is Regime.STANDARD


def test_reverse_charge_at_home_and_abroad_are_two_regimes() -> None:
    start = Content(lines=(TAXED,))
    reverse = with_category(TAXED, VatCategory.REVERSE_CHARGE, RATES, TODAY)
    after = replace(start, lines=(reverse,))
    home = followed(start, after, SELLER, lambda _content: "RO")
    assert home.regime is Regime.REVERSE_CHARGE
    abroad = followed(start, after, SELLER, lambda _content: "DE")
    assert abroad.regime is Regime.SERVICES_ART_278
    german = followed(start, after, replace(SELLER, country="DE"), lambda _content: "FR")
    assert german.regime is Regime.REVERSE_CHARGE


def test_the_regime_follows_another_buyer() -> None:
    reverse = with_category(TAXED, VatCategory.REVERSE_CHARGE, RATES, TODAY)
    start = Content(lines=(reverse,), regime=Regime.REVERSE_CHARGE)
    after = replace(start, client_id="german")
    moved = followed(start, after, SELLER, lambda one: "DE" if one.client_id else "RO")
    assert moved.regime is Regime.SERVICES_ART_278


def test_an_export_names_a_romanian_article_in_romania_only() -> None:
    start = Content(lines=(TAXED,))
    export = with_category(TAXED, VatCategory.EXPORT, RATES, TODAY)
    after = replace(start, lines=(export,))
    assert followed(start, after, SELLER).regime is Regime.EXEMPT_ART_294_AB
    french = followed(start, after, replace(SELLER, country="FR"))
    assert french.regime is Regime.EXEMPT_WITH_DEDUCTION


def test_choosing_a_regime_by_hand_holds_though_it_moves_the_lines() -> None:
    before = Content(lines=(with_rate(TAXED, D(0)),))
    after = with_regime(before, Regime.SERVICES_ART_278)
    assert after.lines[0].vat_category is VatCategory.REVERSE_CHARGE
    assert followed(before, after, SELLER).regime is Regime.SERVICES_ART_278


def test_a_regime_chosen_by_hand_is_never_overwritten() -> None:
    start = Content(lines=(TAXED,), regime=Regime.SELF_BILLING)
    reverse = with_category(TAXED, VatCategory.REVERSE_CHARGE, RATES, TODAY)
    assert followed(start, replace(start, lines=(reverse,)), SELLER).regime is Regime.SELF_BILLING


def test_a_regime_sets_the_category_of_the_lines_without_vat_only() -> None:
    zero = with_rate(TAXED, D(0))
    chosen = with_regime(Content(lines=(TAXED, zero)), Regime.EXEMPT_ART_294_AB)
    assert [line.vat_category.value for line in chosen.lines] == ["S", "G"]


def test_a_seller_without_vat_writes_outside_its_scope() -> None:
    line = for_seller(TAXED, replace(SELLER, vat_payer=False))
    assert (line.vat_category, line.vat_rate) == (VatCategory.OUTSIDE_SCOPE, 0)
