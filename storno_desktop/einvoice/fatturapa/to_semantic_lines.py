"""One line of FatturaPA in the terms of EN 16931 (BG-25)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.money import plain, rounded
from storno_desktop.domain.national.italy import natura as naturas
from storno_desktop.domain.units import code_for
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.extras import NATURA
from storno_desktop.einvoice.fatturapa.lines import (
    BUYER_CODE,
    CPV_CODE,
    GTIN_CODE,
    SELLER_CODE,
)

_NIL: Final = Decimal(0)
_HUNDRED: Final = Decimal(100)
_PIECE: Final = "C62"  # one, where nobody says of what
_OF_DOCUMENT: Final = frozenset({"BT-7", "BT-10", "BT-14", "BT-18", "BT-70", "BT-73", "BT-74"})
_GTIN: Final = re.compile(r"\d{8}|\d{12,14}")
_NAME: Final = 100


@dataclass(frozen=True, slots=True)
class Taxes:
    """How the document as a whole bears on the category of a line."""

    all_outside: bool
    split_rates: frozenset[Decimal]
    merged: frozenset[str] = frozenset()  # naturas that share a category with another
    to_member_state: bool = False  # the buyer is a firm elsewhere in the Union

    def natura(self, natura: str | None) -> tuple[tuple[str, str], ...]:
        """BG-32 of a line whose natura does not follow from its category."""
        return ((NATURA, natura),) if natura in self.merged and natura else ()

    def category(self, rate: Decimal | None, natura: str | None) -> str:
        """BT-151: S, or B where the buyer pays the VAT to the State, or what a natura means."""
        if rate:
            return "B" if rate in self.split_rates else "S"
        if natura == naturas.ABROAD and self.to_member_state:
            return "AE"  # art. 7-ter: the buyer owes the VAT of its own country
        return naturas.category(natura, all_outside=self.all_outside)


def line_of(line: m.DettaglioLinee, sign: int, taxes: Taxes) -> en.SemanticLine:
    """Read a line; a negative price becomes a negative quantity (BR-27)."""
    category = taxes.category(line.aliquota_iva, line.natura)
    price = line.prezzo_unitario or _NIL
    quantity = Decimal(1) if line.quantita is None else line.quantita
    quantity *= sign
    if price < 0:
        price, quantity = -price, -quantity
    net = rounded(sign * (line.prezzo_totale or _NIL))
    allowances, charges = _discounts(line, price, quantity, net)
    name, description = _name(line.descrizione)
    has_period = line.data_inizio_periodo or line.data_fine_periodo
    word = line.unita_misura
    return en.SemanticLine(
        id=str(line.numero_linea) if line.numero_linea is not None else None,
        quantity=quantity,
        unit=(code_for(word) or word) if word else _PIECE,
        net=net,
        accounting_reference=line.riferimento_amministrazione,
        period=en.Period(line.data_inizio_periodo, line.data_fine_periodo) if has_period else None,
        allowances=allowances,
        charges=charges,
        price=en.Price(net=price),
        vat_category=category,
        vat_rate=None if category == "O" else line.aliquota_iva,
        item=_item(line, name, description, taxes.natura(line.natura)),
    )


def _name(text: str | None) -> tuple[str | None, str | None]:
    """A long description begins with the name and stands whole as BT-154."""
    if text is None or len(text) <= _NAME:
        return text, None
    cut = text.rfind(" ", 0, _NAME + 1)
    return text[: cut if cut > 0 else _NAME], text


def _discounts(
    line: m.DettaglioLinee, price: Decimal, quantity: Decimal, net: Decimal
) -> tuple[tuple[en.AllowanceCharge, ...], tuple[en.AllowanceCharge, ...]]:
    """What lies between price times quantity and net, spread over the discounts in their order."""
    allowances: list[en.AllowanceCharge] = []
    charges: list[en.AllowanceCharge] = []
    before = rounded(price * quantity)
    unit, value = price, before
    ones = line.sconto_maggiorazione
    for index, one in enumerate(ones):
        part = one.importo
        if not part:
            part = unit * (one.percentuale or _NIL) / _HUNDRED
        elif (line.prezzo_unitario or _NIL) < 0:
            part = -part
        is_allowance = one.tipo != "MG"
        unit = unit - part if is_allowance else unit + part
        after = net if index == len(ones) - 1 else rounded(unit * quantity)
        amount = value - after if is_allowance else after - value
        read = en.AllowanceCharge(
            amount=amount,
            base=value if one.percentuale is not None else None,
            percent=one.percentuale,
            reason="Sconto" if is_allowance else "Maggiorazione",
            reason_code="95" if is_allowance else None,
        )
        (allowances if is_allowance else charges).append(read)
        value = after
    return tuple(allowances), tuple(charges)


def _item(
    line: m.DettaglioLinee,
    name: str | None,
    description: str | None,
    more: tuple[tuple[str, str], ...],
) -> en.Item:
    codes = line.codice_articolo
    seller = buyer = None
    standard = None
    classes: list[en.Identifier] = []
    for one in codes:
        kind, value = (one.codice_tipo or "").strip(), one.codice_valore
        if value is None:
            continue
        if kind == BUYER_CODE:
            buyer = value
        elif kind == CPV_CODE:
            classes.append(en.Identifier(value, "STI"))
        elif kind.startswith("BT-158 "):
            classes.append(en.Identifier(value, kind.removeprefix("BT-158 ")))
        elif kind in {GTIN_CODE, "GTIN"} and _GTIN.fullmatch(value) and standard is None:
            standard = en.Identifier(value, "0160")
        elif kind.startswith("BT-157 ") and standard is None:
            standard = en.Identifier(value, kind.removeprefix("BT-157 "))
        elif kind == SELLER_CODE or seller is None:
            seller = value
    origin = None
    attributes = []
    for other in line.altri_dati_gestionali:
        kind = other.tipo_dato or ""
        if kind in _OF_DOCUMENT:
            continue
        if kind == "BT-159":
            origin = other.riferimento_testo
            continue
        attribute = _attribute(kind, other)
        if attribute is not None:
            attributes.append(attribute)
    return en.Item(
        name=name,
        description=description,
        seller_id=seller,
        buyer_id=buyer,
        standard_id=standard,
        classifications=tuple(classes),
        origin_country=origin,
        attributes=(*attributes, *more),
    )


def _attribute(kind: str, other: m.AltriDatiGestionali) -> tuple[str, str] | None:
    """BG-32: the kind of the data and all that it says."""
    texts = [other.riferimento_testo or ""]
    if other.riferimento_numero is not None:
        texts.append(plain(other.riferimento_numero))
    if other.riferimento_data is not None:
        texts.append(other.riferimento_data.isoformat())
    value = " ".join(text for text in texts if text)
    if kind == "BT-160" and ": " in value:
        named, _colon, value = value.partition(": ")
        return named, value
    return (kind, value) if kind and value else None
