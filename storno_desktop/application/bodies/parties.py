"""Bodies of companies, clients and their parts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from storno_desktop.application.bodies.by_hints import read_record, write_record
from storno_desktop.application.bodies.kinds import (
    Choice,
    Code,
    Field,
    Flag,
    Number,
    Text,
    Whole,
    nearest,
    read_fields,
    write_fields,
)
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.national.italy import DatiCedente, DatiCessionario
from storno_desktop.domain.party import (
    Client,
    ClientKind,
    Company,
    Contact,
    EinvoiceIdentifiers,
    Rea,
)
from storno_desktop.domain.semantic import Identifier
from storno_desktop.domain.vat import VatRounding


def countries() -> frozenset[str]:
    """ISO 3166-1 codes that EN 16931 knows."""
    from storno_desktop.domain.codelists.countries import COUNTRIES

    return COUNTRIES


def currencies() -> frozenset[str]:
    """ISO 4217 codes that EN 16931 knows."""
    from storno_desktop.domain.codelists.currencies import CURRENCIES_1_3_16

    return CURRENCIES_1_3_16


COUNTRY = Code(countries, "ISO 3166-1")
CURRENCY = Code(currencies, "ISO 4217")
NAME = Text(200)

CONTACT = (
    Field("name", "name", NAME),
    Field("phone", "phone", Text(100)),
    Field("email", "email", Text(100)),
)
ADDRESS_ID = (
    Field("scheme", "scheme", Text(10), is_required=True),
    Field("value", "value", Text(200), is_required=True),
)
REA = (
    Field("ufficio", "ufficio", Text(2)),
    Field("numero", "numero", Text(20)),
    Field("capitaleSociale", "capitale_sociale", Number(2)),
    Field("socioUnico", "socio_unico", Text(2)),
    Field("statoLiquidazione", "stato_liquidazione", Text(2)),
)
COMPANY = (
    Field("name", "name", NAME, is_required=True),
    Field("cif", "cif", Text(28), is_required=True),
    Field("country", "country", COUNTRY, is_required=True),
    Field("vatPayer", "vat_payer", Flag()),
    Field("vatCode", "vat_code", Text(28, upper=True)),
    Field("registrationNumber", "registration_number", Text(100)),
    Field("address", "address", Text(150)),
    Field("city", "city", Text(100)),
    Field("state", "state", Text(60)),
    Field("postalCode", "postal_code", Text(20)),
    Field("phone", "phone", Text(100)),
    Field("email", "email", Text(100)),
    Field("website", "website", Text(200)),
    Field("capitalSocial", "capital_social", Number(2)),
    Field("legalForm", "legal_form", Text(1000)),
    Field("vatOnCollection", "vat_on_collection", Flag()),
    Field("vatOnDebits", "vat_on_debits", Flag()),
    Field("oss", "oss", Flag()),
    Field("vatIn", "vat_in", Text(28)),
    Field("eoriCode", "eori_code", Text(28)),
    Field("representative", "representative", NAME),
    Field("representativeRole", "representative_role", Text(100)),
    Field("defaultCurrency", "default_currency", CURRENCY),
    Field("language", "language", Text(2)),
    Field("defaultPaymentTermDays", "payment_term_days", Whole(0, 3650)),
    Field("defaultUnit", "default_unit", Text(20)),
    Field("defaultPaymentMethod", "default_payment_method", Text(50)),
    Field("defaultNotes", "default_notes", Text()),
    Field("defaultPaymentTerms", "default_payment_terms", Text()),
    Field("vatRounding", "vat_rounding", Choice(VatRounding)),
    Field("taxNumber", "tax_number", Text(30)),
    Field("siren", "siren", Text(9)),
    Field("siret", "siret", Text(14)),
    Field("codiceFiscale", "codice_fiscale", Text(16, upper=True)),
    Field("regimeFiscale", "regime_fiscale", Text(4)),
    Field("pec", "pec", Text(256)),
    Field("pdfTemplate", "template", Text(20)),
    Field("primaryColor", "accent_color", Text(7)),
    Field("footerText", "footer_text", Text(500)),
    Field("isArchived", "is_archived", Flag()),
)
_COMPANY_PARTS = frozenset({"contact", "electronicAddress", "rea", "bankAccounts", "fatturapa"})
#: API keys that mean nothing here: accepted and listed in `ignored`.
_COMPANY_IGNORED = (
    "id",
    "bankName",
    "bankAccount",
    "bankBic",
    "syncEnabled",
    "lastSyncedAt",
    "syncDaysBack",
    "archiveEnabled",
    "archiveRetentionYears",
    "efacturaDelayHours",
    "isReadOnly",
    "enabledModules",
    "deletedAt",
    "hardDeleteAt",
    "stripeConnect",
    "hasValidToken",
    "series",
    "vatRates",
)
EINVOICE: dict[str, tuple[Field, ...]] = {
    "xrechnung": (Field("leitwegId", "leitweg_id", Text(46)),),
    "sdi": (
        Field("codiceDestinatario", "codice_destinatario", Text(7)),
        Field("pecAddress", "pec_address", Text(256)),
    ),
    "facturx": (
        Field("serviceCode", "service_code", Text(100)),
        Field("siret", "siret", Text(14)),
    ),
    "ksef": (),
    "anaf": (),
}
CLIENT = (
    Field("name", "name", NAME, is_required=True),
    Field("type", "kind", Choice(ClientKind)),
    Field("country", "country", COUNTRY),
    Field("cui", "cui", Text(28)),
    Field("cnp", "cnp", Text(13)),
    Field("vatCode", "vat_code", Text(28, upper=True)),
    Field("isVatPayer", "is_vat_payer", Flag()),
    Field("registrationNumber", "registration_number", Text(100)),
    Field("address", "address", Text(150)),
    Field("city", "city", Text(100)),
    Field("county", "county", Text(60)),
    Field("postalCode", "postal_code", Text(20)),
    Field("email", "email", Text(100)),
    Field("phone", "phone", Text(100)),
    Field("contactPerson", "contact_person", Text(100)),
    Field("bankName", "bank_name", NAME),
    Field("bankAccount", "bank_account", Text(34)),
    Field("currency", "currency", CURRENCY),
    Field("language", "language", Text(2)),
    Field("defaultPaymentTermDays", "payment_term_days", Whole(0, 3650)),
    Field("clientCode", "client_code", Text(50)),
    Field("idNumber", "id_number", Text(30)),
    Field("siren", "siren", Text(9)),
    Field("siret", "siret", Text(14)),
    Field("codiceFiscale", "codice_fiscale", Text(16, upper=True)),
    Field("notes", "notes", Text()),
    Field("isArchived", "is_archived", Flag()),
)
_CLIENT_PARTS = frozenset({"electronicAddress", "einvoiceIdentifiers", "fatturapa"})
_CLIENT_IGNORED = (
    "id",
    "viesValid",
    "viesValidatedAt",
    "viesName",
    "source",
    "lastSyncedAt",
    "invoiceCount",
    "invoiceTotal",
    "lastInvoiceDate",
    "groupCreatedAt",
)


def _without_none(values: dict[str, object], kept: frozenset[str]) -> dict[str, Any]:
    """Leave null out where the attribute has a default that is not null."""
    return {name: value for name, value in values.items() if value is not None or name in kept}


def _optional(cls: type) -> frozenset[str]:
    fields: dict[str, Any] = cls.__dataclass_fields__  # type: ignore[attr-defined]
    return frozenset(name for name, field in fields.items() if field.default is None)


def _electronic_address(
    body: dict[str, object], path: str, faults: list[Fault]
) -> Identifier | None:
    part = body.get("electronicAddress")
    if part is None:
        return None
    place = f"{path}.electronicAddress".lstrip(".")
    values = read_fields(part, ADDRESS_ID, place, faults)
    value = values.get("value")
    return Identifier(str(value), str(values.get("scheme"))) if value else None


def read_company(
    body: object, id_: str, faults: list[Fault], base: Company | None = None
) -> tuple[Company | None, list[str]]:
    """Read a company; with `base` only the given keys change. Bank accounts are read apart."""
    ignored: dict[str, list[str]] = {key: [] for key in _COMPANY_IGNORED}
    values = read_fields(
        body,
        COMPANY,
        "",
        faults,
        ignored=ignored,
        also=_COMPANY_PARTS,
        partial=base is not None,
    )
    noted = [key for places in ignored.values() for key in places]
    if not isinstance(body, dict):
        return None, noted
    parts: dict[str, Any] = {}
    if body.get("contact") is not None:
        contact = read_fields(body["contact"], CONTACT, "contact", faults)
        parts["contact"] = Contact(**contact)  # type: ignore[arg-type]
    if "electronicAddress" in body:
        parts["electronic_address"] = _electronic_address(body, "", faults)
    if body.get("rea") is not None:
        parts["rea"] = Rea(**read_fields(body["rea"], REA, "rea", faults))  # type: ignore[arg-type]
    if "fatturapa" in body:
        italian = body["fatturapa"]
        parts["fatturapa"] = (
            None if italian is None else read_record(DatiCedente, italian, "fatturapa", faults)
        )
    if any(fault.is_fatal for fault in faults):
        return None, noted
    clean = _without_none(values, _optional(Company))
    if base is not None:
        return replace(base, **clean, **parts), noted
    return Company(id=id_, **clean, **parts), noted


def write_company(company: Company) -> dict[str, object]:
    """Write a company as the API answers it."""
    body = {"id": company.id, **write_fields(company, COMPANY)}
    body["contact"] = write_fields(company.contact, CONTACT) if company.contact else None
    body["electronicAddress"] = _write_address(company.electronic_address)
    body["rea"] = write_fields(company.rea, REA) if company.rea else None
    if company.fatturapa is not None:
        body["fatturapa"] = write_record(company.fatturapa)
    return body


def _write_address(address: Identifier | None) -> dict[str, object] | None:
    return {"scheme": address.scheme, "value": address.value} if address else None


def read_client(
    body: object,
    id_: str,
    company_id: str,
    faults: list[Fault],
    base: Client | None = None,
) -> tuple[Client | None, list[str]]:
    """Read a client; with `base` only the given keys change."""
    ignored: dict[str, list[str]] = {key: [] for key in _CLIENT_IGNORED}
    values = read_fields(
        body,
        CLIENT,
        "",
        faults,
        ignored=ignored,
        also=_CLIENT_PARTS,
        partial=base is not None,
    )
    noted = [key for places in ignored.values() for key in places]
    if not isinstance(body, dict):
        return None, noted
    parts: dict[str, Any] = {}
    if "electronicAddress" in body:
        parts["electronic_address"] = _electronic_address(body, "", faults)
    if body.get("einvoiceIdentifiers"):
        parts["einvoice"] = _read_einvoice(body["einvoiceIdentifiers"], faults)
    if "fatturapa" in body:
        italian = body["fatturapa"]
        parts["fatturapa"] = (
            None if italian is None else read_record(DatiCessionario, italian, "fatturapa", faults)
        )
    if any(fault.is_fatal for fault in faults):
        return None, noted
    clean = _without_none(values, _optional(Client))
    if base is not None:
        return replace(base, **clean, **parts), noted
    return Client(id=id_, company_id=company_id, **clean, **parts), noted


def _read_einvoice(body: object, faults: list[Fault]) -> EinvoiceIdentifiers:
    values: dict[str, Any] = {}
    if not isinstance(body, dict):
        faults.append(Fault("einvoiceIdentifiers", "NOT-OBJECT"))
        return EinvoiceIdentifiers()
    for system, part in body.items():
        place = f"einvoiceIdentifiers.{system}"
        if system not in EINVOICE:
            faults.append(Fault(place, "UNKNOWN-FIELD", params=nearest(system, EINVOICE)))
        elif part:
            values |= read_fields(part, EINVOICE[system], place, faults)
    return EinvoiceIdentifiers(**values)


def write_client(client: Client) -> dict[str, object]:
    """Write a client as the API answers it."""
    body = {"id": client.id, **write_fields(client, CLIENT)}
    body["electronicAddress"] = _write_address(client.electronic_address)
    known = client.einvoice
    systems = {
        system: {k: v for k, v in write_fields(known, fields).items() if v is not None}
        for system, fields in EINVOICE.items()
        if known is not None
    }
    body["einvoiceIdentifiers"] = {s: part for s, part in systems.items() if part} or None
    if client.fatturapa is not None:
        body["fatturapa"] = write_record(client.fatturapa)
    return body
