"""What every group of deeds of a page has: its lanes, and signals for what came of a deed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.application.queries import InvoiceRow
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.pages.bulk import Outcome, each
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.tasks import Lane, Tasks

T = TypeVar("T")
Rows = Sequence[InvoiceRow]


class Identified(Protocol):
    """A row of a list, by the record it stands for."""

    @property
    def id(self) -> str:
        """The id of the record."""
        ...


class Hands(QObject):
    """Does deeds for a page and says what came of them; what is refused is said by the page."""

    said = Signal(str, object)  # words, and a way back or None
    came_out = Signal(object, str)  # Outcome of a deed on many, and its words
    went_wrong = Signal(object)
    wish = Signal(str, object)

    def __init__(self, page: QWidget, office: OfficeGetter, tasks: Tasks, hub: ChangeHub) -> None:
        super().__init__(page)
        self.page, self.office, self.tasks, self.hub = page, office, tasks, hub

    def each(self, rows: Sequence[Identified], deed: Callable[[str], Changes], words: str) -> None:
        """Do a deed on every row, each by itself, and say under `words` what came of it."""
        ids = [row.id for row in rows]
        if not ids:
            return

        def done(outcome: Outcome) -> None:
            self.hub.changed.emit(outcome.changes)
            self.came_out.emit(outcome, words)

        self.write(lambda: each(ids, deed), done)

    def told(self, words: str) -> Callable[[Changes], None]:
        """Tell everybody what changed, and the person that it is done."""

        def tell(changes: Changes) -> None:
            self.hub.changed.emit(changes)
            self.said.emit(words, None)

        return tell

    def read(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do work that changes nothing on the READ lane."""
        self.tasks.run(Lane.READ, self, work, done, self.went_wrong.emit)

    def write(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do a deed on the WRITE lane."""
        self.tasks.run(Lane.WRITE, self, work, done, self.went_wrong.emit)
