"""Parties, addresses and delivery of EN 16931 as UBL elements (BG-4 to BG-13)."""

from __future__ import annotations

from typing import Final

from lxml import etree

from storno_desktop.domain.extensions import FurtherParty
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
from storno_desktop.einvoice.ubl.elements import SubElement, put, put_date, put_id, put_in
from storno_desktop.einvoice.ubl.names import cac, cbc

#: BT-32 is any tax scheme but VAT; FC is the fiscal number of UNTDID 1153.
_FISCAL: Final = "FC"
#: What Peppol calls that scheme (NO-R-002 looks for it).
_PEPPOL_FISCAL: Final = "TAX"
_PEPPOL: Final = "urn:fdc:peppol.eu:2017:poacc:"
#: The scheme that tells BT-90 from the other identifiers of a party.
SEPA: Final = "SEPA"


def put_address(parent: etree._Element, tag: str, address: Address | None) -> None:
    """Append a postal address."""
    if address is None:
        return
    element = SubElement(parent, tag)
    put(element, cbc.StreetName, address.line1)
    put(element, cbc.AdditionalStreetName, address.line2)
    put(element, cbc.CityName, address.city)
    put(element, cbc.PostalZone, address.post_code)
    put(element, cbc.CountrySubentity, address.subdivision)
    put_in(element, cac.AddressLine, cbc.Line, address.line3)
    put_in(element, cac.Country, cbc.IdentificationCode, address.country)


def _put_contact(party: etree._Element, contact: Contact | None) -> None:
    if contact is None:
        return
    element = SubElement(party, cac.Contact)
    put(element, cbc.Name, contact.name)
    put(element, cbc.Telephone, contact.phone)
    put(element, cbc.ElectronicMail, contact.email)


def _put_tax_number(party: etree._Element, number: str | None, scheme: str) -> None:
    if number:
        element = SubElement(party, cac.PartyTaxScheme)
        SubElement(element, cbc.CompanyID).text = number
        SubElement(SubElement(element, cac.TaxScheme), cbc.ID).text = scheme


def _put_legal_entity(
    party: etree._Element, name: str | None, legal_id: Identifier | None, form: str | None = None
) -> None:
    if name or legal_id is not None or form:
        element = SubElement(party, cac.PartyLegalEntity)
        put(element, cbc.RegistrationName, name)
        put_id(element, cbc.CompanyID, legal_id)
        put(element, cbc.CompanyLegalForm, form)


def _put_identification(party: etree._Element, identifier: Identifier | None) -> None:
    if identifier is not None:
        put_id(SubElement(party, cac.PartyIdentification), cbc.ID, identifier)


def fiscal_scheme(specification: str | None) -> str:
    """The tax scheme of BT-32 in a document of a specification."""
    return _PEPPOL_FISCAL if _PEPPOL in (specification or "") else _FISCAL


def put_seller(root: etree._Element, seller: Seller, creditor_id: str | None, fiscal: str) -> None:
    """Append BG-4; BT-90 stands among its identifiers when there is no payee.

    `fiscal` is the tax scheme of BT-32.
    """
    party = SubElement(SubElement(root, cac.AccountingSupplierParty), cac.Party)
    put_id(party, cbc.EndpointID, seller.electronic_address)
    for identifier in seller.identifiers:
        _put_identification(party, identifier)
    if creditor_id:
        _put_identification(party, Identifier(creditor_id, SEPA))
    put_in(party, cac.PartyName, cbc.Name, seller.trading_name)
    put_address(party, cac.PostalAddress, seller.address)
    _put_tax_number(party, seller.vat_id, "VAT")
    _put_tax_number(party, seller.tax_registration_id, fiscal)
    _put_legal_entity(party, seller.name, seller.legal_id, seller.legal_form)
    _put_contact(party, seller.contact)


def put_party(party: etree._Element, said: FurtherParty) -> None:
    """Fill the element of a party that an extension adds."""
    put_id(party, cbc.EndpointID, said.electronic_address)
    for identifier in said.identifiers:
        _put_identification(party, identifier)
    put_in(party, cac.PartyName, cbc.Name, said.trading_name)
    put_address(party, cac.PostalAddress, said.address)
    _put_tax_number(party, said.vat_id, "VAT")
    _put_legal_entity(party, said.name, said.legal_id)
    _put_contact(party, said.contact)


def put_buyer(root: etree._Element, buyer: Buyer) -> None:
    """Append BG-7."""
    party = SubElement(SubElement(root, cac.AccountingCustomerParty), cac.Party)
    put_id(party, cbc.EndpointID, buyer.electronic_address)
    _put_identification(party, buyer.identifier)
    put_in(party, cac.PartyName, cbc.Name, buyer.trading_name)
    put_address(party, cac.PostalAddress, buyer.address)
    _put_tax_number(party, buyer.vat_id, "VAT")
    _put_legal_entity(party, buyer.name, buyer.legal_id)
    _put_contact(party, buyer.contact)


def put_payee(root: etree._Element, payee: Payee, creditor_id: str | None) -> None:
    """Append BG-10, with BT-90 when the payee is the creditor."""
    party = SubElement(root, cac.PayeeParty)
    _put_identification(party, payee.identifier)
    if creditor_id:
        _put_identification(party, Identifier(creditor_id, SEPA))
    put_in(party, cac.PartyName, cbc.Name, payee.name)
    if payee.legal_id is not None:
        put_id(SubElement(party, cac.PartyLegalEntity), cbc.CompanyID, payee.legal_id)


def put_tax_representative(root: etree._Element, representative: TaxRepresentative) -> None:
    """Append BG-11."""
    party = SubElement(root, cac.TaxRepresentativeParty)
    put_in(party, cac.PartyName, cbc.Name, representative.name)
    put_address(party, cac.PostalAddress, representative.address)
    _put_tax_number(party, representative.vat_id, "VAT")


def put_delivery(root: etree._Element, delivery: Delivery) -> None:
    """Append BG-13 with BG-15."""
    element = SubElement(root, cac.Delivery)
    put_date(element, cbc.ActualDeliveryDate, delivery.delivered_on)
    if delivery.location_id is not None or delivery.address is not None:
        location = SubElement(element, cac.DeliveryLocation)
        put_id(location, cbc.ID, delivery.location_id)
        put_address(location, cac.Address, delivery.address)
    if delivery.name:
        put_in(SubElement(element, cac.DeliveryParty), cac.PartyName, cbc.Name, delivery.name)
