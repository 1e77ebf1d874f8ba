"""The strips of a list: what can be done with the chosen rows, and what the rows sum up to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from storno_desktop.application.queries import CurrencyTotals, InvoiceRow
from storno_desktop.gui import display
from storno_desktop.gui.pages.eligibility import balance
from storno_desktop.gui.widgets.parts import FilterChip, button, label, tool


class BulkBar(QFrame):
    """Appears with the first chosen row; each button says on how many rows it can act."""

    cleared = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._counts: dict[str, int] = {}
        row = self._row = QHBoxLayout(self)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(4)
        self._count = label("", "strong")
        row.addWidget(self._count)
        row.addSpacing(8)
        self._words: dict[str, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        for deed, action in actions.items():
            made = button("", "", "quiet")
            made.setIcon(action.icon())
            made.clicked.connect(action.trigger)
            action.changed.connect(_Follow(made, action))
            self._words[deed] = action.text().replace("&", "").rstrip("…")
            self._buttons[deed] = made
            row.addWidget(made)
        row.addStretch(1)
        clear = tool("x", self.tr("Clear selection"))
        clear.clicked.connect(self.cleared)
        row.addWidget(clear)
        self.hide()

    def show_counts(self, chosen: int, counts: Mapping[str, int]) -> None:
        """Show how many rows are chosen and, of them, how many each deed can act on."""
        self.setVisible(chosen > 0)
        self._count.setText(self.tr("%n selected", "", chosen))
        self._counts = dict(counts)
        self._write()

    def _write(self) -> None:
        """Write words and counts; where there is no room for words, counts beside the icons."""
        for narrow in (False, True):
            for deed, made in self._buttons.items():
                able = self._counts.get(deed, 0)
                text = f"{self._words[deed]} ({able})"
                made.setText(f" {able}" if narrow else f" {text}")
                made.setAccessibleName(text)
                made.setToolTip(text)
                made.setVisible(able > 0)
            if self._row.sizeHint().width() <= self.width():
                break

    def minimumSizeHint(self) -> QSize:
        """The bar gives way: it never makes the window wider."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between words and counts again."""
        super().resizeEvent(event)
        self._write()


class _Follow:
    """Keeps a button's icon in the colours of the theme, as its action's is."""

    def __init__(self, owner: QPushButton, action: QAction) -> None:
        self._owner, self._action = owner, action

    def __call__(self) -> None:
        self._owner.setIcon(self._action.icon())


class TotalsBar(QWidget):
    """Sums of the filter, or of the chosen rows: one line a currency, never mixed."""

    def __init__(self, parent: QWidget | None = None, *, is_owed: bool = False) -> None:
        super().__init__(parent)
        self._is_owed = is_owed  # what is open is ours to pay
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.setSpacing(16)
        self._scope = label("", "muted")
        self._sums = QLabel()
        self._sums.setTextFormat(Qt.TextFormat.PlainText)
        self._sums.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._sums.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sums.setWordWrap(True)
        self._row.addWidget(self._scope)
        self._row.addWidget(self._sums, 1)
        self._filter: Sequence[CurrencyTotals] = ()
        self._chosen: Sequence[CurrencyTotals] = ()
        self.setAccessibleName(self.tr("Totals"))

    def show_filter(self, totals: Sequence[CurrencyTotals]) -> None:
        """Take the sums of everything that is listed."""
        self._filter = totals
        self._write()

    def show_chosen(self, totals: Sequence[CurrencyTotals]) -> None:
        """Take the sums of what is chosen; of fewer than two rows those of the filter are shown."""
        self._chosen = totals if sum(one.documents for one in totals) > 1 else ()
        self._write()

    def text(self) -> str:
        """What is shown, for tests and screen readers."""
        return f"{self._scope.text()} {self._sums.text()}".strip()

    def _write(self) -> None:
        totals = self._chosen or self._filter
        count = sum(one.documents for one in totals)
        if self._chosen:
            self._scope.setText(self.tr("Selected: %n document(s)", "", count))
        else:
            self._scope.setText(self.tr("%n document(s)", "", count) if totals else "")
        self._sums.setText("\n".join(self._line(one) for one in totals))
        self.setAccessibleDescription(self.text())

    def _line(self, one: CurrencyTotals) -> str:
        def figure(minor: int) -> str:
            return display.minor_amount(minor, one.currency)

        open_ = self.tr("To pay %1") if self._is_owed else self.tr("To collect %1")
        parts = [
            self.tr("Net %1").replace("%1", figure(one.net)),
            self.tr("VAT %1").replace("%1", figure(one.vat)),
            self.tr("Total %1").replace("%1", f"{figure(one.total)} {one.currency}"),
            open_.replace("%1", f"{figure(one.open)} {one.currency}"),
        ]
        # a line breaks between two sums, never between a word and its figure
        return "    ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts)


def sums(rows: Sequence[InvoiceRow]) -> list[CurrencyTotals]:
    """Sum rows by currency; integers only, so that the sum is exact."""
    found: dict[str, list[int]] = {}
    for row in rows:
        part = found.setdefault(row.currency, [0, 0, 0, 0, 0])
        for at, value in enumerate((1, row.net, row.vat, row.total, balance(row))):
            part[at] += value
    return [CurrencyTotals(currency, *part) for currency, part in found.items()]


class ChipRow(QWidget):
    """The active limits of a list; each has a close mark."""

    removed = Signal(str)
    reset = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self.hide()

    def show_limits(self, limits: Sequence[tuple[str, str]], *, may_reset: bool) -> None:
        """Show (part, words) pairs."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for part, words in limits:
            chip = FilterChip(words)
            chip.clicked.connect(_Removes(self, part))
            self._row.addWidget(chip)
        if may_reset:
            back = button(self.tr("Reset filters"), role="link")
            back.clicked.connect(self.reset)
            self._row.addWidget(back)
        self._row.addStretch(1)
        self.setVisible(bool(limits))


class _Removes:
    """The slot of one chip."""

    def __init__(self, row: ChipRow, part: str) -> None:
        self._row, self._part = row, part

    def __call__(self) -> None:
        self._row.removed.emit(self._part)
