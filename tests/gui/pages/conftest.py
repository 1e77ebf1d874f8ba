"""A real store with a company, clients, products and documents, and a window's kit."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from storno_desktop.application import companies, drafts, issuing, master_data, parties
from storno_desktop.application.office import Office
from storno_desktop.bootstrap import open_office
from storno_desktop.domain.product import Product
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks

Key = Qt.Key


@dataclass
class Kit:
    """What pages are made with, and what they wished."""

    office: Office
    tasks: Tasks
    hub: ChangeHub
    settings: Settings
    company_id: str
    client_id: str
    product_id: str
    qtbot: QtBot
    wishes: list[tuple[str, object]] = field(default_factory=list)
    bugs: list[BaseException] = field(default_factory=list)

    @property
    def today(self) -> date:
        return self.office.clock.today()

    def draft(self, *, days_ago: int = 0, quantity: str = "2", on: date | None = None) -> str:
        day = on or self.today - timedelta(days=days_ago)
        body = {
            "clientId": self.client_id,
            "issueDate": day.isoformat(),
            "lines": [
                {
                    "description": "Blat de stejar",
                    "quantity": quantity,
                    "unitPrice": "100.00",
                    "unitOfMeasure": "buc",
                    "vatRate": "21",
                }
            ],
        }
        return drafts.create(self.office, self.company_id, body).document.id

    def issued(self, **draft: object) -> str:
        id_ = self.draft(**draft)  # type: ignore[arg-type]
        issuing.issue(self.office, id_)
        return id_

    def show(self, page: QWidget) -> None:
        page.wish.connect(lambda wish, what: self.wishes.append((wish, what)))  # type: ignore[attr-defined]
        page.failed.connect(self.bugs.append)  # type: ignore[attr-defined]
        self.qtbot.addWidget(page)
        page.resize(1280, 800)
        page.show()
        self.qtbot.waitExposed(page)
        page.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Wait until no lane works and what came of it was delivered."""
        for _ in range(3):
            self.qtbot.waitUntil(self.tasks.is_idle, timeout=20_000)
            self.qtbot.wait(10)

    def key(self, key: Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is, as a person does."""
        target = QApplication.focusWidget()
        assert target is not None
        self.qtbot.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)

    def dialog(self, kind: type[QDialog]) -> QDialog:
        """The open dialog of a kind."""

        def found() -> list[QDialog]:
            tops = QApplication.topLevelWidgets()
            return [top for top in tops if isinstance(top, kind) and top.isVisible()]

        self.qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
        return found()[0]


@pytest.fixture
def kit(profile: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Kit]:
    office = open_office(profile)
    company = companies.add_company(
        office,
        {
            "name": "Tâmplăria Ștefan SRL",
            "cif": "RO18547290",
            "country": "RO",
            "address": "Str. Atelierului 5",
            "city": "Cluj-Napoca",
            "state": "CJ",
            "bankAccounts": [{"iban": "RO49AAAA1B31007593840000", "isDefault": True}],
        },
    ).company
    client, _, _ = parties.add_client(
        office,
        company.id,
        {
            "name": "Țesătoria Brașov SA",
            "cui": "RO1590082",
            "country": "RO",
            "county": "BV",
            "city": "Brașov",
            "address": "Str. Lungă 1",
            "isVatPayer": True,
        },
    )
    product, _ = master_data.add_record(
        office,
        Product,
        company.id,
        {
            "name": "Blat de stejar",
            "defaultPrice": "100.00",
            "unitOfMeasure": "buc",
            "vatRate": "21",
        },
    )
    tasks = Tasks()
    settings = Settings(QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat))
    made = Kit(office, tasks, ChangeHub(), settings, company.id, client.id, product.id, qtbot)
    yield made
    assert made.bugs == []
    tasks.close()
    office.store.close()
