"""Everything that takes the focus has a name for screen readers, on every screen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from storno_desktop import bootstrap
from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.application.samples import fill
from storno_desktop.gui.app import Program
from storno_desktop.gui.dialogs.pdf_preview import PdfPane
from storno_desktop.gui.pages.invoice_filter import Choice, Period
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.shell.window import MainWindow

ROOMS = ("company", "series", "vat_rates", "accounts", "computer")


def nameless(root: QWidget) -> list[str]:
    """The visible widgets below one that take the focus and say nothing of themselves."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        if isinstance(widget, QScrollArea | QTabBar | QTabWidget | QLabel) or widget.focusProxy():
            continue  # their contents speak
        inside = widget.parentWidget()
        if isinstance(inside, QAbstractScrollArea) or type(widget).__name__.startswith("QCombo"):
            continue  # a viewport or a popup of Qt's own
        said = widget.accessibleName() or (
            widget.text() if isinstance(widget, QAbstractButton) else ""
        )
        if not said.strip():
            found.append(f"{type(inside).__name__} > {type(widget).__name__}")
    return found


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Path:
    profile = tmp_path_factory.mktemp("books") / "profile"
    office = bootstrap.open_office(profile)
    fill(office, 12)
    office.store.close()
    return profile


@pytest.fixture
def window(qtbot: QtBot, books: Path, tmp_path: Path) -> Iterator[MainWindow]:
    settings = Settings(QSettings(str(tmp_path / "looks.ini"), QSettings.Format.IniFormat))
    program = Program(bootstrap.wiring_of(books), settings)
    made = program.open()
    assert isinstance(made, MainWindow)
    qtbot.waitUntil(lambda: program.wiring.is_ready, timeout=20_000)
    yield made
    made.close()
    program.close()
    made.deleteLater()


def settle(window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.waitUntil(window.kit.tasks.is_idle, timeout=20_000)
        qtbot.wait(30)


def test_pages_say_what_each_control_is(window: MainWindow, qtbot: QtBot) -> None:
    wrong: dict[str, list[str]] = {}
    page: Any = window.page("invoices")
    page.choose(Choice(period=Period.ALL))
    page.beside.toggle()
    settle(window, qtbot)
    page.table.selectRow(0)
    settle(window, qtbot)
    wrong["invoices"] = nameless(window)
    for place in ("clients", "products"):
        window.go(place)
        settle(window, qtbot)
        wrong[place] = nameless(window)
    window.go("settings")
    settings: Any = window.page("settings")
    for room in ROOMS:
        settings.show_room(room)
        settle(window, qtbot)
        wrong[room] = nameless(settings)
    assert {place: names for place, names in wrong.items() if names} == {}


def test_documents_say_what_each_control_is(window: MainWindow, qtbot: QtBot) -> None:
    rows = window.kit.wiring.queries.invoices(InvoiceFilter(window.company_id), Order()).first(50)
    wrong: dict[str, list[str]] = {}
    wanted = {
        "draft": next(row.id for row in rows if not row.number),
        "issued": next(row.id for row in rows if row.lifecycle == "issued"),
    }
    for name, id_ in wanted.items():
        before = window.tabs.count()
        window.fulfil("open", id_)
        qtbot.waitUntil(lambda before=before: window.tabs.count() > before, timeout=20_000)
        settle(window, qtbot)
        shown = window.tabs.currentWidget()
        assert shown is not None
        wrong[name] = nameless(shown)
    window.close_documents(lambda: None)
    qtbot.waitUntil(lambda: window.tabs.count() == 1, timeout=20_000)
    assert {name: names for name, names in wrong.items() if names} == {}
    assert QApplication.activeModalWidget() is None


def unreached(window: MainWindow, qtbot: QtBot) -> list[str]:
    """What takes the focus by Tab and is not come to by pressing it until one is where one was."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    wanted = {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.focusProxy()
        # of buttons that exclude each other one has the focus, arrows move it
        and not (isinstance(widget, QAbstractButton) and widget.group() is not None)
    }
    seen: set[QWidget] = set()
    while (here := QApplication.focusWidget()) is not None and here not in seen:
        seen.add(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    return sorted(f"{type(one).__name__} {one.accessibleName()}" for one in wanted - seen)


def test_tab_comes_to_everything(window: MainWindow, qtbot: QtBot) -> None:
    missed: dict[str, list[str]] = {}
    page: Any = window.page("invoices")
    page.choose(Choice(period=Period.ALL))
    settle(window, qtbot)
    page.table.selectRow(0)
    settle(window, qtbot)
    page.table.setFocus()
    missed["invoices"] = unreached(window, qtbot)
    for place in ("received", "suppliers", "settings"):
        window.go(place)
        settle(window, qtbot)
        missed[place] = unreached(window, qtbot)
    rows = window.kit.wiring.queries.invoices(InvoiceFilter(window.company_id), Order()).first(50)
    window.fulfil("open", next(row.id for row in rows if row.lifecycle == "issued"))
    qtbot.waitUntil(lambda: window.tabs.count() > 1, timeout=20_000)
    settle(window, qtbot)
    missed["issued"] = unreached(window, qtbot)
    assert {place: names for place, names in missed.items() if names} == {}


def test_the_bar_beside_a_page_never_comes_and_goes(qtbot: QtBot) -> None:
    """One that did changed the width the page is fitted to: at some heights without end."""
    pane = PdfPane()
    qtbot.addWidget(pane)
    assert pane.view.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOn


def test_a_small_window_shows_places_by_icon_and_still_names_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    buttons = list(window.sidebar._buttons.values())
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: all(one.text().strip() for one in buttons))
    wide = window.sidebar.width()
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: not any(one.text() for one in buttons))
    assert window.sidebar.width() < wide
    assert all(one.accessibleName() and one.toolTip() for one in buttons)


def test_a_long_title_leaves_room_for_other_tabs(window: MainWindow) -> None:
    name = "Müller & Söhne " * 20
    window.open_tab(QWidget(), name, "long")
    at = window.tabs.count() - 1
    assert window.tabs.tabBar().tabRect(at).width() < 400
    assert window.tabs.tabText(at).startswith("Müller && Söhne")
    assert window.tabs.tabToolTip(at) == name
    window.close_tab(at)
