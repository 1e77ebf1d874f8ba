"""Discounts and surcharges of a document or of a line, row by row (BG-20, BG-21, BG-27, BG-28)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.domain.line import Allowance
from storno_desktop.domain.money import rounded
from storno_desktop.domain.vat import VatCategory, VatRate
from storno_desktop.gui import display
from storno_desktop.gui.editor.line_columns import rate_text
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import DecimalEdit, TextEdit
from storno_desktop.gui.widgets.parts import button, tool

_HUNDRED = Decimal(100)


class AllowanceRows(QWidget):
    """Kind, reason, percent, amount, VAT; `write` takes the new tuple of allowances."""

    def __init__(
        self,
        write: Callable[[tuple[Allowance, ...]], None],
        *,
        taxed: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._write, self._taxed = write, taxed
        self._allowances: tuple[Allowance, ...] = ()
        self._rates: tuple[VatRate, ...] = ()
        self._base = Decimal(0)
        self._rows: list[_Row] = []
        self._is_frozen = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(6)
        self._add_discount = button(self.tr("Add discount"), "plus", "quiet")
        self._add_charge = button(self.tr("Add surcharge"), "plus", "quiet")
        self._add_discount.clicked.connect(lambda: self._add(is_charge=False))
        self._add_charge.clicked.connect(lambda: self._add(is_charge=True))
        foot = QHBoxLayout()
        foot.addWidget(self._add_discount)
        foot.addWidget(self._add_charge)
        foot.addStretch(1)
        self._box.addLayout(foot)

    def show_rows(
        self, allowances: Sequence[Allowance], rates: Sequence[VatRate], base: Decimal
    ) -> None:
        """Show what there is; `base` is what a percent is of."""
        self._rates, self._base = tuple(rates), base
        if tuple(allowances) == self._allowances and len(self._rows) == len(allowances):
            return
        self._allowances = tuple(allowances)
        while len(self._rows) > len(allowances):
            self._rows.pop().deleteLater()
        while len(self._rows) < len(allowances):
            made = _Row(len(self._rows), self._on_row, self._remove, taxed=self._taxed)
            self._rows.append(made)
            self._box.insertWidget(len(self._rows) - 1, made)
        for shown, allowance in zip(self._rows, allowances, strict=True):
            shown.show_row(allowance, self._rates)
        self.freeze(self._is_frozen)

    def freeze(self, frozen: bool) -> None:
        """Leave nothing to change."""
        self._is_frozen = frozen
        self._add_discount.setVisible(not frozen)
        self._add_charge.setVisible(not frozen)
        for shown in self._rows:
            shown.setEnabled(not frozen)

    def focus_row(self, index: int) -> None:
        """Come to one row, or to where one is added."""
        if index < len(self._rows):
            self._rows[index].amount.setFocus()
        else:
            self._add_discount.setFocus()

    def _add(self, *, is_charge: bool) -> None:
        first = next((rate for rate in self._rates if rate.is_default), None)
        category = first.category if first else VatCategory.OUTSIDE_SCOPE
        new = Allowance(
            is_charge=is_charge,
            amount=Decimal(0),
            reason=self.tr("Surcharge") if is_charge else self.tr("Discount"),
            vat_category=category if self._taxed else None,
            vat_rate=(first.rate if first else Decimal(0)) if self._taxed else None,
        )
        self._write((*self._allowances, new))
        if self._rows:
            self._rows[-1].percent.setFocus()

    def _remove(self, index: int) -> None:
        self._write((*self._allowances[:index], *self._allowances[index + 1 :]))

    def _on_row(self, index: int, allowance: Allowance, *, by_percent: bool) -> None:
        """Take a row; a percent gives the amount, rounded here because it is BT-92."""
        if by_percent and allowance.percent is not None:
            amount = rounded(self._base * allowance.percent / _HUNDRED)
            allowance = replace(allowance, amount=amount, base=self._base)
        before = self._allowances
        self._write((*before[:index], allowance, *before[index + 1 :]))


class _Row(QWidget):
    """One allowance or charge."""

    def __init__(
        self,
        index: int,
        write: Callable[..., None],
        remove: Callable[[int], None],
        *,
        taxed: bool,
    ) -> None:
        super().__init__()
        self._index, self._write = index, write
        self._allowance = Allowance(is_charge=False, amount=Decimal(0))
        number = index + 1
        self.kind = Choice(self.tr("Kind, row {0}").format(number))
        self.kind.set_options([(False, self.tr("Discount")), (True, self.tr("Surcharge"))])
        self.reason = TextEdit(self.tr("Reason, row {0}").format(number))
        self.reason.setPlaceholderText(self.tr("Reason"))
        self.percent = DecimalEdit(self.tr("Percent, row {0}").format(number), form=_percent)
        self.percent.setPlaceholderText("%")
        self.amount = DecimalEdit(self.tr("Amount, row {0}").format(number), form=display.amount)
        self.rate = Choice(self.tr("VAT, row {0}").format(number))
        self._remove = tool("x", self.tr("Remove row {0}").format(number))
        self._remove.clicked.connect(lambda: remove(self._index))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for widget, stretch in (
            (self.kind, 2),
            (self.reason, 4),
            (self.percent, 1),
            (self.amount, 2),
            (self.rate, 2),
            (self._remove, 0),
        ):
            widget.setMinimumHeight(32)
            if stretch:
                widget.setMinimumWidth(48)
            line.addWidget(widget, stretch)
        self.rate.setVisible(taxed)
        for editor in (self.kind, self.reason, self.rate):
            editor.edited.connect(lambda _value: self._on_edited(by_percent=False))
        self.percent.edited.connect(lambda _value: self._on_edited(by_percent=True))
        self.amount.edited.connect(self._on_amount)

    def show_row(self, allowance: Allowance, rates: Sequence[VatRate]) -> None:
        self._allowance = allowance
        self.kind.set_value(allowance.is_charge)
        self.reason.set_value(allowance.reason)
        self.percent.set_value(allowance.percent)
        self.amount.set_value(allowance.amount)
        options = [((rate.category, rate.rate), rate_text(rate.rate)) for rate in rates]
        own = (allowance.vat_category, allowance.vat_rate)
        if own[0] is not None and own not in [value for value, _ in options]:
            text = f"{own[0].value} {rate_text(own[1] or Decimal(0))}"
            self.rate.set_options([*options, (own, text)])
        else:
            self.rate.set_options(options)
        self.rate.set_value(own)

    def _on_amount(self, amount: Decimal | None) -> None:
        """An amount of its own is no longer a percent of anything."""
        self.percent.set_value(None)
        self._allowance = replace(self._allowance, percent=None, base=None)
        if amount is not None:
            self._on_edited(by_percent=False)

    def _on_edited(self, *, by_percent: bool) -> None:
        category, rate = self.rate.value() or (
            self._allowance.vat_category,
            self._allowance.vat_rate,
        )
        self._allowance = replace(
            self._allowance,
            is_charge=bool(self.kind.value()),
            reason=self.reason.value(),
            percent=self.percent.value(),
            amount=self.amount.value() or Decimal(0),
            vat_category=category,
            vat_rate=rate,
        )
        self._write(self._index, self._allowance, by_percent=by_percent)


def _percent(value: Decimal) -> str:
    return f"{display.quantity(value)}\u00a0%"
