"""The document of FA(3): Naglowek, Fa and the root."""
# ruff: noqa: RUF009 - must, may, one and many make dataclass fields

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from storno_desktop.einvoice.fa3.model.annotations import TAdnotacje
from storno_desktop.einvoice.fa3.model.conditions import TWarunkiTransakcji
from storno_desktop.einvoice.fa3.model.foot import TStopka, TZalacznik
from storno_desktop.einvoice.fa3.model.lines import TFaWiersz, TKluczWartosc, TZamowienie
from storno_desktop.einvoice.fa3.model.parties import (
    TNabywca,
    TPodmiot1K,
    TPodmiot2K,
    TPodmiotTrzeci,
    TSprzedawca,
    TUpowazniony,
)
from storno_desktop.einvoice.fa3.model.payment import TPlatnosc, TRozliczenie
from storno_desktop.einvoice.fa3.model.types import (
    Rules,
    TDataT,
    TDataWytworzenia,
    Text,
    TIlosci,
    TKodWaluty,
    TKwotowy,
    TNumerKSeF,
    TRodzajFaktury,
    TTypKorekty,
    TWybor1,
    TZnakowy,
    attribute,
    many,
    may,
    maybe_of,
    must,
    numbers,
    one,
    one_of,
    text,
)
from storno_desktop.einvoice.fa3.names import FORM, SCHEMA_VERSION, SYSTEM_CODE


@dataclass(frozen=True, slots=True, kw_only=True)
class TKodFormularza:
    """Which form the document is, with the version of its schema."""

    kodSystemowy: str | None = attribute(Text(codes=frozenset({SYSTEM_CODE}), verbatim=True))
    wersjaSchemy: str | None = attribute(Text(codes=frozenset({SCHEMA_VERSION}), verbatim=True))
    kod: str | None = text(Text(codes=frozenset({FORM}), verbatim=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class TNaglowek:
    """The header: form, moment of making, program."""

    KodFormularza: TKodFormularza = one(TKodFormularza)
    WariantFormularza: str | None = must(numbers("3"))
    DataWytworzeniaFa: str | None = must(TDataWytworzenia)
    SystemInfo: str | None = may(TZnakowy)


@dataclass(frozen=True, slots=True, kw_only=True)
class TOkresFa:
    """The period that the invoice is about."""

    P_6_Od: date | None = must(TDataT)
    P_6_Do: date | None = must(TDataT)


@dataclass(frozen=True, slots=True, kw_only=True)
class TDaneFaKorygowanej:
    """An invoice that this one corrects."""

    DataWystFaKorygowanej: date | None = must(TDataT)
    NrFaKorygowanej: str | None = must(TZnakowy)
    NrKSeF: str | None = may(TWybor1)
    NrKSeFFaKorygowanej: str | None = may(TNumerKSeF)
    NrKSeFN: str | None = may(TWybor1)

    rules: ClassVar[Rules] = (one_of("NrKSeF NrKSeFFaKorygowanej", "NrKSeFN"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class TZaliczkaCzesciowa:
    """One of several payments that an advance invoice documents."""

    P_6Z: date | None = must(TDataT)
    P_15Z: Decimal | None = must(TKwotowy)
    KursWalutyZW: Decimal | None = may(TIlosci)


@dataclass(frozen=True, slots=True, kw_only=True)
class TFakturaZaliczkowa:
    """An advance invoice that is settled here."""

    NrKSeFZN: str | None = may(TWybor1)
    NrFaZaliczkowej: str | None = may(TZnakowy)
    NrKSeFFaZaliczkowej: str | None = may(TNumerKSeF)

    rules: ClassVar[Rules] = (one_of("NrKSeFZN NrFaZaliczkowej", "NrKSeFFaZaliczkowej"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class TFa:
    """The invoice itself; amounts are in its currency but for P_14_xW."""

    KodWaluty: str | None = must(TKodWaluty)
    P_1: date | None = must(TDataT)
    P_1M: str | None = may(TZnakowy)
    P_2: str | None = must(TZnakowy)
    WZ: tuple[str, ...] = many(TZnakowy, 1000)
    P_6: date | None = may(TDataT)
    OkresFa: TOkresFa | None = may(TOkresFa)
    P_13_1: Decimal | None = may(TKwotowy)
    P_14_1: Decimal | None = may(TKwotowy)
    P_14_1W: Decimal | None = may(TKwotowy)
    P_13_2: Decimal | None = may(TKwotowy)
    P_14_2: Decimal | None = may(TKwotowy)
    P_14_2W: Decimal | None = may(TKwotowy)
    P_13_3: Decimal | None = may(TKwotowy)
    P_14_3: Decimal | None = may(TKwotowy)
    P_14_3W: Decimal | None = may(TKwotowy)
    P_13_4: Decimal | None = may(TKwotowy)
    P_14_4: Decimal | None = may(TKwotowy)
    P_14_4W: Decimal | None = may(TKwotowy)
    P_13_5: Decimal | None = may(TKwotowy)
    P_14_5: Decimal | None = may(TKwotowy)
    P_13_6_1: Decimal | None = may(TKwotowy)
    P_13_6_2: Decimal | None = may(TKwotowy)
    P_13_6_3: Decimal | None = may(TKwotowy)
    P_13_7: Decimal | None = may(TKwotowy)
    P_13_8: Decimal | None = may(TKwotowy)
    P_13_9: Decimal | None = may(TKwotowy)
    P_13_10: Decimal | None = may(TKwotowy)
    P_13_11: Decimal | None = may(TKwotowy)
    P_15: Decimal | None = must(TKwotowy)
    KursWalutyZ: Decimal | None = may(TIlosci)
    Adnotacje: TAdnotacje = one(TAdnotacje)
    RodzajFaktury: str | None = must(TRodzajFaktury)
    PrzyczynaKorekty: str | None = may(TZnakowy)
    TypKorekty: str | None = may(TTypKorekty)
    DaneFaKorygowanej: tuple[TDaneFaKorygowanej, ...] = many(TDaneFaKorygowanej, 50000)
    OkresFaKorygowanej: str | None = may(TZnakowy)
    NrFaKorygowany: str | None = may(TZnakowy)
    Podmiot1K: TPodmiot1K | None = may(TPodmiot1K)
    Podmiot2K: tuple[TPodmiot2K, ...] = many(TPodmiot2K, 101)
    P_15ZK: Decimal | None = may(TKwotowy)
    KursWalutyZK: Decimal | None = may(TIlosci)
    ZaliczkaCzesciowa: tuple[TZaliczkaCzesciowa, ...] = many(TZaliczkaCzesciowa, 31)
    FP: str | None = may(TWybor1)
    TP: str | None = may(TWybor1)
    DodatkowyOpis: tuple[TKluczWartosc, ...] = many(TKluczWartosc, 10000)
    FakturaZaliczkowa: tuple[TFakturaZaliczkowa, ...] = many(TFakturaZaliczkowa, 100)
    ZwrotAkcyzy: str | None = may(TWybor1)
    FaWiersz: tuple[TFaWiersz, ...] = many(TFaWiersz, 10000)
    Rozliczenie: TRozliczenie | None = may(TRozliczenie)
    Platnosc: TPlatnosc | None = may(TPlatnosc)
    WarunkiTransakcji: TWarunkiTransakcji | None = may(TWarunkiTransakcji)
    Zamowienie: TZamowienie | None = may(TZamowienie)

    rules: ClassVar[Rules] = (
        maybe_of("P_6", "OkresFa"),
        maybe_of("P_13_1 P_14_1 P_14_1W?"),
        maybe_of("P_13_2 P_14_2 P_14_2W?"),
        maybe_of("P_13_3 P_14_3 P_14_3W?"),
        maybe_of("P_13_4 P_14_4 P_14_4W?"),
        maybe_of("P_13_5 P_14_5?"),
        maybe_of(
            "PrzyczynaKorekty? TypKorekty? DaneFaKorygowanej OkresFaKorygowanej? NrFaKorygowany? "
            "Podmiot1K? Podmiot2K? P_15ZK? KursWalutyZK?"
        ),
        maybe_of("P_15ZK KursWalutyZK?"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Faktura:
    """A whole document of FA(3), or of FA(2) that was read."""

    Naglowek: TNaglowek = one(TNaglowek)
    Podmiot1: TSprzedawca = one(TSprzedawca)
    Podmiot2: TNabywca = one(TNabywca)
    Podmiot3: tuple[TPodmiotTrzeci, ...] = many(TPodmiotTrzeci, 100)
    PodmiotUpowazniony: TUpowazniony | None = may(TUpowazniony)
    Fa: TFa = one(TFa)
    Stopka: TStopka | None = may(TStopka)
    Zalacznik: TZalacznik | None = may(TZalacznik)
