"""The company: who it is, how it invoices, how its documents look."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QWidget

from storno_desktop.application import companies
from storno_desktop.application.changes import Changes
from storno_desktop.application.errors import BadInput
from storno_desktop.application.office import company_of
from storno_desktop.application.reference import countries
from storno_desktop.domain import units
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.party import Company
from storno_desktop.domain.vat import VatRounding
from storno_desktop.gui import i18n
from storno_desktop.gui.dialogs.form import (
    Form,
    WholeEdit,
    choice,
    choose,
    line,
    paragraph,
    prose,
    switch,
)
from storno_desktop.gui.dialogs.lists import currencies, languages, unit_words
from storno_desktop.gui.dialogs.payment_methods import METHODS, method_name
from storno_desktop.gui.dialogs.places import CountyEdit, TownEdit
from storno_desktop.gui.pages.files import ask_which, read_bytes
from storno_desktop.gui.pages.settings.company_einvoice import EInvoiceFields
from storno_desktop.gui.pages.settings.room import Room
from storno_desktop.gui.tasks import Lane
from storno_desktop.gui.widgets.inputs import DecimalEdit
from storno_desktop.gui.widgets.parts import Card, button

if TYPE_CHECKING:
    from storno_desktop.gui.pages.page import Page

_LARGEST_LOGO = 2 * 1024 * 1024
_TEXTS = (
    ("name", "name"),
    ("registrationNumber", "registration_number"),
    ("vatIn", "vat_in"),
    ("eoriCode", "eori_code"),
    ("legalForm", "legal_form"),
    ("address", "address"),
    ("postalCode", "postal_code"),
    ("phone", "phone"),
    ("email", "email"),
    ("website", "website"),
    ("representative", "representative"),
    ("representativeRole", "representative_role"),
)


class CompanyRoom(Room):
    """The company's own record; issued documents keep what they were issued with."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, QCoreApplication.translate("CompanyRoom", "Company"))
        self._company: Company | None = None
        self._logo: bytes | None = None
        self._is_shown = False
        self.save = button(self.tr("Save"), "check", "primary")
        self.save.setToolTip(self.tr("Save (Ctrl+S)"))
        self.save.setShortcut("Ctrl+S")
        self.save.clicked.connect(self.store)
        self.save.setEnabled(False)
        self.bar.addWidget(self.save)
        self.form = Form()
        self._lines = {key: line() for key, _ in _TEXTS}
        self._add_identity()
        self._add_place()
        self.einvoice = EInvoiceFields(self.form, self)
        self._add_defaults()
        self._add_looks()
        card = Card()
        card.box.addWidget(self.form)
        self.box.addWidget(card)
        self.box.addStretch(1)
        self.form.edited.connect(self._on_edited)

    # fields

    def _add_identity(self) -> None:
        form, lines = self.form, self._lines
        self.cif = line()
        self.cif.setReadOnly(True)
        self.capital = DecimalEdit()
        self.vat_payer = switch(self.tr("VAT &registered"), on=False)
        self.vat_on_collection = switch(self.tr("&Cash accounting (VAT on collection)"), on=False)
        self.oss = switch(self.tr("OSS scheme"), on=False)
        form.add("cif", self.tr("Tax number"), self.cif, span=4)
        form.add("name", self.tr("&Name"), lines["name"], span=8)
        form.add(
            "registrationNumber", self.tr("Registration no."), lines["registrationNumber"], span=4
        )
        form.add("legalForm", self.tr("Legal form"), lines["legalForm"], span=4)
        form.add("capitalSocial", self.tr("Share capital"), self.capital, span=4)
        form.add_plain("vatPayer", self.vat_payer, span=4)
        form.add_plain("vatOnCollection", self.vat_on_collection, span=5)
        form.add_plain("oss", self.oss, span=3)
        form.add("vatIn", self.tr("Second VAT number"), lines["vatIn"], span=6)
        form.add("eoriCode", self.tr("EORI number"), lines["eoriCode"], span=6)

    def _add_place(self) -> None:
        form, lines = self.form, self._lines
        self.country = choice(countries(i18n.current()), "RO", searchable=True)
        self.county, self.town = CountyEdit(), TownEdit()
        form.section(self.tr("Address"))
        form.add("country", self.tr("Country"), self.country, span=4)
        form.add("state", self.tr("County"), self.county, span=4)
        form.add("city", self.tr("Town"), self.town, span=4)
        form.add("address", self.tr("Address"), lines["address"], span=9)
        form.add("postalCode", self.tr("Postal code"), lines["postalCode"], span=3)
        form.add("phone", self.tr("Phone"), lines["phone"], span=4)
        form.add("email", self.tr("Email"), lines["email"], span=4)
        form.add("website", self.tr("Website"), lines["website"], span=4)
        form.add("representative", self.tr("Representative"), lines["representative"], span=6)
        form.add("representativeRole", self.tr("Role"), lines["representativeRole"], span=6)
        # the country of a company decides its law: it is chosen when the company is made
        self.country.setEnabled(False)
        self.county.edited.connect(self._on_county)

    def _add_defaults(self) -> None:
        form = self.form
        self.currency = choice(currencies(), "RON", searchable=True)
        self.language = choice(languages(), "ro")
        self.term = WholeEdit(0, 3650, 30, self.tr("due on receipt"))
        self.unit = choice(unit_words(), "H87", searchable=True)
        none = self.tr("none")
        methods = [("", none), *((one, method_name(one)) for one in METHODS)]
        self.method = choice(methods, "")
        self.rounding = choice(
            [
                (VatRounding.PER_GROUP, self.tr("per VAT rate (as EN 16931 computes it)")),
                (VatRounding.PER_LINE, self.tr("per line (as a Storno server does)")),
                (VatRounding.BY_BASE, self.tr("strictly base times rate")),
            ],
            VatRounding.PER_GROUP,
        )
        self.notes, self.terms = paragraph(rows=2), paragraph(rows=2)
        form.section(self.tr("Defaults of new documents"))
        form.add("defaultCurrency", self.tr("Currency"), self.currency, span=4)
        form.add("language", self.tr("Document language"), self.language, span=4)
        form.add("defaultPaymentTermDays", self.tr("Payment term, days"), self.term, span=4)
        form.add("defaultUnit", self.tr("Unit"), self.unit, span=4)
        form.add("defaultPaymentMethod", self.tr("Payment method"), self.method, span=4)
        form.add("vatRounding", self.tr("VAT is rounded"), self.rounding, span=4)
        form.add("defaultNotes", self.tr("Notes"), self.notes)
        form.add("defaultPaymentTerms", self.tr("Payment terms"), self.terms)

    def _add_looks(self) -> None:
        form = self.form
        form.section(self.tr("Look of documents"))
        self.logo = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.logo.setFixedSize(180, 64)
        self.logo.setAccessibleName(self.tr("Logo"))
        self.choose_logo = button(self.tr("Choose logo…"), "image")
        self.remove_logo = button(self.tr("Remove logo"), "x")
        self.choose_logo.clicked.connect(self._ask_logo)
        self.remove_logo.clicked.connect(partial(self._take_logo, b""))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        for one in (self.logo, self.choose_logo, self.remove_logo):
            layout.addWidget(one)
        layout.addStretch(1)
        form.add_plain("logo", row)
        self.color = line(limit=7)
        self.color.setPlaceholderText("#2563eb")
        pick = button(self.tr("Choose colour…"))
        pick.clicked.connect(self._ask_color)
        colors = QWidget()
        color_row = QHBoxLayout(colors)
        color_row.setContentsMargins(0, 0, 0, 0)
        self.swatch = QLabel()
        self.swatch.setFixedSize(32, 32)
        for part in (self.swatch, self.color, pick):
            color_row.addWidget(part)
        colors.setFocusProxy(self.color)
        form.add("primaryColor", self.tr("Colour"), colors, span=6)
        self.color.setAccessibleName(self.tr("Colour"))
        self.color.edited.connect(self._on_color)
        self.footer = line(limit=500)
        form.add("footerText", self.tr("Footer"), self.footer, span=6)

    # reading

    def refresh(self) -> None:
        """Read the record and its logo."""
        page = self.page

        def work() -> tuple[Company, bytes | None]:
            office = page.office()
            with office.store.read() as unit:
                company = company_of(unit, page.company_id)
            sha256 = company.logo_sha256
            return company, office.store.vault.get(sha256) if sha256 else None

        page.read(work, lambda found: self.show_company(*found))

    def on_changes(self, changes: Changes) -> None:
        """Another window's change is shown unless something is being typed here."""
        mine = self.page.company_id in changes.companies
        if (changes.everything or mine) and not self.save.isEnabled():
            self.refresh()

    def show_company(self, company: Company, logo: bytes | None) -> None:
        """Fill the form."""
        self._company, self._logo = company, logo
        self._is_shown = False
        for key, attribute in _TEXTS:
            self._lines[key].set_value(getattr(company, attribute))
        self.cif.set_value(company.vat_code or company.cif)
        self.capital.set_value(company.capital_social)
        self.vat_payer.setChecked(company.vat_payer)
        self.vat_on_collection.setChecked(company.vat_on_collection)
        self.oss.setChecked(company.oss)
        choose(self.country, company.country)
        self.county.set_country(company.country)
        self.county.set_value(company.state)
        self._on_county()
        self.town.set_value(company.city)
        choose(self.currency, company.default_currency)
        choose(self.language, company.language)
        self.term.set_value(company.payment_term_days)
        code = units.code_for(company.default_unit) or company.default_unit
        choose(self.unit, code, company.default_unit)
        method = company.default_payment_method or ""
        choose(self.method, method, method_name(method))
        choose(self.rounding, company.vat_rounding)
        self.notes.setPlainText(company.default_notes or "")
        self.terms.setPlainText(company.default_payment_terms or "")
        self.color.set_value(company.accent_color)
        self.footer.set_value(company.footer_text)
        self.einvoice.show_company(company)
        self._show_logo()
        self._on_color()
        self.form.clear_faults()
        self.save.setEnabled(False)
        self._is_shown = True

    def _show_logo(self) -> None:
        picture = QPixmap()
        if self._logo:
            picture.loadFromData(QByteArray(self._logo))
        if picture.isNull():
            self.logo.setText(self.tr("no logo"))
        else:
            keep = Qt.AspectRatioMode.KeepAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            self.logo.setPixmap(picture.scaled(self.logo.size(), keep, smooth))
        self.remove_logo.setVisible(bool(self._logo))

    def _on_edited(self) -> None:
        if self._is_shown:
            self.save.setEnabled(True)

    def _on_county(self, *_: object) -> None:
        is_romania = self.country.value() == "RO"
        self.town.set_county(self.county.value() if is_romania else None)

    def _on_color(self, *_: object) -> None:
        color = QColor(self.color.value() or "#2563eb")
        picture = QPixmap(self.swatch.size())
        picture.fill(color if color.isValid() else QColor(0, 0, 0, 0))
        self.swatch.setPixmap(picture)
        self._on_edited()

    def _ask_color(self) -> None:
        dialog = QColorDialog(QColor(self.color.value() or "#2563eb"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def taken(color: QColor) -> None:
            self.color.set_value(color.name())
            self._on_color()

        dialog.colorSelected.connect(taken)
        dialog.open()

    def _ask_logo(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        ask_which(self, self.tr("Choose logo"), kinds, self.read_logo)

    def read_logo(self, source: Path) -> None:
        """Read a picture that was chosen."""
        self.page.read(lambda: read_bytes(source, _LARGEST_LOGO), self._take_logo)

    def _take_logo(self, content: bytes, *_: object) -> None:
        if content and not QPixmap().loadFromData(QByteArray(content)):
            self.page.banner.say(self.tr("This file is no picture."), "danger")
            return
        self._logo = content or None
        self._show_logo()
        self._on_edited()

    # storing

    def company(self) -> Company | None:
        """The record as the form says, with the stored logo."""
        before = self._company
        if before is None:
            return None
        texts = {attribute: self._lines[key].value() for key, attribute in _TEXTS}
        texts["name"] = texts["name"] or ""
        typed = replace(
            before,
            **texts,  # type: ignore[arg-type]
            capital_social=self.capital.value(),
            vat_payer=self.vat_payer.isChecked(),
            vat_code=before.vat_code if self.vat_payer.isChecked() else None,
            vat_on_collection=self.vat_on_collection.isChecked(),
            oss=self.oss.isChecked(),
            state=self.county.value(),
            city=self.town.value(),
            default_currency=self.currency.value(),
            language=self.language.value(),
            payment_term_days=self.term.value(),
            default_unit=self._unit(before),
            default_payment_method=self.method.value() or None,
            vat_rounding=self.rounding.value(),
            default_notes=prose(self.notes),
            default_payment_terms=prose(self.terms),
            accent_color=self.color.value(),
            footer_text=self.footer.value(),
        )
        return self.einvoice.written(typed)

    def _unit(self, before: Company) -> str:
        chosen: str = self.unit.value()
        known = units.code_for(before.default_unit) or before.default_unit
        return before.default_unit if chosen == known else units.label(chosen, i18n.current())

    def store(self) -> None:
        """Store the record; faults are shown at their fields."""
        company, page, logo = self.company(), self.page, self._logo
        if company is None or not self._may_store(company):
            return
        self.save.setEnabled(False)

        def deed() -> Changes:
            office = page.office()
            sha256 = office.store.vault.put(logo) if logo else None
            return companies.put_company(office, replace(company, logo_sha256=sha256))

        def done(changes: Changes) -> None:
            page.banner.hide()
            page.toast.say(self.tr("Company saved"))
            page.hub.changed.emit(changes)

        page.tasks.run(Lane.WRITE, self, deed, done, self._refused)

    def _may_store(self, company: Company) -> bool:
        self.form.clear_faults()
        if not company.name:
            self.form.refuse("name", self.tr("A name is needed."))
            return False
        if not self.term.is_right:
            self.form.refuse("defaultPaymentTermDays", self.tr("Type a number of days."))
            return False
        if self.capital.fault:
            self.form.refuse("capitalSocial", self.tr("This is no amount."))
            return False
        color = company.accent_color
        if color and not (color.startswith("#") and QColor(color).isValid() and len(color) == 7):  # noqa: PLR2004
            self.form.refuse("primaryColor", self.tr("Write a colour as #2563eb."))
            return False
        return True

    def _refused(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        if isinstance(error, BadInput):
            others = self.form.show_faults([_at_field(fault) for fault in error.faults])
            if others:
                self.page.banner.say("\n".join(others), "danger")
            return
        self.page.show_error(error)


def _at_field(fault: Fault) -> Fault:
    """The VAT number has no field of its own: it follows the tax number."""
    return replace(fault, path="cif") if fault.path == "vatCode" else fault
