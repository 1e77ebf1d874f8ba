"""Parties, references, payment and files of FatturaPA in the terms of EN 16931."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.codelists.countries import EU_MEMBERS
from storno_desktop.domain.money import plain
from storno_desktop.einvoice.fatturapa import extras as x
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.parties import FOREIGN, NO_CODE

#: ModalitaPagamento to BT-81 (UNTDID 4461); BT-82 keeps the Italian code.
_MEANS: Final = {
    "MP01": "10",
    "MP02": "20",
    "MP03": "23",
    "MP04": "10",
    "MP05": "30",
    "MP06": "60",
    "MP07": "50",
    "MP08": "48",
    "MP09": "49",
    "MP10": "49",
    "MP11": "49",
    "MP12": "70",
    "MP13": "50",
    "MP14": "ZZZ",
    "MP15": "97",
    "MP16": "49",
    "MP17": "49",
    "MP18": "50",
    "MP19": "59",
    "MP20": "59",
    "MP21": "59",
    "MP22": "97",
    "MP23": "68",
}
_OFFICE_LENGTH: Final = 6
_WITH_VAT_IDS: Final = EU_MEMBERS | {"EL", "XI", "SM"}
_STAND_INS: Final = frozenset({"0000000", "OO99999999999"})  # of buyers without a number
_NOT_DEFINED: Final = "1"  # UNTDID 4461: BR-61 wants an account beside a credit transfer
_NO_CAP: Final = "00000"


@dataclass(frozen=True, slots=True)
class OtherData:
    """Terms of the document that its lines carry as other data, by their number."""

    texts: Mapping[str, str] = field(default_factory=dict)
    days: Mapping[str, date] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class References:
    """Numbers of other documents (BT-11 to BT-17)."""

    order: str | None = None
    contract: str | None = None
    receipt: str | None = None
    despatch: str | None = None
    project: str | None = None
    tender: str | None = None


def other_data(goods: m.DatiBeniServizi) -> OtherData:
    """Gather what stands as other data of any line; a text in pieces is joined again."""
    texts: dict[str, str] = {}
    days: dict[str, date] = {}
    for line in goods.dettaglio_linee:
        for one in line.altri_dati_gestionali:
            kind = one.tipo_dato or ""
            if one.riferimento_testo:
                earlier = f"{texts[kind]} " if kind in texts else ""
                texts[kind] = earlier + one.riferimento_testo
            if one.riferimento_data:
                days.setdefault(kind, one.riferimento_data)
    return OtherData(texts, days)


def references(general: m.DatiGenerali) -> References:
    """The first reference of each kind."""

    def first(ones: tuple[m.DatiDocumentiCorrelati, ...]) -> str | None:
        return next((one.id_documento for one in ones if one.id_documento), None)

    every = (*general.dati_ordine_acquisto, *general.dati_contratto, *general.dati_convenzione)
    return References(
        order=first(general.dati_ordine_acquisto),
        contract=first(general.dati_contratto) or first(general.dati_convenzione),
        receipt=first(general.dati_ricezione),
        despatch=next((one.numero_ddt for one in general.dati_ddt if one.numero_ddt), None),
        project=next((one.codice_cup for one in every if one.codice_cup), None)
        or next(
            (o.codice_commessa_convenzione for o in every if o.codice_commessa_convenzione), None
        ),
        tender=next((one.codice_cig for one in every if one.codice_cig), None),
    )


def order_items(general: m.DatiGenerali) -> dict[int, str]:
    """BT-132 of the lines that an order names."""
    return {
        number: order.num_item
        for order in general.dati_ordine_acquisto
        if order.num_item
        for number in order.riferimento_numero_linea
    }


def _vat_id(number: m.IdFiscale | None) -> str | None:
    if number is None or not number.id_codice:
        return None
    return f"{number.id_paese or ''}{number.id_codice}"


def full_name(who: m.Anagrafica | m.RappresentanteFiscaleCessionario | None) -> str | None:
    """The firm's name, else first name and surname."""
    if who is None:
        return None
    person = " ".join(part for part in (who.nome, who.cognome) if part)
    return who.denominazione or person or None


def address(place: m.Indirizzo | None) -> en.Address | None:
    """Street with its number, town, post code (never the 00000 of places abroad)."""
    if place is None:
        return None
    street = ", ".join(part for part in (place.indirizzo, place.numero_civico) if part)
    return en.Address(
        line1=street or None,
        city=place.comune,
        post_code=place.cap if place.cap != _NO_CAP else None,
        subdivision=place.provincia,
        country=place.nazione,
    )


def seller(who: m.CedentePrestatore | None) -> en.Seller:
    """BG-4; BT-32 is the tax regime, BT-30 the entry in the register of firms."""
    if who is None:
        return en.Seller()
    person = who.dati_anagrafici or m.DatiAnagraficiCedente()
    fiscal, rea, contact = person.codice_fiscale, who.iscrizione_rea, who.contatti
    return en.Seller(
        name=full_name(person.anagrafica),
        identifiers=(en.Identifier(fiscal, x.CODICE_FISCALE),) if fiscal else (),
        legal_id=en.Identifier(f"{rea.ufficio or ''}-{rea.numero_rea or ''}") if rea else None,
        vat_id=_vat_id(person.id_fiscale_iva),
        tax_registration_id=person.regime_fiscale,
        address=address(who.sede),
        contact=en.Contact(None, contact.telefono, contact.email)
        if contact and (contact.telefono or contact.email)
        else None,
    )


def buyer(who: m.CessionarioCommittente | None, sent: m.DatiTrasmissione | None) -> en.Buyer:
    """BG-7; BT-49 is the address at SdI, BT-46 the codice fiscale."""
    who = who or m.CessionarioCommittente()
    person = who.dati_anagrafici or m.DatiAnagraficiCessionario()
    fiscal = person.codice_fiscale
    number = person.id_fiscale_iva
    is_stand_in = number is not None and number.id_codice in _STAND_INS
    has_vat_id = number is not None and number.id_paese in _WITH_VAT_IDS and not is_stand_in
    foreign = None if number is None or has_vat_id or is_stand_in else number.id_codice
    return en.Buyer(
        name=full_name(person.anagrafica),
        identifier=en.Identifier(fiscal, x.CODICE_FISCALE) if fiscal else None,
        legal_id=en.Identifier(foreign) if foreign else None,
        vat_id=_vat_id(number) if has_vat_id else None,
        electronic_address=_electronic_address(sent),
        address=address(who.sede),
    )


def _electronic_address(sent: m.DatiTrasmissione | None) -> en.Identifier | None:
    if sent is None:
        return None
    code = sent.codice_destinatario
    if code in {None, "", NO_CODE, FOREIGN}:
        return en.Identifier(sent.pec_destinatario, x.PEC) if sent.pec_destinatario else None
    return en.Identifier(code or "", x.IPA if len(code or "") == _OFFICE_LENGTH else x.DESTINATARIO)


def representative(who: m.RappresentanteFiscale | None) -> en.TaxRepresentative | None:
    """BG-11."""
    person = who.dati_anagrafici if who else None
    if person is None:
        return None
    number = person.id_fiscale_iva
    return en.TaxRepresentative(
        name=full_name(person.anagrafica),
        vat_id=_vat_id(number),
        # there is no address in FatturaPA; BR-19 and BR-20 want the country at least
        address=en.Address(country=number.id_paese) if number else None,
    )


def is_firm_of_the_union(who: m.CessionarioCommittente | None) -> bool:
    """Whether the buyer has a VAT number of another member state."""
    person = who.dati_anagrafici if who else None
    number = person.id_fiscale_iva if person else None
    if number is None or number.id_codice in _STAND_INS:
        return False
    return number.id_paese in _WITH_VAT_IDS - {"IT", "SM"}


def seller_out_of_scope(who: en.Seller) -> en.Seller:
    """The VAT number as an identifier: BR-O-02 forbids it as BT-31 where nothing bears VAT."""
    if who.vat_id is None:
        return who
    number = en.Identifier(who.vat_id, x.PARTITA_IVA)
    return replace(who, vat_id=None, identifiers=(*who.identifiers, number))


def buyer_out_of_scope(who: en.Buyer) -> en.Buyer:
    """The VAT number as a legal id: BR-O-02 forbids it as BT-48 where nothing bears VAT."""
    if who.vat_id is None:
        return who
    is_italian = who.vat_id.startswith("IT")
    number = en.Identifier(who.vat_id, x.PARTITA_IVA if is_italian else None)
    return replace(who, vat_id=None, legal_id=number)


def delivery(general: m.DatiGenerali, name: str | None) -> en.Delivery | None:
    """BG-13: the day of the last delivery note or of arrival, and the place."""
    days = [one.data_ddt for one in general.dati_ddt if one.data_ddt]
    on = max(days) if days else None
    transport = general.dati_trasporto
    place = None
    if transport is not None:
        place = address(transport.indirizzo_resa)
        if on is None and transport.data_ora_consegna:
            on = date.fromisoformat(transport.data_ora_consegna[:10])
    if on is None and place is None and name is None:
        return None
    return en.Delivery(name=name, delivered_on=on, address=place)


def _details(blocks: tuple[m.DatiPagamento, ...]) -> list[m.DettaglioPagamento]:
    return [one for block in blocks for one in block.dettaglio_pagamento]


def due_on(blocks: tuple[m.DatiPagamento, ...]) -> date | None:
    """BT-9: the first day on which something is due."""
    days = [one.data_scadenza_pagamento for one in _details(blocks)]
    return min((day for day in days if day), default=None)


def instalments(blocks: tuple[m.DatiPagamento, ...], currency: str | None) -> str | None:
    """BT-20 where there is more than one payment."""
    details = _details(blocks)
    if len(details) < 2:  # noqa: PLR2004 - one payment needs no words
        return None
    parts = []
    for one in details:
        amount = f"{plain(one.importo_pagamento or Decimal(0))} {currency or ''}".strip()
        day = one.data_scadenza_pagamento
        parts.append(f"{amount} ({day.isoformat()})" if day else amount)
    return "; ".join(parts)


def payee(blocks: tuple[m.DatiPagamento, ...]) -> en.Payee | None:
    """BG-10 where the money goes to somebody else."""
    name = next((one.beneficiario for one in _details(blocks) if one.beneficiario), None)
    return en.Payee(name=name) if name else None


def payments(blocks: tuple[m.DatiPagamento, ...]) -> tuple[en.PaymentInstructions, ...]:
    """BG-16: each way of paying once; instalments to one account are one."""
    found: dict[en.PaymentInstructions, None] = {}
    for one in _details(blocks):
        transfer = en.CreditTransfer(one.iban, one.beneficiario, one.bic) if one.iban else None
        method = one.modalita_pagamento or ""
        read = en.PaymentInstructions(
            means_code=_NOT_DEFINED
            if method == "MP05" and not transfer
            else _MEANS.get(method, "ZZZ"),
            means_text=method or None,
            remittance=one.codice_pagamento,
            transfers=(transfer,) if transfer else (),
        )
        found[read] = None
    return tuple(found)


def withheld(document: m.DatiGeneraliDocumento) -> list[str]:
    """What the buyer withholds and the stamp, as notes: EN 16931 has no term for them."""
    notes = []
    for one in document.dati_ritenuta:
        amount, percent = one.importo_ritenuta, one.aliquota_ritenuta
        notes.append(
            f"Ritenuta {one.tipo_ritenuta or ''} {plain(percent or Decimal(0))}%:"
            f" {plain(amount or Decimal(0))} {document.divisa or ''}".strip()
        )
    bollo = document.dati_bollo
    if bollo is not None:
        amount = bollo.importo_bollo
        notes.append(f"Bollo virtuale {plain(amount)}" if amount else "Bollo virtuale")
    return notes


def file_of(one: m.Allegati) -> en.SupportingDocument:
    """BG-24: an attached file with its bytes."""
    name = one.nome_attachment or ""
    kind = (one.formato_attachment or "").lower()
    named = name if "." in name or not kind else f"{name}.{kind}"
    return en.SupportingDocument(
        reference=name or None,
        description=one.descrizione_attachment,
        content=one.attachment,
        mime=mimetypes.guess_type(named)[0] or "application/octet-stream",
        filename=named or None,
    )
