"""Lines, allowances and charges of EN 16931 as FaWiersz."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Final, TypeAlias

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.long_text import cut
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.money import plain, rounded, trimmed
from storno_desktop.domain.national.poland import PolishLine
from storno_desktop.domain.semantic import AllowanceCharge, Semantic, SemanticLine
from storno_desktop.domain.units import label
from storno_desktop.einvoice.fa3 import further as more
from storno_desktop.einvoice.fa3.facts import Facts, GrossPrice
from storno_desktop.einvoice.fa3.further import further, one_line
from storno_desktop.einvoice.fa3.model import TFaWiersz, TKluczWartosc
from storno_desktop.einvoice.fa3.names import YES
from storno_desktop.einvoice.fa3.rates import MARGIN, Bucket, Market, bucket

_NIL: Final = Decimal(0)
_PRICE_DIGITS: Final = 8
_NAME_LIMIT: Final = 512
ALLOWANCE: Final = "Rabat"
CHARGE: Final = "Opłata dodatkowa"
#: What the reason of an allowance that settles an advance has in it: zaliczka, zaliczki…
_ADVANCE: Final = "zalicz"
NOT_A_POLISH_RATE: Final = "FA3-RATE"
_Codes: TypeAlias = dict[tuple[str | None, Decimal | None], str | None]


# a keystroke changes one line: the others are known, and so are their faults (checks)
_STATES: Final[Memory[SemanticLine, TFaWiersz]] = Memory(8192)
_FACTS: Final[Memory[SemanticLine, tuple[TKluczWartosc, ...]]] = Memory(8192)


@dataclass(slots=True)
class Rows:
    """The lines as they grow, with the net of every kind of turnover."""

    lines: list[TFaWiersz] = field(default_factory=list)
    places: list[str] = field(default_factory=list)  # which part of the body each line is of
    facts: list[TKluczWartosc] = field(default_factory=list)
    nets: dict[str, Decimal] = field(default_factory=dict)  # P_13_x to its sum
    buckets: list[Bucket] = field(default_factory=list)
    bases: list[tuple[int | None, Bucket]] = field(default_factory=list)  # line to its kind
    faults: list[Fault] = field(default_factory=list)
    number: int = 1  # of the next line
    numbers: list[int] = field(default_factory=list)  # of every line of the invoice

    def add(self, place: str, net: Decimal, kind: Bucket | None, *states: TFaWiersz) -> None:
        """Append the states of one line, which has the next number."""
        self.number += 1
        self.lines += states
        self.places += [place] * len(states)
        if kind is not None:
            self.nets[kind.base] = self.nets.get(kind.base, _NIL) + net
            if kind not in self.buckets:
                self.buckets.append(kind)


def rows_of(
    invoice: Semantic, facts: Facts, market: Market, sign: int, *, settles: bool = False
) -> Rows:
    """Make every line; allowances and charges of the document follow as lines of their own.

    With `settles`, allowances that name an advance only lessen the sums (art. 106f ust. 3).
    """
    rows = Rows()
    group_codes = _group_codes(invoice, facts)
    for index, line in enumerate(invoice.lines):
        _, code = facts.exemptions.get(index, (None, None))
        code = code or group_codes.get((line.vat_category, line.vat_rate))
        kind = bucket(line.vat_category, line.vat_rate, code, market)
        place = f"lines[{index}]"
        if kind is None:
            rate = plain(trimmed(line.vat_rate)) if line.vat_rate is not None else "–"
            params = (("rate", rate), ("category", line.vat_category or "–"))
            rows.faults.append(Fault(f"{place}.vatRate", NOT_A_POLISH_RATE, params=params))
        _put(rows, line, index, kind, facts, sign)
    _put_document_allowances(rows, invoice, market, sign, group_codes, settles=settles)
    return rows


def _group_codes(invoice: Semantic, facts: Facts) -> _Codes:
    """VATEX code of every VAT group: its own, else the one that all of its lines name."""
    found: _Codes = {(each.category, each.rate): each.reason_code for each in invoice.vat}
    of_lines: dict[tuple[str | None, Decimal | None], set[str | None]] = {}
    for index, line in enumerate(invoice.lines):
        _, code = facts.exemptions.get(index, (None, None))
        of_lines.setdefault((line.vat_category, line.vat_rate), set()).add(code)
    for group, codes in of_lines.items():
        if found.get(group) is None and len(codes) == 1:
            found[group] = codes.pop()
    return found


def _put(
    rows: Rows, line: SemanticLine, index: int, kind: Bucket | None, facts: Facts, sign: int
) -> None:
    place = f"lines[{index}]"
    charges = sum((each.amount or _NIL for each in line.charges), _NIL)
    net = sign * (line.net or _NIL)
    rows.bases += [(index, kind)] if kind is not None else []
    number, gross = rows.number, facts.gross_prices.get(index)
    rows.numbers.append(number)
    polish = facts.lines.get(index)
    main = _STATES.of(
        line,
        (number, kind, sign, gross, facts.exchange_rate, polish),
        lambda: _with_terms(
            _state(line, kind, net - sign * charges, sign, number, gross, facts.exchange_rate),
            polish,
            sign,
        ),
    )
    rows.facts += _FACTS.of(line, number, lambda: tuple(_line_facts(line, number)))
    earlier = facts.before.get(index)
    if earlier is None:
        rows.add(place, net - sign * charges, kind, main)
    else:
        before = replace(
            main,
            P_8B=trimmed(earlier.quantity),
            P_10=_unless_nil(earlier.discount),
            P_11=earlier.net,
            P_11A=earlier.gross.value if earlier.gross else None,
            KwotaAkcyzy=earlier.excise,
            StanPrzed=YES,
        )
        if earlier.gross:
            before = replace(before, P_10=_unless_nil(earlier.gross.discount))
        after = replace(
            main,
            P_8B=trimmed(earlier.quantity + (main.P_8B or _NIL)),
            P_10=_unless_nil((before.P_10 or _NIL) + (main.P_10 or _NIL)),
            P_11=earlier.net + net - sign * charges,
            P_11A=earlier.gross.value + (main.P_11A or _NIL) if earlier.gross else None,
            KwotaAkcyzy=None
            if earlier.excise is None
            else earlier.excise + (main.KwotaAkcyzy or _NIL),
        )
        rows.add(place, net - sign * charges, kind, before, after)
    for charge in line.charges:
        _put_amount(rows, charge, sign, kind, place, CHARGE)


def _with_terms(row: TFaWiersz, terms: PolishLine | None, sign: int) -> TFaWiersz:
    """The line with what only a Polish document says of it."""
    if terms is None:
        return row
    said: dict[str, Any] = {
        "UU_ID": one_line(terms.uuid),
        "P_6A": terms.supply_date,
        "GTU": one_line(terms.gtu),
        "Procedura": one_line(terms.procedure),
        "PKWiU": one_line(terms.pkwiu),
        "CN": one_line(terms.cn),
        "PKOB": one_line(terms.pkob),
        "P_12_Zal_15": YES if terms.annex15 else None,
        "KwotaAkcyzy": None if terms.excise is None else sign * terms.excise,
    }
    row = replace(row, **{name: value for name, value in said.items() if value is not None})
    if not terms.before:
        return row
    amounts = ("P_8B", "P_10", "P_11", "P_11A", "KwotaAkcyzy")
    taken: dict[str, Any] = {
        name: -value for name in amounts if (value := getattr(row, name)) is not None
    }
    return replace(row, StanPrzed=YES, **taken)


def _state(
    line: SemanticLine,
    kind: Bucket | None,
    net: Decimal,
    sign: int,
    number: int,
    gross: GrossPrice | None,
    exchange_rate: Decimal | None,
) -> TFaWiersz:
    item, price = line.item, line.price
    discount = sum((each.amount or _NIL for each in line.allowances), _NIL)
    unit_price = price.net
    if unit_price is not None and price.base_quantity not in {None, _NIL, Decimal(1)}:
        # the price of one piece, as P_9A knows no base quantity: rounded to all it can hold
        unit_price = rounded(unit_price / (price.base_quantity or Decimal(1)), _PRICE_DIGITS)
    name, _ = _name(line)
    row = TFaWiersz(
        NrWierszaFa=str(number),
        P_7=name or None,
        Indeks=one_line(item.seller_id),
        GTIN=one_line(item.standard_id.value) if item.standard_id else None,
        P_8A=one_line(label(line.unit, "pl")) if line.unit else None,
        P_8B=None if line.quantity is None else trimmed(sign * line.quantity),
        P_9A=None if unit_price is None else _price(unit_price),
        P_10=_unless_nil(sign * discount),
        P_11=net,
        P_12=kind.rate if kind else None,
        P_12_XII=kind.foreign_rate if kind else None,
        KursWaluty=exchange_rate if kind and kind.vat else None,
    )
    elements: dict[str, Any] = _item_elements(line)
    if elements:
        row = replace(row, **elements)
    if gross is not None:
        return replace(
            row,
            P_9A=None,
            P_9B=_price(gross.price),
            P_10=_unless_nil(gross.discount),
            P_11A=gross.value,
        )
    if kind == MARGIN:  # the buyer sees what is paid, and no VAT (art. 106e ust. 2 and 3)
        return replace(row, P_9A=None, P_9B=row.P_9A, P_11=None, P_11A=net)
    return row


def _price(value: Decimal) -> Decimal:
    """A price without idle zeros; at least two decimals, as people write prices."""
    as_written = rounded(value)
    return as_written if as_written == value else trimmed(value)


def _unless_nil(value: Decimal) -> Decimal | None:
    return value or None


def _name(line: SemanticLine) -> tuple[str, str]:
    """P_7 is name and description; what is too long goes on in DodatkowyOpis."""
    text = one_line(f"{line.item.name or ''} {line.item.description or ''}") or ""
    return cut(text, _NAME_LIMIT)


def _item_elements(line: SemanticLine) -> dict[str, str]:
    found = {}
    for name, value in line.item.attributes:
        element = more.ITEM_ELEMENTS.get(name.strip().casefold())
        if element is None or element in found or not value.strip():
            continue
        if element == "GTU":
            digits = "".join(filter(str.isdigit, value))
            found[element] = f"GTU_{digits.zfill(2)}" if digits else value
        elif element == "P_12_Zal_15":
            found[element] = YES
        else:
            found[element] = one_line(value) or ""
    return found


def _line_facts(line: SemanticLine, row: int) -> Iterator[TKluczWartosc]:
    yield from further(more.DESCRIPTION, _name(line)[1], row)
    yield from further(more.NOTE, line.note, row)
    yield from further(more.BUYER_ITEM, line.item.buyer_id, row)
    yield from further(more.ORDER_LINE, line.order_line, row)
    yield from further(more.ACCOUNT, line.accounting_reference, row)
    yield from further(more.ORIGIN, line.item.origin_country, row)
    if line.object_id:
        yield from further(more.LINE_OBJECT, line.object_id.value, row)
    if line.period and (line.period.start or line.period.end):
        ends = (line.period.start, line.period.end)
        yield from further(
            more.PERIOD, "/".join(day.isoformat() if day else "" for day in ends), row
        )
    for each in line.item.classifications:
        key = f"{more.CLASSIFICATION} {each.scheme}" if each.scheme else more.CLASSIFICATION
        yield from further(key, each.value, row)
    for name, value in line.item.attributes:
        if name.strip().casefold() not in more.ITEM_ELEMENTS:
            yield from further(name, value, row)


def _put_amount(
    rows: Rows, each: AllowanceCharge, sign: int, kind: Bucket | None, place: str, word: str
) -> None:
    amount = sign * (each.amount or _NIL)
    is_margin = kind == MARGIN
    state = TFaWiersz(
        NrWierszaFa=str(rows.number),
        P_7=(one_line(each.reason) or word)[:_NAME_LIMIT],
        P_8B=Decimal(1),
        P_9A=None if is_margin else amount,
        P_9B=amount if is_margin else None,
        P_11=None if is_margin else amount,
        P_11A=amount if is_margin else None,
        P_12=kind.rate if kind else None,
        P_12_XII=kind.foreign_rate if kind else None,
    )
    rows.add(place, amount, kind, state)


def _put_document_allowances(
    rows: Rows, invoice: Semantic, market: Market, sign: int, codes: _Codes, *, settles: bool
) -> None:
    """BG-20 and BG-21 belong to the base of their VAT group: lines of their own, with sign."""
    groups: tuple[tuple[Iterable[AllowanceCharge], int, str], ...] = (
        (invoice.allowances, -sign, ALLOWANCE),
        (invoice.charges, sign, CHARGE),
    )
    index = 0
    for group, direction, word in groups:
        for each in group:
            place = f"ublExtensions.allowanceCharges[{index}]"
            code = codes.get((each.vat_category, each.vat_rate))
            kind = bucket(each.vat_category, each.vat_rate, code, market)
            if kind is None:
                params = (
                    ("rate", plain(trimmed(each.vat_rate or _NIL))),
                    ("category", each.vat_category or "–"),
                )
                rows.faults.append(Fault(f"{place}.taxRate", NOT_A_POLISH_RATE, params=params))
            if settles and _ADVANCE in (each.reason or "").casefold():
                if kind is not None:
                    net = direction * (each.amount or _NIL)
                    rows.nets[kind.base] = rows.nets.get(kind.base, _NIL) + net
            else:
                _put_amount(rows, each, direction, kind, place, word)
            index += 1
