"""The client picker: one box, own clients by name or tax id, all by keys (SCREENS 4.2)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.application.office import Office
from storno_desktop.application.queries import ClientRow, Order, PartyFilter
from storno_desktop.application.reference import country_name
from storno_desktop.domain.party import Client
from storno_desktop.gui import display, i18n
from storno_desktop.gui.editor.suggestions import Suggestion, SuggestionList
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.elided import ElidedLabel
from storno_desktop.gui.widgets.parts import button, label, tool

LIMIT = 12
FROM_LETTERS = 2
_NEW = "new"


class _Box(QLineEdit):
    """The search box; keys go to the list first."""

    entered = Signal()
    taken = Signal(int, int)  # a key that may take the highlighted row, and its modifiers

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumHeight(32)
        self.list: SuggestionList | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the recent clients as soon as the box is reached."""
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Put the list away."""
        super().focusOutEvent(event)
        if self.list is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self.list.hide()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes the highlighted row and moves on."""
        if forward and self.list is not None and self.list.value() is not None and self.text():
            self.taken.emit(int(Qt.Key.Key_Tab), 0)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Enter takes, Shift+Enter makes a new client, Esc closes it."""
        if self.list is not None and self.list.steer(event):
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return
            self.taken.emit(int(event.key()), event.modifiers().value)
        elif event.key() == Qt.Key.Key_Escape and self.list is not None and self.list.isVisible():
            self.list.hide()
        elif event.key() == Qt.Key.Key_Down:
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class ClientPicker(QWidget):
    """Search box while no client is chosen, a card with the client after."""

    picked = Signal(str)  # id of a client
    new_wanted = Signal(str)  # what was typed
    edit_wanted = Signal()
    cleared = Signal()

    def __init__(
        self, office: Office, tasks: Tasks, company_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_awaited = False
        self._offered_words = ""
        self._office, self._tasks, self._company_id = office, tasks, company_id
        self._question = 0
        self._client: Client | None = None
        self._box = _Box(self.tr("Customer"))
        self._box.setPlaceholderText(
            self.tr("Name or tax number · Shift+Enter makes a new customer")
        )
        self._list = SuggestionList(self._box, self.tr("Customers"))
        self._box.list = self._list
        self._box.textEdited.connect(self._ask)
        self._box.entered.connect(lambda: self._ask(self._box.text()))
        self._box.taken.connect(self._on_taken)
        self._list.picked.connect(self._take)
        self._card = self._make_card()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._box)
        self._stack.addWidget(self._card)
        self._caption = label(self.tr("Customer"), "caption")
        self._caption.setBuddy(self._box)
        self._fault = label("", "error")
        self._fault.setWordWrap(True)
        self._fault.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(self._caption)
        box.addWidget(self._stack)
        box.addWidget(self._fault)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fit()

    def _make_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        self._name, self._detail = ElidedLabel(role="strong"), ElidedLabel(role="caption")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        self._change = button(self.tr("Change"), role="quiet", tip=self.tr("Choose another one"))
        self._change.clicked.connect(self.change)
        self._edit = tool("pencil", self.tr("Edit customer"), "F2")
        self._edit.clicked.connect(self.edit_wanted)
        self._clear = tool("x", self.tr("Clear customer"))
        self._clear.clicked.connect(self.cleared)
        line = QHBoxLayout(card)
        line.setContentsMargins(12, 6, 6, 6)
        line.setSpacing(4)
        line.addLayout(words, 1)
        line.addWidget(self._change)
        line.addWidget(self._edit)
        line.addWidget(self._clear)
        return card

    # what is shown

    def show_client(self, client: Client | None, *, is_once: bool) -> None:
        """Show the buyer of the document, or the box to choose one."""
        self._client = client
        if client is None:
            self._stack.setCurrentWidget(self._box)
        else:
            town = display.town(client.city or "")
            where = ", ".join(part for part in (town, client.county) if part)
            country = country_name(client.country, i18n.current())
            parts = [client.vat_code or client.cui or client.cnp, where, country]
            if is_once:
                parts.append(self.tr("this document only"))
            self._name.setText(client.name)
            self._detail.setText("  ·  ".join(part for part in parts if part))
            self._detail.setToolTip(client.address or "")
            self._card.setAccessibleName(f"{client.name}, {self._detail.text()}")
            self._edit.setVisible(not is_once)
            self._stack.setCurrentWidget(self._card)
        self._fit()

    def _fit(self) -> None:
        is_card = self._stack.currentWidget() is self._card
        height = max(52, self._card.sizeHint().height()) if is_card else 34
        self._stack.setFixedHeight(height)

    def show_fault(self, sentence: str) -> None:
        """Say what is missing of the client."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._box.setAccessibleDescription(sentence)

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to choose."""
        self._box.setReadOnly(frozen)
        for one in (self._change, self._edit, self._clear):
            one.setVisible(not frozen)

    def holds_focus(self) -> bool:
        """Whether the keys come here now."""
        return self._box.hasFocus() or self._change.hasFocus() or not self.isVisible()

    def focus_box(self) -> None:
        """Come to where a client is chosen."""
        target = self._box if self._client is None else self._change
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def change(self) -> None:
        """Choose another client; until then the one there stays."""
        if self._client is not None:
            self._stack.setCurrentWidget(self._box)
            self._fit()
            self._box.clear()
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    # searching

    def _ask(self, text: str) -> None:
        self._question += 1
        self._is_awaited = False
        question, words = self._question, text.strip()
        if self._box.isReadOnly() or not self._box.hasFocus():
            return
        if words and len(words) < FROM_LETTERS:
            return
        order = Order("invoices" if words else "last_invoice", descending=True)
        filter_ = PartyFilter(self._company_id, text=words, is_active=True)
        source = self._office.store.queries.clients(filter_, order)
        self._tasks.run(
            Lane.READ,
            self,
            lambda: source.first(LIMIT),
            lambda rows: self._offer(question, words, list(rows)),
            lambda _error: self._offer(question, words, []),
        )

    def _offer(self, question: int, words: str, rows: list[ClientRow]) -> None:
        if question != self._question or not self._box.hasFocus():
            return
        self._offered_words = words
        if self._is_awaited and rows:
            self._take(rows[0].id)
            return
        offered = [
            Suggestion(
                row.name,
                "  ·  ".join(part for part in (row.tax_id, display.town(row.city)) if part) or " ",
                self.tr("%n invoice(s)", "", row.invoices) if row.invoices else "",
                row.id,
            )
            for row in rows
        ]
        if words:
            offered.append(
                Suggestion(self.tr("New customer “{0}”").format(words), right="⇧⏎", value=_NEW)
            )
        self._list.anchor_to(self._box)
        self._list.offer(offered, 0 if words else -1)

    def _on_taken(self, key: int, held: int) -> None:
        if held & Qt.KeyboardModifier.ShiftModifier.value:
            self._begin_new()
            return
        words, value = self._box.text().strip(), self._list.value()
        if value is not None and words == self._offered_words:
            self._take(value)
        elif words and key != int(Qt.Key.Key_Tab):
            self._ask(words)  # Enter was quicker than the answer: it takes what comes first
            self._is_awaited = True

    def _take(self, value: object) -> None:
        if value == _NEW:
            self._begin_new()
            return
        self._question += 1
        self._list.hide()
        self.picked.emit(str(value))

    def _begin_new(self) -> None:
        self._question += 1
        self._list.hide()
        self.new_wanted.emit(self._box.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 edits the client, Esc gives up choosing another one."""
        if event.key() == Qt.Key.Key_F2 and self._client is not None:
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape and self._client is not None:
            self._stack.setCurrentWidget(self._card)
            self._fit()
            self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
