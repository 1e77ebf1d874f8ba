"""The tables of the store, and why each is as it is (docs/adr/0010).

Truth is the body of a record; every other column of it is a projection that lists and reports
need, written in the same statement. Amounts are INTEGER minor units, prices, quantities and rates
TEXT decimals. Tables refer to each other by rowid, which keeps indexes a third of their size;
ids (UUIDv7) are what the rest of the program knows.
"""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storno_desktop.storage.types import DateText, DecimalText

metadata = MetaData()


def _key() -> Column[int]:
    return Column("rowid", Integer, primary_key=True)


def _id() -> Column[str]:
    return Column("id", Text, nullable=False, unique=True)


def _company() -> Column[int]:
    return Column("company", Integer, ForeignKey("companies.rowid"), nullable=False)


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, server_default=text("''"))


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=False, server_default=text("0"))


def _body() -> Column[str]:
    return Column("body", Text, nullable=False)


companies = Table(
    "companies",
    metadata,
    _key(),
    _id(),
    _text("name"),
    _text("cif"),
    _text("country"),
    _text("currency"),
    _number("is_archived"),
    _body(),
)

clients = Table(
    "clients",
    metadata,
    _key(),
    _id(),
    _company(),
    _text("name"),
    _text("name_key"),  # folded: what the list sorts by
    _text("kind"),
    _text("tax_id"),
    _text("city"),
    _text("country"),
    _text("email"),
    _text("phone"),
    _number("is_archived"),
    _text("search"),
    _body(),
    Index("ix_clients_name", "company", "name_key"),
    Index("ix_clients_tax_id", "company", "tax_id"),
    Index("ix_clients_city", "company", "city"),
    Index("ix_clients_country", "company", "country"),
    Index("ix_clients_kind", "company", "kind"),
)

products = Table(
    "products",
    metadata,
    _key(),
    _id(),
    _company(),
    _text("name"),
    _text("name_key"),
    _text("code"),
    _text("unit"),
    Column("price", DecimalText, nullable=False),
    _text("currency"),
    Column("vat_rate", DecimalText, nullable=False),
    _text("vat_category"),
    _number("vat_included"),
    _number("is_service"),
    _number("is_active"),
    _text("usage"),
    _text("search"),
    _body(),
    Index("ix_products_name", "company", "name_key"),
    Index("ix_products_code", "company", "code"),
)

series = Table(
    "series",
    metadata,
    _key(),
    _id(),
    _company(),
    _text("kind"),
    _text("prefix"),
    _number("is_default"),
    _body(),
    Index("ix_series_company", "company", "kind"),
)

#: One counter a series and period; the head of the chain beside it shows a cut tail (DECISIONS 5).
series_counters = Table(
    "series_counters",
    metadata,
    Column("series", Integer, ForeignKey("series.rowid", ondelete="CASCADE"), primary_key=True),
    Column("period", Text, primary_key=True),
    Column("last_number", Integer, nullable=False),
    _number("started_at"),  # numbers up to here were given elsewhere
    _number("chain_sequence"),
    _text("chain_hash"),
    CheckConstraint("last_number >= started_at", name="ck_counter_never_goes_back"),
    sqlite_with_rowid=False,
)

bank_accounts = Table(
    "bank_accounts",
    metadata,
    _key(),
    _id(),
    _company(),
    _text("iban"),
    _text("currency"),
    _number("is_default"),
    _body(),
    Index("ix_bank_accounts_company", "company"),
)

vat_rates = Table(
    "vat_rates",
    metadata,
    _key(),
    _id(),
    _company(),
    Column("rate", DecimalText, nullable=False),
    _text("category"),
    _number("position"),
    _body(),
    Index("ix_vat_rates_company", "company", "position"),
)

documents = Table(
    "documents",
    metadata,
    _key(),
    _id(),
    _company(),
    _text("kind"),
    _text("lifecycle"),
    _text("submission"),
    _text("credited"),
    _text("number"),
    _text("number_key"),  # runs of digits padded, so that 9999 sorts before 10000
    Column("series", Integer, ForeignKey("series.rowid")),
    _text("period"),
    Column("counter", Integer),
    Column("issue_date", DateText, nullable=False),
    Column("due_date", DateText, nullable=False),
    _text("buyer_name"),
    _text("buyer_key"),  # folded: what the list sorts by
    _text("buyer_tax_id"),
    _text("buyer_country"),
    _text("currency"),
    _number("net"),
    _number("vat"),
    _number("total"),
    _number("due"),
    _number("paid"),
    _number("fatal_faults"),
    _text("regime"),
    Column("parent_id", Text, ForeignKey("documents.id")),
    Column("client", Integer, ForeignKey("clients.rowid")),
    _number("revision"),
    Column("idempotency_key", Text),
    _text("upload_index"),
    # a number of a fiscal series is given once and never again (DECISIONS 7)
    Index(
        "ux_documents_number",
        "company",
        "number",
        unique=True,
        sqlite_where=text("number <> '' AND kind IN ('invoice', 'credit_note')"),
    ),
    UniqueConstraint("series", "period", "counter", name="ux_documents_counter"),
    UniqueConstraint("company", "idempotency_key", name="ux_documents_idempotency"),
    Index("ix_documents_series_date", "series", "issue_date"),
    Index("ix_documents_client", "client", "issue_date"),
    Index(
        "ix_documents_upload",
        "company",
        "upload_index",
        sqlite_where=text("upload_index <> ''"),
    ),
    Index("ix_documents_parent", "parent_id", sqlite_where=text("parent_id IS NOT NULL")),
)

#: Columns of the list that people sort by; each has an index (company, column) and, by SQLite's
#: own making, the rowid as its last part (DECISIONS 11).
SORTED = (
    "kind",
    "number_key",
    "issue_date",
    "due_date",
    "buyer_key",
    "buyer_tax_id",
    "buyer_country",
    "currency",
    "net",
    "vat",
    "total",
    "due",
    "paid",
    "lifecycle",
    "submission",
)
for _column in SORTED:
    Index(f"ix_documents_by_{_column}", documents.c.company, documents.c[_column])
#: Everything that filters and sums need, in the order of the default list: both read only this.
Index(
    "ix_documents_filter",
    *(
        documents.c[_column]
        for _column in (
            "company",
            "issue_date",
            "kind",
            "lifecycle",
            "submission",
            "currency",
            "net",
            "vat",
            "total",
            "due",
            "paid",
            "due_date",
            "client",
            "parent_id",
        )
    ),
)

#: The truth of a document, apart from its row: lists read twenty rows a page, not two.
document_bodies = Table(
    "document_bodies",
    metadata,
    Column(
        "document", Integer, ForeignKey("documents.rowid", ondelete="CASCADE"), primary_key=True
    ),
    _body(),
)

document_lines = Table(
    "document_lines",
    metadata,
    Column(
        "document", Integer, ForeignKey("documents.rowid", ondelete="CASCADE"), primary_key=True
    ),
    Column("position", Integer, primary_key=True),
    Column("product", Integer, ForeignKey("products.rowid")),
    _text("product_code"),
    _text("description"),
    Column("quantity", DecimalText, nullable=False),
    _text("unit"),
    Column("unit_price", DecimalText, nullable=False),
    Column("vat_rate", DecimalText, nullable=False),
    _text("vat_category"),
    _number("vat_included"),
    _number("discount"),
    _number("net"),
    _number("vat"),
    Column("source_line", Integer),
    Index("ix_document_lines_product", "product", sqlite_where=text("product IS NOT NULL")),
    sqlite_with_rowid=False,
)

#: VAT groups of issued documents, as they were frozen.
document_vat = Table(
    "document_vat",
    metadata,
    Column(
        "document", Integer, ForeignKey("documents.rowid", ondelete="CASCADE"), primary_key=True
    ),
    Column("position", Integer, primary_key=True),
    _text("category"),
    Column("rate", DecimalText, nullable=False),
    _number("base"),
    _number("vat"),
    sqlite_with_rowid=False,
)

payments = Table(
    "payments",
    metadata,
    _key(),
    _id(),
    Column("document", Integer, ForeignKey("documents.rowid"), nullable=False),
    _number("amount"),
    Column("paid_on", DateText, nullable=False),
    _text("method"),
    _body(),
    Index("ix_payments_document", "document", "paid_on"),
)

#: The hash chain of a company; triggers forbid changing or deleting a link.
events = Table(
    "events",
    metadata,
    Column("company", Integer, ForeignKey("companies.rowid"), primary_key=True),
    Column("sequence", Integer, primary_key=True),
    Column("document", Integer, ForeignKey("documents.rowid")),
    _text("at"),
    Column("payload", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Index("ix_events_document", "document", "sequence"),
)

#: The end of each chain, kept apart from its links.
chain_heads = Table(
    "chain_heads",
    metadata,
    Column("company", Integer, ForeignKey("companies.rowid"), primary_key=True),
    Column("sequence", Integer, nullable=False),
    Column("hash", Text, nullable=False),
)

idempotency = Table(
    "idempotency",
    metadata,
    Column("company", Integer, ForeignKey("companies.rowid"), primary_key=True),
    Column("key", Text, primary_key=True),
    Column("document", Integer, ForeignKey("documents.rowid", ondelete="CASCADE"), nullable=False),
    Column("body_sha256", Text, nullable=False),
    Index("ix_idempotency_document", "document"),
    sqlite_with_rowid=False,
)

settings = Table(
    "settings",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

vault_files = Table(
    "vault_files",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
    sqlite_with_rowid=False,
)

#: Folded words of each document. Only whole terms and prefixes are asked for, so no positions are
#: kept (detail); ranking is by date, so no sizes either (columnsize).
SEARCH = """CREATE VIRTUAL TABLE document_search USING fts5(
    words, prefix='1 2 3', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 0'
)"""

#: What no bug of ours may do: each deed here would break the law or the proof of it.
TRIGGERS = (
    """CREATE TRIGGER tr_a_number_is_fixed
BEFORE UPDATE OF number, series, period, counter, company, kind ON documents
WHEN OLD.number <> '' AND (NEW.number, NEW.series, NEW.period, NEW.counter, NEW.company, NEW.kind)
    IS NOT (OLD.number, OLD.series, OLD.period, OLD.counter, OLD.company, OLD.kind)
BEGIN SELECT RAISE(ABORT, 'a number is given once and stays'); END""",
    """CREATE TRIGGER tr_a_numbered_document_stays
BEFORE DELETE ON documents WHEN OLD.number <> ''
BEGIN SELECT RAISE(ABORT, 'a numbered document is never deleted'); END""",
    """CREATE TRIGGER tr_a_counter_never_goes_back
BEFORE UPDATE OF last_number ON series_counters WHEN NEW.last_number < OLD.last_number
BEGIN SELECT RAISE(ABORT, 'a counter never goes back'); END""",
    """CREATE TRIGGER tr_an_event_is_fixed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END""",
    """CREATE TRIGGER tr_an_event_stays BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END""",
)
