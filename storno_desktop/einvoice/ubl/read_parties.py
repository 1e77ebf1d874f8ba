"""UBL elements to the parties, addresses and delivery of EN 16931 (BG-4 to BG-13)."""

from __future__ import annotations

from lxml import etree

from storno_desktop.domain.semantic import (
    Address,
    Buyer,
    Contact,
    Delivery,
    Identifier,
    Payee,
    Seller,
    TaxRepresentative,
)
from storno_desktop.einvoice.ubl.names import cac, cbc
from storno_desktop.einvoice.ubl.values import Values, child, identifier, present, text
from storno_desktop.einvoice.ubl.write_parties import SEPA


def address(element: etree._Element | None) -> Address | None:
    """Read a postal address."""
    if element is None:
        return None
    return Address(
        line1=text(element, cbc.StreetName),
        line2=text(element, cbc.AdditionalStreetName),
        line3=text(element, cac.AddressLine, cbc.Line),
        city=text(element, cbc.CityName),
        post_code=text(element, cbc.PostalZone),
        subdivision=text(element, cbc.CountrySubentity),
        country=present(element, cac.Country, cbc.IdentificationCode),
    )


def contact(party: etree._Element | None) -> Contact | None:
    """Read the contact of a party."""
    element = child(party, cac.Contact)
    if element is None:
        return None
    return Contact(
        name=text(element, cbc.Name),
        phone=text(element, cbc.Telephone),
        email=text(element, cbc.ElectronicMail),
    )


def _tax_numbers(party: etree._Element | None) -> tuple[str | None, str | None]:
    """The VAT number and the number in any other tax scheme, the first of each."""
    vat: str | None = None
    other: str | None = None
    for element in party.iterchildren(cac.PartyTaxScheme) if party is not None else ():
        number = present(element, cbc.CompanyID)
        if (text(element, cac.TaxScheme, cbc.ID) or "").upper() == "VAT":
            vat = vat or number
        else:
            other = other or number
    return vat, other


def _identifiers(party: etree._Element | None) -> tuple[list[Identifier], str | None]:
    """The identifiers of a party, and BT-90 which stands among them."""
    found: list[Identifier] = []
    creditor: str | None = None
    for element in party.iterchildren(cac.PartyIdentification) if party is not None else ():
        each = identifier(child(element, cbc.ID))
        if each is None:
            continue
        if creditor is None and (each.scheme or "").upper() == SEPA:
            creditor = each.value
        else:
            found.append(each)
    return found, creditor


def seller(element: etree._Element | None, *, has_payments: bool) -> tuple[Seller, str | None]:
    """Read BG-4 and the BT-90 that stands with it; without payments that is an identifier."""
    party = child(element, cac.Party)
    identifiers, creditor = _identifiers(party)
    if creditor is not None and not has_payments:
        identifiers.append(Identifier(creditor, SEPA))
        creditor = None
    vat_id, tax_registration_id = _tax_numbers(party)
    legal = child(party, cac.PartyLegalEntity)
    read = Seller(
        name=present(legal, cbc.RegistrationName),
        trading_name=present(party, cac.PartyName, cbc.Name),
        identifiers=tuple(identifiers),
        legal_id=identifier(child(legal, cbc.CompanyID)),
        vat_id=vat_id,
        tax_registration_id=tax_registration_id,
        legal_form=text(legal, cbc.CompanyLegalForm),
        electronic_address=identifier(child(party, cbc.EndpointID)),
        address=address(child(party, cac.PostalAddress)),
        contact=contact(party),
    )
    return read, creditor


def buyer(element: etree._Element | None) -> Buyer:
    """Read BG-7."""
    party = child(element, cac.Party)
    legal = child(party, cac.PartyLegalEntity)
    return Buyer(
        name=present(legal, cbc.RegistrationName),
        trading_name=present(party, cac.PartyName, cbc.Name),
        identifier=identifier(child(party, cac.PartyIdentification, cbc.ID)),
        legal_id=identifier(child(legal, cbc.CompanyID)),
        vat_id=_tax_numbers(party)[0],
        electronic_address=identifier(child(party, cbc.EndpointID)),
        address=address(child(party, cac.PostalAddress)),
        contact=contact(party),
    )


def payee(party: etree._Element | None) -> tuple[Payee | None, str | None]:
    """Read BG-10 and the BT-90 that stands with it."""
    if party is None:
        return None, None
    identifiers, creditor = _identifiers(party)
    read = Payee(
        name=present(party, cac.PartyName, cbc.Name),
        identifier=identifiers[0] if identifiers else None,
        legal_id=identifier(child(party, cac.PartyLegalEntity, cbc.CompanyID)),
    )
    return read, creditor


def tax_representative(party: etree._Element | None) -> TaxRepresentative | None:
    """Read BG-11."""
    if party is None:
        return None
    return TaxRepresentative(
        name=text(party, cac.PartyName, cbc.Name),
        vat_id=_tax_numbers(party)[0],
        address=address(child(party, cac.PostalAddress)),
    )


def delivery(element: etree._Element | None, values: Values) -> Delivery | None:
    """Read BG-13 with BG-15."""
    if element is None:
        return None
    return Delivery(
        name=text(element, cac.DeliveryParty, cac.PartyName, cbc.Name),
        location_id=identifier(child(element, cac.DeliveryLocation, cbc.ID)),
        delivered_on=values.date(element, cbc.ActualDeliveryDate),
        address=address(child(element, cac.DeliveryLocation, cac.Address)),
    )
