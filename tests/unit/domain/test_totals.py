from dataclasses import fields
from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.line import Allowance, Line, amounts
from storno_desktop.domain.totals import Totals, compute, rounding_faults
from storno_desktop.domain.vat import VatCategory, VatRounding

lines = st.builds(
    Line,
    description=st.just("x"),
    quantity=st.decimals("-999", "999", places=3).filter(bool),
    unit_price=st.decimals(0, "9999", places=4),
    vat_rate=st.sampled_from([D(0), D(5), D("11.00"), D(21)]),
    vat_included=st.booleans(),
    discount_percent=st.none() | st.sampled_from([D(10), D("33.33")]),
)
policies = st.sampled_from(list(VatRounding))


def line(quantity: str, price: str, rate: str = "21", **more: object) -> Line:
    return Line(quantity=D(quantity), unit_price=D(price), vat_rate=D(rate), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "net", "vat"),
    [
        (line("3", "49.99", discount=D("10.00")), "139.97", "29.39"),
        (line("2", "59.50", vat_included=True), "98.35", "20.65"),
        (line("1", "100.00", vat_included=True), "82.64", "17.36"),
        (line("-1", "100.00"), "-100.00", "-21.00"),
        # net and VAT add up to the rounded price: the server's 0.08 would lose a cent
        (line("0.049", "9.99", vat_included=True), "0.40", "0.09"),
        (line("10", "100", discount_percent=D(10)), "900.00", "189.00"),
    ],
)
def test_a_line_comes_to_what_the_books_say(one: Line, net: str, vat: str) -> None:
    got = amounts(one)
    assert (got.net, got.vat) == (D(net), D(vat))


def test_thirty_gross_hundreds_are_three_thousand() -> None:
    totals = compute([line("1", "100", vat_included=True)] * 30)
    assert (totals.gross, totals.vat) == (D("3000.00"), D("520.80"))


def test_the_policies_differ_where_the_server_differs() -> None:
    three = [line("1", "1.02")] * 3
    assert compute(three).vat == D("0.64")
    assert compute(three, policy=VatRounding.PER_LINE).vat == D("0.63")


def test_document_allowances_and_charges_reach_the_group_and_the_total() -> None:
    allowances = [
        Allowance(is_charge=False, amount=D(15), vat_category=VatCategory.STANDARD, vat_rate=D(21)),
        Allowance(
            is_charge=True, amount=D("7.50"), vat_category=VatCategory.STANDARD, vat_rate=D(21)
        ),
    ]
    totals = compute([line("1", "100")], allowances, prepaid=D(10))
    assert totals.net == D("92.50")
    assert totals.groups[0].base == D("92.50")
    assert totals.vat == D("19.43")
    assert totals.due == D("101.93")


@given(st.lists(lines, min_size=1, max_size=30), policies)
def test_the_equations_of_en_16931_hold(some: list[Line], policy: VatRounding) -> None:
    totals = compute(some, policy=policy)
    assert totals.line_net == sum((one.net for one in totals.lines), D(0))  # BR-CO-10
    assert totals.net == sum((group.base for group in totals.groups), D(0))  # BR-CO-13, BR-S-08
    assert totals.vat == sum((group.vat for group in totals.groups), D(0))  # BR-CO-14
    assert totals.gross == totals.net + totals.vat  # BR-CO-15
    for part in (totals.net, totals.vat, totals.gross):
        assert part == part.quantize(D("0.01"))


@given(st.lists(lines, min_size=1, max_size=30), policies)
def test_a_reversal_is_the_original_with_the_opposite_sign(
    some: list[Line], policy: VatRounding
) -> None:
    there = compute(some, policy=policy)
    back = compute([one.reversed() for one in some], policy=policy)
    for name in (
        f.name
        for f in fields(Totals)
        if f.name not in {"lines", "groups", "surcharges", "deductions"}
    ):
        assert getattr(there, name) + getattr(back, name) == 0, name
    for one, other in zip(there.groups, back.groups, strict=True):
        assert (one.base + other.base, one.vat + other.vat) == (0, 0)


@given(st.lists(lines, min_size=1, max_size=40))
def test_gross_prices_are_hit_exactly_per_group(some: list[Line]) -> None:
    gross_only = [one for one in some if one.vat_included]
    totals = compute(gross_only)
    expected = sum((amounts(one).gross for one in gross_only), D(0))
    assert totals.gross == expected


def test_a_group_that_strays_by_a_unit_is_a_fault() -> None:
    many = [line("1", "0.02")] * 400  # 400 times 0.00 of VAT, where the base says 1.68
    totals = compute(many, policy=VatRounding.PER_LINE)
    assert [fault.code for fault in rounding_faults(totals)] == ["VAT-GROUP"]
    assert rounding_faults(compute(many, policy=VatRounding.BY_BASE)) == []
