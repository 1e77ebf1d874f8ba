"""A simplified invoice in the ordinary model: its amounts hold their VAT, which is taken out."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from storno_desktop.domain.money import rounded
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa import simplified as s

_NIL: Final = Decimal(0)
_HUNDRED: Final = Decimal(100)


def ordinary(invoice: s.FatturaElettronicaSemplificata) -> m.FatturaElettronica:
    """Say a simplified file with the elements of an ordinary one, for reading only."""
    header = invoice.fattura_elettronica_header or s.HeaderSemplificata()
    return m.FatturaElettronica(
        versione=invoice.versione,
        sistema_emittente=invoice.sistema_emittente,
        fattura_elettronica_header=_header(header),
        fattura_elettronica_body=tuple(_body(one) for one in invoice.fattura_elettronica_body),
    )


def _header(header: s.HeaderSemplificata) -> m.FatturaElettronicaHeader:
    sent = header.dati_trasmissione or s.DatiTrasmissioneSemplificata()
    seller = header.cedente_prestatore or s.CedenteSemplificata()
    buyer = header.cessionario_committente or s.CessionarioSemplificata()
    numbers = buyer.identificativi_fiscali or s.IdentificativiFiscali()
    named = buyer.altri_dati_identificativi or s.AltriDatiIdentificativi()
    return m.FatturaElettronicaHeader(
        dati_trasmissione=m.DatiTrasmissione(
            id_trasmittente=sent.id_trasmittente,
            progressivo_invio=sent.progressivo_invio,
            formato_trasmissione=sent.formato_trasmissione,
            codice_destinatario=sent.codice_destinatario,
            pec_destinatario=sent.pec_destinatario,
        ),
        cedente_prestatore=m.CedentePrestatore(
            dati_anagrafici=m.DatiAnagraficiCedente(
                id_fiscale_iva=seller.id_fiscale_iva,
                codice_fiscale=seller.codice_fiscale,
                anagrafica=m.Anagrafica(
                    denominazione=seller.denominazione, nome=seller.nome, cognome=seller.cognome
                ),
                regime_fiscale=seller.regime_fiscale,
            ),
            sede=seller.sede,
            stabile_organizzazione=seller.stabile_organizzazione,
            iscrizione_rea=seller.iscrizione_rea,
        ),
        cessionario_committente=m.CessionarioCommittente(
            dati_anagrafici=m.DatiAnagraficiCessionario(
                id_fiscale_iva=numbers.id_fiscale_iva,
                codice_fiscale=numbers.codice_fiscale,
                anagrafica=m.Anagrafica(
                    denominazione=named.denominazione, nome=named.nome, cognome=named.cognome
                ),
            ),
            sede=named.sede,
        ),
        soggetto_emittente=header.soggetto_emittente,
    )


def _body(body: s.BodySemplificata) -> m.FatturaElettronicaBody:
    general = body.dati_generali or s.GeneraliSemplificata()
    document = general.dati_generali_documento or s.DocumentoSemplificata()
    corrected = general.dati_fattura_rettificata
    lines, groups = _goods(body.dati_beni_servizi)
    return m.FatturaElettronicaBody(
        dati_generali=m.DatiGenerali(
            dati_generali_documento=m.DatiGeneraliDocumento(
                tipo_documento=document.tipo_documento,
                divisa=document.divisa,
                data=document.data,
                numero=document.numero,
                dati_bollo=m.DatiBollo(bollo_virtuale="SI") if document.bollo_virtuale else None,
                causale=(corrected.elementi_rettificati,)
                if corrected and corrected.elementi_rettificati
                else (),
            ),
            dati_fatture_collegate=(
                m.DatiDocumentiCorrelati(id_documento=corrected.numero_fr, data=corrected.data_fr),
            )
            if corrected
            else (),
        ),
        dati_beni_servizi=m.DatiBeniServizi(dettaglio_linee=lines, dati_riepilogo=groups),
        allegati=body.allegati,
    )


def _vat(one: s.BeniServiziSemplificata) -> tuple[Decimal, Decimal]:
    """Rate and VAT of an amount; the rate follows from the VAT where only that is given."""
    gross, stated = one.importo or _NIL, one.dati_iva or s.DatiIVA()
    rate, vat = stated.aliquota, stated.imposta
    if vat is None:
        share = rate or _NIL
        vat = gross - rounded(gross / (1 + share / _HUNDRED))
    if rate is None:
        net = gross - vat
        rate = rounded(vat * _HUNDRED / net, 0) if net else _NIL
    return rate, vat


def _goods(
    ones: tuple[s.BeniServiziSemplificata, ...],
) -> tuple[tuple[m.DettaglioLinee, ...], tuple[m.DatiRiepilogo, ...]]:
    lines = []
    groups: dict[tuple[Decimal, str | None], tuple[Decimal, Decimal, str | None]] = {}
    for number, one in enumerate(ones, start=1):
        rate, vat = _vat(one)
        net = (one.importo or _NIL) - vat
        lines.append(
            m.DettaglioLinee(
                numero_linea=number,
                descrizione=one.descrizione,
                prezzo_unitario=net,
                prezzo_totale=net,
                aliquota_iva=rate,
                natura=one.natura,
            )
        )
        base, sum_, law = groups.get((rate, one.natura), (_NIL, _NIL, None))
        law = law or one.riferimento_normativo
        groups[rate, one.natura] = (base + net, sum_ + vat, law)
    return tuple(lines), tuple(
        m.DatiRiepilogo(
            aliquota_iva=rate,
            natura=natura,
            imponibile_importo=base,
            imposta=vat,
            riferimento_normativo=law,
        )
        for (rate, natura), (base, vat, law) in groups.items()
    )
