"""The line above the form: what keeps a deed from being done, and what happened elsewhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from storno_desktop.gui.editor.keeping import Keeping
from storno_desktop.gui.widgets.parts import Banner


class EditorBanner(Banner):
    """Says one thing at a time; a draft that changed elsewhere offers what to do with ours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeping: Keeping | None = None
        self._deed: Callable[[], None] | None = None
        self.acted.connect(self._do)

    def follow(self, keeping: Keeping) -> None:
        """Say what other windows and programs do to a document."""
        self._keeping = keeping
        keeping.elsewhere.connect(self._on_elsewhere)
        keeping.state_changed.connect(self._on_state)

    def warn(self, text: str) -> None:
        """Say what is so, without a deed."""
        self._deed = None
        self.say(text, "warn")

    def refuse(self, text: str) -> None:
        """Say why something was not done."""
        self._deed = None
        self.say(text, "danger")

    def clear(self) -> None:
        """Say nothing."""
        self._deed = None
        self.hide()

    def _on_elsewhere(self, what: str) -> None:
        keeping = self._keeping
        if keeping is None:
            return
        if what == "changed":
            self._offer(
                self.tr("This draft was changed elsewhere. What you typed is kept here."),
                self.tr("Save mine over it"),
                keeping.keep_mine,
            )
        elif what == "issued":
            self._offer(
                self.tr("This draft was issued elsewhere, without your last changes."),
                self.tr("Keep mine as a new draft"),
                keeping.keep_as_new,
            )
        else:
            self._offer(
                self.tr("This draft was deleted elsewhere. What you typed is kept here."),
                self.tr("Save it again"),
                keeping.keep_mine,
            )

    def _offer(self, text: str, action: str, deed: Callable[[], None]) -> None:
        self._deed = deed
        self.say(text, "warn", action)

    def _on_state(self) -> None:
        """What was offered is settled once a save went through."""
        is_settled = self._keeping is not None and self._keeping.trouble is None
        if is_settled and self._deed is not None:
            self.clear()

    def _do(self) -> None:
        deed = self._deed
        self.clear()
        if deed is not None:
            deed()
