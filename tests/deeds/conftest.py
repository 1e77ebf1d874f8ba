"""An office over a real store in a fresh profile, with a clock that tests can turn."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from storno_desktop.application.companies import add_company
from storno_desktop.application.office import Office
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from tests.random_invoices import BUYERS, VAT_SELLER


@dataclass
class TurnableClock:
    """Noon of a day; every look moves it by a second."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 11, 16, 12, tzinfo=UTC))

    def now(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def today(self) -> date:
        return self.moment.date()


@dataclass(frozen=True)
class Shop:
    """An office with one Romanian company and one client."""

    office: Office
    clock: TurnableClock
    company_id: str
    client_id: str

    def body(self, **more: Any) -> dict[str, Any]:
        """A good invoice body."""
        line = {"description": "Scaun", "quantity": "2", "unitPrice": "100.00"}
        return {"clientId": self.client_id, "lines": [line], **more}


@pytest.fixture
def shop(profile: Path) -> Iterator[Shop]:
    clock = TurnableClock()
    office = replace(open_office(profile), clock=clock)
    company = add_company(office, VAT_SELLER).company
    client, _, _ = add_client(office, company.id, BUYERS[0])
    yield Shop(office, clock, company.id, client.id)
    office.store.close()
