"""Sellers, buyers and third parties of FA(3)."""
# ruff: noqa: RUF009 - must, may, one and many make dataclass fields

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from storno_desktop.einvoice.fa3.model.types import (
    TGLN,
    Rules,
    TAdresEmail,
    Text,
    TKodKraju,
    TKodyKrajowUE,
    TNIPIdWew,
    TNrIdentyfikacjiPodatkowej,
    TNrNIP,
    TNrVatUE,
    TNumerTelefonu,
    TProcentowy,
    TRolaPodmiotu3,
    TRolaPodmiotuUpowaznionego,
    TStatusInfoPodatnika,
    TWybor1,
    TWybor1_2,
    TZnakowy,
    TZnakowy32,
    TZnakowy512,
    many,
    may,
    must,
    one,
    one_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TAdres:
    """An address in two free lines."""

    KodKraju: str | None = must(TKodKraju)
    AdresL1: str | None = must(TZnakowy512)
    AdresL2: str | None = may(TZnakowy512)
    GLN: str | None = may(TGLN)


@dataclass(frozen=True, slots=True, kw_only=True)
class TDaneKontaktowe:
    """E-mail and telephone."""

    Email: str | None = may(TAdresEmail)
    Telefon: str | None = may(TNumerTelefonu)


@dataclass(frozen=True, slots=True, kw_only=True)
class TDaneKontaktowePU:
    """E-mail and telephone of an authorised party."""

    EmailPU: str | None = may(TAdresEmail)
    TelefonPU: str | None = may(TNumerTelefonu)


@dataclass(frozen=True, slots=True, kw_only=True)
class TPodmiot1:
    """NIP and name of a taxpayer."""

    NIP: str | None = must(TNrNIP)
    Nazwa: str | None = must(TZnakowy512)


@dataclass(frozen=True, slots=True, kw_only=True)
class TPodmiot2:
    """Tax number and name of a buyer; exactly one kind of number."""

    NIP: str | None = may(TNrNIP)
    KodUE: str | None = may(TKodyKrajowUE)
    NrVatUE: str | None = may(TNrVatUE)
    KodKraju: str | None = may(TKodKraju)
    NrID: str | None = may(TNrIdentyfikacjiPodatkowej)
    BrakID: str | None = may(TWybor1)
    Nazwa: str | None = may(TZnakowy512)

    rules: ClassVar[Rules] = (one_of("NIP", "KodUE NrVatUE", "KodKraju? NrID", "BrakID"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class TPodmiot3:
    """Tax number and name of a third party."""

    NIP: str | None = may(TNrNIP)
    IDWew: str | None = may(TNIPIdWew)
    KodUE: str | None = may(TKodyKrajowUE)
    NrVatUE: str | None = may(TNrVatUE)
    KodKraju: str | None = may(TKodKraju)
    NrID: str | None = may(TNrIdentyfikacjiPodatkowej)
    BrakID: str | None = may(TWybor1)
    Nazwa: str | None = may(TZnakowy512)

    rules: ClassVar[Rules] = (one_of("NIP", "IDWew", "KodUE NrVatUE", "KodKraju? NrID", "BrakID"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class TSprzedawca:
    """Podmiot1: the taxpayer who sells."""

    PrefiksPodatnika: str | None = may(Text(codes=frozenset({"PL"}), fixed="PL", verbatim=True))
    NrEORI: str | None = may(TZnakowy)
    DaneIdentyfikacyjne: TPodmiot1 = one(TPodmiot1)
    Adres: TAdres = one(TAdres)
    AdresKoresp: TAdres | None = may(TAdres)
    DaneKontaktowe: tuple[TDaneKontaktowe, ...] = many(TDaneKontaktowe, 3)
    StatusInfoPodatnika: str | None = may(TStatusInfoPodatnika)


@dataclass(frozen=True, slots=True, kw_only=True)
class TNabywca:
    """Podmiot2: the buyer."""

    NrEORI: str | None = may(TZnakowy)
    DaneIdentyfikacyjne: TPodmiot2 = one(TPodmiot2)
    Adres: TAdres | None = may(TAdres)
    AdresKoresp: TAdres | None = may(TAdres)
    DaneKontaktowe: tuple[TDaneKontaktowe, ...] = many(TDaneKontaktowe, 3)
    NrKlienta: str | None = may(TZnakowy)
    IDNabywcy: str | None = may(TZnakowy32)
    JST: str | None = must(TWybor1_2)
    GV: str | None = must(TWybor1_2)


@dataclass(frozen=True, slots=True, kw_only=True)
class TPodmiotTrzeci:
    """Podmiot3: somebody else with a part in the sale."""

    IDNabywcy: str | None = may(TZnakowy32)
    NrEORI: str | None = may(TZnakowy)
    DaneIdentyfikacyjne: TPodmiot3 = one(TPodmiot3)
    Adres: TAdres | None = may(TAdres)
    AdresKoresp: TAdres | None = may(TAdres)
    DaneKontaktowe: tuple[TDaneKontaktowe, ...] = many(TDaneKontaktowe, 3)
    Rola: str | None = may(TRolaPodmiotu3)
    RolaInna: str | None = may(TWybor1)
    OpisRoli: str | None = may(TZnakowy)
    Udzial: Decimal | None = may(TProcentowy)
    NrKlienta: str | None = may(TZnakowy)

    rules: ClassVar[Rules] = (one_of("Rola", "RolaInna OpisRoli"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class TUpowazniony:
    """PodmiotUpowazniony: a bailiff, enforcement body or tax representative."""

    NrEORI: str | None = may(TZnakowy)
    DaneIdentyfikacyjne: TPodmiot1 = one(TPodmiot1)
    Adres: TAdres = one(TAdres)
    AdresKoresp: TAdres | None = may(TAdres)
    DaneKontaktowe: tuple[TDaneKontaktowePU, ...] = many(TDaneKontaktowePU, 3)
    RolaPU: str | None = must(TRolaPodmiotuUpowaznionego)


@dataclass(frozen=True, slots=True, kw_only=True)
class TPodmiot1K:
    """The seller as the corrected invoice named them."""

    PrefiksPodatnika: str | None = may(TKodyKrajowUE)
    DaneIdentyfikacyjne: TPodmiot1 = one(TPodmiot1)
    Adres: TAdres = one(TAdres)


@dataclass(frozen=True, slots=True, kw_only=True)
class TPodmiot2K:
    """A buyer as the corrected invoice named them."""

    DaneIdentyfikacyjne: TPodmiot2 = one(TPodmiot2)
    Adres: TAdres | None = may(TAdres)
    IDNabywcy: str | None = may(TZnakowy32)
