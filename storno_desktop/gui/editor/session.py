"""One draft being edited: an immutable content, its undo steps and the verdict on it.

Every edit is one step on a `QUndoStack`; typing in one field merges to one step. The verdict is
computed at once, because what did not change is remembered by identity (`application/judging`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from storno_desktop.application.changes import Changes
from storno_desktop.application.drafts import blank_line
from storno_desktop.application.judging import Circumstances, Judgement
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.ports import Printing
from storno_desktop.domain.invoice import Content, Document, Regime
from storno_desktop.domain.line import Line
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client, Receiver
from storno_desktop.domain.vat import VatRate
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.editor import content_edits, line_edits
from storno_desktop.gui.editor.keeping import Keeping
from storno_desktop.gui.editor.surroundings import Loaded, Surroundings, read_surroundings
from storno_desktop.gui.editor.vat_following import (
    day_of,
    followed,
    for_seller,
    usable_rates,
    with_regime,
)
from storno_desktop.gui.editor.verdict import verdict
from storno_desktop.gui.tasks import Lane, Tasks


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
    """The state of one editor; widgets read from it and tell it what a person did.

    `keeping` saves and issues what is typed here.
    """

    changed = Signal(str)  # the path of an edit; "" when anything may differ
    judged = Signal(object)  # Judgement
    failed = Signal(object)  # what stands around the draft could not be read

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
        self._content = loaded.content
        self._burst = 0
        self._gross_wanted = False
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(1000)
        self.keeping = Keeping(office, tasks, hub, loaded, self.kind, self)
        self.keeping.adopted.connect(self._on_adopted)
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
    def document(self) -> Document | None:
        """What the store has; None while it has nothing."""
        return self.keeping.document

    @property
    def id(self) -> str:
        """The id of the document, known before it is stored."""
        return self.keeping.id

    @property
    def is_frozen(self) -> bool:
        """Whether nothing may be typed any more: issued or cancelled."""
        return self.keeping.is_frozen

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
        if self.is_frozen or self.keeping.is_issuing:
            return
        after = followed(self._content, after, self.surroundings.seller, self._buyer_country)
        if after == self._content:
            return
        self.undo_stack.push(_Step(self, path, after, label or self.tr("change"), self._burst))

    def _buyer_country(self, content: Content) -> str:
        buyer = self.surroundings.buyer_of(content)
        return buyer.country if buyer is not None else ""

    def show_step(self, content: Content, path: str) -> None:
        """Take the content of a step; called by the undo stack only."""
        self._content = content
        self._judgement = self._judge()
        self.changed.emit(path)
        self.judged.emit(self._judgement)
        self.keeping.note(content)

    def edit(self, field: str, value: object) -> None:
        """Set one field of the content; `issue_date`, `currency` and `regime` take more along."""
        content = self._content
        match field:
            case "issue_date":
                after = content_edits.moved(content, value if isinstance(value, date) else None)
            case "regime":
                after = with_regime(content, Regime(str(value)))
            case "currency":
                after = content_edits.in_currency(content, str(value))
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
        around = self.surroundings
        after = content_edits.with_client(
            self._content, self.buyer, client, around.seller, around.today
        )
        self.settle()
        self.push("client", after, self.tr("choose customer"))

    def set_receiver(self, receiver: Receiver | None) -> None:
        """Write the buyer straight into the document, without a master record."""
        self.push("client", replace(self._content, client_id=None, receiver=receiver))

    def convert_prices(self, factor: Decimal) -> None:
        """Multiply every price and discount, after a change of currency that asked for it."""
        self.set_lines(line_edits.converted(self._content.lines, factor), self.tr("convert prices"))

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

        self._tasks.run(Lane.READ, self, work, self._surround, self.failed.emit)

    def _surround(self, surroundings: Surroundings) -> None:
        known = {**self.surroundings.clients, **surroundings.clients}
        services = {**self.surroundings.services, **surroundings.services}
        self.surroundings = replace(surroundings, clients=known, services=services)
        self._judgement = self._judge()
        self.changed.emit("")
        self.judged.emit(self._judgement)

    def usable_rates(self) -> list[VatRate]:
        """The company's rates that hold on the day of the supply."""
        return usable_rates(self.surroundings.rates, self.day)

    def _judge(self) -> Judgement:
        return verdict(self._content, self.document, self.surroundings, self.circumstances())

    def _on_changes(self, changes: Changes) -> None:
        if self.keeping.is_telling:
            return
        buyer = self._content.client_id
        if (
            changes.everything
            or changes.settings
            or (buyer is not None and buyer in changes.clients)
            or self.surroundings.seller.id in changes.companies
        ):
            self.refresh()

    def _on_adopted(self, document: Document) -> None:
        """Show what the store has; the steps that led elsewhere mean nothing any more."""
        self._content = document.content
        self.undo_stack.clear()
        self._judgement = self._judge()
        self.changed.emit("")
        self.judged.emit(self._judgement)
        self.refresh()
