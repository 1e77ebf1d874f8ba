"""BR-FR-09 to 13, 21 to 26, 32 and BR-FR-CO-10, 14, 15: who is who, and under which numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.extensions import PartyRole
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Identifier, Semantic
from storno_desktop.einvoice.france import lists
from storno_desktop.einvoice.france.notes import Notes
from storno_desktop.einvoice.france.stated import Party, parties_of
from storno_desktop.einvoice.france.syntax import Syntax, broken, rule
from storno_desktop.einvoice.rules.texts import folded

_SIRET: Final = {
    "BT-29": rule("BR-FR-09_BT-29"),
    "BT-46": rule("BR-FR-09_BT-46"),
    "BT-60": rule("BR-FR-09_BT-60"),
    PartyRole.BUYER_AGENT: rule("BR-FR-09_EXT-FR-FE-06"),
    PartyRole.PAYER: rule("BR-FR-09_EXT-FR-FE-46"),
    PartyRole.SALES_AGENT: rule("BR-FR-09_EXT-FR-FE-69"),
    PartyRole.INVOICEE: rule("BR-FR-09_EXT-FR-FE-92"),
    PartyRole.INVOICER: rule("BR-FR-09_EXT-FR-FE-115"),
    "BT-71": rule("BR-FR-09_BT-71"),
    # The published test for UBL looks for a place of delivery inside a place of delivery.
    "LINE": rule(None, "BR-FR-09_EXT-FR-FE-146"),
}
_SCHEME: Final = {
    "BT-29": rule("BR-FR-CO-10_BT-29-1"),
    "BT-46": rule("BR-FR-CO-10_BT-46-1"),
    "BT-60": rule("BR-FR-CO-10_BT-60-1"),
    PartyRole.BUYER_AGENT: rule("BR-FR-CO-10_EXT-FR-FE-06-1"),
    PartyRole.PAYER: rule("BR-FR-CO-10_EXT-FR-FE-46-1"),
    PartyRole.SALES_AGENT: rule("BR-FR-CO-10_EXT-FR-FE-69-1"),
    PartyRole.INVOICEE: rule("BR-FR-CO-10_EXT-FR-FE-92-1"),
    PartyRole.INVOICER: rule("BR-FR-CO-10_EXT-FR-FE-115-1"),
    "BT-71": rule("BR-FR-CO-10_BT-71-1"),
    "LINE": rule("BR-FR-CO-10_EXT-FR-FE-146-1"),
}
_SCHEME_ONCE: Final = {
    "BT-29": rule("BR-FR-CO-10_BT-29-2"),
    "BT-46": rule("BR-FR-CO-10_BT-46-2"),
    "BT-60": rule("BR-FR-CO-10_BT-60-2"),
    PartyRole.BUYER_AGENT: rule("BR-FR-CO-10_EXT-FR-FE-06-2"),
    PartyRole.PAYER: rule("BR-FR-CO-10_EXT-FR-FE-46-2"),
    PartyRole.SALES_AGENT: rule("BR-FR-CO-10_EXT-FR-FE-69-2"),
    PartyRole.INVOICEE: rule("BR-FR-CO-10_EXT-FR-FE-92-2"),
    PartyRole.INVOICER: rule("BR-FR-CO-10_EXT-FR-FE-115-2"),
    "BT-71": rule("BR-FR-CO-10_BT-71-2"),
    "LINE": rule("BR-FR-CO-10_EXT-FR-FE-146-2"),
}
_ADDRESS_FORM: Final = {
    "BT-29": rule("BR-FR-23_BT-34"),
    "BT-46": rule("BR-FR-23_BT-49"),
    "BT-60": rule("BR-FR-23_EXT-FR-FE-29"),
    PartyRole.BUYER_AGENT: rule("BR-FR-23_EXT-FR-FE-12"),
    PartyRole.PAYER: rule("BR-FR-23_EXT-FR-FE-52"),
    PartyRole.SALES_AGENT: rule("BR-FR-23_EXT-FR-FE-75"),
    PartyRole.INVOICEE: rule("BR-FR-23_EXT-FR-FE-98"),
    PartyRole.INVOICER: rule("BR-FR-23_EXT-FR-FE-121"),
}
_ADDRESS_LENGTH: Final = {
    "BT-29": rule("BR-FR-25_BT-34"),
    "BT-46": rule("BR-FR-25_BT-49"),
    "BT-60": rule("BR-FR-25_EXT-FR-FE-29"),
    PartyRole.BUYER_AGENT: rule("BR-FR-25_EXT-FR-FE-12"),
    PartyRole.PAYER: rule("BR-FR-25_EXT-FR-FE-52"),
    PartyRole.SALES_AGENT: rule("BR-FR-25_EXT-FR-FE-75"),
    PartyRole.INVOICEE: rule("BR-FR-25_EXT-FR-FE-98"),
    PartyRole.INVOICER: rule("BR-FR-25_EXT-FR-FE-121"),
}
_PRIVATE_FORM: Final = {"BT-29": rule("BR-FR-24_BT-29"), "BT-46": rule("BR-FR-24_BT-46")}
_PRIVATE_LENGTH: Final = {"BT-29": rule("BR-FR-26_BT-29"), "BT-46": rule("BR-FR-26_BT-46")}
_LEGAL_FORM: Final = rule("BR-FR-32-LEGALID")
_ID_FORM: Final = rule("BR-FR-32-ID", "BR-FR-32-GLOBALID")
_SELLER_SIREN: Final = rule("BR-FR-10_BT-30")
_BUYER_SIREN: Final = rule("BR-FR-11_BT-47")
_BUYER_ADDRESS: Final = rule("BR-FR-12_BT-49")
_SELLER_ADDRESS: Final = rule("BR-FR-13_BT-34")
_BUYER_AT: Final = rule("BR-FR-21_BT-49")
_SELLER_AT: Final = rule("BR-FR-22_BT-34")
_SINGLE_NOTE: Final = rule("BR-FR-CO-14_BT-29-1")
_SINGLE_NUMBER: Final = rule("BR-FR-CO-15_BT-29-1")
_B2B: Final = "B2B"


def check_parties(invoice: Semantic, notes: Notes, syntax: Syntax) -> Iterator[Fault]:
    """Judge every party that an invoice names."""
    for party in parties_of(invoice, syntax):
        if party.key in _SIRET:
            yield from _identifiers(party, syntax)
            yield from _address(party, syntax)
        yield from _nine_digits(party, syntax)
    for index, line in enumerate(invoice.lines):
        standard = line.item.standard_id
        if syntax is Syntax.CII and standard is not None:  # a GlobalID as well
            path = terms.path("BT-157", line=index)
            yield from _digits(standard, (lists.SIREN, lists.SINGLE_TAXPAYER), path, syntax)
    yield from _seller(invoice, notes, syntax)
    yield from _buyer(invoice, notes, syntax)
    yield from _single_taxpayer(invoice, notes, syntax)


def _identifiers(party: Party, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-09, 24, 26 and BR-FR-CO-10."""
    sirets = [each.value for each in party.identifiers if each.scheme == lists.SIRET]
    if sirets and not _belongs(sirets[0], party):
        yield from broken(syntax, _SIRET[party.key], party.path, found=sirets[0])
    schemes = [each.scheme for each in party.identifiers]
    # CII has an element of its own for identifiers without a scheme.
    if syntax is Syntax.UBL and not all(schemes):
        yield from broken(syntax, _SCHEME[party.key], party.path)
    named = [scheme for scheme in schemes if scheme]
    if len(set(named)) != len(named):
        yield from broken(syntax, _SCHEME_ONCE[party.key], party.path)
    for each in party.identifiers:
        if each.scheme != lists.PRIVATE or party.key not in _PRIVATE_FORM:
            continue
        if not lists.ELECTRONIC.fullmatch(each.value):
            yield from broken(syntax, _PRIVATE_FORM[party.key], party.path, found=each.value)
        if len(each.value) > lists.MAX_PRIVATE:
            limit = str(lists.MAX_PRIVATE)
            yield from broken(syntax, _PRIVATE_LENGTH[party.key], party.path, limit=limit)


def _belongs(siret: str, party: Party) -> bool:
    """Whether a SIRET has 14 digits and begins with the SIREN of the party."""
    if not lists.FOURTEEN_DIGITS.fullmatch(siret):
        return False
    legal = party.legal_id
    siren = legal.value if legal is not None and legal.scheme == lists.SIREN else None
    if siren is None and not party.needs_siren:
        return True
    return siret[:9] == siren


def _address(party: Party, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-23 and 25."""
    address = party.address
    if address is None:
        return
    if address.scheme == lists.ADDRESS and not lists.ELECTRONIC.fullmatch(address.value):
        path = party.address_path
        yield from broken(syntax, _ADDRESS_FORM[party.key], path, found=address.value)
    if len(address.value) > lists.MAX_ADDRESS:
        limit = str(lists.MAX_ADDRESS)
        yield from broken(syntax, _ADDRESS_LENGTH[party.key], party.address_path, limit=limit)


def _nine_digits(party: Party, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-32."""
    legal = party.legal_id
    if (
        legal is not None
        and legal.scheme == lists.SIREN
        and not lists.NINE_DIGITS.fullmatch(folded(legal.value))
    ):
        yield from broken(syntax, _LEGAL_FORM, party.legal_path, found=legal.value)
    for each in party.identifiers:
        if party.has_identification:
            schemes = (lists.SIREN, lists.SINGLE_TAXPAYER)
            yield from _digits(each, schemes, party.path, syntax)


def _digits(
    each: Identifier, schemes: tuple[str, ...], path: str, syntax: Syntax
) -> Iterator[Fault]:
    if each.scheme in schemes and not lists.NINE_DIGITS.fullmatch(folded(each.value)):
        yield from broken(syntax, _ID_FORM, path, found=each.value)


def _siren(identifier: Identifier | None) -> str | None:
    if identifier is None or identifier.scheme != lists.SIREN:
        return None
    return identifier.value


def _seller(invoice: Semantic, notes: Notes, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-10, 13 and 22."""
    seller = invoice.seller
    siren = _siren(seller.legal_id)
    # Without a legal entity there is nothing in UBL that the rule could look at.
    is_judged = syntax is Syntax.CII or seller.name or seller.legal_id or seller.legal_form
    if is_judged and not lists.NINE_DIGITS.fullmatch(folded(siren or "")):
        yield from broken(syntax, _SELLER_SIREN, terms.path("BT-30"), found=siren or "–")
    address = seller.electronic_address
    if not _says(address, syntax):
        yield from broken(syntax, _SELLER_ADDRESS, terms.path("BT-34"))
    treatments = notes.values("BAR")
    is_treated = bool(treatments) if syntax is Syntax.UBL else _B2B in treatments
    if is_treated and invoice.type_code in lists.SELF_BILLED:
        number = siren if syntax is Syntax.UBL else _value(seller.legal_id)
        if not _stands_at(address, number):
            yield from broken(syntax, _SELLER_AT, terms.path("BT-34"), found=_value(address) or "–")


def _buyer(invoice: Semantic, notes: Notes, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-11, 12 and 21."""
    buyer = invoice.buyer
    address, siren = buyer.electronic_address, _siren(buyer.legal_id)
    if not _says(address, syntax):
        yield from broken(syntax, _BUYER_ADDRESS, terms.path("BT-49"))
    if _B2B not in notes.values("BAR"):
        return
    number = folded(siren or "") if syntax is Syntax.UBL else siren or ""
    if not lists.NINE_DIGITS.fullmatch(number):
        yield from broken(syntax, _BUYER_SIREN, terms.path("BT-47"), found=siren or "–")
    if invoice.type_code not in lists.SELF_BILLED:
        number = (siren if syntax is Syntax.UBL else _value(buyer.legal_id)) or ""
        if not _stands_at(address, number):
            yield from broken(syntax, _BUYER_AT, terms.path("BT-49"), found=_value(address) or "–")


def _says(address: Identifier | None, syntax: Syntax) -> bool:
    return address is not None and bool(
        folded(address.value) if syntax is Syntax.UBL else address.value
    )


def _value(identifier: Identifier | None) -> str | None:
    return identifier.value if identifier is not None else None


def _stands_at(address: Identifier | None, siren: str | None) -> bool:
    """Whether an electronic address is one of the directory and begins with the SIREN."""
    return (
        address is not None
        and address.scheme == lists.ADDRESS
        and address.value.startswith(siren or "")
    )


def _single_taxpayer(invoice: Semantic, notes: Notes, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-CO-14 and 15: a member of an assujetti unique says so, and names its VAT number."""
    if not any(each.scheme == lists.SINGLE_TAXPAYER for each in invoice.seller.identifiers):
        return
    if "MEMBRE_ASSUJETTI_UNIQUE" not in notes.values("TXD"):
        yield from broken(syntax, _SINGLE_NOTE, terms.path("BT-22"))
    representative = invoice.tax_representative
    if representative is None or not representative.vat_id:
        yield from broken(syntax, _SINGLE_NUMBER, terms.path("BT-63"))
