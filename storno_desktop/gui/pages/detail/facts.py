"""Everything the page of a document shows, read in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from storno_desktop.application import judging
from storno_desktop.application.documents import credited_of, document_of
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.queries import InvoiceRow
from storno_desktop.application.spv import deadline
from storno_desktop.domain.chain import Link
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Document
from storno_desktop.domain.money import Currency, Money
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.payment import Payment
from storno_desktop.domain.totals import Totals


@dataclass(frozen=True, slots=True)
class Facts:
    """One document as it stands now."""

    document: Document
    seller: Company
    buyer: Client
    totals: Totals
    row: InvoiceRow
    payments: tuple[Payment, ...]
    links: tuple[Link, ...]
    corrections: tuple[Document, ...]
    today: date
    deadline: date | None

    @property
    def paid(self) -> Decimal:
        """The sum of its payments."""
        return sum((payment.amount for payment in self.payments), Decimal(0))

    @property
    def open(self) -> Decimal:
        """What is still to come."""
        return self.totals.due - self.paid


def read_facts(office: Office, id_: str) -> Facts:
    """Read a document that was issued, or a draft that was cancelled; raises NotFound."""
    with office.store.read() as unit:
        document = document_of(unit, id_)
        payments = tuple(unit.payments.of(id_))
        credited = credited_of(unit, document).value
        links = tuple(unit.chain.of(id_))
        corrections = tuple(unit.documents.corrections_of(id_))
        seller = company_of(unit, document.company_id)
        client_id = document.content.client_id
        client = unit.clients.get(client_id) if client_id else None
    issued = document.issued
    if issued is not None:
        seller, buyer, totals = issued.seller, issued.buyer, issued.totals
    else:
        receiver = document.content.receiver
        typed = receiver.as_client(seller.id, seller.country) if receiver else None
        buyer = client or typed or Client(id="", company_id=seller.id, name="", country="")
        totals = judging.totals_of(document.content, seller)
    paid = sum((payment.amount for payment in payments), Decimal(0))
    return Facts(
        document=document,
        seller=seller,
        buyer=buyer,
        totals=totals,
        row=row_of(document, buyer, totals, paid, credited),
        payments=payments,
        links=links,
        corrections=corrections,
        today=office.clock.today(),
        deadline=deadline(document),
    )


def row_of(
    document: Document, buyer: Client, totals: Totals, paid: Decimal, credited: str
) -> InvoiceRow:
    """The document as a row of the list, so that both offer the same deeds."""
    content = document.content
    currency = Currency(content.currency)

    def minor(amount: Decimal) -> int:
        return Money(amount, currency).minor()

    return InvoiceRow(
        rowid=0,
        id=document.id,
        kind=document.kind.value,
        number=document.number or "",
        issue_date=content.issue_date.isoformat() if content.issue_date else "",
        due_date=content.due_date.isoformat() if content.due_date else "",
        buyer_name=buyer.name,
        buyer_tax_id=buyer.cui or buyer.cnp or "",
        buyer_country=buyer.country,
        currency=content.currency,
        net=minor(totals.net),
        vat=minor(totals.vat),
        total=minor(totals.gross),
        due=minor(totals.due),
        paid=minor(paid),
        lifecycle=document.lifecycle.value,
        submission=document.submission.state.value,
        credited=credited,
        parent_id=content.parent_id or "",
        regime=content.regime.value,
        fatal_faults=0,
    )


def xml_of(office: Office, document: Document) -> bytes:
    """The XML as it was issued, byte for byte; raises Damaged when the vault does not have it."""
    if document.issued is None:
        return b""
    return office.store.vault.get(document.issued.xml_sha256)


def verdict_of(office: Office, document: Document) -> list[Fault]:
    """Judge the stored XML again by the rules of its format, as a receiver would."""
    if document.issued is None:
        return []
    format_ = office.format_for(document.issued.format_key)
    reading = format_.read(xml_of(office, document))
    return judging.file_verdict(format_, reading)


def days_left(facts: Facts) -> int | None:
    """Calendar days until the last day for handing in; negative when it has passed."""
    return None if facts.deadline is None else (facts.deadline - facts.today).days
