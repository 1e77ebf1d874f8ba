"""What the document comes to, right below its lines; every figure explains itself (SCREENS 4.5)."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.domain.money import rounded
from storno_desktop.domain.totals import Deduction, VatGroup
from storno_desktop.domain.vat import VatCategory
from storno_desktop.gui import display
from storno_desktop.gui.editor.line_columns import category_name, rate_text
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.theme import TITLE_PX, theme
from storno_desktop.gui.widgets.parts import label, rule


class _Figure(QLabel):
    """A figure at the right; a press or the pointer tells how it came about."""

    def __init__(self, role: str = "") -> None:
        super().__init__()
        if role:
            self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def say(self, name: str, text: str, explained: str) -> None:
        self.setText(text)
        self.setToolTip(explained)
        self.setAccessibleName(f"{name}: {text}")
        self.setAccessibleDescription(explained)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)


class TotalsBox(QWidget):
    """The VAT table at the left, the sums at the right, in one line with the amounts above."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Totals"))
        self.box = QVBoxLayout(self)
        # the figures stand below the amounts of the grid, beside its column of marks
        self.box.setContentsMargins(8, 8, 36, 4)
        self._groups = QGridLayout()
        self._groups.setHorizontalSpacing(24)
        self._groups.setVerticalSpacing(4)
        self._sums = QGridLayout()
        self._sums.setHorizontalSpacing(24)
        self._sums.setVerticalSpacing(4)
        self._sums.setColumnStretch(0, 1)
        left, right = QWidget(), QWidget()
        left.setLayout(self._groups)
        right.setLayout(self._sums)
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._sums.setContentsMargins(0, 0, 0, 0)
        right.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._left = left
        line = QHBoxLayout()
        line.setSpacing(24)
        line.addWidget(left, 5, Qt.AlignmentFlag.AlignTop)
        line.addWidget(right, 4, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(line)
        session.judged.connect(self._show)
        theme.changed.connect(self._show)
        self._show()

    def _show(self, *_: object) -> None:
        for grid in (self._groups, self._sums):
            while (item := grid.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
        self._show_groups()
        self._show_sums()

    # the VAT table

    def _show_groups(self) -> None:
        groups = self._session.judgement.totals.groups
        taxed = self._session.surroundings.seller.vat_payer
        if not taxed or not groups:
            text = "" if taxed else self.tr("Seller not registered for VAT")
            self._groups.addWidget(label(text, "caption"), 0, 0)
            self._groups.setColumnStretch(0, 1)
            return
        titles = (self.tr("VAT"), self.tr("Taxable amount"), self.tr("VAT amount"))
        for column, title in enumerate(titles):
            head = label(title, "caption")
            if column:
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._groups.addWidget(head, 0, column)
            self._groups.setColumnStretch(column, 0)
        self._groups.setColumnStretch(len(titles), 1)
        for at, group in enumerate(groups, 1):
            self._show_group(at, group)

    def _show_group(self, at: int, group: VatGroup) -> None:
        name = rate_text(group.rate)
        if group.category is not VatCategory.STANDARD:
            name = f"{group.category.value}  {category_name(group.category)}"
        shown = label(name)
        shown.setToolTip(group.exemption_reason or self._lines_of(group))
        base, vat = _Figure(), _Figure()
        base.say(self.tr("Taxable amount"), display.amount(group.base), self._lines_of(group))
        expected = rounded(group.base * group.rate / 100)
        how = f"{display.amount(group.base)} × {rate_text(group.rate)} = {display.amount(expected)}"
        if group.vat != expected:
            difference = display.amount(group.vat - expected)
            how += "\n" + self.tr("{0} from prices that include VAT").format(difference)
        vat.say(self.tr("VAT amount"), display.amount(group.vat), how)
        for column, widget in enumerate((shown, base, vat)):
            self._groups.addWidget(widget, at, column)

    def _lines_of(self, group: VatGroup) -> str:
        rows = [
            str(number)
            for number, line in enumerate(self._session.content.lines, 1)
            if (line.vat_category, line.vat_rate) == (group.category, group.rate)
        ]
        return self.tr("Lines: {0}").format(", ".join(rows)) if rows else ""

    # the sums

    def _show_sums(self) -> None:
        totals, content = self._session.judgement.totals, self._session.content
        taxed = self._session.surroundings.seller.vat_payer
        rows: list[tuple[str, Decimal, str]] = []
        count = len(content.lines)
        lines = self.tr("Sum of %n line(s)", "", count)
        if totals.discount:
            rows.append(
                (
                    self.tr("Discounts in the lines"),
                    -totals.discount,
                    self.tr("Already taken off the lines"),
                )
            )
        if totals.allowances:
            rows.append((self.tr("Document discount"), -totals.allowances, ""))
        if totals.charges:
            rows.append((self.tr("Surcharge"), totals.charges, ""))
        how_net = f"{lines}: {display.amount(totals.line_net)}"
        if totals.allowances:
            how_net += f" − {display.amount(totals.allowances)}"
        if totals.charges:
            how_net += f" + {display.amount(totals.charges)}"
        if taxed:
            rows.append((self.tr("Total excl. VAT"), totals.net, how_net))
            rows.append((self.tr("Total VAT"), totals.vat, self.tr("Sum of the VAT groups")))
        gross = f"{display.amount(totals.net)} + {display.amount(totals.vat)}"
        changes = totals.prepaid or totals.rounding or totals.deductions
        if changes:
            rows.append((self.tr("Total incl. VAT"), totals.gross, gross))
        if totals.prepaid:
            rows.append((self.tr("Already paid"), -totals.prepaid, ""))
        if totals.rounding:
            rows.append((self.tr("Rounding"), totals.rounding, ""))
        rows += [(self._deduction(one), -one.amount, "") for one in totals.deductions]
        at = 0
        for name, value, how in rows:
            caption, figure = label(name, "muted"), _Figure()
            figure.say(name, display.amount(value, content.currency), how)
            self._sums.addWidget(caption, at, 0)
            self._sums.addWidget(figure, at, 1)
            at += 1
        if rows:
            line = rule()
            self._sums.addWidget(line, at, 0, 1, 2)
            at += 1
        how = gross
        if changes:
            how = f"{display.amount(totals.gross)} − {display.amount(totals.prepaid)}"
            how += f" + {display.amount(totals.rounding)}" if totals.rounding else ""
            how += "".join(f" − {display.amount(one.amount)}" for one in totals.deductions)
        self._show_due(at, how)

    def _deduction(self, one: Deduction) -> str:
        """What the client keeps back, in words."""
        if one.name == "split_vat":
            return self.tr("VAT the client pays to the State")
        if one.name == "self_issued":
            return self.tr("Nobody owes you this")
        name = self.tr("Withholding tax")
        return name if one.percent is None else f"{name} ({rate_text(one.percent)})"

    def _show_due(self, at: int, how: str) -> None:
        totals, content = self._session.judgement.totals, self._session.content
        name = self.tr("Amount due")
        caption, figure = label(name, "strong"), _Figure()
        font = theme.font(TITLE_PX, is_bold=True)
        figure.setFont(font)
        figure.say(name, display.money(totals.due, content.currency), how)
        figure.setMinimumHeight(QFontMetrics(font).height() + 4)
        self._sums.addWidget(caption, at, 0)
        self._sums.addWidget(figure, at, 1)
        home = self._session.surroundings.home_currency
        if content.currency != home and content.exchange_rate:
            # for information: the legal amount in home currency is the VAT of BT-111
            value = rounded(totals.due * content.exchange_rate)
            equivalent = _Figure("caption")
            how = f"{display.amount(totals.due)} × {display.quantity(content.exchange_rate)}"
            equivalent.say(self.tr("Equivalent"), "= " + display.money(value, home), how)
            self._sums.addWidget(equivalent, at + 1, 0, 1, 2)
