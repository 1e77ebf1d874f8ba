"""A store of its own for each test, and frozen records to put into it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from storno_desktop.application.identity import new_id
from storno_desktop.application.ports import Face, UnitOfWork
from storno_desktop.domain.invoice import Content, Document, Issued
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.line import Line
from storno_desktop.domain.numbering import DocumentKind, Series
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.product import Product
from storno_desktop.domain.totals import compute
from storno_desktop.storage.store import SqliteStore

NOW = datetime(2026, 7, 15, 9, 30, tzinfo=UTC)
DAY = date(2026, 7, 15)
COMPANY = Company(id="c1", name="Tâmplăria Ștefan SRL", cif="12345674", country="RO")
CLIENT = Client(id="k1", company_id="c1", name="Łódź Meble Sp. z o.o.", cui="8567346215")
PRODUCT = Product(id="p1", company_id="c1", name="Blat stejar", code="BL-01")
SERIES = Series(id="s1", company_id="c1", kind=DocumentKind.INVOICE, prefix="FCT")


@dataclass
class Desk:
    """Makes documents with their faces, and issues them as the deeds do."""

    store: SqliteStore
    made: list[str] = field(default_factory=list)

    def draft(self, **content: object) -> Document:
        values: dict[str, object] = {
            "client_id": CLIENT.id,
            "series_id": SERIES.id,
            "issue_date": DAY,
            "due_date": DAY,
            "lines": (Line("Blat", Decimal(2), Decimal("50.00"), vat_rate=Decimal(21)),),
        }
        return Document(
            id=new_id(),
            company_id=COMPANY.id,
            kind=DocumentKind.INVOICE,
            content=Content(**{**values, **content}),  # type: ignore[arg-type]
            created_at=NOW,
            updated_at=NOW,
        )

    def face(self, document: Document, buyer: Client = CLIENT) -> Face:
        totals = compute(document.content.lines)
        words = [document.number or "", buyer.name]
        words += [line.description for line in document.content.lines]
        return Face(
            buyer_name=buyer.name,
            buyer_tax_id=buyer.cui or "",
            buyer_country=buyer.country,
            net=totals.net,
            vat=totals.vat,
            total=totals.gross,
            due=totals.due,
            search_text=" ".join(words),
        )

    def issued(self, unit: UnitOfWork, document: Document, xml_sha256: str) -> Document:
        """The document with the next number of its series."""
        day = document.content.issue_date or DAY
        period = SERIES.period_of(day)
        counter = unit.series.take(SERIES.id, period)
        facts = Issued(
            number=SERIES.number(counter, day),
            series_id=SERIES.id,
            counter=counter,
            period=period,
            issued_at=NOW,
            seller=COMPANY,
            buyer=CLIENT,
            accounts=(),
            totals=compute(document.content.lines),
            format_key="cius-ro",
            xml_sha256=xml_sha256,
        )
        return replace(
            document, lifecycle=Lifecycle.ISSUED, issued=facts, revision=document.revision + 1
        )

    def add(self, **content: object) -> Document:
        document = self.draft(**content)
        with self.store.write() as unit:
            unit.documents.add(document, self.face(document))
            unit.commit()
        return document

    def add_issued(self, **content: object) -> Document:
        document = self.add(**content)
        sha256 = self.store.vault.put(b"<Invoice/>")
        with self.store.write() as unit:
            issued = self.issued(unit, document, sha256)
            unit.documents.save(issued, self.face(issued), document.revision)
            unit.commit()
        return issued


def fill_master_data(store: SqliteStore) -> None:
    with store.write() as unit:
        unit.companies.put(COMPANY)
        unit.clients.put(CLIENT)
        unit.products.put(PRODUCT)
        unit.series.put(SERIES)
        unit.commit()


@pytest.fixture
def open_store(profile: Path) -> Iterator[Callable[[], SqliteStore]]:
    """Open the profile's store, as often as a test likes; all are closed at its end."""
    stores: list[SqliteStore] = []

    def opened(timeout_s: float = 0.2) -> SqliteStore:
        stores.append(SqliteStore(profile, busy_timeout_s=timeout_s))
        return stores[-1]

    yield opened
    for store in stores:
        store.close()


@pytest.fixture
def store(open_store: Callable[[], SqliteStore]) -> SqliteStore:
    made = open_store()
    fill_master_data(made)
    return made


@pytest.fixture
def desk(store: SqliteStore) -> Desk:
    return Desk(store)
