"""Revision 1: the first books."""

from __future__ import annotations

from alembic import op

#: Frozen as released; `tables.py` may move on.
STATEMENTS = (
    """CREATE TABLE companies (
    rowid INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    cif TEXT DEFAULT '' NOT NULL,
    country TEXT DEFAULT '' NOT NULL,
    currency TEXT DEFAULT '' NOT NULL,
    is_archived INTEGER DEFAULT 0 NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (rowid),
    UNIQUE (id)
)""",
    """CREATE TABLE settings (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 WITHOUT ROWID""",
    """CREATE TABLE vault_files (
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    PRIMARY KEY (sha256)
)
 WITHOUT ROWID""",
    """CREATE TABLE bank_accounts (
    rowid INTEGER NOT NULL,
    id TEXT NOT NULL,
    company INTEGER NOT NULL,
    iban TEXT DEFAULT '' NOT NULL,
    currency TEXT DEFAULT '' NOT NULL,
    is_default INTEGER DEFAULT 0 NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (rowid),
    UNIQUE (id),
    FOREIGN KEY(company) REFERENCES companies (rowid)
)""",
    """CREATE INDEX ix_bank_accounts_company ON bank_accounts (company)""",
    """CREATE TABLE chain_heads (
    company INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (company),
    FOREIGN KEY(company) REFERENCES companies (rowid)
)""",
    """CREATE TABLE clients (
    rowid INTEGER NOT NULL,
    id TEXT NOT NULL,
    company INTEGER NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    name_key TEXT DEFAULT '' NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    tax_id TEXT DEFAULT '' NOT NULL,
    city TEXT DEFAULT '' NOT NULL,
    country TEXT DEFAULT '' NOT NULL,
    email TEXT DEFAULT '' NOT NULL,
    phone TEXT DEFAULT '' NOT NULL,
    is_archived INTEGER DEFAULT 0 NOT NULL,
    search TEXT DEFAULT '' NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (rowid),
    UNIQUE (id),
    FOREIGN KEY(company) REFERENCES companies (rowid)
)""",
    """CREATE INDEX ix_clients_city ON clients (company, city)""",
    """CREATE INDEX ix_clients_country ON clients (company, country)""",
    """CREATE INDEX ix_clients_kind ON clients (company, kind)""",
    """CREATE INDEX ix_clients_name ON clients (company, name_key)""",
    """CREATE INDEX ix_clients_tax_id ON clients (company, tax_id)""",
    """CREATE TABLE products (
    rowid INTEGER NOT NULL,
    id TEXT NOT NULL,
    company INTEGER NOT NULL,
    name TEXT DEFAULT '' NOT NULL,
    name_key TEXT DEFAULT '' NOT NULL,
    code TEXT DEFAULT '' NOT NULL,
    unit TEXT DEFAULT '' NOT NULL,
    price TEXT NOT NULL,
    currency TEXT DEFAULT '' NOT NULL,
    vat_rate TEXT NOT NULL,
    vat_category TEXT DEFAULT '' NOT NULL,
    vat_included INTEGER DEFAULT 0 NOT NULL,
    is_service INTEGER DEFAULT 0 NOT NULL,
    is_active INTEGER DEFAULT 0 NOT NULL,
    usage TEXT DEFAULT '' NOT NULL,
    search TEXT DEFAULT '' NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (rowid),
    UNIQUE (id),
    FOREIGN KEY(company) REFERENCES companies (rowid)
)""",
    """CREATE INDEX ix_products_code ON products (company, code)""",
    """CREATE INDEX ix_products_name ON products (company, name_key)""",
    """CREATE TABLE series (
    rowid INTEGER NOT NULL,
    id TEXT NOT NULL,
    company INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    prefix TEXT DEFAULT '' NOT NULL,
    is_default INTEGER DEFAULT 0 NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (rowid),
    UNIQUE (id),
    FOREIGN KEY(company) REFERENCES companies (rowid)
)""",
    """CREATE INDEX ix_series_company ON series (company, kind)""",
    """CREATE TABLE vat_rates (
    rowid INTEGER NOT NULL,
    id TEXT NOT NULL,
    company INTEGER NOT NULL,
    rate TEXT NOT NULL,
    category TEXT DEFAULT '' NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (rowid),
    UNIQUE (id),
    FOREIGN KEY(company) REFERENCES companies (rowid)
)""",
    """CREATE INDEX ix_vat_rates_company ON vat_rates (company, position)""",
    """CREATE TABLE documents (
    rowid INTEGER NOT NULL,
    id TEXT NOT NULL,
    company INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    lifecycle TEXT DEFAULT '' NOT NULL,
    submission TEXT DEFAULT '' NOT NULL,
    credited TEXT DEFAULT '' NOT NULL,
    number TEXT DEFAULT '' NOT NULL,
    number_key TEXT DEFAULT '' NOT NULL,
    series INTEGER,
    period TEXT DEFAULT '' NOT NULL,
    counter INTEGER,
    issue_date TEXT NOT NULL,
    due_date TEXT NOT NULL,
    buyer_name TEXT DEFAULT '' NOT NULL,
    buyer_key TEXT DEFAULT '' NOT NULL,
    buyer_tax_id TEXT DEFAULT '' NOT NULL,
    buyer_country TEXT DEFAULT '' NOT NULL,
    currency TEXT DEFAULT '' NOT NULL,
    net INTEGER DEFAULT 0 NOT NULL,
    vat INTEGER DEFAULT 0 NOT NULL,
    total INTEGER DEFAULT 0 NOT NULL,
    due INTEGER DEFAULT 0 NOT NULL,
    paid INTEGER DEFAULT 0 NOT NULL,
    fatal_faults INTEGER DEFAULT 0 NOT NULL,
    regime TEXT DEFAULT '' NOT NULL,
    parent_id TEXT,
    client INTEGER,
    revision INTEGER DEFAULT 0 NOT NULL,
    idempotency_key TEXT,
    upload_index TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (rowid),
    CONSTRAINT ux_documents_counter UNIQUE (series, period, counter),
    CONSTRAINT ux_documents_idempotency UNIQUE (company, idempotency_key),
    UNIQUE (id),
    FOREIGN KEY(company) REFERENCES companies (rowid),
    FOREIGN KEY(series) REFERENCES series (rowid),
    FOREIGN KEY(parent_id) REFERENCES documents (id),
    FOREIGN KEY(client) REFERENCES clients (rowid)
)""",
    """CREATE INDEX ix_documents_by_buyer_country ON documents (company, buyer_country)""",
    """CREATE INDEX ix_documents_by_buyer_key ON documents (company, buyer_key)""",
    """CREATE INDEX ix_documents_by_buyer_tax_id ON documents (company, buyer_tax_id)""",
    """CREATE INDEX ix_documents_by_currency ON documents (company, currency)""",
    """CREATE INDEX ix_documents_by_due ON documents (company, due)""",
    """CREATE INDEX ix_documents_by_due_date ON documents (company, due_date)""",
    """CREATE INDEX ix_documents_by_issue_date ON documents (company, issue_date)""",
    """CREATE INDEX ix_documents_by_kind ON documents (company, kind)""",
    """CREATE INDEX ix_documents_by_lifecycle ON documents (company, lifecycle)""",
    """CREATE INDEX ix_documents_by_net ON documents (company, net)""",
    """CREATE INDEX ix_documents_by_number_key ON documents (company, number_key)""",
    """CREATE INDEX ix_documents_by_paid ON documents (company, paid)""",
    """CREATE INDEX ix_documents_by_submission ON documents (company, submission)""",
    """CREATE INDEX ix_documents_by_total ON documents (company, total)""",
    """CREATE INDEX ix_documents_by_vat ON documents (company, vat)""",
    """CREATE INDEX ix_documents_client ON documents (client, issue_date)""",
    """CREATE INDEX ix_documents_filter ON documents (company, issue_date, kind, lifecycle,
    submission, currency, net, vat, total, due, paid, due_date, client, parent_id)""",
    """CREATE INDEX ix_documents_parent ON documents (parent_id) WHERE parent_id IS NOT NULL""",
    """CREATE INDEX ix_documents_series_date ON documents (series, issue_date)""",
    """CREATE INDEX ix_documents_upload ON documents (company, upload_index) WHERE upload_index
    <> ''""",
    """CREATE UNIQUE INDEX ux_documents_number ON documents (company, number) WHERE number <>
    '' AND kind IN ('invoice', 'credit_note')""",
    """CREATE TABLE series_counters (
    series INTEGER NOT NULL,
    period TEXT NOT NULL,
    last_number INTEGER NOT NULL,
    started_at INTEGER DEFAULT 0 NOT NULL,
    chain_sequence INTEGER DEFAULT 0 NOT NULL,
    chain_hash TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (series, period),
    CONSTRAINT ck_counter_never_goes_back CHECK (last_number >= started_at),
    FOREIGN KEY(series) REFERENCES series (rowid) ON DELETE CASCADE
)
 WITHOUT ROWID""",
    """CREATE TABLE document_bodies (
    document INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (document),
    FOREIGN KEY(document) REFERENCES documents (rowid) ON DELETE CASCADE
)""",
    """CREATE TABLE document_lines (
    document INTEGER NOT NULL,
    position INTEGER NOT NULL,
    product INTEGER,
    product_code TEXT DEFAULT '' NOT NULL,
    description TEXT DEFAULT '' NOT NULL,
    quantity TEXT NOT NULL,
    unit TEXT DEFAULT '' NOT NULL,
    unit_price TEXT NOT NULL,
    vat_rate TEXT NOT NULL,
    vat_category TEXT DEFAULT '' NOT NULL,
    vat_included INTEGER DEFAULT 0 NOT NULL,
    discount INTEGER DEFAULT 0 NOT NULL,
    net INTEGER DEFAULT 0 NOT NULL,
    vat INTEGER DEFAULT 0 NOT NULL,
    source_line INTEGER,
    PRIMARY KEY (document, position),
    FOREIGN KEY(document) REFERENCES documents (rowid) ON DELETE CASCADE,
    FOREIGN KEY(product) REFERENCES products (rowid)
)
 WITHOUT ROWID""",
    """CREATE INDEX ix_document_lines_product ON document_lines (product) WHERE product IS NOT
    NULL""",
    """CREATE TABLE document_vat (
    document INTEGER NOT NULL,
    position INTEGER NOT NULL,
    category TEXT DEFAULT '' NOT NULL,
    rate TEXT NOT NULL,
    base INTEGER DEFAULT 0 NOT NULL,
    vat INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (document, position),
    FOREIGN KEY(document) REFERENCES documents (rowid) ON DELETE CASCADE
)
 WITHOUT ROWID""",
    """CREATE TABLE events (
    company INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    document INTEGER,
    at TEXT DEFAULT '' NOT NULL,
    payload TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (company, sequence),
    FOREIGN KEY(company) REFERENCES companies (rowid),
    FOREIGN KEY(document) REFERENCES documents (rowid)
)""",
    """CREATE INDEX ix_events_document ON events (document, sequence)""",
    """CREATE TABLE idempotency (
    company INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    document INTEGER NOT NULL,
    body_sha256 TEXT NOT NULL,
    PRIMARY KEY (company, "key"),
    FOREIGN KEY(company) REFERENCES companies (rowid),
    FOREIGN KEY(document) REFERENCES documents (rowid) ON DELETE CASCADE
)
 WITHOUT ROWID""",
    """CREATE INDEX ix_idempotency_document ON idempotency (document)""",
    """CREATE TABLE payments (
    rowid INTEGER NOT NULL,
    id TEXT NOT NULL,
    document INTEGER NOT NULL,
    amount INTEGER DEFAULT 0 NOT NULL,
    paid_on TEXT NOT NULL,
    method TEXT DEFAULT '' NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (rowid),
    UNIQUE (id),
    FOREIGN KEY(document) REFERENCES documents (rowid)
)""",
    """CREATE INDEX ix_payments_document ON payments (document, paid_on)""",
    """CREATE VIRTUAL TABLE document_search USING fts5(
    words, prefix='1 2 3', detail=none, columnsize=0, tokenize='unicode61 remove_diacritics 0'
)""",
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


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
