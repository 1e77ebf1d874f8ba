"""FatturaPA and the terms of EN 16931: what is carried over, and what is lacking."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from storno_desktop.domain import semantic as en
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.line import Allowance
from storno_desktop.domain.to_semantic import to_semantic as said
from storno_desktop.domain.vat import VatCategory
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.format import Fatturapa
from storno_desktop.einvoice.fatturapa.to_semantic import to_semantic
from tests.unit.einvoice.fatturapa.samples import (
    CONTENT,
    EXEMPT,
    PRINT,
    document,
    put,
    setting,
)
from tests.unit.einvoice.invoices import full_invoice

D = Decimal
BODY = "fattura_elettronica_body.0"
GOODS = f"{BODY}.dati_beni_servizi"
HEAD = f"{BODY}.dati_generali.dati_generali_documento"


def test_a_document_says_the_same_by_both_ways() -> None:
    content = replace(
        CONTENT,
        order_number="O-1",
        contract_number="C-1",
        tender="Z1234567AB",
        project_reference="J81B20001080001",
        receiving_advice="R-1",
        notes="Grazie",
        allowances=(
            Allowance(
                False, D("20.00"), "Sconto", vat_category=VatCategory.STANDARD, vat_rate=D("22.00")
            ),
        ),
    )
    direct = said(content, setting(content))
    read = to_semantic(document(**{name: getattr(content, name) for name in _GIVEN}))
    assert read.totals == direct.totals
    assert [(one.net, one.quantity, one.unit, one.vat_rate) for one in read.lines] == [
        (one.net, one.quantity, one.unit, one.vat_rate) for one in direct.lines
    ]
    assert [(one.base, one.vat, one.category, one.rate) for one in read.vat] == [
        (one.base, one.vat, one.category, one.rate) for one in direct.vat
    ]
    for term in ("number", "issued_on", "type_code", "currency", "due_on", "order", "contract"):
        assert getattr(read, term) == getattr(direct, term), term
    for term in ("tender", "project", "receiving_advice"):
        assert getattr(read, term) == getattr(direct, term), term
    assert read.seller.vat_id == direct.seller.vat_id
    assert read.buyer.vat_id == direct.buyer.vat_id
    assert read.payments[0].transfers[0].account == direct.payments[0].transfers[0].account


_GIVEN = (
    "order_number",
    "contract_number",
    "tender",
    "project_reference",
    "receiving_advice",
    "notes",
    "allowances",
)


def test_the_italian_terms_stand_where_the_italian_application_has_them() -> None:
    read = to_semantic(document())
    assert read.seller.tax_registration_id == "RF01"
    assert read.seller.identifiers == (en.Identifier("07643520567", "0210"),)
    assert read.seller.legal_id == en.Identifier("MI-1234567")
    assert read.buyer.electronic_address == en.Identifier("ABC1234", "0205")
    assert read.vat[1].reason == "N4 Esente art. 10"


@pytest.mark.parametrize(
    ("naturas", "categories"),
    [
        (["N2.2"], ["O"]),
        (["N1", "N2.1"], ["O"]),
        (["N1", "N4"], ["E"]),
        (["N3.1"], ["G"]),
        (["N3.2"], ["K"]),
        (["N6.3"], ["AE"]),
        (["N5"], ["E"]),
    ],
)
def test_a_natura_is_a_category(naturas: list[str], categories: list[str]) -> None:
    """O never stands beside another category (BR-O-11)."""
    lines = tuple(replace(EXEMPT, natura=natura) for natura in naturas)
    read = to_semantic(document(lines=lines))
    assert [one.category for one in read.vat] == categories
    assert {line.vat_category for line in read.lines} == set(categories)


def test_where_nothing_bears_vat_the_numbers_are_no_vat_ids() -> None:
    """BR-O-02; and they come back all the same."""
    invoice = document(lines=(replace(EXEMPT, natura="N2.2"),))
    read = to_semantic(invoice)
    assert (read.seller.vat_id, read.buyer.vat_id) == (None, None)
    assert en.Identifier("IT07643520567", "0211") in read.seller.identifiers
    assert read.buyer.legal_id == en.Identifier("IT01234560157", "0211")
    before, after = invoice.fattura_elettronica_header, _written(read).fattura_elettronica_header
    assert before is not None
    assert after is not None
    for path in ("cedente_prestatore", "cessionario_committente"):
        was, is_ = getattr(before, path), getattr(after, path)
        assert was.dati_anagrafici.id_fiscale_iva == is_.dati_anagrafici.id_fiscale_iva


def test_out_of_scope_beside_taxed_lines_is_exempt() -> None:
    read = to_semantic(document(lines=(PRINT, replace(EXEMPT, natura="N1"))))
    assert [one.category for one in read.vat] == ["S", "E"]


def test_each_line_keeps_its_natura_through_the_terms() -> None:
    lines = (replace(EXEMPT, natura="N1"), replace(EXEMPT, natura="N4"), PRINT)
    read = to_semantic(document(lines=lines))
    again = to_semantic(_written(read))
    assert [one.natura for one in _lines(_written(read))] == ["N1", "N4", None]
    assert again.vat == read.vat


def _written(invoice: en.Semantic) -> m.FatturaElettronica:
    from storno_desktop.einvoice.fatturapa.from_semantic import from_semantic

    return from_semantic(invoice).invoice


def _lines(invoice: m.FatturaElettronica) -> tuple[m.DettaglioLinee, ...]:
    goods = invoice.fattura_elettronica_body[0].dati_beni_servizi
    assert goods is not None
    return goods.dettaglio_linee


def test_a_negative_price_is_a_negative_quantity() -> None:
    back = replace(PRINT, quantity=D(-10), discount_percent=D(10))
    line = to_semantic(document(lines=(PRINT, back))).lines[1]
    assert (line.quantity, line.price.net, line.net) == (D(-10), D("1.35"), D("-12.15"))
    assert line.allowances[0].amount == D("-1.35")


def test_several_discounts_lie_between_price_and_net() -> None:
    ones = (
        m.ScontoMaggiorazione(tipo="SC", percentuale=D(10)),
        m.ScontoMaggiorazione(tipo="SC", importo=D("0.10")),
        m.ScontoMaggiorazione(tipo="MG", percentuale=D(5)),
    )
    invoice = put(document(), f"{GOODS}.dettaglio_linee.0.sconto_maggiorazione", ones)
    invoice = put(invoice, f"{GOODS}.dettaglio_linee.0.prezzo_totale", D("234.15"))
    line = to_semantic(invoice).lines[0]
    assert [one.amount for one in line.allowances] == [D("27.00"), D("20.00")]
    assert [one.amount for one in line.charges] == [D("11.15")]
    assert D(270) - D(27) - D(20) + D("11.15") == line.net


def test_cents_between_lines_and_base_become_a_rounding_of_that_rate() -> None:
    invoice = put(document(), f"{GOODS}.dati_riepilogo.0.imponibile_importo", D("270.03"))
    invoice = put(invoice, f"{GOODS}.dati_riepilogo.0.imposta", D("59.41"))
    read = to_semantic(invoice)
    assert [(one.amount, one.vat_category, one.reason) for one in read.charges] == [
        (D("0.03"), "S", "Arrotondamento")
    ]
    assert read.totals.net == D("420.03")


def test_a_pension_contribution_is_a_charge_and_withholding_a_note() -> None:
    fund = m.DatiCassaPrevidenziale(
        tipo_cassa="TC04",
        al_cassa=D("4.00"),
        importo_contributo_cassa=D("10.80"),
        imponibile_cassa=D("270.00"),
        aliquota_iva=D("22.00"),
    )
    kept = m.DatiRitenuta(
        tipo_ritenuta="RT01",
        importo_ritenuta=D("54.00"),
        aliquota_ritenuta=D("20.00"),
        causale_pagamento="A",
    )
    invoice = put(document(), f"{HEAD}.dati_cassa_previdenziale", (fund,))
    invoice = put(invoice, f"{HEAD}.dati_ritenuta", (kept,))
    invoice = put(invoice, f"{GOODS}.dati_riepilogo.0.imponibile_importo", D("280.80"))
    invoice = put(invoice, f"{GOODS}.dati_riepilogo.0.imposta", D("61.78"))
    read = to_semantic(invoice)
    assert [one.amount for one in read.charges] == [D("10.80")]
    assert any("RT01" in note.text and "54.00" in note.text for note in read.notes)


def test_a_credit_note_with_minus_signs_is_read_as_positive() -> None:
    negative = document(lines=(replace(PRINT, quantity=D(-200)), PRINT, PRINT.reversed()))
    invoice = put(negative, f"{HEAD}.tipo_documento", "TD04")
    for path in ("prezzo_unitario", "prezzo_totale"):
        for index, line in enumerate(_lines(invoice)):
            value = getattr(line, path)
            invoice = put(invoice, f"{GOODS}.dettaglio_linee.{index}.{path}", -value)
    group = f"{GOODS}.dati_riepilogo.0"
    invoice = put(invoice, f"{group}.imponibile_importo", D("-270.00"))
    invoice = put(invoice, f"{group}.imposta", D("-59.40"))
    read = to_semantic(invoice)
    assert (read.type_code, read.totals.gross) == ("381", D("329.40"))
    assert sum(line.net or D(0) for line in read.lines) == D("270.00")


def test_an_invoice_from_elsewhere_lacks_what_only_italians_know() -> None:
    found = {(one.code, one.path) for one in fatal(Fatturapa().check(full_invoice()))}
    assert ("SDI-REGIME", "company.regimeFiscale") in found
    assert all(not path.startswith("FatturaElettronica") for _code, path in found), found


def test_with_those_data_it_can_be_written() -> None:
    invoice = full_invoice()
    italian = replace(
        invoice,
        seller=replace(
            invoice.seller,
            vat_id="IT07643520567",
            tax_registration_id="RF01",
            address=en.Address("Via Roma 1", city="Milano", post_code="20121", country="IT"),
        ),
        despatch_advice=None,
    )
    format_ = Fatturapa()
    stopping = [one for one in format_.check(italian) if one.is_fatal]
    assert stopping == []
    back = format_.read(format_.write(italian)).semantic
    assert back.totals.gross == italian.totals.gross
    assert back.number == italian.number
