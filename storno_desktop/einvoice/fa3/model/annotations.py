"""Adnotacje of FA(3): the statements that art. 106e of the VAT law demands."""
# ruff: noqa: RUF009 - must, may, one and many make dataclass fields

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from storno_desktop.einvoice.fa3.model.types import (
    Rules,
    TDataT,
    TNaturalny,
    TWybor1,
    TWybor1_2,
    TZnakowy,
    many,
    may,
    must,
    one,
    one_of,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TZwolnienie:
    """Whether something is exempt (P_19) and by which provision, or nothing is (P_19N)."""

    P_19: str | None = may(TWybor1)
    P_19A: str | None = may(TZnakowy)
    P_19B: str | None = may(TZnakowy)
    P_19C: str | None = may(TZnakowy)
    P_19N: str | None = may(TWybor1)

    rules: ClassVar[Rules] = (one_of("P_19 P_19A", "P_19 P_19B", "P_19 P_19C", "P_19N"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class TNowySrodekTransportu:
    """A new means of transport: vehicle (P_22B), vessel (P_22C) or aircraft (P_22D)."""

    P_22A: date | None = must(TDataT)
    P_NrWierszaNST: str | None = must(TNaturalny)
    P_22BMK: str | None = may(TZnakowy)
    P_22BMD: str | None = may(TZnakowy)
    P_22BK: str | None = may(TZnakowy)
    P_22BNR: str | None = may(TZnakowy)
    P_22BRP: str | None = may(TZnakowy)
    P_22B: str | None = may(TZnakowy)
    P_22B1: str | None = may(TZnakowy)
    P_22B2: str | None = may(TZnakowy)
    P_22B3: str | None = may(TZnakowy)
    P_22B4: str | None = may(TZnakowy)
    P_22BT: str | None = may(TZnakowy)
    P_22C: str | None = may(TZnakowy)
    P_22C1: str | None = may(TZnakowy)
    P_22D: str | None = may(TZnakowy)
    P_22D1: str | None = may(TZnakowy)

    rules: ClassVar[Rules] = (
        one_of(
            "P_22B P_22B1? P_22BT?",
            "P_22B P_22B2? P_22BT?",
            "P_22B P_22B3? P_22BT?",
            "P_22B P_22B4? P_22BT?",
            "P_22C P_22C1?",
            "P_22D P_22D1?",
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TNoweSrodkiTransportu:
    """Intra-Community supply of new means of transport, or none (P_22N)."""

    P_22: str | None = may(TWybor1)
    P_42_5: str | None = may(TWybor1_2)
    NowySrodekTransportu: tuple[TNowySrodekTransportu, ...] = many(TNowySrodekTransportu, 10000)
    P_22N: str | None = may(TWybor1)

    rules: ClassVar[Rules] = (one_of("P_22 P_42_5 NowySrodekTransportu", "P_22N"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class TPMarzy:
    """Which margin scheme applies, or none (P_PMarzyN)."""

    P_PMarzy: str | None = may(TWybor1)
    P_PMarzy_2: str | None = may(TWybor1)
    P_PMarzy_3_1: str | None = may(TWybor1)
    P_PMarzy_3_2: str | None = may(TWybor1)
    P_PMarzy_3_3: str | None = may(TWybor1)
    P_PMarzyN: str | None = may(TWybor1)

    rules: ClassVar[Rules] = (
        one_of(
            "P_PMarzy P_PMarzy_2",
            "P_PMarzy P_PMarzy_3_1",
            "P_PMarzy P_PMarzy_3_2",
            "P_PMarzy P_PMarzy_3_3",
            "P_PMarzyN",
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class TAdnotacje:
    """The statements that art. 106e demands, each with yes or no."""

    P_16: str | None = must(TWybor1_2)
    P_17: str | None = must(TWybor1_2)
    P_18: str | None = must(TWybor1_2)
    P_18A: str | None = must(TWybor1_2)
    Zwolnienie: TZwolnienie = one(TZwolnienie)
    NoweSrodkiTransportu: TNoweSrodkiTransportu = one(TNoweSrodkiTransportu)
    P_23: str | None = must(TWybor1_2)
    PMarzy: TPMarzy = one(TPMarzy)
