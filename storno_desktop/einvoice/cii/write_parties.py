"""Parties, addresses and place of delivery of EN 16931 as CII elements (BG-4 to BG-15)."""

from __future__ import annotations

from typing import Final

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
from storno_desktop.einvoice.cii.elements import SubElement, put, put_id
from storno_desktop.einvoice.cii.names import ram

#: Schemes of a tax registration (UNTDID 1153): VAT number, and fiscal number (BT-32).
VAT_NUMBER: Final = "VA"
FISCAL_NUMBER: Final = "FC"


def put_seller(agreement: etree._Element, seller: Seller) -> None:
    """Append BG-4; BT-33 has the place of a description."""
    party = SubElement(agreement, ram.SellerTradeParty)
    _put_identifiers(party, seller.identifiers)
    put(party, ram.Name, seller.name)
    put(party, ram.Description, seller.legal_form)
    _put_organisation(party, seller.legal_id, seller.trading_name)
    _put_contact(party, seller.contact)
    _put_address(party, seller.address)
    _put_electronic_address(party, seller.electronic_address)
    _put_tax_number(party, seller.vat_id, VAT_NUMBER)
    _put_tax_number(party, seller.tax_registration_id, FISCAL_NUMBER)


def put_buyer(agreement: etree._Element, buyer: Buyer) -> None:
    """Append BG-7."""
    party = SubElement(agreement, ram.BuyerTradeParty)
    _put_identifier(party, buyer.identifier)
    put(party, ram.Name, buyer.name)
    _put_organisation(party, buyer.legal_id, buyer.trading_name)
    _put_contact(party, buyer.contact)
    _put_address(party, buyer.address)
    _put_electronic_address(party, buyer.electronic_address)
    _put_tax_number(party, buyer.vat_id, VAT_NUMBER)


def put_tax_representative(
    agreement: etree._Element, representative: TaxRepresentative | None
) -> None:
    """Append BG-11."""
    if representative is not None:
        party = SubElement(agreement, ram.SellerTaxRepresentativeTradeParty)
        put(party, ram.Name, representative.name)
        _put_address(party, representative.address)
        _put_tax_number(party, representative.vat_id, VAT_NUMBER)


def put_payee(settlement: etree._Element, payee: Payee | None) -> None:
    """Append BG-10."""
    if payee is not None:
        party = SubElement(settlement, ram.PayeeTradeParty)
        _put_identifier(party, payee.identifier)
        put(party, ram.Name, payee.name)
        _put_organisation(party, payee.legal_id, None)


def put_ship_to(delivery: etree._Element, stated: Delivery) -> None:
    """Append the party of BG-13 with BG-15; a date alone needs none."""
    if stated.delivered_on is not None and stated == Delivery(delivered_on=stated.delivered_on):
        return
    party = SubElement(delivery, ram.ShipToTradeParty)
    _put_identifier(party, stated.location_id)
    put(party, ram.Name, stated.name)
    _put_address(party, stated.address)


def _put_identifiers(party: etree._Element, identifiers: tuple[Identifier, ...]) -> None:
    # Those with a scheme are global, and the schema wants them after the others.
    for identifier in identifiers:
        if not identifier.scheme:
            put(party, ram.ID, identifier.value)
    for identifier in identifiers:
        if identifier.scheme:
            put_id(party, ram.GlobalID, identifier)


def _put_identifier(party: etree._Element, identifier: Identifier | None) -> None:
    if identifier is not None:
        _put_identifiers(party, (identifier,))


def _put_organisation(
    party: etree._Element, legal_id: Identifier | None, trading_name: str | None
) -> None:
    if legal_id is not None or trading_name:
        element = SubElement(party, ram.SpecifiedLegalOrganization)
        put_id(element, ram.ID, legal_id)
        put(element, ram.TradingBusinessName, trading_name)


def _put_contact(party: etree._Element, contact: Contact | None) -> None:
    if contact is None:
        return
    element = SubElement(party, ram.DefinedTradeContact)
    put(element, ram.PersonName, contact.name)
    if contact.phone:
        line = SubElement(element, ram.TelephoneUniversalCommunication)
        SubElement(line, ram.CompleteNumber).text = contact.phone
    if contact.email:
        line = SubElement(element, ram.EmailURIUniversalCommunication)
        SubElement(line, ram.URIID).text = contact.email


def _put_address(party: etree._Element, address: Address | None) -> None:
    if address is None:
        return
    element = SubElement(party, ram.PostalTradeAddress)
    put(element, ram.PostcodeCode, address.post_code)
    put(element, ram.LineOne, address.line1)
    put(element, ram.LineTwo, address.line2)
    put(element, ram.LineThree, address.line3)
    put(element, ram.CityName, address.city)
    put(element, ram.CountryID, address.country)
    put(element, ram.CountrySubDivisionName, address.subdivision)


def _put_electronic_address(party: etree._Element, identifier: Identifier | None) -> None:
    if identifier is not None:
        put_id(SubElement(party, ram.URIUniversalCommunication), ram.URIID, identifier)


def _put_tax_number(party: etree._Element, number: str | None, scheme: str) -> None:
    if number:
        element = SubElement(SubElement(party, ram.SpecifiedTaxRegistration), ram.ID)
        element.text = number
        element.set("schemeID", scheme)
