"""Podmiot1 and Podmiot2 as seller and buyer of EN 16931."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.taxid import eu
from storno_desktop.einvoice.fa3 import further as more
from storno_desktop.einvoice.fa3.model import Faktura, TAdres, TDaneKontaktowe, TFa
from storno_desktop.einvoice.fa3.model.types import TKodyKrajowUE

_TOWN: Final = re.compile(r"(\d[\dA-Z-]*(?: \d[\dA-Z]*)?)\s+(\D.*)", re.DOTALL)
_TAX_REPRESENTATIVE: Final = "3"


def _address(place: TAdres | None) -> en.Address | None:
    """Two lines as street, postal code and town; one that has no code is the town."""
    if place is None or not (place.AdresL1 or place.AdresL2 or place.KodKraju):
        return None
    line1, town = place.AdresL1, place.AdresL2
    if town is None and line1 is not None and _TOWN.fullmatch(line1):
        line1, town = None, line1
    found = _TOWN.fullmatch(town or "")
    return en.Address(
        line1=line1,
        city=found[2] if found else town,
        post_code=found[1] if found else None,
        country=place.KodKraju,
    )


def _contact(
    contacts: tuple[TDaneKontaktowe, ...],
    name: str | None,
    phone: str | None,
    mail: str | None,
) -> en.Contact | None:
    first = contacts[0] if contacts else TDaneKontaktowe()
    phone, mail = first.Telefon or phone, first.Email or mail
    return en.Contact(name, phone, mail) if name or phone or mail else None


def seller_of(invoice: Faktura, facts: Mapping[str, str]) -> en.Seller:
    """Podmiot1, with what the foot says of registers."""
    party = invoice.Podmiot1
    nip = party.DaneIdentyfikacyjne.NIP
    registers = invoice.Stopka.Rejestry if invoice.Stopka else ()
    legal = next((each.KRS or each.REGON for each in registers if each.KRS or each.REGON), None)
    is_exempt = invoice.Fa.P_13_7 is not None and "113" in (
        invoice.Fa.Adnotacje.Zwolnienie.P_19A or ""
    )
    return en.Seller(
        name=party.DaneIdentyfikacyjne.Nazwa,
        legal_id=en.Identifier(legal) if legal else None,
        vat_id=f"PL{nip}" if nip and not is_exempt else None,
        tax_registration_id=nip if is_exempt else None,
        address=_address(party.Adres),
        contact=_contact(
            party.DaneKontaktowe,
            facts.get(more.SELLER_CONTACT),
            facts.get(more.SELLER_PHONE),
            facts.get(more.SELLER_MAIL),
        ),
    )


def buyer_of(invoice: Faktura, facts: Mapping[str, str]) -> en.Buyer:
    """Podmiot2, by whichever number it has."""
    party = invoice.Podmiot2
    ids = party.DaneIdentyfikacyjne
    vat_id = f"PL{ids.NIP}" if ids.NIP else None
    if ids.NrVatUE:
        vat_id = f"{ids.KodUE or ''}{ids.NrVatUE}"
    address = _address(party.Adres)
    country = ids.KodKraju or (eu.country_of(ids.KodUE) if ids.KodUE in TKodyKrajowUE.codes else "")
    if address is None and (country or ids.NIP):
        address = en.Address(country=country or "PL")
    return en.Buyer(
        name=ids.Nazwa,
        identifier=en.Identifier(party.NrKlienta) if party.NrKlienta else None,
        legal_id=en.Identifier(ids.NrID) if ids.NrID else None,
        vat_id=vat_id,
        address=address,
        contact=_contact(
            party.DaneKontaktowe,
            facts.get(more.BUYER_CONTACT),
            facts.get(more.BUYER_PHONE),
            facts.get(more.BUYER_MAIL),
        ),
    )


def representative_of(invoice: Faktura) -> en.TaxRepresentative | None:
    """PodmiotUpowazniony, where it is the tax representative."""
    party = invoice.PodmiotUpowazniony
    if party is None or party.RolaPU != _TAX_REPRESENTATIVE:
        return None
    nip = party.DaneIdentyfikacyjne.NIP
    return en.TaxRepresentative(
        name=party.DaneIdentyfikacyjne.Nazwa,
        vat_id=f"PL{nip}" if nip else None,
        address=_address(party.Adres),
    )


def delivery_of(fa: TFa) -> en.Delivery | None:
    """P_6, and where the goods went."""
    transport = fa.WarunkiTransakcji.Transport if fa.WarunkiTransakcji else ()
    place = next((_address(each.WysylkaDo) for each in transport if each.WysylkaDo), None)
    if fa.P_6 is None and place is None:
        return None
    return en.Delivery(delivered_on=fa.P_6, address=place)
