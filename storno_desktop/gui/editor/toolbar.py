"""The line above the form: what document this is, whether it is safe, and its deeds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from storno_desktop.application.texts import error_sentence
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.gui import i18n, shortcuts
from storno_desktop.gui.delegates.cells import Mark
from storno_desktop.gui.editor.keeping import Keeping
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.widgets.parts import Chip, button, label, tool


class Toolbar(QWidget):
    """Title, state, "saved", and the buttons that the state allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", "title")
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._chip = Chip()
        self._saved = label("", "caption")
        self._saved.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 10, 16, 10)
        self._row.setSpacing(8)
        self._row.addWidget(self.title)
        self._row.addWidget(self._chip)
        self._row.addWidget(self._saved, 1)
        self._draft: list[QWidget] = []
        self._frozen: list[QWidget] = []

    def add_tool(self, icon_name: str, id_: str, deed: Callable[[], object]) -> None:
        """An icon that is always there."""
        made = tool(icon_name, shortcuts.text(id_), shortcuts.shown(id_))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda _checked=False: deed())
        self._row.addWidget(made)

    def add(
        self,
        text: str,
        icon_name: str,
        deed: Callable[[], object],
        *,
        frozen: bool,
        primary: bool = False,
        tip: str = "",
    ) -> QPushButton:
        """A button of a draft or of a frozen document."""
        made = button(text, icon_name, "primary" if primary else "", tip)
        made.clicked.connect(lambda _checked=False: deed())
        made.setAccessibleName(text)
        self._row.addWidget(made)
        (self._frozen if frozen else self._draft).append(made)
        return made

    def show_state(self, session: EditorSession) -> None:
        """Follow the session."""
        frozen = session.is_frozen
        for one in self._draft:
            one.setVisible(not frozen)
            one.setEnabled(not session.keeping.is_issuing)
        for one in self._frozen:
            one.setVisible(frozen)
        self._chip.show_mark(self._mark(session))
        self._saved.setText("" if frozen else self._words(session.keeping))

    def _mark(self, session: EditorSession) -> Mark:
        document = session.document
        if document is None or document.lifecycle is Lifecycle.DRAFT:
            return Mark("neutral", "file-pen", self.tr("Draft"))
        if document.lifecycle is Lifecycle.CANCELLED:
            return Mark("neutral", "ban", self.tr("Cancelled"))
        return Mark("info", "file-check", self.tr("Issued"))

    def _words(self, keeping: Keeping) -> str:
        if keeping.is_issuing:
            return self.tr("Issuing…")
        if keeping.trouble is not None:
            code = getattr(keeping.trouble, "code", "")
            params = getattr(keeping.trouble, "params", {})
            return error_sentence(code, params, i18n.current())
        if not keeping.is_clean:
            return self.tr("Saving…")
        return self.tr("Saved on this computer") if keeping.is_stored else ""
