"""Stopka and Zalacznik of FA(3)."""
# ruff: noqa: RUF009 - must, may, one and many make dataclass fields

from __future__ import annotations

from dataclasses import dataclass

from storno_desktop.einvoice.fa3.model.types import (
    TNrBDO,
    TNrKRS,
    TNrREGON,
    TTekstowy,
    TZnakowy,
    TZnakowy2,
    TZnakowy512,
    attribute,
    kod,
    many,
    may,
    must,
    one,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TInformacje:
    """Free text at the foot."""

    StopkaFaktury: str | None = may(TTekstowy)


@dataclass(frozen=True, slots=True, kw_only=True)
class TRejestry:
    """Numbers in registers."""

    PelnaNazwa: str | None = may(TZnakowy)
    KRS: str | None = may(TNrKRS)
    REGON: str | None = may(TNrREGON)
    BDO: str | None = may(TNrBDO)


@dataclass(frozen=True, slots=True, kw_only=True)
class TStopka:
    """The foot of the invoice."""

    Informacje: tuple[TInformacje, ...] = many(TInformacje, 3)
    Rejestry: tuple[TRejestry, ...] = many(TRejestry, 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class TMetaDane:
    """A named fact of a block."""

    ZKlucz: str | None = must(TZnakowy)
    ZWartosc: str | None = must(TZnakowy)


@dataclass(frozen=True, slots=True, kw_only=True)
class TTekst:
    """Paragraphs of a block."""

    Akapit: tuple[str, ...] = many(TZnakowy512, 10, at_least=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TTMetaDane:
    """A named fact of a table."""

    TKlucz: str | None = must(TZnakowy)
    TWartosc: str | None = must(TZnakowy)


@dataclass(frozen=True, slots=True, kw_only=True)
class TKol:
    """The head of a column and what it holds."""

    Typ: str | None = attribute(kod("date", "datetime", "dec", "int", "time", "txt"))
    NKom: str | None = must(TZnakowy2)


@dataclass(frozen=True, slots=True, kw_only=True)
class TTNaglowek:
    """The head of a table."""

    Kol: tuple[TKol, ...] = many(TKol, 20, at_least=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TWiersz:
    """A row of a table."""

    WKom: tuple[str, ...] = many(TZnakowy2, 20, at_least=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TSuma:
    """The sums of a table."""

    SKom: tuple[str, ...] = many(TZnakowy2, 20, at_least=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class TTabela:
    """A table."""

    TMetaDane: tuple[TTMetaDane, ...] = many(TTMetaDane, 1000)
    Opis: str | None = may(TZnakowy512)
    TNaglowek: TTNaglowek = one(TTNaglowek)
    Wiersz: tuple[TWiersz, ...] = many(TWiersz, 1000, at_least=1)
    Suma: TSuma | None = may(TSuma)


@dataclass(frozen=True, slots=True, kw_only=True)
class TBlokDanych:
    """A block of an attachment."""

    ZNaglowek: str | None = may(TZnakowy512)
    MetaDane: tuple[TMetaDane, ...] = many(TMetaDane, 1000, at_least=1)
    Tekst: TTekst | None = may(TTekst)
    Tabela: tuple[TTabela, ...] = many(TTabela, 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class TZalacznik:
    """The structured attachment (Zalacznik)."""

    BlokDanych: tuple[TBlokDanych, ...] = many(TBlokDanych, 1000, at_least=1)
