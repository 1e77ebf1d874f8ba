"""What every page is to the window: wishes, actions for the palette, a company, a place to search.

A page shows rows and passes wishes on; it knows no rules.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from storno_desktop.gui import errors
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.elided import ElidedLabel
from storno_desktop.gui.widgets.parts import Banner, Toast, label

if TYPE_CHECKING:
    from storno_desktop.application.office import Office

T = TypeVar("T")
OfficeGetter: TypeAlias = "Callable[[], Office]"


class Page(QWidget):
    """A screen of the main area."""

    #: What the window should do: "open" a document, "new" for a client, "copy" …
    wish = Signal(str, object)
    failed = Signal(object)  # a bug: the window reports it

    def __init__(
        self,
        office: Office | OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        company_id: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # asked for on a lane: the first call may have to open the store
        self.office: OfficeGetter = office if callable(office) else partial(_same, office)
        self.tasks, self.hub, self.company_id = tasks, hub, company_id
        self._actions: list[QAction] = []
        self.banner = Banner(self)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(20, 16, 20, 12)
        self.outer.setSpacing(12)
        self.heading = QHBoxLayout()
        self.heading.setSpacing(8)
        self.outer.addLayout(self.heading)
        self.outer.addWidget(self.banner)
        self.toast = Toast(self)
        hub.changed.connect(self._on_changes)

    @property
    def actions_(self) -> list[QAction]:
        """The commands of this page, for menus and the palette."""
        return list(self._actions)

    def set_company(self, company_id: str) -> None:
        """Show another company."""
        self.company_id = company_id
        self.banner.hide()
        self.refresh()

    def lead_focus(self, first: QWidget) -> None:
        """Pass the focus on to a widget; a proxy would keep Tab from all that stands before it."""
        self._first = first

    _first: QWidget | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come to what is used first."""
        super().focusInEvent(event)
        if self._first is not None and self._first.isVisibleTo(self):
            self._first.setFocus(event.reason())

    def focus_search(self) -> None:
        """Go to the search box, where there is one."""

    def undo(self) -> bool:
        """Take the last deed back while that is offered; False when there is nothing."""
        return self.toast.undo()

    def refresh(self) -> None:
        """Read anew what is shown."""

    def _on_changes(self, changes: object) -> None:
        """A page that shows what changed reads it anew."""

    def title(self, text: str) -> QLabel:
        """Begin the heading with the page's name."""
        made = label(text, "title")
        self.heading.addWidget(made)
        return made

    def document_title(self, text: str) -> ElidedLabel:
        """Begin the heading with what a document is called; its number stays to be read."""
        made = ElidedLabel(role="title", mode=Qt.TextElideMode.ElideMiddle)
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        made.setText(text)
        self.heading.addWidget(made)
        return made

    def command(self, action: QAction) -> QAction:
        """Offer an action in menus and the palette as well."""
        self._actions.append(action)
        return action

    def read(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do work that changes nothing on the READ lane."""
        self.tasks.run(Lane.READ, self, work, done, self.show_error)

    def write(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do a deed on the WRITE lane."""
        self.tasks.run(Lane.WRITE, self, work, done, self.show_error)

    def show_error(self, error: BaseException) -> None:
        """Say quietly why something did not work; a bug goes to the window as well."""
        self.banner.say(errors.sentence(error), "danger")
        if not errors.is_expected(error):
            self.failed.emit(error)


def _same(office: Office) -> Office:
    return office
