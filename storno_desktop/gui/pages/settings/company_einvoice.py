"""What e-invoices say of the company beyond name and address, by the country of the company."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from storno_desktop.domain.party import Company, Contact, Rea
from storno_desktop.domain.semantic import Identifier
from storno_desktop.gui.dialogs.form import Form, choice, choose, line, switch
from storno_desktop.gui.dialogs.lists import address_schemes

_REGIMES = {
    "RF01": "ordinario",
    "RF02": "contribuenti minimi",
    "RF04": "agricoltura e pesca",
    "RF05": "sali e tabacchi",
    "RF06": "fiammiferi",
    "RF07": "editoria",
    "RF08": "telefonia pubblica",
    "RF09": "documenti di trasporto e sosta",
    "RF10": "intrattenimenti e giochi",
    "RF11": "agenzie di viaggio",
    "RF12": "agriturismo",
    "RF13": "vendite a domicilio",
    "RF14": "beni usati, arte, antiquariato",
    "RF15": "aste di beni usati",
    "RF16": "IVA per cassa, P.A.",
    "RF17": "IVA per cassa",
    "RF18": "altro",
    "RF19": "forfettario",
    "RF20": "franchigia transfrontaliera",
}
_ITALIAN = ("codiceFiscale", "regimeFiscale", "pec")
_REA = ("rea.ufficio", "rea.numero", "rea.socioUnico", "rea.statoLiquidazione")
_FRENCH = ("siret",)


class EInvoiceFields(QObject):
    """Contact and electronic address for everybody, the register's numbers where there are any."""

    def __init__(self, form: Form, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.contact = {name: line(limit=100) for name in ("name", "phone", "email")}
        self.scheme = choice(address_schemes(), None, searchable=True)
        self.address = line(limit=100)
        self.fiscal_code, self.pec, self.siret = line(limit=16), line(limit=256), line(limit=14)
        regimes = [(code, f"{code} {name}") for code, name in _REGIMES.items()]
        self.regime = choice([("", "–"), *regimes], "", searchable=True)
        self.office, self.number = line(limit=2), line(limit=20)
        self.owner = choice(
            [("", "–"), ("SU", "SU socio unico"), ("SM", "SM più soci")],
            "",
        )
        self.liquidation = choice(
            [("", "–"), ("LN", "LN non in liquidazione"), ("LS", "LS in liquidazione")],
            "",
        )
        self.on_debits = switch(self.tr("VAT on debits (option pour les débits)"), on=False)
        form.section(self.tr("For e-invoices"))
        form.add("contact.name", self.tr("Contact person"), self.contact["name"], span=4)
        form.add("contact.phone", self.tr("Contact phone"), self.contact["phone"], span=4)
        form.add("contact.email", self.tr("Contact email"), self.contact["email"], span=4)
        scheme, address = self.tr("Address scheme"), self.tr("Electronic address")
        form.add("electronicAddress.scheme", scheme, self.scheme, span=5)
        form.add("electronicAddress.value", address, self.address, span=7)
        form.add("siret", self.tr("SIRET"), self.siret, span=4)
        form.add_plain("vatOnDebits", self.on_debits, span=8)
        form.add("regimeFiscale", self.tr("Tax regime"), self.regime, span=4)
        form.add("codiceFiscale", self.tr("Codice fiscale"), self.fiscal_code, span=4)
        form.add("pec", self.tr("PEC"), self.pec, span=4)
        form.add("rea.ufficio", self.tr("REA office"), self.office, span=3)
        form.add("rea.numero", self.tr("REA number"), self.number, span=3)
        form.add("rea.socioUnico", self.tr("Members"), self.owner, span=3)
        form.add("rea.statoLiquidazione", self.tr("Liquidation"), self.liquidation, span=3)

    def show_company(self, company: Company) -> None:
        """Fill the fields, and show those of the company's country."""
        contact = company.contact or Contact()
        for name, editor in self.contact.items():
            editor.set_value(getattr(contact, name))
        address = company.electronic_address
        choose(self.scheme, address.scheme if address else None)
        self.address.set_value(address.value if address else None)
        self.siret.set_value(company.siret)
        self.on_debits.setChecked(company.vat_on_debits)
        self.fiscal_code.set_value(company.codice_fiscale)
        self.pec.set_value(company.pec)
        choose(self.regime, company.regime_fiscale or "", company.regime_fiscale or "")
        rea = company.rea or Rea()
        self.office.set_value(rea.ufficio)
        self.number.set_value(rea.numero)
        choose(self.owner, rea.socio_unico or "", rea.socio_unico or "")
        choose(self.liquidation, rea.stato_liquidazione or "", rea.stato_liquidazione or "")
        for path in (*_ITALIAN, *_REA):
            self._form.show_field(path, shown=company.country == "IT")
        for path in _FRENCH:
            self._form.show_field(path, shown=company.country == "FR")
        self.on_debits.setVisible(company.country == "FR")

    def written(self, company: Company) -> Company:
        """The company with what is typed here; parts that say nothing are none."""
        contact = Contact(**{name: editor.value() for name, editor in self.contact.items()})
        address = self.address.value()
        entry = company.rea or Rea()
        capital = company.capital_social or entry.capitale_sociale
        rea = replace(
            entry,
            ufficio=_upper(self.office.value()),
            numero=self.number.value(),
            capitale_sociale=capital if self.number.value() else None,
            socio_unico=self.owner.value() or None,
            stato_liquidazione=self.liquidation.value() or None,
        )
        return replace(
            company,
            contact=None if contact == Contact() else contact,
            electronic_address=Identifier(address, self.scheme.value()) if address else None,
            siret=self.siret.value(),
            vat_on_debits=self.on_debits.isChecked(),
            codice_fiscale=_upper(self.fiscal_code.value()),
            pec=self.pec.value(),
            regime_fiscale=self.regime.value() or None,
            rea=None if rea == Rea() else rea,
        )


def _upper(text: str | None) -> str | None:
    return text.upper() if text else None
