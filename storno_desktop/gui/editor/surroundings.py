"""What stands around a draft while it is typed: seller, buyer, accounts, rates, series.

Read once on a READ lane and again when one of them changed; a keystroke only computes with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from storno_desktop.application.documents import NOBODY, document_of
from storno_desktop.application.drafts import new_content
from storno_desktop.application.errors import StoreError
from storno_desktop.application.judging import Circumstances, chosen_accounts, judge
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.packs import home_format, judged_key, pack
from storno_desktop.application.ports import Printing, UnitOfWork
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.invoice import Content, Document
from storno_desktop.domain.numbering import DocumentKind, Series
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.totals import Totals
from storno_desktop.domain.vat import VatRate


@dataclass(frozen=True, slots=True)
class SeriesState:
    """A series, the last number of the periods that were asked for, and its latest date."""

    series: Series
    last: Mapping[str, int]
    last_date: date | None = None

    def next_number(self, day: date) -> str | None:
        """The number a document of that day would get; None while its period was not read."""
        last = self.last.get(self.series.period_of(day))
        return None if last is None else self.series.number(last + 1, day)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Master data of the seller, and the clients that were met so far."""

    seller: Company
    accounts: tuple[BankAccount, ...]
    rates: tuple[VatRate, ...]
    series: tuple[SeriesState, ...]
    clients: Mapping[str, Client]
    today: date
    logo: bytes | None = None
    services: Mapping[str, bool] = field(default_factory=dict)  # by product: a service or goods

    @property
    def home_currency(self) -> str:
        """The currency the seller keeps its books in."""
        return pack(self.seller.country).currency

    def buyer_of(self, content: Content) -> Client | None:
        """The buyer of a content: a client that is known, or the receiver that was typed."""
        if content.client_id is not None:
            return self.clients.get(content.client_id)
        if content.receiver is not None and content.receiver.name:
            return content.receiver.as_client(self.seller.id, self.seller.country)
        return None

    def series_of(self, content: Content, kind: DocumentKind) -> SeriesState | None:
        """The series a draft would be numbered in (domain page 03, section 2)."""
        if content.series_id is not None:
            found = (one for one in self.series if one.series.id == content.series_id)
            return next(found, None)
        for wanted in _kinds(kind):
            active = [
                one for one in self.series if one.series.kind is wanted and one.series.is_active
            ]
            if active:
                return next((one for one in active if one.series.is_default), active[0])
        return None

    def choosable_series(self, kind: DocumentKind) -> list[SeriesState]:
        """The active series that may number this kind of document."""
        kinds = _kinds(kind)
        return [one for one in self.series if one.series.kind in kinds and one.series.is_active]

    def next_number(self, content: Content, kind: DocumentKind) -> str | None:
        """The number that issuing now would give; a correction keeps that of the refused one."""
        if content.revises_number is not None:
            return content.revises_number
        state = self.series_of(content, kind)
        return state.next_number(content.issue_date or self.today) if state else None

    def with_client(self, client: Client) -> Surroundings:
        """The same, knowing one client more."""
        return replace(self, clients={**self.clients, client.id: client})

    def with_product(self, product_id: str, *, is_service: bool) -> Surroundings:
        """The same, knowing of one product more whether it is a service."""
        return replace(self, services={**self.services, product_id: is_service})

    def circumstances(self, office: Office, content: Content, kind: DocumentKind) -> Circumstances:
        """What the verdict needs."""
        buyer = self.buyer_of(content)
        key = home_format(self.seller, buyer or NOBODY, office.formats)
        return Circumstances(
            seller=self.seller,
            buyer=buyer,
            accounts=self.accounts,
            rates=self.rates,
            today=self.today,
            format=office.format_for(judged_key(self.seller, key)),
            kind=kind,
            number=self.next_number(content, kind),
        )

    def printing(self, document: Document, totals: Totals) -> Printing:
        """What the page needs, of a draft that may not be stored yet or of a frozen document."""
        content, issued = document.content, document.issued
        buyer = issued.buyer if issued else self.buyer_of(content)
        seller = issued.seller if issued else self.seller
        accounts = issued.accounts if issued else chosen_accounts(self.accounts, content.currency)
        return Printing(
            document=document,
            seller=seller,
            buyer=buyer or Client(id="", company_id=seller.id, name="", country=""),
            accounts=accounts,
            totals=issued.totals if issued else totals,
            language=content.language,
            language2=content.language2,
            template=seller.template,
            logo=self.logo,
            is_draft=issued is None,
            upload_index=document.submission.upload_index,
        )


def _kinds(kind: DocumentKind) -> list[DocumentKind]:
    return [kind, DocumentKind.INVOICE] if kind is DocumentKind.CREDIT_NOTE else [kind]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What an editor starts with; without a document it is a new draft."""

    content: Content
    surroundings: Surroundings
    document: Document | None = None


def load(
    office: Office,
    company_id: str,
    kind: DocumentKind,
    document_id: str | None,
    client_id: str | None = None,
) -> Loaded:
    """Read a draft, or what a new one starts with, and all around it. Runs on a READ lane.

    It is judged once here, so that the rules are imported off the GUI thread. Raises NotFound.
    """
    with office.store.read() as unit:
        seller = company_of(unit, company_id)
        today = office.clock.today()
        document = document_of(unit, document_id) if document_id else None
        if document is not None:
            content = document.content
            kind = document.kind
        else:
            client = unit.clients.get(client_id) if client_id else None
            content = new_content(seller, client, today)
        around = read_surroundings(office, unit, seller, content)
    if document is None or document.issued is None:
        judge(content, around.circumstances(office, content, kind))
    return Loaded(content, around, document)


def read_surroundings(
    office: Office, unit: UnitOfWork, seller: Company, content: Content
) -> Surroundings:
    """Read everything around a content in one transaction."""
    today = office.clock.today()
    days = {today, content.issue_date or today}
    clients = {}
    if content.client_id is not None:
        client = unit.clients.get(content.client_id)
        if client is not None:
            clients[client.id] = client
    return Surroundings(
        seller=seller,
        accounts=tuple(unit.accounts.all(seller.id)),
        rates=tuple(unit.vat_rates.all(seller.id)),
        series=tuple(
            SeriesState(
                series,
                {
                    period: unit.series.last(series.id, period)
                    for period in {series.period_of(day) for day in days}
                },
                unit.series.last_issue_date(series.id),
            )
            for series in unit.series.all(seller.id)
        ),
        clients=clients,
        today=today,
        logo=_logo(office, seller),
        services=_services(unit, content),
    )


def _services(unit: UnitOfWork, content: Content) -> dict[str, bool]:
    """Of each product in the lines, whether it is a service."""
    ids = dict.fromkeys(line.product_id for line in content.lines if line.product_id)
    products = (unit.products.get(id_) for id_ in ids)
    return {product.id: product.is_service for product in products if product is not None}


def _logo(office: Office, seller: Company) -> bytes | None:
    """The logo for the preview; a damaged one must not keep anybody from writing an invoice."""
    if not seller.logo_sha256:
        return None
    try:
        return office.store.vault.get(seller.logo_sha256)
    except StoreError:
        return None
