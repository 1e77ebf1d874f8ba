"""The products and services of a company (SCREENS 13)."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from storno_desktop.application import drafts, master_data
from storno_desktop.application.changes import Changes
from storno_desktop.application.office import Office, company_of
from storno_desktop.application.queries import Order, PartyFilter, ProductRow, RowSource
from storno_desktop.domain import units
from storno_desktop.domain.product import Product
from storno_desktop.domain.vat import VatRate
from storno_desktop.gui import display, i18n
from storno_desktop.gui.changes import ChangeHub
from storno_desktop.gui.delegates.cells import (
    TALL_ROW_HEIGHT,
    AmountDelegate,
    CellDelegate,
    ChipsDelegate,
    Mark,
    TwoLineDelegate,
)
from storno_desktop.gui.dialogs.product import ProductDialog
from storno_desktop.gui.models.paged import Column
from storno_desktop.gui.pages.page import OfficeGetter
from storno_desktop.gui.pages.records import RecordsPage
from storno_desktop.gui.settings import Settings
from storno_desktop.gui.tasks import Tasks
from storno_desktop.gui.widgets.choices import Segments

translate = QCoreApplication.translate


def marks(row: ProductRow) -> list[Mark]:
    """A chip for what is no longer offered."""
    if row.is_active:
        return []
    return [Mark("neutral", "circle", translate("ProductsPage", "Inactive"))]


def _unit(row: ProductRow) -> str:
    code = units.code_for(row.unit)
    return units.label(code, i18n.current()) if code else row.unit


def product_columns() -> list[Column[ProductRow]]:
    """The columns, the shown ones first."""
    return [
        Column(
            "name",
            translate("ProductsPage", "Name"),
            lambda row: row.name,
            width=320,
            sort="name",
            kind="two_lines",
        ),
        Column(
            "code",
            translate("ProductsPage", "Item code"),
            lambda row: row.code,
            width=130,
            sort="code",
        ),
        Column(
            "price",
            translate("ProductsPage", "Price"),
            lambda row: display.price(Decimal(row.price)),
            width=150,
            is_number=True,
            sort="price",
            kind="amount",
        ),
        Column("unit", translate("ProductsPage", "Unit"), _unit, width=90, sort="unit"),
        Column(
            "vat",
            translate("ProductsPage", "VAT"),
            lambda row: f"{display.quantity(Decimal(row.vat_rate))} %",
            width=80,
            is_number=True,
            sort="vat_rate",
        ),
        Column(
            "state",
            translate("ProductsPage", "Status"),
            lambda row: ", ".join(mark.word for mark in marks(row)),
            width=120,
            kind="chips",
        ),
    ]


class ProductsPage(RecordsPage[ProductRow]):
    """Everything the company sells or buys."""

    name = "products"

    def __init__(
        self,
        office: Office | OfficeGetter,
        tasks: Tasks,
        hub: ChangeHub,
        company_id: str,
        *,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.shown: Segments | None = None
        super().__init__(
            office,
            tasks,
            hub,
            company_id,
            question=self._ask,
            columns=product_columns(),
            order=Order("name", descending=False),
            title=translate("ProductsPage", "Products and services"),
            search=translate("ProductsPage", "Name, code…"),
            icon="package",
            settings=settings,
            parent=parent,
        )
        self.add_commands(self.tr("New product"))
        self.shown = Segments(
            self.tr("Shown"),
            [(True, self.tr("Active")), (False, self.tr("Inactive")), (None, self.tr("All"))],
        )
        self.shown.edited.connect(lambda _value: self.show_rows())
        self.above.addWidget(self.shown)
        self.on_chosen([])
        self.refresh()

    def delegate(self, column: Column[ProductRow]) -> CellDelegate:
        """What paints a column."""
        match column.kind:
            case "two_lines":
                return TwoLineDelegate(_second, self.table)
            case "amount":
                return AmountDelegate(lambda row: row.currency, self.table, TALL_ROW_HEIGHT)
            case "chips":
                return ChipsDelegate(marks, self.table, TALL_ROW_HEIGHT)
        return super().delegate(column)

    def _ask(self) -> RowSource[ProductRow]:
        is_active = self.shown.value() if self.shown is not None else True
        filter_ = PartyFilter(self.company_id, self.search.text().strip(), is_active=is_active)
        return self.office().store.queries.products(filter_, self.order)

    def say_empty(self) -> None:
        """Say what belongs here."""
        self.say_missing(
            self.tr("No products yet. What you sell often is typed once and picked here."),
            self.tr("New product"),
        )

    def name_of(self, row: ProductRow) -> str:
        """Name a product."""
        return row.name

    def deed_of_delete(self, id_: str) -> Changes:
        """Delete a product that no draft or document names."""
        return master_data.delete_record(self.office(), Product, id_)

    def create_new(self) -> None:
        """Open the form of a new product with the company's unit, currency and rate."""

        def blank() -> tuple[Product, list[VatRate]]:
            office = self.office()
            with office.store.read() as unit:
                company = company_of(unit, self.company_id)
                rates = unit.vat_rates.all(company.id)
            start = drafts.blank_line(company, rates, office.clock.today())
            product = Product(
                id=office.new_id(),
                company_id=company.id,
                name="",
                unit=start.unit,
                currency=company.default_currency,
                vat_rate=start.vat_rate,
                vat_category=start.vat_category,
            )
            return product, _usable(rates, office)

        self.read(blank, lambda found: self._open_form(*found, is_new=True))

    def open_chosen(self) -> None:
        """Edit the product that is meant."""
        row = self.current_row()
        if row is None:
            return

        def stored() -> tuple[Product, list[VatRate]]:
            office = self.office()
            product = master_data.get_record(office, Product, row.id)
            rates = master_data.all_records(office, VatRate, self.company_id)
            return product, _usable(rates, office)

        self.read(stored, lambda found: self._open_form(*found, is_new=False))

    def _open_form(self, product: Product, rates: list[VatRate], *, is_new: bool) -> None:
        dialog = ProductDialog(self, product, rates, is_new=is_new)
        dialog.failed.connect(self.failed)

        def saved(changed: Product) -> None:
            dialog.run(
                self.tasks,
                lambda: master_data.put_record(self.office(), changed),
                self.hub.changed.emit,
            )

        dialog.saved.connect(saved)
        dialog.open()

    def _on_changes(self, changes: object) -> None:
        if isinstance(changes, Changes) and (changes.everything or changes.products):
            self.reload()


def _usable(rates: list[VatRate], office: Office) -> list[VatRate]:
    """The rates that hold today: a new product is not given a rate of the past."""
    today = office.clock.today()
    return [rate for rate in rates if rate.is_active and rate.holds_on(today)]


def _second(row: ProductRow) -> str:
    if row.is_service:
        return translate("ProductsPage", "Service")
    return translate("ProductsPage", "Goods")
