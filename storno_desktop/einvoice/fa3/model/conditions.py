"""WarunkiTransakcji of FA(3): contracts, orders, transport."""
# ruff: noqa: RUF009 - must, may, one and many make dataclass fields

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from storno_desktop.einvoice.fa3.model.parties import TAdres, TPodmiot2
from storno_desktop.einvoice.fa3.model.types import (
    Rules,
    TDataCzas,
    TDataU,
    TIlosci,
    TKodWaluty,
    TLadunek,
    TRodzajTransportu,
    TWybor1,
    TZnakowy,
    TZnakowy50,
    many,
    may,
    maybe_of,
    one,
    one_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TUmowy:
    """A contract."""

    DataUmowy: date | None = may(TDataU)
    NrUmowy: str | None = may(TZnakowy)


@dataclass(frozen=True, slots=True, kw_only=True)
class TZamowienia:
    """An order."""

    DataZamowienia: date | None = may(TDataU)
    NrZamowienia: str | None = may(TZnakowy)


@dataclass(frozen=True, slots=True, kw_only=True)
class TPrzewoznik:
    """Who carries the goods."""

    DaneIdentyfikacyjne: TPodmiot2 = one(TPodmiot2)
    AdresPrzewoznika: TAdres = one(TAdres)


@dataclass(frozen=True, slots=True, kw_only=True)
class TTransport:
    """How the goods travel."""

    RodzajTransportu: str | None = may(TRodzajTransportu)
    TransportInny: str | None = may(TWybor1)
    OpisInnegoTransportu: str | None = may(TZnakowy50)
    Przewoznik: TPrzewoznik | None = may(TPrzewoznik)
    NrZleceniaTransportu: str | None = may(TZnakowy)
    OpisLadunku: str | None = may(TLadunek)
    LadunekInny: str | None = may(TWybor1)
    OpisInnegoLadunku: str | None = may(TZnakowy50)
    JednostkaOpakowania: str | None = may(TZnakowy)
    DataGodzRozpTransportu: str | None = may(TDataCzas)
    DataGodzZakTransportu: str | None = may(TDataCzas)
    WysylkaZ: TAdres | None = may(TAdres)
    WysylkaPrzez: tuple[TAdres, ...] = many(TAdres, 20)
    WysylkaDo: TAdres | None = may(TAdres)

    rules: ClassVar[Rules] = (
        one_of("RodzajTransportu", "TransportInny OpisInnegoTransportu"),
        one_of("OpisLadunku", "LadunekInny OpisInnegoLadunku"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TWarunkiTransakcji:
    """Contracts, orders, delivery and transport."""

    Umowy: tuple[TUmowy, ...] = many(TUmowy, 100)
    Zamowienia: tuple[TZamowienia, ...] = many(TZamowienia, 100)
    NrPartiiTowaru: tuple[str, ...] = many(TZnakowy, 1000)
    WarunkiDostawy: str | None = may(TZnakowy)
    KursUmowny: Decimal | None = may(TIlosci)
    WalutaUmowna: str | None = may(TKodWaluty)
    Transport: tuple[TTransport, ...] = many(TTransport, 20)
    PodmiotPosredniczacy: str | None = may(TWybor1)

    rules: ClassVar[Rules] = (maybe_of("KursUmowny WalutaUmowna"),)
