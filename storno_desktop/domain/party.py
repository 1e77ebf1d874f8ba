"""Who sells and who buys: companies of this program, their clients, and one-off receivers."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from storno_desktop.domain.national.italy import DatiCedente, DatiCessionario
from storno_desktop.domain.semantic import Identifier
from storno_desktop.domain.vat import VatRounding

LEITWEG_SCHEME = "0204"  # EAS: Leitweg-ID
CNP_LENGTH = 13  # the personal number of a Romanian


@dataclass(frozen=True, slots=True)
class Contact:
    """A person to ask (BG-6, BG-9)."""

    name: str | None = None
    phone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Rea:
    """Entry in the Italian company register (FatturaPA IscrizioneREA)."""

    ufficio: str | None = None
    numero: str | None = None
    capitale_sociale: Decimal | None = None
    socio_unico: str | None = None
    stato_liquidazione: str | None = None


@dataclass(frozen=True, slots=True)
class Company:
    """A seller: one of the companies this program keeps books for.

    `cif` is the national tax id without country prefix, `vat_code` the one with it (BT-31).
    """

    id: str
    name: str
    cif: str
    country: str
    vat_payer: bool = True
    vat_code: str | None = None
    registration_number: str | None = None
    address: str | None = None
    city: str | None = None
    state: str | None = None  # county, province; RO: two letters
    postal_code: str | None = None
    phone: str | None = None
    email: str | None = None
    website: str | None = None
    capital_social: Decimal | None = None
    legal_form: str | None = None
    vat_on_collection: bool = False
    vat_on_debits: bool = False  # FR: VAT on services is due with the invoice, by choice
    oss: bool = False
    vat_in: str | None = None
    eori_code: str | None = None
    representative: str | None = None
    representative_role: str | None = None
    default_currency: str = "RON"
    language: str = "ro"
    payment_term_days: int | None = 30
    default_unit: str = "buc"
    default_payment_method: str | None = None
    default_notes: str | None = None
    default_payment_terms: str | None = None
    vat_rounding: VatRounding = VatRounding.PER_GROUP
    contact: Contact | None = None
    electronic_address: Identifier | None = None
    tax_number: str | None = None  # DE Steuernummer
    siren: str | None = None
    siret: str | None = None
    codice_fiscale: str | None = None
    regime_fiscale: str | None = None
    rea: Rea | None = None
    pec: str | None = None
    logo_sha256: str | None = None
    template: str = "classic"
    accent_color: str | None = None  # "#rrggbb"; None is the design's own
    footer_text: str | None = None
    fatturapa: DatiCedente | None = None  # what only FatturaPA asks
    is_archived: bool = False


class ClientKind(StrEnum):
    """A business or a private person."""

    COMPANY = "company"
    INDIVIDUAL = "individual"


@dataclass(frozen=True, slots=True)
class EinvoiceIdentifiers:
    """Where and as whom a buyer receives e-invoices, system by system."""

    leitweg_id: str | None = None
    codice_destinatario: str | None = None
    pec_address: str | None = None
    service_code: str | None = None
    siret: str | None = None


@dataclass(frozen=True, slots=True)
class Client:
    """A buyer with a master record; as a snapshot it is what an issued document says of them."""

    id: str
    company_id: str
    name: str
    kind: ClientKind = ClientKind.COMPANY
    country: str = "RO"
    cui: str | None = None
    cnp: str | None = None
    vat_code: str | None = None
    is_vat_payer: bool = False
    registration_number: str | None = None
    address: str | None = None
    city: str | None = None
    county: str | None = None
    postal_code: str | None = None
    email: str | None = None
    phone: str | None = None
    contact_person: str | None = None
    bank_name: str | None = None
    bank_account: str | None = None
    currency: str | None = None
    language: str | None = None
    payment_term_days: int | None = None
    client_code: str | None = None
    id_number: str | None = None
    siren: str | None = None
    siret: str | None = None
    codice_fiscale: str | None = None
    electronic_address: Identifier | None = None
    einvoice: EinvoiceIdentifiers | None = None
    fatturapa: DatiCessionario | None = None  # what only FatturaPA asks
    notes: str | None = None
    is_archived: bool = False


def leitweg_id(buyer: Client) -> str | None:
    """The number by which German authorities are reached: BT-10, and BT-49 of scheme 0204."""
    return buyer.einvoice.leitweg_id if buyer.einvoice is not None else None


def asks_for_xrechnung(buyer: Client) -> bool:
    """Whether a buyer has a Leitweg-ID, for itself or as its electronic address."""
    address = buyer.electronic_address
    return bool(leitweg_id(buyer)) or (address is not None and address.scheme == LEITWEG_SCHEME)


@dataclass(frozen=True, slots=True)
class Supplier(Client):
    """A seller we buy from; the first account is `bank_account`."""

    further_accounts: tuple[str, ...] = ()

    @property
    def accounts(self) -> tuple[str, ...]:
        """Every account it was ever to be paid on."""
        first = (self.bank_account,) if self.bank_account else ()
        return (*first, *self.further_accounts)


@dataclass(frozen=True, slots=True)
class Receiver:
    """A buyer typed straight into a document, without a master record."""

    name: str | None = None
    cif: str | None = None
    address: str | None = None
    city: str | None = None
    county: str | None = None
    postal_code: str | None = None
    country: str | None = None
    email: str | None = None

    def as_client(self, company_id: str, home: str) -> Client:
        """The receiver as a buyer; `home` is the seller's country, meant when none is given.

        A tax id with the country's prefix is a VAT id; thirteen digits in Romania are a CNP.
        """
        country = self.country or home
        cif = (self.cif or "").replace(" ", "").upper()
        is_person = not cif or (country == "RO" and len(cif) == CNP_LENGTH and cif.isdigit())
        has_prefix = cif[:2].isalpha() and cif[2:] != ""
        return Client(
            id="",
            company_id=company_id,
            name=self.name or "",
            kind=ClientKind.INDIVIDUAL if is_person else ClientKind.COMPANY,
            country=country,
            cui=None if is_person else cif,
            cnp=cif if is_person and cif else None,
            vat_code=cif if has_prefix else None,
            is_vat_payer=has_prefix,
            address=self.address,
            city=self.city,
            county=self.county,
            postal_code=self.postal_code,
            email=self.email,
        )
