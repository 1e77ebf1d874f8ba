"""Lines of FA(3): of the invoice and of an order that was paid in advance."""
# ruff: noqa: RUF009 - must, may, one and many make dataclass fields

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from storno_desktop.einvoice.fa3.model.types import (
    TGTU,
    TDataT,
    TIlosci,
    TKwotowy,
    TKwotowy2,
    TNaturalny,
    TOznaczenieProcedury,
    TOznaczenieProceduryZ,
    TProcentowy,
    TStawkaPodatku,
    TWybor1,
    TZnakowy,
    TZnakowy20,
    TZnakowy50,
    TZnakowy512,
    many,
    may,
    must,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TFaWiersz:
    """One line; with StanPrzed it shows the state before a correction."""

    NrWierszaFa: str | None = must(TNaturalny)
    UU_ID: str | None = may(TZnakowy50)
    P_6A: date | None = may(TDataT)
    P_7: str | None = may(TZnakowy512)
    Indeks: str | None = may(TZnakowy50)
    GTIN: str | None = may(TZnakowy20)
    PKWiU: str | None = may(TZnakowy50)
    CN: str | None = may(TZnakowy50)
    PKOB: str | None = may(TZnakowy50)
    P_8A: str | None = may(TZnakowy)
    P_8B: Decimal | None = may(TIlosci)
    P_9A: Decimal | None = may(TKwotowy2)
    P_9B: Decimal | None = may(TKwotowy2)
    P_10: Decimal | None = may(TKwotowy2)
    P_11: Decimal | None = may(TKwotowy)
    P_11A: Decimal | None = may(TKwotowy)
    P_11Vat: Decimal | None = may(TKwotowy)
    P_12: str | None = may(TStawkaPodatku)
    P_12_XII: Decimal | None = may(TProcentowy)
    P_12_Zal_15: str | None = may(TWybor1)
    KwotaAkcyzy: Decimal | None = may(TKwotowy)
    GTU: str | None = may(TGTU)
    Procedura: str | None = may(TOznaczenieProcedury)
    KursWaluty: Decimal | None = may(TIlosci)
    StanPrzed: str | None = may(TWybor1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TZamowienieWiersz:
    """One line of the order that an advance was paid for."""

    NrWierszaZam: str | None = must(TNaturalny)
    UU_IDZ: str | None = may(TZnakowy50)
    P_7Z: str | None = may(TZnakowy512)
    IndeksZ: str | None = may(TZnakowy50)
    GTINZ: str | None = may(TZnakowy20)
    PKWiUZ: str | None = may(TZnakowy50)
    CNZ: str | None = may(TZnakowy50)
    PKOBZ: str | None = may(TZnakowy50)
    P_8AZ: str | None = may(TZnakowy)
    P_8BZ: Decimal | None = may(TIlosci)
    P_9AZ: Decimal | None = may(TKwotowy2)
    P_11NettoZ: Decimal | None = may(TKwotowy)
    P_11VatZ: Decimal | None = may(TKwotowy)
    P_12Z: str | None = may(TStawkaPodatku)
    P_12Z_XII: Decimal | None = may(TProcentowy)
    P_12Z_Zal_15: str | None = may(TWybor1)
    GTUZ: str | None = may(TGTU)
    ProceduraZ: str | None = may(TOznaczenieProceduryZ)
    KwotaAkcyzyZ: Decimal | None = may(TKwotowy)
    StanPrzedZ: str | None = may(TWybor1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TZamowienie:
    """The order that an advance was paid for (art. 106f)."""

    WartoscZamowienia: Decimal | None = must(TKwotowy)
    ZamowienieWiersz: tuple[TZamowienieWiersz, ...] = many(TZamowienieWiersz, 10000, at_least=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TKluczWartosc:
    """A further fact, of the document or of one line."""

    NrWiersza: str | None = may(TNaturalny)
    Klucz: str | None = must(TZnakowy)
    Wartosc: str | None = must(TZnakowy)
