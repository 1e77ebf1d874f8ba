"""The lines of a document as rows of cells; a column is there only when a line needs it."""

from __future__ import annotations

from decimal import Decimal

from storno_desktop.application.ports import Printing
from storno_desktop.domain.line import Line, LineAmounts
from storno_desktop.domain.units import code_for, label
from storno_desktop.domain.vat import VatCategory, settled
from storno_desktop.printing.facts.sheet import Cell, Column, Row
from storno_desktop.printing.facts.voice import Voice
from storno_desktop.printing.labels import inline

_BETWEEN = "  ·  "
#: Categories whose letters stand beside the rate; the VAT table explains them.
_LETTERED = frozenset(
    {
        VatCategory.EXEMPT,
        VatCategory.REVERSE_CHARGE,
        VatCategory.INTRA_COMMUNITY,
        VatCategory.EXPORT,
        VatCategory.OUTSIDE_SCOPE,
    }
)


def table(printing: Printing, voice: Voice) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    """Give columns and rows of the line table."""
    content, totals = printing.document.content, printing.totals
    has_discount = any(
        each.discount or line.discount_percent
        for line, each in zip(content.lines, totals.lines, strict=True)
    )
    gross = [line.vat_included for line in content.lines]
    all_gross, is_mixed = all(gross) and voice.shows_vat, any(gross) and not all(gross)
    columns = _columns(voice, has_discount=has_discount, all_gross=bool(gross) and all_gross)
    rows, running = [], Decimal(0)
    for number, (line, amounts) in enumerate(zip(content.lines, totals.lines, strict=True), 1):
        running += amounts.net
        cells = [
            Cell(str(number)),
            Cell(line.description.strip(), _details(line, voice)),
            Cell(voice.numerals.number(line.quantity)),
            Cell(_unit(line, voice)),
            Cell(
                voice.numerals.price(line.unit_price, voice.digits),
                (voice.labels.first("label.with_vat"),)
                if line.vat_included and voice.shows_vat and is_mixed
                else (),
            ),
        ]
        if has_discount:
            cells.append(_discount(line, amounts, voice))
        if voice.shows_vat:
            cells += [Cell(_rate(line, voice)), Cell(voice.amount(amounts.vat))]
        cells.append(Cell(voice.amount(amounts.net)))
        rows.append(Row(tuple(cells), voice.amount(running)))
    return columns, tuple(rows)


def _columns(voice: Voice, *, has_discount: bool, all_gross: bool) -> tuple[Column, ...]:
    word = voice.labels.of_key
    basis = word("label.with_vat" if all_gross else "label.without_vat") if voice.shows_vat else ()
    columns = [
        Column(word("column.position")),
        Column(word("column.description"), is_text=True),
        Column(word("column.quantity")),
        Column(word("column.unit"), is_text=True),
        Column(word("column.unit_price"), basis),
    ]
    if has_discount:
        columns.append(Column(word("column.discount")))
    if voice.shows_vat:
        columns += [Column(word("column.vat_rate")), Column(word("column.vat"))]
    net_note = word("label.without_vat") if voice.shows_vat else ()
    columns.append(Column(word("column.net"), net_note))
    return tuple(columns)


def _unit(line: Line, voice: Voice) -> str:
    """The label of the unit in the document's language; a word nobody knows as it was typed."""
    code = code_for(line.unit)
    return label(code, voice.labels.language) if code else line.unit


def _rate(line: Line, voice: Voice) -> str:
    category, rate = settled(line.vat_category, line.vat_rate)
    percent = voice.numerals.percent(rate)
    return f"{percent} {category.value}" if category in _LETTERED else percent


def _discount(line: Line, amounts: LineAmounts, voice: Voice) -> Cell:
    if not amounts.discount and not line.discount_percent:
        return Cell("")
    amount = voice.amount(-amounts.discount)
    if line.discount_percent:
        return Cell(voice.numerals.percent(line.discount_percent), (amount,))
    return Cell(amount)


def _details(line: Line, voice: Voice) -> tuple[str, ...]:
    """What is said small under the description: codes, period, allowances, note."""
    codes = (
        ("code", line.product_code),
        ("ean", line.standard_item_id),
        ("cpv", line.cpv_code),
        ("buyer_item", line.buyer_item_id),
        ("order_line", line.order_line),
        ("buyer_accounting_reference", line.buyer_accounting_ref),
        ("origin", voice.numerals.country(line.origin_country) if line.origin_country else None),
    )
    found = [_BETWEEN.join(f"{_word(voice, key)} {value}" for key, value in codes if value)]
    found += [f"{name}: {value}" for name, value in line.attributes]
    if line.period_start or line.period_end:
        days = (
            voice.numerals.date(day) if day else "…" for day in (line.period_start, line.period_end)
        )
        found.append(f"{_word(voice, 'period')}: {' – '.join(days)}")
    for allowance in line.allowances:
        name = allowance.reason or voice.labels.line(
            "label.charge" if allowance.is_charge else "label.allowance"
        )
        amount = allowance.amount if allowance.is_charge else -allowance.amount
        found.append(f"{name}: {voice.amount(amount)}")
    found.append((line.line_note or "").strip())
    return tuple(text for text in found if text)


def _word(voice: Voice, key: str) -> str:
    return inline(voice.labels.of_key(f"label.{key}"))
