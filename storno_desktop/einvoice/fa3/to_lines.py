"""FaWiersz as invoice lines of EN 16931 (BG-25)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.money import rounded, trimmed
from storno_desktop.domain.units import code_for
from storno_desktop.einvoice.fa3 import further as more
from storno_desktop.einvoice.fa3.model import TFa, TFaWiersz
from storno_desktop.einvoice.fa3.names import YES
from storno_desktop.einvoice.fa3.to_groups import VatGroups, net_of

_NIL: Final = Decimal(0)
_PRICE_DIGITS: Final = 8
_DISCOUNT: Final = "95"  # UNTDID 5189
_PIECE: Final = "C62"
_GTIN: Final = "0160"


def lines_of(fa: TFa, groups: VatGroups) -> tuple[en.SemanticLine, ...]:
    """Every line; an invoice without lines has one a VAT group, as EN 16931 wants one."""
    if not fa.FaWiersz:
        return _stand_ins(fa, groups)
    facts = _facts(fa)
    return tuple(
        _line(
            index,
            row,
            groups,
            facts.get(row.NrWierszaFa or "", {}),
            is_alone=len(fa.FaWiersz) == len(groups.breakdown) == 1,
        )
        for index, row in enumerate(fa.FaWiersz)
    )


def _facts(fa: TFa) -> dict[str, dict[str, str]]:
    """DodatkowyOpis by line and key."""
    found: dict[str, dict[str, str]] = {}
    for each in fa.DodatkowyOpis:
        if each.NrWiersza and each.Klucz and each.Wartosc:
            of_line = found.setdefault(each.NrWiersza, {})
            before = of_line.get(each.Klucz)
            of_line[each.Klucz] = f"{before} {each.Wartosc}" if before else each.Wartosc
    return found


def _line(
    index: int, row: TFaWiersz, groups: VatGroups, facts: dict[str, str], *, is_alone: bool
) -> en.SemanticLine:
    net = net_of(row)
    if is_alone and row.P_11 is None and row.P_11A is None:
        net = groups.breakdown[0].base or _NIL  # an UPR that states nothing but P_15
    category, rate = groups.of(row)
    quantity = Decimal(1) if row.P_8B is None else row.P_8B
    if row.StanPrzed == YES:
        quantity = -quantity
    price = _price(row, rate, net, quantity)
    if price < 0:  # BR-27: a price is never negative, a quantity may be
        price, quantity = -price, -quantity
    discount = rounded(quantity * price) - net if row.P_10 else _NIL
    period = _period(facts.pop(more.PERIOD, None), row.P_6A)
    note = facts.pop(more.NOTE, None)
    return en.SemanticLine(
        id=str(index + 1),
        note=note,
        object_id=_identifier(facts.pop(more.LINE_OBJECT, None)),
        quantity=quantity,
        unit=(code_for(row.P_8A) or row.P_8A) if row.P_8A else _PIECE,
        net=net,
        order_line=facts.pop(more.ORDER_LINE, None),
        accounting_reference=facts.pop(more.ACCOUNT, None),
        period=period,
        allowances=(en.AllowanceCharge(amount=discount, reason_code=_DISCOUNT),)
        if discount
        else (),
        price=en.Price(net=price),
        vat_category=category,
        vat_rate=rate,
        item=_item(row, facts),
    )


def _price(row: TFaWiersz, rate: Decimal | None, net: Decimal, quantity: Decimal) -> Decimal:
    """P_9A, else what P_9B is without VAT, else what the value and the quantity come to."""
    if row.P_9A is not None:
        return row.P_9A
    if row.P_9B is not None:
        return trimmed(rounded(row.P_9B / (1 + (rate or _NIL) / 100), _PRICE_DIGITS))
    return trimmed(rounded(net / quantity, _PRICE_DIGITS)) if quantity else _NIL


def _identifier(value: str | None) -> en.Identifier | None:
    return en.Identifier(value) if value else None


def _period(text: str | None, day: date | None) -> en.Period | None:
    """The period as we write it, else the day of this line's supply (P_6A)."""
    start, _, end = (text or "").partition("/")
    try:
        days = [date.fromisoformat(part) if part else None for part in (start, end)]
    except ValueError:
        days = [None, None]
    if any(days):
        return en.Period(*days)
    return en.Period(day, day) if day else None


def _item(row: TFaWiersz, facts: dict[str, str]) -> en.Item:
    attributes = [
        (name, value)
        for name, value in (
            ("GTU", row.GTU),
            ("Procedura", row.Procedura),
            ("PKWiU", row.PKWiU),
            ("CN", row.CN),
            ("PKOB", row.PKOB),
            (more.ANNEX_15, row.P_12_Zal_15),
        )
        if value
    ]
    buyer_id, origin = facts.pop(more.BUYER_ITEM, None), facts.pop(more.ORIGIN, None)
    description = facts.pop(more.DESCRIPTION, None)
    classifications = tuple(
        en.Identifier(facts.pop(key), key.removeprefix(more.CLASSIFICATION).strip() or None)
        for key in list(facts)
        if key.startswith(more.CLASSIFICATION)
    )
    return en.Item(
        name=row.P_7,
        description=description,
        seller_id=row.Indeks,
        buyer_id=buyer_id,
        standard_id=en.Identifier(row.GTIN, _GTIN) if row.GTIN else None,
        classifications=classifications,
        origin_country=origin,
        attributes=(*attributes, *facts.items()),
    )


def _stand_ins(fa: TFa, groups: VatGroups) -> tuple[en.SemanticLine, ...]:
    """Advances and corrections of all supplies may have no lines (art. 106j ust. 3)."""
    ordered = fa.Zamowienie.ZamowienieWiersz if fa.Zamowienie else ()
    name = fa.PrzyczynaKorekty or next((row.P_7Z for row in ordered if row.P_7Z), None) or fa.P_2
    lines = []
    for index, group in enumerate(groups.breakdown):
        base = group.base or _NIL
        lines.append(
            en.SemanticLine(
                id=str(index + 1),
                quantity=Decimal(-1 if base < 0 else 1),
                unit=_PIECE,
                net=base,
                price=en.Price(net=abs(base)),
                vat_category=group.category,
                vat_rate=group.rate,
                item=en.Item(name=name),
            )
        )
    return tuple(lines)
