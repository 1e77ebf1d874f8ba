"""Lines of FatturaPA: those of the document, then its allowances and charges as lines of their own.

PrezzoTotale is (PrezzoUnitario less the discounts) times Quantita within a cent (SdI 00423), and
the lines of a rate add up to its base (00422). A quantity is never negative here, so the price is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Final

from storno_desktop.domain.italian.sums import OUT_OF_POCKET, STAMP_REASON
from storno_desktop.domain.money import rounded
from storno_desktop.domain.national.italy import natura as naturas
from storno_desktop.domain.semantic import AllowanceCharge, Semantic, SemanticLine
from storno_desktop.domain.unit_words import LABELS
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa import terms
from storno_desktop.einvoice.fatturapa.extras import NATURA, Extras, LineExtras
from storno_desktop.einvoice.fatturapa.letters import ascii_
from storno_desktop.einvoice.fatturapa.pen import Pen

DIGITS: Final = 8
CENT: Final = Decimal("0.01")
#: CodiceTipo of the item identifiers, as the Italian application of EN 16931 names them.
SELLER_CODE, BUYER_CODE = "Codice Art. fornitore", "Codice Art. cliente"
GTIN_CODE, CPV_CODE = "EAN", "CPV"
_UNIT: Final = 10
_ITALIAN: Final = 4  # place of Italian among the labels
_ALLOWANCES: Final = "ublExtensions.allowanceCharges"


def lines(invoice: Semantic, extras: Extras, pen: Pen) -> tuple[m.DettaglioLinee, ...]:
    """Write every line; numbers run from 1."""
    country = (invoice.buyer.address.country if invoice.buyer.address else None) or ""
    written = []
    known = extras.lines or ()
    for index, line in enumerate(invoice.lines):
        more = known[index] if index < len(known) else LineExtras()
        written.append(_line(index, line, more, pen))
    own = extras.document
    chosen = natura_by_category(invoice, extras)
    for is_charge, ones in ((False, invoice.allowances), (True, invoice.charges)):
        said = () if own is None else own.charges if is_charge else own.allowances
        for index, one in enumerate(ones):
            if is_charge and is_fund(index, extras):
                continue
            natura = said[index] if index < len(said) else None
            natura = natura or chosen.get(one.vat_category)
            bears = own is not None and own.withholds_all and natura != OUT_OF_POCKET
            is_stamp = one.reason == STAMP_REASON
            cost = _document_level(
                index,
                one,
                is_charge=is_charge,
                natura=natura or naturas.default(one.vat_category, country),
                pen=pen,
            )
            written.append(replace(cost, ritenuta="SI" if bears and not is_stamp else None))
    return tuple(replace(line, numero_linea=number) for number, line in enumerate(written, start=1))


def natura_by_category(invoice: Semantic, extras: Extras) -> dict[str | None, str]:
    """The natura that the lines of a category have, the last one where they differ."""
    return {
        line.vat_category: more.natura
        for line, more in zip(invoice.lines, extras.lines, strict=False)
        if more.natura
    }


def is_fund(index: int, extras: Extras) -> bool:
    """Whether a charge of the document is a contribution, which is no line."""
    own = extras.document
    return own is not None and 0 <= index - own.own_charges < own.funds


def expected_total(line: m.DettaglioLinee) -> Decimal:
    """What SdI makes of a line: the price less its discounts in their order, times quantity."""
    unit = line.prezzo_unitario or Decimal(0)
    for one in line.sconto_maggiorazione:
        part = one.importo
        if not part:
            part = unit * (one.percentuale or Decimal(0)) / 100
        unit = unit - part if one.tipo == "SC" else unit + part
    return unit * (Decimal(1) if line.quantita is None else line.quantita)


def _line(index: int, line: SemanticLine, more: LineExtras, pen: Pen) -> m.DettaglioLinee:
    path = f"lines[{index}]"
    net = line.net or Decimal(0)
    quantity = line.quantity
    price = line.price.net
    if quantity is None or price is None:
        quantity, unit_price = None, net
    else:
        sign = -1 if quantity < 0 else 1
        base = line.price.base_quantity or Decimal(1)
        unit_price = sign * (price if base == 1 else rounded(price / base, DIGITS))
        unit_price = pen.number(f"{path}.unitPrice", unit_price, DIGITS)
        quantity = pen.number(f"{path}.quantity", abs(quantity), DIGITS)
    rate = line.vat_rate or Decimal(0)
    natura = more.natura
    if more.is_guess and natura:
        pen.warn(f"{path}.natura", "SDI-NATURA", natura=natura)
    period = line.period
    text = more.description or line.item.name
    own, place = more.more, f"{path}.fatturapa"
    kind = own.tipo_cessione_prestazione
    return m.DettaglioLinee(
        tipo_cessione_prestazione=kind.value if kind else None,
        codice_articolo=(*_codes(path, line, pen), *terms.article_codes(place, own, pen)),
        descrizione=pen.required(
            f"{path}.description", pen.text(f"{path}.description", text, 1000)
        ),
        quantita=quantity,
        unita_misura=_unit(line.unit, more.unit) if quantity is not None else None,
        data_inizio_periodo=period.start if period else None,
        data_fine_periodo=period.end if period else None,
        prezzo_unitario=unit_price,
        sconto_maggiorazione=tuple(_discounts(line, unit_price, quantity, net)),
        prezzo_totale=net,
        aliquota_iva=rate,
        ritenuta="SI" if more.is_withheld else None,
        natura=natura,
        riferimento_amministrazione=pen.key(
            f"{place}.riferimentoAmministrazione", own.riferimento_amministrazione, 20
        )
        or pen.key(f"{path}.buyerAccountingRef", line.accounting_reference, 20),
        altri_dati_gestionali=(*_other(path, line, pen), *terms.other_data(place, own, pen)),
    )


def _discounts(
    line: SemanticLine, price: Decimal, quantity: Decimal | None, net: Decimal
) -> Iterable[m.ScontoMaggiorazione]:
    """The discounts of one unit: SdI takes them off the price before it multiplies."""
    count = quantity or Decimal(1)
    ones = [("SC", one) for one in line.allowances] + [("MG", one) for one in line.charges]
    if len(ones) == 1:
        kind, one = ones[0]
        percent = one.percent
        if percent is not None and percent == rounded(percent) and 0 < percent <= 100:  # noqa: PLR2004 - per cent
            factor = percent / 100
            left = price * (1 - factor if kind == "SC" else 1 + factor) * count
            if abs(left - net) <= CENT:
                yield m.ScontoMaggiorazione(tipo=kind, percentuale=percent)
                return
    for kind, one in ones:
        if one.amount:
            each = rounded(one.amount / count, DIGITS)
            yield m.ScontoMaggiorazione(tipo=kind, importo=each)


def _unit(code: str | None, typed: str | None) -> str | None:
    """The word that was typed, else the Italian one of a code, else the code."""
    labels = LABELS.get(code or "")
    for word in (typed, labels.split("|")[_ITALIAN] if labels else None, code):
        written = ascii_(word.replace("²", "2").replace("³", "3")) if word else ""
        if 0 < len(written) <= _UNIT:
            return written
    return None


def _codes(path: str, line: SemanticLine, pen: Pen) -> tuple[m.CodiceArticolo, ...]:
    item = line.item
    pairs = [(SELLER_CODE, "productCode", item.seller_id)]
    pairs.append((BUYER_CODE, "buyerItemIdentification", item.buyer_id))
    if item.standard_id is not None:
        scheme = item.standard_id.scheme
        kind = GTIN_CODE if scheme in {None, "0160"} else f"BT-157 {scheme}"
        pairs.append((kind, "standardItemIdentification", item.standard_id.value))
    for one in item.classifications:
        kind = CPV_CODE if one.scheme == "STI" else f"BT-158 {one.scheme}"
        pairs.append((kind, "cpvCode", one.value))
    written = ((kind, pen.text(f"{path}.{key}", value, 35)) for kind, key, value in pairs)
    return tuple(
        m.CodiceArticolo(codice_tipo=ascii_(kind)[:35], codice_valore=value)
        for kind, value in written
        if value
    )


def _other(path: str, line: SemanticLine, pen: Pen) -> tuple[m.AltriDatiGestionali, ...]:
    item = line.item
    other = list(pen.other("BT-159", f"{path}.ublExtensions.originCountry", item.origin_country))
    if line.object_id is not None:
        other += pen.other("BT-128", f"{path}.objectIdentifier", line.object_id.value)
    place = f"{path}.ublExtensions.additionalItemProperties"
    for name, value in item.attributes:
        if name == NATURA:
            continue
        is_short = len(ascii_(name)) <= _UNIT and ascii_(name) == name
        kind, text = (name, value) if is_short else ("BT-160", f"{name}: {value}")
        other += pen.other(kind, place, text)
    return tuple(other)


def _document_level(
    index: int, one: AllowanceCharge, *, is_charge: bool, natura: str | None, pen: Pen
) -> m.DettaglioLinee:
    """A discount (SC) or additional cost (AC) of the whole document."""
    amount = one.amount or Decimal(0)
    signed = amount if is_charge else -amount
    rate = one.vat_rate or Decimal(0)
    fallback = "Spese accessorie" if is_charge else "Sconto"
    path = f"{_ALLOWANCES}[{index}].reason"
    return m.DettaglioLinee(
        tipo_cessione_prestazione="AC" if is_charge else "SC",
        descrizione=pen.text(path, one.reason, 1000) or fallback,
        prezzo_unitario=signed,
        prezzo_totale=signed,
        aliquota_iva=rate,
        natura=natura if rate == 0 else None,
    )
