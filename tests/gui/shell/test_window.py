"""The real window over a real store, driven by keys: the acceptance walk of SCREENS 22.1."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from storno_desktop import bootstrap
from storno_desktop.application.companies import add_company
from storno_desktop.application.integrity import verify
from storno_desktop.application.master_data import add_record
from storno_desktop.application.parties import add_client
from storno_desktop.domain.product import Product
from storno_desktop.gui.app import Program
from storno_desktop.gui.editor.invoice_editor import InvoiceEditor
from storno_desktop.gui.editor.issue_dialog import IssueDialog
from storno_desktop.gui.editor.suggestions import SuggestionList
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.shell.chooser import Chooser
from storno_desktop.gui.shell.first_run import FirstRun
from storno_desktop.gui.shell.window import MainWindow
from storno_desktop.gui.viewer.file_viewer import FileViewer
from tests.random_invoices import BUYERS, VAT_SELLER

CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Desk:
    """A program on a profile of its own."""

    program: Program
    profile: Path

    @property
    def window(self) -> MainWindow:
        window = self.program.window
        assert isinstance(window, MainWindow)
        return window


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat))


def program(profile: Path, settings: Settings) -> Program:
    return Program(bootstrap.wiring_of(profile), settings)


@pytest.fixture
def desk(qtbot: QtBot, profile: Path, settings: Settings) -> Iterator[Desk]:
    office = bootstrap.open_office(profile)
    company = add_company(office, VAT_SELLER).company
    add_client(office, company.id, BUYERS[0])
    body = {"name": "Scaun din fag", "code": "SC-1", "defaultPrice": "149.90", "vatRate": "21"}
    add_record(office, Product, company.id, body)
    office.store.close()
    made = Desk(program(profile, settings), profile)
    window = made.program.open()
    with qtbot.waitExposed(window):
        window.activateWindow()
    qtbot.waitUntil(lambda: made.program.wiring.is_ready, timeout=20_000)
    yield made
    window.close()
    made.program.close()
    window.deleteLater()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, held)


def type_text(text: str) -> None:
    for letter in text:
        QTest.keyClicks(focused(), letter)


def offered(window: QMainWindow, text: str) -> bool:
    return any(
        text in row.title
        for shown in window.findChildren(SuggestionList)
        if shown.isVisible()
        for row in shown.rows
    )


def words_of(pdf: bytes) -> str:
    buffer, document = QBuffer(), QPdfDocument()
    buffer.setData(pdf)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document.getAllText(0).text()


def test_one_invoice_from_the_list_to_its_number_by_keys_alone(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_I)
    qtbot.waitUntil(lambda: isinstance(window.tabs.currentWidget(), InvoiceEditor), timeout=10_000)
    editor = window.tabs.currentWidget()
    assert isinstance(editor, InvoiceEditor)
    qtbot.waitUntil(lambda: editor.is_ready, timeout=10_000)

    def first_field() -> None:
        assert isinstance(QApplication.focusWidget(), QLineEdit), (
            QApplication.focusWidget(),
            QApplication.activeWindow(),
        )

    qtbot.waitUntil(first_field)
    type_text("dulg")
    qtbot.waitUntil(lambda: offered(window, "Dulgheria"))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor.session.content.client_id is not None)
    session, grid = editor.session, editor._lines.grid
    for _ in range(20):
        if focused() is grid:
            break
        press(Qt.Key.Key_Tab)  # the defaults of the header are accepted
    type_text("sca")
    qtbot.waitUntil(lambda: offered(window, "Scaun din fag"))
    press(Qt.Key.Key_Return)
    type_text("3")
    for _ in range(3):  # quantity, unit, past the price
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert grid.current()[0] == 1  # a new row
    QApplication.clipboard().setText("Șurub M4\t100\tbuc\t0,35\nPiuliță M4\t200\tbuc\t0,12\n")
    press(Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(editor._lines.strip.isVisible)
    press(Qt.Key.Key_Return)  # the columns are right
    assert [line.quantity for line in session.content.lines] == [3, 100, 200]

    today = session.surroundings.today
    session.edit("due_date", today - timedelta(days=3))  # what the test plants
    press(Qt.Key.Key_F8)
    assert focused() is editor._bound.editor("due_date")
    type_text("+30")  # over what stood there
    press(Qt.Key.Key_Return, CONTROL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), IssueDialog))
    assert session.content.due_date == today + timedelta(days=30)
    with qtbot.waitSignal(editor.issued, timeout=10_000):
        press(Qt.Key.Key_Return)
    at = window.tabs.indexOf(editor)
    qtbot.waitUntil(lambda: window.tabs.tabText(at) == "FCT0001")
    # the page is beside, with the number on it
    qtbot.waitUntil(lambda: editor._preview.isVisible() and editor._preview.pdf != b"")
    qtbot.waitUntil(lambda: "FCT0001" in words_of(editor._preview.pdf), timeout=30_000)
    office = desk.program.wiring.office()
    assert [check for check in verify(office) if not check.ok] == []
    page = window.page("invoices")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)  # type: ignore[union-attr]


def test_an_untouched_new_draft_vanishes_with_its_tab(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    press(Qt.Key.Key_N, CONTROL)
    qtbot.waitUntil(lambda: window.tabs.count() == 2, timeout=10_000)
    editor = window.tabs.currentWidget()
    assert isinstance(editor, InvoiceEditor)
    qtbot.waitUntil(lambda: editor.is_ready)
    press(Qt.Key.Key_W, CONTROL)
    qtbot.waitUntil(lambda: window.tabs.count() == 1)
    assert window.tabs.tabBar().isHidden()


def test_the_palette_finds_commands_and_clients(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    press(Qt.Key.Key_K, CONTROL)
    qtbot.waitUntil(lambda: bool(window.findChildren(Chooser)))
    (chooser,) = window.findChildren(Chooser)
    QTest.keyClicks(chooser.edit, "@dulg")
    qtbot.waitUntil(lambda: chooser.list.count() == 1)
    assert "Dulgheria" in chooser.list.item(0).text()
    QTest.keyClick(chooser.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs.count() == 2, timeout=10_000)


@pytest.mark.parametrize(
    ("at", "place"),
    [(2, "received"), (3, "clients"), (4, "suppliers"), (5, "products"), (6, "settings")],
)
def test_every_place_opens_by_its_key(desk: Desk, qtbot: QtBot, at: int, place: str) -> None:
    window = desk.window
    key = Qt.Key(int(Qt.Key.Key_0) + at)
    press(key, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.page(place) is not None, timeout=10_000)
    assert window.stack.currentWidget() is window.page(place)


def test_a_file_that_is_dropped_opens_in_a_tab_and_only_once(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    window, file = desk.window, tmp_path / "invoice.xml"
    file.write_bytes(b"<rss/>")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    for _ in range(2):
        window.dropEvent(drop)
        qtbot.waitUntil(lambda: window.tabs.count() == 2, timeout=10_000)
    viewer = window.tabs.currentWidget()
    assert isinstance(viewer, FileViewer)
    qtbot.waitUntil(lambda: bool(viewer.found), timeout=10_000)


def test_what_the_command_line_wrote_shows_up_by_itself(desk: Desk, qtbot: QtBot) -> None:
    office = bootstrap.open_office(desk.profile)
    company = desk.program.wiring.queries.companies()[0]
    try:
        from storno_desktop.application.drafts import create

        line = {"description": "Raft", "quantity": "1", "unitPrice": "10.00"}
        create(office, company.id, {"lines": [line]})
    finally:
        office.store.close()
    page = desk.window.page("invoices")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=10_000)  # type: ignore[union-attr]


def test_the_first_run_makes_a_company_by_keys_alone(
    qtbot: QtBot, profile: Path, settings: Settings
) -> None:
    made = program(profile, settings)
    window = made.open()
    with qtbot.waitExposed(window):
        window.activateWindow()
    form = window.centralWidget()
    assert isinstance(form, FirstRun)
    form.country.set_value("RO")
    form.focus_first()
    qtbot.waitUntil(lambda: focused() is form.tax_id)
    type_text("18547291")  # the check digit is wrong
    press(Qt.Key.Key_Tab)
    assert "18547291" in form._fields["cif"].editor.accessibleDescription()
    form.tax_id.setFocus()
    form.tax_id.selectAll()
    type_text("18547290")
    form.name.setFocus()
    type_text("Atelierul Nou SRL")
    with qtbot.waitSignal(form.finished, timeout=20_000):
        form.submit()
    qtbot.waitUntil(lambda: isinstance(made.window, MainWindow))
    main = made.window
    assert isinstance(main, MainWindow)
    assert main.windowTitle().startswith("Atelierul Nou SRL")
    main.close()
    made.close()
    for one in (main, window):
        one.deleteLater()


def test_no_two_commands_of_a_window_share_a_key(desk: Desk) -> None:
    seen: dict[str, str] = {}
    for made in desk.window.commands():
        keys = made.shortcut().toString()
        if keys:
            assert seen.setdefault(keys, made.objectName()) == made.objectName(), keys
