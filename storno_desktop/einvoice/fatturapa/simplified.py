"""The simplified invoice VFSM10 1.0.2, up to 400 EUR: its own elements; shared ones are `model`'s.

The classes have the schema's names with `Semplificata` where an ordinary one is called alike.
"""

# ruff: noqa: RUF009 - `one`, `maybe`, `some` and `many` make fields, not shared defaults

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from storno_desktop.einvoice.fatturapa import facets as f
from storno_desktop.einvoice.fatturapa.elements import many, maybe, one, some
from storno_desktop.einvoice.fatturapa.model import (
    Allegati,
    IdFiscale,
    Indirizzo,
    IscrizioneREA,
    RappresentanteFiscaleCessionario,
)

FORMATO: Final = f.Code(frozenset({"FSM10"}))
_TIPO: Final = f.Code(frozenset({"TD07", "TD08", "TD09"}))
_DESTINATARIO: Final = f.Form("[A-Z0-9]{7}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiTrasmissioneSemplificata:
    """From whom and to whom the file goes (1.1)."""

    id_trasmittente: IdFiscale | None = one(IdFiscale)
    progressivo_invio: str | None = one(f.Text(10))
    formato_trasmissione: str | None = one(FORMATO)
    codice_destinatario: str | None = one(_DESTINATARIO)
    pec_destinatario: str | None = maybe(f.EMAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class CedenteSemplificata:
    """The seller (1.2)."""

    id_fiscale_iva: IdFiscale | None = one(IdFiscale)
    codice_fiscale: str | None = maybe(f.CODICE_FISCALE)
    denominazione: str | None = maybe(f.Text(80, latin=True))
    nome: str | None = maybe(f.Text(60, latin=True))
    cognome: str | None = maybe(f.Text(60, latin=True))
    sede: Indirizzo | None = one(Indirizzo)
    stabile_organizzazione: Indirizzo | None = maybe(Indirizzo)
    rappresentante_fiscale: RappresentanteFiscaleCessionario | None = maybe(
        RappresentanteFiscaleCessionario
    )
    iscrizione_rea: IscrizioneREA | None = maybe(IscrizioneREA)
    regime_fiscale: str | None = one(f.REGIME)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentificativiFiscali:
    """The buyer's tax numbers (1.3.1)."""

    id_fiscale_iva: IdFiscale | None = maybe(IdFiscale)
    codice_fiscale: str | None = maybe(f.CODICE_FISCALE)


@dataclass(frozen=True, slots=True, kw_only=True)
class AltriDatiIdentificativi:
    """The buyer's name and address (1.3.2)."""

    denominazione: str | None = maybe(f.Text(80, latin=True))
    nome: str | None = maybe(f.Text(60, latin=True))
    cognome: str | None = maybe(f.Text(60, latin=True))
    sede: Indirizzo | None = one(Indirizzo)
    stabile_organizzazione: Indirizzo | None = maybe(Indirizzo)
    rappresentante_fiscale: RappresentanteFiscaleCessionario | None = maybe(
        RappresentanteFiscaleCessionario
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class CessionarioSemplificata:
    """The buyer (1.3)."""

    identificativi_fiscali: IdentificativiFiscali | None = one(IdentificativiFiscali)
    altri_dati_identificativi: AltriDatiIdentificativi | None = maybe(AltriDatiIdentificativi)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderSemplificata:
    """What all invoices of the file share (1)."""

    dati_trasmissione: DatiTrasmissioneSemplificata | None = one(DatiTrasmissioneSemplificata)
    cedente_prestatore: CedenteSemplificata | None = one(CedenteSemplificata)
    cessionario_committente: CessionarioSemplificata | None = one(CessionarioSemplificata)
    soggetto_emittente: str | None = maybe(f.SOGGETTO)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentoSemplificata:
    """Number and date (2.1.1)."""

    tipo_documento: str | None = one(_TIPO)
    divisa: str | None = one(f.DIVISA)
    data: date | None = one(f.DATA_FATTURA)
    numero: str | None = one(f.Text(20))
    bollo_virtuale: str | None = maybe(f.SI)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiFatturaRettificata:
    """The invoice that is corrected (2.1.2)."""

    numero_fr: str | None = one(f.Text(20))
    data_fr: date | None = one(f.DATA_FATTURA)
    elementi_rettificati: str | None = one(f.Text(1000, latin=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneraliSemplificata:
    """What stands above the lines (2.1)."""

    dati_generali_documento: DocumentoSemplificata | None = one(DocumentoSemplificata)
    dati_fattura_rettificata: DatiFatturaRettificata | None = maybe(DatiFatturaRettificata)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatiIVA:
    """The VAT within an amount: itself or its rate (2.2.3)."""

    imposta: Decimal | None = maybe(f.IMPORTO)
    aliquota: Decimal | None = maybe(f.ALIQUOTA)


@dataclass(frozen=True, slots=True, kw_only=True)
class BeniServiziSemplificata:
    """A line, with VAT in its amount (2.2)."""

    descrizione: str | None = one(f.Text(1000, latin=True))
    importo: Decimal | None = one(f.IMPORTO)
    dati_iva: DatiIVA | None = one(DatiIVA)
    natura: str | None = maybe(f.NATURA)
    riferimento_normativo: str | None = maybe(f.Text(100, latin=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class BodySemplificata:
    """One invoice of the file (2)."""

    dati_generali: GeneraliSemplificata | None = one(GeneraliSemplificata)
    dati_beni_servizi: tuple[BeniServiziSemplificata, ...] = some(BeniServiziSemplificata)
    allegati: tuple[Allegati, ...] = many(Allegati)


@dataclass(frozen=True, slots=True, kw_only=True)
class FatturaElettronicaSemplificata:
    """The file."""

    versione: str = "FSM10"
    sistema_emittente: str | None = None
    fattura_elettronica_header: HeaderSemplificata | None = one(HeaderSemplificata)
    fattura_elettronica_body: tuple[BodySemplificata, ...] = some(BodySemplificata)
