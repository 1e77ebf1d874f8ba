"""Seller and buyer of EN 16931 as Podmiot1 and Podmiot2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.codelists.countries import EU_MEMBERS
from storno_desktop.domain.semantic import Address, Contact, Semantic
from storno_desktop.domain.taxid import eu, pl
from storno_desktop.domain.taxid.scheme import squeeze
from storno_desktop.einvoice.fa3 import further as more
from storno_desktop.einvoice.fa3.facts import Facts
from storno_desktop.einvoice.fa3.further import further, one_line
from storno_desktop.einvoice.fa3.model import (
    TAdres,
    TDaneKontaktowe,
    TKluczWartosc,
    TNabywca,
    TPodmiot1,
    TPodmiot2,
    TRejestry,
    TSprzedawca,
    TUpowazniony,
)
from storno_desktop.einvoice.fa3.model.types import TAdresEmail, TNumerTelefonu
from storno_desktop.einvoice.fa3.names import NO, YES

_KRS: Final = re.compile(r"\d{10}")
_REGON: Final = re.compile(r"\d{9}|\d{14}")
_POLISH_VAT: Final = "9945"  # EAS
_TAX_REPRESENTATIVE: Final = "3"  # TRolaPodmiotuUpowaznionego


def seller_nip(invoice: Semantic, facts: Facts) -> str | None:
    """The NIP of the seller, ten digits where it is one."""
    seller = invoice.seller
    for text in (facts.seller_nip, seller.vat_id, seller.tax_registration_id):
        if text:
            return pl.compact(text)
    return None


def seller(invoice: Semantic, facts: Facts, *, with_prefix: bool) -> TSprzedawca:
    """Podmiot1; the prefix PL belongs to intra-Community trade (art. 97 ust. 10)."""
    party = invoice.seller
    return TSprzedawca(
        PrefiksPodatnika="PL" if with_prefix else None,
        NrEORI=one_line(facts.seller_eori),
        DaneIdentyfikacyjne=TPodmiot1(
            NIP=seller_nip(invoice, facts), Nazwa=one_line(party.name or party.trading_name)
        ),
        Adres=address(party.address) or TAdres(),
        DaneKontaktowe=_contact(party.contact),
    )


def buyer(invoice: Semantic, facts: Facts) -> TNabywca:
    """Podmiot2; JST and GV say no until somebody says otherwise (DECISIONS 14)."""
    party = invoice.buyer
    return TNabywca(
        DaneIdentyfikacyjne=_buyer_id(invoice, facts),
        Adres=address(party.address),
        DaneKontaktowe=_contact(party.contact),
        NrKlienta=one_line(facts.buyer_code),
        JST=NO,
        GV=NO,
    )


def _buyer_id(invoice: Semantic, facts: Facts) -> TPodmiot2:
    """The one kind of number that the buyer has: NIP, VAT UE, another one, or none."""
    party = invoice.buyer
    name = one_line(party.name or party.trading_name)
    country = party.address.country if party.address and party.address.country else ""
    stated, others = _buyer_numbers(invoice, facts)
    # a number with a typing error is told as such, not hidden behind another or BrakID
    polish = stated[:1] if country == "PL" else [n for n in stated[:1] if n.startswith("PL")]
    if country == "PL":
        polish += [number for number in others if pl.is_valid(number)]
    if polish:
        return TPodmiot2(NIP=pl.compact(polish[0]), Nazwa=name)
    numbers = stated + others
    if country == "PL" or not numbers:
        return TPodmiot2(BrakID=YES, Nazwa=name)
    prefix, body = eu.split(numbers[0])
    if party.vat_id and not prefix and country in EU_MEMBERS:
        prefix, body = eu.prefix_of(country), numbers[0]
    if party.vat_id and prefix:
        return TPodmiot2(KodUE=prefix, NrVatUE=body, Nazwa=name)
    return TPodmiot2(KodKraju=country or None, NrID=numbers[0], Nazwa=name)


def _buyer_numbers(invoice: Semantic, facts: Facts) -> tuple[list[str], list[str]]:
    """Tax numbers as stated, and numbers that may be one."""
    party = invoice.buyer
    others = []
    if party.legal_id is not None and not facts.is_private_buyer:
        others.append(party.legal_id.value)
    if party.electronic_address is not None and party.electronic_address.scheme == _POLISH_VAT:
        others.append(party.electronic_address.value)
    return _squeezed(party.vat_id, facts.buyer_tax_id), _squeezed(*others)


def _squeezed(*texts: str | None) -> list[str]:
    return [squeeze(text) for text in texts if text and squeeze(text)]


def address(place: Address | None) -> TAdres | None:
    """An address in two lines: street, then postal code, town and region."""
    if place is None:
        return None
    street = one_line(", ".join(part for part in (place.line1, place.line2, place.line3) if part))
    town = one_line(f"{place.post_code or ''} {place.city or ''}")
    if place.subdivision and place.country != "PL":
        town = one_line(f"{town or ''}, {place.subdivision}")
    if street is None and town is None:
        return None
    return TAdres(KodKraju=place.country, AdresL1=street or town, AdresL2=town if street else None)


def _mail(contact: Contact | None) -> str | None:
    text = one_line(contact.email) if contact else None
    return text if text and TAdresEmail.flaw(text) is None else None


def _phone(contact: Contact | None) -> str | None:
    """The number as typed or, where that is too long, without its blanks."""
    text = one_line(contact.phone) if contact else None
    for candidate in (text, re.sub(r"[\s().-]", "", text or "")):
        if candidate and TNumerTelefonu.flaw(candidate) is None:
            return candidate
    return None


def _contact(contact: Contact | None) -> tuple[TDaneKontaktowe, ...]:
    mail, phone = _mail(contact), _phone(contact)
    return (TDaneKontaktowe(Email=mail, Telefon=phone),) if mail or phone else ()


def party_facts(invoice: Semantic) -> Iterator[TKluczWartosc]:
    """What the parties say that their elements cannot hold."""
    for contact, name_key, phone_key, mail_key in (
        (invoice.seller.contact, more.SELLER_CONTACT, more.SELLER_PHONE, more.SELLER_MAIL),
        (invoice.buyer.contact, more.BUYER_CONTACT, more.BUYER_PHONE, more.BUYER_MAIL),
    ):
        if contact is None:
            continue
        yield from further(name_key, contact.name)
        if contact.phone and _phone(contact) is None:
            yield from further(phone_key, contact.phone)
        if contact.email and _mail(contact) is None:
            yield from further(mail_key, contact.email)


def registers(invoice: Semantic) -> tuple[TRejestry, ...]:
    """The seller's KRS or REGON, told apart by their digits (domain page 06)."""
    legal = invoice.seller.legal_id
    number = squeeze(legal.value) if legal else ""
    if not number or number == pl.compact(invoice.seller.vat_id or ""):
        return ()
    if number == pl.compact(invoice.seller.tax_registration_id or ""):
        return ()
    number = number.removeprefix("KRS").removeprefix("REGON")
    if _KRS.fullmatch(number):
        return (TRejestry(KRS=number),)
    return (TRejestry(REGON=number),) if _REGON.fullmatch(number) else ()


def representative(invoice: Semantic) -> TUpowazniony | None:
    """BG-11: a tax representative is an authorised party (art. 18a)."""
    party = invoice.tax_representative
    if party is None:
        return None
    return TUpowazniony(
        DaneIdentyfikacyjne=TPodmiot1(
            NIP=pl.compact(party.vat_id) if party.vat_id else None, Nazwa=one_line(party.name)
        ),
        Adres=address(party.address) or TAdres(),
        RolaPU=_TAX_REPRESENTATIVE,
    )
