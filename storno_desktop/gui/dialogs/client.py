"""The client form (SCREENS 11.2): check digits on leaving, faults at their fields."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from storno_desktop.application.reference import countries, country_name
from storno_desktop.application.texts import sentence
from storno_desktop.domain import taxid
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.party import Client, ClientKind, EinvoiceIdentifiers
from storno_desktop.domain.party_rules import client_faults, complete_client
from storno_desktop.domain.semantic import Identifier
from storno_desktop.domain.taxid import Kind, eu
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
from storno_desktop.gui.dialogs.lists import address_schemes, currencies, languages
from storno_desktop.gui.dialogs.places import CountyEdit, TownEdit
from storno_desktop.gui.dialogs.sheet import Sheet
from storno_desktop.gui.tasks import later
from storno_desktop.gui.widgets.choices import Segments

_LEITWEG = "einvoiceIdentifiers.xrechnung.leitwegId"
_SDI = "einvoiceIdentifiers.sdi.codiceDestinatario"


class ClientDialog(Sheet):
    """Makes or edits one client; emits the record, complete or not."""

    saved = Signal(object)

    def __init__(self, parent: QWidget | None, client: Client, *, is_new: bool) -> None:
        title = self.tr("New customer") if is_new else self.tr("Edit %1")
        super().__init__(
            parent,
            title.replace("%1", client.name),
            self.tr("Save customer"),
            icon="check",
            width=720,
        )
        self._client = client
        self.form = Form()
        self._add_identity()
        self._add_place()
        self._add_terms()
        self._add_einvoice()
        area = QScrollArea()
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what has the focus is always in sight
        area.setMinimumHeight(460)
        self.body.addWidget(area, 1)
        self.missing = self.note("", "muted")
        self._fill(client)
        self.form.edited.connect(self._refresh)
        self._refresh()
        first = self.tax_id if client.kind is ClientKind.COMPANY else self.name
        later(self, 0, partial(first.setFocus, Qt.FocusReason.OtherFocusReason))

    # fields, in the order of Tab

    def _add_identity(self) -> None:
        self.kind = Segments(
            self.tr("Kind of customer"),
            [
                (ClientKind.COMPANY, self.tr("Company")),
                (ClientKind.INDIVIDUAL, self.tr("Person")),
            ],
        )
        self.tax_id, self.personal_id = line(limit=28), line(limit=13)
        self.name, self.registration = line(limit=200), line(limit=100)
        form = self.form
        form.add_plain("kind", self.kind)
        form.add("cui", self.tr("&Tax number"), self.tax_id, span=5)
        form.add("cnp", self.tr("&Personal ID number"), self.personal_id, over="cui")
        form.add("name", self.tr("&Name"), self.name, span=7)
        form.add("registrationNumber", self.tr("&Registration no."), self.registration, span=5)
        self.vat_payer = switch(self.tr("&VAT registered"), on=False)
        form.add_plain("isVatPayer", self.vat_payer, span=7)
        self.tax_id.editingFinished.connect(self._on_tax_id_left)
        self.personal_id.editingFinished.connect(partial(self._check, "cnp", Kind.PERSONAL))

    def _add_place(self) -> None:
        language = i18n.current()
        self.country = choice(countries(language), self._client.country, searchable=True)
        self.county, self.town = CountyEdit(), TownEdit()
        self.address, self.postal_code = line(limit=150), line(limit=20)
        self.email, self.phone = line(limit=100), line(limit=100)
        self.contact = line(limit=100)
        form = self.form
        form.section(self.tr("Address"))
        form.add("country", self.tr("&Country"), self.country, span=4)
        form.add("county", self.tr("C&ounty"), self.county, span=4)
        form.add("city", self.tr("To&wn"), self.town, span=4)
        form.add("address", self.tr("&Address"), self.address, span=9)
        form.add("postalCode", self.tr("Posta&l code"), self.postal_code, span=3)
        form.add("email", self.tr("&Email"), self.email, span=5)
        form.add("phone", self.tr("P&hone"), self.phone, span=3)
        form.add("contactPerson", self.tr("Contact person"), self.contact, span=4)
        self.country.edited.connect(self._on_country)
        self.county.edited.connect(self._on_county)

    def _add_terms(self) -> None:
        same = self.tr("as the company")
        self.currency = choice(
            [("", same), *currencies()], self._client.currency or "", searchable=True
        )
        self.language = choice([("", same), *languages()], self._client.language or "")
        self.term = WholeEdit(0, 3650, self._client.payment_term_days, same)
        self.code, self.id_number = line(limit=50), line(limit=30)
        self.notes = paragraph(rows=2)
        form = self.form
        form.section(self.tr("Terms"))
        form.add("currency", self.tr("C&urrency"), self.currency, span=4)
        form.add("language", self.tr("Document lan&guage"), self.language, span=4)
        form.add("defaultPaymentTermDays", self.tr("Pa&yment term, days"), self.term, span=4)
        form.add("clientCode", self.tr("Customer code"), self.code, span=4)
        form.add("idNumber", self.tr("ID card"), self.id_number, span=4)
        form.add("notes", self.tr("Notes, for you only"), self.notes)

    def _add_einvoice(self) -> None:
        self.scheme = choice(address_schemes(), None, searchable=True)
        self.electronic = line(limit=255)
        self.leitweg, self.sdi, self.pec = line(limit=46), line(limit=7), line(limit=256)
        self.siren, self.siret, self.service = line(limit=9), line(limit=14), line(limit=100)
        self.codice_fiscale = line(limit=16)
        form = self.form
        form.section(self.tr("E-invoice"))
        form.add("scheme", self.tr("Address scheme"), self.scheme, span=5)
        form.add("electronicAddress", self.tr("Electronic address"), self.electronic, span=7)
        form.add(_LEITWEG, self.tr("Leitweg-ID"), self.leitweg, span=6)
        form.add(_SDI, self.tr("SdI recipient code"), self.sdi, span=4)
        form.add("pec", self.tr("Certified email (PEC)"), self.pec, span=4)
        form.add("codiceFiscale", self.tr("Codice fiscale"), self.codice_fiscale, span=4)
        form.add("siren", self.tr("SIREN"), self.siren, span=4)
        form.add("siret", self.tr("SIRET"), self.siret, span=4)
        form.add("serviceCode", self.tr("Service code"), self.service, span=4)

    def _fill(self, client: Client) -> None:
        einvoice = client.einvoice or EinvoiceIdentifiers()
        address = client.electronic_address
        for editor, text in (
            (self.tax_id, client.vat_code if client.is_vat_payer else client.cui),
            (self.personal_id, client.cnp),
            (self.name, client.name),
            (self.registration, client.registration_number),
            (self.address, client.address),
            (self.postal_code, client.postal_code),
            (self.email, client.email),
            (self.phone, client.phone),
            (self.contact, client.contact_person),
            (self.code, client.client_code),
            (self.id_number, client.id_number),
            (self.electronic, address.value if address else None),
            (self.leitweg, einvoice.leitweg_id),
            (self.sdi, einvoice.codice_destinatario),
            (self.pec, einvoice.pec_address),
            (self.service, einvoice.service_code),
            (self.siren, client.siren),
            (self.siret, client.siret or einvoice.siret),
            (self.codice_fiscale, client.codice_fiscale),
        ):
            editor.set_value(text)
        choose(self.scheme, address.scheme if address else None)
        self.notes.setPlainText(client.notes or "")
        self.kind.set_value(client.kind)
        self.vat_payer.setChecked(client.is_vat_payer)
        self._on_country()
        self.county.set_value(client.county)
        self._on_county()
        self.town.set_value(client.city)

    # what follows from what

    def _on_country(self, *_: object) -> None:
        country = self.country.value()
        self.county.set_country(country)
        self._on_county()
        for path, home in (
            (_LEITWEG, "DE"),
            (_SDI, "IT"),
            ("pec", "IT"),
            ("codiceFiscale", "IT"),
            ("siren", "FR"),
            ("siret", "FR"),
            ("serviceCode", "FR"),
        ):
            self.form.show_field(path, shown=country == home)
        if self.tax_id.text().strip():
            self._check("cui", Kind.TAX)

    def _on_county(self) -> None:
        is_romania = self.country.value() == "RO"
        self.town.set_county(self.county.value() if is_romania else None)

    def _on_tax_id_left(self) -> None:
        """Check the digits; the prefix of a member state sets the country and means VAT."""
        text = self.tax_id.text().strip()
        prefix, _ = eu.split(text)
        if prefix:
            country = eu.country_of(prefix)
            if country != self.country.value():
                choose(self.country, country, country_name(country, i18n.current()))
                self._on_country()
            self.vat_payer.setChecked(True)
        self._check("cui", Kind.TAX)

    def _check(self, path: str, kind: Kind) -> None:
        editor = self.tax_id if path == "cui" else self.personal_id
        text = editor.text().strip()
        flaw = taxid.explain(self.country.value(), kind, text) if text else None
        said = sentence(flaw[0], flaw[1], i18n.current()) if flaw else ""
        self.form.show_fault(path, said)

    def _refresh(self) -> None:
        is_company = self.kind.value() is ClientKind.COMPANY
        self.form.show_field("cui", shown=is_company)
        self.form.show_field("isVatPayer", shown=is_company)
        self.form.show_field("registrationNumber", shown=is_company)
        self.form.show_field("cnp", shown=not is_company)
        self.confirm.setEnabled(bool(self.name.text().strip()))
        missing = self.still_missing()
        if not self.name.text().strip():
            self.missing.setText(self.tr("A name is needed to save."))
        elif missing:
            self.missing.setText(
                self.tr("To complete before an e-invoice can be issued: %1").replace(
                    "%1", ", ".join(missing)
                )
            )
        else:
            self.missing.setText(self.tr("Everything an e-invoice needs is here."))

    def still_missing(self) -> list[str]:
        """What an e-invoice will ask for."""
        missing = []
        if self.kind.value() is ClientKind.COMPANY and not self.tax_id.text().strip():
            missing.append(self.tr("tax number"))
        if self.country.value() == "RO" and not self.county.value():
            missing.append(self.tr("county"))
        if not self.town.value():
            missing.append(self.tr("town"))
        if not self.address.text().strip():
            missing.append(self.tr("address"))
        return missing

    # the record

    def client(self) -> Client:
        """The record as the form says."""
        kind: ClientKind = self.kind.value()
        is_company = kind is ClientKind.COMPANY
        tax_id = self.tax_id.value() if is_company else None
        pays_vat = is_company and self.vat_payer.isChecked()
        return replace(
            self._client,
            name=self.name.value() or "",
            kind=kind,
            country=self.country.value(),
            cui=tax_id,
            cnp=None if is_company else self.personal_id.value(),
            vat_code=tax_id if pays_vat else None,
            is_vat_payer=pays_vat,
            registration_number=self.registration.value() if is_company else None,
            address=self.address.value(),
            city=self.town.value(),
            county=self.county.value(),
            postal_code=self.postal_code.value(),
            email=self.email.value(),
            phone=self.phone.value(),
            contact_person=self.contact.value(),
            currency=self.currency.value() or None,
            language=self.language.value() or None,
            payment_term_days=self.term.value(),
            client_code=self.code.value(),
            id_number=self.id_number.value(),
            siren=self.siren.value(),
            siret=self.siret.value(),
            codice_fiscale=self.codice_fiscale.value(),
            electronic_address=self._electronic_address(),
            einvoice=self._einvoice(),
            notes=prose(self.notes),
        )

    def _electronic_address(self) -> Identifier | None:
        value = self.electronic.value()
        return Identifier(value, self.scheme.value()) if value else None

    def _einvoice(self) -> EinvoiceIdentifiers | None:
        found = replace(
            self._client.einvoice or EinvoiceIdentifiers(),
            leitweg_id=self.leitweg.value(),
            codice_destinatario=self.sdi.value(),
            pec_address=self.pec.value(),
            service_code=self.service.value(),
        )
        return None if found == EinvoiceIdentifiers() else found

    def _on_confirm(self) -> None:
        self.form.clear_faults()
        self.banner.hide()
        if not self.term.is_right:
            self.form.refuse("defaultPaymentTermDays", self.tr("Type a number of days."))
            return
        client = complete_client(self.client())
        faults = fatal(client_faults(client))
        # the VAT number is typed in the same field as the tax number
        at_tax_id = any(fault.path == "cui" for fault in faults)
        faults = [
            replace(fault, path="cui") if fault.path == "vatCode" else fault
            for fault in faults
            if fault.path != "vatCode" or not at_tax_id
        ]
        if faults:
            others = self.form.show_faults(faults)
            if others:
                self.banner.say("\n".join(others), "danger")
            return
        self.saved.emit(client)
