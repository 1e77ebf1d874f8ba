"""Files that the document takes along: added by a button or dropped, described, opened (BG-24)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout

from storno_desktop.application.attachments import stored
from storno_desktop.application.bodies.attachments import MAX_BYTES
from storno_desktop.application.errors import BadInput
from storno_desktop.application.office import Office
from storno_desktop.domain.errors import AlreadyIssued
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.invoice import Attachment, Content
from storno_desktop.domain.supporting import in_order
from storno_desktop.gui.editor.attachment_list import NAME, AttachmentList
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.rooms.room import Room
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.fault_places import said
from storno_desktop.gui.pages.attached_files import AttachedFiles
from storno_desktop.gui.pages.files import ask_which, read_bytes
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.parts import button, label

_PLACE = re.compile(r"attachments\[(\d+)\]")


class Attachments(Room):
    """Their list and what can be done with them; the content is edited like any other field."""

    held = ("attachments",)
    failed = Signal(object)

    def __init__(
        self, session: EditorSession, bound: Bound, parent: QObject, office: Office, tasks: Tasks
    ) -> None:
        super().__init__(session, bound, self.tr("Attachments"), parent)
        self._office, self._tasks = office, tasks
        self._wrong: tuple[int, ...] = ()
        self.list = AttachmentList()
        self.files = AttachedFiles(lambda: office, tasks, self.section)
        self.files.failed.connect(self.failed)
        self.list.opened.connect(self.files.open)
        self.list.removed.connect(self._remove)
        self.list.changed.connect(self._change)
        self.list.currentCellChanged.connect(lambda *_: self._refresh())
        self._below = label("", "error")
        self._below.setWordWrap(True)
        self._below.hide()
        self._hint = label(self.tr("Drop files here, or add them by the button."), "caption")
        self.adder = button(self.tr("Add file…"), "paperclip", "quiet")
        self._open = button(self.tr("Open"), "eye", "quiet")
        self._save = button(self.tr("Save a copy…"), "download", "quiet")
        self._gone = button(self.tr("Remove"), "x", "quiet")
        self.adder.clicked.connect(self._ask)
        self._open.clicked.connect(lambda: self._with_current("open"))
        self._save.clicked.connect(lambda: self._with_current("save"))
        self._gone.clicked.connect(lambda: self._remove(self.list.currentRow()))
        foot = QHBoxLayout()
        for one in (self.adder, self._open, self._save, self._gone):
            foot.addWidget(one)
        foot.addStretch(1)
        for part in (self.list, self._below, self._hint, foot):
            self.section.add(part)
        self.section.setAcceptDrops(True)
        self.section.installEventFilter(self)

    # adding

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped on the section, open or folded."""
        if isinstance(event, QDropEvent | QDragEnterEvent) and not self.session.is_frozen:
            paths = [
                Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()
            ]
            if paths:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.add_files(paths)
                return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        ask_which(self.section, self.tr("Add a file"), "", lambda path: self.add_files([path]))

    def add_files(self, paths: Sequence[Path]) -> None:
        """Put files into the vault, then name them in the content; one that fails is said."""
        office = self._office

        def work() -> tuple[list[Attachment], list[Exception]]:
            made: list[Attachment] = []
            failures: list[Exception] = []
            for path in paths:
                try:
                    made.append(stored(office, path.name, _bytes_of(path)))
                except Exception as error:  # noqa: BLE001 - said in the window, the others go on
                    failures.append(error)
            return made, failures

        def done(outcome: tuple[list[Attachment], list[Exception]]) -> None:
            made, failures = outcome
            if made and (self.session.is_frozen or self.session.keeping.is_issuing):
                self.failed.emit(AlreadyIssued())  # it was issued while the file was read
            elif made:
                self._put(self._with(made))
                self.section.unfold()
            for error in failures:
                self.failed.emit(error)

        self._tasks.run(Lane.WRITE, self, work, done, self.failed.emit)

    def _with(self, made: Iterable[Attachment]) -> tuple[Attachment, ...]:
        """The list with new files; one of the same name takes the place of the other."""
        kept = {each.filename.casefold(): each for each in self.session.content.attachments}
        for each in made:
            before = kept.get(each.filename.casefold())
            if before is not None:
                each = replace(each, description=before.description, embed=before.embed)  # noqa: PLW2901
            kept[each.filename.casefold()] = each
        return in_order(kept.values())

    # editing

    def _put(self, files: Iterable[Attachment]) -> None:
        self.session.settle()
        self.put("attachments", in_order(files))
        self.session.settle()

    def _remove(self, at: int) -> None:
        files = self.session.content.attachments
        if 0 <= at < len(files):
            self._put((*files[:at], *files[at + 1 :]))
            (self.list if self.session.content.attachments else self.adder).setFocus()

    def _change(self, at: int, file: Attachment) -> None:
        files = self.session.content.attachments
        self._put((*files[:at], file, *files[at + 1 :]))
        self.list.setCurrentCell(self.session.content.attachments.index(file), NAME)

    def _with_current(self, what: str) -> None:
        file = self.list.current()
        if file is not None:
            (self.files.open if what == "open" else self.files.save)(file)

    # following

    def follow(self, content: Content) -> None:
        """Show the files of another content."""
        super().follow(content)
        self.list.show_files(content.attachments, self._wrong)
        self._refresh()

    def _refresh(self) -> None:
        has_any = bool(self.session.content.attachments)
        frozen = self.session.is_frozen
        self.list.setVisible(has_any)
        for one in (self._open, self._save, self._gone):
            one.setEnabled(self.list.current() is not None)
            one.setVisible(has_any and not (frozen and one is self._gone))
        self.adder.setVisible(not frozen)
        self._hint.setVisible(not frozen)

    def mark(self, faults: Iterable[Fault]) -> None:
        """Say which file the e-invoice does not take, and why."""
        files = self.session.content.attachments
        words: list[str] = []
        wrong: list[int] = []
        for fault in faults:
            if not fault.path.startswith("attachments"):
                continue
            place = _PLACE.match(fault.path)
            at = int(place[1]) if place else -1
            named = f"{files[at].filename}: " if 0 <= at < len(files) else ""
            words.append(named + said(fault))
            wrong.append(at)
        self._wrong = tuple(wrong)
        self.list.show_files(files, self._wrong)
        self._below.setText("\n".join(dict.fromkeys(words)))
        self._below.setVisible(bool(words))

    def focus_path(self, path: str) -> bool:
        """Come to the file that a path is about."""
        if not path.startswith("attachments"):
            return False
        self.section.unfold()
        place = _PLACE.match(path)
        if place and int(place[1]) < self.list.rowCount():
            self.list.setCurrentCell(int(place[1]), NAME)
            self.list.setFocus()
        else:
            self.adder.setFocus()
        return True

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to change; files can still be opened."""
        self.list.freeze(frozen)
        self._refresh()


def _bytes_of(path: Path) -> bytes:
    """Read a file; raises BadInput for one that no e-invoice could carry, without reading it."""
    if path.is_file() and path.stat().st_size > MAX_BYTES:
        limit = (("limit", str(MAX_BYTES // 1_000_000)),)
        raise BadInput("bad_value", [Fault("attachments", "FILES-TOO-LARGE", params=limit)])
    return read_bytes(path, MAX_BYTES)
