"""Contributions, stamp, withholding and split VAT: what the buyer pays, and to whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from typing import Any

import pytest

from storno_desktop.application.judging import stamp_tariff, totals_of
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.italian import sums
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.national.italy import (
    Bollo,
    Cassa,
    CausalePagamento,
    Esigibilita,
    ItalianLine,
    ItalianTerms,
    Natura,
    Pagamento,
    Ritenuta,
    TipoCassa,
    TipoDocumento,
    TipoRitenuta,
)
from storno_desktop.domain.party import Company
from storno_desktop.domain.totals import Totals
from storno_desktop.domain.vat import VatCategory

SELLER = Company(id="s", name="Studio", cif="07643520567", country="IT", default_currency="EUR")
FLAT = replace(SELLER, vat_payer=False)
FEE = Line("Consulenza", D(1), D("1000.00"), "h", D(22))
SPENT = Line("Marche", D(1), D("50.00"), "pz", D(0), VatCategory.EXEMPT, natura="N1")
WITHHELD = Ritenuta(TipoRitenuta.RT01, D(20), CausalePagamento.C_A)
FUND = Cassa(TipoCassa.TC01, D(4))
TARIFF = sums.Tariff(D("77.47"), D("2.00"))


def content(*lines: Line, **terms: Any) -> Content:
    more = {key: terms.pop(key) for key in ("allowances", "mentions", "prepaid") if key in terms}
    return Content(
        issue_date=date(2026, 11, 16),
        currency="EUR",
        language="it",
        lines=lines,
        fatturapa=ItalianTerms(**terms),
        **more,
    )


def totals(*lines: Line, seller: Company = SELLER, **terms: Any) -> Totals:
    return totals_of(content(*lines, **terms), seller)


def test_a_fee_with_fund_and_withholding() -> None:
    """1,000 and 4 % make 1,040; 22 % VAT; 20 % of the fee alone is withheld."""
    found = totals(FEE, ritenute=(WITHHELD,), casse=(FUND,))
    assert (found.net, found.vat, found.gross) == (D("1040.00"), D("228.80"), D("1268.80"))
    assert [(one.name, one.amount) for one in found.deductions] == [("withholding", D("200.00"))]
    assert found.due == D("1068.80")


def test_a_fund_may_bear_the_withholding_too() -> None:
    found = totals(FEE, ritenute=(WITHHELD,), casse=(replace(FUND, ritenuta=True),))
    assert found.deducted == D("208.00")


def test_expenses_in_the_name_of_the_buyer_bear_neither() -> None:
    """Art. 15: natura N1."""
    found = totals(FEE, SPENT, ritenute=(WITHHELD,), casse=(FUND,))
    assert (found.deducted, found.surcharges[0].amount) == (D("200.00"), D("40.00"))
    assert found.gross == D("1318.80")


def test_lines_that_speak_for_themselves_are_the_base_alone() -> None:
    bears = replace(FEE, unit_price=D(300), fatturapa=ItalianLine(ritenuta=True))
    allowance = Allowance(
        is_charge=False, amount=D(10), vat_category=VatCategory.STANDARD, vat_rate=D(22)
    )
    found = totals(FEE, bears, ritenute=(WITHHELD,), allowances=(allowance,))
    assert found.deducted == D("60.00")
    silent = totals(FEE, ritenute=(WITHHELD,), allowances=(allowance,))
    assert silent.deducted == D("198.00")  # a discount of the document is one of the fee


def test_an_agent_is_withheld_on_half_and_two_withholdings_add_up() -> None:
    half = Ritenuta(TipoRitenuta.RT01, D(23), CausalePagamento.C_R, quota_imponibile=D(50))
    fund = Ritenuta(TipoRitenuta.RT04, D("8.50"), CausalePagamento.C_T)
    found = totals(FEE, ritenute=(half, fund))
    assert [one.amount for one in found.deductions] == [D("115.00"), D("85.00")]
    stated = totals(FEE, ritenute=(replace(half, importo=D("99.99")),))
    assert stated.deducted == D("99.99")


@pytest.mark.parametrize(
    ("fund", "group"),
    [
        (FUND, (VatCategory.STANDARD, D(22))),
        (replace(FUND, aliquota_iva=D(10)), (VatCategory.STANDARD, D(10))),
        (replace(FUND, natura=Natura.N4), (VatCategory.EXEMPT, D(0))),
    ],
)
def test_the_vat_of_a_fund_is_that_of_the_fee_unless_said(
    fund: Cassa, group: tuple[VatCategory, D]
) -> None:
    charge = totals(FEE, casse=(fund,)).surcharges[0]
    assert (charge.vat_category, charge.vat_rate) == group


def test_a_flat_rate_seller_charges_fund_and_stamp_without_vat() -> None:
    fee = replace(FEE, vat_rate=D(0), vat_category=VatCategory.OUTSIDE_SCOPE)
    found = totals(fee, seller=FLAT, casse=(FUND,), bollo=Bollo(addebitato=True))
    assert (found.gross, found.vat) == (D("1042.00"), D(0))
    assert [one.natura for one in found.surcharges] == [None, "N2.2"]


def test_split_vat_is_not_due_to_the_seller() -> None:
    found = totals(FEE, esigibilita=Esigibilita.SCISSIONE)
    assert (found.gross, found.due) == (D("1220.00"), D("1000.00"))
    mentioned = totals(FEE, mentions="Scissione dei pagamenti, art. 17-ter DPR 633/72")
    assert mentioned.due == D("1000.00")
    kept = totals(FEE, mentions="split payment", esigibilita=Esigibilita.IMMEDIATA)
    assert kept.due == D("1220.00")  # what is said outright counts


def test_split_payment_is_mentioned_once() -> None:
    said = content(FEE, esigibilita=Esigibilita.SCISSIONE)
    assert sums.mentions(said) == (sums.SPLIT_MENTION,)
    assert sums.mentions(replace(said, mentions="Scissione dei pagamenti")) == ()


def test_a_prepayment_and_a_withholding_both_lower_what_is_due() -> None:
    found = totals(FEE, ritenute=(WITHHELD,), prepaid=D(100))
    assert found.due == D("920.00")


@pytest.mark.parametrize(
    ("bollo", "price", "stamp", "gross"),
    [
        (None, "77.47", None, "77.47"),
        (None, "77.48", "2.00", "77.48"),
        (Bollo(virtuale=False), "100.00", None, "100.00"),
        (Bollo(virtuale=True), "10.00", "2.00", "10.00"),
        (Bollo(virtuale=True, importo=D(4)), "10.00", "4", "10.00"),
        (Bollo(addebitato=True), "100.00", "2.00", "102.00"),
    ],
)
def test_the_stamp_follows_the_threshold_unless_said(
    bollo: Bollo | None, price: str, stamp: str | None, gross: str
) -> None:
    exempt = Line("Visita", D(1), D(price), "pz", D(0), VatCategory.EXEMPT)
    said = content(exempt, bollo=bollo)
    found = totals_of(said, SELLER)
    expected = None if stamp is None else D(stamp)
    assert sums.stamp_of(said, "IT", found, TARIFF) == expected
    assert found.gross == D(gross)


def test_the_stamp_of_a_foreign_currency_is_looked_at_in_euros() -> None:
    exempt = Line("Visita", D(1), D("80.00"), "pz", D(0), VatCategory.EXEMPT)
    said = replace(content(exempt), currency="USD", exchange_rate=D("0.92"))
    assert sums.stamp_of(said, "IT", totals_of(said, SELLER), TARIFF) is None
    dear = replace(said, exchange_rate=D("0.97"))
    assert sums.stamp_of(dear, "IT", totals_of(dear, SELLER), TARIFF) == D("2.00")


def test_services_to_a_firm_abroad_bear_the_stamp_and_domestic_reverse_charge_does_not() -> None:
    service = Line("Lavori", D(1), D(500), "pz", D(0), VatCategory.REVERSE_CHARGE)
    said = content(service)
    found = totals_of(said, SELLER)
    assert sums.stamp_of(said, "DE", found, TARIFF) == D("2.00")
    assert sums.stamp_of(said, "IT", found, TARIFF) is None


def test_the_tariff_is_that_of_the_day() -> None:
    assert stamp_tariff(date(2026, 1, 1)) == TARIFF
    assert stamp_tariff(date(2013, 6, 25)) is None
    assert stamp_tariff(None) is None


def test_nobody_owes_anything_by_a_self_invoice() -> None:
    found = totals(FEE, tipo_documento=TipoDocumento.TD17)
    assert (found.gross, found.due) == (D("1220.00"), D(0))


def test_open_payments_share_what_the_stated_ones_leave() -> None:
    some = (Pagamento(importo=D(10)), Pagamento(), Pagamento(), Pagamento())
    assert sums.shares(some, D("110.00")) == (D(10), D("33.34"), D("33.33"), D("33.33"))


def test_a_storno_of_everything_leaves_nothing() -> None:
    terms = ItalianTerms(
        ritenute=(WITHHELD, replace(WITHHELD, importo=D("1.23"))),
        casse=(FUND, replace(FUND, imponibile=D("77.77"))),
        bollo=Bollo(addebitato=True),
    )
    there = content(FEE, SPENT, ritenute=terms.ritenute, casse=terms.casse)
    there = replace(there, fatturapa=terms)
    back = replace(
        there,
        lines=tuple(one.reversed() for one in there.lines),
        fatturapa=terms.for_storno(is_whole=True),
    )
    first, second = totals_of(there, SELLER), totals_of(back, SELLER)
    for name in ("net", "vat", "gross", "due", "charges", "deducted"):
        assert getattr(first, name) + getattr(second, name) == 0, name


def test_a_copy_has_no_days_and_no_links_of_the_old_one() -> None:
    old = ItalianTerms(
        tipo_documento=TipoDocumento.TD24,
        pagamenti=(Pagamento(scadenza=date(2026, 1, 1), importo=D(5)), Pagamento()),
        sal=(1,),
        cig="Z1",
    )
    assert old.for_copy() == replace(old, pagamenti=(Pagamento(), Pagamento()), sal=())
