"""The computer at hand: looks, where data lies, backup, restore, and whether all is as written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout

from storno_desktop.application.backups import BackupContents
from storno_desktop.application.integrity import verify
from storno_desktop.application.ports import Check
from storno_desktop.gui import i18n
from storno_desktop.gui.delegates.cells import Mark
from storno_desktop.gui.dialogs.form import Form, choice, line
from storno_desktop.gui.dialogs.lists import languages
from storno_desktop.gui.pages.files import ask_where
from storno_desktop.gui.pages.settings.restoring import RestoreDialog, ask_backup
from storno_desktop.gui.pages.settings.room import Room
from storno_desktop.gui.pages.stacks import clear
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Lane
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.parts import Card, Chip, button, label

if TYPE_CHECKING:
    from storno_desktop.gui.pages.page import Page

_SCALES = (80, 90, 100, 110, 125, 150, 175, 200)


@dataclass(frozen=True)
class Machine:
    """What the window knows of this computer; without a profile or a restore nothing is offered.

    `look_into` tells what a backup holds, `restore` puts its books in place and opens them, and
    `close_documents` calls back when everything that is open has been saved and closed.
    """

    settings: Settings | None = None
    profile: Path | None = None
    look_into: Callable[[Path], BackupContents] | None = None
    restore: Callable[[Path], object] | None = None
    close_documents: Callable[[Callable[[], object]], object] = lambda then: then()


class ComputerRoom(Room):
    """Choices that stay on this computer, and the care of its data."""

    def __init__(self, page: Page, machine: Machine) -> None:
        super().__init__(page, QCoreApplication.translate("ComputerRoom", "This computer"))
        self._machine = machine
        self._settings = machine.settings or Settings()
        self._add_looks()
        self._add_data()
        self._add_checks()
        self.box.addStretch(1)

    # looks

    def _add_looks(self) -> None:
        settings = self._settings
        card = Card(self.tr("Look"))
        form = Form()
        themes = [
            ("system", self.tr("as the system")),
            ("light", self.tr("light")),
            ("dark", self.tr("dark")),
        ]
        self.theme = choice(themes, settings.get("theme"))
        spoken = [(code, name) for code, name in languages() if code in i18n.FINISHED]
        self.language = choice(
            [("", self.tr("as the system")), *spoken], settings.get("language") or ""
        )
        scales = [(scale, f"{scale} %") for scale in _SCALES]
        scale = settings.get("scale")
        self.scale = choice(scales, scale, f"{scale} %")
        form.add("theme", self.tr("&Theme"), self.theme, span=4)
        hint = self.tr("The whole window changes after a restart.")
        form.add("language", self.tr("&Language"), self.language, span=4, hint=hint)
        form.add("scale", self.tr("&Size"), self.scale, span=4)
        card.box.addWidget(form)
        self.box.addWidget(card)
        self.theme.edited.connect(lambda value: self._keep("theme", value))
        self.scale.edited.connect(lambda value: self._keep("scale", value))
        self.language.edited.connect(self._on_language)

    def _keep(self, key: str, value: object) -> None:
        self._settings.set(key, value)
        theme.apply(self.theme.value(), self.scale.value() / 100)

    def _on_language(self, value: str) -> None:
        self._settings.set("language", value)
        i18n.install(value or i18n.language_of_system())

    # data

    def _add_data(self) -> None:
        card = Card(self.tr("Data and backup"))
        profile = self._machine.profile
        if profile is not None:
            folder = line(str(profile))
            folder.setReadOnly(True)
            row = QHBoxLayout()
            form = Form()
            form.add("profile", self.tr("Data folder"), folder)
            row.addWidget(form, 1)
            show = button(self.tr("Open folder"), "folder-open")
            show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(profile))))
            row.addWidget(show, 0, Qt.AlignmentFlag.AlignBottom)
            card.box.addLayout(row)
        about = label(
            self.tr("A backup is one file with everything: books, e-invoices, attachments, logos."),
            "muted",
        )
        about.setWordWrap(True)
        card.box.addWidget(about)
        self.back_up = button(self.tr("Back up now…"), "archive")
        self.back_up.clicked.connect(self._ask_backup)
        self.restore = button(self.tr("Restore a backup…"), "archive-restore")
        self.restore.clicked.connect(self._ask_restore)
        self.restore.setVisible(self._machine.restore is not None)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Working"))
        self.progress.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_up)
        buttons.addWidget(self.restore)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch(1)
        card.box.addLayout(buttons)
        self.box.addWidget(card)

    def _ask_backup(self) -> None:
        stamp = datetime.now().astimezone().strftime("%Y-%m-%d")
        name = f"storno-{stamp}.backup"
        kinds = self.tr("Backups (*.backup)")
        ask_where(self, self.tr("Back up"), name, kinds, self.write_backup)

    def write_backup(self, target: Path) -> None:
        """Write a backup while work goes on; it is read back before it counts."""
        page = self.page
        self._begin()

        def done(_nothing: None) -> None:
            self._end()
            page.toast.say(self.tr("Backup written and checked: %1").replace("%1", target.name))

        page.tasks.run(
            Lane.READ, self, lambda: page.office().store.back_up(target), done, self._failed
        )

    def _ask_restore(self) -> None:
        ask_backup(self, self.tr("Restore a backup"), self.tr("Backups"), self.look_into)

    def look_into(self, source: Path) -> None:
        """Read what a backup holds, and show it beside what it would replace."""
        look_into, page = self._machine.look_into, self.page
        if look_into is None:
            return
        self._begin()

        def ask(contents: BackupContents) -> None:
            self._end()
            dialog = RestoreDialog(page, source, contents)
            dialog.failed.connect(page.failed)
            dialog.confirmed.connect(lambda: self._put_back(dialog, source))
            dialog.open()

        page.tasks.run(Lane.READ, self, lambda: look_into(source), ask, self._failed)

    def _put_back(self, dialog: RestoreDialog, source: Path) -> None:
        """Restore a backup; the window saves what is open before, and opens anew after."""
        restore, page = self._machine.restore, self.page
        if restore is None:
            return

        def begin() -> None:
            dialog.restore(
                page.tasks, lambda: restore(source), lambda kept: page.wish.emit("restored", kept)
            )

        self._machine.close_documents(begin)

    # checks

    def _add_checks(self) -> None:
        card = Card(self.tr("Is everything as it was written?"))
        about = label(
            self.tr(
                "Recomputes the chain of events, every stored e-invoice and the order of the "
                "database."
            ),
            "muted",
        )
        about.setWordWrap(True)
        card.box.addWidget(about)
        self.verify = button(self.tr("Verify"), "shield-check")
        self.verify.clicked.connect(self.check)
        card.box.addWidget(self.verify, 0, Qt.AlignmentFlag.AlignLeft)
        self.findings = QVBoxLayout()
        self.findings.setSpacing(4)
        card.box.addLayout(self.findings)
        self.box.addWidget(card)

    def check(self) -> None:
        """Verify everything; the findings stay on screen."""
        page = self.page
        self._begin()
        page.tasks.run(
            Lane.READ, self, lambda: verify(page.office()), self._show_findings, self._failed
        )

    def _show_findings(self, found: Sequence[Check]) -> None:
        self._end()
        clear(self.findings)
        bad = [one for one in found if not one.ok]
        if bad:
            words = self.tr("%n check(s) failed", "", len(bad))
            self.findings.addWidget(Chip(Mark("danger", "shield-alert", words), self))
        else:
            words = self.tr("All %n check(s) passed", "", len(found))
            self.findings.addWidget(Chip(Mark("ok", "shield-check", words), self))
        for one in sorted(found, key=lambda one: one.ok):
            sign = "✓" if one.ok else "✗"
            text = f"{sign}  {one.name}" + (f": {one.detail}" if one.detail else "")
            said = label(text, "muted" if one.ok else "error")
            said.setWordWrap(True)
            self.findings.addWidget(said)

    def _begin(self) -> None:
        self.progress.show()
        self._rest(False)

    def _end(self) -> None:
        self.progress.hide()
        self._rest(True)

    def _rest(self, on: bool) -> None:
        for made in (self.back_up, self.restore, self.verify):
            made.setEnabled(on)

    def _failed(self, error: BaseException) -> None:
        self._end()
        self.page.show_error(error)
