"""The filter of the invoice list: period, state, currency, total; applies as it is changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.domain.currencies import minor_digits
from storno_desktop.domain.money import Currency, Money, rounded
from storno_desktop.gui import display
from storno_desktop.gui.dialogs.form import Form, choice
from storno_desktop.gui.pages.invoice_filter import PAYMENT_STATES, STATES, Choice, Period
from storno_desktop.gui.pages.invoice_words import period_name, state_name
from storno_desktop.gui.widgets.inputs import DateEdit, DecimalEdit
from storno_desktop.gui.widgets.parts import button

translate = QCoreApplication.translate


class FilterPanel(QFrame):
    """A small window under its button; Esc or a click elsewhere closes it."""

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, now: Choice, currencies: Sequence[str], today: date
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Filters"))
        self._now, self._today = now, today
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 12)
        form = self.form = Form()
        periods = [(period, period_name(period)) for period in Period]
        self.period = choice(periods, now.period)
        first, last = now.days(today)
        self.date_from, self.date_to = _day(first, today), _day(last, today)
        anything = self.tr("any")
        states = [(state, state_name(state)) for state in (*STATES, *PAYMENT_STATES)]
        self.state = choice([("", anything), *states], now.state)
        self.currency = choice(
            [("", anything), *((code, code) for code in currencies)], now.currency, now.currency
        )
        self.total_from = _amount(now.total_from, now.currency)
        self.total_to = _amount(now.total_to, now.currency)
        form.add("period", self.tr("&Period"), self.period)
        form.add("from", self.tr("&From"), self.date_from, span=6)
        form.add("to", self.tr("&To"), self.date_to, span=6)
        form.add("state", self.tr("&Status"), self.state, span=6)
        form.add("currency", self.tr("&Currency"), self.currency, span=6)
        form.add("total_from", self.tr("Total from"), self.total_from, span=6)
        form.add("total_to", self.tr("Total to"), self.total_to, span=6)
        box.addWidget(form)
        buttons = QHBoxLayout()
        self.reset = button(self.tr("Reset filters"), role="link")
        self.close_ = button(self.tr("Close"))
        buttons.addWidget(self.reset)
        buttons.addStretch(1)
        buttons.addWidget(self.close_)
        box.addLayout(buttons)
        self.setFixedWidth(380)
        self.close_.clicked.connect(self.close)
        self.reset.clicked.connect(self._on_reset)
        self.period.edited.connect(self._on_period)
        for day in (self.date_from, self.date_to):
            day.edited.connect(self._on_day)
        for editor in (self.state, self.currency):
            editor.edited.connect(self._on_edit)
        for amount in (self.total_from, self.total_to):
            amount.editingFinished.connect(self._on_edit)

    def open_below(self, widget: QWidget) -> None:
        """Show under a button, its right edge kept on the page."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width() - self.width(), widget.height() + 4))
        self.move(corner)
        self.show()
        self.period.setFocus()

    def _on_period(self, period: Period) -> None:
        if period is not Period.CUSTOM:
            first, last = self._now._replace(period=period).days(self._today)
            self.date_from.set_value(first)
            self.date_to.set_value(last)
        self._on_edit()

    def _on_day(self, _day: object) -> None:
        self.period.set_value(Period.CUSTOM)
        self._on_edit()

    def _on_reset(self) -> None:
        self.chosen.emit(Choice(text=self._now.text))
        self.close()

    def _on_edit(self, *_: object) -> None:
        period: Period = self.period.value()
        is_custom = period is Period.CUSTOM
        currency: str = self.currency.value() or ""
        now = self._now._replace(
            period=period,
            date_from=self.date_from.value() if is_custom else None,
            date_to=self.date_to.value() if is_custom else None,
            state=self.state.value() or "",
            currency=currency,
            total_from=_minor(self.total_from.value(), currency),
            total_to=_minor(self.total_to.value(), currency),
        )
        if now != self._now:
            self._now = now
            self.chosen.emit(now)


def _day(value: date | None, today: date) -> DateEdit:
    editor = DateEdit(today=lambda: today)
    editor.set_value(value)
    return editor


def _amount(minor: int | None, currency: str) -> DecimalEdit:
    editor = DecimalEdit(form=lambda value: display.amount(value, currency))
    if minor is not None:
        editor.set_value(Money.of_minor(minor, Currency(currency)).amount)
    return editor


def _minor(value: Decimal | None, currency: str) -> int | None:
    if value is None:
        return None
    # an amount is compared in minor units; finer digits are rounded as on paper
    amount = rounded(value, minor_digits(currency))
    return Money(amount, Currency(currency)).minor()
