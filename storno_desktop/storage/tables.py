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
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storno_desktop.storage.columns import body, company, identity, key, metadata, number, words
from storno_desktop.storage.received_tables import (
    RECEIVED_SORTED,
    received,
    received_bodies,
    received_vat,
    suppliers,
)
from storno_desktop.storage.types import DateText, DecimalText

__all__ = [
    "RECEIVED_SORTED",
    "SEARCH",
    "SORTED",
    "TRIGGERS",
    "bank_accounts",
    "chain_heads",
    "clients",
    "companies",
    "document_bodies",
    "document_lines",
    "document_vat",
    "documents",
    "events",
    "idempotency",
    "metadata",
    "payments",
    "products",
    "received",
    "received_bodies",
    "received_vat",
    "series",
    "series_counters",
    "settings",
    "suppliers",
    "vat_rates",
    "vault_files",
]

companies = Table(
    "companies",
    metadata,
    key(),
    identity(),
    words("name"),
    words("cif"),
    words("country"),
    words("currency"),
    number("is_archived"),
    body(),
)

clients = Table(
    "clients",
    metadata,
    key(),
    identity(),
    company(),
    words("name"),
    words("name_key"),  # folded: what the list sorts by
    words("kind"),
    words("tax_id"),
    words("city"),
    words("country"),
    words("email"),
    words("phone"),
    number("is_archived"),
    words("search"),
    body(),
    Index("ix_clients_name", "company", "name_key"),
    Index("ix_clients_tax_id", "company", "tax_id"),
    Index("ix_clients_city", "company", "city"),
    Index("ix_clients_country", "company", "country"),
    Index("ix_clients_kind", "company", "kind"),
)

products = Table(
    "products",
    metadata,
    key(),
    identity(),
    company(),
    words("name"),
    words("name_key"),
    words("code"),
    words("unit"),
    Column("price", DecimalText, nullable=False),
    words("currency"),
    Column("vat_rate", DecimalText, nullable=False),
    words("vat_category"),
    number("vat_included"),
    number("is_service"),
    number("is_active"),
    words("usage"),
    words("search"),
    body(),
    Index("ix_products_name", "company", "name_key"),
    Index("ix_products_code", "company", "code"),
)

series = Table(
    "series",
    metadata,
    key(),
    identity(),
    company(),
    words("kind"),
    words("prefix"),
    number("is_default"),
    body(),
    Index("ix_series_company", "company", "kind"),
)

#: One counter a series and period; the head of the chain beside it shows a cut tail (DECISIONS 5).
series_counters = Table(
    "series_counters",
    metadata,
    Column("series", Integer, ForeignKey("series.rowid", ondelete="CASCADE"), primary_key=True),
    Column("period", Text, primary_key=True),
    Column("last_number", Integer, nullable=False),
    number("started_at"),  # numbers up to here were given elsewhere
    number("chain_sequence"),
    words("chain_hash"),
    CheckConstraint("last_number >= started_at", name="ck_counter_never_goes_back"),
    sqlite_with_rowid=False,
)

bank_accounts = Table(
    "bank_accounts",
    metadata,
    key(),
    identity(),
    company(),
    words("iban"),
    words("currency"),
    number("is_default"),
    body(),
    Index("ix_bank_accounts_company", "company"),
)

vat_rates = Table(
    "vat_rates",
    metadata,
    key(),
    identity(),
    company(),
    Column("rate", DecimalText, nullable=False),
    words("category"),
    number("position"),
    body(),
    Index("ix_vat_rates_company", "company", "position"),
)

documents = Table(
    "documents",
    metadata,
    key(),
    identity(),
    company(),
    words("kind"),
    words("lifecycle"),
    words("submission"),
    words("credited"),
    words("number"),
    words("number_key"),  # runs of digits padded, so that 9999 sorts before 10000
    Column("series", Integer, ForeignKey("series.rowid")),
    words("period"),
    Column("counter", Integer),
    Column("issue_date", DateText, nullable=False),
    Column("due_date", DateText, nullable=False),
    words("buyer_name"),
    words("buyer_key"),  # folded: what the list sorts by
    words("buyer_tax_id"),
    words("buyer_country"),
    words("currency"),
    number("net"),
    number("vat"),
    number("total"),
    number("due"),
    number("paid"),
    number("fatal_faults"),
    words("regime"),
    Column("parent_id", Text, ForeignKey("documents.id")),
    Column("client", Integer, ForeignKey("clients.rowid")),
    number("revision"),
    Column("idempotency_key", Text),
    words("upload_index"),
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
    body(),
)

document_lines = Table(
    "document_lines",
    metadata,
    Column(
        "document", Integer, ForeignKey("documents.rowid", ondelete="CASCADE"), primary_key=True
    ),
    Column("position", Integer, primary_key=True),
    Column("product", Integer, ForeignKey("products.rowid")),
    words("product_code"),
    words("description"),
    Column("quantity", DecimalText, nullable=False),
    words("unit"),
    Column("unit_price", DecimalText, nullable=False),
    Column("vat_rate", DecimalText, nullable=False),
    words("vat_category"),
    number("vat_included"),
    number("discount"),
    number("net"),
    number("vat"),
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
    words("category"),
    Column("rate", DecimalText, nullable=False),
    number("base"),
    number("vat"),
    sqlite_with_rowid=False,
)

payments = Table(
    "payments",
    metadata,
    key(),
    identity(),
    Column("document", Integer, ForeignKey("documents.rowid"), nullable=False),
    number("amount"),
    Column("paid_on", DateText, nullable=False),
    words("method"),
    body(),
    Index("ix_payments_document", "document", "paid_on"),
)

#: The hash chain of a company; triggers forbid changing or deleting a link.
events = Table(
    "events",
    metadata,
    Column("company", Integer, ForeignKey("companies.rowid"), primary_key=True),
    Column("sequence", Integer, primary_key=True),
    Column("document", Integer, ForeignKey("documents.rowid")),
    words("at"),
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
    """CREATE TRIGGER tr_a_received_document_stays
BEFORE DELETE ON received
BEGIN SELECT RAISE(ABORT, 'a received document is never deleted'); END""",
    """CREATE TRIGGER tr_an_event_is_fixed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END""",
    """CREATE TRIGGER tr_an_event_stays BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END""",
)
