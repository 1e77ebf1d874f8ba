"""The header of FatturaPA 1.2.3: who transmits, sells and buys (1)."""

# ruff: noqa: RUF009 - `one`, `maybe`, `some` and `many` make fields, not shared defaults

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from storno_desktop.einvoice.fatturapa import facets as f
from storno_desktop.einvoice.fatturapa.elements import maybe, one


@dataclass(frozen=True, slots=True, kw_only=True)
class IdFiscale:
    """A VAT number: country and number apart."""

    id_paese: str | None = one(f.NAZIONE)
    id_codice: str | None = one(f.CODICE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Anagrafica:
    """The name of a firm, or first name and surname of a person."""

    denominazione: str | None = maybe(f.Text(80, latin=True))
    nome: str | None = maybe(f.Text(60, latin=True))
    cognome: str | None = maybe(f.Text(60, latin=True))
    titolo: str | None = maybe(f.TITOLO)
    cod_eori: str | None = maybe(f.EORI)


@dataclass(frozen=True, slots=True, kw_only=True)
class Indirizzo:
    """An address."""

    indirizzo: str | None = one(f.Text(60, latin=True))
    numero_civico: str | None = maybe(f.Text(8))
    cap: str | None = one(f.CAP)
    comune: str | None = one(f.Text(60, latin=True))
    provincia: str | None = maybe(f.PROVINCIA)
    nazione: str | None = one(f.NAZIONE, default="IT")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContattiTrasmittente:
    """How to reach who transmits (1.1.5)."""

    telefono: str | None = maybe(f.TELEFONO)
    email: str | None = maybe(f.EMAIL_CONTATTI)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiTrasmissione:
    """From whom and to whom the file goes (1.1)."""

    id_trasmittente: IdFiscale | None = one(IdFiscale)
    progressivo_invio: str | None = one(f.Text(10))
    formato_trasmissione: str | None = one(f.FORMATO)
    codice_destinatario: str | None = one(f.CODICE_DESTINATARIO)
    contatti_trasmittente: ContattiTrasmittente | None = maybe(ContattiTrasmittente)
    pec_destinatario: str | None = maybe(f.EMAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiAnagraficiCedente:
    """Who sells (1.2.1)."""

    id_fiscale_iva: IdFiscale | None = one(IdFiscale)
    codice_fiscale: str | None = maybe(f.CODICE_FISCALE)
    anagrafica: Anagrafica | None = one(Anagrafica)
    albo_professionale: str | None = maybe(f.Text(60, latin=True))
    provincia_albo: str | None = maybe(f.PROVINCIA)
    numero_iscrizione_albo: str | None = maybe(f.Text(60))
    data_iscrizione_albo: date | None = maybe(f.GIORNO)
    regime_fiscale: str | None = one(f.REGIME)


@dataclass(frozen=True, slots=True, kw_only=True)
class IscrizioneREA:
    """The entry in the register of firms (1.2.4)."""

    ufficio: str | None = one(f.PROVINCIA)
    numero_rea: str | None = one(f.Text(20))
    capitale_sociale: Decimal | None = maybe(f.IMPORTO)
    socio_unico: str | None = maybe(f.SOCIO_UNICO)
    stato_liquidazione: str | None = one(f.LIQUIDAZIONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contatti:
    """How to reach the seller (1.2.5)."""

    telefono: str | None = maybe(f.TELEFONO)
    fax: str | None = maybe(f.TELEFONO)
    email: str | None = maybe(f.EMAIL_CONTATTI)


@dataclass(frozen=True, slots=True, kw_only=True)
class CedentePrestatore:
    """The seller (1.2)."""

    dati_anagrafici: DatiAnagraficiCedente | None = one(DatiAnagraficiCedente)
    sede: Indirizzo | None = one(Indirizzo)
    stabile_organizzazione: Indirizzo | None = maybe(Indirizzo)
    iscrizione_rea: IscrizioneREA | None = maybe(IscrizioneREA)
    contatti: Contatti | None = maybe(Contatti)
    riferimento_amministrazione: str | None = maybe(f.Text(20))


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiAnagraficiRappresentante:
    """Who stands in for the seller (1.3.1)."""

    id_fiscale_iva: IdFiscale | None = one(IdFiscale)
    codice_fiscale: str | None = maybe(f.CODICE_FISCALE)
    anagrafica: Anagrafica | None = one(Anagrafica)


@dataclass(frozen=True, slots=True, kw_only=True)
class RappresentanteFiscale:
    """The seller's tax representative (1.3)."""

    dati_anagrafici: DatiAnagraficiRappresentante | None = one(DatiAnagraficiRappresentante)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiAnagraficiCessionario:
    """Who buys, or, in 1.5.1, who issues for the seller (1.4.1)."""

    id_fiscale_iva: IdFiscale | None = maybe(IdFiscale)
    codice_fiscale: str | None = maybe(f.CODICE_FISCALE)
    anagrafica: Anagrafica | None = one(Anagrafica)


@dataclass(frozen=True, slots=True, kw_only=True)
class RappresentanteFiscaleCessionario:
    """The buyer's tax representative (1.4.4)."""

    id_fiscale_iva: IdFiscale | None = one(IdFiscale)
    denominazione: str | None = maybe(f.Text(80, latin=True))
    nome: str | None = maybe(f.Text(60, latin=True))
    cognome: str | None = maybe(f.Text(60, latin=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class CessionarioCommittente:
    """The buyer (1.4)."""

    dati_anagrafici: DatiAnagraficiCessionario | None = one(DatiAnagraficiCessionario)
    sede: Indirizzo | None = one(Indirizzo)
    stabile_organizzazione: Indirizzo | None = maybe(Indirizzo)
    rappresentante_fiscale: RappresentanteFiscaleCessionario | None = maybe(
        RappresentanteFiscaleCessionario
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TerzoIntermediario:
    """Who issues for the seller (1.5)."""

    dati_anagrafici: DatiAnagraficiCessionario | None = one(DatiAnagraficiCessionario)


@dataclass(frozen=True, slots=True, kw_only=True)
class FatturaElettronicaHeader:
    """What all invoices of the file share (1)."""

    dati_trasmissione: DatiTrasmissione | None = one(DatiTrasmissione)
    cedente_prestatore: CedentePrestatore | None = one(CedentePrestatore)
    rappresentante_fiscale: RappresentanteFiscale | None = maybe(RappresentanteFiscale)
    cessionario_committente: CessionarioCommittente | None = one(CessionarioCommittente)
    terzo_intermediario_o_soggetto_emittente: TerzoIntermediario | None = maybe(TerzoIntermediario)
    soggetto_emittente: str | None = maybe(f.SOGGETTO)
