"""The invoice editor: form at the left, the live page at the right, problems below (SCREENS 4)."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from storno_desktop.application.errors import Faulty
from storno_desktop.application.office import Office
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.gui import actions, shortcuts
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import ROW_HEIGHT
from storno_desktop.gui.editor.bound import Bound
from storno_desktop.gui.editor.editor_banner import EditorBanner
from storno_desktop.gui.editor.fault_guide import FaultGuide
from storno_desktop.gui.editor.file_saving import FileSaving
from storno_desktop.gui.editor.form_and_page import FormAndPage
from storno_desktop.gui.editor.header import Header
from storno_desktop.gui.editor.issue_dialog import IssueDialog
from storno_desktop.gui.editor.lines_card import LinesCard
from storno_desktop.gui.editor.preview import Preview
from storno_desktop.gui.editor.problems import ProblemsPanel
from storno_desktop.gui.editor.sections import Sections
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.editor.surroundings import Loaded, load
from storno_desktop.gui.editor.toolbar import Toolbar
from storno_desktop.gui.errors import sentence
from storno_desktop.gui.tasks import Lane, Tasks, later
from storno_desktop.gui.widgets.parts import Toast

#: Height of what stands above and below the rows: bar, titles, totals, problems.
ROOM_AROUND_LINES = 320


class InvoiceEditor(QWidget):
    """One document in a tab: a draft that saves itself, or an issued one to read.

    `wish` carries what the shell does: ("open", id), ("pay", id), ("storno", id), ("copy", id),
    ("cancel", id), ("restore", id), ("company", company id).
    """

    title_changed = Signal(str)
    closed = Signal()
    issued = Signal(str)
    wish = Signal(str, object)
    ready = Signal()  # loaded and filled

    def __init__(
        self,
        office: Office,
        tasks: Tasks,
        hub: ChangeHub,
        document_id: str | None,
        company_id: str,
        kind: DocumentKind = DocumentKind.INVOICE,
        client_id: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._tasks, self._hub = office, tasks, hub
        self._asked_id, self._kind = document_id, kind
        self._session: EditorSession | None = None
        self._focus_first = False
        self._empty_stack = QUndoStack(self)
        self.setAccessibleName(self.tr("Invoice"))
        self._toolbar = Toolbar()
        self._banner = EditorBanner()
        self._toast = Toast(self)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._toolbar)
        holder = QVBoxLayout()
        holder.setContentsMargins(16, 0, 16, 0)
        holder.addWidget(self._banner)
        self._box.addLayout(holder)
        self._box.addStretch(1)
        tasks.run(
            Lane.READ,
            self,
            lambda: load(office, company_id, kind, document_id, client_id),
            self._begin,
            self._on_not_loaded,
        )

    # public

    @property
    def session(self) -> EditorSession:
        """The draft being edited; raises RuntimeError until `ready`."""
        if self._session is None:
            raise RuntimeError("the editor is not ready")
        return self._session

    @property
    def is_ready(self) -> bool:
        """Whether the document was read."""
        return self._session is not None

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps of this document; an empty stack until it was read."""
        return self._session.undo_stack if self._session else self._empty_stack

    @property
    def document_id(self) -> str | None:
        """The id of the document, None while a new draft was not stored."""
        if self._session is not None and self._session.keeping.is_stored:
            return self._session.id
        return self._asked_id

    def title(self) -> str:
        """The words of the tab."""
        session = self._session
        if session is None:
            return self.tr("Invoice")
        if session.number:
            return session.number
        buyer = session.buyer
        if buyer is not None and buyer.name:
            return self.tr("Draft · {0}").format(buyer.name)
        return self.tr("New invoice")

    def save_now(self) -> None:
        """Save without waiting for the clock."""
        self._take_what_is_typed()
        if self._session is not None and self._lines.grid.finish_editing():
            self._session.keeping.save_now()

    def _take_what_is_typed(self) -> None:
        """Let the field with the focus read its text: a shortcut does not leave it."""
        focus = self.focusWidget()
        if self._session is None or not isinstance(focus, QLineEdit):
            return
        if not self._lines.grid.isAncestorOf(focus):  # a cell is taken by the grid
            focus.editingFinished.emit()

    def can_close(self) -> bool:
        """Whether everything is stored; if not it is being saved, and `closed` follows.

        An untouched new draft vanishes here.
        """
        session = self._session
        if session is None:
            return True
        self._take_what_is_typed()
        self._lines.grid.finish_editing()
        session.keeping.discard_if_untouched()
        if session.keeping.is_clean or session.keeping.trouble is not None:
            self._preview.close_helper()
            return True
        session.keeping.when_saved(self._on_saved_to_close)
        return False

    def _on_saved_to_close(self) -> None:
        self._preview.close_helper()
        self.closed.emit()

    def stop(self) -> None:
        """Let go of the preview's process; for a window that goes without asking."""
        if self._session is not None:
            self._preview.close_helper()

    def focus_first(self) -> None:
        """Come to the first field that waits: the client, else the lines."""
        if self._session is None:
            self._focus_first = True
        elif self._session.buyer is None and not self._session.is_frozen:
            self._header.picker.focus_box()
        else:
            self._lines.grid.setFocus(Qt.FocusReason.TabFocusReason)

    # building

    def _begin(self, loaded: Loaded) -> None:
        session = EditorSession(self._office, self._tasks, self._hub, loaded, self._kind, self)
        self._session = session
        self._bound = Bound(session, self)
        self._header = Header(session, self._bound, self._office, self._tasks, self._hub)
        self._lines = LinesCard(session, self._office, self._tasks, self._hub)
        self._sections = Sections(session, self._bound, self._office, self._tasks)
        self._problems = ProblemsPanel()
        self._preview = Preview(session.printing)
        self._pages = FormAndPage(self._form(), self._preview)
        self._box.takeAt(self._box.count() - 1)
        self._box.addWidget(self._pages, 1)
        self._pages.show()  # at once: focus and shortcuts are for what can be seen
        self._box.addWidget(self._problems)
        self._guide = FaultGuide(
            session,
            self._bound,
            self._header,
            self._lines,
            self._sections,
            self._problems,
            self._pages.area,
            self,
        )
        self._files = FileSaving(session, self._office, self._tasks, self)
        self._make_actions()
        self._connect(session)
        self._pages.fit(self.width())
        self._lines.grid.widths.set_most_rows(self._rows_that_fit())
        self._on_state()
        self._guide.show_verdict(session.judgement)
        self.ready.emit()
        if self._focus_first:
            self.focus_first()

    def _form(self) -> QWidget:
        form = QWidget()
        box = QVBoxLayout(form)
        box.setContentsMargins(16, 4, 8, 16)
        box.setSpacing(12)
        box.addWidget(self._header)
        box.addWidget(self._lines)
        box.addWidget(self._sections)
        box.addStretch(1)
        return form

    def _make_actions(self) -> None:
        for id_, deed, icon in (
            ("save", self.save_now, "save"),
            ("issue", self.ask_to_issue, "stamp"),
            ("next_problem", lambda: self._guide.step(1), ""),
            ("previous_problem", lambda: self._guide.step(-1), ""),
            ("toggle_preview", self._pages.toggle, "panel-right"),
            ("print", self._files.save_pdf, "printer"),
            ("pay", lambda: self._wish("pay"), "banknote"),
        ):
            actions.action(self, id_, deed, icon_name=icon)
        bar = self._toolbar
        bar.add_tool("panel-right", "toggle_preview", self._pages.toggle)
        bar.add_tool("printer", "print", self._files.save_pdf)
        save_as = self.tr("Save as…")
        self._save_as = bar.add(save_as, "file-output", self._files.save_as, frozen=True)
        bar.add(self.tr("Copy"), "copy", lambda: self._wish("copy"), frozen=True)
        self._cancel = bar.add(self.tr("Cancel"), "ban", lambda: self._wish("cancel"), frozen=True)
        self._storno = bar.add(
            self.tr("Reverse"), "undo-2", lambda: self._wish("storno"), frozen=True
        )
        self._restore = bar.add(
            self.tr("Restore"), "archive-restore", lambda: self._wish("restore"), frozen=True
        )
        self._pay = bar.add(
            self.tr("Record payment"),
            "banknote",
            lambda: self._wish("pay"),
            frozen=True,
            primary=True,
            tip=shortcuts.shown("pay"),
        )
        bar.add(
            self.tr("Issue"),
            "stamp",
            self.ask_to_issue,
            frozen=False,
            primary=True,
            tip=f"{shortcuts.text('issue')} ({shortcuts.shown('issue')})",
        )

    def _connect(self, session: EditorSession) -> None:
        self._banner.follow(session.keeping)
        if session.content.revises_number is not None and not session.is_frozen:
            words = self.tr(
                "This corrects {0}, which the portal refused. Issuing it keeps number and date."
            )
            self._banner.warn(words.format(session.content.revises_number))
        session.changed.connect(lambda _path: self._preview.refresh())
        session.keeping.state_changed.connect(self._on_state)
        session.keeping.issued.connect(self._on_issued)
        session.keeping.refused.connect(self._on_refused)
        session.failed.connect(self._on_refused)
        self._header.failed.connect(self._on_refused)
        self._lines.failed.connect(self._on_refused)
        self._sections.failed.connect(self._on_refused)
        self._sections.attachments.files.said.connect(self._toast.say)
        self._lines.done.connect(self._toast.say)
        self._guide.seller_wanted.connect(self._wish_company)
        area = self._pages.area
        self._lines.vat.opened.connect(lambda: area.ensureWidgetVisible(self._lines.vat))
        self._lines.vat.seller_wanted.connect(self._wish_company)
        self._lines.vat.buyer_wanted.connect(self._header.picker.edit_wanted)
        self._files.said.connect(self._toast.say)
        self._files.unwritten.connect(self._banner.refuse)
        self._files.refused.connect(self._on_refused)

    # following the session

    def _on_state(self) -> None:
        session = self.session
        self._toolbar.show_state(session)
        self._toolbar.title.setText(self._heading())
        frozen = session.is_frozen
        self._bound.freeze(frozen)
        self._lines.freeze(frozen)
        self._sections.freeze(frozen)
        document = session.document
        is_cancelled = document is not None and document.lifecycle is Lifecycle.CANCELLED
        for one in (self._cancel, self._storno, self._pay):
            one.setVisible(frozen and not is_cancelled)
        self._restore.setVisible(is_cancelled)
        # a draft that was cancelled has no e-invoice
        self._save_as.setVisible(document is not None and document.issued is not None)
        if is_cancelled and document is not None and document.cancellation is not None:
            reason = document.cancellation.reason
            self._banner.warn(self.tr("This document was cancelled: {0}").format(reason))
        self.title_changed.emit(self.title())

    def _heading(self) -> str:
        session = self.session
        is_credit = session.kind is DocumentKind.CREDIT_NOTE
        name = self.tr("Credit note") if is_credit else self.tr("Invoice")
        return f"{name} {session.number}" if session.number else name

    # issuing

    def ask_to_issue(self) -> None:
        """Open the last look; with fatal faults the problems take the focus instead."""
        session = self.session
        self._take_what_is_typed()
        if session.is_frozen or session.keeping.is_issuing or not self._lines.grid.finish_editing():
            return
        faults = session.judgement.faults
        stopping = fatal(faults)
        if stopping:
            self._problems.show_faults(faults, quiet=False)
            self._banner.refuse(
                self.tr("%n thing(s) to settle first; Enter goes to the field.", "", len(stopping))
            )
            self._problems.open()
            return
        self._banner.clear()
        dialog = IssueDialog(session, len(faults), self)
        dialog.confirmed.connect(session.keeping.issue)
        dialog.open()

    def _on_issued(self, id_: str) -> None:
        number = self.session.number or ""
        self._banner.clear()
        self._toast.say(self.tr("Invoice {0} is issued.").format(number))
        self._preview.refresh()
        self._pages.offer_page()
        self.issued.emit(id_)

    def _on_refused(self, error: BaseException) -> None:
        if isinstance(error, Faulty):
            self._problems.show_faults(error.faults, quiet=False)
            self._problems.open()
        self._banner.refuse(sentence(error))

    def _on_not_loaded(self, error: BaseException) -> None:
        self._banner.refuse(sentence(error))

    def _wish(self, what: str) -> None:
        if self._session is not None and self._session.keeping.is_stored:
            self.wish.emit(what, self._session.id)

    def _wish_company(self) -> None:
        self.wish.emit("company", self.session.surroundings.seller.id)

    # the page

    def showEvent(self, event: QShowEvent) -> None:
        """Share the width between form and page once it is known."""
        super().showEvent(event)
        if self._session is not None:
            later(self, 0, lambda: self._pages.fit(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a narrow window wholly to the form."""
        super().resizeEvent(event)
        if self._session is not None:
            self._pages.fit(self.width())
            self._lines.grid.widths.set_most_rows(self._rows_that_fit())

    def _rows_that_fit(self) -> int:
        """So many rows that lines and totals fit in the window together."""
        return max(6, (self.height() - ROOM_AROUND_LINES) // ROW_HEIGHT)

    def sizeHint(self) -> QSize:
        """Room for form and page."""
        return QSize(1200, 800)
