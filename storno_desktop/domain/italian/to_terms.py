"""What the Italian part of a document says in the terms of EN 16931."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Final

from storno_desktop.domain import semantic as en
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.italian.sums import is_split, mentions
from storno_desktop.domain.money import plain, trimmed
from storno_desktop.domain.national.italy.codes import Esigibilita, RiferimentoA
from storno_desktop.domain.national.italy.parties import DatiCedente, Soggetto
from storno_desktop.domain.national.italy.terms import ItalianTerms, Riferimento
from storno_desktop.domain.party import Company
from storno_desktop.domain.totals import Totals
from storno_desktop.domain.vat import VatCategory

_NOTHING: Final = ItalianTerms()
_SPLIT: Final = "B"  # UNTDID 5305: transferred VAT, in Italy
_ON_PAYMENT: Final = "432"  # UNTDID 2005


def enriched(said: en.Semantic, content: Content, seller: Company, totals: Totals) -> en.Semantic:
    """Add the national part of a document to what its common part says."""
    terms = content.fatturapa or _NOTHING
    if is_split(content):
        said = _split(said)
    notes = [*terms.causale, *mentions(content)]
    references = {kind: _of_kind(terms.riferimenti, kind) for kind in RiferimentoA}
    linked = tuple(
        en.PrecedingInvoice(one.id_documento, one.data) for one in references[RiferimentoA.FATTURA]
    )
    known = {one.number for one in said.preceding}
    contracts = (*references[RiferimentoA.CONTRATTO], *references[RiferimentoA.CONVENZIONE])
    every = terms.riferimenti
    days = [one.scadenza for one in terms.pagamenti if one.scadenza]
    is_deferred = terms.esigibilita is Esigibilita.DIFFERITA and not said.tax_point_date
    return replace(
        said,
        order=said.order or _first(references[RiferimentoA.ORDINE]),
        contract=said.contract or _first(contracts),
        receiving_advice=said.receiving_advice or _first(references[RiferimentoA.RICEZIONE]),
        despatch_advice=said.despatch_advice or next((one.numero for one in terms.ddt), None),
        tender=said.tender
        or terms.cig
        or next((o.codice_cig for o in every if o.codice_cig), None),
        project=said.project
        or terms.cup
        or next((one.codice_cup for one in every if one.codice_cup), None),
        accounting_reference=said.accounting_reference or terms.riferimento_amministrazione,
        preceding=(*said.preceding, *(one for one in linked if one.number not in known)),
        notes=(*(en.Note(text) for text in notes), *said.notes, *silent_notes(content, totals)),
        due_on=min(days) if days else said.due_on,
        tax_point_code=_ON_PAYMENT if is_deferred else said.tax_point_code,
        tax_representative=_representative(seller.fatturapa or DatiCedente()),
    )


def silent_notes(content: Content, totals: Totals) -> tuple[en.Note, ...]:
    """What the buyer keeps back, in words: EN 16931 has no term, FatturaPA elements of its own."""
    return tuple(
        en.Note(
            f"Ritenuta {one.code or ''} {plain(trimmed(one.percent or Decimal(0)))} %:"
            f" {plain(one.amount)} {content.currency}"
        )
        for one in totals.deductions
        if one.name == "withholding"
    )


def _of_kind(ones: Iterable[Riferimento], kind: RiferimentoA) -> tuple[Riferimento, ...]:
    return tuple(one for one in ones if one.a is kind)


def _first(ones: tuple[Riferimento, ...]) -> str | None:
    return ones[0].id_documento if ones else None


def _representative(seller: DatiCedente) -> en.TaxRepresentative | None:
    who: Soggetto | None = seller.rappresentante_fiscale
    if who is None:
        return None
    number = who.id_fiscale_iva
    person = " ".join(part for part in (who.nome, who.cognome) if part)
    return en.TaxRepresentative(
        name=who.denominazione or person or None,
        vat_id=f"{number.id_paese}{number.id_codice}" if number else None,
        address=en.Address(country=number.id_paese) if number else None,
    )


def _split(said: en.Semantic) -> en.Semantic:
    """Category B where the VAT goes from the buyer to the State (BR-B-01, BR-B-02)."""
    standard = VatCategory.STANDARD.value

    def moved(one: en.AllowanceCharge) -> en.AllowanceCharge:
        return replace(one, vat_category=_SPLIT) if one.vat_category == standard else one

    return replace(
        said,
        lines=tuple(
            replace(line, vat_category=_SPLIT) if line.vat_category == standard else line
            for line in said.lines
        ),
        allowances=tuple(moved(one) for one in said.allowances),
        charges=tuple(moved(one) for one in said.charges),
        vat=tuple(
            replace(group, category=_SPLIT) if group.category == standard else group
            for group in said.vat
        ),
    )
