"""FatturaPA 1.2.3 as frozen dataclasses: every element of the schema, under its Italian name.

An attribute is the element's name in small letters (`id_fiscale_iva` is IdFiscaleIVA). Everything
may be absent, because a file from outside may lack anything; what the schema demands is said by
`one` and `some`, and judged by `structure.check`. The header is in `model_header`.
"""

# ruff: noqa: RUF009 - `one`, `maybe`, `some` and `many` make fields, not shared defaults

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from storno_desktop.einvoice.fatturapa import facets as f
from storno_desktop.einvoice.fatturapa.elements import many, maybe, one, some
from storno_desktop.einvoice.fatturapa.model_header import (
    Anagrafica,
    CedentePrestatore,
    CessionarioCommittente,
    Contatti,
    ContattiTrasmittente,
    DatiAnagraficiCedente,
    DatiAnagraficiCessionario,
    DatiAnagraficiRappresentante,
    DatiTrasmissione,
    FatturaElettronicaHeader,
    IdFiscale,
    Indirizzo,
    IscrizioneREA,
    RappresentanteFiscale,
    RappresentanteFiscaleCessionario,
    TerzoIntermediario,
)

__all__ = [
    "Allegati",
    "AltriDatiGestionali",
    "Anagrafica",
    "CedentePrestatore",
    "CessionarioCommittente",
    "CodiceArticolo",
    "Contatti",
    "ContattiTrasmittente",
    "DatiAnagraficiCedente",
    "DatiAnagraficiCessionario",
    "DatiAnagraficiRappresentante",
    "DatiAnagraficiVettore",
    "DatiBeniServizi",
    "DatiBollo",
    "DatiCassaPrevidenziale",
    "DatiDDT",
    "DatiDocumentiCorrelati",
    "DatiGenerali",
    "DatiGeneraliDocumento",
    "DatiPagamento",
    "DatiRiepilogo",
    "DatiRitenuta",
    "DatiSAL",
    "DatiTrasmissione",
    "DatiTrasporto",
    "DatiVeicoli",
    "DettaglioLinee",
    "DettaglioPagamento",
    "FatturaElettronica",
    "FatturaElettronicaBody",
    "FatturaElettronicaHeader",
    "FatturaPrincipale",
    "IdFiscale",
    "Indirizzo",
    "IscrizioneREA",
    "RappresentanteFiscale",
    "RappresentanteFiscaleCessionario",
    "ScontoMaggiorazione",
    "TerzoIntermediario",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiRitenuta:
    """Tax that the buyer withholds (2.1.1.5)."""

    tipo_ritenuta: str | None = one(f.TIPO_RITENUTA)
    importo_ritenuta: Decimal | None = one(f.IMPORTO)
    aliquota_ritenuta: Decimal | None = one(f.ALIQUOTA)
    causale_pagamento: str | None = one(f.CAUSALE_PAGAMENTO)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiBollo:
    """Stamp duty (2.1.1.6)."""

    bollo_virtuale: str | None = one(f.SI)
    importo_bollo: Decimal | None = maybe(f.IMPORTO)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiCassaPrevidenziale:
    """A contribution to a professional's pension fund (2.1.1.7)."""

    tipo_cassa: str | None = one(f.TIPO_CASSA)
    al_cassa: Decimal | None = one(f.ALIQUOTA)
    importo_contributo_cassa: Decimal | None = one(f.IMPORTO)
    imponibile_cassa: Decimal | None = maybe(f.IMPORTO)
    aliquota_iva: Decimal | None = one(f.ALIQUOTA)
    ritenuta: str | None = maybe(f.SI)
    natura: str | None = maybe(f.NATURA)
    riferimento_amministrazione: str | None = maybe(f.Text(20))


@dataclass(frozen=True, slots=True, kw_only=True)
class ScontoMaggiorazione:
    """A discount (SC) or surcharge (MG) (2.1.1.8, 2.2.1.10)."""

    tipo: str | None = one(f.TIPO_SCONTO)
    percentuale: Decimal | None = maybe(f.ALIQUOTA)
    importo: Decimal | None = maybe(f.IMPORTO8)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiGeneraliDocumento:
    """Number, date and total (2.1.1)."""

    tipo_documento: str | None = one(f.TIPO_DOCUMENTO)
    divisa: str | None = one(f.DIVISA)
    data: date | None = one(f.DATA_FATTURA)
    numero: str | None = one(f.Text(20))
    dati_ritenuta: tuple[DatiRitenuta, ...] = many(DatiRitenuta)
    dati_bollo: DatiBollo | None = maybe(DatiBollo)
    dati_cassa_previdenziale: tuple[DatiCassaPrevidenziale, ...] = many(DatiCassaPrevidenziale)
    sconto_maggiorazione: tuple[ScontoMaggiorazione, ...] = many(ScontoMaggiorazione)
    importo_totale_documento: Decimal | None = maybe(f.IMPORTO)
    arrotondamento: Decimal | None = maybe(f.IMPORTO)
    causale: tuple[str, ...] = many(f.Text(200, latin=True))
    art73: str | None = maybe(f.SI)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiDocumentiCorrelati:
    """A document that this one refers to (2.1.2 to 2.1.6)."""

    riferimento_numero_linea: tuple[int, ...] = many(f.NUMERO_LINEA)
    id_documento: str | None = one(f.Text(20))
    data: date | None = maybe(f.GIORNO)
    num_item: str | None = maybe(f.Text(20))
    codice_commessa_convenzione: str | None = maybe(f.Text(100, latin=True))
    codice_cup: str | None = maybe(f.Text(15))
    codice_cig: str | None = maybe(f.Text(15))


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiSAL:
    """The stage of the works (2.1.7)."""

    riferimento_fase: int | None = one(f.Whole(1, 999))


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiDDT:
    """A delivery note (2.1.8)."""

    numero_ddt: str | None = one(f.Text(20))
    data_ddt: date | None = one(f.GIORNO)
    riferimento_numero_linea: tuple[int, ...] = many(f.NUMERO_LINEA)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiAnagraficiVettore:
    """Who carries the goods (2.1.9.1)."""

    id_fiscale_iva: IdFiscale | None = one(IdFiscale)
    codice_fiscale: str | None = maybe(f.CODICE_FISCALE)
    anagrafica: Anagrafica | None = one(Anagrafica)
    numero_licenza_guida: str | None = maybe(f.Text(20))


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiTrasporto:
    """How the goods travel (2.1.9)."""

    dati_anagrafici_vettore: DatiAnagraficiVettore | None = maybe(DatiAnagraficiVettore)
    mezzo_trasporto: str | None = maybe(f.Text(80, latin=True))
    causale_trasporto: str | None = maybe(f.Text(100, latin=True))
    numero_colli: int | None = maybe(f.Whole(1, 9999))
    descrizione: str | None = maybe(f.Text(100, latin=True))
    unita_misura_peso: str | None = maybe(f.Text(10))
    peso_lordo: Decimal | None = maybe(f.PESO)
    peso_netto: Decimal | None = maybe(f.PESO)
    data_ora_ritiro: str | None = maybe(f.Moment())
    data_inizio_trasporto: date | None = maybe(f.GIORNO)
    tipo_resa: str | None = maybe(f.DIVISA)
    indirizzo_resa: Indirizzo | None = maybe(Indirizzo)
    data_ora_consegna: str | None = maybe(f.Moment())


@dataclass(frozen=True, slots=True, kw_only=True)
class FatturaPrincipale:
    """The main invoice of a carrier (2.1.10)."""

    numero_fattura_principale: str | None = one(f.Text(20))
    data_fattura_principale: date | None = one(f.GIORNO)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiGenerali:
    """What stands above the lines (2.1)."""

    dati_generali_documento: DatiGeneraliDocumento | None = one(DatiGeneraliDocumento)
    dati_ordine_acquisto: tuple[DatiDocumentiCorrelati, ...] = many(DatiDocumentiCorrelati)
    dati_contratto: tuple[DatiDocumentiCorrelati, ...] = many(DatiDocumentiCorrelati)
    dati_convenzione: tuple[DatiDocumentiCorrelati, ...] = many(DatiDocumentiCorrelati)
    dati_ricezione: tuple[DatiDocumentiCorrelati, ...] = many(DatiDocumentiCorrelati)
    dati_fatture_collegate: tuple[DatiDocumentiCorrelati, ...] = many(DatiDocumentiCorrelati)
    dati_sal: tuple[DatiSAL, ...] = many(DatiSAL)
    dati_ddt: tuple[DatiDDT, ...] = many(DatiDDT)
    dati_trasporto: DatiTrasporto | None = maybe(DatiTrasporto)
    fattura_principale: FatturaPrincipale | None = maybe(FatturaPrincipale)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodiceArticolo:
    """A code of an article and what kind of code it is (2.2.1.3)."""

    codice_tipo: str | None = one(f.Text(35))
    codice_valore: str | None = one(f.Text(35, latin=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class AltriDatiGestionali:
    """Anything else on a line (2.2.1.16)."""

    tipo_dato: str | None = one(f.Text(10))
    riferimento_testo: str | None = maybe(f.Text(60, latin=True))
    riferimento_numero: Decimal | None = maybe(f.IMPORTO8)
    riferimento_data: date | None = maybe(f.GIORNO)


@dataclass(frozen=True, slots=True, kw_only=True)
class DettaglioLinee:
    """A line (2.2.1)."""

    numero_linea: int | None = one(f.NUMERO_LINEA)
    tipo_cessione_prestazione: str | None = maybe(f.TIPO_CESSIONE)
    codice_articolo: tuple[CodiceArticolo, ...] = many(CodiceArticolo)
    descrizione: str | None = one(f.Text(1000, latin=True))
    quantita: Decimal | None = maybe(f.QUANTITA)
    unita_misura: str | None = maybe(f.Text(10))
    data_inizio_periodo: date | None = maybe(f.GIORNO)
    data_fine_periodo: date | None = maybe(f.GIORNO)
    prezzo_unitario: Decimal | None = one(f.IMPORTO8)
    sconto_maggiorazione: tuple[ScontoMaggiorazione, ...] = many(ScontoMaggiorazione)
    prezzo_totale: Decimal | None = one(f.IMPORTO8)
    aliquota_iva: Decimal | None = one(f.ALIQUOTA)
    ritenuta: str | None = maybe(f.SI)
    natura: str | None = maybe(f.NATURA)
    riferimento_amministrazione: str | None = maybe(f.Text(20))
    altri_dati_gestionali: tuple[AltriDatiGestionali, ...] = many(AltriDatiGestionali)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiRiepilogo:
    """All that is taxed alike (2.2.2)."""

    aliquota_iva: Decimal | None = one(f.ALIQUOTA)
    natura: str | None = maybe(f.NATURA)
    spese_accessorie: Decimal | None = maybe(f.IMPORTO)
    arrotondamento: Decimal | None = maybe(f.IMPORTO8)
    imponibile_importo: Decimal | None = one(f.IMPORTO)
    imposta: Decimal | None = one(f.IMPORTO)
    esigibilita_iva: str | None = maybe(f.ESIGIBILITA)
    riferimento_normativo: str | None = maybe(f.Text(100, latin=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiBeniServizi:
    """Lines and their sums (2.2)."""

    dettaglio_linee: tuple[DettaglioLinee, ...] = some(DettaglioLinee)
    dati_riepilogo: tuple[DatiRiepilogo, ...] = some(DatiRiepilogo)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiVeicoli:
    """A new means of transport sold within the Union (2.3)."""

    data: date | None = one(f.GIORNO)
    totale_percorso: str | None = one(f.Text(15))


@dataclass(frozen=True, slots=True, kw_only=True)
class DettaglioPagamento:
    """One payment that is due (2.4.2)."""

    beneficiario: str | None = maybe(f.Text(200, latin=True))
    modalita_pagamento: str | None = one(f.MODALITA)
    data_riferimento_termini_pagamento: date | None = maybe(f.GIORNO)
    giorni_termini_pagamento: int | None = maybe(f.Whole(0, 999))
    data_scadenza_pagamento: date | None = maybe(f.GIORNO)
    importo_pagamento: Decimal | None = one(f.IMPORTO)
    cod_ufficio_postale: str | None = maybe(f.Text(20))
    cognome_quietanzante: str | None = maybe(f.Text(60, latin=True))
    nome_quietanzante: str | None = maybe(f.Text(60, latin=True))
    cf_quietanzante: str | None = maybe(f.CODICE_FISCALE_PF)
    titolo_quietanzante: str | None = maybe(f.TITOLO)
    istituto_finanziario: str | None = maybe(f.Text(80, latin=True))
    iban: str | None = maybe(f.IBAN)
    abi: str | None = maybe(f.CAP)
    cab: str | None = maybe(f.CAP)
    bic: str | None = maybe(f.BIC)
    sconto_pagamento_anticipato: Decimal | None = maybe(f.IMPORTO)
    data_limite_pagamento_anticipato: date | None = maybe(f.GIORNO)
    penalita_pagamenti_ritardati: Decimal | None = maybe(f.IMPORTO)
    data_decorrenza_penale: date | None = maybe(f.GIORNO)
    codice_pagamento: str | None = maybe(f.Text(60))


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiPagamento:
    """Whole, by instalments or in advance, and each payment (2.4)."""

    condizioni_pagamento: str | None = one(f.CONDIZIONI)
    dettaglio_pagamento: tuple[DettaglioPagamento, ...] = some(DettaglioPagamento)


@dataclass(frozen=True, slots=True, kw_only=True)
class Allegati:
    """A file that travels with the invoice (2.5)."""

    nome_attachment: str | None = one(f.Text(60, latin=True))
    algoritmo_compressione: str | None = maybe(f.Text(10))
    formato_attachment: str | None = maybe(f.Text(10))
    descrizione_attachment: str | None = maybe(f.Text(100, latin=True))
    attachment: bytes | None = one(f.Bytes())


@dataclass(frozen=True, slots=True, kw_only=True)
class FatturaElettronicaBody:
    """One invoice of the file (2)."""

    dati_generali: DatiGenerali | None = one(DatiGenerali)
    dati_beni_servizi: DatiBeniServizi | None = one(DatiBeniServizi)
    dati_veicoli: DatiVeicoli | None = maybe(DatiVeicoli)
    dati_pagamento: tuple[DatiPagamento, ...] = many(DatiPagamento)
    allegati: tuple[Allegati, ...] = many(Allegati)


@dataclass(frozen=True, slots=True, kw_only=True)
class FatturaElettronica:
    """The file: FPR12 for firms and people, FPA12 for public offices."""

    versione: str = "FPR12"
    sistema_emittente: str | None = None
    fattura_elettronica_header: FatturaElettronicaHeader | None = one(FatturaElettronicaHeader)
    fattura_elettronica_body: tuple[FatturaElettronicaBody, ...] = some(FatturaElettronicaBody)
