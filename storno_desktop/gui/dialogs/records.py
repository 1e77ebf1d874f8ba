"""Small forms of the settings: a series, a VAT rate, a bank account or till."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from storno_desktop.application.reference import bank_of
from storno_desktop.application.texts import sentence
from storno_desktop.domain import iban
from storno_desktop.domain.bank_account import AccountKind, BankAccount
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.numbering import DocumentKind, Reset, Series, series_faults
from storno_desktop.domain.party_rules import account_faults, complete_account
from storno_desktop.domain.vat import VatRate
from storno_desktop.gui import display, i18n
from storno_desktop.gui.dialogs.form import Form, WholeEdit, choice, line, switch
from storno_desktop.gui.dialogs.lists import currencies, vat_categories
from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.widgets.choices import Segments
from storno_desktop.gui.widgets.inputs import DateEdit, DecimalEdit

_LARGEST = 999_999_999
PREVIEWED = 3


def _day(value: date | None, today: date) -> DateEdit:
    editor = DateEdit(today=lambda: today)
    editor.set_value(value)
    return editor


class SeriesDialog(Sheet):
    """Makes or edits a series; shows the next three numbers as they will be given."""

    saved = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        series: Series,
        kinds: list[tuple[DocumentKind, str]],
        today: date,
        *,
        is_new: bool,
    ) -> None:
        title = self.tr("New number series") if is_new else self.tr("Series %1")
        super().__init__(
            parent, title.replace("%1", series.prefix), self.tr("Save series"), icon="check"
        )
        self._series, self._today = series, today
        form = self.form = Form()
        self.kind = choice(kinds, series.kind)
        self.prefix, self.pattern = line(series.prefix, 50), line(series.pattern, 100)
        self.reset = choice(
            [
                (Reset.NEVER, self.tr("never")),
                (Reset.YEARLY, self.tr("every year")),
                (Reset.MONTHLY, self.tr("every month")),
            ],
            series.reset,
        )
        # a counter only goes up: lower numbers are given already, or lost
        self.last = WholeEdit(series.last_number, _LARGEST, series.last_number, "0")
        self.is_default = switch(self.tr("&Default for its documents"), on=series.is_default)
        self.is_active = switch(self.tr("&Active: can be chosen"), on=series.is_active)
        form.add("type", self.tr("&Kind of document"), self.kind, span=6)
        form.add("prefix", self.tr("&Prefix"), self.prefix, span=6)
        hint = "{PREFIX} {YYYY} {YY} {MM} {N:4}"
        form.add("pattern", self.tr("Pa&ttern"), self.pattern, span=6, hint=hint)
        form.add("reset", self.tr("Count again from &1"), self.reset, span=6)
        upward = self.tr("It can only be raised.")
        form.add("currentNumber", self.tr("&Last number given"), self.last, span=6, hint=upward)
        form.add_plain("isDefault", self.is_default)
        form.add_plain("active", self.is_active)
        self.body.addWidget(form)
        self.preview = QLabel()
        self.preview.setWordWrap(True)
        self.body.addWidget(self.preview)
        # what numbers were given under stands (DECISIONS 7)
        in_use = not is_new and series.last_number > 0
        for editor in (self.kind, self.prefix, self.pattern, self.reset):
            editor.setEnabled(not in_use)
        if in_use:
            said = self.tr("Numbers were given in this series: its prefix and pattern stand.")
            self.note(said, "muted")
        form.edited.connect(self._refresh)
        self._refresh()
        (self.is_default if in_use else self.prefix).setFocus()

    def series(self) -> Series:
        """The record as the form says."""
        return replace(
            self._series,
            kind=self.kind.value(),
            prefix=self.prefix.text().strip(),
            pattern=self.pattern.text().strip(),
            reset=self.reset.value(),
            last_number=self.last.value() or self._series.last_number,
            period=self._period(),
            is_default=self.is_default.isChecked(),
            is_active=self.is_active.isChecked(),
        )

    def _period(self) -> str:
        """The counter that the last number belongs to."""
        if self._series.period and self.reset.value() is self._series.reset:
            return self._series.period
        return replace(self._series, reset=self.reset.value()).period_of(self._today)

    def next_numbers(self) -> list[str]:
        """The numbers that come next; none while the pattern is wrong."""
        series = self.series()
        if fatal(series_faults(series)):
            return []
        start = series.last_number if series.period == series.period_of(self._today) else 0
        return [series.number(start + step, self._today) for step in range(1, PREVIEWED + 1)]

    def _refresh(self) -> None:
        numbers = self.next_numbers()
        self.preview.setText(
            self.tr("Next: %1").replace("%1", ", ".join(numbers)) if numbers else ""
        )

    def _on_confirm(self) -> None:
        self.form.clear_faults()
        if not self.last.is_right:
            low = str(self._series.last_number)
            said = self.tr("Type a number from %1 on.").replace("%1", low)
            self.form.refuse("currentNumber", said)
            return
        faults = fatal(series_faults(self.series()))
        if faults:
            self.form.show_faults(faults)
            return
        self.saved.emit(self.series())


class VatRateDialog(Sheet):
    """Makes or edits a VAT rate and the days it may be used."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None, rate: VatRate, today: date, *, is_new: bool) -> None:
        title = self.tr("New VAT rate") if is_new else self.tr("VAT rate %1 %")
        super().__init__(
            parent,
            title.replace("%1", display.quantity(rate.rate)),
            self.tr("Save rate"),
            icon="check",
        )
        self._rate = rate
        form = self.form = Form()
        self.rate = DecimalEdit(form=display.quantity)
        self.rate.set_value(rate.rate)
        self.label = line(rate.label, 100)
        self.category = choice(vat_categories(), rate.category, rate.category.value)
        self.valid_from = _day(rate.valid_from, today)
        self.valid_to = _day(rate.valid_to, today)
        self.is_default = switch(self.tr("&Default for new lines"), on=rate.is_default)
        self.is_active = switch(self.tr("&Active: can be chosen"), on=rate.is_active)
        form.add("rate", self.tr("&Rate"), self.rate, span=4)
        form.add("label", self.tr("&Label"), self.label, span=8)
        form.add("categoryCode", self.tr("&Category"), self.category)
        form.add("validFrom", self.tr("Valid &from"), self.valid_from, span=6)
        form.add("validTo", self.tr("Valid &to"), self.valid_to, span=6)
        form.add_plain("isDefault", self.is_default)
        form.add_plain("isActive", self.is_active)
        self.body.addWidget(form)
        self.rate.setFocus()

    def _on_confirm(self) -> None:
        self.form.clear_faults()
        rate = self.rate.value()
        if rate is None or not 0 <= rate <= 1000:  # noqa: PLR2004 - as the body's field has it
            self.form.refuse("rate", self.tr("Type a rate such as 21."))
            return
        category = self.category.value()
        if category.has_no_vat != (rate == 0):
            text = self.tr("This category is without VAT.")
            if not category.has_no_vat:
                text = self.tr("A rate of 0 % needs a category without VAT.")
            self.form.refuse("categoryCode", text)
            return
        first, last = self.valid_from.value(), self.valid_to.value()
        if first is not None and last is not None and last < first:
            self.form.refuse("validTo", self.tr("The last day is before the first one."))
            return
        self.saved.emit(
            replace(
                self._rate,
                rate=rate,
                category=category,
                label=self.label.value() or "",
                valid_from=first,
                valid_to=last,
                is_default=self.is_default.isChecked(),
                is_active=self.is_active.isChecked(),
            )
        )


class AccountDialog(Sheet):
    """Makes or edits a bank account or a till; the IBAN is checked and names its bank."""

    saved = Signal(object)

    def __init__(
        self, parent: QWidget | None, account: BankAccount, today: date, *, is_new: bool
    ) -> None:
        title = self.tr("New account") if is_new else self.tr("Edit account")
        super().__init__(parent, title, self.tr("Save account"), icon="check", width=560)
        self._account = account
        form = self.form = Form()
        self.kind = Segments(
            self.tr("Kind of account"),
            [
                (AccountKind.BANK, self.tr("Bank account")),
                (AccountKind.CASH, self.tr("Till")),
            ],
        )
        self.kind.set_value(account.kind)
        self.iban = line(iban.pretty(account.iban) if account.iban else "", 60)
        self.bank_name, self.bic = line(account.bank_name, 255), line(account.bic, 15)
        self.currency = choice(currencies(), account.currency, searchable=True)
        self.opening = DecimalEdit()
        self.opening.set_value(account.opening_balance)
        self.opened_on = _day(account.opened_on, today)
        self.is_default = switch(self.tr("&Default account of its currency"), on=account.is_default)
        self.shown = switch(self.tr("&Show on documents"), on=account.show_on_invoice)
        form.add_plain("type", self.kind)
        form.add("iban", self.tr("&IBAN"), self.iban)
        form.add("bankName", self.tr("&Name"), self.bank_name, span=5)
        form.add("bic", self.tr("&BIC"), self.bic, span=3)
        form.add("currency", self.tr("C&urrency"), self.currency, span=4)
        form.add("openingBalance", self.tr("&Opening balance"), self.opening, span=6)
        form.add("openedOn", self.tr("B&alance on"), self.opened_on, span=6)
        form.add_plain("isDefault", self.is_default)
        form.add_plain("showOnInvoice", self.shown)
        self.body.addWidget(form)
        self.iban.editingFinished.connect(self._on_iban_left)
        form.edited.connect(self._refresh)
        self._refresh()
        (self.iban if account.kind is AccountKind.BANK else self.bank_name).setFocus()

    @property
    def is_bank(self) -> bool:
        """Whether a bank account is being typed."""
        return self.kind.value() is AccountKind.BANK

    def _refresh(self) -> None:
        for path in ("iban", "bic"):
            self.form.show_field(path, shown=self.is_bank)
        self.form.show_field("showOnInvoice", shown=self.is_bank)
        for path in ("openingBalance", "openedOn"):
            self.form.show_field(path, shown=not self.is_bank)

    def _on_iban_left(self) -> None:
        """Check the digits, write it in fours, and name the bank where it is known."""
        text = self.iban.text().strip()
        code = iban.check(text) if text else None
        if code:
            said = sentence(code, (("found", text),), i18n.current())
            self.form.show_fault("iban", said)
            return
        self.form.show_fault("iban", "")
        if not text:
            return
        self.iban.setText(iban.pretty(text))
        bank = bank_of(text)
        if bank is not None:
            self.bank_name.setText(bank.name)
            if bank.bic:
                self.bic.setText(bank.bic)

    def account(self) -> BankAccount:
        """The record as the form says."""
        return complete_account(
            replace(
                self._account,
                kind=self.kind.value(),
                iban=self.iban.value() if self.is_bank else None,
                bank_name=self.bank_name.value(),
                bic=self.bic.value() if self.is_bank else None,
                currency=self.currency.value(),
                is_default=self.is_default.isChecked(),
                show_on_invoice=self.is_bank and self.shown.isChecked(),
                opening_balance=None if self.is_bank else self.opening.value(),
                opened_on=None if self.is_bank else self.opened_on.value(),
            )
        )

    def _on_confirm(self) -> None:
        self.form.clear_faults()
        if not self.is_bank and self.bank_name.value() is None:
            self.form.refuse("bankName", self.tr("Give the till a name."))
            return
        faults = fatal(account_faults(self.account()))
        if faults:
            others = self.form.show_faults(faults)
            if others:
                self.banner.say("\n".join(others), "danger")
            return
        self.saved.emit(self.account())
