"""What FatturaPA wants to know beyond EN 16931: from the document, or from terms that imply it.

The terms follow the Italian application of EN 16931 (CIUS-IT): BT-32 is the tax regime, BT-29 and
BT-46 with scheme 0210 a codice fiscale, BT-49 with 0201, 0202 or 0205 the address at SdI.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from storno_desktop.application.reference import threshold
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.italian import sums
from storno_desktop.domain.italian.roles import is_swapped
from storno_desktop.domain.italian.to_terms import silent_notes
from storno_desktop.domain.line import Line
from storno_desktop.domain.national.italy import (
    DatiCedente,
    DatiCessionario,
    Esigibilita,
    ItalianLine,
    ItalianTerms,
)
from storno_desktop.domain.national.italy import natura as naturas
from storno_desktop.domain.party import Client, ClientKind, Rea
from storno_desktop.domain.semantic import CREDIT_NOTE_TYPES, Identifier, Semantic
from storno_desktop.domain.to_semantic import Setting
from storno_desktop.domain.totals import Deduction
from storno_desktop.domain.vat import VatCategory, settled
from storno_desktop.einvoice.fatturapa import model as m

#: Electronic address schemes (EAS) of Italy.
IPA, PEC, DESTINATARIO, CODICE_FISCALE, PARTITA_IVA = "0201", "0202", "0205", "0210", "0211"
STAMP: Final = "IT-stamp-duty"
NATURA: Final = "Natura"  # attribute (BT-160) of a line whose category does not tell it
_REGIME: Final = re.compile(r"RF\d\d")
_DESTINATION: Final = re.compile(r"[A-Z0-9]{6,7}")


NOTHING: Final = ItalianLine()


@dataclass(frozen=True, slots=True)
class LineExtras:
    """Of one line."""

    natura: str | None = None
    law: str | None = None
    description: str | None = None
    unit: str | None = None
    is_guess: bool = False  # the natura is of a rate that Italy does not have
    is_withheld: bool = False
    more: ItalianLine = NOTHING


@dataclass(frozen=True, slots=True)
class Extras:
    """Of a document and its parties."""

    regime: str | None = None
    seller_id: str | None = None  # partita IVA, with or without its country
    seller_fiscal_code: str | None = None
    rea: Rea | None = None
    buyer_id: str | None = None
    buyer_fiscal_code: str | None = None
    buyer_is_person: bool = False
    destination: str | None = None  # codice destinatario, codice univoco ufficio
    pec: str | None = None
    bank_name: str | None = None
    lines: tuple[LineExtras, ...] = ()
    law: tuple[tuple[str, str], ...] = ()  # of a natura, where no line says one
    exchange_rate: Decimal | None = None
    exchange_rate_date: date | None = None
    is_split_payment: bool = False
    deferred: bool = False  # the VAT falls due when paid (EsigibilitaIVA D)
    document: DocumentExtras | None = None  # None where the invoice is of another origin


@dataclass(frozen=True, slots=True)
class DocumentExtras:
    """What only a document of ours knows; `sign` turns its amounts into those of the file."""

    terms: ItalianTerms
    sign: int
    issuer: m.IdFiscale
    seller: DatiCedente
    buyer: DatiCessionario
    eori: str | None
    is_buyer_issued: bool
    allowances: tuple[str | None, ...]  # naturas, in the order of the terms
    charges: tuple[str | None, ...]
    funds: int  # that many surcharges, after the document's own charges, are contributions
    own_charges: int
    deductions: tuple[Deduction, ...]
    stamp: Decimal | None
    silent: frozenset[str]  # notes that elements of their own say
    withholds_all: bool  # amounts of the document bear the withholding too
    attached_bytes: int  # of the files that travel with it


def of_document(content: Content, setting: Setting) -> Extras:
    """Gather what a document, its seller and its buyer say."""
    seller, buyer = setting.seller, setting.buyer
    terms = content.fatturapa or ItalianTerms()
    identifiers = buyer.einvoice
    account = next((one for one in setting.accounts if one.iban), None)
    non_payer = setting.wording.non_payer if not seller.vat_payer else ""
    return Extras(
        regime=seller.regime_fiscale,
        seller_id=seller.vat_code or seller.cif,
        seller_fiscal_code=seller.codice_fiscale,
        rea=seller.rea,
        buyer_id=buyer.vat_code or buyer.cui,
        buyer_fiscal_code=buyer.codice_fiscale or buyer.cnp,
        buyer_is_person=buyer.kind is ClientKind.INDIVIDUAL,
        destination=_destination(buyer),
        pec=(identifiers.pec_address if identifiers else None) or _address(buyer, PEC),
        bank_name=content.payee_bank_name
        if content.payee_bank_account
        else (account.bank_name if account else None),
        lines=tuple(
            _line(line, buyer, is_withheld=bears)
            for line, bears in zip(content.lines, sums.withheld_lines(content), strict=True)
        ),
        law=(("N2.2", non_payer),) if non_payer else (),
        exchange_rate=content.exchange_rate if content.currency != "EUR" else None,
        exchange_rate_date=content.exchange_rate_date,
        is_split_payment=sums.is_split(content),
        deferred=content.vat_on_collection or terms.esigibilita is Esigibilita.DIFFERITA,
        document=_document(content, setting),
    )


def _document(content: Content, setting: Setting) -> DocumentExtras:
    terms = content.fatturapa or ItalianTerms()
    totals, issuer = setting.totals, setting.issuer or setting.seller
    charges = [one.natura for one in content.allowances if one.is_charge]
    country = setting.buyer.country
    known = threshold(STAMP, content.issue_date) if content.issue_date else None
    tariff = sums.Tariff(known.amount, known.result) if known and known.result else None
    return DocumentExtras(
        terms=terms,
        sign=-1 if setting.type_code in CREDIT_NOTE_TYPES else 1,
        # of an Italian the codice fiscale, which for a firm is its number
        issuer=m.IdFiscale(
            id_paese=issuer.country, id_codice=(issuer.codice_fiscale or issuer.cif).upper()
        ),
        seller=setting.seller.fatturapa or DatiCedente(),
        buyer=setting.buyer.fatturapa or DatiCessionario(),
        eori=setting.seller.eori_code,
        is_buyer_issued=is_swapped(content),
        allowances=tuple(one.natura for one in content.allowances if not one.is_charge),
        charges=(*charges, *(one.natura for one in totals.surcharges)),
        funds=len(terms.casse),
        own_charges=len(charges),
        deductions=totals.deductions,
        stamp=sums.stamp_of(content, country, totals, tariff),
        silent=frozenset(note.text or "" for note in silent_notes(content, totals)),
        withholds_all=bool(terms.ritenute) and sums.withholding_is_of_all(content),
        attached_bytes=sum(one.size for one in content.attachments if one.embed),
    )


def _destination(buyer: Client) -> str | None:
    chosen = buyer.einvoice.codice_destinatario if buyer.einvoice else None
    return chosen or _address(buyer, DESTINATARIO) or _address(buyer, IPA)


def _address(buyer: Client, scheme: str) -> str | None:
    address = buyer.electronic_address
    return address.value if address is not None and address.scheme == scheme else None


def _line(line: Line, buyer: Client, *, is_withheld: bool) -> LineExtras:
    category, rate = settled(line.vat_category, line.vat_rate)
    natura = line.natura
    if natura is None and rate == 0:
        natura = naturas.default(category.value, buyer.country)
    note = (line.line_note or "").strip()
    text = line.description.strip()
    return LineExtras(
        natura=natura,
        is_guess=category is VatCategory.ZERO and line.natura is None,
        law=line.exemption_reason,
        description="\n".join(part for part in (text, note) if part) or None,
        unit=line.unit,
        is_withheld=is_withheld,
        more=line.fatturapa or NOTHING,
    )


def of_semantic(invoice: Semantic) -> Extras:
    """Gather what the terms of an invoice imply."""
    seller, buyer = invoice.seller, invoice.buyer
    country = (buyer.address.country if buyer.address else None) or ""
    registration = seller.tax_registration_id or ""
    is_regime = _REGIME.fullmatch(registration) is not None
    natura_of: dict[tuple[str | None, Decimal], str | None] = {}
    law: dict[str, str] = {}
    for group in invoice.vat:
        rate = group.rate or Decimal(0)
        if rate == 0:
            known = naturas.stated(group.reason)
            fallback = naturas.default(group.category, country)
            if not known and fallback:
                known = {fallback: group.reason or ""}
            natura_of[group.category, rate] = next(iter(known), None)
            law |= {natura: text for natura, text in known.items() if text}
    lines = []
    for line in invoice.lines:
        rate = line.vat_rate or Decimal(0)
        chosen = natura_of.get((line.vat_category, rate))
        if chosen is None and rate == 0:
            chosen = naturas.default(line.vat_category, country)
        item = line.item
        chosen = dict(item.attributes).get(NATURA, chosen)
        parts = (item.name, item.description, line.note)
        lines.append(
            LineExtras(natura=chosen, description=" ".join(part for part in parts if part) or None)
        )
    legal = (buyer.legal_id,) if buyer.legal_id else ()
    buyer_id = (
        buyer.vat_id or _of_scheme(legal, PARTITA_IVA) or _foreign_id(buyer.legal_id, country)
    )
    return Extras(
        regime=registration if is_regime else None,
        seller_id=seller.vat_id
        or _of_scheme(seller.identifiers, PARTITA_IVA)
        or (None if is_regime else registration or None),
        seller_fiscal_code=_of_scheme(seller.identifiers, CODICE_FISCALE),
        rea=_rea(seller.legal_id),
        buyer_id=buyer_id,
        buyer_fiscal_code=_of_scheme(
            (buyer.identifier,) if buyer.identifier else (), CODICE_FISCALE
        )
        or (_person(buyer.legal_id, country) if buyer_id is None else None),
        buyer_is_person=buyer_id is None,
        destination=_by_scheme(buyer.electronic_address, {IPA, DESTINATARIO}),
        pec=_by_scheme(buyer.electronic_address, {PEC}),
        lines=tuple(lines),
        law=tuple(law.items()),
        is_split_payment=any(group.category == "B" for group in invoice.vat)
        or sums.asks_for_split_payment(*(note.text for note in invoice.notes)),
        deferred=invoice.tax_point_code == "432",
    )


def _of_scheme(identifiers: tuple[Identifier, ...], scheme: str) -> str | None:
    return next((one.value for one in identifiers if one.scheme == scheme), None)


def _by_scheme(address: Identifier | None, schemes: set[str]) -> str | None:
    if address is None or address.scheme not in schemes:
        return None
    if PEC not in schemes and not _DESTINATION.fullmatch(address.value):
        return None
    return address.value


def _foreign_id(legal_id: Identifier | None, country: str) -> str | None:
    return legal_id.value if legal_id is not None and country not in {"", "IT"} else None


def _person(legal_id: Identifier | None, country: str) -> str | None:
    """A codice fiscale that stands as the buyer's legal id (BT-47)."""
    if legal_id is None or country != "IT":
        return None
    value = legal_id.value.upper()
    return value if re.fullmatch(r"[A-Z0-9]{16}|\d{11}", value) else None


def _rea(legal_id: Identifier | None) -> Rea | None:
    """BT-30 as this program writes an entry of the register: MI-1234567."""
    found = re.fullmatch(r"([A-Z]{2})-(\w{1,20})", legal_id.value) if legal_id else None
    return Rea(ufficio=found[1], numero=found[2]) if found else None
