"""Deeds on one or many invoices, as the list and the document's page offer them.

Each asks once where the law or the rule of the house wants it, runs on its lane, tells the hub what
changed and the page what came of it. What the dialogs and deeds need is imported when first used:
the list is painted before.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from storno_desktop.application.changes import Changes
from storno_desktop.application.queries import InvoiceRow
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.pages.bulk import Outcome, each
from storno_desktop.gui.pages.eligibility import balance, part
from storno_desktop.gui.pages.file_deeds import FileDeeds
from storno_desktop.gui.pages.hands import Hands, Rows
from storno_desktop.gui.pages.invoice_words import row_name
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.tasks import Tasks

if TYPE_CHECKING:
    from storno_desktop.domain.invoice import Document
    from storno_desktop.gui.dialogs.payment import Received
    from storno_desktop.gui.dialogs.storno import Reversal


class InvoiceDeeds(Hands):
    """Legal and money deeds, and copies; `files` are the deeds that make files."""

    def __init__(self, page: QWidget, office: OfficeGetter, tasks: Tasks, hub: ChangeHub) -> None:
        super().__init__(page, office, tasks, hub)
        self.files = FileDeeds(page, office, tasks, hub)
        self.files.said.connect(self.said)
        self.files.came_out.connect(self.came_out)
        self.files.went_wrong.connect(self.went_wrong)

    # issue

    def issue(self, rows: Rows) -> None:
        """Give drafts their numbers, after one question."""
        from storno_desktop.gui.dialogs.confirm import ConfirmDialog

        parted = part("issue", rows)
        if not parted.able:
            return
        one = len(parted.able) == 1
        doubtful = [row_name(row) for row in parted.able if row.fatal_faults]
        text = self.tr(
            "Each gets the next number of its series, in the order shown. "
            "An issued document can no longer be changed."
        )
        if one:
            text = self.tr(
                "It gets the next number of its series. "
                "An issued document can no longer be changed."
            )
        if doubtful:
            text += "\n" + self.tr("Problems were found in: %1. These may stay drafts.").replace(
                "%1", ", ".join(doubtful)
            )
        # numbers follow the dates, as the law wants them in a series
        able = sorted(parted.able, key=lambda row: (row.issue_date, row.rowid))
        dialog = ConfirmDialog(
            self.page,
            self.tr("Issue %n document(s)", "", len(able)),
            self.tr("Issue"),
            text=text,
            names=[row_name(row) for row in able],
            left_out=[row_name(row) for row in parted.unable],
            left_out_because=self.tr("Left out, because only drafts can be issued:"),
            icon="stamp",
        )
        dialog.confirmed.connect(partial(self._issue, able))
        dialog.open()

    def _issue(self, rows: Rows) -> None:
        def deed(id_: str) -> Changes:
            from storno_desktop.application import issuing

            return issuing.issue(self.office(), id_).changes

        self.each(rows, deed, self.tr("Issued"))

    # money

    def pay(self, rows: Rows) -> None:
        """Record what is open of the documents as paid, or ask for the parts of one."""
        parted = part("pay", rows)
        if len(parted.able) == 1 and not parted.unable:
            self.record_payment(parted.able[0])
            return
        if not parted.able:
            return
        from storno_desktop.gui import display
        from storno_desktop.gui.dialogs.confirm import ConfirmDialog

        names = [
            f"{row_name(row)}   {display.minor_amount(balance(row), row.currency)} {row.currency}"
            for row in parted.able
        ]
        dialog = ConfirmDialog(
            self.page,
            self.tr("Mark %n document(s) as paid", "", len(parted.able)),
            self.tr("Mark as paid"),
            text=self.tr("What is open of each is recorded as paid today."),
            names=names,
            left_out=[row_name(row) for row in parted.unable],
            left_out_because=self.tr("Left out, because nothing is open:"),
            icon="banknote",
        )
        dialog.confirmed.connect(partial(self._pay_rest, parted.able))
        dialog.open()

    def _pay_rest(self, rows: Rows) -> None:
        def deed(id_: str) -> Changes:
            from storno_desktop.application import payments

            return payments.pay(self.office(), id_)[1]

        self.each(rows, deed, self.tr("Marked as paid"))

    def record_payment(self, row: InvoiceRow) -> None:
        """Ask for one payment of one document."""
        from storno_desktop.domain.money import Currency, Money
        from storno_desktop.gui.dialogs.payment import Owed, PaymentDialog

        def owed() -> Owed:
            office = self.office()
            with office.store.read() as unit:
                document = unit.documents.get(row.id)
            method = document.content.payment_method if document else None
            currency = Currency(row.currency)
            return Owed(
                document_id=row.id,
                number=row_name(row),
                buyer=row.buyer_name,
                currency=row.currency,
                due=Money.of_minor(row.due, currency).amount,
                paid=Money.of_minor(row.paid, currency).amount,
                today=office.clock.today(),
                method=method,
            )

        def ask(facts: Owed) -> None:
            dialog = PaymentDialog(self.page, facts)
            dialog.failed.connect(self.went_wrong)
            dialog.received.connect(lambda payment: take(dialog, payment))
            dialog.open()

        def take(dialog: PaymentDialog, payment: Received) -> None:
            def deed() -> Changes:
                from storno_desktop.application import payments

                return payments.pay(
                    self.office(),
                    row.id,
                    payment.amount,
                    payment.on,
                    payment.method,
                    payment.reference,
                    payment.notes,
                )[1]

            dialog.run(self.tasks, deed, self.told(self.tr("Payment recorded")))

        self.read(owed, ask)

    # taking back

    def storno(self, rows: Rows) -> None:
        """Draft the storno of one document after asking how much; of several, wholly."""
        parted = part("storno", rows)
        if len(parted.able) == 1:
            self._ask_storno(parted.able[0])
        elif parted.able:
            from storno_desktop.gui.dialogs.confirm import ConfirmDialog

            dialog = ConfirmDialog(
                self.page,
                self.tr("Reverse %n document(s)", "", len(parted.able)),
                self.tr("Create drafts"),
                text=self.tr("For each a draft with opposite signs is made. Nothing is issued."),
                names=[row_name(row) for row in parted.able],
                left_out=[row_name(row) for row in parted.unable],
                left_out_because=self.tr("Left out, because they cannot be reversed:"),
                icon="undo-2",
            )
            dialog.confirmed.connect(partial(self._storno_wholly, parted.able))
            dialog.open()

    def _storno_wholly(self, rows: Rows) -> None:
        def deed(id_: str) -> Changes:
            from storno_desktop.application import corrections

            return corrections.storno(self.office(), id_).changes

        self.each(rows, deed, self.tr("Reversal drafts made"))

    def _ask_storno(self, row: InvoiceRow) -> None:
        from storno_desktop.domain.correction import taken_back
        from storno_desktop.domain.lifecycle import Lifecycle
        from storno_desktop.domain.numbering import DocumentKind
        from storno_desktop.gui.dialogs.storno import Creditable, StornoDialog

        def creditable() -> list[Creditable]:
            from storno_desktop.application.documents import document_of

            with self.office().store.read() as unit:
                document = document_of(unit, row.id)
                corrections = unit.documents.corrections_of(row.id)
            taken = taken_back(
                one.content for one in corrections if one.lifecycle is Lifecycle.ISSUED
            )
            return [
                Creditable(at, line.description, line.quantity, line.quantity - taken.get(at, 0))
                for at, line in enumerate(document.content.lines)
            ]

        def ask(lines: list[Creditable]) -> None:
            dialog = StornoDialog(self.page, row_name(row), DocumentKind(row.kind), lines)
            dialog.failed.connect(self.went_wrong)
            dialog.chosen.connect(lambda wanted: draft(dialog, wanted))
            dialog.open()

        def draft(dialog: StornoDialog, wanted: Reversal) -> None:
            def deed() -> tuple[Changes, str]:
                from storno_desktop.application import corrections

                made = corrections.storno(self.office(), row.id, wanted.quantities, wanted.kind)
                return made.changes, made.document.id

            def done(result: tuple[Changes, str]) -> None:
                changes, id_ = result
                self.hub.changed.emit(changes)
                self.wish.emit("open", id_)

            dialog.run(self.tasks, deed, done)

        self.read(creditable, ask)

    def cancel(self, rows: Rows) -> None:
        """Cancel documents, with one reason for all of them."""
        from storno_desktop.gui import display
        from storno_desktop.gui.dialogs.cancel import CancelDialog

        parted = part("cancel", rows)
        if not parted.able:
            return
        summary = ""
        if len(parted.able) == 1:
            row = parted.able[0]
            total = f"{display.minor_amount(row.total, row.currency)} {row.currency}"
            summary = " · ".join(part_ for part_ in (row.buyer_name, total) if part_)
        dialog = CancelDialog(
            self.page,
            [row_name(row) for row in parted.able],
            summary,
            [row_name(row) for row in parted.unable],
        )

        def given(reason: str) -> None:
            def deed(id_: str) -> Changes:
                from storno_desktop.application import issuing

                return issuing.cancel(self.office(), id_, reason).changes

            dialog.accept()
            self.each(parted.able, deed, self.tr("Cancelled"))

        dialog.given.connect(given)
        dialog.open()

    def restore(self, rows: Rows) -> None:
        """Bring cancelled documents back as they were; can be cancelled again, so nothing asks."""

        def deed(id_: str) -> Changes:
            from storno_desktop.application import issuing

            return issuing.restore(self.office(), id_).changes

        self.each(part("restore", rows).able, deed, self.tr("Restored"))

    def delete(self, rows: Rows) -> None:
        """Delete drafts without asking; for ten seconds they can be put back."""
        able = part("delete", rows).able
        if not able:
            return
        deleted: list[Document] = []

        def deed(id_: str) -> Changes:
            from storno_desktop.application import drafts

            deleted.append(drafts.delete(self.office(), id_))
            return Changes(documents=frozenset({id_}))

        def done(outcome: Outcome) -> None:
            self.hub.changed.emit(outcome.changes)
            words = self.tr("%n draft(s) deleted", "", len(outcome.done))
            if outcome.failed:
                self.came_out.emit(outcome, self.tr("Deleted"))
            elif outcome.done:
                self.said.emit(words, partial(self._put_back, deleted))

        ids = [row.id for row in able]
        self.write(lambda: each(ids, deed), done)

    def _put_back(self, documents: list[Document]) -> None:
        def deed() -> Changes:
            from storno_desktop.application import drafts

            for document in documents:
                drafts.put_back(self.office(), document)
            return Changes(documents=frozenset(document.id for document in documents))

        self.write(deed, self.hub.changed.emit)

    # copies

    def copy(self, row: InvoiceRow) -> None:
        """Start a draft that says the same, and open it."""

        def deed() -> tuple[Changes, str]:
            from storno_desktop.application import drafts

            made = drafts.copy(self.office(), row.id)
            return made.changes, made.document.id

        def done(result: tuple[Changes, str]) -> None:
            changes, id_ = result
            self.hub.changed.emit(changes)
            self.wish.emit("open", id_)

        self.write(deed, done)

    def copy_number(self, row: InvoiceRow) -> None:
        """Put the number on the clipboard."""
        QGuiApplication.clipboard().setText(row.number)
        self.said.emit(self.tr("%1 copied").replace("%1", row.number), None)
