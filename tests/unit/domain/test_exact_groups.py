"""Totals that SdI can recompute: base from the exact nets, VAT from the base, lines that add up."""

from decimal import Decimal as D

from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.money import rounded
from storno_desktop.domain.totals import Totals, compute
from storno_desktop.domain.vat import VatCategory, settled

RATES = [D("22"), D("10"), D("5"), D("4"), D(0)]
lines = st.builds(
    Line,
    description=st.just("x"),
    quantity=st.decimals("-999", "999", places=3).filter(bool),
    unit_price=st.decimals(0, "9999", places=4),
    vat_rate=st.sampled_from(RATES),
    vat_included=st.booleans(),
    discount_percent=st.none() | st.sampled_from([D(10), D("33.33")]),
    allowances=st.just(()) | st.just((Allowance(is_charge=True, amount=D("0.37")),)),
)
amounts_of_document = st.builds(
    Allowance,
    is_charge=st.booleans(),
    amount=st.decimals(0, "50", places=2),
    vat_category=st.just(VatCategory.STANDARD),
    vat_rate=st.sampled_from(RATES[:2]),
)


def totals(some: list[Line], of_document: list[Allowance]) -> Totals:
    return compute(some, of_document, exact_groups=True)


@given(st.lists(lines, min_size=1, max_size=30), st.lists(amounts_of_document, max_size=3))
def test_vat_is_the_rate_of_the_base_to_the_cent(
    some: list[Line], of_document: list[Allowance]
) -> None:
    """SdI 00421."""
    for group in totals(some, of_document).groups:
        assert abs(group.vat - group.base * group.rate / 100) <= D("0.01")


@given(st.lists(lines, min_size=1, max_size=30), st.lists(amounts_of_document, max_size=3))
def test_lines_and_amounts_of_the_document_add_up_to_every_base(
    some: list[Line], of_document: list[Allowance]
) -> None:
    """BR-S-08, BR-CO-10: to the cent, so that the page, the file and UBL say the same."""
    found = totals(some, of_document)
    bases: dict[object, D] = {}
    for line, amounts in zip(some, found.lines, strict=True):
        key = settled(line.vat_category, line.vat_rate)
        bases[key] = bases.get(key, D(0)) + amounts.net
    for one in of_document:
        key = settled(one.vat_category or VatCategory.STANDARD, one.vat_rate or D(0))
        signed = one.amount if one.is_charge else -one.amount
        bases[key] = bases.get(key, D(0)) + signed
    assert bases == {(group.category, group.rate): group.base for group in found.groups}
    assert found.line_net == sum(one.net for one in found.lines)
    assert all(one.net == rounded(one.net) for one in found.lines)


@given(st.lists(lines, min_size=1, max_size=30))
def test_the_base_is_the_rounded_sum_of_exact_nets(some: list[Line]) -> None:
    """DECISIONS 6, for net prices."""
    net = [line for line in some if not line.vat_included]
    found = totals(net, [])
    for group in found.groups:
        exact = D(0)
        for line in net:
            if settled(line.vat_category, line.vat_rate) == (group.category, group.rate):
                before = line.quantity * line.unit_price
                percent = line.discount_percent or D(0)
                extra = sum((one.amount for one in line.allowances), D(0))
                exact += before - rounded(before * percent / 100) + extra
        assert group.base == rounded(exact)


@given(st.lists(lines, min_size=1, max_size=30))
def test_who_agreed_on_prices_with_vat_pays_just_these(some: list[Line]) -> None:
    agreed = [line for line in some if line.vat_included and not line.allowances]
    found = totals(agreed, [])
    wanted = D(0)
    for line in agreed:
        before = line.quantity * line.unit_price
        percent = line.discount_percent or D(0)
        wanted += rounded(before - rounded(before * percent / 100))
    assert found.gross == wanted


@given(st.lists(lines, min_size=1, max_size=30))
def test_no_line_moves_further_than_a_cent_and_its_own_rounding(some: list[Line]) -> None:
    alone = [compute([line]).lines[0] for line in some]
    for one, before in zip(totals(some, []).lines, alone, strict=True):
        assert abs(one.net - before.net) <= D("0.01")
        assert one.gross_part + one.gross_vat == before.gross_part + before.gross_vat


@given(st.lists(lines, min_size=1, max_size=30), st.lists(amounts_of_document, max_size=3))
def test_a_reversal_is_the_original_with_the_opposite_sign(
    some: list[Line], of_document: list[Allowance]
) -> None:
    there = totals(some, of_document)
    back = totals([one.reversed() for one in some], [one.reversed() for one in of_document])
    assert [one.net for one in there.lines] == [-one.net for one in back.lines]
    assert [(g.base, g.vat) for g in there.groups] == [(-g.base, -g.vat) for g in back.groups]


def test_thirty_gross_hundreds_are_three_thousand_and_lines_differ_by_a_cent() -> None:
    found = totals([Line("x", D(1), D(100), vat_rate=D(22), vat_included=True)] * 30, [])
    assert (found.net, found.vat, found.gross) == (D("2459.02"), D("540.98"), D("3000.00"))
    assert {one.net for one in found.lines} == {D("81.97"), D("81.96")}


def test_net_prices_with_many_digits_lose_nothing_to_the_rounding_of_lines() -> None:
    found = totals([Line("x", D(4), D("2.501"), vat_rate=D(22))] * 10, [])
    assert found.net == D("100.04")
    assert sorted(one.net for one in found.lines) == [D("10.00")] * 6 + [D("10.01")] * 4
