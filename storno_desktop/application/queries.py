"""Flat frozen rows for lists, and the questions that give them.

This room imports nothing of the domain: the first list is painted before the rest is loaded.
Amounts are integer minor units of the row's currency, dates are ISO text.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import NamedTuple, Protocol, TypeVar

Row_co = TypeVar("Row_co", covariant=True)


class InvoiceRow(NamedTuple):
    """A line of the invoice list."""

    rowid: int
    id: str
    kind: str  # "invoice", "credit_note"
    number: str  # "" while a draft
    issue_date: str
    due_date: str
    buyer_name: str
    buyer_tax_id: str
    buyer_country: str
    currency: str
    net: int
    vat: int
    total: int
    due: int
    paid: int
    lifecycle: str
    submission: str
    credited: str  # "no", "partly", "fully"
    parent_id: str
    regime: str
    fatal_faults: int


class CompanyRow(NamedTuple):
    """A company of the profile, for the switcher."""

    rowid: int
    id: str
    name: str
    tax_id: str
    country: str
    currency: str


class ClientRow(NamedTuple):
    """A line of the client list."""

    rowid: int
    id: str
    name: str
    kind: str
    tax_id: str
    city: str
    country: str
    email: str
    phone: str
    invoices: int
    last_invoice: str


class SupplierRow(NamedTuple):
    """A line of the supplier list."""

    rowid: int
    id: str
    name: str
    kind: str
    tax_id: str
    city: str
    country: str
    email: str
    phone: str
    documents: int
    last_document: str


class ReceivedRow(NamedTuple):
    """A line of the list of received documents."""

    rowid: int
    id: str
    kind: str  # "invoice", "credit_note"
    number: str
    issue_date: str
    due_date: str
    received_on: str
    seller_name: str
    seller_tax_id: str
    seller_country: str
    currency: str
    net: int
    vat: int
    total: int
    due: int
    state: str  # "synced", "checked", "accepted", "disputed"
    fatal_faults: int
    warnings: int
    paid_on: str
    supplier_id: str


class ProductRow(NamedTuple):
    """A line of the product list, and what a line of a document takes from it."""

    rowid: int
    id: str
    name: str
    code: str
    unit: str
    price: str  # decimal text
    currency: str
    vat_rate: str
    vat_category: str
    vat_included: int
    is_service: int
    is_active: int
    usage: str


class CurrencyTotals(NamedTuple):
    """Sums over a filter, one a currency: never mixed."""

    currency: str
    documents: int
    net: int
    vat: int
    total: int
    open: int  # still to collect


class InvoiceFilter(NamedTuple):
    """Which documents; empty means all of the company."""

    company_id: str
    text: str = ""
    kinds: tuple[str, ...] = ()
    states: tuple[
        str, ...
    ] = ()  # draft, issued, cancelled, sent, accepted, rejected, overdue, paid, unpaid, storno
    date_from: str = ""
    date_to: str = ""
    client_id: str = ""
    currency: str = ""
    total_from: int | None = None  # minor units
    total_to: int | None = None
    today: str = ""  # what "overdue" is measured against


class ReceivedFilter(NamedTuple):
    """Which received documents; empty means all of the company."""

    company_id: str
    text: str = ""
    states: tuple[str, ...] = ()  # those of the row, "paid", "unpaid", "overdue", "faulty"
    date_from: str = ""
    date_to: str = ""
    supplier_id: str = ""
    currency: str = ""
    today: str = ""  # what "overdue" is measured against


class PartyFilter(NamedTuple):
    """Which clients or products."""

    company_id: str
    text: str = ""
    country: str = ""
    is_active: bool | None = None
    for_client_id: str = ""  # products: ranked by use with this client first


class Order(NamedTuple):
    """A sort by one column, or by two; the row id breaks ties in the direction of the last.

    Only the list of documents knows a second column.
    """

    column: str = "issue_date"
    descending: bool = True
    second: str = ""
    second_descending: bool = True


class RowSource(Protocol[Row_co]):
    """Rows of one filter and order: a first page, all ids, pages by id (DECISIONS 11)."""

    def first(self, limit: int) -> Sequence[Row_co]:
        """Read the first rows by keyset."""
        ...

    def ids(self) -> array[int]:
        """Read every row id, in order, as array('q')."""
        ...

    def rows(self, ids: Sequence[int]) -> Sequence[Row_co]:
        """Read the rows of these ids, in the order given; vanished ones are left out."""
        ...


class Queries(Protocol):
    """Questions that change nothing; usable from any READ lane thread."""

    def companies(self) -> list[CompanyRow]:
        """List the companies in use, oldest first."""
        ...

    def invoices(self, filter_: InvoiceFilter, order: Order) -> RowSource[InvoiceRow]:
        """List documents."""
        ...

    def setting(self, key: str) -> str | None:
        """Read a setting of the profile that has meaning (not looks)."""
        ...

    def invoice_totals(self, filter_: InvoiceFilter) -> list[CurrencyTotals]:
        """Sum a filter."""
        ...

    def clients(self, filter_: PartyFilter, order: Order) -> RowSource[ClientRow]:
        """List clients."""
        ...

    def suppliers(self, filter_: PartyFilter, order: Order) -> RowSource[SupplierRow]:
        """List suppliers."""
        ...

    def received(self, filter_: ReceivedFilter, order: Order) -> RowSource[ReceivedRow]:
        """List received documents."""
        ...

    def received_totals(self, filter_: ReceivedFilter) -> list[CurrencyTotals]:
        """Sum a filter; open is what is still to pay."""
        ...

    def products(self, filter_: PartyFilter, order: Order) -> RowSource[ProductRow]:
        """List products; with `for_client_id` those used with that client come first."""
        ...

    def data_version(self) -> int:
        """Change when another connection wrote (PRAGMA data_version)."""
        ...
