"""Rozliczenie and Platnosc of FA(3)."""
# ruff: noqa: RUF009 - must, may, one and many make dataclass fields

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from storno_desktop.einvoice.fa3.model.types import (
    Rules,
    SWIFT_Type,
    TCalkowita,
    TData,
    TFormaPlatnosci,
    TIPKSeF,
    TKwotowy,
    TLinkDoPlatnosci,
    TNrRB,
    TRachunekWlasnyBanku,
    TWybor1,
    TWybor1_2,
    TZnakowy,
    TZnakowy50,
    many,
    may,
    maybe_of,
    must,
    text,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TObciazenia:
    """An amount added to P_15."""

    Kwota: Decimal | None = must(TKwotowy)
    Powod: str | None = must(TZnakowy)


@dataclass(frozen=True, slots=True, kw_only=True)
class TOdliczenia:
    """An amount taken from P_15."""

    Kwota: Decimal | None = must(TKwotowy)
    Powod: str | None = must(TZnakowy)


@dataclass(frozen=True, slots=True, kw_only=True)
class TRozliczenie:
    """What is settled beside the sale itself."""

    Obciazenia: tuple[TObciazenia, ...] = many(TObciazenia, 100)
    SumaObciazen: Decimal | None = may(TKwotowy)
    Odliczenia: tuple[TOdliczenia, ...] = many(TOdliczenia, 100)
    SumaOdliczen: Decimal | None = may(TKwotowy)
    DoZaplaty: Decimal | None = may(TKwotowy)
    DoRozliczenia: Decimal | None = may(TKwotowy)

    rules: ClassVar[Rules] = (maybe_of("DoZaplaty", "DoRozliczenia"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class TZaplataCzesciowa:
    """A part that was paid."""

    KwotaZaplatyCzesciowej: Decimal | None = must(TKwotowy)
    DataZaplatyCzesciowej: date | None = must(TData)
    FormaPlatnosci: str | None = may(TFormaPlatnosci)
    PlatnoscInna: str | None = may(TWybor1)
    OpisPlatnosci: str | None = may(TZnakowy)

    rules: ClassVar[Rules] = (maybe_of("FormaPlatnosci", "PlatnoscInna OpisPlatnosci"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class TTerminOpis:
    """A term counted from an event; `opis` is the free text that FA(2) had here."""

    Ilosc: str | None = must(TCalkowita)
    Jednostka: str | None = must(TZnakowy50)
    ZdarzeniePoczatkowe: str | None = must(TZnakowy)
    opis: str | None = text(TZnakowy, least=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class TTerminPlatnosci:
    """A day, or a description, of when to pay."""

    Termin: date | None = may(TData)
    TerminOpis: TTerminOpis | None = may(TTerminOpis)


@dataclass(frozen=True, slots=True, kw_only=True)
class TRachunekBankowy:
    """An account to pay to."""

    NrRB: str | None = must(TNrRB)
    SWIFT: str | None = may(SWIFT_Type)
    RachunekWlasnyBanku: str | None = may(TRachunekWlasnyBanku)
    NazwaBanku: str | None = may(TZnakowy)
    OpisRachunku: str | None = may(TZnakowy)


@dataclass(frozen=True, slots=True, kw_only=True)
class TSkonto:
    """A discount for early payment."""

    WarunkiSkonta: str | None = must(TZnakowy)
    WysokoscSkonta: str | None = must(TZnakowy)


@dataclass(frozen=True, slots=True, kw_only=True)
class TPlatnosc:
    """How and when to pay, and what was paid."""

    Zaplacono: str | None = may(TWybor1)
    DataZaplaty: date | None = may(TData)
    ZnacznikZaplatyCzesciowej: str | None = may(TWybor1_2)
    ZaplataCzesciowa: tuple[TZaplataCzesciowa, ...] = many(TZaplataCzesciowa, 100)
    TerminPlatnosci: tuple[TTerminPlatnosci, ...] = many(TTerminPlatnosci, 100)
    FormaPlatnosci: str | None = may(TFormaPlatnosci)
    PlatnoscInna: str | None = may(TWybor1)
    OpisPlatnosci: str | None = may(TZnakowy)
    RachunekBankowy: tuple[TRachunekBankowy, ...] = many(TRachunekBankowy, 100)
    RachunekBankowyFaktora: tuple[TRachunekBankowy, ...] = many(TRachunekBankowy, 20)
    Skonto: TSkonto | None = may(TSkonto)
    LinkDoPlatnosci: str | None = may(TLinkDoPlatnosci)
    IPKSeF: str | None = may(TIPKSeF)

    rules: ClassVar[Rules] = (
        maybe_of("Zaplacono DataZaplaty", "ZnacznikZaplatyCzesciowej ZaplataCzesciowa"),
        maybe_of("FormaPlatnosci", "PlatnoscInna OpisPlatnosci"),
    )
