"""First run: country, tax id with its check digit, name and address; ready in two minutes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from storno_desktop.application.companies import Added, add_company
from storno_desktop.application.errors import BadInput
from storno_desktop.application.packs import COUNTRIES
from storno_desktop.application.reference import country_name
from storno_desktop.application.texts import fault_sentence
from storno_desktop.domain import places, taxid
from storno_desktop.gui.errors import sentence
from storno_desktop.gui.i18n import current
from storno_desktop.gui.shell.wiring import Wiring
from storno_desktop.gui.tasks import Lane, Tasks
from storno_desktop.gui.widgets.choices import Choice
from storno_desktop.gui.widgets.inputs import TextEdit
from storno_desktop.gui.widgets.parts import Banner, Card, Field, button, label

if TYPE_CHECKING:
    from storno_desktop.application.backups import BackupContents

COLUMN = 560


class FirstRun(QWidget):
    """The first company, or a backup to go on with; `finished` gives the company's id."""

    finished = Signal(str)

    def __init__(self, wiring: Wiring, tasks: Tasks, *, is_first: bool = True) -> None:
        super().__init__()
        self._wiring, self._tasks = wiring, tasks
        self._fields: dict[str, Field] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(area)
        middle = QWidget()
        area.setWidget(middle)
        row = QHBoxLayout(middle)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(16, 40, 16, 24)
        column.setSpacing(12)
        row.addLayout(column)
        row.addStretch(1)
        title = self.tr("Welcome to Storno Desktop") if is_first else self.tr("New company")
        column.addWidget(label(title, "title"))
        text = self.tr("Your company, then your first invoice. Nothing leaves this computer.")
        column.addWidget(label(text, "muted"))
        self.banner = Banner()
        column.addWidget(self.banner)
        column.addWidget(self._card())
        foot = QHBoxLayout()
        self._restore = button(self.tr("Restore a backup…"), role="link")
        self._restore.clicked.connect(self._choose_backup)
        self._restore.setVisible(is_first)
        self._start = button(self.tr("Start invoicing"), role="primary")
        self._start.setDefault(True)
        self._start.clicked.connect(self.submit)
        foot.addWidget(self._restore)
        foot.addStretch(1)
        foot.addWidget(self._start)
        column.addLayout(foot)
        column.addStretch(1)
        self._on_country()

    def _card(self) -> Card:
        card = Card()
        card.setFixedWidth(COLUMN)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        language = current()
        self.country = Choice()
        self.country.set_options([(code, country_name(code, language)) for code in COUNTRIES])
        self.country.set_value({"de": "DE", "fr": "FR", "it": "IT", "pl": "PL"}.get(language, "RO"))
        self.country.edited.connect(self._on_country)
        self.tax_id = TextEdit()
        self.tax_id.editingFinished.connect(self._check_tax_id)
        self.name = TextEdit()
        self.is_payer = QCheckBox(self.tr("&VAT registered"))
        self.is_payer.setChecked(True)
        self.registration, self.address, self.city = TextEdit(), TextEdit(), TextEdit()
        self.post_code, self.email, self.iban = TextEdit(), TextEdit(), TextEdit()
        self.county = Choice(is_searchable=True)
        self.state = TextEdit()
        for key, text, editor, place in (
            ("country", self.tr("&Country"), self.country, (0, 0, 1, 2)),
            ("cif", self.tr("Ta&x number"), self.tax_id, (1, 0, 1, 2)),
            ("name", self.tr("&Name"), self.name, (2, 0, 1, 4)),
            ("address", self.tr("&Address"), self.address, (3, 0, 1, 4)),
            ("city", self.tr("&Town"), self.city, (4, 0, 1, 2)),
            ("county", self.tr("C&ounty"), self.county, (4, 2, 1, 1)),
            ("state", self.tr("State or p&rovince"), self.state, (4, 2, 1, 1)),
            ("postalCode", self.tr("&Postal code"), self.post_code, (4, 3, 1, 1)),
            ("registrationNumber", self.tr("Re&gistration no."), self.registration, (5, 0, 1, 2)),
            ("email", self.tr("&Email"), self.email, (5, 2, 1, 2)),
            ("iban", self.tr("I&BAN"), self.iban, (6, 0, 1, 4)),
        ):
            self._fields[key] = Field(text, editor)
            grid.addWidget(self._fields[key], *place, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.is_payer, 1, 2, 1, 2, Qt.AlignmentFlag.AlignBottom)
        for column in range(4):
            grid.setColumnStretch(column, 1)
        card.box.addLayout(grid)
        return card

    def _on_country(self, _country: object = None) -> None:
        is_romanian = self.country.value() == "RO"
        self._fields["county"].setVisible(is_romanian)
        self._fields["state"].setVisible(not is_romanian)
        if is_romanian and self.county.count() == 0:
            codes = sorted(places.county_codes(), key=places.county_name)
            self.county.set_options([(code, places.county_name(code)) for code in codes])
        if self.tax_id.value():
            self._check_tax_id()

    def _check_tax_id(self) -> None:
        """Check the digit at once; a VAT prefix means registered for VAT."""
        typed = self.tax_id.value()
        if typed is None:
            self._fields["cif"].show_fault("")
            return
        country = self.country.value()
        flaw = taxid.explain(country, taxid.Kind.TAX, typed)
        if flaw is None:
            self._fields["cif"].show_fault("")
            return
        from storno_desktop.application.texts import sentence as say

        self._fields["cif"].show_fault(say(flaw[0], flaw[1], current()))

    def focus_first(self) -> None:
        """Begin at the tax id: the country is guessed from the language."""
        self.tax_id.setFocus()

    def body(self) -> dict[str, Any]:
        """What is filled in, as a company body."""
        country = self.country.value()
        typed = (self.tax_id.value() or "").replace(" ", "")
        state = self.county.value() if country == "RO" else self.state.value()
        bare = typed[2:] if typed[:2].upper() == country else typed
        iban = self.iban.value()
        body = {
            "name": self.name.value(),
            "cif": bare or None,
            "country": country,
            "vatPayer": self.is_payer.isChecked(),
            "address": self.address.value(),
            "city": self.city.value(),
            "state": state,
            "postalCode": self.post_code.value(),
            "registrationNumber": self.registration.value(),
            "email": self.email.value(),
            "bankAccounts": [{"iban": iban, "isDefault": True}] if iban else None,
        }
        return {key: value for key, value in body.items() if value is not None}

    def submit(self) -> None:
        """Add the company; what is wrong is shown at its field."""
        for field in self._fields.values():
            field.show_fault("")
        self.banner.hide()
        self._start.setEnabled(False)
        body = self.body()
        self._tasks.run(
            Lane.WRITE,
            self,
            lambda: add_company(self._wiring.office(), body),
            self._on_added,
            self._on_failed,
        )

    def _on_added(self, added: Added) -> None:
        self._start.setEnabled(True)
        self.finished.emit(added.company.id)

    def _on_failed(self, error: BaseException) -> None:
        self._start.setEnabled(True)
        if not isinstance(error, BadInput):
            self.banner.say(sentence(error), "danger")
            return
        first: Field | None = None
        for fault in error.faults:
            key = "iban" if fault.path.startswith("bankAccounts") else fault.path
            field = self._fields.get(key)
            if key == "state" and self.country.value() == "RO":
                field = self._fields["county"]
            text = fault_sentence(fault, current())
            if field is None:
                self.banner.say(text, "danger")
                continue
            field.show_fault(text, is_fatal=fault.is_fatal)
            first = first or field
        if first is not None:
            first.setFocus()

    def _choose_backup(self) -> None:
        from storno_desktop.gui.pages.settings.restoring import ask_backup

        ask_backup(self, self.tr("Restore a backup"), self.tr("Backups"), self.look_into)

    def look_into(self, source: Path) -> None:
        """Show what a backup holds; there may be books already that have no company."""
        from storno_desktop.gui.pages.settings.restoring import RestoreDialog

        def ask(contents: BackupContents) -> None:
            dialog = RestoreDialog(self, source, contents)
            dialog.confirmed.connect(
                lambda: dialog.restore(
                    self._tasks, lambda: self._wiring.put_back(source), self._on_restored
                )
            )
            dialog.open()

        self._tasks.run(
            Lane.READ,
            self,
            lambda: self._wiring.look_into(source, self._wiring.profile),
            ask,
            lambda error: self.banner.say(sentence(error), "danger"),
        )

    def _on_restored(self, _kept: object) -> None:
        companies = self._wiring.queries.companies()
        if companies:
            self.finished.emit(companies[0].id)
        else:
            self.banner.say(self.tr("The backup holds no company."), "warn")
