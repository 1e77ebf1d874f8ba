"""An office over a real store, with clients and products, and the editor on top of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from storno_desktop.application.companies import add_company
from storno_desktop.application.master_data import add_record
from storno_desktop.application.office import Office
from storno_desktop.application.parties import add_client
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.product import Product
from storno_desktop.gui import i18n
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.editor.invoice_editor import InvoiceEditor
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.editor.surroundings import load
from storno_desktop.gui.tasks import Tasks
from tests.random_invoices import BUYERS, PLAIN_SELLER, VAT_SELLER

TODAY = date(2026, 11, 16)


@dataclass
class TurnableClock:
    """Noon of a day; every look moves it by a second."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 11, 16, 12, tzinfo=UTC))

    def now(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def today(self) -> date:
        return TODAY


@dataclass(frozen=True)
class Desk:
    """A company with clients and products, lanes and a hub."""

    office: Office
    tasks: Tasks
    hub: ChangeHub
    company_id: str
    client_id: str
    other_client_id: str

    def session(self, document_id: str | None = None) -> EditorSession:
        """A session without any widget."""
        kind = DocumentKind.INVOICE
        loaded = load(self.office, self.company_id, kind, document_id, self.client_id)
        return EditorSession(self.office, self.tasks, self.hub, loaded, kind)


def _desk(profile: Path, seller: dict[str, object]) -> Desk:
    office = replace(open_office(profile), clock=TurnableClock())
    company = add_company(office, seller).company
    client, _, _ = add_client(office, company.id, BUYERS[0])
    other, _, _ = add_client(office, company.id, BUYERS[3])
    for name, code, price in (
        ("Scaun din fag", "SC1", "149.90"),
        ("Masă de stejar", "MS1", "1200"),
        ("Transport", "TR", "80"),
    ):
        body = {"name": name, "code": code, "defaultPrice": price, "unitOfMeasure": "buc"}
        if seller["vatPayer"]:
            body |= {"vatRate": "21", "vatCategoryCode": "S"}
        add_record(office, Product, company.id, body)
    return Desk(office, Tasks(), ChangeHub(), company.id, client.id, other.id)


@pytest.fixture
def desk(qtbot: QtBot, profile: Path) -> Iterator[Desk]:
    i18n.install("en")
    made = _desk(profile, VAT_SELLER)
    yield made
    made.tasks.close()
    made.office.store.close()


@pytest.fixture
def plain_desk(qtbot: QtBot, profile: Path) -> Iterator[Desk]:
    i18n.install("en")
    made = _desk(profile, PLAIN_SELLER)
    yield made
    made.tasks.close()
    made.office.store.close()


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Iterator[Callable[..., InvoiceEditor]]:
    """Open an editor in a window of its own and wait until it is filled."""
    made: list[InvoiceEditor] = []

    def open_(document_id: str | None = None, client_id: str | None = None) -> InvoiceEditor:
        editor = InvoiceEditor(
            desk.office, desk.tasks, desk.hub, document_id, desk.company_id, client_id=client_id
        )
        made.append(editor)
        qtbot.addWidget(editor)
        editor.resize(1000, 700)
        editor.show()
        qtbot.waitExposed(editor)
        editor.activateWindow()
        qtbot.waitUntil(lambda: editor.is_ready)
        qtbot.waitUntil(editor.isActiveWindow)  # shortcuts need it
        return editor

    yield open_
    for editor in made:
        if editor.is_ready:
            editor.stop()
    desk.tasks.close()
