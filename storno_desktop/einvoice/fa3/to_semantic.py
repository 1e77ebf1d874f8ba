"""FA(3) and FA(2) as EN 16931: what a file says, whatever its kind.

A correction is read as what it changes: lines of the state before are taken back, lines of the
state after are sold. Lines that do not add up to P_13_x (advances, margins, gross prices) are
followed by an allowance or charge of the document that says the difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.einvoice.fa3 import further as more
from storno_desktop.einvoice.fa3.from_payment import ROUNDING
from storno_desktop.einvoice.fa3.model import Faktura, TFa, TKluczWartosc, TWarunkiTransakcji
from storno_desktop.einvoice.fa3.names import YES
from storno_desktop.einvoice.fa3.to_groups import VatGroups, groups_of
from storno_desktop.einvoice.fa3.to_lines import lines_of
from storno_desktop.einvoice.fa3.to_parties import (
    buyer_of,
    delivery_of,
    representative_of,
    seller_of,
)
from storno_desktop.einvoice.fa3.to_payment import due_on, payments_of, terms_of

_NIL: Final = Decimal(0)
_TYPES: Final = {"ZAL": "386", "KOR": "384", "KOR_ZAL": "384", "KOR_ROZ": "384"}
_SPLIT_PAYMENT: Final = "Mechanizm podzielonej płatności"
_SETTLED: Final = "Rozliczone zaliczki"
_DIFFERENCE: Final = "Różnica do sumy faktury"


def to_semantic(invoice: Faktura) -> en.Semantic:
    """Say what the document says in the terms of EN 16931."""
    fa = invoice.Fa
    groups = groups_of(fa)
    lines = lines_of(fa, groups)
    less, extra = _differences(fa, lines, groups)
    facts = _facts(fa)
    accounting = _in_zloty(fa)
    return en.Semantic(
        number=fa.P_2,
        issued_on=fa.P_1,
        type_code=_type_code(fa),
        currency=fa.KodWaluty,
        tax_currency="PLN" if accounting is not None else None,
        tax_point_code="432" if fa.Adnotacje.P_16 == YES else None,
        due_on=due_on(fa),
        project=facts.get(more.DOCUMENT_KEYS["project"]),
        buyer_reference=facts.get(more.DOCUMENT_KEYS["buyer_reference"]),
        sales_order=facts.get(more.DOCUMENT_KEYS["sales_order"]),
        receiving_advice=facts.get(more.DOCUMENT_KEYS["receiving_advice"]),
        tender=facts.get(more.DOCUMENT_KEYS["tender"]),
        accounting_reference=facts.get(more.DOCUMENT_KEYS["accounting_reference"]),
        process=facts.get(more.DOCUMENT_KEYS["process"]),
        object_id=en.Identifier(facts[more.OBJECT]) if more.OBJECT in facts else None,
        despatch_advice=fa.WZ[0] if fa.WZ else None,
        contract=_first_contract(fa),
        order=_first_order(fa),
        payment_terms=facts.get(more.DOCUMENT_KEYS["payment_terms"]) or terms_of(fa),
        notes=tuple(_notes(invoice)),
        preceding=(
            *(
                en.PrecedingInvoice(each.NrFaKorygowanej, each.DataWystFaKorygowanej)
                for each in fa.DaneFaKorygowanej
            ),
            *(
                en.PrecedingInvoice(each.NrFaZaliczkowej or each.NrKSeFFaZaliczkowej)
                for each in fa.FakturaZaliczkowa
            ),
        ),
        seller=seller_of(invoice, facts),
        buyer=buyer_of(invoice, facts),
        tax_representative=representative_of(invoice),
        delivery=delivery_of(fa),
        period=en.Period(fa.OkresFa.P_6_Od, fa.OkresFa.P_6_Do) if fa.OkresFa else None,
        payments=payments_of(fa, facts.get(more.REMITTANCE)),
        allowances=less,
        charges=extra,
        totals=_totals(fa, lines, less, extra, groups),
        vat=groups.breakdown,
        documents=tuple(
            en.SupportingDocument(reference=each.Wartosc)
            for each in fa.DodatkowyOpis
            if each.Klucz == more.DOCUMENT and each.NrWiersza is None
        ),
        lines=lines,
    )


def _type_code(fa: TFa) -> str:
    kind = _TYPES.get(fa.RodzajFaktury or "")
    return kind or ("389" if fa.Adnotacje.P_17 == YES else "380")


def _facts(fa: TFa) -> dict[str, str]:
    """DodatkowyOpis of the document by key; pieces of one fact are put together again."""
    found: dict[str, str] = {}
    for each in fa.DodatkowyOpis:
        if each.NrWiersza is None and each.Klucz and each.Wartosc:
            before = found.get(each.Klucz)
            found[each.Klucz] = f"{before} {each.Wartosc}" if before else each.Wartosc
    return found


_KNOWN: Final = frozenset(
    {
        *more.DOCUMENT_KEYS.values(),
        more.OBJECT,
        more.REMITTANCE,
        more.DOCUMENT,
        more.SELLER_CONTACT,
        more.BUYER_CONTACT,
        more.SELLER_PHONE,
        more.BUYER_PHONE,
        more.SELLER_MAIL,
        more.BUYER_MAIL,
    }
)


def _notes(invoice: Faktura) -> Iterator[en.Note]:
    """The foot, the reason of a correction, and every fact that has no term."""
    fa = invoice.Fa
    if fa.PrzyczynaKorekty:
        yield en.Note(fa.PrzyczynaKorekty)
    for block in invoice.Stopka.Informacje if invoice.Stopka else ():
        if block.StopkaFaktury and block.StopkaFaktury.strip():
            yield en.Note(block.StopkaFaktury.strip())
    said = " ".join(
        block.StopkaFaktury or "" for block in (invoice.Stopka.Informacje if invoice.Stopka else ())
    ).casefold()
    if fa.Adnotacje.P_18A == YES and _SPLIT_PAYMENT.casefold() not in said:
        yield en.Note(_SPLIT_PAYMENT)
    for each in fa.DodatkowyOpis:
        if _is_a_note(each):
            yield en.Note(f"{each.Klucz}: {each.Wartosc}")
    for name, text in _numbers(fa):
        if text:
            yield en.Note(f"{name}: {text}")


def _numbers(fa: TFa) -> Iterator[tuple[str, str | None]]:
    """Contracts, orders and delivery notes beyond the first, which has a term of its own."""
    conditions = fa.WarunkiTransakcji or TWarunkiTransakcji()
    yield from (("Umowa", each.NrUmowy) for each in conditions.Umowy[1:])
    yield from (("Zamówienie", each.NrZamowienia) for each in conditions.Zamowienia[1:])
    yield "Warunki dostawy", conditions.WarunkiDostawy
    yield from (("WZ", number) for number in fa.WZ[1:])


def _is_a_note(each: TKluczWartosc) -> bool:
    is_of_document = each.NrWiersza is None and each.Klucz not in _KNOWN
    return is_of_document and bool(each.Klucz and each.Wartosc)


def _first_contract(fa: TFa) -> str | None:
    contracts = fa.WarunkiTransakcji.Umowy if fa.WarunkiTransakcji else ()
    return contracts[0].NrUmowy if contracts else None


def _first_order(fa: TFa) -> str | None:
    orders = fa.WarunkiTransakcji.Zamowienia if fa.WarunkiTransakcji else ()
    return orders[0].NrZamowienia if orders else None


def _in_zloty(fa: TFa) -> Decimal | None:
    amounts = [fa.P_14_1W, fa.P_14_2W, fa.P_14_3W, fa.P_14_4W]
    stated = [amount for amount in amounts if amount is not None]
    return sum(stated, _NIL) if stated else None


def _differences(
    fa: TFa, lines: tuple[en.SemanticLine, ...], groups: VatGroups
) -> tuple[tuple[en.AllowanceCharge, ...], tuple[en.AllowanceCharge, ...]]:
    """What lies between the lines and the sums of the invoice, a VAT group each."""
    reason = _SETTLED if fa.RodzajFaktury == "ROZ" else _DIFFERENCE
    less: list[en.AllowanceCharge] = []
    extra: list[en.AllowanceCharge] = []
    for group in groups.breakdown:
        of_lines = sum(
            (
                line.net or _NIL
                for line in lines
                if (line.vat_category, line.vat_rate) == (group.category, group.rate)
            ),
            _NIL,
        )
        difference = (group.base or _NIL) - of_lines
        if difference == 0:
            continue
        made = en.AllowanceCharge(
            amount=abs(difference),
            vat_category=group.category,
            vat_rate=group.rate,
            reason=reason,
        )
        (extra if difference > 0 else less).append(made)
    return tuple(less), tuple(extra)


def _totals(
    fa: TFa,
    lines: tuple[en.SemanticLine, ...],
    less: tuple[en.AllowanceCharge, ...],
    extra: tuple[en.AllowanceCharge, ...],
    groups: VatGroups,
) -> en.DocumentTotals:
    net = sum((each.base or _NIL for each in groups.breakdown), _NIL)
    vat = sum((each.vat or _NIL for each in groups.breakdown), _NIL)
    gross = net + vat
    prepaid, rounding = _settled(fa, gross)
    return en.DocumentTotals(
        line_net=sum((line.net or _NIL for line in lines), _NIL),
        allowances=sum((each.amount or _NIL for each in less), _NIL) if less else None,
        charges=sum((each.amount or _NIL for each in extra), _NIL) if extra else None,
        net=net,
        vat=vat,
        vat_accounting=_in_zloty(fa),
        gross=gross,
        prepaid=prepaid or None,
        rounding=rounding or None,
        due=gross - prepaid + rounding,
    )


def _settled(fa: TFa, gross: Decimal) -> tuple[Decimal, Decimal]:
    """BT-113 and BT-114: what was paid, deducted or added beside the sums."""
    stated = gross if fa.P_15 is None else fa.P_15
    prepaid = gross - stated
    rounding = _NIL
    settlement, payment = fa.Rozliczenie, fa.Platnosc
    if settlement is not None:
        for added in settlement.Obciazenia:
            amount = added.Kwota or _NIL
            if added.Powod == ROUNDING:
                rounding += amount
            else:
                prepaid -= amount
        for taken in settlement.Odliczenia:
            amount = taken.Kwota or _NIL
            if taken.Powod == ROUNDING:
                rounding -= amount
            else:
                prepaid += amount
    if payment is not None:
        if payment.Zaplacono == YES:
            prepaid = gross + rounding
        parts = (each.KwotaZaplatyCzesciowej or _NIL for each in payment.ZaplataCzesciowa)
        prepaid += sum(parts, _NIL)
    return prepaid, rounding
