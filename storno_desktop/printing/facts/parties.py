"""The parties of a document, with the numbers the law wants beside their names."""

from __future__ import annotations

import re

from storno_desktop.application.ports import Printing
from storno_desktop.domain.invoice import Content, DeliverTo
from storno_desktop.domain.italian import roles
from storno_desktop.domain.party import Client, ClientKind, Company
from storno_desktop.domain.places import county_name
from storno_desktop.printing.facts.sheet import Fact, Party
from storno_desktop.printing.facts.voice import Voice

#: Countries that write the postal code before the town; elsewhere it follows.
_CODE_FIRST = frozenset(
    {"RO", "DE", "FR", "IT", "PL", "AT", "BE", "BG", "CH", "CZ", "DK", "ES", "FI", "GR", "HR",
     "HU", "LU", "MD", "NL", "NO", "PT", "SE", "SI", "SK"}
)  # fmt: skip
_SECTOR = re.compile(r"^SECTOR([1-6])$")
_NATIONAL = frozenset({"RO", "DE", "FR", "IT", "PL"})


def parties(printing: Printing, voice: Voice) -> tuple[Party, ...]:
    """Name the seller, the buyer and, where they differ, payee and place of delivery."""
    content = printing.document.content
    seller, buyer = roles.parties(content, printing.seller, printing.buyer)
    found = [_seller(seller, content, voice), _buyer(buyer, voice)]
    if content.payee_name:
        facts = (
            *voice.fact("registration", content.payee_legal_id),
            *voice.fact("identifier", content.payee_identifier),
        )
        found.append(Party(voice.labels.of_key("label.payee"), content.payee_name, (), facts))
    if content.deliver_to:
        found.append(_destination(content.deliver_to, voice))
    return tuple(found)


def tax_id(
    country: str, vat_code: str | None, number: str | None, voice: Voice
) -> tuple[Fact, ...]:
    """Say the tax number under the name it has for people of that country."""
    if vat_code:
        key = f"tax_id.{country if country in _NATIONAL else 'other'}"
        return (Fact(voice.labels.of_key(key), vat_code),)
    if not number:
        return ()
    # a number without prefix is no VAT id: only in some countries do both bear one name
    key = f"tax_id.{country}" if country in {"RO", "PL", "IT"} else "tax_id.national"
    return (Fact(voice.labels.of_key(key), number),)


def address(
    street: tuple[str | None, ...],
    code: str | None,
    city: str | None,
    subdivision: str | None,
    country: str,
    voice: Voice,
) -> tuple[str, ...]:
    """Write an address as its country's post does, the country last and in words."""
    region = subdivision
    if country == "RO":
        region = county_name(region) if region else None
        # e-Factura writes the sectors of Bucharest in one word (BR-RO-100)
        city = _SECTOR.sub(r"Sector \1", city) if city else None
    parts = [code, city] if country in _CODE_FIRST else [city, code]
    town = " ".join(part for part in parts if part)
    if region and region != city:
        # an Italian province stands in brackets, other regions behind a comma
        town = f"{town} ({region})" if country == "IT" else ", ".join(filter(None, (town, region)))
    return tuple(line for line in (*street, town, voice.numerals.country(country)) if line)


def _seller(company: Company, content: Content, voice: Voice) -> Party:
    is_payer = company.vat_payer if content.vat_payer is None else content.vat_payer
    contact = company.contact
    facts = [
        *tax_id(company.country, company.vat_code if is_payer else None, company.cif, voice),
        *voice.fact("tax_number", company.tax_number),
        *voice.fact("registration", company.registration_number),
    ]
    if company.siret or company.siren:
        facts.append(
            Fact(("SIRET" if company.siret else "SIREN",), str(company.siret or company.siren))
        )
    if company.codice_fiscale and company.codice_fiscale != company.cif:
        facts.append(Fact(("Codice fiscale",), company.codice_fiscale))
    if company.rea and company.rea.numero:
        facts.append(
            Fact(("REA",), " ".join(filter(None, (company.rea.ufficio, company.rea.numero))))
        )
    facts += [
        *voice.fact("eori", company.eori_code),
        *voice.fact("contact", contact.name if contact else None),
        *voice.fact("phone", (contact.phone if contact else None) or company.phone),
        *voice.fact("email", (contact.email if contact else None) or company.email),
        *voice.fact("website", company.website),
    ]
    return Party(
        voice.labels.of_key("label.supplier"),
        " ".join(filter(None, (company.name, _legal_form(company)))),
        address(
            (company.address,), company.postal_code, company.city, company.state,
            company.country, voice,
        ),
        tuple(facts),
    )  # fmt: skip


def _legal_form(company: Company) -> str | None:
    """The legal form, unless the name ends with it already."""
    form = company.legal_form
    if not form:
        return None
    bare = company.name.replace(".", "").casefold()
    return None if bare.endswith(form.replace(".", "").casefold()) else form


def _buyer(client: Client, voice: Voice) -> Party:
    facts: list[Fact] = []
    if client.kind is ClientKind.INDIVIDUAL:
        facts += voice.fact("personal_id", client.cnp)
    else:
        vat_code = client.vat_code if client.is_vat_payer or client.country != "RO" else None
        facts += tax_id(client.country, vat_code, client.cui, voice)
    facts += voice.fact("registration", client.registration_number)
    if client.siret or client.siren:
        facts.append(
            Fact(("SIRET" if client.siret else "SIREN",), str(client.siret or client.siren))
        )
    if client.codice_fiscale and client.codice_fiscale != client.cui:
        facts.append(Fact(("Codice fiscale",), client.codice_fiscale))
    facts += [
        *voice.fact("client_code", client.client_code),
        *voice.fact("contact", client.contact_person),
        *voice.fact("phone", client.phone),
        *voice.fact("email", client.email),
    ]
    return Party(
        voice.labels.of_key("label.client"),
        client.name,
        address(
            (client.address,), client.postal_code, client.city, client.county,
            client.country, voice,
        ),
        tuple(facts),
    )  # fmt: skip


def _destination(place: DeliverTo, voice: Voice) -> Party:
    return Party(
        voice.labels.of_key("label.deliver_to"),
        place.name or "",
        address(
            (place.street, place.street2), place.postal_code, place.city, place.subdivision,
            place.country or "", voice,
        ),
    )  # fmt: skip
