"""Sums of FatturaPA: one a rate and natura, with base, VAT and the law; stamp duty."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from storno_desktop.application.reference import threshold
from storno_desktop.domain.faults import Severity
from storno_desktop.domain.money import plain, rounded
from storno_desktop.domain.national.italy import natura as naturas
from storno_desktop.domain.semantic import Semantic, VatBreakdown
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.extras import STAMP, Extras
from storno_desktop.einvoice.fatturapa.lines import CENT, DIGITS, expected_total
from storno_desktop.einvoice.fatturapa.pen import Pen

_HUNDRED: Final = Decimal(100)
_NIL: Final = Decimal(0)
_NEAR: Final = Decimal("0.009")


@dataclass(frozen=True, slots=True)
class Sums:
    """Lines as they stand in the file, and what they come to."""

    lines: tuple[m.DettaglioLinee, ...]
    groups: tuple[m.DatiRiepilogo, ...]
    funds: tuple[m.DatiCassaPrevidenziale, ...] = ()

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


def sums(
    invoice: Semantic,
    lines: tuple[m.DettaglioLinee, ...],
    funds: tuple[m.DatiCassaPrevidenziale, ...],
    extras: Extras,
    pen: Pen,
) -> Sums:
    """Sum lines and contributions by rate and natura, in order of first appearance."""
    written = [_within_reach(line) for line in lines]
    keys = dict.fromkeys(
        [
            *((line.aliquota_iva or _NIL, line.natura) for line in lines),
            *((fund.aliquota_iva or _NIL, fund.natura) for fund in funds),
        ]
    )
    groups = []
    for rate, natura in keys:
        places = [
            place
            for place, line in enumerate(written)
            if (line.aliquota_iva or _NIL, line.natura) == (rate, natura)
        ]
        stated = _stated(invoice, rate)
        contributed = sum(
            (
                one.importo_contributo_cassa or _NIL
                for one in funds
                if (one.aliquota_iva or _NIL, one.natura) == (rate, natura)
            ),
            _NIL,
        )
        total = contributed + sum((written[p].prezzo_totale or _NIL for p in places), _NIL)
        base = contributed + sum((lines[p].prezzo_totale or _NIL for p in places), _NIL)
        vat = _NIL
        if rate and stated is not None:
            base, vat = stated.base or _NIL, stated.vat or _NIL
        elif rate:
            vat = rounded(base * rate / _HUNDRED)
        moved = any(written[place] is not lines[place] for place in places)
        rounding = (rounded(base) - total or None) if moved else None
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
    return Sums(tuple(written), tuple(groups), funds)


def _stated(invoice: Semantic, rate: Decimal) -> VatBreakdown | None:
    """The VAT group of a rate, where there is exactly one."""
    found = [group for group in invoice.vat if (group.rate or _NIL) == rate]
    return found[0] if len(found) == 1 else None


def _within_reach(line: m.DettaglioLinee) -> m.DettaglioLinee:
    """A line whose total is near enough to price times quantity for SdI (00423).

    A price without VAT that follows from one with it has eight decimals, which a quantity of
    millions makes cents of; the base then says its rounding (Arrotondamento).
    """
    if line.prezzo_totale is None or line.prezzo_unitario is None:
        return line
    expected = rounded(expected_total(line), DIGITS)
    if abs(expected - line.prezzo_totale) <= CENT or line.prezzo_unitario < 0:
        return line
    near = expected + _NEAR.copy_sign(line.prezzo_totale - expected)
    return replace(line, prezzo_totale=near)


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
    own = extras.document
    amount = own.stamp if own is not None else _by_threshold(invoice, groups, extras)
    if amount is None:
        return None
    bollo = own.terms.bollo if own is not None else None
    if bollo is None or (bollo.virtuale is None and not bollo.addebitato):
        known = threshold(STAMP, invoice.issued_on) if invoice.issued_on else None
        limit = plain(known.amount) if known else "–"
        pen.fault(
            "fatturapa.bollo", "SDI-STAMP", Severity.INFORMATION, amount=plain(amount), limit=limit
        )
    return m.DatiBollo(bollo_virtuale="SI", importo_bollo=amount)


def _by_threshold(
    invoice: Semantic, groups: tuple[m.DatiRiepilogo, ...], extras: Extras
) -> Decimal | None:
    """The stamp of an invoice of another origin, by its exempt amounts."""
    known = threshold(STAMP, invoice.issued_on) if invoice.issued_on else None
    if known is None or known.result is None:
        return None
    exempt = sum(
        (one.imponibile_importo or _NIL for one in groups if one.natura in naturas.STAMPED), _NIL
    )
    if invoice.currency not in {None, "EUR"}:
        exempt = exempt * (extras.exchange_rate or _NIL)
    return known.result if exempt > known.amount else None
