"""What FatturaPA knows of a seller or buyer beyond any other invoice: kept with its master record.

Attributes have the names of the elements; numbers in brackets are theirs in the specification.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class IdFiscale:
    """A VAT number: country and number apart."""

    id_paese: str
    id_codice: str


@dataclass(frozen=True, slots=True)
class Luogo:
    """An address (1.2.2, 1.2.3, 2.1.9.12)."""

    indirizzo: str
    comune: str
    cap: str = "00000"  # as abroad
    numero_civico: str | None = None
    provincia: str | None = None
    nazione: str = "IT"


@dataclass(frozen=True, slots=True)
class Soggetto:
    """Somebody beside seller and buyer: a representative, intermediary or carrier (1.3, 1.5)."""

    id_fiscale_iva: IdFiscale | None = None
    codice_fiscale: str | None = None
    denominazione: str | None = None
    nome: str | None = None
    cognome: str | None = None
    titolo: str | None = None
    cod_eori: str | None = None
    numero_licenza_guida: str | None = None  # of a carrier


@dataclass(frozen=True, slots=True)
class Albo:
    """The entry in the register of a profession (1.2.1.4 to 1.2.1.7)."""

    albo_professionale: str
    provincia: str | None = None
    numero_iscrizione: str | None = None
    data_iscrizione: date | None = None


@dataclass(frozen=True, slots=True)
class DatiCedente:
    """Of one of our companies: `nome` and `cognome` where it is a person."""

    nome: str | None = None
    cognome: str | None = None
    titolo: str | None = None
    albo: Albo | None = None
    stabile_organizzazione: Luogo | None = None
    rappresentante_fiscale: Soggetto | None = None
    fax: str | None = None


@dataclass(frozen=True, slots=True)
class DatiCessionario:
    """Of a client; `regime_fiscale` is needed where we issue in a supplier's place."""

    nome: str | None = None
    cognome: str | None = None
    titolo: str | None = None
    cod_eori: str | None = None
    stabile_organizzazione: Luogo | None = None
    rappresentante_fiscale: Soggetto | None = None
    regime_fiscale: str | None = None
