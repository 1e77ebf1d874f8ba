"""Tables from other programs: what the columns of pasted text probably are (SCREENS 4.3).

A spreadsheet copies rows as lines and cells as tabs; text between quotes may hold either.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation

from storno_desktop.application.folding import fold
from storno_desktop.domain.line import Line
from storno_desktop.domain.party import Company
from storno_desktop.domain.units import code_for
from storno_desktop.domain.vat import VatRate
from storno_desktop.gui.editor.vat_following import with_rate

#: What a pasted column can be; "" is left out.
COLUMNS = ("", "code", "description", "quantity", "unit", "price", "discount", "vat", "total")
_HEADINGS = {
    "code": "cod code sku artikelnummer artikelnr codice kod reference ref nr",
    "description": (
        "descriere denumire produs serviciu description item bezeichnung beschreibung artikel"
        " designation libelle descrizione opis nazwa name nume"
    ),
    "quantity": "cantitate cant qty quantity menge anzahl quantite qte quantita ilosc buc",
    "unit": "um unitate unit einheit unite unita jednostka jm",
    "price": "pret price preis prix prezzo cena",
    "discount": "reducere discount rabatt remise sconto rabat",
    "vat": "tva vat mwst ust iva cota rate",
    "total": "valoare total suma amount betrag montant importo wartosc net",
}
_WORDS = {word: column for column, words in _HEADINGS.items() for word in words.split()}
_NUMBER = re.compile(r"[+-]?\d[\d\s.,\u00a0\u202f']*|[+-]?[.,]\d+")
_MONEY_SIGN = re.compile(r"(?i)\b(?:ron|lei|eur|usd|pln|gbp|chf|huf)\b|[€$£]|zł")
_RATES_SEEN = 40  # no VAT rate of Europe is above
_THOUSAND = 3


@dataclass(frozen=True, slots=True)
class Table:
    """Pasted cells, what their columns seem to be, and whether the first row is a heading."""

    rows: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...]
    has_heading: bool = False

    @property
    def body(self) -> tuple[tuple[str, ...], ...]:
        """The rows that become lines."""
        return self.rows[1:] if self.has_heading else self.rows

    def as_columns(self, columns: Sequence[str]) -> Table:
        """The same cells under other columns."""
        return replace(self, columns=tuple(columns))


def is_table(text: str) -> bool:
    """Whether pasted text is more than the words of one cell."""
    return "\t" in text or "\n" in text.strip("\r\n")


def number(text: str) -> Decimal | None:
    """Read a number as people write it in spreadsheets; None when it is none.

    The last of point and comma is the decimal sign; one alone with three digits after it and at
    most three before it is read as a decimal sign too when it is a comma, as nobody in our
    countries groups thousands by a comma.
    """
    bare = _MONEY_SIGN.sub("", text).strip().rstrip("%").strip()
    if not bare or not _NUMBER.fullmatch(bare):
        return None
    bare = re.sub(r"[\s\u00a0\u202f']", "", bare)
    comma, point = bare.rfind(","), bare.rfind(".")
    if comma >= 0 and point >= 0:
        grouping = "." if comma > point else ","
        bare = bare.replace(grouping, "")
    elif bare.count(".") > 1:
        bare = bare.replace(".", "")
    elif bare.count(",") > 1:
        bare = bare.replace(",", "")
    try:
        return Decimal(bare.replace(",", "."))
    except InvalidOperation:
        return None


def read(text: str) -> Table:
    """Read pasted text and guess its columns."""
    cells = [
        tuple(cell.strip() for cell in row)
        for row in _split(text.replace("\r\n", "\n").replace("\r", "\n"))
        if any(cell.strip() for cell in row)
    ]
    width = max((len(row) for row in cells), default=0)
    rows = tuple((*row, *([""] * (width - len(row)))) for row in cells)
    headed = _headings(rows[0]) if rows else ()
    has_heading = len(rows) > 1 and sum(1 for column in headed if column) * 2 > width
    if has_heading:
        return Table(rows, headed, has_heading=True)
    return Table(rows, _guess(rows, width))


def _split(text: str) -> list[list[str]]:
    """Cut text into cells; what is no proper table is cut at every tab and line."""
    try:
        return list(csv.reader(io.StringIO(text, newline="\n"), delimiter="\t"))
    except csv.Error:
        return [line.split("\t") for line in text.split("\n")]


def _headings(cells: Sequence[str]) -> tuple[str, ...]:
    """The columns that a first row names; each one once."""
    found: list[str] = []
    for cell in cells:
        if number(cell) is not None:
            return ("",) * len(cells)
        words = re.split(r"[^a-z]+", fold(cell))
        column = next((_WORDS[word] for word in words if word in _WORDS), "")
        found.append("" if column in found else column)
    return tuple(found)


def _guess(rows: Sequence[Sequence[str]], width: int) -> tuple[str, ...]:
    """Tell columns by what is in them: words, units, numbers in the order of an invoice line."""
    columns = [""] * width
    texts, numbers = [], []
    for index in range(width):
        cells = [row[index] for row in rows if row[index]]
        if cells and all("%" in cell and number(cell) is not None for cell in cells):
            columns[index] = "vat" if "vat" not in columns else "discount"
        elif cells and all(number(cell) is not None for cell in cells):
            numbers.append(index)
        elif cells and all(code_for(cell) is not None for cell in cells):
            columns[index] = "unit"
        elif cells:
            texts.append(index)
    if texts:
        widest = max(texts, key=lambda index: sum(len(row[index]) for row in rows))
        columns[widest] = "description"
        before = [index for index in texts if index < widest]
        if before:
            columns[before[0]] = "code"
    elif not numbers and "unit" in columns:
        columns[columns.index("unit")] = "description"
    _numbers(rows, columns, numbers)
    return tuple(columns)


def _numbers(rows: Sequence[Sequence[str]], columns: list[str], numbers: list[int]) -> None:
    """Name the number columns: quantity, price, and a total where it is their product."""
    described = columns.index("description") if "description" in columns else -1
    if numbers and numbers[0] < described and _are_codes(rows, numbers[0]):
        columns[numbers.pop(0)] = "code"
    if len(numbers) == 1:
        columns[numbers[0]] = "price" if _looks_like_price(rows, numbers[0]) else "quantity"
        return
    for name, index in zip(("quantity", "price"), numbers, strict=False):
        columns[index] = name
    rest = numbers[2:]
    if rest and "vat" not in columns and all(_rate_like(row[rest[0]]) for row in rows):
        columns[rest.pop(0)] = "vat"
    for index in rest:
        if "total" not in columns:
            columns[index] = "total"


def _are_codes(rows: Sequence[Sequence[str]], index: int) -> bool:
    cells = [row[index] for row in rows]
    return all(cell.isdigit() and len(cell) > _THOUSAND for cell in cells)


def _looks_like_price(rows: Sequence[Sequence[str]], index: int) -> bool:
    return any("." in row[index] or "," in row[index] for row in rows)


def _rate_like(cell: str) -> bool:
    found = number(cell)
    return found is not None and 0 <= found <= _RATES_SEEN and found == found.to_integral_value()


def lines_of(
    table: Table, blank: Line, rates: Sequence[VatRate], seller: Company, on: date
) -> tuple[Line, ...]:
    """Make a line of each row; a cell that cannot be read leaves the blank line's value.

    A total without a price gives the price where it comes out even; a rate that is none of the
    company's is kept, and is a warning at the line.
    """
    made = []
    for row in table.body:
        values = {
            column: cell for column, cell in zip(table.columns, row, strict=True) if column and cell
        }
        made.append(_line(values, blank, seller))
    usable = {rate.rate: rate.category for rate in rates if rate.is_active and rate.holds_on(on)}
    return tuple(
        with_rate(line, line.vat_rate, usable[line.vat_rate])
        if line.vat_rate != blank.vat_rate and line.vat_rate in usable and seller.vat_payer
        else line
        for line in made
    )


def _line(values: dict[str, str], blank: Line, seller: Company) -> Line:
    quantity = number(values.get("quantity", ""))
    price = number(values.get("price", ""))
    total = number(values.get("total", ""))
    line = replace(
        blank,
        description=values.get("description", ""),
        product_code=values.get("code") or blank.product_code,
        unit=values.get("unit", blank.unit),
        quantity=blank.quantity if quantity is None else quantity,
    )
    if price is None and total is not None and line.quantity:
        even = (total / line.quantity).normalize()
        if even * line.quantity == total:
            price = even + 0
    if price is not None:
        line = replace(line, unit_price=price)
    if discount := values.get("discount"):
        line = _with_discount(line, discount)
    rate = number(values.get("vat", ""))
    if rate is not None and seller.vat_payer:
        line = with_rate(line, rate)
    return line


def _with_discount(line: Line, text: str) -> Line:
    amount = number(text)
    if not amount:
        return line
    if "%" in text:
        return replace(line, discount=None, discount_percent=amount)
    return replace(line, discount=amount, discount_percent=None)
