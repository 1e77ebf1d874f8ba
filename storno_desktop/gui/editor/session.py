"""One draft being edited: an immutable content, its undo steps, the verdict, and saving.

Every edit is one step on a `QUndoStack`; typing in one field merges to one step. The verdict is
computed at once, because what did not change is remembered by identity (`application/judging`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from storno_desktop.application import drafts, issuing
from storno_desktop.application.changes import Changes
from storno_desktop.application.documents import document_of
from storno_desktop.application.drafts import Drafted, blank_line, new_content
from storno_desktop.application.issuing import Done
from storno_desktop.application.judging import Circumstances, Judgement, judge, meaning
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.ports import Printing
from storno_desktop.domain.errors import AlreadyIssued
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.invoice import Content, Document, Regime
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.line import Line
from storno_desktop.domain.money import rounded
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client, Receiver
from storno_desktop.domain.vat import VatRate
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.editor import line_edits
from storno_desktop.gui.editor.autosave import Autosave
from storno_desktop.gui.editor.surroundings import Loaded, Surroundings, read_surroundings
from storno_desktop.gui.editor.vat_following import (
    day_of,
    followed,
    for_seller,
    usable_rates,
    with_regime,
)
from storno_desktop.gui.tasks import Lane, Tasks

#: Digits of a price that was converted to another currency.
PRICE_DIGITS = 2


class _Step(QUndoCommand):
    """Before and after of one edit; typing on in the same field widens the step."""

    def __init__(
        self, session: EditorSession, path: str, after: Content, label: str, burst: int
    ) -> None:
        super().__init__(label)
        self._session, self.path, self.burst = session, path, burst
        self.before, self.after = session.content, after

    def id(self) -> int:
        return 1  # all edits may merge; `mergeWith` decides

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or not self.path or self.path != other.path:
            return False
        if self.burst != other.burst:
            return False
        self.after = other.after
        self.setObsolete(self.after == self.before)
        return True

    def undo(self) -> None:
        self._session.show_step(self.before, self.path)

    def redo(self) -> None:
        self._session.show_step(self.after, self.path)


class EditorSession(QObject):
    """The state of one editor; widgets read from it and tell it what a person did."""

    changed = Signal(str)  # the path of an edit; "" when anything may differ
    judged = Signal(object)  # Judgement
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
        self.kind = loaded.document.kind if loaded.document else kind
        self.surroundings: Surroundings = loaded.surroundings
        self.document: Document | None = loaded.document
        self._content = self._start = loaded.content
        self._burst = 0
        self._is_telling = False
        self._is_new_here = loaded.document is None
        self._gross_wanted = False
        self._is_issuing = False
        self.trouble: BaseException | None = None
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(1000)
        document = loaded.document
        self._autosave = Autosave(
            office,
            tasks,
            loaded.surroundings.seller.id,
            self.kind,
            document.id if document else office.new_id(),
            document.revision if document else 0,
            self,
        )
        self._autosave.saved.connect(self._on_saved)
        self._autosave.troubled.connect(self._on_trouble)
        self._autosave.refused.connect(self._on_refused)
        self._judgement = self._judge()
        hub.changed.connect(self._on_changes)

    # what is there

    @property
    def content(self) -> Content:
        """All that is typed, saved or not."""
        return self._content

    @property
    def judgement(self) -> Judgement:
        """The verdict on the content."""
        return self._judgement

    @property
    def buyer(self) -> Client | None:
        """The buyer: frozen once issued."""
        if self.document is not None and self.document.issued is not None:
            return self.document.issued.buyer
        return self.surroundings.buyer_of(self._content)

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
    def number(self) -> str | None:
        """The legal number; None while there is none."""
        return self.document.number if self.document else None

    @property
    def next_number(self) -> str | None:
        """The number that issuing now would give."""
        return self.surroundings.next_number(self._content, self.kind)

    @property
    def day(self) -> date:
        """The day whose VAT rates hold."""
        return day_of(self._content, self.surroundings.today)

    @property
    def gross_prices(self) -> bool:
        """Whether the prices of the document include VAT."""
        return self._content.lines[0].vat_included if self._content.lines else self._gross_wanted

    def blank_line(self) -> Line:
        """A line as the next one starts."""
        line = blank_line(self.surroundings.seller, list(self.surroundings.rates), self.day)
        return replace(line, vat_included=self.gross_prices)

    def record(self) -> Document:
        """The document as it stands on the screen, stored or not."""
        if self.document is not None:
            return replace(self.document, content=self._content)
        now = self._office.clock.now()
        return Document(self.id, self.surroundings.seller.id, self.kind, self._content, now, now)

    def printing(self) -> Printing:
        """What the preview shows."""
        return self.surroundings.printing(self.record(), self._judgement.totals)

    def circumstances(self) -> Circumstances:
        """What the content is judged against."""
        return self.surroundings.circumstances(self._office, self._content, self.kind)

    # edits

    def settle(self) -> None:
        """End a burst of typing: the next key in the same field is a step of its own."""
        self._burst += 1

    def push(self, path: str, after: Content, label: str = "") -> None:
        """Make an edit; one that changes nothing leaves no step."""
        if self.is_frozen or self._is_issuing:
            return
        after = followed(self._content, after, self.surroundings.seller)
        if after == self._content:
            return
        self.undo_stack.push(_Step(self, path, after, label or self.tr("change"), self._burst))

    def show_step(self, content: Content, path: str) -> None:
        """Take the content of a step; called by the undo stack only."""
        self._content = content
        self._judgement = self._judge()
        self.changed.emit(path)
        self.judged.emit(self._judgement)
        self._autosave.note(content)
        self.state_changed.emit()

    def edit(self, field: str, value: object) -> None:
        """Set one field of the content; `issue_date`, `currency` and `regime` take more along."""
        content = self._content
        match field:
            case "issue_date":
                after = _moved(content, value if isinstance(value, date) else None)
            case "regime":
                after = with_regime(content, Regime(str(value)))
            case "currency":
                after = self._in_currency(content, str(value))
            case _:
                after = replace(content, **{field: value})  # type: ignore[arg-type]
        self.push(field, after)
        if field == "issue_date" and self.next_number is None:
            self.refresh()  # the series counts by periods and this one was not read

    def set_term(self, days: int | None) -> None:
        """Set the due date by its distance from the issue date."""
        issued = self._content.issue_date or self.surroundings.today
        self.edit("due_date", None if days is None else issued + timedelta(days=days))

    def set_client(self, client: Client | None) -> None:
        """Choose the buyer; what the document took from the one before follows."""
        if client is not None:
            self.surroundings = self.surroundings.with_client(client)
        after = replace(self._content, client_id=client.id if client else None, receiver=None)
        self.settle()
        self.push("client", self._with_defaults_of(client, after), self.tr("choose customer"))

    def set_receiver(self, receiver: Receiver | None) -> None:
        """Write the buyer straight into the document, without a master record."""
        self.push("client", replace(self._content, client_id=None, receiver=receiver))

    def _with_defaults_of(self, client: Client | None, after: Content) -> Content:
        seller, day = self.surroundings.seller, self._content.issue_date or self.surroundings.today
        old = new_content(seller, self.buyer if self._content.client_id else None, day)
        new = new_content(seller, client, day)
        names = ["language", "due_date", "buyer_reference"]
        if not self._content.lines:
            names.append("currency")  # amounts that are typed already stay in their currency
        taken = {
            name: getattr(new, name)
            for name in names
            if getattr(self._content, name) == getattr(old, name)
        }
        after = replace(after, **taken)
        return _without_rate(after) if after.currency != self._content.currency else after

    def _in_currency(self, content: Content, currency: str) -> Content:
        """Another currency changes no prices; the rate of the old one means nothing in it."""
        if currency == content.currency:
            return content
        return _without_rate(replace(content, currency=currency))

    def convert_prices(self, factor: Decimal) -> None:
        """Multiply every price and discount, after a change of currency that asked for it.

        Rounded here because a price list in the new currency would have cents.
        """
        lines = tuple(
            replace(
                line,
                unit_price=rounded(line.unit_price * factor, PRICE_DIGITS),
                discount=None
                if line.discount is None
                else rounded(line.discount * factor, PRICE_DIGITS),
            )
            for line in self._content.lines
        )
        self.set_lines(lines, self.tr("convert prices"))

    # lines

    def set_lines(self, lines: Iterable[Line], label: str = "", path: str = "lines") -> None:
        """Replace the lines; a structural edit never merges with another one."""
        self.settle()
        seller = self.surroundings.seller
        kept = tuple(for_seller(line, seller) for line in lines)
        self.push(path, replace(self._content, lines=kept), label)
        self.settle()

    def set_line(self, row: int, line: Line, column: str = "") -> None:
        """Replace one line, or append it when the row is the one past the end."""
        line = for_seller(line, self.surroundings.seller)
        lines = line_edits.put(self._content.lines, row, line)
        path = f"lines[{row}].{column}" if column else "lines"
        self.push(path, replace(self._content, lines=lines))

    def insert_line(self, row: int, line: Line | None = None) -> None:
        """Put a line, a blank one by default, before a row."""
        new = line or self.blank_line()
        self.set_lines(line_edits.insert(self._content.lines, row, [new]), self.tr("insert line"))

    def delete_lines(self, rows: Sequence[int]) -> None:
        """Take lines out."""
        self.set_lines(line_edits.delete(self._content.lines, rows), self.tr("remove line"))

    def duplicate_lines(self, rows: Sequence[int]) -> None:
        """Repeat lines below themselves."""
        self.set_lines(line_edits.duplicate(self._content.lines, rows), self.tr("duplicate line"))

    def move_lines(self, rows: Sequence[int], by: int) -> bool:
        """Move lines up or down; whether they could be."""
        moved = line_edits.move(self._content.lines, rows, by)
        if moved is self._content.lines:
            return False
        self.set_lines(moved, self.tr("move line"))
        return True

    def paste_lines(self, row: int, lines: Sequence[Line]) -> None:
        """Put pasted lines before a row."""
        self.set_lines(line_edits.insert(self._content.lines, row, lines), self.tr("paste lines"))

    def set_gross_prices(self, included: bool) -> None:
        """Switch the document between prices with and without VAT."""
        self._gross_wanted = included
        self.set_lines(
            line_edits.with_gross_prices(self._content.lines, included=included),
            self.tr("prices include VAT"),
        )
        self.changed.emit("vatIncluded")

    # rates and the like changed around the draft

    def refresh(self) -> None:
        """Read the surroundings again."""
        company_id, content = self.surroundings.seller.id, self._content

        def work() -> Surroundings:
            with self._office.store.read() as unit:
                seller = company_of(unit, company_id)
                return read_surroundings(self._office, unit, seller, content)

        self._tasks.run(Lane.READ, self, work, self._surround, self.refused.emit)

    def _surround(self, surroundings: Surroundings) -> None:
        known = {**self.surroundings.clients, **surroundings.clients}
        self.surroundings = replace(surroundings, clients=known)
        self._judgement = self._judge()
        self.changed.emit("")
        self.judged.emit(self._judgement)

    def usable_rates(self) -> list[VatRate]:
        """The company's rates that hold on the day of the supply."""
        return usable_rates(self.surroundings.rates, self.day)

    def _judge(self) -> Judgement:
        issued = self.document.issued if self.document else None
        if issued is not None:
            around = replace(
                self.circumstances(), seller=issued.seller, buyer=issued.buyer, number=issued.number
            )
            return Judgement(issued.totals, meaning(self._content, issued.totals, around), ())
        judgement = judge(self._content, self.circumstances())
        return replace(judgement, faults=(*judgement.faults, *self._order_faults()))

    def _order_faults(self) -> list[Fault]:
        """Warn of a date before the last one of the series: numbers should follow dates."""
        state = self.surroundings.series_of(self._content, self.kind)
        if state is None:
            return [Fault("documentSeriesId", "REQUIRED")]
        day = self._content.issue_date
        if state.last_date is None or day is None or day >= state.last_date:
            return []
        params = (("last", state.last_date.isoformat()), ("date", day.isoformat()))
        return [Fault("issueDate", "DATE-BEFORE-LAST", Severity.WARNING, params)]

    # saving

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
        self._is_issuing = False
        self.trouble = error
        self.state_changed.emit()
        self._look_elsewhere()

    def _on_changes(self, changes: Changes) -> None:
        if self._is_telling:
            return
        if changes.everything or self.id in changes.documents:
            self._look_elsewhere()
        buyer = self._content.client_id
        if (
            changes.everything
            or changes.settings
            or (buyer is not None and buyer in changes.clients)
            or self.surroundings.seller.id in changes.companies
        ):
            self.refresh()

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
        self._autosave.take(document.revision)
        self.document = document
        self._content = document.content
        self.trouble = None
        self.undo_stack.clear()
        self._judgement = self._judge()
        self.changed.emit("")
        self.judged.emit(self._judgement)
        self.state_changed.emit()
        self.refresh()

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

        self._tasks.run(Lane.READ, self, work, self._autosave.keep_mine, self.refused.emit)

    def keep_as_new(self) -> None:
        """Save what is unsaved as a draft of its own, beside the one issued elsewhere."""
        content, seller = self._content, self.surroundings.seller.id
        deed = partial(drafts.start, self._office, seller, content, self.kind)

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


def _moved(content: Content, day: date | None) -> Content:
    """Another issue date; the term is kept, so the due date moves with it."""
    due = content.due_date
    if due is not None and day is not None and content.issue_date is not None:
        due += day - content.issue_date
    return replace(content, issue_date=day, due_date=due)


def _without_rate(content: Content) -> Content:
    return replace(content, exchange_rate=None, exchange_rate_date=None, exchange_rate_source=None)
