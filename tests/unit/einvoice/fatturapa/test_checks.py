"""The checks of SdI: each code where it belongs, and none on a good invoice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from storno_desktop.domain.faults import Severity
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.checks import check
from tests.unit.einvoice.fatturapa.samples import body_of, document, put

D = Decimal
HEADER = "fattura_elettronica_header"
SENT = f"{HEADER}.dati_trasmissione"
SELLER = f"{HEADER}.cedente_prestatore.dati_anagrafici"
BUYER = f"{HEADER}.cessionario_committente.dati_anagrafici"
BODY = "fattura_elettronica_body.0"
HEAD = f"{BODY}.dati_generali.dati_generali_documento"
LINE = f"{BODY}.dati_beni_servizi.dettaglio_linee.0"
FREE = f"{BODY}.dati_beni_servizi.dettaglio_linee.1"
GROUP = f"{BODY}.dati_beni_servizi.dati_riepilogo.0"
NONE = f"{BODY}.dati_beni_servizi.dati_riepilogo.1"
CODE = "client.einvoiceIdentifiers.sdi.codiceDestinatario"
GERMAN = m.IdFiscale(id_paese="DE", id_codice="129475760")
FUNDS = f"{HEAD}.dati_cassa_previdenziale"
FUND = m.DatiCassaPrevidenziale(
    tipo_cassa="TC01", al_cassa=D(4), importo_contributo_cassa=D("0.50"), aliquota_iva=D(22)
)

NO_SUM = (m.ScontoMaggiorazione(tipo="SC"),)


def codes(invoice: m.FatturaElettronica) -> set[tuple[str, str]]:
    return {(fault.code, fault.path) for fault in check(invoice)}


def test_a_good_invoice_has_no_fault() -> None:
    assert codes(document()) == set()


CASES: list[tuple[str, str, list[tuple[str, Any]]]] = [
    ("00428", "$", [(f"{SENT}.formato_trasmissione", "FPA12")]),
    ("00427", CODE, [(f"{SENT}.codice_destinatario", "ABC123")]),
    ("00313", CODE, [(f"{SENT}.codice_destinatario", "XXXXXXX")]),
    ("00426", "client.einvoiceIdentifiers.sdi.pecAddress", [(f"{SENT}.pec_destinatario", "a@b.c")]),
    ("00301", "company.vatCode", [(f"{SELLER}.id_fiscale_iva.id_codice", "07643520568")]),
    ("00302", "company.codiceFiscale", [(f"{SELLER}.codice_fiscale", "07643520568")]),
    ("00305", "client.vatCode", [(f"{BUYER}.id_fiscale_iva.id_codice", "01234560158")]),
    ("00306", "client.codiceFiscale", [(f"{BUYER}.codice_fiscale", "RCCMNL83S18D969X")]),
    ("00417", "client.vatCode", [(f"{BUYER}.id_fiscale_iva", None)]),
    ("00425", "number", [(f"{HEAD}.numero", "FT")]),
    ("00400", "lines[1].natura", [(f"{FREE}.natura", None)]),
    ("00401", "lines[0].natura", [(f"{LINE}.natura", "N4")]),
    ("00411", "lines[0].fatturapa.ritenuta", [(f"{LINE}.ritenuta", "SI")]),
    ("00424", "lines[0].vatRate", [(f"{LINE}.aliquota_iva", D("0.22"))]),
    ("00445", "lines[1].natura", [(f"{FREE}.natura", "N3")]),
    ("00423", "lines[0].lineTotal", [(f"{LINE}.prezzo_totale", D("270.02"))]),
    (
        "00413",
        "fatturapa.casse[0].natura",
        [(FUNDS, (replace(FUND, aliquota_iva=D(0)),))],
    ),
    (
        "00414",
        "fatturapa.casse[0].natura",
        [(f"{HEAD}.dati_cassa_previdenziale", (replace(FUND, natura="N4"),))],
    ),
    (
        "00415",
        "fatturapa.casse[0].ritenuta",
        [(f"{HEAD}.dati_cassa_previdenziale", (replace(FUND, ritenuta="SI"),))],
    ),
    ("00419", "lines[0].vatRate", [(f"{LINE}.aliquota_iva", D(10))]),
    (
        "00420",
        "vatBreakdown[1].natura",
        [(f"{NONE}.natura", "N6.3"), (f"{NONE}.esigibilita_iva", "S")],
    ),
    ("00421", "vatBreakdown[0].vat", [(f"{GROUP}.imposta", D("59.42"))]),
    ("00422", "vatBreakdown[0].base", [(f"{GROUP}.imponibile_importo", D("271.01"))]),
    ("00429", "vatBreakdown[1].natura", [(f"{NONE}.natura", None)]),
    ("00430", "vatBreakdown[0].natura", [(f"{GROUP}.natura", "N4")]),
    ("00424", "vatBreakdown[0].rate", [(f"{GROUP}.aliquota_iva", D("0.22"))]),
    ("00424", "fatturapa.casse[0].aliquotaIva", [(FUNDS, (replace(FUND, aliquota_iva=D("0.2")),))]),
    (
        "00437",
        "DatiGeneraliDocumento.ScontoMaggiorazione",
        [(f"{HEAD}.sconto_maggiorazione", NO_SUM)],
    ),
    ("00438", "lines[0].discount", [(f"{LINE}.sconto_maggiorazione", NO_SUM)]),
    ("00444", "lines[1].natura", [(f"{FREE}.natura", "N1")]),
    ("00444", "lines[1].natura", [(f"{NONE}.natura", "N1")]),
    ("00445", "vatBreakdown[1].natura", [(f"{NONE}.natura", "N6")]),
    ("00445", "fatturapa.casse[0].natura", [(FUNDS, (replace(FUND, natura="N2"),))]),
    (
        "00471",
        "client.vatCode",
        [
            (f"{HEAD}.tipo_documento", "TD16"),
            (f"{BUYER}.id_fiscale_iva.id_codice", "07643520567"),
        ],
    ),
    ("00472", "client.vatCode", [(f"{HEAD}.tipo_documento", "TD21")]),
    ("00473", "company.country", [(f"{HEAD}.tipo_documento", "TD17")]),
    ("00473", "company.country", [(f"{HEAD}.tipo_documento", "TD28")]),
    (
        "00473",
        "company.country",
        [(f"{HEAD}.tipo_documento", "TD29"), (f"{SELLER}.id_fiscale_iva", GERMAN)],
    ),
    ("00474", "lines[1].vatRate", [(f"{HEAD}.tipo_documento", "TD21")]),
    (
        "00475",
        "client.vatCode",
        [(f"{HEAD}.tipo_documento", "TD16"), (f"{BUYER}.id_fiscale_iva", None)],
    ),
    (
        "00476",
        "company.country",
        [(f"{SELLER}.id_fiscale_iva", GERMAN), (f"{BUYER}.id_fiscale_iva", GERMAN)],
    ),
]


@pytest.mark.parametrize(("code", "path", "changes"), CASES, ids=[case[0] for case in CASES])
def test_each_check_names_its_field(code: str, path: str, changes: list[tuple[str, Any]]) -> None:
    invoice = document()
    for place, value in changes:
        invoice = put(invoice, place, value)
    assert (code, path) in codes(invoice)


def test_a_credit_note_may_not_be_older_than_its_invoice() -> None:
    later = m.DatiDocumentiCorrelati(id_documento="FT1", data=date(2026, 11, 17))
    invoice = put(document(), f"{HEAD}.tipo_documento", "TD04")
    invoice = put(invoice, f"{BODY}.dati_generali.dati_fatture_collegate", (later,))
    assert ("00418", "issueDate") in codes(invoice)
    same_day = replace(later, data=date(2026, 11, 16))
    invoice = put(invoice, f"{BODY}.dati_generali.dati_fatture_collegate", (same_day,))
    assert codes(invoice) == set()


def test_two_invoices_of_a_lot_may_not_be_the_same() -> None:
    invoice = document()
    lot = replace(invoice, fattura_elettronica_body=(body_of(invoice), body_of(invoice)))
    assert codes(lot) == {("00409", "FatturaElettronicaBody[1].number")}


def test_numbers_of_a_lot_are_counted_by_year_but_a_credit_note_may_repeat_one() -> None:
    def lot(**changes: Any) -> set[tuple[str, str]]:
        first = other = document()
        for key, value in changes.items():
            other = put(other, f"{HEAD}.{key}", value)
            if key == "art73":
                first = put(first, f"{HEAD}.{key}", value)
        return codes(replace(first, fattura_elettronica_body=(body_of(first), body_of(other))))

    twice = {("00409", "FatturaElettronicaBody[1].number")}
    assert lot(data=date(2026, 11, 15)) == twice
    assert lot(tipo_documento="TD24") == twice
    assert lot(data=date(2025, 11, 16)) == set()
    assert lot(tipo_documento="TD04") == set()
    assert lot(numero="FT2") == set()
    assert lot(art73="SI") == twice
    assert lot(art73="SI", data=date(2026, 11, 15)) == set()


def test_seller_and_buyer_may_be_one_where_the_list_does_not_forbid_it() -> None:
    same = put(document(), f"{BUYER}.id_fiscale_iva.id_codice", "07643520567")
    for kind in ("TD01", "TD24", "TD26", "TD27", "TD28"):
        assert "00471" not in {code for code, _ in codes(put(same, f"{HEAD}.tipo_documento", kind))}
    # whose VAT number a codice fiscale alone stands for, only the register knows
    person = put(document(), f"{BUYER}.id_fiscale_iva", None)
    person = put(person, f"{BUYER}.codice_fiscale", "07643520567")
    found = codes(put(person, f"{HEAD}.tipo_documento", "TD21"))
    assert not {"00471", "00472"} & {code for code, _ in found}
    foreign = put(document(), f"{SELLER}.id_fiscale_iva", GERMAN)
    assert codes(put(foreign, f"{HEAD}.tipo_documento", "TD28")) == set()


def test_what_the_published_list_does_not_hold_only_warns() -> None:
    invoice = put(document(), f"{SENT}.codice_destinatario", "XXXXXXX")
    assert [fault.severity for fault in check(invoice)] == [Severity.WARNING]


def test_additional_costs_are_told_and_not_added() -> None:
    assert codes(put(document(), f"{GROUP}.spese_accessorie", D("50.00"))) == set()


def test_generic_naturas_were_good_before_2021() -> None:
    invoice = put(document(), f"{FREE}.natura", "N3")
    invoice = put(invoice, f"{NONE}.natura", "N3")
    assert ("00445", "lines[1].natura") in codes(invoice)
    assert codes(put(invoice, f"{HEAD}.data", date(2020, 12, 31))) == set()


@pytest.mark.parametrize(
    ("total", "is_fault"), [("270.01", False), ("269.99", False), ("270.011", True)]
)
def test_a_line_may_differ_by_a_cent(total: str, *, is_fault: bool) -> None:
    found = codes(put(document(), f"{LINE}.prezzo_totale", D(total)))
    assert (("00423", "lines[0].lineTotal") in found) == is_fault


@pytest.mark.parametrize(("vat", "is_fault"), [("59.41", False), ("59.39", False), ("59.42", True)])
def test_vat_may_differ_by_a_cent(vat: str, *, is_fault: bool) -> None:
    found = codes(put(document(), f"{GROUP}.imposta", D(vat)))
    assert (("00421", "vatBreakdown[0].vat") in found) == is_fault


def test_a_stated_rounding_belongs_to_the_base() -> None:
    invoice = put(document(), f"{GROUP}.imponibile_importo", D("275.00"))
    invoice = put(invoice, f"{GROUP}.imposta", D("60.50"))
    assert ("00422", "vatBreakdown[0].base") in codes(invoice)
    assert codes(put(invoice, f"{GROUP}.arrotondamento", D("5.00"))) == set()


def test_discounts_are_taken_off_the_unit_price() -> None:
    discount = m.ScontoMaggiorazione(tipo="SC", percentuale=D(10))
    more = m.ScontoMaggiorazione(tipo="MG", importo=D("0.05"))
    invoice = put(document(), f"{LINE}.sconto_maggiorazione", (discount, more))
    # (1.35 - 0.135 + 0.05) * 200 = 253.00
    assert ("00423", "lines[0].lineTotal") in codes(invoice)
    invoice = put(invoice, f"{LINE}.prezzo_totale", D("253.00"))
    assert ("00423", "lines[0].lineTotal") not in codes(invoice)
