"""The columns of a list: which are shown, in which order and width, remembered for each company."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu

from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.list_table import ListTable
from storno_desktop.gui.settings import Settings

_LAYOUT_VERSION = 1
NARROWEST_NAMES = 168


class Columns(QObject):
    """Shows, hides and orders the columns of one table."""

    def __init__(
        self, table: ListTable, columns: Sequence[Column[Any]], settings: Settings, name: str
    ) -> None:
        super().__init__(table)
        self._table, self._columns = table, tuple(columns)
        self._settings, self._name = settings, name
        self._company_id = ""
        header = table.header
        self._stretched = -1
        for at, column in enumerate(self._columns):
            table.setColumnWidth(at, column.width)
            table.setColumnHidden(at, not column.is_shown)
            if column.kind == "two_lines":
                self._stretched = at
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        table.resized.connect(self._fit)
        self._at_first: QByteArray = header.saveState()
        header.sectionResized.connect(self._remember)
        header.sectionMoved.connect(self._remember)

    def show_company(self, company_id: str) -> None:
        """Take the layout of a company; without one, that of the beginning."""
        self._company_id = company_id
        self._restore(self._settings.get(self._key()) or self._at_first)

    def _restore(self, state: QByteArray) -> None:
        header = self._table.header
        header.blockSignals(True)
        header.restoreState(state)
        header.setSortIndicatorShown(False)  # an older state may say otherwise
        header.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        """Let names take the room that is left; where that is little, the table scrolls instead."""
        header, at = self._table.header, self._stretched
        if at < 0:
            return
        others = sum(
            header.sectionSize(one)
            for one in range(header.count())
            if one != at and not header.isSectionHidden(one)
        )
        is_roomy = self._table.viewport().width() - others >= NARROWEST_NAMES
        mode = QHeaderView.ResizeMode.Stretch if is_roomy else QHeaderView.ResizeMode.Interactive
        if mode is not header.sectionResizeMode(at):
            header.blockSignals(True)  # nobody chose that width
            header.setSectionResizeMode(at, mode)
            if not is_roomy:  # the room that names had is what the others lack
                header.resizeSection(at, NARROWEST_NAMES)
            header.blockSignals(False)
            self._table.updateGeometries()
        if not is_roomy and header.sectionSize(at) < NARROWEST_NAMES:
            header.resizeSection(at, NARROWEST_NAMES)

    def _key(self) -> str:
        return f"view/{self._name}/{self._company_id}/{_LAYOUT_VERSION}"

    def _remember(self, *_: object) -> None:
        if self._table.isVisible() and self._company_id:
            self._settings.set(self._key(), self._table.header.saveState())

    def shown(self) -> tuple[str, ...]:
        """The keys of the shown columns, from left to right."""
        header = self._table.header
        order = [header.logicalIndex(at) for at in range(header.count())]
        return tuple(self._columns[at].key for at in order if not header.isSectionHidden(at))

    def take(self, keys: Sequence[str]) -> None:
        """Show these columns in this order; names always stay, what is unknown is passed over."""
        header = self._table.header
        by_key = {column.key: at for at, column in enumerate(self._columns)}
        wanted = [by_key[key] for key in keys if key in by_key]
        if not wanted:
            return
        for place, section in enumerate(wanted):
            header.moveSection(header.visualIndex(section), place)
        for at, column in enumerate(self._columns):
            self._table.setColumnHidden(at, at not in wanted and column.kind != "two_lines")
        self._fit()
        self._remember()

    def show_column(self, section: int, shown: bool) -> None:
        """Show or hide one column."""
        self._table.setColumnHidden(section, not shown)
        self._fit()
        self._remember()

    def fill(self, menu: QMenu) -> list[QAction]:
        """Put a check mark for each column into a menu; a list without names says nothing."""
        made: list[QAction] = []
        for section, column in enumerate(self._columns):
            if column.kind == "two_lines":
                continue
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(not self._table.isColumnHidden(section))
            action.toggled.connect(partial(self.show_column, section))
            made.append(action)
        return made
