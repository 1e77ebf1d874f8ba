"""Sums of FatturaPA: one a rate and natura, with base, VAT and the law; stamp duty."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from storno_desktop.application.reference import threshold
from storno_desktop.domain.faults import Severity
from storno_desktop.domain.money import plain, rounded
from storno_desktop.domain.semantic import Semantic, VatBreakdown
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa import natura as naturas
from storno_desktop.einvoice.fatturapa.extras import Extras
from storno_desktop.einvoice.fatturapa.lines import CENT, DIGITS, expected_total
from storno_desktop.einvoice.fatturapa.pen import Pen

_STAMP: Final = "IT-stamp-duty"
_HUNDRED: Final = Decimal(100)
_NIL: Final = Decimal(0)
_NEAR: Final = Decimal("0.009")


@dataclass(frozen=True, slots=True)
class Sums:
    """Lines as they stand in the file, and what they come to."""

    lines: tuple[m.DettaglioLinee, ...]
    groups: tuple[m.DatiRiepilogo, ...]

    @property
    def gross(self) -> Decimal:
        """ImportoTotaleDocumento."""
        parts = ((one.imponibile_importo or _NIL) + (one.imposta or _NIL) for one in self.groups)
        return sum(parts, _NIL)

    @property
    def split_vat(self) -> Decimal:
        """The VAT that a public buyer pays to the State instead of the seller."""
        parts = (one.imposta or _NIL for one in self.groups if one.esigibilita_iva == "S")
        return sum(parts, _NIL)


def sums(invoice: Semantic, lines: tuple[m.DettaglioLinee, ...], extras: Extras, pen: Pen) -> Sums:
    """Sum lines by rate and natura, in order of first appearance."""
    written = list(lines)
    keys = dict.fromkeys((line.aliquota_iva or _NIL, line.natura) for line in lines)
    groups = []
    for rate, natura in keys:
        places = [
            place
            for place, line in enumerate(written)
            if (line.aliquota_iva or _NIL, line.natura) == (rate, natura)
        ]
        stated = _stated(invoice, rate)
        base = sum((written[place].prezzo_totale or _NIL for place in places), _NIL)
        vat, rounding = _NIL, None
        if rate and stated is not None:
            index, group = stated
            base, vat = group.base or _NIL, group.vat or _NIL
            if abs(base * rate / _HUNDRED - vat) > CENT and extras.may_reconcile:
                base, vat = _reconciled(base + vat, rate)
                path = f"vatBreakdown[{index}].vat"
                pen.warn(path, "SDI-VAT-SPLIT", base=plain(base), vat=plain(vat))
                _use_exact_nets(written, places, extras)
                total = sum((written[place].prezzo_totale or _NIL for place in places), _NIL)
                rounding = base - total or None
        elif rate:
            vat = rounded(base * rate / _HUNDRED)
        groups.append(
            m.DatiRiepilogo(
                aliquota_iva=rate,
                natura=natura,
                arrotondamento=rounding,
                imponibile_importo=rounded(base),
                imposta=vat,
                esigibilita_iva=_due(extras) if rate else None,
                riferimento_normativo=_law(natura, places, extras, pen) if natura else None,
            )
        )
    return Sums(tuple(written), tuple(groups))


def _stated(invoice: Semantic, rate: Decimal) -> tuple[int, VatBreakdown] | None:
    """The VAT group of a rate, where there is exactly one."""
    found = [(i, group) for i, group in enumerate(invoice.vat) if (group.rate or _NIL) == rate]
    return found[0] if len(found) == 1 else None


def _reconciled(gross: Decimal, rate: Decimal) -> tuple[Decimal, Decimal]:
    """Part what the buyer pays into base and VAT that SdI can recompute (00421)."""
    base = rounded(gross / (1 + rate / _HUNDRED))
    return base, gross - base


def _use_exact_nets(written: list[m.DettaglioLinee], places: list[int], extras: Extras) -> None:
    """Let lines with VAT in their price state eight decimals, so that they sum to the base."""
    for place in places:
        more = extras.lines[place] if place < len(extras.lines) else None
        if more is not None and more.exact_net is not None:
            line = written[place]
            expected = rounded(expected_total(line), DIGITS)
            # never further from the line's own arithmetic than SdI bears (00423)
            exact = min(max(more.exact_net, expected - _NEAR), expected + _NEAR)
            written[place] = replace(line, prezzo_totale=exact)


def _due(extras: Extras) -> str:
    if extras.is_split_payment:
        return "S"
    return "D" if extras.deferred else "I"


def _law(natura: str, places: list[int], extras: Extras, pen: Pen) -> str | None:
    """What the lines say, else what the document says, else the article of the natura."""
    texts: dict[str, int] = {}
    for place in places:
        more = extras.lines[place] if place < len(extras.lines) else None
        if more is not None and more.law:
            texts.setdefault(more.law, place)
    if texts:
        path = f"lines[{next(iter(texts.values()))}].exemptionReason"
        return pen.name(path, "; ".join(texts), 100)
    text = dict(extras.law).get(natura) or naturas.LAW.get(natura)
    return pen.name("vatBreakdown", text, 100)


def stamp(
    invoice: Semantic, groups: tuple[m.DatiRiepilogo, ...], extras: Extras, pen: Pen
) -> m.DatiBollo | None:
    """Stamp duty, paid virtually, above the threshold of exempt amounts (DPR 642/1972)."""
    if invoice.issued_on is None:
        return None
    known = threshold(_STAMP, invoice.issued_on)
    if known is None or known.result is None:
        return None
    exempt = sum(
        (one.imponibile_importo or _NIL for one in groups if one.natura in naturas.STAMPED), _NIL
    )
    if invoice.currency not in {None, "EUR"}:
        exempt = exempt * (extras.exchange_rate or _NIL)
    if exempt <= known.amount:
        return None
    amount, limit = plain(known.result), plain(known.amount)
    pen.fault("vatBreakdown", "SDI-STAMP", Severity.INFORMATION, amount=amount, limit=limit)
    return m.DatiBollo(bollo_virtuale="SI", importo_bollo=known.result)
