from decimal import Decimal as D

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.domain.line import Line
from storno_desktop.domain.party import Company
from storno_desktop.domain.vat import VatCategory, VatRate
from storno_desktop.gui.editor.pasting import lines_of, number, read
from tests.gui.editor.conftest import TODAY

SELLER = Company(id="c", name="C", cif="1", country="RO")
RATES = (
    VatRate("a", "c", D(21)),
    VatRate("b", "c", D(11)),
    VatRate("z", "c", D(0), VatCategory.ZERO),
)
BLANK = Line(vat_rate=D(21))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234,56", D("1234.56")),
        ("1,234.56", D("1234.56")),
        ("1 234,5 lei", D("1234.5")),
        ("0,35", D("0.35")),
        ("€ 12", D(12)),
        ("21%", D(21)),
        ("1.234.567", D(1234567)),
        ("-3", D(-3)),
        ("buc", None),
        ("12 x", None),
        ("", None),
    ],
)
def test_a_number_is_read_as_people_write_it(text: str, value: D | None) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("Șurub\t100\tbuc\t0,35\n", ("description", "quantity", "unit", "price")),
        ("A1\tȘurub lung\t3\t12.50\n", ("code", "description", "quantity", "price")),
        ("Montaj\t2\t100\t200\n", ("description", "quantity", "price", "total")),
        ("Montaj\t2\t100\t21\t200\n", ("description", "quantity", "price", "vat", "total")),
        ("Montaj\t80,00\nTransport\t9,50\n", ("description", "price")),
        ("Pret\tCantitate\tDenumire\n3\t2\tX\n", ("price", "quantity", "description")),
    ],
)
def test_columns_are_told_by_their_heading_or_by_what_is_in_them(
    text: str, columns: tuple[str, ...]
) -> None:
    assert read(text).columns == columns


def test_pasted_rows_become_lines_with_the_rates_of_the_company() -> None:
    table = read(
        "Denumire\tCant\tUM\tPret\tTVA\nȘurub\t100\tbuc\t0,35\t11%\nMontaj\t1\tora\t80\t21\n"
    )
    first, second = lines_of(table, BLANK, RATES, SELLER, TODAY)
    assert (first.description, first.quantity, first.unit_price) == ("Șurub", D(100), D("0.35"))
    assert (first.vat_rate, first.vat_category) == (D(11), VatCategory.STANDARD)
    assert (second.unit, second.vat_rate) == ("ora", D(21))


def test_a_quoted_cell_may_hold_a_line_break() -> None:
    (line,) = lines_of(read('"Scaun\ndin fag"\t1\t10,00\n'), BLANK, RATES, SELLER, TODAY)
    assert line.description == "Scaun\ndin fag"


def test_a_total_gives_the_price_only_where_it_comes_out_even() -> None:
    table = read("a\t4\t10\nb\t3\t10\n").as_columns(("description", "quantity", "total"))
    even, odd = lines_of(table, BLANK, RATES, SELLER, TODAY)
    assert even.unit_price == D("2.5")
    assert odd.unit_price == 0


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=200))
def test_no_text_at_all_makes_pasting_fail(text: str) -> None:
    table = read(text)
    assert len(lines_of(table, BLANK, RATES, SELLER, TODAY)) == len(table.body)
