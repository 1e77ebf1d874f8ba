"""What a document of FatturaPA says beyond EN 16931, as a person edits it.

Attributes have the names of the elements, in the plural where there may be several; numbers in
brackets are theirs in the specification. Amounts follow the sign of the document: a storno is
negative here and positive in the file (TD04).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from storno_desktop.domain.national.italy.codes import (
    CausalePagamento,
    CondizioniPagamento,
    Esigibilita,
    ModalitaPagamento,
    Natura,
    RiferimentoA,
    TipoCassa,
    TipoDocumento,
    TipoRitenuta,
)
from storno_desktop.domain.national.italy.parties import Luogo, Soggetto

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Ritenuta:
    """Tax that the buyer withholds (2.1.1.5): `aliquota` per cent of a part of the taxable lines.

    `quota_imponibile` is that part in per cent (50 for an agent's commission); `importo` is the
    amount where somebody else computed it.
    """

    tipo: TipoRitenuta
    aliquota: Decimal
    causale_pagamento: CausalePagamento
    quota_imponibile: Decimal = _HUNDRED
    importo: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Cassa:
    """A contribution to a professional's pension fund, charged to the buyer (2.1.1.7).

    `imponibile` is what it is computed on, all fees where None. Its VAT is that of the first line
    unless said.
    """

    tipo: TipoCassa
    aliquota: Decimal
    imponibile: Decimal | None = None
    importo: Decimal | None = None
    aliquota_iva: Decimal | None = None
    natura: Natura | None = None
    ritenuta: bool = False  # whether the withholding is computed on it as well
    riferimento_amministrazione: str | None = None


@dataclass(frozen=True, slots=True)
class Bollo:
    """Stamp duty, paid virtually (2.1.1.6).

    `virtuale` None: by the threshold of the day; `importo` None: by the tariff of the day;
    `addebitato`: the buyer pays it on top.
    """

    virtuale: bool | None = None
    importo: Decimal | None = None
    addebitato: bool = False


@dataclass(frozen=True, slots=True)
class Riferimento:
    """Another document that this one refers to, as a whole or by lines counted from one."""

    a: RiferimentoA
    id_documento: str
    data: date | None = None
    num_item: str | None = None
    codice_commessa_convenzione: str | None = None
    codice_cup: str | None = None
    codice_cig: str | None = None
    riferimento_numero_linea: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Ddt:
    """A delivery note (2.1.8), of all lines or of some counted from one."""

    numero: str
    data: date
    riferimento_numero_linea: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Trasporto:
    """How the goods travel (2.1.9); moments are local time, as written."""

    vettore: Soggetto | None = None
    mezzo: str | None = None
    causale: str | None = None
    numero_colli: int | None = None
    descrizione: str | None = None
    unita_misura_peso: str | None = None
    peso_lordo: Decimal | None = None
    peso_netto: Decimal | None = None
    data_ora_ritiro: str | None = None
    data_inizio: date | None = None
    tipo_resa: str | None = None  # Incoterms
    indirizzo_resa: Luogo | None = None
    data_ora_consegna: str | None = None


@dataclass(frozen=True, slots=True)
class Pagamento:
    """One payment that is due (2.4.2); without `importo` it is a share of what is left."""

    modalita: ModalitaPagamento = ModalitaPagamento.MP05
    scadenza: date | None = None
    importo: Decimal | None = None
    beneficiario: str | None = None
    data_riferimento_termini: date | None = None
    giorni_termini: int | None = None
    cod_ufficio_postale: str | None = None
    cognome_quietanzante: str | None = None
    nome_quietanzante: str | None = None
    cf_quietanzante: str | None = None
    titolo_quietanzante: str | None = None
    istituto_finanziario: str | None = None
    iban: str | None = None
    abi: str | None = None
    cab: str | None = None
    bic: str | None = None
    sconto_anticipato: Decimal | None = None
    data_limite_anticipato: date | None = None
    penalita_ritardo: Decimal | None = None
    data_decorrenza_penale: date | None = None
    codice_pagamento: str | None = None


@dataclass(frozen=True, slots=True)
class NumeroEData:
    """A document by number and day (2.1.10)."""

    numero: str
    data: date


@dataclass(frozen=True, slots=True)
class Veicolo:
    """A new means of transport sold within the Union (2.3)."""

    data: date
    totale_percorso: str


@dataclass(frozen=True, slots=True)
class ItalianTerms:
    """All of it; what is left out follows from the document."""

    tipo_documento: TipoDocumento | None = None
    causale: tuple[str, ...] = ()  # 2.1.1.11, before the notes
    art73: bool = False  # 2.1.1.12
    esigibilita: Esigibilita | None = None
    bollo: Bollo | None = None
    ritenute: tuple[Ritenuta, ...] = ()
    casse: tuple[Cassa, ...] = ()
    cig: str | None = None
    cup: str | None = None
    riferimenti: tuple[Riferimento, ...] = ()
    sal: tuple[int, ...] = ()  # 2.1.7
    ddt: tuple[Ddt, ...] = ()
    trasporto: Trasporto | None = None
    fattura_principale: NumeroEData | None = None
    veicolo: Veicolo | None = None
    condizioni_pagamento: CondizioniPagamento | None = None
    pagamenti: tuple[Pagamento, ...] = ()
    riferimento_amministrazione: str | None = None  # 1.2.6
    terzo_intermediario: Soggetto | None = None  # 1.5

    @property
    def type_code(self) -> str | None:
        """BT-3 of the type; None where it follows from the kind of document."""
        return _TYPE_CODES.get(self.tipo_documento) if self.tipo_documento else None

    def for_copy(self) -> ItalianTerms:
        """Of a new document that says the same: nothing of deliveries, dates and linked invoices.

        Payments keep their shares and lose their days.
        """
        return replace(
            self,
            riferimenti=tuple(
                one
                for one in self.riferimenti
                if one.a not in {RiferimentoA.RICEZIONE, RiferimentoA.FATTURA}
            ),
            ddt=(),
            trasporto=None,
            sal=(),
            fattura_principale=None,
            veicolo=None,
            pagamenti=tuple(
                replace(
                    one,
                    scadenza=None,
                    importo=None,
                    data_riferimento_termini=None,
                    data_limite_anticipato=None,
                    data_decorrenza_penale=None,
                )
                for one in self.pagamenti
            ),
        )

    def for_storno(self, *, is_whole: bool) -> ItalianTerms:
        """Of the document that takes this one back, wholly or in part.

        Stated amounts change sign; in part, contributions and withholdings are computed anew and
        the stamp stays with the original. A self-invoice is taken back by one of its own type.
        """
        kind = self.tipo_documento
        return replace(
            self,
            tipo_documento=kind if kind in SELF_ISSUED else None,
            bollo=self.bollo
            if is_whole or self.bollo is None
            else replace(self.bollo, addebitato=False),
            ritenute=tuple(
                replace(one, importo=_minus(one.importo) if is_whole else None)
                for one in self.ritenute
            ),
            casse=tuple(
                replace(
                    one,
                    imponibile=_minus(one.imponibile) if is_whole else None,
                    importo=_minus(one.importo) if is_whole else None,
                )
                for one in self.casse
            ),
            riferimenti=tuple(
                one for one in self.riferimenti if not one.riferimento_numero_linea or is_whole
            ),
            ddt=(),
            trasporto=None,
            condizioni_pagamento=None,
            pagamenti=(),
        )


def _minus(value: Decimal | None) -> Decimal | None:
    return None if value is None else -value


#: Types that the buyer issues, in the place of the seller or beside the seller's own invoice.
BUYER_ISSUED = frozenset(
    {
        TipoDocumento.TD16,
        TipoDocumento.TD17,
        TipoDocumento.TD18,
        TipoDocumento.TD19,
        TipoDocumento.TD20,
        TipoDocumento.TD22,
        TipoDocumento.TD23,
        TipoDocumento.TD28,
        TipoDocumento.TD29,
    }
)
#: Types in which seller and buyer are one.
TO_ONESELF = frozenset({TipoDocumento.TD21, TipoDocumento.TD27})
SELF_ISSUED = BUYER_ISSUED | TO_ONESELF
_TYPE_CODES = {
    TipoDocumento.TD02: "386",
    TipoDocumento.TD03: "386",
    TipoDocumento.TD05: "383",
    **dict.fromkeys(SELF_ISSUED, "389"),
}
