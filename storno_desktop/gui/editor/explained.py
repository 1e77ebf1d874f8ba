"""A small window that tells how an amount came about, part by part (SCREENS 4.3, 4.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from storno_desktop.domain.currencies import document_digits
from storno_desktop.domain.explanation import Kind, Part
from storno_desktop.domain.line import Line
from storno_desktop.domain.totals import Deduction, VatGroup
from storno_desktop.gui import display
from storno_desktop.gui.editor.line_columns import rate_text
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.theme import theme
from storno_desktop.gui.widgets.elided import ElidedLabel
from storno_desktop.gui.widgets.parts import label, rule

translate = QCoreApplication.translate

_WIDTH = 400
_ROWS_SEEN = 12


@dataclass(frozen=True, slots=True)
class Explanation:
    """A figure by its name, and the parts that add up to it."""

    name: str
    amount: Decimal
    parts: Sequence[Part]
    group: VatGroup | None = None  # whose base or VAT it is


class ExplainedAmount(QFrame):
    """Below or above its figure; Esc or a click elsewhere closes it."""

    def __init__(self, session: EditorSession, what: Explanation, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self._session, self._what = session, what
        self._currency = session.content.currency
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(8)
        box.addWidget(label(what.name, "strong"))
        parts = QWidget()
        grid = QGridLayout(parts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.said: list[tuple[str, str]] = []
        for at, part in enumerate(what.parts):
            words, figure = self._words(part), self._figure(part.amount)
            self.said.append((words, figure))
            name = ElidedLabel(role="")
            name.setText(words)
            grid.addWidget(name, at, 0)
            grid.addWidget(label(figure), at, 1, Qt.AlignmentFlag.AlignRight)
        box.addWidget(self._scrolled(parts, len(what.parts)))
        box.addWidget(rule())
        total = QGridLayout()
        total.setColumnStretch(0, 1)
        total.addWidget(label(what.name, "strong"), 0, 0)
        amount = display.money(what.amount, self._currency)
        total.addWidget(label(amount, "strong"), 0, 1, Qt.AlignmentFlag.AlignRight)
        box.addLayout(total)
        lines = [f"{words}: {figure}" for words, figure in self.said]
        self.setAccessibleName("\n".join([f"{what.name}: {amount}", *lines]))
        self.setFixedWidth(theme.px(_WIDTH))

    def _scrolled(self, parts: QWidget, count: int) -> QWidget:
        if count <= _ROWS_SEEN:
            return parts
        area = QScrollArea()
        area.setWidget(parts)
        area.setWidgetResizable(True)
        area.setFixedHeight(theme.px(_ROWS_SEEN * 22))
        area.setAccessibleName(self._what.name)
        return area

    def open_at(self, figure: QWidget) -> None:
        """Show above the figure, its right edge in line with it, wholly on the screen."""
        self.adjustSize()
        corner = figure.mapToGlobal(QPoint(figure.width() - self.width(), -self.height() - 4))
        room = figure.screen().availableGeometry()
        if corner.y() < room.top():
            corner.setY(figure.mapToGlobal(QPoint(0, figure.height() + 4)).y())
        corner.setX(max(corner.x(), room.left()))
        self.move(corner)
        self.show()
        self.setFocus()

    def _figure(self, amount: Decimal) -> str:
        return display.amount(amount, self._currency)

    def _words(self, part: Part) -> str:
        content, totals = self._session.content, self._session.judgement.totals
        match part.kind:
            case Kind.LINE:
                return self._line(part.at, content.lines[part.at])
            case Kind.GROUP:
                group = totals.groups[part.at]
                return f"{rate_text(group.rate)} × {self._figure(group.base)}"
            case Kind.BASE_TIMES_RATE if self._what.group is not None:
                group = self._what.group
                return f"{self._figure(group.base)} × {rate_text(group.rate)}"
            case Kind.ALLOWANCE | Kind.CHARGE:
                reason = content.allowances[part.at].reason
                is_charge = part.kind is Kind.CHARGE
                name = self.tr("Surcharge") if is_charge else self.tr("Document discount")
                return f"{name}: {reason}" if reason else name
            case Kind.DEDUCTION:
                return deduction_name(totals.deductions[part.at])
        return {
            Kind.NET: self.tr("Total excl. VAT"),
            Kind.VAT: self.tr("Total VAT"),
            Kind.GROSS: self.tr("Total incl. VAT"),
            Kind.PREPAID: self.tr("Already paid"),
            Kind.ROUNDING: self.tr("Rounding"),
            Kind.DIFFERENCE: self.tr("Cents from prices with VAT or from rounding each line"),
        }.get(part.kind, str(part.kind))

    def _line(self, at: int, line: Line) -> str:
        name = line.description.split("\n")[0] or "–"
        how = f"{display.quantity(line.quantity)} × {display.price(line.unit_price)}"
        amounts = self._session.judgement.totals.lines[at]
        if amounts.discount:
            how += f" − {self._figure(amounts.discount)}"
        if line.vat_included:
            how += " " + self.tr("with VAT")
        return f"{at + 1}. {how} · {name}"


def digits_of(session: EditorSession) -> int:
    """The digits of the document's currency."""
    return document_digits(session.content.currency)


def deduction_name(one: Deduction) -> str:
    """What the customer keeps back, in words."""
    if one.name == "split_vat":
        return translate("Explained", "VAT the customer pays to the State")
    if one.name == "self_issued":
        return translate("Explained", "Nobody owes you this")
    name = translate("Explained", "Withholding tax")
    return name if one.percent is None else f"{name} ({rate_text(one.percent)})"
