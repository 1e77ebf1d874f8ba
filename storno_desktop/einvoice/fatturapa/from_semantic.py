"""From the terms of EN 16931, and what Italy wants beyond them, to the national model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.national.italy import SELF_ISSUED, TipoDocumento
from storno_desktop.domain.semantic import CREDIT_NOTE_TYPES, AllowanceCharge, Semantic
from storno_desktop.einvoice.fatturapa import general, parties, payment, summary, terms
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.extras import Extras, of_semantic
from storno_desktop.einvoice.fatturapa.lines import lines
from storno_desktop.einvoice.fatturapa.pen import Pen

#: SdI takes files of 5 MB; base64 makes four bytes of three, and the invoice wants room as well.
LARGEST_ATTACHED: Final = 5_000_000 * 3 // 4 - 100_000


@dataclass(frozen=True, slots=True)
class Built:
    """A national invoice, and what was missing or had to change; paths are our own fields."""

    invoice: m.FatturaElettronica
    faults: tuple[Fault, ...]


def from_semantic(invoice: Semantic) -> Built:
    """Write an invoice of any origin; what only Italians know is a fault where it is missing."""
    return build(invoice, of_semantic(invoice))


def build(invoice: Semantic, extras: Extras) -> Built:
    """Write an invoice with what is known beyond its terms.

    A document with a negative total is a credit note (TD04), which is positive (DECISIONS 5).
    """
    pen = Pen()
    gross = invoice.totals.gross
    own = extras.document
    chosen = own.terms.tipo_documento if own is not None else None
    is_credit = invoice.type_code in CREDIT_NOTE_TYPES
    if gross is not None and gross < 0 and not is_credit and chosen not in SELF_ISSUED:
        invoice, is_credit = replace(_reversed(invoice), type_code="381"), True
        if own is not None:
            own = replace(own, sign=-own.sign)
            extras = replace(extras, document=own)
    if chosen is not None and is_credit != (chosen is TipoDocumento.TD04):
        pen.fault("fatturapa.tipoDocumento", "SDI-TYPE", found=chosen.value)
    if not invoice.lines:
        pen.fault("lines", "LINES-MISSING")
    if own is not None and own.attached_bytes > LARGEST_ATTACHED:
        pen.fault("attachments", "00003")
    header = parties.header(invoice, extras, pen)
    extras = _may_split(extras, header, pen)
    funds = terms.funds(invoice, extras, pen)
    sums = summary.sums(invoice, lines(invoice, extras, pen), funds, extras, pen)
    written = sums.lines
    others = general.without_element(invoice, extras, pen)
    if others and written:
        first = written[0]
        both = (*first.altri_dati_gestionali, *others)
        written = (replace(first, altri_dati_gestionali=both), *written[1:])
    kind = general.document_type(invoice, extras)
    stamp = summary.stamp(invoice, sums.groups, extras, pen)
    body = m.FatturaElettronicaBody(
        dati_generali=general.general(invoice, kind, stamp, sums, extras, pen),
        dati_beni_servizi=m.DatiBeniServizi(dettaglio_linee=written, dati_riepilogo=sums.groups),
        dati_veicoli=terms.vehicle(extras, pen),
        dati_pagamento=payment.payments(invoice, kind, sums, extras, pen),
        allegati=general.files(invoice, pen),
    )
    transmission = header.dati_trasmissione
    version = (transmission.formato_trasmissione if transmission else None) or parties.FIRMS
    made = m.FatturaElettronica(
        versione=version, fattura_elettronica_header=header, fattura_elettronica_body=(body,)
    )
    return Built(made, tuple(dict.fromkeys(pen.faults)))


def _may_split(extras: Extras, header: m.FatturaElettronicaHeader, pen: Pen) -> Extras:
    """Split payment is for public buyers; they expect it, but not of every seller."""
    transmission = header.dati_trasmissione
    is_office = transmission is not None and transmission.formato_trasmissione == parties.OFFICES
    if is_office and not extras.is_split_payment and extras.regime == "RF01":
        pen.warn("mentions", "SDI-SPLIT-PAYMENT")
    return extras


def _minus(value: Decimal | None) -> Decimal | None:
    return None if value is None else -value


def _opposite(one: AllowanceCharge) -> AllowanceCharge:
    return replace(one, amount=_minus(one.amount), base=_minus(one.base))


def _reversed(invoice: Semantic) -> Semantic:
    """The same with every amount of opposite sign; prices stay."""
    totals = invoice.totals
    return replace(
        invoice,
        allowances=tuple(_opposite(one) for one in invoice.allowances),
        charges=tuple(_opposite(one) for one in invoice.charges),
        totals=replace(
            totals,
            line_net=_minus(totals.line_net),
            allowances=_minus(totals.allowances),
            charges=_minus(totals.charges),
            net=_minus(totals.net),
            vat=_minus(totals.vat),
            vat_accounting=_minus(totals.vat_accounting),
            gross=_minus(totals.gross),
            prepaid=_minus(totals.prepaid),
            rounding=_minus(totals.rounding),
            due=_minus(totals.due),
        ),
        vat=tuple(
            replace(group, base=_minus(group.base), vat=_minus(group.vat)) for group in invoice.vat
        ),
        lines=tuple(
            replace(
                line,
                quantity=_minus(line.quantity),
                net=_minus(line.net),
                allowances=tuple(_opposite(one) for one in line.allowances),
                charges=tuple(_opposite(one) for one in line.charges),
            )
            for line in invoice.lines
        ),
    )
