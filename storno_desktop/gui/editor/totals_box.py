"""What the document comes to, right below its lines; every figure explains itself (SCREENS 4.5).

The rows are made once and written anew: this box follows every keystroke.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.domain import explanation
from storno_desktop.domain.explanation import Part
from storno_desktop.domain.money import rounded
from storno_desktop.domain.totals import VatGroup
from storno_desktop.domain.vat import VatCategory
from storno_desktop.gui import display
from storno_desktop.gui.editor.explained import (
    ExplainedAmount,
    Explanation,
    deduction_name,
    digits_of,
)
from storno_desktop.gui.editor.line_columns import category_name, rate_text
from storno_desktop.gui.editor.session import EditorSession
from storno_desktop.gui.theme import TITLE_PX, theme
from storno_desktop.gui.widgets.parts import label, rule

_PADDING = 8
_RULE, _DUE, _HOME = 90, 91, 92  # rows below all sums


class Figure(QPushButton):
    """An amount at the right; a press, Enter or Space opens how it came about."""

    def __init__(self, explain: Callable[[Explanation, QWidget], object]) -> None:
        super().__init__()
        self.setProperty("role", "figure")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._what: Explanation | None = None
        self._explain = explain
        self.clicked.connect(self._on_clicked)

    def say(self, text: str, what: Explanation) -> None:
        """Show an amount and remember how it came about."""
        self._what = what
        if text != self.text():
            self.setText(text)
        self.setAccessibleName(f"{what.name}: {text}")
        self.setToolTip(self.tr("Explain this amount"))

    def _on_clicked(self) -> None:
        if self._what is not None:
            self._explain(self._what, self)


class GroupName(QPushButton):
    """The name of a VAT group: it gives way to the figures and is cut at its end."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "name")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(theme.px(60))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what there is room for."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.width() - 2 * _PADDING
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


@dataclass(frozen=True, slots=True)
class _GroupRow:
    name: GroupName
    base: Figure
    vat: Figure

    def show(self, *, shown: bool) -> None:
        for one in (self.name, self.base, self.vat):
            one.setVisible(shown)


@dataclass(frozen=True, slots=True)
class _SumRow:
    name: QLabel
    figure: Figure

    def show(self, *, shown: bool) -> None:
        self.name.setVisible(shown)
        self.figure.setVisible(shown)


class TotalsBox(QWidget):
    """The VAT table at the left, the sums at the right, in one line with the amounts above."""

    lines_wanted = Signal(tuple)  # positions of the lines that a VAT group is made of

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Totals"))
        self.box = QVBoxLayout(self)
        # the figures stand below the amounts of the grid, beside its column of marks
        self.box.setContentsMargins(8, 8, 32, 4)
        self._groups, self._sums = QGridLayout(), QGridLayout()
        left, right = QWidget(), QWidget()
        for grid, holder in ((self._groups, left), (self._sums, right)):
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(2)
            holder.setLayout(grid)
            grid.setContentsMargins(0, 0, 0, 0)
        self._sums.setColumnStretch(0, 1)
        self._groups.setColumnStretch(0, 1)
        right.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._left, self._right = left, right
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(16)
        self._line.addWidget(left, 5, Qt.AlignmentFlag.AlignTop)
        self._line.addWidget(right, 4, Qt.AlignmentFlag.AlignTop)
        self.box.addLayout(self._line)
        self._group_rows: list[_GroupRow] = []
        self._sum_rows: list[_SumRow] = []
        self._make_fixed()
        session.judged.connect(self._show)
        theme.changed.connect(self._dress)
        self._dress()
        self._show()

    def _make_fixed(self) -> None:
        """What is there however many rows there are."""
        titles = (self.tr("VAT"), self.tr("Taxable amount"), self.tr("VAT amount"))
        self._titles = [label(title, "caption") for title in titles]
        for column, title in enumerate(self._titles):
            if column:
                title.setAlignment(Qt.AlignmentFlag.AlignRight)
            title.setContentsMargins(6, 0, 6, 0)
            self._groups.addWidget(title, 0, column)
        self._without = label(self.tr("Seller not registered for VAT"), "caption")
        self._groups.addWidget(self._without, 0, 0)
        self._rule = rule()
        self._sums.addWidget(self._rule, _RULE, 0, 1, 2)
        self._due = _SumRow(label(self.tr("Amount due"), "strong"), Figure(self.explain))
        self._due.figure.setProperty("role", "due")
        self._sums.addWidget(self._due.name, _DUE, 0)
        self._sums.addWidget(self._due.figure, _DUE, 1, Qt.AlignmentFlag.AlignRight)
        self._home = label("", "caption")
        self._home.setContentsMargins(0, 0, 6, 0)
        self._sums.addWidget(self._home, _HOME, 0, 1, 2, Qt.AlignmentFlag.AlignRight)

    def _dress(self) -> None:
        self._due.figure.setFont(theme.font(TITLE_PX, is_bold=True))

    def explain(self, what: Explanation, figure: QWidget) -> ExplainedAmount:
        """Open how an amount came about."""
        shown = ExplainedAmount(self._session, what, self)
        shown.open_at(figure)
        return shown

    def _show(self, *_: object) -> None:
        self._show_groups()
        self._show_sums()
        self._arrange()

    def _arrange(self) -> None:
        """Put large figures below each other: beside each other they would widen the form."""
        direction = QBoxLayout.Direction
        sides = self._left.minimumSizeHint().width() + self._right.minimumSizeHint().width()
        margins = self.box.contentsMargins()
        needed = sides + self._line.spacing() + margins.left() + margins.right()
        wanted = direction.LeftToRight if needed <= self.width() else direction.BottomToTop
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of the two sides: they need not be beside each other."""
        margins = self.box.contentsMargins()
        sides = (self._left.minimumSizeHint().width(), self._right.minimumSizeHint().width())
        wide = max(sides) + margins.left() + margins.right()
        return QSize(wide, super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Tab as one reads: what is due was made first and stands last."""
        super().showEvent(event)
        figures = [row.figure for row in self._sum_rows]
        for before, after in pairwise([*figures, self._due.figure]):
            self.setTabOrder(before, after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between beside and below again."""
        super().resizeEvent(event)
        self._arrange()

    # the VAT table

    def _show_groups(self) -> None:
        groups = self._session.judgement.totals.groups
        taxed = self._session.surroundings.seller.vat_payer
        if not taxed:
            groups = ()
        for title in self._titles:
            title.setVisible(bool(groups))
        self._without.setVisible(not taxed)
        while len(self._group_rows) < len(groups):
            self._add_group_row()
        for at, row in enumerate(self._group_rows):
            row.show(shown=at < len(groups))
        for group, row in zip(groups, self._group_rows, strict=False):
            self._show_group(group, row)

    def _add_group_row(self) -> None:
        name = GroupName()
        row = _GroupRow(name, Figure(self.explain), Figure(self.explain))
        position = len(self._group_rows)
        name.clicked.connect(lambda: self._on_group(position))
        self._groups.addWidget(name, position + 1, 0)
        for column, one in enumerate((row.base, row.vat), 1):
            self._groups.addWidget(one, position + 1, column, Qt.AlignmentFlag.AlignRight)
        self._group_rows.append(row)

    def _show_group(self, group: VatGroup, row: _GroupRow) -> None:
        session, content = self._session, self._session.content
        totals, digits = session.judgement.totals, digits_of(session)
        name = rate_text(group.rate)
        said = name
        if group.category is not VatCategory.STANDARD:
            name, said = group.category.value, category_name(group.category)
            name = f"{name}  {said}"
        rows = [at + 1 for at in explanation.lines_of_group(content, group)]
        lines = self.tr("Line(s): {0}", "", len(rows)).format(display.spans(rows)) if rows else ""
        row.name.setText(name)
        tip = "\n".join(one for one in (name, group.exemption_reason, lines) if one)
        row.name.setToolTip(tip)
        row.name.setAccessibleName(f"{said}. {lines}" if lines else said)
        row.name.setEnabled(bool(rows))
        row.base.say(
            display.amount(group.base, content.currency),
            Explanation(
                self.tr("Taxable amount"),
                group.base,
                explanation.of_base(content, totals, group, digits),
                group,
            ),
        )
        row.vat.say(
            display.amount(group.vat, content.currency),
            Explanation(
                self.tr("VAT amount"), group.vat, explanation.of_group_vat(group, digits), group
            ),
        )

    def _on_group(self, position: int) -> None:
        groups = self._session.judgement.totals.groups
        if position < len(groups):
            rows = explanation.lines_of_group(self._session.content, groups[position])
            self.lines_wanted.emit(rows)

    # the sums

    def _show_sums(self) -> None:
        rows = self._rows()
        while len(self._sum_rows) < len(rows):
            row = _SumRow(label("", "muted"), Figure(self.explain))
            at = len(self._sum_rows)
            self._sums.addWidget(row.name, at, 0)
            self._sums.addWidget(row.figure, at, 1, Qt.AlignmentFlag.AlignRight)
            self._sum_rows.append(row)
        currency = self._session.content.currency
        for at, row in enumerate(self._sum_rows):
            row.show(shown=at < len(rows))
        for (name, value, parts), row in zip(rows, self._sum_rows, strict=False):
            row.name.setText(name)
            row.figure.say(display.amount(value, currency), Explanation(name, value, parts))
        self._rule.setVisible(bool(rows))
        self._show_due()

    def _rows(self) -> list[tuple[str, Decimal, Sequence[Part]]]:
        session = self._session
        totals, content = session.judgement.totals, session.content
        digits = digits_of(session)
        rows: list[tuple[str, Decimal, Sequence[Part]]] = []
        net = explanation.of_net(content, totals, digits)
        extra = [part for part in net if part.kind is not explanation.Kind.LINE]
        less = [part for part in extra if part.kind is explanation.Kind.ALLOWANCE]
        more = [part for part in extra if part.kind is explanation.Kind.CHARGE]
        if totals.discount:
            discounts = explanation.of_discounts(totals)
            rows.append((self.tr("Discounts in the lines"), -totals.discount, discounts))
        if less:
            rows.append((self.tr("Document discount"), -totals.allowances, less))
        if more:
            rows.append((self.tr("Surcharge"), totals.charges, more))
        if session.surroundings.seller.vat_payer:
            rows.append((self.tr("Total excl. VAT"), totals.net, net))
            rows.append((self.tr("Total VAT"), totals.vat, explanation.of_vat(totals)))
        if totals.prepaid or totals.rounding or totals.deductions:
            rows.append((self.tr("Total incl. VAT"), totals.gross, explanation.of_gross(totals)))
        if totals.prepaid:
            part = Part(explanation.Kind.PREPAID, -totals.prepaid)
            rows.append((self.tr("Already paid"), part.amount, (part,)))
        if totals.rounding:
            part = Part(explanation.Kind.ROUNDING, totals.rounding)
            rows.append((self.tr("Rounding"), part.amount, (part,)))
        for at, one in enumerate(totals.deductions):
            part = Part(explanation.Kind.DEDUCTION, -one.amount, at)
            rows.append((deduction_name(one), part.amount, (part,)))
        return rows

    def _show_due(self) -> None:
        totals, content = self._session.judgement.totals, self._session.content
        name = self.tr("Amount due")
        parts = explanation.of_due(totals)
        if not self._session.surroundings.seller.vat_payer and len(parts) == 2:  # noqa: PLR2004
            parts = explanation.of_net(content, totals, digits_of(self._session))
        self._due.figure.say(
            display.money(totals.due, content.currency), Explanation(name, totals.due, parts)
        )
        home = self._session.surroundings.home_currency
        rate = content.exchange_rate
        is_foreign = content.currency != home and bool(rate)
        self._home.setVisible(is_foreign)
        if is_foreign and rate is not None:
            # for information: the legal amount in home currency is the VAT of BT-111
            value = rounded(totals.due * rate)
            self._home.setText("= " + display.money(value, home))
            self._home.setToolTip(f"{display.amount(totals.due)} × {display.quantity(rate)}")
