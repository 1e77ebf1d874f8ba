"""e-Factura by hand: save the XML, note the upload index, import the answer, mind the deadline."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.domain.lifecycle import Lifecycle, SubmissionState
from storno_desktop.gui import display
from storno_desktop.gui.delegates.cells import Mark
from storno_desktop.gui.pages.detail.facts import Facts, days_left
from storno_desktop.gui.widgets.parts import Card, Chip, button, label

_SOON = 2  # days: the colour of the last working days


class SpvCard(Card):
    """The three steps of handing in by hand, and which of them are done."""

    save_wanted = Signal()
    index_wanted = Signal()
    answer_wanted = Signal()
    correction_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_import: bool) -> None:
        super().__init__(parent=parent)
        self._can_import = can_import
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._title = label("", "strong")
        self._text = label("", "muted")
        self._text.setWordWrap(True)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row.addLayout(words, 1)
        self.chip = Chip()
        row.addWidget(self.chip)
        self.save = button(self.tr("1 Save XML…"), "download")
        self.index = button(self.tr("2 Note upload index…"), "badge-check")
        self.answer = button(self.tr("3 Import answer…"), "upload")
        self.correct = button(self.tr("Correct it…"), "pencil", "primary")
        self.correct.clicked.connect(self.correction_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.index.clicked.connect(self.index_wanted)
        self.answer.clicked.connect(self.answer_wanted)
        steps = QHBoxLayout()
        steps.setSpacing(8)
        for made in (self.correct, self.save, self.index, self.answer):
            steps.addWidget(made)
        steps.addStretch(1)
        self.box.addLayout(row)
        self.box.addLayout(steps)

    def show_facts(self, facts: Facts) -> None:
        """Show how far the document got; nothing where no portal waits for it."""
        document = facts.document
        shown = facts.seller.country == "RO" and document.lifecycle is Lifecycle.ISSUED
        self.setVisible(shown)
        if not shown:
            return
        submission = document.submission
        state = submission.state
        self._title.setText(self.tr("e-Factura, uploaded by hand"))
        is_done = state is SubmissionState.ACCEPTED
        is_sent = state is SubmissionState.SENT
        texts = {
            SubmissionState.ACCEPTED: self.tr("The portal accepted it. Upload index %1."),
            SubmissionState.REJECTED: self.tr("The portal refused it: %2"),
            SubmissionState.SENT: self.tr(
                "Uploaded under index %1. Download the portal's answer and import it."
            ),
        }
        text = texts.get(
            state, self.tr("Save the XML, upload it in the portal, and note the index it gives.")
        )
        text = text.replace("%1", submission.upload_index or "–")
        self._text.setText(text.replace("%2", submission.message or "–"))
        is_refused = state is SubmissionState.REJECTED
        self.correct.setVisible(is_refused)
        # what was refused is corrected first: the same file would be refused again
        self.save.setVisible(not is_refused)
        self.index.setVisible(not is_done and not is_sent and not is_refused)
        self.answer.setVisible(self._can_import and not is_done and not is_refused)
        self.chip.show_mark(self._deadline(facts, is_open=not is_done and not is_sent))

    def _deadline(self, facts: Facts, *, is_open: bool) -> Mark | None:
        left = days_left(facts)
        if left is None or not is_open:
            return None
        day = display.day(facts.deadline)
        if left < 0:
            return Mark("danger", "calendar-clock", self.tr("overdue since %1").replace("%1", day))
        if left == 0:
            return Mark("danger", "calendar-clock", self.tr("last day: today"))
        words = self.tr("%n day(s) left, until %1", "", left).replace("%1", day)
        return Mark("warn" if left <= _SOON else "neutral", "calendar-clock", words)
