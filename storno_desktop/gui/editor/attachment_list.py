"""The files of a draft in rows: name, size, whether the e-invoice carries them, description."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from storno_desktop.domain.invoice import Attachment
from storno_desktop.gui.delegates.cells import ROW_HEIGHT
from storno_desktop.gui.icons import icon
from storno_desktop.gui.pages.attached_files import size_text

NAME, SIZE, EMBED, DESCRIPTION = range(4)
MAX_DESCRIPTION = 100
_BOX = 56  # room for the box and its margins


class AttachmentList(QTableWidget):
    """Enter opens, Space switches, F2 describes, Del takes out."""

    opened = Signal(object)  # Attachment
    removed = Signal(int)
    changed = Signal(int, object)  # row, Attachment

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self._shown: tuple[Attachment, ...] = ()
        self._marked: tuple[int, ...] = ()
        self._is_showing = self._is_frozen = False
        self.setAccessibleName(self.tr("Attachments"))
        self.setHorizontalHeaderLabels(
            [self.tr("File"), self.tr("Size"), self.tr("Goes along"), self.tr("Description")]
        )
        self.setToolTip(self.tr("Enter opens · Space switches · F2 describes · Del removes"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(DESCRIPTION, QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.itemChanged.connect(self._on_item)
        self.doubleClicked.connect(self._on_double)

    def current(self) -> Attachment | None:
        """The file of the current row."""
        at = self.currentRow()
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def show_files(self, files: Sequence[Attachment], wrong: Sequence[int] = ()) -> None:
        """Show what there is; rows with a fault carry its mark."""
        if tuple(files) == self._shown and self.rowCount() == len(files):
            if tuple(wrong) != self._marked:
                self._mark(wrong)
            return
        at = self.currentRow()
        self._shown = tuple(files)
        self._is_showing = True
        try:
            self.setRowCount(len(files))
            for index, file in enumerate(files):
                self._fill(index, file)
        finally:
            self._is_showing = False
        if files:
            self.setCurrentCell(min(max(at, 0), len(files) - 1), NAME)
        self._mark(wrong)
        self._fit()

    def _fill(self, index: int, file: Attachment) -> None:
        fixed = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        where = self.tr("in the e-invoice") if file.embed else self.tr("kept here only")
        for column, text in enumerate(
            (file.filename, size_text(file.size), where, file.description or "")
        ):
            item = QTableWidgetItem(text)
            item.setToolTip(text)
            item.setFlags(fixed)
            if column == EMBED:
                state = Qt.CheckState.Checked if file.embed else Qt.CheckState.Unchecked
                item.setFlags(fixed if self._is_frozen else fixed | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(state)
                wide = self.fontMetrics().horizontalAdvance(text) + _BOX
                item.setSizeHint(QSize(wide, ROW_HEIGHT))
            if column == DESCRIPTION and not self._is_frozen:
                item.setFlags(fixed | Qt.ItemFlag.ItemIsEditable)
            self.setItem(index, column, item)

    def _mark(self, wrong: Sequence[int]) -> None:
        self._marked = tuple(wrong)
        self._is_showing = True
        try:
            for index in range(self.rowCount()):
                item = self.item(index, NAME)
                if item is not None:
                    name = ("circle-alert", "danger") if index in wrong else ("paperclip", "muted")
                    item.setIcon(icon(*name))
        finally:
            self._is_showing = False

    def _fit(self) -> None:
        height = self.horizontalHeader().sizeHint().height() + 4
        self.setFixedHeight(height + self.rowCount() * ROW_HEIGHT)

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to change; files can still be opened."""
        if frozen != self._is_frozen:
            self._is_frozen = frozen
            self._is_showing = True
            for index, file in enumerate(self._shown):
                self._fill(index, file)
            self._is_showing = False
            self._mark(self._marked)

    def _on_item(self, item: QTableWidgetItem) -> None:
        if self._is_showing or item.row() >= len(self._shown):
            return
        file = self._shown[item.row()]
        if item.column() == EMBED:
            file = replace(file, embed=item.checkState() is Qt.CheckState.Checked)
        elif item.column() == DESCRIPTION:
            file = replace(file, description=item.text().strip()[:MAX_DESCRIPTION] or None)
        if file != self._shown[item.row()]:
            self.changed.emit(item.row(), file)

    def _on_double(self, index: QModelIndex) -> None:
        if index.column() != DESCRIPTION or self._is_frozen:
            self.opened.emit(self._shown[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the current file."""
        at, file = self.currentRow(), self.current()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if file is not None:
                self.opened.emit(file)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if file and not self._is_frozen:
                self.removed.emit(at)
            case Qt.Key.Key_Space if file and not self._is_frozen:
                self.changed.emit(at, replace(file, embed=not file.embed))
            case Qt.Key.Key_F2 if file and not self._is_frozen:
                self.setCurrentCell(at, DESCRIPTION)
                self.edit(self.currentIndex())
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Del for itself while it has the focus: elsewhere it means other things."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_F2}
        ):
            event.accept()
            return True
        return super().event(event)
