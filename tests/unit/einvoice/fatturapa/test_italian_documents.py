"""The Italian part of a document in its file: every element, the right parties, the right sums."""

from __future__ import annotations

import dataclasses
import types
import typing
from dataclasses import replace
from datetime import date
from decimal import Decimal as D
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storno_desktop.application.bodies.by_hints import read_record, write_record
from storno_desktop.domain.faults import Fault, Severity, fatal
from storno_desktop.domain.invoice import Attachment, Content
from storno_desktop.domain.national import italy as it
from storno_desktop.domain.party import Client, Company
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.format import Fatturapa
from storno_desktop.einvoice.fatturapa.from_document import from_document
from tests.official import Official
from tests.unit.einvoice.fatturapa.samples import BUYER, CONTENT, PRINT, SELLER, body_of, setting

WITHHELD = it.Ritenuta(it.TipoRitenuta.RT01, D(20), it.CausalePagamento.C_A)
FUND = it.Cassa(it.TipoCassa.TC01, D(4), ritenuta=True)
PLACE = it.Luogo("Rue Haute", "Bruxelles", nazione="BE")
FIRM = it.Soggetto(it.IdFiscale("IT", "00743110157"), denominazione="Studio & Figli")
GERMAN = Client(
    id="b",
    company_id="s",
    name="Schreinerei GmbH",
    country="DE",
    cui="DE129475760",
    vat_code="DE129475760",
    is_vat_payer=True,
    address="Hauptstraße 1",
    city="München",
    postal_code="80331",
)


def content(**terms: Any) -> Content:
    return replace(CONTENT, lines=(PRINT,), fatturapa=it.ItalianTerms(**terms))


def made(said: Content, **around: Any) -> m.FatturaElettronica:
    return from_document(said, setting(said, **around)).invoice


def faults(said: Content, **around: Any) -> list[Fault]:
    return Fatturapa().check_document(said, setting(said, **around))


def codes(said: Content, **around: Any) -> set[tuple[str, str]]:
    return {(one.code, one.path) for one in fatal(faults(said, **around))}


def general(said: Content, **around: Any) -> m.DatiGenerali:
    found = body_of(made(said, **around)).dati_generali
    assert found is not None
    return found


def head(said: Content, **around: Any) -> m.DatiGeneraliDocumento:
    found = general(said, **around).dati_generali_documento
    assert found is not None
    return found


def amounts(said: Content, **around: Any) -> list[D | None]:
    blocks = body_of(made(said, **around)).dati_pagamento
    return [one.importo_pagamento for block in blocks for one in block.dettaglio_pagamento]


def test_fund_and_withholding_stand_in_their_elements_and_lower_the_payment() -> None:
    """200 × 1.35 = 270; 4 % 10.80; VAT 61.78; 20 % of 280.80 is withheld."""
    said = content(ritenute=(WITHHELD,), casse=(FUND,))
    document = head(said)
    fund, withheld = document.dati_cassa_previdenziale[0], document.dati_ritenuta[0]
    assert (fund.importo_contributo_cassa, fund.imponibile_cassa) == (D("10.80"), D("270.00"))
    assert (fund.aliquota_iva, fund.natura, fund.ritenuta) == (D("22.00"), None, "SI")
    assert (withheld.importo_ritenuta, withheld.causale_pagamento) == (D("56.16"), "A")
    assert document.importo_totale_documento == D("342.58")
    assert amounts(said) == [D("286.42")]
    goods = body_of(made(said)).dati_beni_servizi
    assert goods is not None
    assert [one.ritenuta for one in goods.dettaglio_linee] == ["SI"]
    assert goods.dati_riepilogo[0].imponibile_importo == D("280.80")
    assert codes(said) == set()


def test_a_credit_note_states_all_of_it_as_positive() -> None:
    terms = it.ItalianTerms(ritenute=(WITHHELD,), casse=(FUND,), bollo=it.Bollo(addebitato=True))
    back = replace(CONTENT, lines=(PRINT.reversed(),), fatturapa=terms.for_storno(is_whole=True))
    document = head(back)
    assert document.tipo_documento == "TD04"
    assert document.importo_totale_documento == D("344.58")
    assert document.dati_ritenuta[0].importo_ritenuta == D("56.16")
    assert document.dati_cassa_previdenziale[0].importo_contributo_cassa == D("10.80")
    assert amounts(back) == [D("288.42")]
    assert codes(back) == set()


def test_a_charged_stamp_is_a_line_of_its_own_and_no_fee() -> None:
    said = content(bollo=it.Bollo(addebitato=True), ritenute=(WITHHELD,))
    goods = body_of(made(said)).dati_beni_servizi
    assert goods is not None
    last = goods.dettaglio_linee[-1]
    assert (last.natura, last.prezzo_totale, last.ritenuta) == ("N1", D("2.00"), None)
    bollo = head(said).dati_bollo
    assert bollo is not None
    assert bollo.importo_bollo == D("2.00")


def test_a_chosen_type_is_stated_and_td04_wants_a_credit_note() -> None:
    assert head(content(tipo_documento=it.TipoDocumento.TD06)).tipo_documento == "TD06"
    wrong = content(tipo_documento=it.TipoDocumento.TD04)
    assert ("SDI-TYPE", "fatturapa.tipoDocumento") in codes(wrong)
    negative = replace(content(tipo_documento=it.TipoDocumento.TD01), lines=(PRINT.reversed(),))
    assert ("SDI-TYPE", "fatturapa.tipoDocumento") in codes(negative)


@pytest.mark.parametrize("kind", ["TD17", "TD18", "TD19"])
def test_who_integrates_a_foreign_invoice_is_its_buyer(kind: str) -> None:
    said = content(tipo_documento=it.TipoDocumento(kind))
    invoice = made(said, buyer=GERMAN)
    header = invoice.fattura_elettronica_header
    assert header is not None
    assert header.soggetto_emittente == "CC"
    sent, seller, buyer = (
        header.dati_trasmissione,
        header.cedente_prestatore,
        header.cessionario_committente,
    )
    assert sent is not None
    assert seller is not None
    assert buyer is not None
    assert sent.id_trasmittente == m.IdFiscale(id_paese="IT", id_codice="07643520567")
    assert sent.codice_destinatario == "0000000"
    of_seller, of_buyer = seller.dati_anagrafici, buyer.dati_anagrafici
    assert of_seller is not None
    assert of_buyer is not None
    assert of_seller.id_fiscale_iva == m.IdFiscale(id_paese="DE", id_codice="129475760")
    assert of_seller.regime_fiscale == "RF18"
    assert of_buyer.id_fiscale_iva == m.IdFiscale(id_paese="IT", id_codice="07643520567")
    assert body_of(invoice).dati_pagamento == ()  # nobody owes us anything by it
    assert codes(said, buyer=GERMAN) == set()


def test_a_self_invoice_is_taken_back_by_one_with_minus_signs() -> None:
    terms = it.ItalianTerms(tipo_documento=it.TipoDocumento.TD17).for_storno(is_whole=True)
    back = replace(CONTENT, lines=(PRINT.reversed(),), fatturapa=terms)
    document = head(back, buyer=GERMAN)
    assert (document.tipo_documento, document.importo_totale_documento) == ("TD17", D("-329.40"))
    assert codes(back, buyer=GERMAN) == set()


def test_faults_of_the_supplier_are_at_the_client() -> None:
    said = content(tipo_documento=it.TipoDocumento.TD16)
    nameless = replace(BUYER, city=None, county="??")
    found = codes(said, buyer=nameless)
    assert {("REQUIRED", "client.city"), ("SDI-PROVINCE", "client.county")} <= found
    assert ("00473", "client.country") in codes(content(tipo_documento=it.TipoDocumento.TD17))


def test_a_gift_names_one_person_twice() -> None:
    said = content(tipo_documento=it.TipoDocumento.TD21)
    oneself = replace(BUYER, cui="07643520567", vat_code="IT07643520567")
    assert ("00472", "client.vatCode") in codes(said)
    assert codes(said, buyer=oneself) == set()
    gift = content(tipo_documento=it.TipoDocumento.TD27)
    assert [one.severity for one in faults(gift) if one.code == "00472"] == [Severity.WARNING]
    assert codes(gift, buyer=oneself) == set()


def test_instalments_share_what_is_due_or_are_told() -> None:
    some = tuple(it.Pagamento(scadenza=date(2027, month, 1)) for month in (1, 2, 3))
    said = content(pagamenti=some)
    assert amounts(said) == [D("109.80")] * 3
    assert body_of(made(said)).dati_pagamento[0].condizioni_pagamento == "TP01"
    wrong = content(pagamenti=(it.Pagamento(importo=D(5)),))
    assert ("SDI-INSTALMENTS", "fatturapa.pagamenti") in codes(wrong)


def test_files_beyond_what_sdi_takes_are_told() -> None:
    file = Attachment("0" * 64, "a.pdf", "application/pdf", 4_000_000)
    assert ("00003", "attachments") in codes(replace(content(), attachments=(file,)))
    inside = replace(file, size=3_000_000)
    outside = replace(file, embed=False)
    assert codes(replace(content(), attachments=(inside, outside))) == set()


def test_cig_and_cup_may_be_said_outright() -> None:
    orders = general(content(cig="Z1234567AB", cup="J81B20001080001")).dati_ordine_acquisto
    assert [(one.codice_cig, one.codice_cup) for one in orders] == [
        ("Z1234567AB", "J81B20001080001")
    ]


def test_a_reference_in_full_replaces_the_plain_one() -> None:
    full = it.Riferimento(
        it.RiferimentoA.ORDINE, "PO-1", date(2026, 1, 2), riferimento_numero_linea=(1,)
    )
    said = replace(content(riferimenti=(full,)), order_number="PO-1", contract_number="C-9")
    found = general(said)
    assert [one.id_documento for one in found.dati_ordine_acquisto] == ["PO-1"]
    assert found.dati_ordine_acquisto[0].riferimento_numero_linea == (1,)
    assert [one.id_documento for one in found.dati_contratto] == ["C-9"]


def test_goods_of_an_earlier_delivery_note_make_a_deferred_invoice() -> None:
    said = content(ddt=(it.Ddt("DDT/1", date(2026, 11, 1)),))
    assert (head(said).tipo_documento, len(general(said).dati_ddt)) == ("TD24", 1)


def test_master_data_of_both_parties_stand_in_the_header() -> None:
    person = it.DatiCedente(
        nome="Günther",
        cognome="D'Angelo",
        albo=it.Albo("Avvocati", "MI", "77", date(2001, 2, 3)),
        stabile_organizzazione=PLACE,
        rappresentante_fiscale=FIRM,
    )
    buyer = it.DatiCessionario(
        cod_eori="IT01234560157", stabile_organizzazione=PLACE, rappresentante_fiscale=FIRM
    )
    around = {
        "seller": replace(SELLER, fatturapa=person),
        "buyer": replace(BUYER, fatturapa=buyer),
    }
    header = made(content(), **around).fattura_elettronica_header
    assert header is not None
    assert header.rappresentante_fiscale is not None
    cedente, cessionario = header.cedente_prestatore, header.cessionario_committente
    assert cedente is not None
    assert cessionario is not None
    who = cedente.dati_anagrafici
    assert who is not None
    assert who.anagrafica == m.Anagrafica(nome="Günther", cognome="D'Angelo")
    assert (who.albo_professionale, who.numero_iscrizione_albo) == ("Avvocati", "77")
    assert cedente.stabile_organizzazione is not None
    assert cessionario.rappresentante_fiscale is not None
    assert codes(content(), **around) == set()


@pytest.mark.parametrize(
    ("terms", "fault"),
    [
        ({"pagamenti": (it.Pagamento(iban="IT1"),)}, ("SDI-FORM", "fatturapa.pagamenti[0].iban")),
        ({"cig": "Z" * 16}, ("TOO-LONG", "tenderOrLotReference")),
        (
            {"terzo_intermediario": it.Soggetto()},
            ("REQUIRED", "fatturapa.terzoIntermediario.cognome"),
        ),
        ({"sal": (0,)}, ("OUT-OF-RANGE", "fatturapa.sal[0]")),
        (
            {"trasporto": it.Trasporto(tipo_resa="dap")},
            ("SDI-FORM", "fatturapa.trasporto.tipoResa"),
        ),
        (
            {"ritenute": (replace(WITHHELD, aliquota=D(101)),)},
            ("OUT-OF-RANGE", "fatturapa.ritenute[0].aliquota"),
        ),
    ],
)
def test_what_the_schema_refuses_is_a_fault_at_its_key(
    terms: dict[str, Any], fault: tuple[str, str]
) -> None:
    assert fault in codes(content(**terms))


PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=30),
    bool: st.booleans(),
    int: st.integers(0, 999_999),
    D: st.decimals(-1000, 1000, places=4),
    date: st.dates(date(1990, 1, 1), date(2099, 12, 31)),
}


def records(kind: type) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(kind)
    given_: dict[str, Any] = {}
    for one in dataclasses.fields(kind):
        values = values_of(hints[one.name])
        is_open = one.default is not dataclasses.MISSING
        given_[one.name] = st.just(one.default) | values if is_open else values
    return st.builds(kind, **given_)


def values_of(hint: Any) -> st.SearchStrategy[Any]:
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) in {types.UnionType, typing.Union}:
        return st.none() | values_of(arguments[0])
    if typing.get_origin(hint) is tuple:
        return st.lists(values_of(arguments[0]), max_size=2).map(tuple)
    if hint in PLAIN:
        return PLAIN[hint]
    return st.sampled_from(list(hint)) if issubclass(hint, StrEnum) else records(hint)


TERMS = records(it.ItalianTerms)
ANY = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=80)


@pytest.mark.parametrize(
    "kind", [it.ItalianTerms, it.ItalianLine, it.DatiCedente, it.DatiCessionario]
)
@settings(max_examples=40)
@given(data=st.data())
def test_every_part_comes_back_from_its_body(kind: type, data: st.DataObject) -> None:
    record = data.draw(records(kind))
    found: list[Fault] = []
    assert read_record(kind, write_record(record), "fatturapa", found) == record
    assert found == []


@settings(max_examples=150)
@given(terms=TERMS)
def test_whatever_is_said_is_told_or_passes(terms: it.ItalianTerms, shared: Path) -> None:
    """No fatal fault means that the official schema and checks take the file."""
    said = replace(CONTENT, lines=(PRINT,), fatturapa=terms)
    if not codes(said):
        document = Fatturapa().write_document(said, setting(said))
        assert Official(shared).fatal(document) == []


@settings(max_examples=150)
@given(
    texts=st.tuples(*[ANY] * 6),
    more=st.tuples(*[ANY] * 5),
)
def test_any_letters_are_written_near_or_told(
    texts: tuple[str, ...], more: tuple[str, ...], shared: Path
) -> None:
    """DECISIONS 14: nothing but Latin-1 leaves, and what has no letter is told."""
    description, notes, mentions, order, reason, terms = texts
    seller: Company = replace(SELLER, name=more[0], address=more[1], city=more[2])
    buyer = replace(BUYER, name=more[3], address=more[4])
    said = replace(
        CONTENT,
        lines=(replace(PRINT, description=description, line_note=notes, product_code=order[:30]),),
        notes=notes,
        mentions=mentions,
        order_number=order[:20],
        payment_terms=terms,
        fatturapa=it.ItalianTerms(causale=(reason,)),
    )
    around = {"seller": seller, "buyer": buyer}
    found = faults(said, **around)
    if not fatal(found):
        document = Fatturapa().write_document(said, setting(said, **around))
        assert Official(shared).fatal(document) == []
        assert document.decode("utf-8").encode("latin-1")
