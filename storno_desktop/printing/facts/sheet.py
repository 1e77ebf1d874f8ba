"""A page as flat, finished words: what every design draws and none computes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storno_desktop.printing.labels import Label


@dataclass(frozen=True, slots=True)
class Fact:
    """A caption and what is said under it."""

    label: Label
    value: str


@dataclass(frozen=True, slots=True)
class Party:
    """Who sells, buys, is paid or receives the goods."""

    caption: Label
    name: str
    address: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the line table; `note` stands small under its header."""

    header: Label
    note: Label = ()
    is_text: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What one column says of one line; `notes` stand small below."""

    text: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the document; `running` is the sum of nets up to and with it."""

    cells: tuple[Cell, ...]
    running: str


@dataclass(frozen=True, slots=True)
class VatRow:
    """What is taxed alike; `reason` says why there is no VAT."""

    cells: tuple[str, ...]
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VatTable:
    """The VAT breakdown (BG-23), with a sum."""

    headers: tuple[Label, ...]
    rows: tuple[VatRow, ...]
    total: VatRow


@dataclass(frozen=True, slots=True)
class Total:
    """One sum; the last one is what is to be paid."""

    label: str
    amount: str


@dataclass(frozen=True, slots=True)
class Payment:
    """How to pay: facts of each account, and the code that a banking app reads."""

    caption: Label
    accounts: tuple[tuple[Fact, ...], ...]
    facts: tuple[Fact, ...]
    qr: bytes | None = None
    qr_caption: Label = ()


@dataclass(frozen=True, slots=True)
class Code:
    """A code that is no payment: what it holds, the words below it and beside it."""

    content: bytes
    caption: str
    label: Label


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that is printed."""

    title: Label
    number: str
    dates: tuple[Fact, ...]
    parties: tuple[Party, ...]
    reference: str | None
    references: tuple[Fact, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    carried: Label
    brought: Label
    vat: VatTable | None
    sums: tuple[Total, ...]
    due: Total
    home: tuple[Total, ...]
    home_note: str | None
    payment: Payment | None
    people: tuple[Fact, ...]
    texts: tuple[Fact, ...]
    legal: tuple[str, ...]
    footer: tuple[str, ...]
    page_pattern: str
    is_negative: bool
    is_correction: bool
    watermark: Label
    stamp: Label
    language: str
    author: str
    moment: datetime
    accent: int | None = None
    logo: bytes | None = None
    codes: tuple[Code, ...] = ()

    @property
    def heading(self) -> str:
        """The title in the first language with the number, for metadata and later pages."""
        return f"{self.title[0]} {self.number}".strip()
