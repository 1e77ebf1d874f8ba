"""Who transmits, sells and buys (header of FatturaPA)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.codelists.countries import EU_MEMBERS
from storno_desktop.domain.italian.file_names import progressivo_invio
from storno_desktop.domain.national.italy import DatiCedente, DatiCessionario
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.fatturapa import facets, terms
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.extras import Extras
from storno_desktop.einvoice.fatturapa.letters import ascii_
from storno_desktop.einvoice.fatturapa.pen import Pen
from storno_desktop.einvoice.fatturapa.provinces import province

FIRMS, OFFICES = "FPR12", "FPA12"
NO_CODE: Final = "0000000"  # the buyer has no channel, or a PEC
FOREIGN: Final = "XXXXXXX"
#: IdCodice of buyers abroad who have no number (Agenzia delle Entrate, guida alla compilazione).
_FOREIGN_PERSON, _FOREIGN_FIRM = "0000000", "OO99999999999"
_OFFICE_LENGTH: Final = 6
_PREFIX: Final = re.compile(r"([A-Z]{2})(?=.*\d)(.+)")
_ITALIAN_VAT: Final = re.compile(r"\d{11}")
_FISCAL: Final = re.compile(r"[A-Z0-9]{11,16}")
_POST_CODE: Final = re.compile(r"\d{5}")


def header(invoice: Semantic, extras: Extras, pen: Pen) -> m.FatturaElettronicaHeader:
    """Write the header; what is missing is noted with the pen."""
    seller = _seller(invoice, extras, pen)
    buyer = _buyer(invoice, extras, pen)
    transmission = _transmission(invoice, extras, seller, pen)
    return m.FatturaElettronicaHeader(
        dati_trasmissione=transmission,
        cedente_prestatore=seller,
        rappresentante_fiscale=_representative(invoice.tax_representative, extras, pen),
        cessionario_committente=buyer,
        terzo_intermediario_o_soggetto_emittente=terms.intermediary(extras, pen),
        soggetto_emittente=_issuer(invoice, extras),
    )


def _issuer(invoice: Semantic, extras: Extras) -> str | None:
    """Who issues where it is not the seller (1.6)."""
    own = extras.document
    if own is None or own.terms.tipo_documento is None:
        if invoice.type_code == "389":
            return "CC"
    elif own.is_buyer_issued:
        return "CC"
    return "TZ" if own is not None and own.terms.terzo_intermediario else None


def vat_number(text: str | None, country: str | None) -> m.IdFiscale | None:
    """Part a VAT number into country and number; Greece is EL there as here."""
    number = re.sub(r"[\s.\-/]", "", text or "").upper()
    if not number:
        return None
    found = _PREFIX.fullmatch(number)
    if found and (found[1] == country or found[1] in {*EU_MEMBERS, "EL", "XI", "SM"}):
        return m.IdFiscale(id_paese=found[1], id_codice=found[2])
    return m.IdFiscale(id_paese=country or "IT", id_codice=number)


def _transmission(
    invoice: Semantic, extras: Extras, seller: m.CedentePrestatore, pen: Pen
) -> m.DatiTrasmissione:
    address = invoice.buyer.address
    country = (address.country if address else None) or ""
    code = (extras.destination or "").strip().upper()
    pec = None
    if code and not facets.CODICE_DESTINATARIO.allows(code):
        pen.fault("client.einvoiceIdentifiers.sdi.codiceDestinatario", "00427", found=code)
    if not code:
        code = NO_CODE if country in {"", "IT"} else FOREIGN
    if code == NO_CODE and extras.pec:
        pec = extras.pec.strip()
        if not facets.EMAIL.allows(pec):
            pen.fault("client.einvoiceIdentifiers.sdi.pecAddress", "SDI-PEC", found=pec)
    if code == NO_CODE and not pec and not extras.buyer_is_person:
        pen.warn("client.einvoiceIdentifiers.sdi.codiceDestinatario", "SDI-ROUTING")
    who = seller.dati_anagrafici.id_fiscale_iva if seller.dati_anagrafici else None
    if extras.document is not None and extras.document.issuer.id_codice:
        who = extras.document.issuer
    return m.DatiTrasmissione(
        id_trasmittente=who,
        progressivo_invio=progressivo_invio(invoice.number or "", invoice.issued_on),
        formato_trasmissione=OFFICES if len(code) == _OFFICE_LENGTH else FIRMS,
        codice_destinatario=code,
        pec_destinatario=pec,
    )


def _seller(invoice: Semantic, extras: Extras, pen: Pen) -> m.CedentePrestatore:
    seller = invoice.seller
    country = (seller.address.country if seller.address else None) or "IT"
    number = vat_number(extras.seller_id, country)
    if number is None:
        pen.fault("company.vatCode", "REQUIRED")
    if not extras.regime:
        pen.fault("company.regimeFiscale", "SDI-REGIME")
    elif not facets.REGIME.allows(extras.regime):
        pen.fault("company.regimeFiscale", "SDI-REGIME-UNKNOWN", found=extras.regime)
    fiscal = _fiscal_code("company.codiceFiscale", extras.seller_fiscal_code, pen)
    contact = seller.contact
    contacts = None
    if contact is not None:
        phone = _phone(contact.phone, pen)
        mail = contact.email if facets.EMAIL_CONTATTI.allows(contact.email or "") else None
        contacts = m.Contatti(telefono=phone, email=mail) if phone or mail else None
    own = extras.document
    more = own.seller if own is not None else DatiCedente()
    fax = _phone(more.fax, pen) if more.fax else None
    if fax:
        contacts = replace(contacts or m.Contatti(), fax=fax)
    reference = invoice.accounting_reference
    return m.CedentePrestatore(
        dati_anagrafici=m.DatiAnagraficiCedente(
            id_fiscale_iva=number,
            codice_fiscale=fiscal,
            anagrafica=_name("company", seller.name, more, own.eori if own else None, pen),
            **terms.register(more.albo, pen),
            regime_fiscale=extras.regime,
        ),
        sede=_address(seller.address, "company", "state", pen),
        stabile_organizzazione=terms.place(
            "company.fatturapa.stabileOrganizzazione", more.stabile_organizzazione, pen
        ),
        iscrizione_rea=_rea(extras, pen),
        contatti=contacts,
        riferimento_amministrazione=pen.key("buyerAccountingReference", reference, 20),
    )


def _rea(extras: Extras, pen: Pen) -> m.IscrizioneREA | None:
    rea = extras.rea
    if rea is None or not (rea.ufficio or rea.numero):
        return None
    office = province(rea.ufficio or "")
    if office is None:
        pen.fault("company.rea.ufficio", "SDI-PROVINCE", found=rea.ufficio or "–")
    liquidation = rea.stato_liquidazione or "LN"
    if not facets.LIQUIDAZIONE.allows(liquidation):
        path = "company.rea.statoLiquidazione"
        pen.fault(path, "NOT-ALLOWED", found=liquidation, allowed="LN, LS")
    if rea.socio_unico and not facets.SOCIO_UNICO.allows(rea.socio_unico):
        path = "company.rea.socioUnico"
        pen.fault(path, "NOT-ALLOWED", found=rea.socio_unico, allowed="SM, SU")
    return m.IscrizioneREA(
        ufficio=office,
        numero_rea=pen.required(
            "company.rea.numero", pen.key("company.rea.numero", rea.numero, 20)
        ),
        capitale_sociale=rea.capitale_sociale,
        socio_unico=rea.socio_unico,
        stato_liquidazione=liquidation,
    )


def _buyer(invoice: Semantic, extras: Extras, pen: Pen) -> m.CessionarioCommittente:
    buyer = invoice.buyer
    country = (buyer.address.country if buyer.address else None) or ""
    number, fiscal = _buyer_numbers(extras, country, pen)
    more = extras.document.buyer if extras.document is not None else DatiCessionario()
    return m.CessionarioCommittente(
        dati_anagrafici=m.DatiAnagraficiCessionario(
            id_fiscale_iva=number,
            codice_fiscale=fiscal,
            anagrafica=_name("client", buyer.name, more, more.cod_eori, pen),
        ),
        sede=_address(buyer.address, "client", "county", pen),
        stabile_organizzazione=terms.place(
            "client.fatturapa.stabileOrganizzazione", more.stabile_organizzazione, pen
        ),
        rappresentante_fiscale=terms.representative_of_buyer(more.rappresentante_fiscale, pen),
    )


def _name(
    who: str, name: str | None, more: DatiCedente | DatiCessionario, eori: str | None, pen: Pen
) -> m.Anagrafica:
    """A firm's name, or first name and surname of a person where both are known."""
    path = f"{who}.fatturapa"
    title = pen.form(f"{path}.titolo", more.titolo, facets.TITOLO)
    code = pen.form(f"{who}.eoriCode", eori, facets.EORI)
    first = pen.name(f"{path}.nome", more.nome, 60)
    last = pen.name(f"{path}.cognome", more.cognome, 60)
    if first and last:
        return m.Anagrafica(nome=first, cognome=last, titolo=title, cod_eori=code)
    written = pen.required(f"{who}.name", pen.name(f"{who}.name", name, 80))
    return m.Anagrafica(denominazione=written, titolo=title, cod_eori=code)


def _buyer_numbers(extras: Extras, country: str, pen: Pen) -> tuple[m.IdFiscale | None, str | None]:
    """A partita IVA, a codice fiscale or both; for buyers abroad always a number (00417)."""
    if country in {"", "IT"}:
        fiscal = _fiscal_code("client.codiceFiscale", extras.buyer_fiscal_code, pen)
        number = vat_number(extras.buyer_id, "IT")
        is_vat = number is not None and (
            number.id_paese != "IT" or _ITALIAN_VAT.fullmatch(number.id_codice or "") is not None
        )
        if number is not None and not is_vat:
            fiscal = fiscal or _fiscal_code("client.cui", number.id_codice, pen)
            number = None
        return number, fiscal
    number = vat_number(extras.buyer_id, country)
    if number is None:
        is_firm = not extras.buyer_is_person
        if is_firm and country in EU_MEMBERS:
            pen.fault("client.vatCode", "00417")
        stand_in = _FOREIGN_FIRM if is_firm else _FOREIGN_PERSON
        number = m.IdFiscale(id_paese=country, id_codice=stand_in)
    return number, None


def _fiscal_code(path: str, text: str | None, pen: Pen) -> str | None:
    code = re.sub(r"\s", "", text or "").upper()
    if not code:
        return None
    if not _FISCAL.fullmatch(code):
        pen.fault(path, "SDI-FISCAL-CODE", found=code)
    return code


def _address(address: en.Address | None, who: str, county_key: str, pen: Pen) -> m.Indirizzo:
    """Write an address; abroad the post code goes before the street's end and CAP is 00000."""
    address = address or en.Address()
    is_home = (address.country or "IT") == "IT"
    post_code = (address.post_code or "").strip()
    street = ", ".join(part for part in (address.line1, address.line2, address.line3) if part)
    subdivision = None
    if is_home:
        if not _POST_CODE.fullmatch(post_code):
            pen.fault(f"{who}.postalCode", "SDI-CAP", found=post_code or "–")
        subdivision = province(address.subdivision or "")
        if address.subdivision and subdivision is None:
            pen.fault(f"{who}.{county_key}", "SDI-PROVINCE", found=address.subdivision)
        elif subdivision is None:
            pen.warn(f"{who}.{county_key}", "SDI-PROVINCE", found="–")
    else:
        street = f"{street}, {post_code}" if street and post_code else street or post_code
        post_code = "00000"
    if not address.country:
        pen.fault(f"{who}.country", "REQUIRED")
    return m.Indirizzo(
        indirizzo=pen.required(f"{who}.address", pen.name(f"{who}.address", street, 60)),
        cap=post_code or None,
        comune=pen.required(f"{who}.city", pen.name(f"{who}.city", address.city, 60)),
        provincia=subdivision,
        nazione="GR" if address.country == "EL" else address.country,
    )


def _phone(phone: str | None, pen: Pen) -> str | None:
    """Without +39, and left out where it is still too long (DECISIONS 14)."""
    if not phone or not phone.strip():
        return None
    kept = re.sub(r"[^\d+]", "", ascii_(phone))
    kept = re.sub(r"^(\+39|0039)", "", kept)
    if not facets.TELEFONO.allows(kept):
        pen.warn("company.phone", "SDI-PHONE", found=phone)
        return None
    return kept


def _representative(
    representative: en.TaxRepresentative | None, extras: Extras, pen: Pen
) -> m.RappresentanteFiscale | None:
    own = extras.document
    if own is not None and own.seller.rappresentante_fiscale is not None:
        return terms.representative(own.seller.rappresentante_fiscale, pen)
    if representative is None:
        return None
    path = "company.taxRepresentative"
    return m.RappresentanteFiscale(
        dati_anagrafici=m.DatiAnagraficiRappresentante(
            id_fiscale_iva=vat_number(representative.vat_id, "IT"),
            anagrafica=m.Anagrafica(
                denominazione=pen.required(
                    f"{path}.name", pen.name(f"{path}.name", representative.name, 80)
                )
            ),
        )
    )
