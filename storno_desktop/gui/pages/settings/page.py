"""The settings: rooms at the left, one of them at the right, each made when first looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from storno_desktop.application.changes import Changes
from storno_desktop.application.office import Office
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.icons import icon
from storno_desktop.gui.pages.page import OfficeGetter, Page
from storno_desktop.gui.pages.settings.company import CompanyRoom
from storno_desktop.gui.pages.settings.computer import ComputerRoom, Machine
from storno_desktop.gui.pages.settings.record_rooms import AccountsRoom, RatesRoom, SeriesRoom
from storno_desktop.gui.pages.settings.room import Room
from storno_desktop.gui.pages.stacks import scrolled
from storno_desktop.gui.tasks import Tasks
from storno_desktop.gui.theme import theme


class SettingsPage(Page):
    """All settings of a company and of this computer."""

    def __init__(
        self,
        office: Office | OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        company_id: str,
        *,
        machine: Machine | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(office, tasks, hub, company_id, parent)
        self.title(self.tr("Settings"))
        self.heading.addStretch(1)
        self._machine = machine or Machine()
        self._makers: list[tuple[str, str, str, Callable[[], Room]]] = [
            ("company", "building-2", self.tr("Company"), lambda: CompanyRoom(self)),
            ("series", "list-ordered", self.tr("Series"), lambda: SeriesRoom(self)),
            ("vat_rates", "badge-percent", self.tr("VAT rates"), lambda: RatesRoom(self)),
            ("accounts", "landmark", self.tr("Bank accounts"), lambda: AccountsRoom(self)),
            (
                "computer",
                "monitor",
                self.tr("This computer"),
                lambda: ComputerRoom(self, self._machine),
            ),
        ]
        self._rooms: dict[str, Room] = {}
        self._areas: dict[str, QScrollArea] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Parts of the settings"))
        self.list.setFixedWidth(184)
        self.list.setIconSize(QSize(16, 16))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _key, _icon, name, _make in self._makers:
            item = QListWidgetItem(name)
            item.setSizeHint(QSize(150, 36))
            self.list.addItem(item)
        self._tint()
        theme.changed.connect(self._tint)
        self.stack = QStackedWidget()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self.outer.addLayout(row, 1)
        self.lead_focus(self.list)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.setCurrentRow(0)

    def _tint(self) -> None:
        for at, (_key, icon_name, _name, _make) in enumerate(self._makers):
            self.list.item(at).setIcon(icon(icon_name, "muted"))

    def _on_row(self, at: int) -> None:
        if at >= 0:
            self.show_room(self._makers[at][0])

    def show_room(self, key: str) -> Room:
        """Show one part; it is made and read when first looked at."""
        if key not in self._rooms:
            at = [one[0] for one in self._makers].index(key)
            room = self._makers[at][3]()
            self._rooms[key] = room
            self._areas[key] = scrolled(room)
            # what has the focus is always in sight: the area itself needs no keys
            self._areas[key].setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.stack.addWidget(self._areas[key])
            room.refresh()
        self.stack.setCurrentWidget(self._areas[key])
        position = [one[0] for one in self._makers].index(key)
        if self.list.currentRow() != position:
            self.list.setCurrentRow(position)
        return self._rooms[key]

    def focus_search(self) -> None:
        """Go to the list of parts."""
        self.list.setFocus()

    def refresh(self) -> None:
        """Read every part that was looked at anew."""
        for room in self._rooms.values():
            room.refresh()

    def _on_changes(self, changes: object) -> None:
        if not isinstance(changes, Changes):
            return
        for room in self._rooms.values():
            room.on_changes(changes)
