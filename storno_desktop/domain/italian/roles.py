"""Who sells and who buys in a document that the buyer issues (TD16 to TD20 and a few more).

There our company is the buyer and the client of the document its supplier (SoggettoEmittente CC).
"""

from __future__ import annotations

from storno_desktop.domain.invoice import Content
from storno_desktop.domain.national.italy.parties import DatiCedente, DatiCessionario
from storno_desktop.domain.national.italy.terms import BUYER_ISSUED
from storno_desktop.domain.party import Client, ClientKind, Company, EinvoiceIdentifiers

_ITALY = "IT"
#: The tax regime of a seller who did not say one: ordinary, or that of sellers abroad ("altro").
_ORDINARY, _OTHER = "RF01", "RF18"
_DESTINATIONS = frozenset({"0201", "0205"})  # EAS: codice univoco ufficio, codice destinatario


def is_swapped(content: Content) -> bool:
    """Whether the document is issued in the place of its seller."""
    return content.fatturapa is not None and content.fatturapa.tipo_documento in BUYER_ISSUED


def parties(content: Content, company: Company, client: Client) -> tuple[Company, Client]:
    """Seller and buyer of a document of this company."""
    if not is_swapped(content):
        return company, client
    return as_seller(client), as_buyer(company)


def as_seller(client: Client) -> Company:
    """A supplier as the seller of the document that we issue in its place."""
    more = client.fatturapa or DatiCessionario()
    at_home = client.country == _ITALY
    return Company(
        id=client.id,
        name=client.name,
        cif=client.cui or client.cnp or "",
        country=client.country,
        vat_code=client.vat_code,
        registration_number=client.registration_number,
        address=client.address,
        city=client.city,
        state=client.county,
        postal_code=client.postal_code,
        phone=client.phone,
        email=client.email,
        default_currency=client.currency or "EUR",
        codice_fiscale=client.codice_fiscale,
        regime_fiscale=more.regime_fiscale or (_ORDINARY if at_home else _OTHER),
        electronic_address=client.electronic_address,
        fatturapa=DatiCedente(
            nome=more.nome,
            cognome=more.cognome,
            titolo=more.titolo,
            stabile_organizzazione=more.stabile_organizzazione,
            rappresentante_fiscale=more.rappresentante_fiscale,
        ),
    )


def as_buyer(company: Company) -> Client:
    """Our company as the buyer; SdI hands the document back to its own address."""
    more = company.fatturapa or DatiCedente()
    address = company.electronic_address
    is_destination = address is not None and address.scheme in _DESTINATIONS
    return Client(
        id=company.id,
        company_id=company.id,
        name=company.name,
        kind=ClientKind.COMPANY,
        country=company.country,
        cui=company.cif,
        vat_code=company.vat_code or f"{company.country}{company.cif}",
        is_vat_payer=True,
        registration_number=company.registration_number,
        address=company.address,
        city=company.city,
        county=company.state,
        postal_code=company.postal_code,
        email=company.email,
        phone=company.phone,
        codice_fiscale=company.codice_fiscale,
        electronic_address=address,
        einvoice=EinvoiceIdentifiers(
            codice_destinatario=address.value if is_destination and address else None,
            pec_address=company.pec,
        ),
        fatturapa=DatiCessionario(
            nome=more.nome,
            cognome=more.cognome,
            titolo=more.titolo,
            cod_eori=company.eori_code,
            stabile_organizzazione=more.stabile_organizzazione,
            rappresentante_fiscale=more.rappresentante_fiscale,
        ),
    )
