"""The product form (SCREENS 13)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from storno_desktop.domain import units
from storno_desktop.domain.money import trimmed
from storno_desktop.domain.product import Product, Usage
from storno_desktop.domain.vat import VatCategory, VatRate, settled
from storno_desktop.gui import display, i18n
from storno_desktop.gui.dialogs.form import Form, choice, line, paragraph, prose, switch
from storno_desktop.gui.dialogs.lists import currencies, unit_words
from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.widgets.inputs import DecimalEdit

Vat = tuple[VatCategory, Decimal]


class ProductDialog(Sheet):
    """Makes or edits one article or service; emits the record."""

    saved = Signal(object)

    def __init__(
        self, parent: QWidget | None, product: Product, rates: Sequence[VatRate], *, is_new: bool
    ) -> None:
        title = self.tr("New product or service") if is_new else self.tr("Edit %1")
        super().__init__(
            parent,
            title.replace("%1", product.name),
            self.tr("Save product"),
            icon="check",
            width=620,
        )
        self._product = product
        form = self.form = Form()
        self.name, self.code = line(product.name, 500), line(product.code, 50)
        self.is_service = switch(self.tr("&Service, not goods"), on=product.is_service)
        self.category = line(product.category, 100)
        self.price = DecimalEdit()
        self.price.set_value(product.default_price)
        self.currency = choice(currencies(), product.currency, searchable=True)
        vat = (product.vat_category, trimmed(product.vat_rate))
        self.vat = choice(
            _vat_choices(rates), vat, f"{display.quantity(vat[1])} % ({vat[0].value})"
        )
        self.vat_included = switch(self.tr("Price &includes VAT"), on=product.vat_included)
        code = units.code_for(product.unit) or product.unit
        self.unit = choice(unit_words(), code, product.unit, searchable=True)
        self.usage = choice(
            [
                (Usage.BOTH, self.tr("Sales and purchases")),
                (Usage.SALES, self.tr("Sales")),
                (Usage.PURCHASES, self.tr("Purchases")),
                (Usage.INTERNAL, self.tr("Internal")),
            ],
            product.usage,
        )
        self.nc_code, self.cpv_code = line(product.nc_code, 20), line(product.cpv_code, 50)
        self.barcode = line(product.barcode, 50)
        self.description = paragraph(product.description)
        self.is_active = switch(self.tr("Ac&tive: offered while typing"), on=product.is_active)
        form.add("name", self.tr("&Name"), self.name, span=8)
        form.add("code", self.tr("Item co&de"), self.code, span=4)
        form.add_plain("isService", self.is_service, span=8)
        form.add("category", self.tr("Cate&gory"), self.category, span=4)
        form.add("defaultPrice", self.tr("&Price"), self.price, span=4)
        form.add("currency", self.tr("&Currency"), self.currency, span=4)
        form.add("unitOfMeasure", self.tr("&Unit"), self.unit, span=4)
        form.add("vatRate", self.tr("&VAT rate"), self.vat, span=8)
        form.add("usage", self.tr("Us&ed in"), self.usage, span=4)
        form.add_plain("vatIncluded", self.vat_included)
        form.add("ncCode", self.tr("Commodity code"), self.nc_code, span=4)
        form.add("cpvCode", self.tr("CPV code"), self.cpv_code, span=4)
        form.add("barcode", self.tr("Barcode (GTIN)"), self.barcode, span=4)
        form.add("description", self.tr("Desc&ription"), self.description)
        if not is_new:
            form.add_plain("isActive", self.is_active)
        self.body.addWidget(form)
        form.edited.connect(self._refresh)
        self._refresh()
        self.name.setFocus()

    def _refresh(self) -> None:
        self.confirm.setEnabled(bool(self.name.text().strip()))

    def product(self) -> Product:
        """The record as the form says."""
        category, rate = settled(*self.vat.value())
        return replace(
            self._product,
            name=self.name.value() or "",
            code=self.code.value(),
            description=prose(self.description),
            unit=self._unit(),
            default_price=self.price.value() or Decimal(0),
            currency=self.currency.value(),
            vat_rate=rate,
            vat_category=category,
            vat_included=self.vat_included.isChecked(),
            is_service=self.is_service.isChecked(),
            is_active=self.is_active.isChecked(),
            usage=self.usage.value(),
            nc_code=self.nc_code.value(),
            cpv_code=self.cpv_code.value(),
            barcode=self.barcode.value(),
            category=self.category.value(),
        )

    def _unit(self) -> str:
        """The chosen unit; the stored word where it means the same: nothing is rewritten."""
        chosen: str = self.unit.value()
        stored = self._product.unit
        if chosen == (units.code_for(stored) or stored):
            return stored
        return units.label(chosen, i18n.current())

    def _on_confirm(self) -> None:
        self.form.clear_faults()
        price = self.price.value()
        if self.price.fault:
            self.form.refuse("defaultPrice", self.tr("This is no amount."))
            return
        if price is not None and price < 0:
            self.form.refuse("defaultPrice", self.tr("A price cannot be negative."))
            return
        self.saved.emit(self.product())


def _vat_choices(rates: Sequence[VatRate]) -> list[tuple[Vat, str]]:
    """The company's active rates, each pair of category and rate once."""
    found: dict[Vat, str] = {}
    for rate in rates:
        if rate.is_active:
            text = f"{display.quantity(rate.rate)} %"
            name = f"{text} · {rate.label}" if rate.label and rate.label != text else text
            found.setdefault((rate.category, trimmed(rate.rate)), name)
    return list(found.items())
