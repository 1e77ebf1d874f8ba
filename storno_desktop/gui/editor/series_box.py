"""The series of a document with its next number; made on the spot when there is none."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.application.master_data import put_record
from storno_desktop.application.office import Office
from storno_desktop.domain.numbering import Series
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.errors import sentence
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.inputs import DecimalEdit, TextEdit
from storno_desktop.gui.widgets.parts import Field, button, label


class NewSeries(QWidget):
    """Prefix and last used number, the next number below, and "create and continue"."""

    created = Signal(object)  # Changes

    def __init__(
        self, session: EditorSession, office: Office, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._office, self._tasks = session, office, tasks
        self._prefix, self._last = TextEdit(), DecimalEdit(form=lambda value: str(int(value)))
        self._prefix_field = Field(self.tr("Prefix of a new series"), self._prefix)
        self._last_field = Field(self.tr("Last used number"), self._last)
        self._next = label("", "caption")
        self._create = button(self.tr("Create and continue"), "plus")
        self._create.clicked.connect(self._on_create)
        self._prefix.edited.connect(self._preview)
        self._last.edited.connect(self._preview)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._prefix_field, 2)
        line.addWidget(self._last_field, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._next, 1)
        foot.addWidget(self._create)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(line)
        box.addLayout(foot)
        self._preview()

    def _series(self) -> Series:
        last = self._last.value()
        number = int(last) if last is not None and last > 0 else 0
        return Series(
            id=self._office.new_id(),
            company_id=self._session.surroundings.seller.id,
            kind=self._session.kind,
            prefix=self._prefix.value() or "",
            last_number=number,
            is_default=True,
        )

    def _preview(self, *_: object) -> None:
        series = self._series()
        self._create.setEnabled(bool(series.prefix))
        number = series.number(series.last_number + 1, self._session.surroundings.today)
        self._next.setText(self.tr("Next number: {0}").format(number) if series.prefix else "")

    def _on_create(self) -> None:
        series = self._series()
        self._create.setEnabled(False)
        self._tasks.run(
            Lane.WRITE,
            self,
            partial(put_record, self._office, replace(series)),
            self.created.emit,
            self._on_failed,
        )

    def _on_failed(self, error: BaseException) -> None:
        self._create.setEnabled(True)
        self._prefix_field.show_fault(sentence(error))
