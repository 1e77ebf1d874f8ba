"""Suppliers and what they sent (revision 2); the rules of `tables` hold here too."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, UniqueConstraint

from storno_desktop.storage.columns import body, company, identity, key, metadata, number, words
from storno_desktop.storage.types import DateText, DecimalText

suppliers = Table(
    "suppliers",
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
    Index("ix_suppliers_name", "company", "name_key"),
    Index("ix_suppliers_tax_id", "company", "tax_id"),
    Index("ix_suppliers_city", "company", "city"),
    Index("ix_suppliers_country", "company", "country"),
    Index("ix_suppliers_kind", "company", "kind"),
)

#: What others issued to us. The row is the list's, the truth is in `received_bodies`.
received = Table(
    "received",
    metadata,
    key(),
    identity(),
    company(),
    Column("supplier", Integer, ForeignKey("suppliers.rowid"), nullable=False),
    words("kind"),
    words("number"),
    words("number_key"),
    Column("issue_date", DateText, nullable=False),
    Column("due_date", DateText, nullable=False),
    Column("received_on", DateText, nullable=False),
    words("seller_name"),
    words("seller_key"),  # folded: what the list sorts by
    words("seller_tax_id"),
    words("seller_country"),
    words("currency"),
    number("net"),
    number("vat"),
    number("total"),
    number("due"),
    words("state"),
    number("fatal_faults"),
    number("warnings"),
    Column("paid_on", DateText, nullable=False),
    number("revision"),
    words("xml_sha256"),
    words("search"),
    # what came twice is one document: the same bytes, or the same number of a supplier on a day
    UniqueConstraint("company", "xml_sha256", name="ux_received_bytes"),
    UniqueConstraint("supplier", "number", "issue_date", name="ux_received_number"),
)

#: Columns of the list of received documents that people sort by.
RECEIVED_SORTED = (
    *("number_key", "issue_date", "due_date", "received_on", "seller_key", "seller_tax_id"),
    *("currency", "net", "vat", "total", "due", "state", "paid_on"),
)
for _column in RECEIVED_SORTED:
    Index(f"ix_received_by_{_column}", received.c.company, received.c[_column])

received_bodies = Table(
    "received_bodies",
    metadata,
    Column("received", Integer, ForeignKey("received.rowid", ondelete="CASCADE"), primary_key=True),
    body(),
)

#: VAT groups of received documents, for the reports on input VAT.
received_vat = Table(
    "received_vat",
    metadata,
    Column("received", Integer, ForeignKey("received.rowid", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    words("category"),
    Column("rate", DecimalText, nullable=False),
    number("base"),
    number("vat"),
    sqlite_with_rowid=False,
)
