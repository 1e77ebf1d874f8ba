"""The form of a supplier: who it is, where, and on which account it is paid (SCREENS 12)."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from storno_desktop.application.reference import countries
from storno_desktop.domain import iban
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.party import Supplier
from storno_desktop.domain.party_rules import client_faults, complete_client
from storno_desktop.gui import i18n
from storno_desktop.gui.dialogs.form import Form, WholeEdit, choice, line, paragraph, prose, switch
from storno_desktop.gui.dialogs.sheet import Sheet


class SupplierDialog(Sheet):
    """Makes or edits one supplier; emits the record."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None, supplier: Supplier, *, is_new: bool) -> None:
        title = self.tr("New supplier") if is_new else self.tr("Edit %1")
        super().__init__(
            parent,
            title.replace("%1", supplier.name),
            self.tr("Save supplier"),
            icon="check",
            width=680,
        )
        self._supplier = supplier
        self.form = Form()
        self._add_fields()
        self._fill(supplier)
        area = QScrollArea()
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what has the focus is always in sight
        area.setMinimumHeight(420)
        self.body.addWidget(area, 1)
        self.name.textChanged.connect(self._refresh)
        self._refresh()
        self.tax_id.setFocus()

    def _add_fields(self) -> None:
        form = self.form
        self.tax_id, self.name = line(limit=28), line(limit=200)
        self.registration = line(limit=100)
        form.add("cui", self.tr("&Tax number"), self.tax_id, span=5)
        form.add("name", self.tr("&Name"), self.name, span=7)
        form.add("registrationNumber", self.tr("&Registration no."), self.registration, span=5)
        self.vat_payer = switch(self.tr("&VAT registered"), on=False)
        form.add_plain("isVatPayer", self.vat_payer, span=7)
        form.section(self.tr("Address"))
        self.country = choice(countries(i18n.current()), self._supplier.country, searchable=True)
        self.county, self.city = line(limit=60), line(limit=100)
        self.address, self.postal_code = line(limit=150), line(limit=20)
        self.email, self.phone = line(limit=100), line(limit=100)
        form.add("country", self.tr("&Country"), self.country, span=4)
        form.add("county", self.tr("County"), self.county, span=4)
        form.add("city", self.tr("Town"), self.city, span=4)
        form.add("address", self.tr("&Address"), self.address, span=9)
        form.add("postalCode", self.tr("Postal code"), self.postal_code, span=3)
        form.add("email", self.tr("&Email"), self.email, span=7)
        form.add("phone", self.tr("Phone"), self.phone, span=5)
        form.section(self.tr("Payment"))
        self.account, self.bank = line(limit=42), line(limit=100)
        self.term = WholeEdit(0, 3650, self._supplier.payment_term_days, self.tr("as invoiced"))
        form.add("bankAccount", self.tr("IBAN"), self.account, span=6)
        form.add("bankName", self.tr("Bank"), self.bank, span=3)
        form.add("defaultPaymentTermDays", self.tr("Payment term, days"), self.term, span=3)
        self.notes = paragraph(rows=2)
        form.add("notes", self.tr("Notes, for you only"), self.notes)

    def _fill(self, supplier: Supplier) -> None:
        for editor, text in (
            (self.tax_id, supplier.vat_code if supplier.is_vat_payer else supplier.cui),
            (self.name, supplier.name),
            (self.registration, supplier.registration_number),
            (self.county, supplier.county),
            (self.city, supplier.city),
            (self.address, supplier.address),
            (self.postal_code, supplier.postal_code),
            (self.email, supplier.email),
            (self.phone, supplier.phone),
            (self.account, supplier.bank_account),
            (self.bank, supplier.bank_name),
        ):
            editor.set_value(text)
        self.vat_payer.setChecked(supplier.is_vat_payer)
        self.notes.setPlainText(supplier.notes or "")

    def _refresh(self, *_: object) -> None:
        self.confirm.setEnabled(bool(self.name.text().strip()))

    def supplier(self) -> Supplier:
        """The record as the form says."""
        tax_id, pays_vat = self.tax_id.value(), self.vat_payer.isChecked()
        return replace(
            self._supplier,
            name=self.name.value() or "",
            country=self.country.value(),
            cui=tax_id,
            vat_code=tax_id if pays_vat else None,
            is_vat_payer=pays_vat,
            registration_number=self.registration.value(),
            county=self.county.value(),
            city=self.city.value(),
            address=self.address.value(),
            postal_code=self.postal_code.value(),
            email=self.email.value(),
            phone=self.phone.value(),
            bank_account=self.account.value(),
            bank_name=self.bank.value(),
            payment_term_days=self.term.value(),
            notes=prose(self.notes),
        )

    def _on_confirm(self) -> None:
        self.form.clear_faults()
        self.banner.hide()
        if not self.term.is_right:
            self.form.refuse("defaultPaymentTermDays", self.tr("Type a number of days."))
            return
        supplier = self.supplier()
        account = supplier.bank_account
        if account and account[:2].isalpha() and iban.check(account) is not None:
            self.form.refuse("bankAccount", self.tr("This is no valid IBAN."))
            return
        faults = fatal(client_faults(complete_client(supplier)))
        if faults:
            others = self.form.show_faults(faults)
            if others:
                self.banner.say("\n".join(others), "danger")
            return
        self.saved.emit(supplier)
