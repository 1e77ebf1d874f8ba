"""From a fault to its field: marks at the fields, the list of problems, the way between them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from storno_desktop.application.judging import Judgement
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.header import Header
from storno_desktop.gui.editor.lines_card import LinesCard
from storno_desktop.gui.editor.problems import ProblemsPanel
from storno_desktop.gui.editor.sections import Sections
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import (
    field_of,
    is_of_seller,
    line_key,
    line_place,
    said,
)
from storno_desktop.gui.tasks import later

#: Faults that only say that something was not typed yet.
ABSENCES = frozenset({"CLIENT-MISSING", "LINES-MISSING", "REQUIRED"})


class FaultGuide(QObject):
    """Shows the verdict where it belongs and leads to what it is about."""

    seller_wanted = Signal()  # the fault is mended in the company's data

    def __init__(
        self,
        session: EditorSession,
        bound: Bound,
        header: Header,
        lines: LinesCard,
        sections: Sections,
        problems: ProblemsPanel,
        area: QScrollArea,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._bound, self._header = session, bound, header
        self._lines, self._sections = lines, sections
        self._problems, self._area = problems, area
        session.judged.connect(self.show_verdict)
        problems.chosen.connect(self.go_to)

    def show_verdict(self, judgement: Judgement) -> None:
        """Mark the fields and list the problems."""
        session = self._session
        untouched = session.undo_stack.count() == 0 and not session.keeping.is_stored
        self._problems.show_faults(judgement.faults, quiet=untouched)
        marks: dict[str, tuple[str, bool]] = {}
        for fault in sorted(judgement.faults, key=lambda fault: not fault.is_fatal):
            name = field_of(fault.path)
            if name and line_place(fault.path) is None and not _is_absence(fault):
                marks.setdefault(name, (said(fault), fault.is_fatal))
        self._bound.mark(marks)
        self._header.picker.show_fault(marks.get("client", ("", False))[0])

    def step(self, by: int) -> None:
        """Go to the next problem, or back to the one before."""
        if self._lines.grid.finish_editing():
            self._problems.step(by)

    def go_to(self, fault: Fault) -> None:
        """Focus the field that a fault is about."""
        place = line_place(fault.path)
        if place is not None:
            self._lines.go_to_fault(place[0], line_key(fault.path))
            self._area.ensureWidgetVisible(self._lines.grid, 0, 0)
        elif is_of_seller(fault.path):
            self.seller_wanted.emit()
        else:
            self._go_to_field(field_of(fault.path), fault)

    def _go_to_field(self, name: str, fault: Fault) -> None:
        match name:
            case "client" if self._session.buyer is not None and fault.path != "client":
                self._header.picker.edit_wanted.emit()
            case "client":
                self._header.picker.focus_box()
            case "lines":
                self._lines.grid.setFocus(Qt.FocusReason.TabFocusReason)
            case _ if self._sections.focus_path(fault.path):
                focus = self._area.focusWidget()
                if focus is not None:
                    later(self._area, 0, lambda: self._area.ensureWidgetVisible(focus))
            case _:
                editor = self._bound.editor(name)
                if editor is not None:
                    self._focus(editor)

    def _focus(self, editor: QWidget) -> None:
        self._sections.reveal(editor)
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        later(self._area, 0, lambda: self._area.ensureWidgetVisible(editor))


def _is_absence(fault: Fault) -> bool:
    """What is merely missing yet is said in the panel, not in red at an empty field."""
    return fault.severity is Severity.INFORMATION or fault.code in ABSENCES
