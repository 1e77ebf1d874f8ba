"""Faces that the outside must have, so that the deeds know no library (EXAMPLES i)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import ClassVar, Protocol, TypeVar, runtime_checkable

from storno_desktop.application.queries import Queries
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.chain import Link
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Content, Document
from storno_desktop.domain.national.poland import Vouched
from storno_desktop.domain.numbering import Series
from storno_desktop.domain.party import Client, Company, Supplier
from storno_desktop.domain.payment import Payment
from storno_desktop.domain.product import Product
from storno_desktop.domain.received import Received
from storno_desktop.domain.semantic import Semantic
from storno_desktop.domain.to_semantic import Setting
from storno_desktop.domain.totals import Totals
from storno_desktop.domain.vat import VatRate


@dataclass(frozen=True, slots=True)
class Reading:
    """What a file says, and where its structure is not what its syntax demands."""

    semantic: Semantic
    structure_faults: tuple[Fault, ...] = ()
    syntax: str = ""  # "ubl-invoice", "ubl-creditnote", "cii", "fatturapa", "fa3"
    #: A national format judged the file by its own model: `structure_faults` are the verdict, and
    #: what it says in EN 16931 is not judged once more.
    is_judged: bool = False
    #: Rules that the file itself decided: what the invoice would show of them is not said again.
    decided: frozenset[str] = frozenset()


class InvoiceFormat(Protocol):
    """One e-invoice format: judge, write, read."""

    key: ClassVar[str]  # the export key of CLI.md, "cius-ro"

    def check(self, invoice: Semantic) -> list[Fault]:
        """Judge by every rule of the format; no fatal fault means that `write` works."""
        ...

    def write(self, invoice: Semantic) -> bytes:
        """Write the document; equal invoices give equal bytes."""
        ...

    def read(self, document: bytes) -> Reading:
        """Read the document; raises Misread with the place when it is no such document."""
        ...


@runtime_checkable
class NationalFormat(InvoiceFormat, Protocol):
    """A format that says more than EN 16931 and so wants the document itself (DECISIONS 2)."""

    def check_document(self, content: Content, setting: Setting) -> list[Fault]:
        """Judge a document; no fatal fault means that `write_document` works."""
        ...

    def write_document(self, content: Content, setting: Setting) -> bytes:
        """Write a document; equal documents give equal bytes."""
        ...


@runtime_checkable
class PageFormat(InvoiceFormat, Protocol):
    """A format that carries its XML inside the page that people read (Factur-X)."""

    def embed(self, page: bytes, xml: bytes) -> bytes:
        """Put the XML into a PDF; raises Misread or Faulty with what is wrong with the PDF."""
        ...


@dataclass(frozen=True, slots=True)
class Face:
    """What lists and search show of a document; written with it, so that no list computes."""

    buyer_name: str
    buyer_tax_id: str
    buyer_country: str
    net: Decimal
    vat: Decimal
    total: Decimal
    due: Decimal
    search_text: str  # folded for search: number, buyer, references, descriptions
    fatal_faults: int = 0
    credited: str = "no"  # Credited: how much of it was taken back


@dataclass(frozen=True, slots=True)
class Once:
    """A remembered answer to an idempotency key: the document and the hash of its body."""

    document_id: str
    body_sha256: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A new document as the store will keep it, made ready outside of any transaction.

    `rows` are the store's own; the ids are those that its tables name by number.
    """

    document_id: str
    company_id: str
    series_id: str | None
    client_id: str | None
    rows: Mapping[str, Sequence[Mapping[str, object]]]
    once: Once | None = None
    key: str | None = None  # the idempotency key that `once` answers


R = TypeVar("R")


class Records(Protocol[R]):
    """Master data of one kind; every record is scoped by its company."""

    def get(self, id_: str) -> R | None:
        """Read one record."""
        ...

    def all(self, company_id: str) -> list[R]:
        """Read every record of a company, in the order people expect."""
        ...

    def put(self, record: R) -> None:
        """Insert the record or replace the one with its id."""
        ...

    def delete(self, id_: str) -> None:
        """Remove it; raises InUse when other records refer to it."""
        ...


class CompanyRecords(Protocol):
    """The companies of the profile."""

    def get(self, id_: str) -> Company | None:
        """Read one company."""
        ...

    def all(self) -> list[Company]:
        """Read every company, oldest first."""
        ...

    def put(self, company: Company) -> None:
        """Insert or replace."""
        ...


class SeriesRecords(Records[Series], Protocol):
    """Series and their counters."""

    def take(self, id_: str, period: str, count: int = 1) -> int:
        """Count the period up and give the last number taken; only inside a write."""
        ...

    def last(self, id_: str, period: str) -> int:
        """Tell the last number given in the period, 0 when none was."""
        ...

    def raise_to(self, id_: str, period: str, number: int) -> None:
        """Set a counter forward, never back; raises NumberTaken."""
        ...

    def last_issue_date(self, id_: str) -> date | None:
        """Tell the latest issue date in the series, for the date-order warning."""
        ...


class DocumentRecords(Protocol):
    """Invoices and credit notes with their lines, faces and search rows."""

    def get(self, id_: str) -> Document | None:
        """Read one document."""
        ...

    def find(self, company_id: str, number: str) -> Document | None:
        """Read a document by its legal number."""
        ...

    def by_upload_index(self, company_id: str, index: str) -> Document | None:
        """Read the document that a government system knows by this index."""
        ...

    def corrections_of(self, id_: str) -> list[Document]:
        """Read the stornos and credit notes that name this document as their parent."""
        ...

    def add(self, document: Document, face: Face, once: Once | None = None) -> None:
        """Insert a new document."""
        ...

    def add_ready(self, documents: Sequence[Ready]) -> None:
        """Insert new documents without a parent, many at once; refuses as `add` does."""
        ...

    def save(self, document: Document, face: Face, expected_revision: int) -> None:
        """Replace it; raises Conflict when the stored revision is another."""
        ...

    def delete(self, id_: str) -> None:
        """Remove a draft for good."""
        ...

    def once(self, company_id: str, key: str) -> Once | None:
        """Look an idempotency key up."""
        ...


class ReceivedRecords(Protocol):
    """Received documents with their VAT groups and search words."""

    def get(self, id_: str) -> Received | None:
        """Read one document."""
        ...

    def find(self, company_id: str, number: str) -> list[Received]:
        """Read those with a number: different suppliers may use the same."""
        ...

    def of_bytes(self, company_id: str, xml_sha256: str) -> Received | None:
        """Read the document that was made of this XML."""
        ...

    def of_supplier(self, supplier_id: str, number: str, day: date | None) -> Received | None:
        """Read the document that a supplier issued under a number on a day."""
        ...

    def add(self, received: Received) -> None:
        """Insert a new document."""
        ...

    def save(self, received: Received, expected_revision: int) -> None:
        """Replace it; raises Conflict when the stored revision is another."""
        ...


class PaymentRecords(Protocol):
    """Payments of documents."""

    def of(self, document_id: str) -> list[Payment]:
        """Read the payments of a document, oldest first."""
        ...

    def get(self, id_: str) -> Payment | None:
        """Read one payment."""
        ...

    def add(self, payment: Payment) -> None:
        """Insert; the document's paid amount in the lists follows in the same transaction."""
        ...

    def delete(self, id_: str) -> None:
        """Remove a payment."""
        ...


class ChainRecords(Protocol):
    """The hash chain of a company's fiscal events."""

    def head(self, company_id: str) -> tuple[int, str]:
        """Give sequence and hash of the last link, (0, GENESIS) for an empty chain."""
        ...

    def append(self, company_id: str, link: Link, document_id: str | None) -> None:
        """Store the next link and move the head that is kept with the counters."""
        ...

    def extend(self, company_id: str, links: Sequence[tuple[Link, str | None]]) -> None:
        """Store links that follow each other, each with the document of its event."""
        ...

    def links(self, company_id: str) -> Iterator[Link]:
        """Read the chain from its start."""
        ...

    def of(self, document_id: str) -> list[Link]:
        """Read the events of one document, oldest first."""
        ...


class UnitOfWork(Protocol):
    """One transaction; leaving it without `commit` undoes everything."""

    companies: CompanyRecords
    clients: Records[Client]
    suppliers: Records[Supplier]
    products: Records[Product]
    series: SeriesRecords
    accounts: Records[BankAccount]
    vat_rates: Records[VatRate]
    documents: DocumentRecords
    received: ReceivedRecords
    payments: PaymentRecords
    chain: ChainRecords

    def setting(self, key: str) -> str | None:
        """Read a setting of the profile that has meaning (not looks)."""
        ...

    def set_setting(self, key: str, value: str | None) -> None:
        """Write or remove a setting of the profile."""
        ...

    def commit(self) -> None:
        """Make it durable; raises a StoreError and changes nothing when that fails."""
        ...


class Vault(Protocol):
    """Content-addressed bytes that matter: issued XML, receipts, attachments, logos."""

    def put(self, content: bytes) -> str:
        """Store durably (temporary name, fsync, rename) and give the SHA-256."""
        ...

    def stored(self, sha256: str, size: int) -> None:
        """Count content that another process of this program has put as put here."""
        ...

    def get(self, sha256: str) -> bytes:
        """Read back; raises Damaged when missing or not what was stored."""
        ...


@dataclass(frozen=True, slots=True)
class Check:
    """One finding of verify or doctor."""

    name: str
    ok: bool
    detail: str = ""


class Store(Protocol):
    """The local store of one profile."""

    vault: Vault
    queries: Queries

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """Open a transaction that holds the write lock from its start."""
        ...

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """Open a transaction that sees one state and changes nothing."""
        ...

    def check(self) -> list[Check]:
        """Examine pages, foreign keys, indexes, search rows and vault files."""
        ...

    def back_up(self, target: Path) -> None:
        """Write one checked file with the database and the vault, while others work."""
        ...

    def close(self) -> None:
        """Let go of every connection."""
        ...


class Clock(Protocol):
    """Time as the deeds see it."""

    def now(self) -> datetime:
        """The moment, UTC."""
        ...

    def today(self) -> date:
        """The calendar day at this place."""
        ...


@dataclass(frozen=True, slots=True)
class Printing:
    """All that a page needs; `seller`, `buyer` and `accounts` are the frozen ones once issued."""

    document: Document
    seller: Company
    buyer: Client
    accounts: tuple[BankAccount, ...]
    totals: Totals
    language: str
    language2: str | None = None
    template: str = "classic"
    logo: bytes | None = None
    is_draft: bool = True
    upload_index: str | None = None
    vouched: Vouched | None = None  # signed by the issuer's certificate of KSeF: KOD II is drawn


class Printer(Protocol):
    """Makes the page that people read."""

    def pdf(self, printing: Printing) -> bytes:
        """Render to PDF/A-3b; equal inputs give equal bytes."""
        ...
