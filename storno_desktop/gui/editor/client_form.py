"""A small form for a new client, right where it is needed (SCREENS 4.2, 11.2)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from storno_desktop.application.office import Office
from storno_desktop.application.parties import put_client
from storno_desktop.application.reference import countries
from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.party import Client, ClientKind, Receiver
from storno_desktop.domain.party_rules import client_faults, complete_client
from storno_desktop.gui import i18n
from storno_desktop.gui.editor.rows import row
from storno_desktop.gui.errors import sentence
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.choices import Choice, Segments
from storno_desktop.gui.widgets.inputs import TextEdit
from storno_desktop.gui.widgets.parts import Banner, Field, button, label


class ClientForm(QFrame):
    """Makes or edits a client; `saved` carries it, `used_once` a receiver without a record."""

    saved = Signal(object)  # Client
    used_once = Signal(object)  # Receiver
    dismissed = Signal()

    def __init__(self, office: Office, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, tasks
        self._client = Client(id="", company_id="", name="")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("New customer"))
        self._title = label("", "strong")
        self._kind = Segments(
            self.tr("Kind of customer"),
            [(ClientKind.COMPANY, self.tr("Company")), (ClientKind.INDIVIDUAL, self.tr("Person"))],
        )
        self._kind.edited.connect(self._on_kind)
        self._name = TextEdit()
        self._tax_id = TextEdit()
        self._vat_payer = QCheckBox(self.tr("VAT registered"))
        self._vat_payer.setAccessibleName(self._vat_payer.text())
        self._country = Choice(is_searchable=True)
        self._country.set_options(countries(i18n.current()))
        self._county, self._city, self._address = TextEdit(), TextEdit(), TextEdit()
        self._postal_code, self._email = TextEdit(), TextEdit()
        self._fields = {
            "name": Field(self.tr("Name"), self._name),
            "cui": Field(self.tr("Tax number"), self._tax_id),
            "country": Field(self.tr("Country"), self._country),
            "county": Field(self.tr("County"), self._county),
            "city": Field(self.tr("Town"), self._city),
            "address": Field(self.tr("Address"), self._address),
            "postalCode": Field(self.tr("Postal code"), self._postal_code),
            "email": Field(self.tr("Email"), self._email),
        }
        self._banner = Banner()
        self._save = button(self.tr("Save customer"), "check", "primary")
        self._save.clicked.connect(self._on_save)
        self._once = button(
            self.tr("Use once"), tip=self.tr("Write the customer into this document only")
        )
        self._once.clicked.connect(self._on_once)
        self._leave = button(self.tr("Cancel"))
        self._leave.clicked.connect(self.dismissed)
        self._lay_out()

    def _lay_out(self) -> None:
        fields = self._fields
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._kind)
        buttons = QHBoxLayout()
        buttons.addWidget(self._once)
        buttons.addStretch(1)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._save)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(10)
        box.addLayout(top)
        box.addLayout(row((fields["name"], 3), (fields["cui"], 2)))
        box.addWidget(self._vat_payer)
        box.addLayout(row((fields["country"], 3), (fields["county"], 2), (fields["city"], 3)))
        box.addLayout(row((fields["address"], 4), (fields["postalCode"], 1), (fields["email"], 3)))
        box.addWidget(self._banner)
        box.addLayout(buttons)

    def begin(self, client: Client, *, is_new: bool) -> None:
        """Show a client; a new one begins with what was typed in the picker."""
        self._client = client
        self._title.setText(self.tr("New customer") if is_new else self.tr("Edit customer"))
        self._save.setText(" " + (self.tr("Save customer") if is_new else self.tr("Save changes")))
        self._once.setVisible(is_new)
        self._kind.set_value(client.kind)
        self._name.set_value(client.name)
        self._tax_id.set_value(client.cui or client.cnp)
        self._vat_payer.setChecked(client.is_vat_payer)
        self._country.set_value(client.country)
        self._county.set_value(client.county)
        self._city.set_value(client.city)
        self._address.set_value(client.address)
        self._postal_code.set_value(client.postal_code)
        self._email.set_value(client.email)
        self._on_kind(client.kind)
        self._banner.hide()
        for field in self._fields.values():
            field.show_fault("")
        self.show()
        first = self._tax_id if client.name and client.kind is ClientKind.COMPANY else self._name
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_kind(self, kind: ClientKind) -> None:
        self._vat_payer.setVisible(kind is ClientKind.COMPANY)

    def _read(self) -> Client:
        kind, tax_id = self._kind.value(), self._tax_id.value()
        is_company = kind is ClientKind.COMPANY
        return replace(
            self._client,
            kind=kind,
            name=self._name.value() or "",
            cui=tax_id if is_company else None,
            cnp=None if is_company else tax_id,
            is_vat_payer=is_company and self._vat_payer.isChecked(),
            vat_code=self._client.vat_code if tax_id == self._client.cui else None,
            country=self._country.value() or self._client.country,
            county=self._county.value(),
            city=self._city.value(),
            address=self._address.value(),
            postal_code=self._postal_code.value(),
            email=self._email.value(),
        )

    def _judge(self, client: Client) -> bool:
        """Mark what is wrong; whether the client can be stored."""
        faults = client_faults(client)
        if not client.name:
            faults.insert(0, Fault("name", "REQUIRED"))
        first = None
        for key, field in self._fields.items():
            paths = {key, "cnp", "vatCode"} if key == "cui" else {key}
            own = next((f for f in faults if f.path in paths and f.is_fatal), None)
            field.show_fault(fault_sentence(own, i18n.current()) if own else "")
            first = first or (field if own else None)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        return not fatal(faults)

    def _on_save(self) -> None:
        client = complete_client(self._read())
        if not self._judge(client):
            return
        self._save.setEnabled(False)
        self._tasks.run(
            Lane.WRITE,
            self,
            partial(put_client, self._office, client),
            lambda _changes: self._on_saved(client),
            self._on_failed,
        )

    def _on_saved(self, client: Client) -> None:
        self._save.setEnabled(True)
        self.saved.emit(client)

    def _on_failed(self, error: BaseException) -> None:
        self._save.setEnabled(True)
        self._banner.say(sentence(error), "danger")

    def _on_once(self) -> None:
        client = complete_client(self._read())
        if not self._judge(client):
            return
        self.used_once.emit(
            Receiver(
                name=client.name,
                cif=client.vat_code or client.cui or client.cnp,
                address=client.address,
                city=client.city,
                county=client.county,
                postal_code=client.postal_code,
                country=client.country,
                email=client.email,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc leaves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_save()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)
