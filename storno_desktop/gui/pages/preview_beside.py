"""A list and, at its right when it is wanted, the preview of the focused row."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks

if TYPE_CHECKING:
    from storno_desktop.gui.pages.preview_pane import PreviewPane

SETTING = "list_preview"
_SHARE = 34  # per cent of the width


class PreviewBeside(QSplitter):
    """The rows are born in it; the pane is made when it is first wanted, long after them."""

    open_wanted = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        office: OfficeGetter,
        tasks: Tasks,
        settings: Settings,
        current: Callable[[], str | None],
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._office, self._tasks, self._settings = office, tasks, settings
        self._current = current
        self.pane: PreviewPane | None = None
        self.setHandleWidth(12)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._remember)

    def toggle(self) -> None:
        """Show or hide the pane; remembered."""
        is_wanted = self.pane is None or self.pane.isHidden()
        self._settings.set(SETTING, is_wanted)
        if is_wanted:
            self.open()
        elif self.pane is not None:
            self.pane.hide()

    def follow(self, *_: object) -> None:
        """Show the row that has the focus now; one that is not in memory yet comes later."""
        if self.pane is None or self.pane.isHidden():
            return
        id_ = self._current()
        if id_ is not None and id_ != self.pane.shown:
            self.pane.show_document(id_)

    def read_again(self) -> None:
        """What is shown may have changed."""
        if self.pane is not None and self.pane.shown:
            self.pane.show_document(self.pane.shown)

    def open(self) -> None:
        """Show the pane."""
        if self.pane is None:
            from storno_desktop.gui.pages.preview_pane import PreviewPane

            self.pane = PreviewPane(self._office, self._tasks)
            self.pane.open_wanted.connect(self.open_wanted)
            self.pane.closed.connect(self.toggle)
            self.pane.failed.connect(self.failed)
            self.addWidget(self.pane)
            sizes = self._settings.get(self._key())
            if not (sizes and self.restoreState(sizes)):
                wide = self.width()
                self.setSizes([wide * (100 - _SHARE) // 100, wide * _SHARE // 100])
        self.pane.show()
        self.follow()

    def _key(self) -> str:
        return "view/preview/1"

    def _remember(self, *_: object) -> None:
        self._settings.set(self._key(), self.saveState())
