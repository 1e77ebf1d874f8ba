"""What stands above and below the lines of FatturaPA: references, dates, payment, files."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.semantic import CREDIT_NOTE_TYPES, Semantic
from storno_desktop.einvoice.fatturapa import facets
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
#: BT-81 (UNTDID 4461) to ModalitaPagamento.
MEANS: Final = {
    "10": "MP01",
    "20": "MP02",
    "21": "MP02",
    "23": "MP03",
    "30": "MP05",
    "31": "MP05",
    "42": "MP05",
    "48": "MP08",
    "49": "MP16",
    "50": "MP18",
    "54": "MP08",
    "55": "MP08",
    "57": "MP05",
    "58": "MP05",
    "59": "MP19",
    "60": "MP06",
    "68": "MP08",
    "70": "MP12",
    "97": "MP22",
    "1": "MP05",
}
_TRANSFER: Final = "MP05"
_CUP: Final = re.compile(r"[A-Z][0-9A-Z]{14}")
_REFERENCE: Final = 20
_TENDER: Final = 15


def document_type(invoice: Semantic) -> str:
    """TipoDocumento: TD24 for an invoice after the goods went with a delivery note."""
    known = _TYPES.get(invoice.type_code or "380")
    if known is not None:
        return known
    delivered = invoice.delivery.delivered_on if invoice.delivery else None
    issued = invoice.issued_on
    if invoice.despatch_advice and delivered and issued and delivered < issued:
        return DEFERRED
    return "TD01"


def general(
    invoice: Semantic, kind: str, stamp: m.DatiBollo | None, sums: Sums, pen: Pen
) -> m.DatiGenerali:
    """Write number, date, total and every reference."""
    totals = invoice.totals
    document = m.DatiGeneraliDocumento(
        tipo_documento=kind,
        divisa=invoice.currency,
        data=invoice.issued_on,
        numero=pen.required("number", pen.key("number", invoice.number, _REFERENCE)),
        dati_bollo=stamp,
        importo_totale_documento=sums.gross,
        arrotondamento=totals.rounding or None,
        causale=_reasons(invoice, pen),
    )
    if invoice.issued_on is None:
        pen.fault("issueDate", "REQUIRED")
    orders, contracts = _orders(invoice, pen)
    receipt = pen.key("receivingAdviceReference", invoice.receiving_advice, _REFERENCE)
    return m.DatiGenerali(
        dati_generali_documento=document,
        dati_ordine_acquisto=orders,
        dati_contratto=contracts,
        dati_ricezione=(m.DatiDocumentiCorrelati(id_documento=receipt),) if receipt else (),
        dati_fatture_collegate=tuple(
            m.DatiDocumentiCorrelati(
                id_documento=pen.key("parentDocumentNumber", one.number, _REFERENCE),
                data=one.issued_on,
            )
            for one in invoice.preceding
            if one.number
        ),
        dati_ddt=_delivery_notes(invoice, pen),
        dati_trasporto=_transport(invoice, pen),
    )


def _reasons(invoice: Semantic, pen: Pen) -> tuple[str, ...]:
    parts: list[str] = []
    for note in invoice.notes:
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


def payments(
    invoice: Semantic, kind: str, sums: Sums, extras: Extras, pen: Pen
) -> tuple[m.DatiPagamento, ...]:
    """What is due, when and how; nothing where nobody said anything about it."""
    given = invoice.payments
    if not given and invoice.due_on is None and not invoice.totals.prepaid:
        return ()
    gross = sums.gross + (invoice.totals.rounding or Decimal(0))
    due = gross - (invoice.totals.prepaid or Decimal(0)) - sums.split_vat
    means = given[0] if given else en.PaymentInstructions()
    method = _method(means, pen)
    transfer = means.transfers[0] if means.transfers else None
    iban = re.sub(r"\s", "", transfer.account or "").upper() if transfer else ""
    bic = re.sub(r"\s", "", transfer.provider or "").upper() if transfer else ""
    payee = invoice.payee
    detail = m.DettaglioPagamento(
        beneficiario=pen.name("payeeName", payee.name if payee else None, 200),
        modalita_pagamento=method,
        data_scadenza_pagamento=invoice.due_on,
        importo_pagamento=due,
        istituto_finanziario=pen.name("payeeBankName", extras.bank_name, 80) if iban else None,
        iban=iban if facets.IBAN.allows(iban) else None,
        bic=bic if facets.BIC.allows(bic) else None,
        codice_pagamento=pen.key("paymentReference", means.remittance, 60),
    )
    terms = "TP03" if kind in {"TD02", "TD03"} else "TP02"
    return (m.DatiPagamento(condizioni_pagamento=terms, dettaglio_pagamento=(detail,)),)


def _method(means: en.PaymentInstructions, pen: Pen) -> str:
    named = means.means_text or ""
    if facets.MODALITA.allows(named):
        return named
    if means.means_code is None:
        return _TRANSFER
    method = MEANS.get(means.means_code)
    if method is None:
        pen.warn("paymentMethod", "SDI-PAYMENT-METHOD")
    return method or _TRANSFER


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
