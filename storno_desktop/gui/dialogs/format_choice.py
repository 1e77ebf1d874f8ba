"""Choosing the e-invoice format to save a document in, and the page it goes into."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from storno_desktop.application.errors import Faulty
from storno_desktop.application.fitting import Family
from storno_desktop.domain.faults import Fault
from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.fault_places import place_name, said
from storno_desktop.gui.format_names import format_name
from storno_desktop.gui.icons import icon
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.elided import ElidedLabel
from storno_desktop.gui.widgets.parts import button, label

_ROLE = Qt.ItemDataRole.UserRole


class FormatDialog(Sheet):
    """A list by families; `chosen` gives the key and the PDF of the person's own, if any.

    Whoever listens calls `show_error` with what the format refuses, and `accept` when it is made.
    """

    chosen = Signal(str, object)  # key, Path or None
    page_wanted = Signal()

    def __init__(self, parent: QWidget | None, number: str, families: Sequence[Family]) -> None:
        title = self.tr("Save %1 in another format").replace("%1", number)
        super().__init__(parent, title, self.tr("Choose place…"), icon="download", width=560)
        self._pages = frozenset[str]().union(*(family.pages for family in families))
        self._page: Path | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Formats"))
        self.list.setIconSize(QSize(16, 16))
        self.list.setMinimumHeight(theme.px(320))
        for family in families:
            self._add_family(family)
        self.list.itemActivated.connect(lambda _item: self._on_confirm())
        self.list.currentItemChanged.connect(lambda *_: self._on_format())
        self.body.addWidget(self.list, 1)
        self.own = button(self.tr("Embed into a PDF of mine…"), "file-input")
        self.own.clicked.connect(self.page_wanted)
        self._drop = button(self.tr("Use our page again"), role="link")
        self._drop.clicked.connect(lambda: self.take_page(None))
        self._named = ElidedLabel()
        row = QHBoxLayout()
        row.addWidget(self.own)
        row.addWidget(self._named, 1)
        row.addWidget(self._drop)
        self.body.addLayout(row)
        self._refused = label(self.tr("This format does not take the document as it is:"), "error")
        self._refused.setWordWrap(True)
        self.problems = QListWidget()
        self.problems.setAccessibleName(self.tr("What the format refuses"))
        self.problems.setIconSize(QSize(16, 16))
        self.problems.setWordWrap(True)
        self.problems.setMinimumHeight(theme.px(120))
        for part in (self._refused, self.problems):
            part.hide()
            self.body.addWidget(part)
        self.list.setCurrentRow(1)
        self.list.setFocus()
        self.take_page(None)

    def _add_family(self, family: Family) -> None:
        head = QListWidgetItem(self._family_name(family.key))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        head.setSizeHint(QSize(0, theme.px(30)))
        head.setFont(theme.font(is_medium=True))
        self.list.addItem(head)
        for key in family.formats:
            item = QListWidgetItem(format_name(key))
            item.setData(_ROLE, key)
            item.setSizeHint(QSize(0, theme.px(36)))
            name = "file-text" if key in family.pages or key == "pdf" else "file-code"
            item.setIcon(icon(name, "muted"))
            self.list.addItem(item)

    def _family_name(self, key: str) -> str:
        return {
            "home": self.tr("As it was issued"),
            "facturx": self.tr("PDF with the e-invoice inside"),
            "xrechnung": self.tr("Germany"),
            "france": self.tr("France"),
            "romania": self.tr("Romania"),
            "italy": self.tr("Italy"),
            "poland": self.tr("Poland"),
            "peppol": self.tr("Peppol"),
            "plain": self.tr("European standard"),
        }.get(key, self.tr("Other files"))

    def key(self) -> str:
        """The chosen format."""
        return str(self.list.currentIndex().data(_ROLE) or "")

    def choose(self, key: str) -> None:
        """Put the cursor on a format."""
        for at in range(self.list.count()):
            if self.list.item(at).data(_ROLE) == key:
                self.list.setCurrentRow(at)

    def take_page(self, page: Path | None) -> None:
        """Use a PDF that somebody brought, or our own page again."""
        self._page = page
        self._on_format()

    def _on_format(self) -> None:
        takes = self.key() in self._pages
        page = self._page if takes else None
        self.own.setEnabled(takes)
        self._drop.setVisible(page is not None)
        self._named.setText(page.name if page is not None else "")
        self.confirm.setEnabled(bool(self.key()))
        self.banner.hide()
        self._show_faults([])

    def _on_confirm(self) -> None:
        key = self.key()
        if key and self.confirm.isEnabled():
            self.confirm.setEnabled(False)
            self._show_faults([])
            self.chosen.emit(key, self._page if key in self._pages else None)

    def show_error(self, error: BaseException) -> None:
        """List what the format refuses; anything else is said above the buttons."""
        if isinstance(error, Faulty) and error.faults:
            self.confirm.setEnabled(True)
            self._show_faults(error.faults)
            self.problems.setFocus()
        else:
            super().show_error(error)

    def _show_faults(self, faults: Sequence[Fault]) -> None:
        self.problems.clear()
        for fault in faults:
            text = f"{place_name(fault.path)}: {said(fault)}  ({fault.code})"
            item = QListWidgetItem(text)
            item.setIcon(icon("circle-alert", "danger"))
            item.setToolTip(text)
            self.problems.addItem(item)
        if faults:
            self.problems.setCurrentRow(0)
        for part in (self._refused, self.problems):
            part.setVisible(bool(faults))
