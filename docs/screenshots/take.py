"""Takes the pictures of this folder: every screen, light and dark, over sample data.

Run from the checkout: `.venv/bin/python docs/screenshots/take.py`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from storno_desktop import bootstrap
from storno_desktop.application.queries import InvoiceFilter, Order
from storno_desktop.application.samples import fill
from storno_desktop.gui.app import Program, make_application
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

    def end(self) -> None:
        """Close the window and the store."""
        self.window.close()
        self.program.close()


def _until(condition: Callable[[], bool]) -> None:
    for _ in range(500):
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
    camera.take("editor", wait_ms=2500)
    window.fulfil("open", issued.id)
    camera.take("detail", wait_ms=2000)
    window.fulfil("new", None)
    camera.take("new-invoice", wait_ms=1500)
    for place in ("clients", "products", "settings"):
        window.go(place)
        camera.take(place, wait_ms=600)
    page = window.page("settings")
    for room in ("series", "vat_rates", "accounts", "computer"):
        page.show_room(room)  # type: ignore[union-attr]
        camera.take(f"settings-{room.replace('_', '-')}", wait_ms=400)
    window.open_palette()
    camera.settle()
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog) and top.isVisible():
            camera.take("palette", top)
            top.close()
    camera.end()


def main() -> None:
    """Light and dark, in English; the list and the editor in Romanian too."""
    folder = Path(tempfile.mkdtemp())
    profile = folder / "books"
    office = bootstrap.open_office(profile)
    fill(office, 160)
    office.store.close()
    for theme in ("light", "dark"):
        empty = Camera(folder / f"empty-{theme}", theme, "en")
        empty.take("first-run")
        empty.end()
        screens(profile, theme, "en")


if __name__ == "__main__":
    main()
