"""Every explanation adds up to the amount it explains, whatever the invoice."""

from decimal import Decimal as D

from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain import explanation
from storno_desktop.domain.explanation import Kind, Part
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.totals import Totals, compute
from storno_desktop.domain.vat import VatCategory, VatRounding

TAXES = [
    (VatCategory.STANDARD, D(21)),
    (VatCategory.STANDARD, D(11)),
    (VatCategory.STANDARD, D(0)),  # settles to Z
    (VatCategory.EXEMPT, D(0)),
]
amounts = st.decimals(D("0.01"), D(10_000), places=2)
lines = st.builds(
    lambda quantity, price, tax, included: Line(
        "x",
        quantity,
        price,
        discount_percent=D(10),
        vat_category=tax[0],
        vat_rate=tax[1],
        vat_included=included,
    ),
    st.decimals(D("-9"), D(9), places=3),
    amounts,
    st.sampled_from(TAXES),
    st.booleans(),
)
extras = st.builds(
    lambda is_charge, amount, tax: Allowance(
        is_charge, amount, vat_category=tax[0], vat_rate=tax[1]
    ),
    st.booleans(),
    amounts,
    st.sampled_from(TAXES),
)
cases = st.tuples(
    st.lists(lines, min_size=1, max_size=8),
    st.lists(extras, max_size=3),
    st.sampled_from(list(VatRounding)),
    amounts | st.just(D(0)),
    st.sampled_from([D(0), D("0.01")]),
)


def invoice(case: tuple[list[Line], list[Allowance], VatRounding, D, D]) -> tuple[Content, Totals]:
    made, more, policy, prepaid, rounding = case
    content = Content(lines=tuple(made), allowances=tuple(more), prepaid=prepaid, rounding=rounding)
    totals = compute(
        content.lines, content.allowances, policy=policy, prepaid=prepaid, rounding=rounding
    )
    return content, totals


def total(parts: tuple[Part, ...]) -> D:
    return sum((part.amount for part in parts), D(0))


@given(cases)
def test_parts_add_up_to_the_cent(
    case: tuple[list[Line], list[Allowance], VatRounding, D, D],
) -> None:
    content, totals = invoice(case)
    assert total(explanation.of_net(content, totals)) == totals.net
    assert total(explanation.of_discounts(totals)) == -totals.discount
    assert total(explanation.of_vat(totals)) == totals.vat
    assert total(explanation.of_gross(totals)) == totals.gross
    assert total(explanation.of_due(totals)) == totals.due
    for group in totals.groups:
        assert total(explanation.of_base(content, totals, group)) == group.base
        assert total(explanation.of_group_vat(group)) == group.vat


@given(cases)
def test_every_line_belongs_to_exactly_one_group(
    case: tuple[list[Line], list[Allowance], VatRounding, D, D],
) -> None:
    content, totals = invoice(case)
    found = [at for group in totals.groups for at in explanation.lines_of_group(content, group)]
    assert sorted(found) == list(range(len(content.lines)))


def test_the_cent_of_a_price_with_vat_is_named() -> None:
    line = Line("x", D(1), D("0.03"), vat_rate=D(21), vat_included=True)
    totals = compute([line, line, line])
    kinds = [part.kind for part in explanation.of_group_vat(totals.groups[0])]
    assert kinds[0] is Kind.BASE_TIMES_RATE
    assert (Kind.DIFFERENCE in kinds) is (totals.groups[0].vat != D("0.02"))
