"""Naming a view of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from storno_desktop.application.saved_views import same
from storno_desktop.gui.dialogs.form import Form, line, switch
from storno_desktop.gui.dialogs.sheet import Sheet

LONGEST = 60


class ViewNameDialog(Sheet):
    """Asks for a name that no other view of the list has; for a new view, whether to start so."""

    named = Signal(str, bool)

    def __init__(self, parent: QWidget | None, taken: Sequence[str], name: str = "") -> None:
        is_new = not name
        super().__init__(
            parent,
            self.tr("Save this view") if is_new else self.tr("Rename %1").replace("%1", name),
            self.tr("Save view") if is_new else self.tr("Rename"),
            icon="save",
            width=420,
        )
        self._taken = [one for one in taken if not same(one, name)]
        if is_new:
            self.note(
                self.tr("Filters, search, sorting and columns as they are now, under a name."),
                "muted",
            )
        self.form = Form()
        self.name = line(name, limit=LONGEST)
        self.form.add("name", self.tr("&Name"), self.name)
        self.starts = switch(self.tr("&Open the list with this view"), on=False)
        self.form.add_plain("starts", self.starts)
        self.starts.setVisible(is_new)
        self.body.addWidget(self.form)
        self.name.setFocus()
        self.name.selectAll()

    def _on_confirm(self) -> None:
        name = (self.name.value() or "").strip()
        if not name:
            self.form.refuse("name", self.tr("Type a name."))
        elif any(same(name, one) for one in self._taken):
            self.form.refuse("name", self.tr("There is a view with this name."))
        else:
            self.accept()
            self.named.emit(name, self.starts.isChecked())
