"""The Italian part of a document as elements of FatturaPA, field by field."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from storno_desktop.domain.money import rounded
from storno_desktop.domain.national.italy import (
    Albo,
    ItalianLine,
    Luogo,
    Riferimento,
    RiferimentoA,
    Soggetto,
)
from storno_desktop.domain.national.italy import natura as naturas
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.fatturapa import facets
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.extras import Extras
from storno_desktop.einvoice.fatturapa.pen import Pen

_REFERENCE = 20
_PROJECT_CODE = 15


def withholdings(extras: Extras, pen: Pen) -> tuple[m.DatiRitenuta, ...]:
    """What the buyer withholds (2.1.1.5)."""
    own = extras.document
    if own is None:
        return ()
    amounts = [one.amount for one in own.deductions if one.name == "withholding"]
    return tuple(
        m.DatiRitenuta(
            tipo_ritenuta=one.tipo.value,
            importo_ritenuta=own.sign * amount,
            aliquota_ritenuta=pen.rate(f"fatturapa.ritenute[{index}].aliquota", one.aliquota),
            causale_pagamento=one.causale_pagamento.value,
        )
        for index, (one, amount) in enumerate(zip(own.terms.ritenute, amounts, strict=False))
    )


def funds(invoice: Semantic, extras: Extras, pen: Pen) -> tuple[m.DatiCassaPrevidenziale, ...]:
    """Contributions (2.1.1.7), with the amounts that the charges of the document have."""
    own = extras.document
    if own is None:
        return ()
    country = (invoice.buyer.address.country if invoice.buyer.address else None) or ""
    written = []
    for index, one in enumerate(own.terms.casse):
        place = own.own_charges + index
        charge = invoice.charges[place]
        path = f"fatturapa.casse[{index}]"
        rate = charge.vat_rate or facets.NOUGHT
        natura = own.charges[place] or naturas.default(charge.vat_category, country)
        written.append(
            m.DatiCassaPrevidenziale(
                tipo_cassa=one.tipo.value,
                al_cassa=pen.rate(f"{path}.aliquota", one.aliquota),
                importo_contributo_cassa=charge.amount,
                imponibile_cassa=charge.base,
                aliquota_iva=rate,
                ritenuta="SI" if one.ritenuta else None,
                natura=natura if rate == 0 else None,
                riferimento_amministrazione=pen.key(
                    f"{path}.riferimentoAmministrazione",
                    one.riferimento_amministrazione,
                    _REFERENCE,
                ),
            )
        )
    return tuple(written)


def references(
    extras: Extras, pen: Pen
) -> dict[RiferimentoA, tuple[m.DatiDocumentiCorrelati, ...]]:
    """Other documents (2.1.2 to 2.1.6) by what they are to this one."""
    found: dict[RiferimentoA, tuple[m.DatiDocumentiCorrelati, ...]]
    found = dict.fromkeys(RiferimentoA, ())
    for index, one in enumerate(extras.document.terms.riferimenti if extras.document else ()):
        path = f"fatturapa.riferimenti[{index}]"
        found[one.a] = (*found[one.a], _reference(path, one, pen))
    return found


def _reference(path: str, one: Riferimento, pen: Pen) -> m.DatiDocumentiCorrelati:
    return m.DatiDocumentiCorrelati(
        riferimento_numero_linea=one.riferimento_numero_linea,
        id_documento=pen.required(
            f"{path}.idDocumento", pen.key(f"{path}.idDocumento", one.id_documento, _REFERENCE)
        ),
        data=one.data,
        num_item=pen.key(f"{path}.numItem", one.num_item, _REFERENCE),
        codice_commessa_convenzione=pen.text(
            f"{path}.codiceCommessaConvenzione", one.codice_commessa_convenzione, 100
        ),
        codice_cup=pen.key(f"{path}.codiceCup", one.codice_cup, _PROJECT_CODE),
        codice_cig=pen.key(f"{path}.codiceCig", one.codice_cig, _PROJECT_CODE),
    )


def joined(
    common: tuple[m.DatiDocumentiCorrelati, ...], own: tuple[m.DatiDocumentiCorrelati, ...]
) -> tuple[m.DatiDocumentiCorrelati, ...]:
    """Those of the common fields, unless the Italian part says the same document in full."""
    named = {one.id_documento for one in own}
    return (*(one for one in common if one.id_documento not in named), *own)


def stages(extras: Extras, pen: Pen) -> tuple[m.DatiSAL, ...]:
    """The stages of the works (2.1.7)."""
    numbers = extras.document.terms.sal if extras.document else ()
    for index, number in enumerate(numbers):
        if not 1 <= number <= 999:  # noqa: PLR2004 - as the schema counts
            pen.fault(f"fatturapa.sal[{index}]", "OUT-OF-RANGE", low="1", high="999")
    return tuple(m.DatiSAL(riferimento_fase=number) for number in numbers)


def delivery_notes(extras: Extras, pen: Pen) -> tuple[m.DatiDDT, ...]:
    """Delivery notes (2.1.8)."""
    return tuple(
        m.DatiDDT(
            numero_ddt=pen.required(
                f"fatturapa.ddt[{index}].numero",
                pen.key(f"fatturapa.ddt[{index}].numero", one.numero, _REFERENCE),
            ),
            data_ddt=one.data,
            riferimento_numero_linea=one.riferimento_numero_linea,
        )
        for index, one in enumerate(extras.document.terms.ddt if extras.document else ())
    )


def transport(common: m.DatiTrasporto | None, extras: Extras, pen: Pen) -> m.DatiTrasporto | None:
    """How the goods travel (2.1.9); place and moment of arrival as the document says elsewhere."""
    own = extras.document.terms.trasporto if extras.document else None
    if own is None:
        return common
    path, common = "fatturapa.trasporto", common or m.DatiTrasporto()
    carrier = own.vettore
    return m.DatiTrasporto(
        dati_anagrafici_vettore=m.DatiAnagraficiVettore(
            id_fiscale_iva=_vat(carrier, f"{path}.vettore", pen),
            codice_fiscale=_fiscal(carrier, f"{path}.vettore", pen),
            anagrafica=_name(carrier, f"{path}.vettore", pen),
            numero_licenza_guida=pen.key(
                f"{path}.vettore.numeroLicenzaGuida", carrier.numero_licenza_guida, 20
            ),
        )
        if carrier
        else None,
        mezzo_trasporto=pen.name(f"{path}.mezzo", own.mezzo, 80),
        causale_trasporto=pen.name(f"{path}.causale", own.causale, 100),
        numero_colli=own.numero_colli,
        descrizione=pen.name(f"{path}.descrizione", own.descrizione, 100),
        unita_misura_peso=pen.key(f"{path}.unitaMisuraPeso", own.unita_misura_peso, 10),
        peso_lordo=None if own.peso_lordo is None else rounded(own.peso_lordo),
        peso_netto=None if own.peso_netto is None else rounded(own.peso_netto),
        data_ora_ritiro=pen.form(f"{path}.dataOraRitiro", own.data_ora_ritiro, facets.MOMENT),
        data_inizio_trasporto=own.data_inizio,
        tipo_resa=pen.form(f"{path}.tipoResa", own.tipo_resa, facets.DIVISA),
        indirizzo_resa=place(f"{path}.indirizzoResa", own.indirizzo_resa, pen)
        or common.indirizzo_resa,
        data_ora_consegna=pen.form(f"{path}.dataOraConsegna", own.data_ora_consegna, facets.MOMENT)
        or common.data_ora_consegna,
    )


def main_invoice(extras: Extras, pen: Pen) -> m.FatturaPrincipale | None:
    """The main invoice of a carrier (2.1.10)."""
    own = extras.document.terms.fattura_principale if extras.document else None
    if own is None:
        return None
    path = "fatturapa.fatturaPrincipale.numero"
    return m.FatturaPrincipale(
        numero_fattura_principale=pen.required(path, pen.key(path, own.numero, _REFERENCE)),
        data_fattura_principale=own.data,
    )


def vehicle(extras: Extras, pen: Pen) -> m.DatiVeicoli | None:
    """A new means of transport (2.3)."""
    own = extras.document.terms.veicolo if extras.document else None
    if own is None:
        return None
    path = "fatturapa.veicolo.totalePercorso"
    total = pen.required(path, pen.key(path, own.totale_percorso, 15))
    return m.DatiVeicoli(data=own.data, totale_percorso=total)


def article_codes(path: str, line: ItalianLine, pen: Pen) -> tuple[m.CodiceArticolo, ...]:
    """Codes of an article beyond those that any invoice has (2.2.1.3)."""
    written = []
    for index, one in enumerate(line.codici_articolo):
        here = f"{path}.codiciArticolo[{index}]"
        written.append(
            m.CodiceArticolo(
                codice_tipo=pen.required(f"{here}.tipo", pen.key(f"{here}.tipo", one.tipo, 35)),
                codice_valore=pen.required(
                    f"{here}.valore", pen.text(f"{here}.valore", one.valore, 35)
                ),
            )
        )
    return tuple(written)


def other_data(path: str, line: ItalianLine, pen: Pen) -> tuple[m.AltriDatiGestionali, ...]:
    """Anything else (2.2.1.16)."""
    written = []
    for index, one in enumerate(line.altri_dati):
        here = f"{path}.altriDati[{index}]"
        kind = pen.required(f"{here}.tipoDato", pen.key(f"{here}.tipoDato", one.tipo_dato, 10))
        number = one.riferimento_numero
        written.append(
            m.AltriDatiGestionali(
                tipo_dato=kind,
                riferimento_testo=pen.text(f"{here}.riferimentoTesto", one.riferimento_testo, 60),
                riferimento_numero=None
                if number is None
                else pen.number(f"{here}.riferimentoNumero", number, 8),
                riferimento_data=one.riferimento_data,
            )
        )
    return tuple(written)


def place(path: str, where: Luogo | None, pen: Pen) -> m.Indirizzo | None:
    """An address; what the schema wants of it is a fault at its field."""
    if where is None:
        return None
    return m.Indirizzo(
        indirizzo=pen.required(
            f"{path}.indirizzo", pen.name(f"{path}.indirizzo", where.indirizzo, 60)
        ),
        numero_civico=pen.key(f"{path}.numeroCivico", where.numero_civico, 8),
        cap=pen.form(f"{path}.cap", where.cap, facets.CAP),
        comune=pen.required(f"{path}.comune", pen.name(f"{path}.comune", where.comune, 60)),
        provincia=pen.form(f"{path}.provincia", where.provincia, facets.PROVINCIA),
        nazione=pen.form(f"{path}.nazione", where.nazione, facets.NAZIONE),
    )


def register(albo: Albo | None, pen: Pen) -> dict[str, Any]:
    """The entry in the register of a profession, as parts of DatiAnagrafici (1.2.1.4)."""
    if albo is None:
        return {}
    path = "company.fatturapa.albo"
    return {
        "albo_professionale": pen.name(f"{path}.alboProfessionale", albo.albo_professionale, 60),
        "provincia_albo": pen.form(f"{path}.provincia", albo.provincia, facets.PROVINCIA),
        "numero_iscrizione_albo": pen.key(f"{path}.numeroIscrizione", albo.numero_iscrizione, 60),
        "data_iscrizione_albo": albo.data_iscrizione,
    }


def representative(who: Soggetto, pen: Pen) -> m.RappresentanteFiscale:
    """The seller's tax representative (1.3)."""
    path = "company.fatturapa.rappresentanteFiscale"
    return m.RappresentanteFiscale(
        dati_anagrafici=m.DatiAnagraficiRappresentante(
            id_fiscale_iva=_vat(who, path, pen),
            codice_fiscale=_fiscal(who, path, pen),
            anagrafica=_name(who, path, pen),
        )
    )


def representative_of_buyer(
    who: Soggetto | None, pen: Pen
) -> m.RappresentanteFiscaleCessionario | None:
    """The buyer's tax representative (1.4.4)."""
    if who is None:
        return None
    path = "client.fatturapa.rappresentanteFiscale"
    name = _name(who, path, pen)
    return m.RappresentanteFiscaleCessionario(
        id_fiscale_iva=_vat(who, path, pen),
        denominazione=name.denominazione,
        nome=name.nome,
        cognome=name.cognome,
    )


def intermediary(extras: Extras, pen: Pen) -> m.TerzoIntermediario | None:
    """Who issues for the seller (1.5)."""
    who = extras.document.terms.terzo_intermediario if extras.document else None
    if who is None:
        return None
    path = "fatturapa.terzoIntermediario"
    number = who.id_fiscale_iva
    return m.TerzoIntermediario(
        dati_anagrafici=m.DatiAnagraficiCessionario(
            id_fiscale_iva=_vat(who, path, pen) if number else None,
            codice_fiscale=_fiscal(who, path, pen),
            anagrafica=_name(who, path, pen),
        )
    )


def _vat(who: Soggetto, path: str, pen: Pen) -> m.IdFiscale | None:
    number = who.id_fiscale_iva
    if number is None:
        pen.fault(f"{path}.idFiscaleIva", "REQUIRED")
        return None
    return m.IdFiscale(
        id_paese=pen.form(f"{path}.idFiscaleIva.idPaese", number.id_paese, facets.NAZIONE),
        id_codice=pen.form(f"{path}.idFiscaleIva.idCodice", number.id_codice, facets.CODICE),
    )


def _fiscal(who: Soggetto, path: str, pen: Pen) -> str | None:
    code = re.sub(r"\s", "", who.codice_fiscale or "").upper()
    return pen.form(f"{path}.codiceFiscale", code, facets.CODICE_FISCALE)


def _name(who: Soggetto, path: str, pen: Pen) -> m.Anagrafica:
    """A firm's name, or first name and surname where there is none."""
    firm = pen.name(f"{path}.denominazione", who.denominazione, 80)
    named = m.Anagrafica(
        denominazione=firm,
        titolo=pen.form(f"{path}.titolo", who.titolo, facets.TITOLO),
        cod_eori=pen.form(f"{path}.codEori", who.cod_eori, facets.EORI),
    )
    if firm is not None:
        return named
    return replace(
        named,
        nome=pen.required(f"{path}.nome", pen.name(f"{path}.nome", who.nome, 60)),
        cognome=pen.required(f"{path}.cognome", pen.name(f"{path}.cognome", who.cognome, 60)),
    )
