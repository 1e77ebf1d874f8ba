"""Deeds on the lines of a draft: pure functions from one tuple of lines to the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from storno_desktop.application.queries import ProductRow
from storno_desktop.domain.line import Line
from storno_desktop.domain.money import rounded
from storno_desktop.domain.vat import VatCategory, settled

Lines = tuple[Line, ...]
#: Digits of a price that follows from another currency; prices may have six (SCREENS 4.3).
PRICE_DIGITS = 6
#: Digits of a price of a list that was converted as a whole.
CONVERTED_DIGITS = 2


def put(lines: Lines, row: int, line: Line) -> Lines:
    """Replace one line; one past the end appends it."""
    return (*lines[:row], line, *lines[row + 1 :])


def insert(lines: Lines, row: int, new: Iterable[Line]) -> Lines:
    """Put lines before a row."""
    return (*lines[:row], *new, *lines[row:])


def delete(lines: Lines, rows: Iterable[int]) -> Lines:
    """Take rows out."""
    gone = frozenset(rows)
    return tuple(line for row, line in enumerate(lines) if row not in gone)


def duplicate(lines: Lines, rows: Iterable[int]) -> Lines:
    """Repeat rows right below the last of them."""
    chosen = sorted({row for row in rows if 0 <= row < len(lines)})
    if not chosen:
        return lines
    copies = tuple(replace(lines[row], source_line=None) for row in chosen)
    return insert(lines, chosen[-1] + 1, copies)


def move(lines: Lines, rows: Iterable[int], by: int) -> Lines:
    """Move rows one up (-1) or down (+1) as a block; at an end nothing moves."""
    chosen = sorted({row for row in rows if 0 <= row < len(lines)})
    if not chosen or chosen[0] + by < 0 or chosen[-1] + by >= len(lines):
        return lines
    order = list(range(len(lines)))
    for row in chosen if by < 0 else reversed(chosen):
        order[row], order[row + by] = order[row + by], order[row]
    return tuple(lines[row] for row in order)


#: The attributes that one column of the grid stands for.
CELLS: dict[str, tuple[str, ...]] = {
    "code": ("product_code", "product_id"),
    "description": ("description", "product_id", "product_code"),
    "quantity": ("quantity",),
    "unit": ("unit",),
    "price": ("unit_price", "vat_included"),
    "discount": ("discount", "discount_percent"),
    "vat": ("vat_rate", "vat_category", "exemption_code", "exemption_reason", "natura"),
    "category": ("vat_category", "vat_rate", "exemption_code", "exemption_reason", "natura"),
}


def copy_cell(source: Line, target: Line, column: str) -> Line:
    """Give a line what another one says in a column."""
    values = {name: getattr(source, name) for name in CELLS.get(column, ())}
    return replace(target, **values) if values else target


def fill_down(lines: Lines, rows: Sequence[int], columns: Iterable[str]) -> Lines:
    """Give every further row what the first one says in the columns."""
    chosen = sorted({row for row in rows if 0 <= row < len(lines)})
    if len(chosen) < 2:  # noqa: PLR2004 - one row has nothing below it
        return lines
    source = lines[chosen[0]]
    filled = list(lines)
    for row in chosen[1:]:
        for column in columns:
            filled[row] = copy_cell(source, filled[row], column)
    return tuple(filled)


def with_gross_prices(lines: Lines, *, included: bool) -> Lines:
    """Switch every line between prices with and without VAT; the figures stay as typed."""
    return tuple(
        line if line.vat_included is included else replace(line, vat_included=included)
        for line in lines
    )


def from_product(
    line: Line,
    product: ProductRow,
    currency: str,
    exchange: Decimal | None,
    *,
    home: str,
    vat_payer: bool,
    included: bool,
) -> Line:
    """Fill a line from a product: all but the quantity, which may be typed already.

    `exchange` is the home currency for one unit of the document's. A price that cannot be
    converted for want of a rate is left at nought rather than guessed.
    """
    category = VatCategory(product.vat_category)
    rate = Decimal(product.vat_rate)
    if not vat_payer:
        category, rate = VatCategory.OUTSIDE_SCOPE, Decimal(0)
    category, rate = settled(category, rate)
    price = price_in(Decimal(product.price), product.currency, currency, exchange, home)
    return replace(
        line,
        description=product.name,
        unit=product.unit,
        unit_price=price_as(price, rate, given=bool(product.vat_included), wanted=included),
        vat_included=included,
        vat_category=category,
        vat_rate=rate,
        product_id=product.id,
        product_code=product.code or None,
        is_service=True if product.is_service else None,  # unmarked: the unit tells
    )


def price_in(
    price: Decimal, own: str, currency: str, exchange: Decimal | None, home: str
) -> Decimal:
    """Convert a price to the currency of the document, through the home currency.

    Rounded here because no price has more than six digits.
    """
    if own == currency:
        return price
    if exchange and own == home:
        return rounded(price / exchange, PRICE_DIGITS).normalize() + 0
    if exchange and currency == home:
        return rounded(price * exchange, PRICE_DIGITS).normalize() + 0
    return Decimal(0)


def price_as(price: Decimal, rate: Decimal, *, given: bool, wanted: bool) -> Decimal:
    """A net price with its VAT, or the other way round, where list and document differ."""
    if given is wanted or not rate:
        return price
    factor = 1 + rate / 100
    converted = price / factor if given else price * factor
    return rounded(converted, PRICE_DIGITS).normalize() + 0


def converted(lines: Sequence[Line], factor: Decimal) -> tuple[Line, ...]:
    """The lines with every price and discount multiplied.

    Rounded here because a price list in the new currency would have cents.
    """
    return tuple(
        replace(
            line,
            unit_price=rounded(line.unit_price * factor, CONVERTED_DIGITS),
            discount=None
            if line.discount is None
            else rounded(line.discount * factor, CONVERTED_DIGITS),
        )
        for line in lines
    )
