"""The columns of the line grid: what a cell shows, and what typing in it means (SCREENS 4.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QLocale

from storno_desktop.domain.line import Line, LineAmounts
from storno_desktop.domain.money import plain, rounded, trimmed
from storno_desktop.domain.units import code_for, label
from storno_desktop.domain.vat import VatCategory, VatRate
from storno_desktop.gui import display
from storno_desktop.gui.arithmetic import NotArithmetic, evaluate
from storno_desktop.gui.editor.vat_following import with_rate

translate = QCoreApplication.translate
QUANTITY_DIGITS = 6
PRICE_DIGITS = 6
DISCOUNT_DIGITS = 2


class Col(IntEnum):
    """The columns, in the order of the grid."""

    NUMBER = 0
    CODE = 1
    DESCRIPTION = 2
    QUANTITY = 3
    UNIT = 4
    PRICE = 5
    DISCOUNT = 6
    VAT = 7
    CATEGORY = 8
    TOTAL = 9
    MARK = 10


#: Names of the columns in paths, in pasted text and in `line_edits.CELLS`.
KEYS = {
    Col.CODE: "code",
    Col.DESCRIPTION: "description",
    Col.QUANTITY: "quantity",
    Col.UNIT: "unit",
    Col.PRICE: "price",
    Col.DISCOUNT: "discount",
    Col.VAT: "vat",
    Col.CATEGORY: "category",
}
NUMBERS = frozenset({Col.QUANTITY, Col.PRICE, Col.DISCOUNT, Col.VAT, Col.TOTAL})
READ_ONLY = frozenset({Col.NUMBER, Col.TOTAL, Col.MARK})

#: The column that a fault of a line belongs to, by the key of its path.
COLUMN_OF = {
    "description": Col.DESCRIPTION,
    "quantity": Col.QUANTITY,
    "baseQuantity": Col.QUANTITY,
    "unitOfMeasure": Col.UNIT,
    "unitPrice": Col.PRICE,
    "discount": Col.DISCOUNT,
    "discountPercent": Col.DISCOUNT,
    "vatRate": Col.VAT,
    "vatCategoryCode": Col.CATEGORY,
    "productCode": Col.CODE,
    "lineTotal": Col.TOTAL,
}

#: The categories that a Romanian firm writes (DECISIONS 14), in the order of the drop-down.
CATEGORIES = (
    VatCategory.STANDARD,
    VatCategory.ZERO,
    VatCategory.EXEMPT,
    VatCategory.REVERSE_CHARGE,
    VatCategory.INTRA_COMMUNITY,
    VatCategory.EXPORT,
    VatCategory.OUTSIDE_SCOPE,
)


class NotTaken(ValueError):
    """Text that a cell cannot take; `code` has a sentence."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


def header(column: Col, *, gross_prices: bool) -> str:
    """The title of a column; that of the price says what the price includes."""
    match column:
        case Col.NUMBER:
            return "#"
        case Col.CODE:
            return translate("LineGrid", "Code")
        case Col.DESCRIPTION:
            return translate("LineGrid", "Description")
        case Col.QUANTITY:
            return translate("LineGrid", "Quantity")
        case Col.UNIT:
            return translate("LineGrid", "Unit")
        case Col.PRICE if gross_prices:
            return translate("LineGrid", "Price incl. VAT")
        case Col.PRICE:
            return translate("LineGrid", "Unit price")
        case Col.DISCOUNT:
            return translate("LineGrid", "Discount")
        case Col.VAT:
            return translate("LineGrid", "VAT")
        case Col.CATEGORY:
            return translate("LineGrid", "Category")
        case Col.TOTAL if gross_prices:
            return translate("LineGrid", "Amount incl. VAT")
        case Col.TOTAL:
            return translate("LineGrid", "Amount")
    return ""


def category_name(category: VatCategory) -> str:
    """What a VAT category is called."""
    words = {
        VatCategory.STANDARD: translate("LineGrid", "Taxed"),
        VatCategory.ZERO: translate("LineGrid", "Zero rate"),
        VatCategory.EXEMPT: translate("LineGrid", "VAT exempt"),
        VatCategory.REVERSE_CHARGE: translate("LineGrid", "Reverse charge"),
        VatCategory.INTRA_COMMUNITY: translate("LineGrid", "Intra-Community supply"),
        VatCategory.EXPORT: translate("LineGrid", "Export"),
        VatCategory.OUTSIDE_SCOPE: translate("LineGrid", "Outside the scope of VAT"),
    }
    return words.get(category, category.value)


def rate_text(rate: Decimal) -> str:
    """A rate as the VAT column shows it."""
    return f"{display.quantity(rate)}\u00a0%"


def rate_name(rate: VatRate) -> str:
    """A rate as its drop-down shows it: the figure, and what it is for where a label says more."""
    figure = rate_text(rate.rate)
    bare = rate.label.replace("\u00a0", " ").strip()
    return figure if not bare or bare == figure.replace("\u00a0", " ") else f"{figure}  {bare}"


def discount_text(line: Line) -> str:
    """The discount as it was typed: a percent or an amount."""
    if line.discount is None and line.discount_percent is not None:
        return f"{display.quantity(line.discount_percent)}\u00a0%" if line.discount_percent else ""
    return display.amount(line.discount) if line.discount else ""


def shown(line: Line, amounts: LineAmounts | None, column: Col, language: str) -> str:
    """The text of a cell."""
    match column:
        case Col.CODE:
            return line.product_code or ""
        case Col.DESCRIPTION:
            return line.description
        case Col.QUANTITY:
            return display.quantity(line.quantity)
        case Col.UNIT:
            code = code_for(line.unit)
            return label(code, language) if code == line.unit else line.unit
        case Col.PRICE:
            return display.price(line.unit_price)
        case Col.DISCOUNT:
            return discount_text(line)
        case Col.VAT:
            return rate_text(line.vat_rate)
        case Col.CATEGORY:
            return line.vat_category.value
        case Col.TOTAL:
            if amounts is None:
                return ""
            return display.amount(amounts.gross if line.vat_included else amounts.net)
    return ""


def edited_text(line: Line, column: Col) -> str:
    """The text that editing a cell begins with; numbers without grouping."""
    match column:
        case Col.QUANTITY:
            return _typed(trimmed(line.quantity))
        case Col.PRICE:
            return _typed(line.unit_price)
        case Col.DISCOUNT:
            if line.discount is None and line.discount_percent is not None:
                return f"{_typed(trimmed(line.discount_percent))}%"
            return _typed(line.discount) if line.discount else ""
    return shown(line, None, column, "en")


def _typed(value: Decimal) -> str:
    return plain(value).replace(".", QLocale().decimalPoint())


def taken(line: Line, column: Col, text: str, rates: Sequence[VatRate]) -> Line:
    """The line after a text was typed in a cell; raises NotTaken."""
    text = text.strip()
    match column:
        case Col.CODE:
            return replace(line, product_code=text or None)
        case Col.DESCRIPTION:
            return replace(line, description=text)
        case Col.QUANTITY:
            return replace(line, quantity=_number(text or "1", QUANTITY_DIGITS))
        case Col.UNIT:
            return replace(line, unit=text or line.unit)
        case Col.PRICE:
            return replace(line, unit_price=_number(text or "0", PRICE_DIGITS))
        case Col.DISCOUNT:
            return _discounted(line, text)
        case Col.VAT:
            return _rated(line, text, rates)
    return line


def _number(text: str, digits: int) -> Decimal:
    """Compute what was typed, to the digits of its column.

    Rounded here because a quotient such as 100/3 has no end.
    """
    try:
        value = evaluate(text)
    except NotArithmetic as problem:
        raise NotTaken(problem.code) from problem
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and -exponent > digits:
        value = trimmed(rounded(value, digits))
    return value


def _discounted(line: Line, text: str) -> Line:
    bare = text.replace("\u00a0", " ").strip()
    if bare.endswith("%"):
        percent = _number(bare[:-1], 4)
        return replace(line, discount=None, discount_percent=percent or None)
    amount = _number(bare or "0", DISCOUNT_DIGITS)
    return replace(line, discount=amount or None, discount_percent=None)


def _rated(line: Line, text: str, rates: Sequence[VatRate]) -> Line:
    rate = _number(text.replace("%", "").strip() or "0", 2)
    known = next((one for one in rates if one.rate == rate), None)
    return with_rate(line, rate, known.category if known else None)
