"""The first page of an e-invoice: who, when, what, how much."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.application.code_words import code_word
from storno_desktop.application.readable import Entry, Group, groups_of, term_word
from storno_desktop.domain.semantic import Semantic, SemanticLine, VatBreakdown
from storno_desktop.gui import display, i18n
from storno_desktop.gui.dialogs.sums import SumCard
from storno_desktop.gui.pages.stacks import clear
from storno_desktop.gui.pages.tables import fill, table
from storno_desktop.gui.viewer.values import shown, unit
from storno_desktop.gui.widgets.parts import Card, label

#: Parts shown in tables of their own.
_APART = frozenset({"seller", "buyer", "lines", "vat", "totals", "documents"})
_COLUMNS = 3
#: More lines than anybody reads on a page; all of them are among the terms.
_MOST_LINES = 500


class SummaryView(QWidget):
    """Parties, fields, lines and sums of an invoice that is not ours to change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with_terms = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 12, 8, 12)
        self._box.setSpacing(12)

    def show_invoice(self, invoice: Semantic, *, with_terms: bool = False) -> None:
        """Show another invoice, with the numbers of its terms if wished."""
        clear(self._box)
        self._with_terms = with_terms
        groups = groups_of(invoice, i18n.current())
        parties = QWidget()
        row = QHBoxLayout(parties)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for group in groups:
            if group.key in {"seller", "buyer"}:
                row.addWidget(self._card(group, 1), 1)
        self._box.addWidget(parties)
        for group in groups:
            if group.key not in _APART:
                self._box.addWidget(self._card(group, _COLUMNS))
        if invoice.lines:
            self._box.addWidget(self._lines(invoice))
        self._box.addWidget(self._sums(invoice))
        self._box.addStretch(1)

    def _card(self, group: Group, columns: int) -> Card:
        card = Card(group.title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8 if columns > 1 else 4)
        for at, entry in enumerate(group.entries):
            grid.addLayout(self._cell(entry), at // columns, at % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        card.box.addLayout(grid)
        card.box.addStretch(1)
        return card

    def _cell(self, entry: Entry) -> QVBoxLayout:
        cell = QVBoxLayout()
        cell.setSpacing(1)
        name = f"{entry.name}  {entry.term}" if self._with_terms and entry.term else entry.name
        caption = label(name, "caption")
        cell.addWidget(caption)
        value = label(shown(entry))
        value.setWordWrap(True)
        value.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        value.setAccessibleName(f"{entry.name}: {value.text()}")
        cell.addWidget(value)
        return cell

    def _words(self, *keys: str) -> list[str]:
        return [term_word(key, i18n.current()) for key in keys]

    def _lines(self, invoice: Semantic) -> Card:
        card = Card()
        card.box.setContentsMargins(1, 6, 1, 1)
        heads = self._words("description", "quantity", "unit", "unit_price", "vat_rate", "net")
        made = table(self.tr("Lines"), heads, (1, 3, 4, 5))
        rows = [self._line(line, invoice.currency or "") for line in _all(invoice.lines)]
        fill(made, rows[:_MOST_LINES])
        card.box.addWidget(made)
        if len(rows) > _MOST_LINES:
            more = self.tr("%n more line(s) are among all terms.", "", len(rows) - _MOST_LINES)
            card.box.addWidget(label(more, "muted"))
        return card

    def _line(self, line: SemanticLine, currency: str) -> list[str]:
        rate = "" if line.vat_rate is None else f"{display.quantity(line.vat_rate)} %"
        return [
            line.item.name or line.item.description or "",
            "" if line.quantity is None else display.quantity(line.quantity),
            unit(line.unit) if line.unit else "",
            "" if line.price.net is None else display.price(line.price.net),
            rate or (line.vat_category or ""),
            "" if line.net is None else display.amount(line.net, currency),
        ]

    def _sums(self, invoice: Semantic) -> QWidget:
        totals, currency = invoice.totals, invoice.currency or ""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        heads = self._words("category", "rate", "base", "vat")
        (title,) = self._words("group_vat")
        card = Card(title)
        made = table(title, heads, (1, 2, 3))

        def amount(value: Decimal | None) -> str:
            return "" if value is None else display.amount(value, currency)

        fill(
            made,
            [
                [
                    _category(group),
                    "" if group.rate is None else f"{display.quantity(group.rate)} %",
                    amount(group.base),
                    amount(group.vat),
                ]
                for group in invoice.vat
            ],
        )
        card.box.addWidget(made)
        card.box.addStretch(1)
        row.addWidget(card, 3)
        sums = SumCard(currency)
        for key in ("line_net", "allowances", "charges", "net", "vat", "gross", "prepaid", "due"):
            value = getattr(totals, key)
            if value is not None and (value or key in {"net", "vat", "gross", "due"}):
                strong = key in {"gross", "due"}
                sums.add(term_word(key, i18n.current()), value, strong=strong)
        sums.box.addStretch(1)
        row.addWidget(sums, 2)
        return both


def _category(group: VatBreakdown) -> str:
    """The category in words, with the reason that the invoice gives, else that of its code."""
    language = i18n.current()
    code, reason_code = group.category or "", group.reason_code or ""
    word = code_word("vat_category", code, language)
    reason = group.reason or code_word("vat_exemption", reason_code, language) or reason_code
    said = f"{code} · {word}" if word else code  # cut at its end, the code is still there
    return "\n".join(part for part in (said, reason if reason != word else "") if part)


def _all(lines: tuple[SemanticLine, ...]) -> list[SemanticLine]:
    """The lines and those within them, in order."""
    found = []
    for line in lines:
        found += [line, *_all(line.sub_lines)]
    return found
