"""The parties of a document, and where it was delivered, as EN 16931 says them."""

from __future__ import annotations

from dataclasses import replace

from storno_desktop.domain import semantic as en
from storno_desktop.domain.invoice import Content, DeliverTo
from storno_desktop.domain.money import plain
from storno_desktop.domain.party import LEITWEG_SCHEME, Client, ClientKind, Company, leitweg_id
from storno_desktop.domain.wording import Wording

#: BT-47 of a private buyer who gave no personal number, as e-Factura wants it.
UNKNOWN_PERSON = "0" * 13


def seller(company: Company, wording: Wording, content: Content, *, is_outside: bool) -> en.Seller:
    """BG-4; with nothing in the scope of VAT there is no VAT identifier (BR-O-02)."""
    is_payer = company.vat_payer if content.vat_payer is None else content.vat_payer
    vat_id = company.vat_code if is_payer and not is_outside else None
    capital = company.capital_social
    contact = company.contact
    legal_form = ", ".join(
        part
        for part in (
            company.legal_form,
            wording.share_capital.format(amount=plain(capital), currency=company.default_currency)
            if capital is not None
            else None,
        )
        if part
    )
    tax_registration = company.tax_number or (None if vat_id else company.cif)
    return en.Seller(
        name=company.name,
        legal_id=_legal_id(company.registration_number, company.siren, company.cif),
        vat_id=vat_id,
        tax_registration_id=tax_registration,
        legal_form=legal_form or None,
        electronic_address=company.electronic_address,
        address=en.Address(
            line1=company.address,
            city=company.city,
            post_code=company.postal_code,
            subdivision=_subdivision(company.country, company.state),
            country=company.country,
        ),
        contact=en.Contact(contact.name, contact.phone, contact.email)
        if contact
        else _contact(None, company.phone, company.email),
    )


def _contact(name: str | None, phone: str | None, email: str | None) -> en.Contact | None:
    return en.Contact(name, phone, email) if name or phone or email else None


def _legal_id(
    registration: str | None, siren: str | None, tax_id: str | None
) -> en.Identifier | None:
    if siren:
        return en.Identifier(siren, "0002")  # ISO 6523: SIRENE
    value = registration or tax_id
    return en.Identifier(value) if value else None


def _subdivision(country: str, county: str | None) -> str | None:
    """BT-39, 54: Romania wants the ISO 3166-2 code (BR-RO-110, 111)."""
    if county and country == "RO" and not county.upper().startswith("RO-"):
        return f"RO-{county.upper()}"
    return county


def buyer(client: Client, *, is_outside: bool) -> en.Buyer:
    """BG-7."""
    is_person = client.kind is ClientKind.INDIVIDUAL
    if is_person:
        legal = en.Identifier(client.cnp or UNKNOWN_PERSON) if client.country == "RO" else None
    elif client.country == "RO":
        # e-Factura finds the buyer by the CUI in BT-47 or BT-48
        legal = en.Identifier(client.cui) if client.cui else None
    else:
        legal = _legal_id(client.registration_number, client.siren, client.cui)
    return en.Buyer(
        name=client.name or None,
        legal_id=legal,
        vat_id=client.vat_code if client.is_vat_payer and not is_outside else None,
        electronic_address=client.electronic_address or _leitweg_address(client),
        address=en.Address(
            line1=client.address,
            city=client.city,
            post_code=client.postal_code,
            subdivision=_subdivision(client.country, client.county),
            country=client.country,
        ),
        contact=_contact(client.contact_person, client.phone, client.email),
    )


def _leitweg_address(client: Client) -> en.Identifier | None:
    number = leitweg_id(client)
    return en.Identifier(number, LEITWEG_SCHEME) if number else None


def payee(content: Content) -> en.Payee | None:
    """BG-10, where somebody else is paid."""
    if not (content.payee_name or content.payee_identifier or content.payee_legal_id):
        return None
    return en.Payee(
        name=content.payee_name,
        identifier=en.Identifier(content.payee_identifier) if content.payee_identifier else None,
        legal_id=en.Identifier(content.payee_legal_id) if content.payee_legal_id else None,
    )


def delivery(content: Content, seller: Company) -> en.Delivery | None:
    """BG-13."""
    place = content.deliver_to
    if content.delivery_date is None and place is None:
        return None
    address = None
    if place is not None and replace(place, name=None) != type(place)():
        address = en.Address(
            line1=place.street,
            line2=place.street2,
            city=place.city,
            post_code=place.postal_code,
            subdivision=_subdivision(place.country or "", place.subdivision)
            or _abroad(place, seller),
            country=place.country,
        )
    return en.Delivery(
        name=place.name if place else None, delivered_on=content.delivery_date, address=address
    )


def _abroad(place: DeliverTo, seller: Company) -> str | None:
    """BT-79 of a place abroad: BR-RO-211 wants one everywhere, so the town stands in for it."""
    if seller.country != "RO" or place.country in {None, "RO"}:
        return None
    return place.city
