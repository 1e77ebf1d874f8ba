"""Revision 2: suppliers and the documents they sent."""

from __future__ import annotations

from alembic import op

#: Frozen as released; `tables.py` may move on.
STATEMENTS = (
    """CREATE TABLE suppliers (
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
    """CREATE INDEX ix_suppliers_city ON suppliers (company, city)""",
    """CREATE INDEX ix_suppliers_country ON suppliers (company, country)""",
    """CREATE INDEX ix_suppliers_kind ON suppliers (company, kind)""",
    """CREATE INDEX ix_suppliers_name ON suppliers (company, name_key)""",
    """CREATE INDEX ix_suppliers_tax_id ON suppliers (company, tax_id)""",
    """CREATE TABLE received (
    rowid INTEGER NOT NULL,
    id TEXT NOT NULL,
    company INTEGER NOT NULL,
    supplier INTEGER NOT NULL,
    kind TEXT DEFAULT '' NOT NULL,
    number TEXT DEFAULT '' NOT NULL,
    number_key TEXT DEFAULT '' NOT NULL,
    issue_date TEXT NOT NULL,
    due_date TEXT NOT NULL,
    received_on TEXT NOT NULL,
    seller_name TEXT DEFAULT '' NOT NULL,
    seller_key TEXT DEFAULT '' NOT NULL,
    seller_tax_id TEXT DEFAULT '' NOT NULL,
    seller_country TEXT DEFAULT '' NOT NULL,
    currency TEXT DEFAULT '' NOT NULL,
    net INTEGER DEFAULT 0 NOT NULL,
    vat INTEGER DEFAULT 0 NOT NULL,
    total INTEGER DEFAULT 0 NOT NULL,
    due INTEGER DEFAULT 0 NOT NULL,
    state TEXT DEFAULT '' NOT NULL,
    fatal_faults INTEGER DEFAULT 0 NOT NULL,
    warnings INTEGER DEFAULT 0 NOT NULL,
    paid_on TEXT NOT NULL,
    revision INTEGER DEFAULT 0 NOT NULL,
    xml_sha256 TEXT DEFAULT '' NOT NULL,
    search TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (rowid),
    CONSTRAINT ux_received_bytes UNIQUE (company, xml_sha256),
    CONSTRAINT ux_received_number UNIQUE (supplier, number, issue_date),
    UNIQUE (id),
    FOREIGN KEY(company) REFERENCES companies (rowid),
    FOREIGN KEY(supplier) REFERENCES suppliers (rowid)
)""",
    """CREATE INDEX ix_received_by_currency ON received (company, currency)""",
    """CREATE INDEX ix_received_by_due ON received (company, due)""",
    """CREATE INDEX ix_received_by_due_date ON received (company, due_date)""",
    """CREATE INDEX ix_received_by_issue_date ON received (company, issue_date)""",
    """CREATE INDEX ix_received_by_net ON received (company, net)""",
    """CREATE INDEX ix_received_by_number_key ON received (company, number_key)""",
    """CREATE INDEX ix_received_by_paid_on ON received (company, paid_on)""",
    """CREATE INDEX ix_received_by_received_on ON received (company, received_on)""",
    """CREATE INDEX ix_received_by_seller_key ON received (company, seller_key)""",
    """CREATE INDEX ix_received_by_seller_tax_id ON received (company, seller_tax_id)""",
    """CREATE INDEX ix_received_by_state ON received (company, state)""",
    """CREATE INDEX ix_received_by_total ON received (company, total)""",
    """CREATE INDEX ix_received_by_vat ON received (company, vat)""",
    """CREATE TABLE received_bodies (
    received INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (received),
    FOREIGN KEY(received) REFERENCES received (rowid) ON DELETE CASCADE
)""",
    """CREATE TABLE received_vat (
    received INTEGER NOT NULL,
    position INTEGER NOT NULL,
    category TEXT DEFAULT '' NOT NULL,
    rate TEXT NOT NULL,
    base INTEGER DEFAULT 0 NOT NULL,
    vat INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (received, position),
    FOREIGN KEY(received) REFERENCES received (rowid) ON DELETE CASCADE
)
 WITHOUT ROWID""",
    """CREATE TRIGGER tr_a_received_document_stays
BEFORE DELETE ON received
BEGIN SELECT RAISE(ABORT, 'a received document is never deleted'); END""",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
