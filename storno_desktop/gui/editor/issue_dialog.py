"""The last look before a legal deed: number, date, total, client, and what happens next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.application.reference import submission_deadline
from storno_desktop.gui import display
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.widgets.parts import Banner, button, label


class IssueDialog(QDialog):
    """Enter issues, Esc goes back; `confirmed` once."""

    confirmed = Signal()

    def __init__(self, session: EditorSession, hints: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(440)
        content, totals = session.content, session.judgement.totals
        number = session.next_number or "…"
        is_again = content.revises_id is not None
        title = (self.tr("Issue {0} again?") if is_again else self.tr("Issue invoice {0}?")).format(
            number
        )
        self.setWindowTitle(title)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        box.addWidget(label(title, "title"))
        facts = QGridLayout()
        facts.setHorizontalSpacing(24)
        facts.setVerticalSpacing(6)
        facts.setColumnStretch(1, 1)
        buyer = session.buyer
        rows = (
            (self.tr("Number"), number),
            (self.tr("Customer"), buyer.name if buyer else "–"),
            (self.tr("Issue date"), display.day(content.issue_date)),
            (self.tr("Due date"), display.day(content.due_date) or self.tr("on receipt")),
            (self.tr("Amount due"), display.money(totals.due, content.currency)),
        )
        for at, (name, value) in enumerate(rows):
            facts.addWidget(label(name, "muted"), at, 0)
            shown = label(value, "strong")
            shown.setWordWrap(True)
            shown.setAccessibleName(f"{name}: {value}")
            facts.addWidget(shown, at, 1)
        box.addLayout(facts)
        box.addWidget(self._next(session))
        if hints:
            banner = Banner()
            box.addWidget(banner)
            banner.say(self.tr("%n hint(s) remain; they do not stop issuing.", "", hints), "warn")
        box.addLayout(self._buttons())
        self._done = False

    def _next(self, session: EditorSession) -> QWidget:
        """What happens next: frozen, kept, and until when it must be handed in."""
        seller, content = session.surroundings.seller, session.content
        parts = [
            self.tr(
                "This takes the place of the document that the portal refused, under its number"
                " and date. The refused file and the reasons are kept."
            )
            if content.revises_id is not None
            else self.tr(
                "The number is given for good and the content can no longer be changed."
                " The e-invoice file is stored with it."
            )
        ]
        day = content.issue_date or session.surroundings.today
        deadline = submission_deadline(seller.country, day)
        if deadline is not None and session.buyer is not None:
            parts.append(self.tr("Hand it in by {0}.").format(display.day(deadline)))
        made = label(" ".join(parts), "muted")
        made.setWordWrap(True)
        return made

    def _buttons(self) -> QHBoxLayout:
        leave = button(self.tr("Back"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        issue = button(self.tr("Issue"), "stamp", "primary")
        issue.setDefault(True)
        issue.clicked.connect(self._on_issue)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_issue)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(issue)
        issue.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def _on_issue(self) -> None:
        if not self._done:
            self._done = True
            self.accept()
            self.confirmed.emit()
