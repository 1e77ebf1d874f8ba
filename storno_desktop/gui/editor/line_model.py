"""The lines of a draft as a table: rows follow the session, edits go back to it.

The last row is no line yet but the place to add one: what is typed there makes it a line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from storno_desktop.application.texts import sentence
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.line import Line
from storno_desktop.domain.vat import VatCategory
from storno_desktop.gui import display
from storno_desktop.gui.editor.line_columns import (
    COLUMN_OF,
    KEYS,
    NUMBERS,
    READ_ONLY,
    Col,
    NotTaken,
    edited_text,
    header,
    rate_text,
    shown,
    taken,
)
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.editor.vat_following import with_category, with_rate
from storno_desktop.gui.fault_places import line_place, said
from storno_desktop.gui.theme import theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
#: The worst severity of the faults of a cell: "fatal", "warning", "information" or "".
FAULT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
_WEIGHTS = ("fatal", "warning", "information")


class LineModel(QAbstractTableModel):
    """A table over `session.content.lines`."""

    def __init__(
        self, session: EditorSession, language: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._language = session, language
        self._lines: tuple[Line, ...] = session.content.lines
        self._faults: dict[tuple[int, Col], list[Fault]] = {}
        self._gross = session.gross_prices
        self._ghost = 0 if session.is_frozen else 1
        self._take_faults(session.judgement.faults)
        session.changed.connect(self._on_changed)
        session.judged.connect(self._on_judged)

    # what the view asks

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """The lines, and the place to add one while the draft can be edited."""
        return 0 if parent.isValid() else len(self._lines) + self._ghost

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """One for each of `Col`."""
        return 0 if parent.isValid() else len(Col)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells are edited in place, save the computed ones."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if Col(index.column()) not in READ_ONLY and self._ghost:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles over columns, aligned as the cells are."""
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        column = Col(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return header(column, gross_prices=self._gross)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Col.MARK:
            return self.tr("Problems")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell; only memory is read."""
        if not index.isValid():
            return None
        row, column = index.row(), Col(index.column())
        if row >= len(self._lines):
            return self._data_of_ghost(column, role)
        line = self._lines[row]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, line, column)
            case Qt.ItemDataRole.EditRole:
                return edited_text(line, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, line, column)
            case Qt.ItemDataRole.ForegroundRole if column in {Col.NUMBER, Col.CATEGORY}:
                return QColor(theme.tokens["muted"])
        if role == FAULT_ROLE:
            return self.worst(row, column)
        return None

    def _text(self, row: int, line: Line, column: Col) -> str:
        if column is Col.NUMBER:
            return ""  # painted by the delegate: where a row stands is no data of the row
        amounts = self._session.judgement.totals.lines
        return shown(line, amounts[row] if row < len(amounts) else None, column, self._language)

    def _data_of_ghost(self, column: Col, role: int) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(theme.tokens["muted"])
        if role == Qt.ItemDataRole.DisplayRole:
            if column is Col.NUMBER:
                return "+"
            if column is Col.DESCRIPTION:
                return self.tr("Add a line: type a product or a text")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Add line, {0}").format(header(column, gross_prices=self._gross))
        if role == Qt.ItemDataRole.EditRole:
            return ""
        return None

    def _tip(self, row: int, line: Line, column: Col) -> str | None:
        faults = self.faults_at(row, column)
        if faults:
            return "\n".join(said(fault) for fault in faults)
        if column is Col.TOTAL:
            return self.explained(row)
        if column is Col.DISCOUNT and (line.discount or line.discount_percent):
            return self._other_form(row, line)
        return line.description if column is Col.DESCRIPTION and line.description else None

    def _other_form(self, row: int, line: Line) -> str:
        """A percent as an amount, an amount as a percent."""
        computed = self._session.judgement.totals.lines[row].discount
        if line.discount is None:
            return display.money(computed, self._session.content.currency)
        before = line.quantity * line.unit_price
        if not before:
            return ""
        return rate_text((computed * 100 / before).quantize(computed))

    def explained(self, row: int) -> str:
        """How the amount of a line came about."""
        line, got = self._lines[row], self._session.judgement.totals.lines[row]
        text = f"{display.quantity(line.quantity)} × {display.price(line.unit_price)}"
        if got.discount:
            text += f" − {display.amount(got.discount)}"
        for allowance in line.allowances:
            text += f" {'+' if allowance.is_charge else '−'} {display.amount(allowance.amount)}"
        amount = got.gross if line.vat_included else got.net
        text += f" = {display.amount(amount)}"
        if line.vat_rate:
            text += "\n" + self.tr("net {0} + VAT {1} ({2}) = {3}").format(
                display.amount(got.net),
                rate_text(line.vat_rate),
                display.amount(got.vat),
                display.amount(got.gross),
            )
        return text

    def _spoken(self, row: int, line: Line, column: Col) -> str:
        text = self._text(row, line, column)
        if column is Col.NUMBER:
            return self.tr("line {0}").format(row + 1)
        if column is Col.MARK:
            text = ", ".join(said(fault) for fault in self.faults_at(row, column))
        wrong = self.worst(row, column) if column is not Col.MARK else ""
        name = header(column, gross_prices=self._gross) or self.tr("Problems")
        spoken = self.tr("line {0}, {1}: {2}").format(row + 1, name, text)
        return self.tr("{0}, has a problem").format(spoken) if wrong else spoken

    # faults

    def _take_faults(self, faults: Sequence[Fault]) -> None:
        self._faults = {}
        for fault in faults:
            place = line_place(fault.path)
            if place is None:
                continue
            row, key = place
            column = COLUMN_OF.get(key, Col.MARK)
            if column is Col.CATEGORY and not self.has_categories():
                column = Col.VAT
            self._faults.setdefault((row, column), []).append(fault)
            if column is not Col.MARK:
                self._faults.setdefault((row, Col.MARK), []).append(fault)

    def faults_at(self, row: int, column: Col) -> list[Fault]:
        """The faults of a cell; in the column of marks, those of the whole line."""
        return self._faults.get((row, column), [])

    def worst(self, row: int, column: Col) -> str:
        """The severity of a cell's worst fault, "" for none."""
        found = {fault.severity.value for fault in self.faults_at(row, column)}
        return next((weight for weight in _WEIGHTS if weight in found), "")

    def has_categories(self) -> bool:
        """Whether any line is other than plainly taxed."""
        return any(line.vat_category is not VatCategory.STANDARD for line in self._lines)

    # what the session says

    def _on_changed(self, _path: str) -> None:
        self._follow(self._session.content.lines)
        if self._session.gross_prices != self._gross:
            self._gross = self._session.gross_prices
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, int(Col.PRICE), int(Col.TOTAL))

    def _follow(self, lines: tuple[Line, ...]) -> None:
        """Come to other lines by the smallest change: what is before and after it stays."""
        old = self._lines
        if lines is old:
            return
        start = 0
        least = min(len(old), len(lines))
        while start < least and old[start] is lines[start]:
            start += 1
        end = 0
        while end < least - start and old[-1 - end] is lines[-1 - end]:
            end += 1
        gone, come = len(old) - start - end, len(lines) - start - end
        both = min(gone, come)
        self._lines = (*lines[: start + both], *old[start + both :])
        if both:
            self.dataChanged.emit(self.index(start, 0), self.index(start + both - 1, len(Col) - 1))
        first = start + both
        if come > both and first == len(old) and self._ghost:
            # the place to add becomes the first new line, and a new place comes below: an editor
            # that is open there stays where it is
            added = come - both
            self.beginInsertRows(NO_PARENT, first + 1, first + added)
            self._ghost += added
            self.endInsertRows()
            self._lines, self._ghost = lines, self._ghost - added
            self.dataChanged.emit(self.index(first, 0), self.index(first + added, len(Col) - 1))
        elif gone > both:
            self.beginRemoveRows(NO_PARENT, first, first + gone - both - 1)
            self._lines = lines
            self.endRemoveRows()
        elif come > both:
            self.beginInsertRows(NO_PARENT, first, first + come - both - 1)
            self._lines = lines
            self.endInsertRows()
        self._lines = lines

    def _on_judged(self, judgement: Any) -> None:
        before = set(self._faults)
        self._take_faults(judgement.faults)
        rows = {row for row, _ in before | set(self._faults) if row < len(self._lines)}
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(Col) - 1))

    def set_editable(self, editable: bool) -> None:
        """Show or take away the place to add a line."""
        wanted = 1 if editable else 0
        at = len(self._lines)
        if wanted and not self._ghost:
            self.beginInsertRows(NO_PARENT, at, at)
            self._ghost = 1
            self.endInsertRows()
        elif self._ghost and not wanted:
            self.beginRemoveRows(NO_PARENT, at, at)
            self._ghost = 0
            self.endRemoveRows()

    # edits

    def line_at(self, row: int) -> Line:
        """The line of a row; for the place to add one, a blank line."""
        return self._lines[row] if row < len(self._lines) else self._session.blank_line()

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._lines)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; text that means nothing changes nothing."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not self._ghost:
            return False
        row, column = index.row(), Col(index.column())
        text = str(value)
        if row >= len(self._lines) and not text.strip():
            return False
        try:
            line = taken(self.line_at(row), column, text, self._session.usable_rates())
        except NotTaken:
            return False
        self.put(row, line, column)
        return True

    def refusal(self, index: Index, text: str) -> str:
        """Why a cell cannot take a text, in words; "" when it can."""
        row, column = index.row(), Col(index.column())
        try:
            taken(self.line_at(row), column, text, self._session.usable_rates())
        except NotTaken as problem:
            return sentence(problem.code, (("found", text),), self._language)
        return ""

    def put(self, row: int, line: Line, column: Col | None = None) -> None:
        """Give a row another line; below the last one it is a new line."""
        self._session.set_line(row, line, KEYS.get(column, "") if column is not None else "")

    def choose_rate(self, row: int, number: int) -> bool:
        """Take the n-th rate that is valid on the day, counted from one."""
        rates = self._session.usable_rates()
        if not 1 <= number <= len(rates) or not self._ghost:
            return False
        rate = rates[number - 1]
        self.put(row, with_rate(self.line_at(row), rate.rate, rate.category), Col.VAT)
        return True

    def choose_category(self, row: int, category: VatCategory) -> None:
        """Take a category; the rate follows."""
        line = with_category(
            self.line_at(row), category, self._session.usable_rates(), self._session.day
        )
        self.put(row, line, Col.CATEGORY)


def _alignment(column: Col) -> int:
    if column in NUMBERS:
        return _RIGHT
    return _CENTRE if column in {Col.MARK, Col.CATEGORY} else _LEFT
