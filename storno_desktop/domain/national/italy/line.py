"""What a line of FatturaPA says beyond a line of EN 16931."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from storno_desktop.domain.national.italy.codes import TipoCessione


@dataclass(frozen=True, slots=True)
class CodiceArticolo:
    """A code of an article and what kind of code it is (2.2.1.3)."""

    tipo: str
    valore: str


@dataclass(frozen=True, slots=True)
class AltriDati:
    """Anything else that somebody wants to know of a line (2.2.1.16)."""

    tipo_dato: str
    riferimento_testo: str | None = None
    riferimento_numero: Decimal | None = None
    riferimento_data: date | None = None


@dataclass(frozen=True, slots=True)
class ItalianLine:
    """Of one line; `ritenuta` None: as the document is, unless the line is out-of-pocket (N1)."""

    tipo_cessione_prestazione: TipoCessione | None = None
    codici_articolo: tuple[CodiceArticolo, ...] = ()
    ritenuta: bool | None = None
    riferimento_amministrazione: str | None = None
    altri_dati: tuple[AltriDati, ...] = ()

    def reversed(self) -> ItalianLine:
        """The same of a storno: what was sold is what comes back."""
        return replace(self)
