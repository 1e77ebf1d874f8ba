"""The parts of the form that fold, one below the other (SCREENS 4.6); each is a room of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from storno_desktop.application.judging import Judgement
from storno_desktop.application.office import Office
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.rooms.attachments import Attachments
from storno_desktop.gui.editor.rooms.deductions import Deductions
from storno_desktop.gui.editor.rooms.delivery import Delivery
from storno_desktop.gui.editor.rooms.einvoice import EInvoice
from storno_desktop.gui.editor.rooms.france import France
from storno_desktop.gui.editor.rooms.germany import Germany
from storno_desktop.gui.editor.rooms.italy import Italy
from storno_desktop.gui.editor.rooms.italy_goods import ItalyGoods
from storno_desktop.gui.editor.rooms.means import Means
from storno_desktop.gui.editor.rooms.options import Notes, Options, Persons
from storno_desktop.gui.editor.rooms.poland import Poland
from storno_desktop.gui.editor.rooms.poland_advances import PolandAdvances
from storno_desktop.gui.editor.rooms.poland_sale import PolandSale
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import field_of
from storno_desktop.gui.tasks import Tasks

_Making = Callable[[EditorSession, Bound, QObject], Room]
_NATIONAL: Mapping[str, tuple[_Making, ...]] = {
    "IT": (Italy, ItalyGoods),
    "PL": (Poland, PolandAdvances, PolandSale),
    "DE": (Germany,),
    "FR": (France,),
}


class Sections(QWidget):
    """All folding sections; they open by themselves when they hold data."""

    failed = Signal(object)

    def __init__(
        self,
        session: EditorSession,
        bound: Bound,
        office: Office,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._bound = session, bound
        self.attachments = Attachments(session, bound, self, office, tasks)
        self.attachments.failed.connect(self.failed)
        country = session.surroundings.seller.country
        self.rooms: list[Room] = [
            *(kind(session, bound, self) for kind in (Options, Means, Deductions, EInvoice)),
            *(kind(session, bound, self) for kind in _NATIONAL.get(country, ())),
            *(kind(session, bound, self) for kind in (Notes, Delivery, Persons)),
            self.attachments,
        ]
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for room in self.rooms:
            box.addWidget(room.section)
        session.changed.connect(self._on_changed)
        session.judged.connect(self._on_judged)
        self._on_changed("")
        self._on_judged(session.judgement)

    def _on_changed(self, _path: str) -> None:
        for room in self.rooms:
            room.follow(self._session.content)

    def _on_judged(self, judgement: Judgement) -> None:
        for room in self.rooms:
            room.judged()
            room.mark(judgement.faults)

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to change."""
        for room in self.rooms:
            room.freeze(frozen)

    def focus_path(self, path: str) -> bool:
        """Come to the row of a list that a path is about; whether a section has it."""
        if any(room.focus_path(path) for room in self.rooms):
            return True
        name = field_of(path)
        for room in self.rooms:
            if name in room.held and name not in self._bound.names():
                room.section.unfold()  # said in a file, and not to be typed here
                room.section.setFocus()
                return True
        return False

    def reveal(self, widget: QWidget) -> None:
        """Open the section that holds a field."""
        for room in self.rooms:
            if room.section.holds(widget):
                room.section.unfold()
