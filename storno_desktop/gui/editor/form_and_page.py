"""How form and live page share the width: a narrow window belongs wholly to the form."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QWidget

from storno_desktop.gui.settings import Settings

#: Below this width the page beside the form waits until it is asked for.
ROOM_FOR_PAGE = 1020
PAGE_SHARE = 36  # per cent of the width


class FormAndPage(QSplitter):
    """The form, scrolled by itself, and the page beside it."""

    def __init__(self, form: QWidget, page: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._page, self._wide = page, 0
        self._is_wanted = bool(Settings().get("preview"))
        self._is_by_hand = self._is_split = False
        self.area = QScrollArea()
        self.area.setWidget(form)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumWidth(420)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setMinimumWidth(260)
        self.setHandleWidth(8)
        self.setChildrenCollapsible(False)
        self.addWidget(self.area)
        self.addWidget(page)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)

    def toggle(self) -> None:
        """Show or hide the page; remembered."""
        self._is_by_hand = True
        self._is_wanted = not self._page.isVisible()
        Settings().set("preview", self._is_wanted)
        self.fit(self._wide)

    def offer_page(self) -> None:
        """Show the page where there is room for it, as after issuing."""
        if not self._page.isVisible() and self._wide >= ROOM_FOR_PAGE:
            self._is_wanted = True
            self.fit(self._wide)

    def fit(self, wide: int) -> None:
        """Share so much width, once both can be seen."""
        self._wide = wide
        shown = self._is_wanted and (self._is_by_hand or wide >= ROOM_FOR_PAGE)
        if shown != self._page.isVisibleTo(self):
            self._page.setVisible(shown)
        if shown and not self._is_split and self.isVisible():
            self._is_split = True
            page = max(300, min(wide * PAGE_SHARE // 100, 620))
            self.setSizes([wide - page, page])
