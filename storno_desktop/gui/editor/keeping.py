"""How a draft is kept: saved while it is typed, compared with what others wrote, and issued.

Nothing typed is ever lost to another window: a clean draft follows the store, an unsaved one says
what happened elsewhere and waits for the person.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from storno_desktop.application import drafts, issuing
from storno_desktop.application.changes import Changes
from storno_desktop.application.documents import document_of
from storno_desktop.application.drafts import Drafted
from storno_desktop.application.issuing import Done
from storno_desktop.application.office import Office
from storno_desktop.domain.errors import AlreadyIssued
from storno_desktop.domain.invoice import Content, Document
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.editor.autosave import Autosave
from storno_desktop.gui.editor.surroundings import Loaded
from storno_desktop.gui.tasks import Lane, Tasks


class Keeping(QObject):
    """One document between the window and the store; `document` is what the store has."""

    adopted = Signal(object)  # Document: the store has another content, which is to be shown
    state_changed = Signal()  # saved, troubled, frozen…
    elsewhere = Signal(str)  # "changed", "issued" or "deleted" by another window or program
    issued = Signal(str)
    refused = Signal(object)  # an issue or another deed that failed

    def __init__(
        self,
        office: Office,
        tasks: Tasks,
        hub: ChangeHub,
        loaded: Loaded,
        kind: DocumentKind,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._tasks, self._hub = office, tasks, hub
        self._company_id, self._kind = loaded.surroundings.seller.id, kind
        self.document: Document | None = loaded.document
        self.trouble: BaseException | None = None
        self._content = self._start = loaded.content
        self._is_new_here = loaded.document is None
        self._is_telling = False
        self._is_issuing = False
        document = loaded.document
        self._autosave = Autosave(
            office,
            tasks,
            self._company_id,
            kind,
            document.id if document else office.new_id(),
            document.revision if document else 0,
            self,
        )
        self._autosave.saved.connect(self._on_saved)
        self._autosave.troubled.connect(self._on_trouble)
        self._autosave.refused.connect(self._on_refused)
        hub.changed.connect(self._on_changes)

    # what is there

    @property
    def id(self) -> str:
        """The id of the document, known before it is stored."""
        return self._autosave.id

    @property
    def is_stored(self) -> bool:
        """Whether the store has the draft at all."""
        return self._autosave.revision > 0

    @property
    def is_clean(self) -> bool:
        """Whether the store has all that was typed."""
        return self._autosave.is_clean

    @property
    def is_frozen(self) -> bool:
        """Whether nothing may be typed any more: issued or cancelled."""
        return self.document is not None and self.document.lifecycle is not Lifecycle.DRAFT

    @property
    def is_issuing(self) -> bool:
        """Whether the deed is under way."""
        return self._is_issuing

    @property
    def is_telling(self) -> bool:
        """Whether the change that everybody hears of right now is our own."""
        return self._is_telling

    # saving

    def note(self, content: Content) -> None:
        """Take the newest content; it is saved soon."""
        self._content = content
        self._autosave.note(content)
        self.state_changed.emit()

    def save_now(self) -> None:
        """Save what is unsaved without waiting for the clock."""
        self._autosave.save_now()

    def when_saved(self, call: Callable[[], None]) -> None:
        """Save, then call; at once when there is nothing to save."""
        self._autosave.save_now(call)

    def discard_if_untouched(self) -> None:
        """Let a new draft vanish that nobody wrote anything in (SCREENS 4.7)."""
        if not self._is_new_here or self._content != self._start or self.is_frozen:
            return
        self._autosave.forget()
        if not self.is_stored:
            return
        deed = partial(drafts.delete, self._office, self.id)
        self._tasks.run(Lane.WRITE, self._hub, deed, lambda _: self._tell_all(), lambda _: None)

    def _tell_all(self) -> None:
        self._hub.changed.emit(Changes(documents=frozenset({self.id})))

    def _on_saved(self, drafted: Drafted) -> None:
        self.document = drafted.document
        self.trouble = None
        self._tell(drafted.changes)
        self.state_changed.emit()

    def _tell(self, changes: Changes) -> None:
        self._is_telling = True
        try:
            self._hub.changed.emit(changes)
        finally:
            self._is_telling = False

    def _on_trouble(self, error: BaseException) -> None:
        self._is_issuing = False
        self.trouble = error
        self.state_changed.emit()

    def _on_refused(self, error: BaseException) -> None:
        self._on_trouble(error)
        self._look_elsewhere()

    # other windows

    def _on_changes(self, changes: Changes) -> None:
        if not self._is_telling and (changes.everything or self.id in changes.documents):
            self._look_elsewhere()

    def _look_elsewhere(self) -> None:
        """Compare with what the store has, after somebody else may have written it."""
        if not self.is_stored or self._autosave.is_busy or self._is_issuing:
            return

        def work() -> Document | None:
            with self._office.store.read() as unit:
                return unit.documents.get(self.id)

        self._tasks.run(Lane.READ, self, work, self._on_seen, self.refused.emit)

    def _on_seen(self, stored: Document | None) -> None:
        if self._autosave.is_busy or self._is_issuing:
            return
        if stored is None:
            self.elsewhere.emit("deleted")
        elif stored.revision == self._autosave.revision:
            return
        elif self.is_clean:
            self._adopt(stored)  # nothing of ours is lost: follow live
        elif stored.lifecycle is not Lifecycle.DRAFT:
            self.elsewhere.emit("issued")
        else:
            self.elsewhere.emit("changed")

    def _adopt(self, document: Document) -> None:
        self._autosave.take(document.revision, document.id)
        self.document, self._content = document, document.content
        self.trouble = None
        self.adopted.emit(document)
        self.state_changed.emit()

    def take_theirs(self) -> None:
        """Give up what is unsaved and show what the store has."""

        def work() -> Document:
            with self._office.store.read() as unit:
                return document_of(unit, self.id)

        self._tasks.run(Lane.READ, self, work, self._adopt, self.refused.emit)

    def keep_mine(self) -> None:
        """Save over what another window wrote; a deleted draft comes back."""

        def work() -> int:
            with self._office.store.read() as unit:
                stored = unit.documents.get(self.id)
                if stored is not None and stored.lifecycle is not Lifecycle.DRAFT:
                    raise AlreadyIssued
                return stored.revision if stored else 0

        def write_over(revision: int) -> None:
            if self.is_clean:  # deleted elsewhere after all was saved: there is something again
                self._autosave.note(self._content)
            self._autosave.keep_mine(revision)

        self._tasks.run(Lane.READ, self, work, write_over, self.refused.emit)

    def keep_as_new(self) -> None:
        """Save what is unsaved as a draft of its own, beside the one issued elsewhere."""
        deed = partial(drafts.start, self._office, self._company_id, self._content, self._kind)

        def done(drafted: Drafted) -> None:
            self._tell(drafted.changes)
            self.take_theirs()

        self._tasks.run(Lane.WRITE, self, deed, done, self.refused.emit)

    # issuing

    def issue(self) -> None:
        """Save, then issue; `issued` or `refused` follows and nothing can be typed meanwhile."""
        if self._is_issuing or self.is_frozen:
            return
        self._is_issuing = True
        self.state_changed.emit()
        if not self.is_stored:
            self._autosave.note(self._content)
        self._autosave.save_now(self._issue_saved)

    def _issue_saved(self) -> None:
        deed = partial(issuing.issue, self._office, self.id)
        self._tasks.run(Lane.WRITE, self, deed, self._on_issued, self._on_not_issued)

    def _on_issued(self, done: Done) -> None:
        self._is_issuing = False
        self._adopt(done.document)
        self._tell(done.changes)
        self.issued.emit(done.document.id)

    def _on_not_issued(self, error: BaseException) -> None:
        self._is_issuing = False
        self.state_changed.emit()
        self.refused.emit(error)
