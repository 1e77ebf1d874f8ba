"""A backup is restored from the settings: looked at, confirmed by its own key, opened anew."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from storno_desktop import bootstrap
from storno_desktop.application.companies import add_company
from storno_desktop.application.drafts import create
from storno_desktop.gui.app import Program
from storno_desktop.gui.editor.invoice_editor import InvoiceEditor
from storno_desktop.gui.pages.settings.computer import ComputerRoom
from storno_desktop.gui.pages.settings.restoring import RestoreDialog
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.shell.first_run import FirstRun
from storno_desktop.gui.shell.window import MainWindow
from tests.random_invoices import VAT_SELLER

LINE = {"description": "Raft", "quantity": "1", "unitPrice": "10.00"}


@pytest.fixture
def backup(profile: Path, tmp_path: Path) -> Path:
    """A backup with one draft, of books that have three by now."""
    office = bootstrap.open_office(profile)
    company = add_company(office, VAT_SELLER).company
    create(office, company.id, {"lines": [LINE]})
    target = tmp_path / "kept" / "books.backup"
    office.store.back_up(target)
    for _ in range(2):
        create(office, company.id, {"lines": [LINE]})
    office.store.close()
    return target


@pytest.fixture
def program(qtbot: QtBot, backup: Path, profile: Path, tmp_path: Path) -> Iterator[Program]:
    store = QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat)
    made = Program(bootstrap.wiring_of(profile), Settings(store))
    window = made.open()
    with qtbot.waitExposed(window):
        window.activateWindow()
    qtbot.waitUntil(lambda: made.wiring.is_ready, timeout=20_000)
    yield made
    last = made.window
    assert last is not None
    last.close()
    made.close()
    last.deleteLater()


def main_window(program: Program) -> MainWindow:
    assert isinstance(program.window, MainWindow)
    return program.window


def dialog_over(program: Program, qtbot: QtBot, source: Path) -> RestoreDialog:
    window = main_window(program)
    window.go("settings")
    page: Any = window.page("settings")
    room = page.show_room("computer")
    assert isinstance(room, ComputerRoom)
    assert not room.restore.isHidden()
    room.look_into(source)
    tops = QApplication.topLevelWidgets
    qtbot.waitUntil(lambda: any(isinstance(one, RestoreDialog) for one in tops()), timeout=10_000)
    return next(one for one in tops() if isinstance(one, RestoreDialog))


def drafts(program: Program) -> int:
    page: Any = main_window(program).page("invoices")
    return int(page.model.rowCount())


def test_what_is_in_the_backup_stands_beside_what_it_replaces(
    program: Program, qtbot: QtBot, backup: Path
) -> None:
    dialog = dialog_over(program, qtbot, backup)
    cells = [dialog.table.item(0, column) for column in range(3)]
    told = [cell.text() if cell is not None else "" for cell in cells]
    assert VAT_SELLER["name"] in told[0]
    assert "1 draft" in told[1]
    assert "3 draft" in told[2]
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # the safe choice
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert drafts(program) == 3


def test_the_window_opens_on_the_restored_books_and_the_old_ones_are_kept(
    program: Program, qtbot: QtBot, backup: Path, profile: Path
) -> None:
    old = main_window(program)
    QTest.keyClick(old, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: isinstance(old.tabs.currentWidget(), InvoiceEditor), timeout=10_000)
    dialog = dialog_over(program, qtbot, backup)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program.window is not old, timeout=20_000)
    qtbot.waitUntil(lambda: drafts(program) == 1)
    assert main_window(program).tabs.count() == 1
    assert main_window(program).company_id == old.company_id
    assert (profile.with_name(f"{profile.name}.before-restore-1") / "storno.db").exists()
    # deeds go to the restored books
    office = program.wiring.office()
    create(office, main_window(program).company_id, {"lines": [LINE]})
    main_window(program).page("invoices").reload()  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: drafts(program) == 2)


def test_a_file_that_is_no_backup_is_refused_in_words(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.backup"
    letter.write_bytes(b"Dear diary")
    window = main_window(program)
    window.go("settings")
    page: Any = window.page("settings")
    page.show_room("computer").look_into(letter)
    bugs: list[object] = []
    page.failed.connect(bugs.append)
    qtbot.waitUntil(lambda: page.banner.text() != "", timeout=10_000)
    assert bugs == []
    assert drafts(program) == 3


def test_the_first_run_goes_on_with_a_backup(qtbot: QtBot, backup: Path, tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat)
    made = Program(bootstrap.wiring_of(tmp_path / "new"), Settings(store))
    window = made.open()
    form = window.centralWidget()
    assert isinstance(form, FirstRun)
    form.look_into(backup)
    tops = QApplication.topLevelWidgets
    qtbot.waitUntil(lambda: any(isinstance(one, RestoreDialog) for one in tops()), timeout=10_000)
    dialog = next(one for one in tops() if isinstance(one, RestoreDialog))
    dialog.confirm.click()
    qtbot.waitUntil(lambda: isinstance(made.window, MainWindow), timeout=20_000)
    assert drafts(made) == 1
    main = main_window(made)
    main.close()
    made.close()
    for one in (window, main):
        one.deleteLater()
