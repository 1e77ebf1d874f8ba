"""A draft saves itself: at most a second after the first unsaved change (DECISIONS 14).

One save at a time on the WRITE lane; what is typed meanwhile is saved next. A store that cannot be
written now is tried again; a draft that changed elsewhere waits for the person.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from storno_desktop.application import drafts
from storno_desktop.application.drafts import Drafted
from storno_desktop.application.errors import Conflict, NotFound, StoreError
from storno_desktop.application.office import Office
from storno_desktop.domain.errors import AlreadyIssued
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.gui.tasks import Lane, Tasks

#: Together with the write itself this stays below the second that a crash may cost.
DELAY_MS = 500
RETRY_MS = 4000


class Autosave(QObject):
    """Writes the newest content of one draft; `revision` is the one the store has, 0 for none."""

    saved = Signal(object)  # Drafted
    refused = Signal(object)  # changed, issued or deleted elsewhere: the person decides
    troubled = Signal(object)  # StoreError: nothing is lost, it is tried again

    def __init__(
        self,
        office: Office,
        tasks: Tasks,
        company_id: str,
        kind: DocumentKind,
        id_: str,
        revision: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, tasks
        self._company_id, self._kind = company_id, kind
        self.id = id_
        self.revision = revision
        self._unsaved: Content | None = None
        self._in_flight: Content | None = None
        self._is_waiting = False  # for the person
        self._then: list[Callable[[], None]] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._save)

    @property
    def is_clean(self) -> bool:
        """Whether the store has all that was typed."""
        return self._unsaved is None and self._in_flight is None

    @property
    def is_busy(self) -> bool:
        """Whether a save is on its way."""
        return self._in_flight is not None

    def note(self, content: Content) -> None:
        """Remember the newest content; the first unsaved change starts the clock."""
        self._unsaved = content
        if not self._timer.isActive() and self._in_flight is None and not self._is_waiting:
            self._timer.start(DELAY_MS)

    def save_now(self, then: Callable[[], None] | None = None) -> None:
        """Save without waiting; `then` is called when the store has everything."""
        if self.is_clean:
            if then is not None:
                then()
            return
        if then is not None:
            self._then.append(then)
        self._timer.stop()
        self._save()

    def forget(self) -> Content | None:
        """Stop saving and give what was not saved yet; for a deed that saves by itself."""
        self._timer.stop()
        content, self._unsaved = self._unsaved, None
        return content

    def keep_mine(self, revision: int) -> None:
        """Write over what the store has now; the person said so."""
        self._is_waiting, self.revision = False, revision
        self._save()

    def take(self, revision: int, id_: str) -> None:
        """Start again from what the store has; a correction ends as the document it corrects."""
        self.id = id_
        self._is_waiting, self.revision, self._unsaved = False, revision, None
        self._timer.stop()

    def _save(self) -> None:
        if self._unsaved is None or self._in_flight is not None or self._is_waiting:
            return
        content, self._unsaved = self._unsaved, None
        self._in_flight = content
        if self.revision:
            deed = partial(drafts.save, self._office, self.id, content, self.revision)
        else:
            deed = partial(
                drafts.start, self._office, self._company_id, content, self._kind, self.id
            )
        self._tasks.run(Lane.WRITE, self, deed, self._on_saved, self._on_failed)

    def _on_saved(self, drafted: Drafted) -> None:
        self._in_flight = None
        self.revision = drafted.document.revision
        self.saved.emit(drafted)
        if self._unsaved is not None:
            self._timer.start(0 if self._then else DELAY_MS)
            return
        waiting, self._then = self._then, []
        for call in waiting:
            call()

    def _on_failed(self, error: BaseException) -> None:
        self._unsaved = self._unsaved or self._in_flight
        self._in_flight = None
        self._then = []
        if isinstance(error, Conflict | AlreadyIssued | NotFound):
            self._is_waiting = True
            self.refused.emit(error)
        elif isinstance(error, StoreError):
            self._timer.start(RETRY_MS)
            self.troubled.emit(error)
        else:
            self._timer.start(RETRY_MS)
            raise error
