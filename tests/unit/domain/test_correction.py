from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.correction import as_credited, reverse, taken_back, within_the_original
from storno_desktop.domain.errors import AlreadyCredited, NotIssued
from storno_desktop.domain.invoice import Content, Document, Issued
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.totals import compute
from storno_desktop.domain.vat import VatCategory

NOW = datetime(2026, 11, 16, 10, tzinfo=UTC)
TODAY = date(2026, 11, 20)


def issued(*lines: Line, **more: object) -> Document:
    content = Content(issue_date=date(2026, 11, 16), lines=lines, **more)  # type: ignore[arg-type]
    return Document(
        id="d",
        company_id="c",
        kind=DocumentKind.INVOICE,
        content=content,
        created_at=NOW,
        updated_at=NOW,
        lifecycle=Lifecycle.ISSUED,
        issued=Issued(
            number="FCT0001",
            series_id="s",
            counter=1,
            period="",
            issued_at=NOW,
            seller=Company(id="c", name="S", cif="18547290", country="RO"),
            buyer=Client(id="b", company_id="c", name="B"),
            accounts=(),
            totals=compute(content.lines, content.allowances, prepaid=content.prepaid),
            format_key="cius-ro",
            xml_sha256="0" * 64,
        ),
    )


TEN = Line(description="x", quantity=D(10), unit_price=D(100), vat_rate=D(21), discount=D(50))


def test_a_whole_storno_and_its_original_are_nought() -> None:
    allowance = Allowance(False, D(15), vat_category=VatCategory.STANDARD, vat_rate=D(21))
    original = issued(TEN, allowances=(allowance,), prepaid=D(7))
    content = reverse(original, TODAY)
    back = compute(content.lines, content.allowances, prepaid=content.prepaid)
    there = original.issued.totals if original.issued else back
    for name in ("line_net", "net", "vat", "gross", "discount", "allowances", "prepaid", "due"):
        assert getattr(there, name) + getattr(back, name) == 0, name
    assert (content.parent_id, content.parent_number) == ("d", "FCT0001")
    assert (content.parent_date, content.issue_date) == (date(2026, 11, 16), TODAY)


def test_the_rate_of_the_original_is_kept() -> None:
    content = reverse(issued(TEN, currency="EUR", exchange_rate=D("4.9775")), TODAY)
    assert content.exchange_rate == D("4.9775")


def test_a_part_takes_its_share_of_the_discount() -> None:
    content = reverse(issued(TEN), TODAY, {0: D(3)})
    (line,) = content.lines
    assert (line.quantity, line.discount, line.source_line) == (D(-3), D("-15.00"), 0)


def test_the_discount_of_a_part_is_no_more_than_what_the_part_costs() -> None:
    tiny = replace(TEN, quantity=D("0.081"), unit_price=D("0.2"), discount=D("0.01"))
    content = reverse(issued(tiny), TODAY, {0: D("0.0405")})
    assert content.lines[0].discount == 0  # half a cent is no cent, of 0.0081


def test_no_more_is_taken_back_than_was_given() -> None:
    original = issued(TEN)
    first = reverse(original, TODAY, {0: D(7)})
    already = taken_back([first])
    assert already == {0: D(7)}
    assert reverse(original, TODAY, None, already).lines[0].quantity == D(-3)
    with pytest.raises(AlreadyCredited):
        reverse(original, TODAY, {0: D(4)}, already)
    with pytest.raises(AlreadyCredited):
        within_the_original(original, [first], reverse(original, TODAY))
    with pytest.raises(AlreadyCredited):
        reverse(original, TODAY, None, {0: D(10)})
    beyond = replace(first, lines=(replace(first.lines[0], source_line=9),))
    with pytest.raises(AlreadyCredited):
        within_the_original(original, [], beyond)


def test_only_what_was_issued_is_taken_back() -> None:
    with pytest.raises(NotIssued):
        reverse(replace(issued(TEN), lifecycle=Lifecycle.DRAFT), TODAY)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=6))
def test_parts_in_any_order_end_at_nought(parts: list[int]) -> None:
    whole = issued(replace(TEN, quantity=D(sum(parts)), discount=None))
    earlier: list[Content] = []
    for part in parts:
        content = reverse(whole, TODAY, {0: D(part)}, taken_back(earlier))
        within_the_original(whole, earlier, content)
        earlier.append(content)
    with pytest.raises(AlreadyCredited):
        reverse(whole, TODAY, None, taken_back(earlier))


def test_a_body_of_positive_lines_is_read_as_credited() -> None:
    assert as_credited((TEN,))[0].quantity == D(-10)
    mixed = (TEN, TEN.reversed())
    assert as_credited(mixed) == mixed
    assert as_credited(()) == ()
