"""What stands above and below the lines of FatturaPA: references, dates, payment, files."""

from __future__ import annotations

import re
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.national.italy import RiferimentoA
from storno_desktop.domain.semantic import CREDIT_NOTE_TYPES, Semantic
from storno_desktop.einvoice.fatturapa import facets, terms
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.extras import Extras
from storno_desktop.einvoice.fatturapa.letters import ascii_
from storno_desktop.einvoice.fatturapa.pen import Pen
from storno_desktop.einvoice.fatturapa.summary import Sums

CREDIT: Final = "TD04"
DEFERRED: Final = "TD24"
#: BT-3 (UNTDID 1001) to TipoDocumento; every other invoice is TD01.
_TYPES: Final = {
    **dict.fromkeys(CREDIT_NOTE_TYPES, CREDIT),
    "383": "TD05",
    "386": "TD02",
}
_CUP: Final = re.compile(r"[A-Z][0-9A-Z]{14}")
_REFERENCE: Final = 20
_TENDER: Final = 15


def document_type(invoice: Semantic, extras: Extras) -> str:
    """TipoDocumento: TD24 for an invoice after the goods went with a delivery note."""
    known = _TYPES.get(invoice.type_code or "380")
    own = extras.document
    if known == CREDIT:
        return CREDIT
    if own is not None and own.terms.tipo_documento is not None:
        return own.terms.tipo_documento.value
    if known is not None:
        return known
    ddt = own.terms.ddt if own is not None else ()
    if invoice.issued_on and any(one.data < invoice.issued_on for one in ddt):
        return DEFERRED
    delivered = invoice.delivery.delivered_on if invoice.delivery else None
    issued = invoice.issued_on
    if invoice.despatch_advice and delivered and issued and delivered < issued:
        return DEFERRED
    return "TD01"


def general(
    invoice: Semantic,
    kind: str,
    stamp: m.DatiBollo | None,
    sums: Sums,
    extras: Extras,
    pen: Pen,
) -> m.DatiGenerali:
    """Write number, date, total and every reference."""
    totals = invoice.totals
    document = m.DatiGeneraliDocumento(
        tipo_documento=kind,
        divisa=invoice.currency,
        data=invoice.issued_on,
        numero=pen.required("number", pen.key("number", invoice.number, _REFERENCE)),
        dati_ritenuta=terms.withholdings(extras, pen),
        dati_bollo=stamp,
        dati_cassa_previdenziale=sums.funds,
        importo_totale_documento=sums.gross,
        arrotondamento=totals.rounding or None,
        causale=_reasons(invoice, extras, pen),
        art73="SI" if extras.document is not None and extras.document.terms.art73 else None,
    )
    if invoice.issued_on is None:
        pen.fault("issueDate", "REQUIRED")
    orders, contracts = _orders(invoice, pen)
    receipt = pen.key("receivingAdviceReference", invoice.receiving_advice, _REFERENCE)
    receipts = (m.DatiDocumentiCorrelati(id_documento=receipt),) if receipt else ()
    preceding = tuple(
        m.DatiDocumentiCorrelati(
            id_documento=pen.key("parentDocumentNumber", one.number, _REFERENCE),
            data=one.issued_on,
        )
        for one in invoice.preceding
        if one.number
    )
    more = terms.references(extras, pen)
    return m.DatiGenerali(
        dati_generali_documento=document,
        dati_ordine_acquisto=terms.joined(orders, more[RiferimentoA.ORDINE]),
        dati_contratto=terms.joined(contracts, more[RiferimentoA.CONTRATTO]),
        dati_convenzione=more[RiferimentoA.CONVENZIONE],
        dati_ricezione=terms.joined(receipts, more[RiferimentoA.RICEZIONE]),
        dati_fatture_collegate=terms.joined(preceding, more[RiferimentoA.FATTURA]),
        dati_sal=terms.stages(extras, pen),
        dati_ddt=(*_delivery_notes(invoice, pen), *terms.delivery_notes(extras, pen)),
        dati_trasporto=terms.transport(_transport(invoice, pen), extras, pen),
        fattura_principale=terms.main_invoice(extras, pen),
    )


def _reasons(invoice: Semantic, extras: Extras, pen: Pen) -> tuple[str, ...]:
    parts: list[str] = []
    silent = extras.document.silent if extras.document is not None else frozenset()
    for note in invoice.notes:
        if note.text not in silent:
            parts += pen.paragraphs("notes", note.text, 200)
    parts += pen.paragraphs("paymentTerms", invoice.payment_terms, 200)
    for one in invoice.documents:
        if one.content is None:
            named = " ".join(x for x in (one.reference, one.description, one.location) if x)
            parts += pen.paragraphs("attachments", named, 200)
    others = [one.account for payment in invoice.payments for one in payment.transfers[1:]]
    for account in others:
        parts += pen.paragraphs("payeeBankAccount", f"IBAN {account}" if account else None, 200)
    return tuple(parts)


def _orders(
    invoice: Semantic, pen: Pen
) -> tuple[tuple[m.DatiDocumentiCorrelati, ...], tuple[m.DatiDocumentiCorrelati, ...]]:
    """Order and contract; CIG and CUP stand on the order, else on the contract, else alone."""
    cig = pen.key("tenderOrLotReference", invoice.tender, _TENDER)
    project = pen.text("projectReference", invoice.project, 100)
    cup = project if project and _CUP.fullmatch(project) else None
    job = None if cup else project
    order = pen.key("orderNumber", invoice.order, _REFERENCE)
    contract = pen.key("contractNumber", invoice.contract, _REFERENCE)
    by_item: dict[str, list[int]] = {}
    for number, line in enumerate(invoice.lines, start=1):
        path = f"lines[{number - 1}].orderLineReference"
        item = pen.key(path, line.order_line, _REFERENCE)
        if item:
            by_item.setdefault(item, []).append(number)
    on_order = bool(order or by_item)
    orders = tuple(
        m.DatiDocumentiCorrelati(
            riferimento_numero_linea=tuple(numbers),
            id_documento=order or item,
            num_item=item,
            codice_commessa_convenzione=job,
            codice_cup=cup,
            codice_cig=cig,
        )
        for item, numbers in by_item.items()
    )
    if not orders and (order or (not contract and (cig or project))):
        orders = (
            m.DatiDocumentiCorrelati(
                id_documento=order or cig or ascii_(project or "")[:_REFERENCE],
                codice_commessa_convenzione=job,
                codice_cup=cup,
                codice_cig=cig,
            ),
        )
    contracts = (
        (
            m.DatiDocumentiCorrelati(
                id_documento=contract,
                codice_commessa_convenzione=None if on_order else job,
                codice_cup=None if on_order else cup,
                codice_cig=None if on_order else cig,
            ),
        )
        if contract
        else ()
    )
    return orders, contracts


def _delivery_notes(invoice: Semantic, pen: Pen) -> tuple[m.DatiDDT, ...]:
    number = pen.key("despatchAdviceReference", invoice.despatch_advice, _REFERENCE)
    if number is None:
        return ()
    on = invoice.delivery.delivered_on if invoice.delivery else None
    if on is None:
        pen.fault("deliveryDate", "SDI-DDT-DATE")
    return (m.DatiDDT(numero_ddt=number, data_ddt=on),)


def _transport(invoice: Semantic, pen: Pen) -> m.DatiTrasporto | None:
    delivery = invoice.delivery
    if delivery is None:
        return None
    path = "ublExtensions.delivery.deliveryAddress"
    address = delivery.address
    place = None
    if address is not None and address.city:
        is_home = (address.country or "IT") == "IT"
        street = ", ".join(
            part for part in (delivery.name, address.line1, address.line2, address.line3) if part
        )
        code = (address.post_code or "").strip()
        is_code = is_home and facets.CAP.allows(code)
        if not is_code and code:
            street = f"{street}, {code}" if street else code
        county = address.subdivision or ""
        place = m.Indirizzo(
            indirizzo=pen.name(f"{path}.streetName", street, 60) or "-",
            cap=code if is_code else "00000",
            comune=pen.name(f"{path}.cityName", address.city, 60),
            provincia=county if is_home and facets.PROVINCIA.allows(county) else None,
            nazione=address.country or "IT",
        )
    on = delivery.delivered_on
    moment = f"{on.isoformat()}T00:00:00" if on and not invoice.despatch_advice else None
    if place is None and moment is None:
        return None
    return m.DatiTrasporto(indirizzo_resa=place, data_ora_consegna=moment)


def files(invoice: Semantic, pen: Pen) -> tuple[m.Allegati, ...]:
    """Attached files with their bytes."""
    return tuple(
        m.Allegati(
            nome_attachment=pen.name("attachments", one.filename or one.reference, 60) or "-",
            formato_attachment=_format(one),
            descrizione_attachment=pen.name("attachments", one.description, 100),
            attachment=one.content,
        )
        for one in invoice.documents
        if one.content is not None
    )


def _format(one: en.SupportingDocument) -> str | None:
    extension = (one.filename or "").rpartition(".")[2].upper()
    return extension if re.fullmatch(r"[A-Z0-9]{1,10}", extension) else None


def without_element(
    invoice: Semantic, extras: Extras, pen: Pen
) -> tuple[m.AltriDatiGestionali, ...]:
    """Terms that FatturaPA has no element for: other data of the first line, by their number."""
    period, delivery = invoice.period, invoice.delivery
    other = [*pen.other("BT-14", "salesOrderReference", invoice.sales_order)]
    reference = invoice.buyer_reference
    if reference and reference != extras.destination:
        other += pen.other("BT-10", "buyerReference", reference)
    if invoice.object_id is not None:
        other += pen.other("BT-18", "invoicedObjectIdentifier", invoice.object_id.value)
    if invoice.tax_point_date:
        other += pen.other("BT-7", "taxPointDate", day=invoice.tax_point_date)
    if period and period.start:
        other += pen.other("BT-73", "ublExtensions.invoicePeriod", day=period.start)
    if period and period.end:
        other += pen.other("BT-74", "ublExtensions.invoicePeriod", day=period.end)
    if delivery and delivery.name and not (delivery.address and delivery.address.city):
        other += pen.other("BT-70", "ublExtensions.delivery.name", delivery.name)
    if extras.exchange_rate is not None:
        rate = pen.number("exchangeRate", extras.exchange_rate, 8)
        other += pen.other("CAMBIO", "exchangeRate", number=rate)
        if extras.exchange_rate_date:
            other += pen.other("CAMBIO", "exchangeRateDate", day=extras.exchange_rate_date)
    return tuple(other)
