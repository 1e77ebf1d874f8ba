"""Random documents of the national model, as the schema allows them."""

import math
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from storno_desktop.einvoice.fa3.model import Faktura, TKodFormularza, TNaglowek
from storno_desktop.einvoice.fa3.model.types import (
    Day,
    Facet,
    Kind,
    Number,
    Slot,
    SWIFT_Type,
    TAdresEmail,
    TCalkowita,
    TDataCzas,
    TDataWytworzenia,
    Text,
    TIPKSeF,
    TLinkDoPlatnosci,
    TNaturalny,
    TNIPIdWew,
    TNrKRS,
    TNrNIP,
    TNrREGON,
    TNrVatUE,
    TNumerKSeF,
    rules_of,
    slots_of,
)

LETTERS = "abcXYZ019 żółćęąśńź Straße ș „cudzysłów” & <b> – € ß Ω \u00a0 ''\""
EXAMPLES: dict[int, tuple[str, ...]] = {
    id(TNrNIP): ("5265877635", "1111111111", "9999999999"),
    id(TNrVatUE): ("DE129475760"[2:], "ATU13585627"[2:], "B+*7"),
    id(TNIPIdWew): ("5265877635-12345",),
    id(TNrKRS): ("0000123456",),
    id(TNrREGON): ("192598184", "19259818400000"),
    id(SWIFT_Type): ("WBKPPLPP", "PPABPLPKXXX"),
    id(TNumerKSeF): (
        "5265877635-20250826-0100001AF629-AF",
        "9999999999-20251215-A1B2C3-D4E5F6-AB",
    ),
    id(TLinkDoPlatnosci): ("https://pay.example.pl/x?a=1&IPKSeF=123abcdefghij",),
    id(TIPKSeF): ("123abcdefghij",),
    id(TNaturalny): ("1", "2", "99999"),
    id(TCalkowita): ("14", "-3", "0"),
    id(TAdresEmail): ("a@b", "faktury@lodzkie.example"),
    id(TDataCzas): ("2026-02-01T00:00:00Z", "2026-11-16T09:30:47.1234567+01:00"),
    id(TDataWytworzenia): ("2026-02-01T00:00:00Z", "2026-11-16T09:30:47.1234567Z"),
}


def text(rnd: Random, facet: Text) -> str:
    if facet.codes:
        return rnd.choice(sorted(facet.codes))
    if id(facet) in EXAMPLES:
        return rnd.choice(EXAMPLES[id(facet)])
    longest = min(facet.longest or 40, rnd.choice((12, 40, 600)))
    size = rnd.randint(facet.shortest, max(facet.shortest, longest))
    signs = "".join(rnd.choice(LETTERS) for _ in range(size))
    if facet.verbatim:
        return signs or "x"
    made = " ".join(signs.split(" "))
    made = " ".join(part for part in made.split(" ") if part)
    return made.ljust(facet.shortest, "x") if len(made) < facet.shortest else made


def number(rnd: Random, facet: Number) -> Decimal:
    digits = rnd.randint(0, facet.fraction)
    top = 99 if facet.highest is not None else 10 ** min(facet.whole, rnd.choice((2, 6, 14)))
    whole = rnd.randint(0, top)
    value = Decimal(whole) + Decimal(rnd.randint(0, 10**digits - 1)).scaleb(-digits)
    return -value if facet.lowest is None and value and rnd.random() < 0.2 else value


def value(rnd: Random, facet: Facet | type[Any], depth: float) -> Any:
    if isinstance(facet, Text):
        return text(rnd, facet)
    if isinstance(facet, Number):
        return number(rnd, facet)
    if isinstance(facet, Day):
        return facet.first + timedelta(days=rnd.randint(0, (date(2050, 1, 1) - facet.first).days))
    return group(rnd, facet, depth)


def chosen(rnd: Random, model: type[Any], density: float) -> set[str]:
    """Which fields a group has: those it must, some it may, and one alternative of each rule."""
    rules = rules_of(model)
    ruled = frozenset().union(*(rule.names for rule in rules)) if rules else frozenset()
    found = {
        slot.name
        for slot in slots_of(model)
        if slot.name not in ruled and (slot.least or rnd.random() < density)
    }
    for rule in rules:
        if rule.is_optional and rnd.random() >= density:
            continue
        every, needed = rnd.choice(rule.alternatives)
        found |= needed | {name for name in sorted(every - needed) if rnd.random() < density}
    if all(rule.holds(frozenset(found)) for rule in rules):
        return found
    return chosen(rnd, model, density)  # two rules that speak of one field


def group(rnd: Random, model: type[Any], density: float) -> Any:
    names = chosen(rnd, model, density)
    made = {}
    for slot in slots_of(model):
        if slot.name in names and not (slot.kind is Kind.TEXT and not slot.least):
            made[slot.name] = _of(rnd, slot, density * 0.8)
    return model(**made)


def _of(rnd: Random, slot: Slot, density: float) -> Any:
    if not slot.repeats:
        return value(rnd, slot.type, density)
    most = min(slot.most, 3)
    count = max(slot.least, 1, int(math.exp(rnd.uniform(0, math.log(most + 1)))))
    return tuple(value(rnd, slot.type, density) for _ in range(min(count, slot.most)))


def invoice(seed: int) -> Faktura:
    """A random document that the schema allows."""
    rnd = Random(seed)
    made: Faktura = group(rnd, Faktura, rnd.choice((0.05, 0.2, 0.5, 0.9)))
    header = TNaglowek(
        KodFormularza=TKodFormularza(kodSystemowy="FA (3)", wersjaSchemy="1-0E", kod="FA"),
        WariantFormularza="3",
        DataWytworzeniaFa=made.Naglowek.DataWytworzeniaFa,
        SystemInfo=made.Naglowek.SystemInfo,
    )
    return replace(made, Naglowek=header)
