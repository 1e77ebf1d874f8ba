"""Companies and clients: completing what follows from what was typed, and judging the rest."""

from __future__ import annotations

from dataclasses import replace

from storno_desktop.domain import iban, places
from storno_desktop.domain.bank_account import AccountKind, BankAccount
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.party import Client, ClientKind, Company
from storno_desktop.domain.taxid import Kind, explain, vat_id


def _id_fault(path: str, country: str, kind: Kind, text: str | None) -> list[Fault]:
    flaw = explain(country, kind, text) if text else None
    return [] if flaw is None else [Fault(path, flaw[0], params=flaw[1])]


def _place(
    country: str, county: str | None, city: str | None, address: str | None
) -> tuple[str | None, str | None]:
    """County as code and town; in Bucharest the town is the sector (BR-RO-100, 101)."""
    if country != "RO":
        return county, city
    code = places.county_code(county) if county else None
    if code is None and city and places.is_bucharest(city):
        code = "B"
    if code == "B":
        # never a guessed sector: without one the town stays as typed, and is a fault
        city = places.sector(city, address) or city
    return code or county, city


def _place_faults(prefix: str, county_key: str, party: Company | Client) -> list[Fault]:
    county = party.state if isinstance(party, Company) else party.county
    if party.country != "RO":
        return []
    faults = []
    code = places.county_code(county) if county else None
    if county and code is None:
        faults.append(Fault(f"{prefix}{county_key}", "COUNTY-UNKNOWN", params=(("found", county),)))
    if code == "B" and party.city and places.sector(party.city) is None:
        params = (("found", party.city),)
        faults.append(Fault(f"{prefix}city", "SECTOR-UNKNOWN", params=params))
    return faults


def complete_company(company: Company) -> Company:
    """Fill the VAT id of a payer and the codes of its place."""
    vat_code = company.vat_code
    if company.vat_payer:
        vat_code = vat_id(company.country, vat_code or company.cif) or None
    state, city = _place(company.country, company.state, company.city, company.address)
    return replace(company, vat_code=vat_code, state=state, city=city)


def company_faults(company: Company) -> list[Fault]:
    """Judge a company; paths are the keys of its body."""
    faults = _id_fault("cif", company.country, Kind.TAX, company.cif)
    if company.vat_payer:
        faults += _id_fault("vatCode", company.country, Kind.VAT, company.vat_code)
    faults += _id_fault("siren", company.country, Kind.SIREN, company.siren)
    faults += _id_fault("siret", company.country, Kind.SIRET, company.siret)
    faults += _id_fault(
        "codiceFiscale", company.country, Kind.CODICE_FISCALE, company.codice_fiscale
    )
    faults += _id_fault("taxNumber", company.country, Kind.STEUERNUMMER, company.tax_number)
    registration = _id_fault(
        "registrationNumber", company.country, Kind.REGISTRATION, company.registration_number
    )
    faults += [replace(fault, severity=Severity.WARNING) for fault in registration]
    for key, value in (
        ("address", company.address),
        ("city", company.city),
        ("postalCode", company.postal_code),
        ("state", company.state if company.country == "RO" else "–"),
    ):
        if not value:
            faults.append(Fault(key, "RECOMMENDED", Severity.WARNING))
    return faults + _place_faults("", "state", company)


def complete_client(client: Client) -> Client:
    """Fill the VAT id of a payer and the codes of its place; never a prefix twice."""
    vat_code = client.vat_code
    tax_id = vat_code or client.cui
    if client.is_vat_payer and tax_id:
        vat_code = vat_id(client.country, tax_id) or None
    county, city = _place(client.country, client.county, client.city, client.address)
    return replace(client, vat_code=vat_code, county=county, city=city)


def client_faults(client: Client) -> list[Fault]:
    """Judge a client; paths are the keys of its body."""
    faults: list[Fault] = []
    if client.kind is ClientKind.COMPANY:
        faults += _id_fault("cui", client.country, Kind.TAX, client.cui)
        if client.is_vat_payer:
            faults += _id_fault("vatCode", client.country, Kind.VAT, client.vat_code)
    else:
        faults += _id_fault("cnp", client.country, Kind.PERSONAL, client.cnp)
    faults += _id_fault("siren", client.country, Kind.SIREN, client.siren)
    faults += _id_fault("siret", client.country, Kind.SIRET, client.siret)
    if client.einvoice is not None:
        path = "einvoiceIdentifiers"
        faults += _id_fault(
            f"{path}.xrechnung.leitwegId", "DE", Kind.LEITWEG_ID, client.einvoice.leitweg_id
        )
        faults += _id_fault(
            f"{path}.sdi.codiceDestinatario",
            "IT",
            Kind.CODICE_DESTINATARIO,
            client.einvoice.codice_destinatario,
        )
    for key, value in (("address", client.address), ("city", client.city)):
        if not value:
            faults.append(Fault(key, "RECOMMENDED", Severity.WARNING))
    return faults + _place_faults("", "county", client)


def complete_account(account: BankAccount) -> BankAccount:
    """Write IBAN and BIC without spaces."""
    return replace(
        account,
        iban=iban.compact(account.iban) if account.iban else None,
        bic=iban.compact_bic(account.bic) if account.bic else None,
    )


def account_faults(account: BankAccount) -> list[Fault]:
    """Judge a bank account; paths are the keys of its body."""
    faults = []
    if account.kind is AccountKind.BANK and not account.iban:
        faults.append(Fault("iban", "REQUIRED"))
    if account.iban and (code := iban.check(account.iban)):
        faults.append(Fault("iban", code, params=(("found", account.iban),)))
    if account.bic and (code := iban.check_bic(account.bic)):
        faults.append(Fault("bic", code, params=(("found", account.bic),)))
    return faults
