"""CII elements to the parties, addresses and delivery of EN 16931 (BG-4 to BG-15)."""

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
from storno_desktop.einvoice.cii.names import ram
from storno_desktop.einvoice.cii.values import Values
from storno_desktop.einvoice.cii.write_parties import FISCAL_NUMBER, VAT_NUMBER
from storno_desktop.einvoice.ubl.values import WHITE, child, identifier, present, text


def seller(party: etree._Element | None) -> Seller:
    """Read BG-4."""
    vat_id, tax_registration_id = _tax_numbers(party)
    organisation = child(party, ram.SpecifiedLegalOrganization)
    return Seller(
        name=text(party, ram.Name),
        trading_name=text(organisation, ram.TradingBusinessName),
        identifiers=_identifiers(party),
        legal_id=identifier(child(organisation, ram.ID)),
        vat_id=vat_id,
        tax_registration_id=tax_registration_id,
        legal_form=text(party, ram.Description),
        electronic_address=_electronic_address(party),
        address=_address(party),
        contact=_contact(party),
    )


def buyer(party: etree._Element | None) -> Buyer:
    """Read BG-7."""
    organisation = child(party, ram.SpecifiedLegalOrganization)
    return Buyer(
        name=text(party, ram.Name),
        trading_name=text(organisation, ram.TradingBusinessName),
        identifier=_identifier(party),
        legal_id=identifier(child(organisation, ram.ID)),
        vat_id=_tax_numbers(party)[0],
        electronic_address=_electronic_address(party),
        address=_address(party),
        contact=_contact(party),
    )


def payee(party: etree._Element | None) -> Payee | None:
    """Read BG-10."""
    if party is None:
        return None
    return Payee(
        name=present(party, ram.Name),
        identifier=_identifier(party),
        legal_id=identifier(child(party, ram.SpecifiedLegalOrganization, ram.ID)),
    )


def tax_representative(party: etree._Element | None) -> TaxRepresentative | None:
    """Read BG-11."""
    if party is None:
        return None
    return TaxRepresentative(
        name=text(party, ram.Name), vat_id=_tax_numbers(party)[0], address=_address(party)
    )


def delivery(element: etree._Element | None, values: Values) -> Delivery | None:
    """Read BG-13 with BG-15."""
    party = child(element, ram.ShipToTradeParty)
    event = child(element, ram.ActualDeliverySupplyChainEvent)
    if party is None and event is None:
        return None
    return Delivery(
        name=text(party, ram.Name),
        location_id=_identifier(party),
        delivered_on=values.date(event, ram.OccurrenceDateTime),
        address=_address(party),
    )


def _identifiers(party: etree._Element | None) -> tuple[Identifier, ...]:
    if party is None:
        return ()
    read = [identifier(each) for each in party.iterchildren(ram.ID)]
    read += [identifier(each) for each in party.iterchildren(ram.GlobalID)]
    return tuple(each for each in read if each is not None)


def _identifier(party: etree._Element | None) -> Identifier | None:
    """The one identifier that there is room for: the global one where there are two."""
    return identifier(child(party, ram.GlobalID)) or identifier(child(party, ram.ID))


def _tax_numbers(party: etree._Element | None) -> tuple[str | None, str | None]:
    """The VAT number and the fiscal number, the first of each; what is neither is no term."""
    vat: str | None = None
    other: str | None = None
    registrations = party.iterchildren(ram.SpecifiedTaxRegistration) if party is not None else ()
    for element in registrations:
        number = identifier(child(element, ram.ID))
        if number is None:
            continue
        scheme = (number.scheme or "").strip(WHITE)
        if scheme == VAT_NUMBER:
            vat = vat or number.value
        elif scheme == FISCAL_NUMBER:
            other = other or number.value
    return vat, other


def _contact(party: etree._Element | None) -> Contact | None:
    element = child(party, ram.DefinedTradeContact)
    if element is None:
        return None
    return Contact(
        name=text(element, ram.PersonName) or text(element, ram.DepartmentName),
        phone=text(element, ram.TelephoneUniversalCommunication, ram.CompleteNumber),
        email=text(element, ram.EmailURIUniversalCommunication, ram.URIID),
    )


def _address(party: etree._Element | None) -> Address | None:
    element = child(party, ram.PostalTradeAddress)
    if element is None:
        return None
    return Address(
        line1=text(element, ram.LineOne),
        line2=text(element, ram.LineTwo),
        line3=text(element, ram.LineThree),
        city=text(element, ram.CityName),
        post_code=text(element, ram.PostcodeCode),
        subdivision=text(element, ram.CountrySubDivisionName),
        country=present(element, ram.CountryID),
    )


def _electronic_address(party: etree._Element | None) -> Identifier | None:
    return identifier(child(party, ram.URIUniversalCommunication, ram.URIID))
