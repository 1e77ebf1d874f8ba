"""Takes the pictures of this folder: every screen, light and dark, over sample data.

Run from the checkout: `.venv/bin/python docs/screenshots/take.py`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from storno_desktop import bootstrap
from storno_desktop.application import drafts
from storno_desktop.application.companies import add_company
from storno_desktop.application.office import Office
from storno_desktop.application.parties import add_client
from storno_desktop.application.queries import InvoiceFilter, Order, ReceivedFilter
from storno_desktop.application.received import receive
from storno_desktop.application.samples import fill
from storno_desktop.domain.semantic import (
    Address,
    Buyer,
    CreditTransfer,
    DocumentTotals,
    Item,
    PaymentInstructions,
    Price,
    Seller,
    Semantic,
    SemanticLine,
    SupportingDocument,
    VatBreakdown,
)
from storno_desktop.einvoice import ubl
from storno_desktop.gui.app import Program, make_application
from storno_desktop.gui.editor.preview import Preview
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.shell.window import MainWindow

HERE = Path(__file__).resolve().parent
SIZE = (1280, 800)


class Camera:
    """A program over a profile, in one theme and language."""

    def __init__(self, profile: Path, theme: str, language: str) -> None:
        ini = str(profile.with_suffix(f".{theme}.ini"))
        self.settings = Settings(QSettings(ini, QSettings.Format.IniFormat))
        self.settings.set("theme", theme)
        self.settings.set("language", language)
        make_application(sys.argv[:1], self.settings)
        self.theme = theme
        self.program = Program(bootstrap.wiring_of(profile), self.settings)
        self.window = self.program.open()
        self.window.resize(*SIZE)

    def settle(self, wait_ms: int = 300) -> None:
        """Let everything that is under way come to its end."""
        QTest.qWait(wait_ms)
        for _ in range(500):
            if self.program.tasks.is_idle():
                break
            QTest.qWait(20)
        QTest.qWait(150)

    def take(self, name: str, widget: QWidget | None = None, wait_ms: int = 300) -> None:
        """Take one picture."""
        self.settle(wait_ms)
        (widget or self.window).grab().save(str(HERE / f"{name}-{self.theme}.png"))

    def await_page(self) -> None:
        """Wait until the helper has drawn the page beside the form, however busy the machine is."""
        self.settle()
        editor = self.window.tabs.currentWidget()  # type: ignore[union-attr]
        previews = editor.findChildren(Preview) if editor is not None else []
        _until(lambda: all(bool(one.pdf) for one in previews))

    def end(self) -> None:
        """Close the window and the store."""
        self.window.close()
        self.program.close()


def _until(condition: Callable[[], bool]) -> None:
    for _ in range(1500):
        if condition():
            return
        QTest.qWait(20)


def screens(profile: Path, theme: str, language: str) -> None:
    """Go through every screen."""
    camera = Camera(profile, theme, language)
    window = camera.window
    if not isinstance(window, MainWindow):
        raise SystemExit("the profile has no company")
    _until(lambda: camera.program.wiring.is_ready)
    camera.take("invoices")
    invoices = window.page("invoices")
    invoices.beside.toggle()  # type: ignore[union-attr]
    invoices.table.selectRow(3)  # type: ignore[union-attr]
    camera.settle()
    _until(lambda: invoices.beside.pane.page.has_page)  # type: ignore[union-attr]
    camera.take("invoices-preview")
    invoices.beside.toggle()  # type: ignore[union-attr]
    filter_ = InvoiceFilter(window.company_id)
    rows = camera.program.wiring.queries.invoices(filter_, Order()).first(40)
    draft = next(row for row in rows if not row.number)
    issued = next(row for row in rows if row.number and row.lifecycle == "issued")
    window.fulfil("open", draft.id)
    camera.await_page()
    camera.take("editor")
    window.fulfil("open", issued.id)
    camera.take("detail", wait_ms=2000)
    window.fulfil("new", None)
    camera.await_page()
    camera.take("new-invoice")
    sample = profile.with_name("invoice-of-a-supplier.xml")
    window.fulfil("view", [str(sample)])
    camera.take("viewer", wait_ms=1500)
    viewer = window.tabs.currentWidget()
    viewer.numbers.setChecked(True)  # type: ignore[union-attr]
    viewer.view.setCurrentIndex(2)  # type: ignore[union-attr]
    camera.take("viewer-terms", wait_ms=400)
    for place in ("received", "clients", "suppliers", "products", "settings"):
        window.go(place)
        camera.take(place, wait_ms=600)
    supplied = camera.program.wiring.queries.received(
        ReceivedFilter(window.company_id), Order()
    ).first(1)
    window.fulfil("open_received", supplied[0].id)
    camera.take("received-detail", wait_ms=1500)
    window.go("settings")
    page = window.page("settings")
    for room in ("series", "vat_rates", "accounts", "computer"):
        page.show_room(room)  # type: ignore[union-attr]
        for field in page.findChildren(QLineEdit):  # type: ignore[union-attr]
            if field.text() == str(profile):
                field.setText("~/Storno Desktop")  # not where the pictures are taken
        camera.take(f"settings-{room.replace('_', '-')}", wait_ms=400)
    window.open_palette()
    camera.settle()
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            camera.take("palette", top)
            top.close()
    camera.end()


def receive_samples(office: Office, folder: Path) -> None:
    """Some invoices of suppliers, one of them left on disk."""
    with office.store.read() as unit:
        company = unit.companies.all()[0]
    buyer = Buyer(name=company.name, vat_id=company.vat_code)
    for at, (name, vat_id) in enumerate(
        (
            ("Energia Munților SA", "RO13267213"),
            ("Papetăria Corvin SRL", "RO1590082"),
            ("Holz & Beschlag GmbH", "DE123456788"),
        )
    ):
        seller = Seller(name=name, vat_id=vat_id, address=ADDRESS)
        for number in range(3):
            told = sample_invoice(buyer, seller, f"{2000 + 31 * at + number}", at + number)
            content = ubl.write(told)
            if number == 0 and at == 0:
                (folder / "invoice-of-a-supplier.xml").write_bytes(content)
                continue
            list(receive(office, content, file_name=f"{told.number}.xml"))


ADDRESS = Address(line1="Str. Fabricii 12", city="Brașov", post_code="500001", country="RO")


def sample_invoice(buyer: Buyer, seller: Seller, number: str, size: int) -> Semantic:
    """An invoice that keeps EN 16931."""
    net = Decimal(1250 + 430 * size)
    vat = net * Decimal("0.21")
    line = SemanticLine(
        id="1",
        quantity=Decimal(1),
        unit="MON",
        net=net,
        price=Price(net=net),
        vat_category="S",
        vat_rate=Decimal(21),
        item=Item(name="Abonament lunar", description="Servicii pentru atelier"),
    )
    day = date.today() - timedelta(days=9 * size)  # noqa: DTZ011 - pictures only
    return Semantic(
        number=number,
        issued_on=day,
        due_on=day + timedelta(days=30),
        type_code="380",
        currency="RON",
        specification="urn:cen.eu:en16931:2017",
        seller=seller,
        buyer=replace(buyer, address=ADDRESS),
        payments=(
            PaymentInstructions("30", transfers=(CreditTransfer("RO49AAAA1B31007593840000"),)),
        ),
        totals=DocumentTotals(line_net=net, net=net, vat=vat, gross=net + vat, due=net + vat),
        vat=(VatBreakdown(base=net, vat=vat, category="S", rate=Decimal(21)),),
        documents=(
            SupportingDocument(
                "D1",
                "Detaliere consum",
                content=b"%PDF-1.4",
                mime="application/pdf",
                filename="consum.pdf",
            ),
        ),
        lines=(line,),
    )


ITALIAN = {
    "name": "Officina Grafica S.r.l.",
    "cif": "07643520567",
    "country": "IT",
    "vatPayer": True,
    "vatCode": "IT07643520567",
    "address": "Via Garibaldi 15",
    "city": "Milano",
    "state": "MI",
    "postalCode": "20121",
    "regimeFiscale": "RF01",
    "bankAccounts": [{"iban": "IT60X0542811101000000123456", "currency": "EUR", "isDefault": True}],
}
TRATTORIA = {
    "name": "Trattoria Da Pippo S.n.c.",
    "country": "IT",
    "cui": "01234560157",
    "vatCode": "IT01234560157",
    "isVatPayer": True,
    "address": "Corso Italia 3",
    "city": "Torino",
    "county": "TO",
    "postalCode": "10121",
}
PROGETTO = {
    "lines": [{"description": "Progetto grafico", "quantity": "40", "unitPrice": "65.00"}],
    "fatturapa": {
        "tipoDocumento": "TD06",
        "causale": ["Progetto del nuovo menù"],
        "cig": "X1234567AB",
        "ritenute": [{"tipo": "RT02", "aliquota": "20", "causalePagamento": "A"}],
        "casse": [{"tipo": "TC22", "aliquota": "4"}],
        "riferimenti": [{"a": "ordine", "idDocumento": "ORD-118", "data": "2026-10-12"}],
    },
}
POLISH = {
    "name": "Łódzkie Usługi Sp. z o.o.",
    "cif": "5265877635",
    "country": "PL",
    "vatPayer": True,
    "vatCode": "PL5265877635",
    "address": "ul. Piotrkowska 100/5",
    "city": "Łódź",
    "postalCode": "90-004",
    "bankAccounts": [{"iban": "PL61109010140000071219812874", "isDefault": True}],
}
STOCZNIA = {
    "name": "Stocznia Nadwiślańska S.A.",
    "country": "PL",
    "cui": "2222222222",
    "vatCode": "PL2222222222",
    "isVatPayer": True,
    "address": "ul. Długa 1",
    "city": "Gdańsk",
    "postalCode": "80-827",
}
DORADZTWO = {
    "lines": [{"description": "Doradztwo techniczne", "quantity": "24", "unitPrice": "800.00"}],
    "ksef": {"kind": "VAT", "splitPayment": True, "place": "Łódź"},
}


def national(folder: Path, theme: str) -> None:
    """The editor with the sections that Italian and Polish sellers have."""
    for name, seller, buyer, body in (
        ("italy", ITALIAN, TRATTORIA, PROGETTO),
        ("poland", POLISH, STOCZNIA, DORADZTWO),
    ):
        profile = folder / f"{name}-{theme}"
        office = bootstrap.open_office(profile)
        company = add_company(office, seller).company
        client, _, _ = add_client(office, company.id, buyer)
        made = drafts.create(office, company.id, {"clientId": client.id, **body})
        office.store.close()
        camera = Camera(profile, theme, "en")
        camera.window.resize(SIZE[0], 1100)
        _until(lambda camera=camera: camera.program.wiring.is_ready)  # type: ignore[misc]
        camera.window.fulfil("open", made.document.id)  # type: ignore[union-attr]
        camera.await_page()
        editor = camera.window.tabs.currentWidget()  # type: ignore[union-attr]
        bar = editor._pages.area.verticalScrollBar()  # type: ignore[union-attr]  # noqa: SLF001
        bar.setValue(bar.maximum())
        camera.take(f"editor-{name}")
        camera.end()


def main() -> None:
    """Light and dark, in English; the list and the editor in Romanian too."""
    folder = Path(tempfile.mkdtemp())
    profile = folder / "books"
    office = bootstrap.open_office(profile)
    fill(office, 160)
    receive_samples(office, folder)
    office.store.close()
    for theme in ("light", "dark"):
        empty = Camera(folder / f"empty-{theme}", theme, "en")
        empty.take("first-run")
        empty.end()
        screens(profile, theme, "en")
        national(folder, theme)


if __name__ == "__main__":
    main()
