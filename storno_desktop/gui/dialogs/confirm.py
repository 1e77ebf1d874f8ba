"""Asking once before a deed: the object is named, the safe answer is the default."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.widgets.elided import ElidedLabel
from storno_desktop.gui.widgets.parts import label

_SHOWN = 200  # more names than anyone reads


class ConfirmDialog(Sheet):
    """A question with the names it concerns and, apart, those it leaves out."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        confirm: str,
        *,
        text: str = "",
        names: Sequence[str] = (),
        left_out: Sequence[str] = (),
        left_out_because: str = "",
        danger: bool = False,
        icon: str = "",
    ) -> None:
        super().__init__(parent, title, confirm, danger=danger, icon=icon)
        if text:
            self.note(text)
        if names:
            self.body.addWidget(_names(names, self.tr("Documents")))
        if left_out:
            self.note(left_out_because)
            self.body.addWidget(_names(left_out, self.tr("Left out")))

    def _on_confirm(self) -> None:
        self.accept()
        self.confirmed.emit()


def _names(names: Sequence[str], spoken: str) -> QWidget:
    """A list that scrolls when it is long."""
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(12, 8, 12, 8)
    layout.setSpacing(4)
    for name in names[:_SHOWN]:
        shown = ElidedLabel(role="")
        shown.setText(name)
        layout.addWidget(shown)
    if len(names) > _SHOWN:
        layout.addWidget(label(f"… +{len(names) - _SHOWN}"))
    layout.addStretch(1)
    area = QScrollArea()
    area.setWidget(box)
    area.setWidgetResizable(True)
    area.setAccessibleName(spoken)
    line = box.fontMetrics().lineSpacing() + layout.spacing()
    area.setFixedHeight(min(len(names), 6) * line + 24)
    return area
