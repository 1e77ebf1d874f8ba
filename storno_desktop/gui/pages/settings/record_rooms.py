"""Series, VAT rates and accounts of the company: lists with a form for each record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTableWidget

from storno_desktop.application import master_data
from storno_desktop.application.changes import Changes
from storno_desktop.application.office import Office
from storno_desktop.domain import iban
from storno_desktop.domain.bank_account import AccountKind, BankAccount
from storno_desktop.domain.numbering import DocumentKind, Series
from storno_desktop.domain.vat import VatRate
from storno_desktop.gui import display
from storno_desktop.gui.dialogs.confirm import ConfirmDialog
from storno_desktop.gui.dialogs.records import AccountDialog, SeriesDialog, VatRateDialog
from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.pages.settings.room import Room
from storno_desktop.gui.pages.tables import fill, table
from storno_desktop.gui.widgets.parts import Card, EmptyState, button

if TYPE_CHECKING:
    from storno_desktop.gui.pages.page import Page

R = TypeVar("R", Series, VatRate, BankAccount)

translate = QCoreApplication.translate


class RecordRoom(Room, Generic[R]):
    """A list of records: Enter edits, Del deletes, one button makes a new one."""

    def __init__(
        self,
        page: Page,
        cls: type[R],
        title: str,
        about: str,
        new: str,
        titles: Sequence[str],
        numbers: Sequence[int] = (),
    ) -> None:
        super().__init__(page, title, about)
        self._cls: type[R] = cls
        self.records: list[R] = []
        self.today = date.min
        self.new = button(new, "plus")
        self.edit = button(self.tr("Edit"), "pencil")
        self.delete = button(self.tr("Delete"), "trash-2", "danger")
        for made in (self.delete, self.edit, self.new):
            self.bar.addWidget(made)
        self.table: QTableWidget = table(title, titles, numbers)
        self.card = Card()
        self.card.box.setContentsMargins(1, 1, 1, 1)
        self.card.box.addWidget(self.table)
        self.empty = EmptyState("list-ordered")
        self.empty.setMinimumHeight(160)
        self.empty.say(self.tr("Nothing here yet."), new)
        self.empty.acted.connect(self.create_new)
        self.card.box.addWidget(self.empty)
        self.box.addWidget(self.card)
        self.box.addStretch(1)
        self.new.clicked.connect(self.create_new)
        self.edit.clicked.connect(self.edit_chosen)
        self.delete.clicked.connect(self.ask_delete)
        self.table.doubleClicked.connect(lambda _index: self.edit_chosen())
        self.table.itemSelectionChanged.connect(self._on_choice)
        for key, deed in (
            (Qt.Key.Key_Return, self.edit_chosen),
            (Qt.Key.Key_F2, self.edit_chosen),
            (Qt.Key.Key_Delete, self.ask_delete),
        ):
            keys = QShortcut(QKeySequence(key), self.table)
            keys.setContext(Qt.ShortcutContext.WidgetShortcut)
            keys.activated.connect(deed)
        self._on_choice()

    def refresh(self) -> None:
        """Read the records."""
        page = self.page

        def work() -> tuple[list[R], date]:
            office = page.office()
            records: list[R] = master_data.all_records(office, self._cls, page.company_id)
            return records, office.clock.today()

        page.read(work, self._show)

    def _show(self, found: tuple[list[R], date]) -> None:
        chosen = self.chosen()
        records, self.today = found
        self.records = self.sorted(records)
        fill(self.table, [self.cells(record) for record in self.records])
        self.table.setVisible(bool(self.records))
        self.empty.setVisible(not self.records)
        ids = [record.id for record in self.records]
        if chosen is not None and chosen.id in ids:
            self.table.selectRow(ids.index(chosen.id))
        self._on_choice()

    def sorted(self, records: list[R]) -> list[R]:
        """The order people expect."""
        return records

    def cells(self, record: R) -> Sequence[str]:
        """What the list says of a record."""
        return (record.id,)

    def name_of(self, record: R) -> str:
        """Name a record."""
        return record.id

    def chosen(self) -> R | None:
        """The record that is meant."""
        rows = self.table.selectionModel().selectedRows()
        at = rows[0].row() if rows else -1
        return self.records[at] if 0 <= at < len(self.records) else None

    def _on_choice(self) -> None:
        for made in (self.edit, self.delete):
            made.setEnabled(self.chosen() is not None)

    def form(self, record: R, *, is_new: bool) -> Sheet | None:
        """The form of a record."""
        del record, is_new
        return None

    def blank(self, office: Office) -> R | None:
        """A new record."""
        del office
        return None

    def create_new(self) -> None:
        """Open the form of a new record."""
        page = self.page
        page.read(lambda: self.blank(page.office()), lambda record: self._open(record, is_new=True))

    def edit_chosen(self) -> None:
        """Open the form of the chosen record."""
        self._open(self.chosen(), is_new=False)

    def _open(self, record: R | None, *, is_new: bool) -> None:
        dialog = self.form(record, is_new=is_new) if record is not None else None
        if dialog is not None:
            dialog.failed.connect(self.page.failed)
            dialog.open()

    def saver(self, dialog: Sheet) -> Callable[[R], None]:
        """The slot that stores what a form gives."""
        page = self.page

        def save(record: R) -> None:
            dialog.run(
                page.tasks,
                lambda: master_data.put_record(page.office(), record),
                page.hub.changed.emit,
            )

        return save

    def ask_delete(self) -> None:
        """Delete the chosen record after a question."""
        record, page = self.chosen(), self.page
        if record is None:
            return
        name = self.name_of(record)
        dialog = ConfirmDialog(
            page,
            self.tr("Delete %1").replace("%1", name),
            self.tr("Delete"),
            text=self.tr("What is used in documents is kept and cannot be deleted."),
            danger=True,
            icon="trash-2",
        )
        deleted = record.id

        def deed() -> Changes:
            return master_data.delete_record(page.office(), self._cls, deleted)

        dialog.confirmed.connect(lambda: page.write(deed, page.hub.changed.emit))
        dialog.open()


def _marks(*pairs: tuple[bool, str]) -> str:
    return ", ".join(word for on, word in pairs if on)


class SeriesRoom(RecordRoom[Series]):
    """Number series, grouped by the kind of document."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            Series,
            translate("SeriesRoom", "Number series"),
            translate("SeriesRoom", "Numbers are given at issue, without gaps, and never twice."),
            translate("SeriesRoom", "New series"),
            [
                translate("SeriesRoom", "Kind"),
                translate("SeriesRoom", "Prefix"),
                translate("SeriesRoom", "Last number"),
                translate("SeriesRoom", "Next numbers"),
                translate("SeriesRoom", "Mark"),
            ],
            (2,),
        )

    def kinds(self) -> list[tuple[DocumentKind, str]]:
        """Kinds of documents with their names."""
        return [
            (DocumentKind.INVOICE, self.tr("Invoice")),
            (DocumentKind.CREDIT_NOTE, self.tr("Credit note")),
            (DocumentKind.PROFORMA, self.tr("Proforma invoice")),
            (DocumentKind.DELIVERY_NOTE, self.tr("Delivery note")),
            (DocumentKind.RECEIPT, self.tr("Receipt")),
            (DocumentKind.VOUCHER, self.tr("Voucher")),
        ]

    def sorted(self, records: list[Series]) -> list[Series]:
        """By kind, the default one first."""
        order = [kind for kind, _ in self.kinds()]
        return sorted(
            records,
            key=lambda one: (order.index(one.kind), not one.is_default, not one.is_active),
        )

    def cells(self, record: Series) -> Sequence[str]:
        """Kind, prefix, last number, the next three, marks."""
        period = record.period_of(self.today)
        last = record.last_number if record.period in {period, ""} else 0
        following = [record.number(last + step, self.today) for step in (1, 2, 3)]
        return (
            dict(self.kinds())[record.kind],
            record.prefix,
            str(last) if last else "–",
            ", ".join(following),
            _marks(
                (record.is_default, self.tr("★ default")),
                (not record.is_active, self.tr("inactive")),
            ),
        )

    def name_of(self, record: Series) -> str:
        """Name a series."""
        return self.tr("series %1").replace("%1", record.prefix)

    def form(self, record: Series, *, is_new: bool) -> Sheet:
        """The form of a series."""
        dialog = SeriesDialog(self.page, record, self.kinds(), self.today, is_new=is_new)
        dialog.saved.connect(self.saver(dialog))
        return dialog

    def blank(self, office: Office) -> Series:
        """A new series of invoices."""
        return Series(office.new_id(), self.page.company_id, DocumentKind.INVOICE, "")


class RatesRoom(RecordRoom[VatRate]):
    """VAT rates and the days they may be used."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            VatRate,
            translate("RatesRoom", "VAT rates"),
            translate("RatesRoom", "A document takes the rates that hold on its delivery date."),
            translate("RatesRoom", "New VAT rate"),
            [
                translate("RatesRoom", "Label"),
                translate("RatesRoom", "Rate"),
                translate("RatesRoom", "Category"),
                translate("RatesRoom", "Valid from"),
                translate("RatesRoom", "Valid to"),
                translate("RatesRoom", "Mark"),
            ],
            (1,),
        )

    def cells(self, record: VatRate) -> Sequence[str]:
        """Label, rate, category, days, marks."""
        return (
            record.label or f"{display.quantity(record.rate)} %",
            f"{display.quantity(record.rate)} %",
            record.category.value,
            display.day(record.valid_from),
            display.day(record.valid_to),
            _marks(
                (record.is_default, self.tr("★ default")),
                (not record.is_active, self.tr("inactive")),
                (not record.holds_on(self.today), self.tr("not in force today")),
            ),
        )

    def name_of(self, record: VatRate) -> str:
        """Name a rate."""
        return record.label or f"{display.quantity(record.rate)} %"

    def form(self, record: VatRate, *, is_new: bool) -> Sheet:
        """The form of a rate."""
        dialog = VatRateDialog(self.page, record, self.today, is_new=is_new)
        dialog.saved.connect(self.saver(dialog))
        return dialog

    def blank(self, office: Office) -> VatRate:
        """A new rate, after the others."""
        from decimal import Decimal

        position = max((record.position for record in self.records), default=0) + 1
        return VatRate(
            office.new_id(), self.page.company_id, Decimal(0), position=min(position, 999)
        )


class AccountsRoom(RecordRoom[BankAccount]):
    """Bank accounts and tills."""

    def __init__(self, page: Page) -> None:
        super().__init__(
            page,
            BankAccount,
            translate("AccountsRoom", "Bank accounts and tills"),
            translate("AccountsRoom", "A document names the accounts of its own currency."),
            translate("AccountsRoom", "New account"),
            [
                translate("AccountsRoom", "Account"),
                translate("AccountsRoom", "Bank"),
                translate("AccountsRoom", "Currency"),
                translate("AccountsRoom", "Mark"),
            ],
        )

    def cells(self, record: BankAccount) -> Sequence[str]:
        """Account, bank, currency, marks."""
        is_bank = record.kind is AccountKind.BANK
        return (
            iban.pretty(record.iban) if record.iban else self.tr("Till"),
            record.bank_name or "",
            record.currency,
            _marks(
                (record.is_default, self.tr("★ default")),
                (is_bank and not record.show_on_invoice, self.tr("not on documents")),
            ),
        )

    def name_of(self, record: BankAccount) -> str:
        """Name an account."""
        return iban.pretty(record.iban) if record.iban else record.bank_name or self.tr("Till")

    def form(self, record: BankAccount, *, is_new: bool) -> Sheet:
        """The form of an account."""
        dialog = AccountDialog(self.page, record, self.today, is_new=is_new)
        dialog.saved.connect(self.saver(dialog))
        return dialog

    def blank(self, office: Office) -> BankAccount:
        """A new bank account in the company's currency."""
        with office.store.read() as unit:
            company = unit.companies.get(self.page.company_id)
        account = BankAccount(office.new_id(), self.page.company_id)
        return replace(account, currency=company.default_currency) if company else account
