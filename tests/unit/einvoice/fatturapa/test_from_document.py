"""A document as an Italian invoice: what it states, and what it lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from storno_desktop.domain.faults import Fault, fatal
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.party import Client, ClientKind, EinvoiceIdentifiers
from storno_desktop.domain.vat import VatCategory, VatRounding
from storno_desktop.einvoice.fatturapa import model as m
from storno_desktop.einvoice.fatturapa.format import Fatturapa
from storno_desktop.einvoice.fatturapa.from_document import from_document
from storno_desktop.einvoice.fatturapa.to_semantic import to_semantic
from tests.unit.einvoice.fatturapa.samples import (
    BUYER,
    CONTENT,
    EXEMPT,
    PRINT,
    SELLER,
    body_of,
    document,
    setting,
)

D = Decimal
RATE = D("22.00")


def faults(content: Content = CONTENT, **around: Any) -> list[Fault]:
    return Fatturapa().check_document(content, setting(content, **around))


def codes(content: Content = CONTENT, **around: Any) -> set[tuple[str, str]]:
    return {(one.code, one.path) for one in fatal(faults(content, **around))}


def made(content: Content = CONTENT, **around: Any) -> m.FatturaElettronica:
    return from_document(content, setting(content, **around)).invoice


def head(invoice: m.FatturaElettronica) -> m.DatiGeneraliDocumento:
    general = body_of(invoice).dati_generali
    assert general is not None
    assert general.dati_generali_documento is not None
    return general.dati_generali_documento


def general(invoice: m.FatturaElettronica) -> m.DatiGenerali:
    found = body_of(invoice).dati_generali
    assert found is not None
    return found


def goods(invoice: m.FatturaElettronica) -> m.DatiBeniServizi:
    found = body_of(invoice).dati_beni_servizi
    assert found is not None
    return found


def header(invoice: m.FatturaElettronica) -> m.FatturaElettronicaHeader:
    assert invoice.fattura_elettronica_header is not None
    return invoice.fattura_elettronica_header


def sent(invoice: m.FatturaElettronica) -> m.DatiTrasmissione:
    found = header(invoice).dati_trasmissione
    assert found is not None
    return found


def test_the_sample_has_no_fatal_fault() -> None:
    assert codes() == set()


@pytest.mark.parametrize(
    ("seller", "code", "path"),
    [
        ({"regime_fiscale": None}, "SDI-REGIME", "company.regimeFiscale"),
        ({"regime_fiscale": "RF03"}, "SDI-REGIME-UNKNOWN", "company.regimeFiscale"),
        ({"postal_code": "2012"}, "SDI-CAP", "company.postalCode"),
        ({"state": "Bavaria"}, "SDI-PROVINCE", "company.state"),
        ({"address": None}, "REQUIRED", "company.address"),
        ({"city": None}, "REQUIRED", "company.city"),
        ({"codice_fiscale": "X"}, "SDI-FISCAL-CODE", "company.codiceFiscale"),
    ],
)
def test_missing_data_of_the_seller_are_faults_at_their_fields(
    seller: dict[str, Any], code: str, path: str
) -> None:
    assert (code, path) in codes(seller=replace(SELLER, **seller))


@pytest.mark.parametrize(
    ("buyer", "code", "path"),
    [
        ({"postal_code": None}, "SDI-CAP", "client.postalCode"),
        ({"county": "Torin"}, "SDI-PROVINCE", "client.county"),
        ({"name": ""}, "REQUIRED", "client.name"),
        ({"cui": None, "vat_code": None}, "00417", "client.vatCode"),
        (
            {"einvoice": EinvoiceIdentifiers(codice_destinatario="ABC12")},
            "00427",
            "client.einvoiceIdentifiers.sdi.codiceDestinatario",
        ),
        (
            {"einvoice": EinvoiceIdentifiers(pec_address="no address")},
            "SDI-PEC",
            "client.einvoiceIdentifiers.sdi.pecAddress",
        ),
    ],
)
def test_missing_data_of_the_buyer_are_faults_at_their_fields(
    buyer: dict[str, Any], code: str, path: str
) -> None:
    assert (code, path) in codes(buyer=replace(BUYER, **buyer))


def test_without_code_and_pec_the_invoice_waits_in_the_reserved_area() -> None:
    found = faults(buyer=replace(BUYER, einvoice=None))
    assert [one.code for one in found if "sdi" in one.path] == ["SDI-ROUTING"]
    assert fatal(found) == []
    assert sent(made(buyer=replace(BUYER, einvoice=None))).codice_destinatario == "0000000"


def test_a_public_office_gets_fpa12() -> None:
    office = replace(BUYER, einvoice=EinvoiceIdentifiers(codice_destinatario="UF1234"))
    invoice = made(buyer=office)
    assert (invoice.versione, sent(invoice).formato_trasmissione) == ("FPA12", "FPA12")
    warned = {one.code for one in faults(buyer=office)}
    assert "SDI-SPLIT-PAYMENT" in warned
    mentioned = replace(CONTENT, mentions="Scissione dei pagamenti art. 17-ter")
    assert "SDI-SPLIT-PAYMENT" not in {one.code for one in faults(mentioned, buyer=office)}
    split = made(mentioned, buyer=office)
    assert goods(split).dati_riepilogo[0].esigibilita_iva == "S"
    # the office pays the VAT to the State: 479.40 less 59.40
    assert body_of(split).dati_pagamento[0].dettaglio_pagamento[0].importo_pagamento == D("420.00")


def test_a_pec_stands_with_the_empty_code() -> None:
    to_pec = replace(BUYER, einvoice=EinvoiceIdentifiers(pec_address="pippo@pec.example"))
    found = sent(made(buyer=to_pec))
    assert (found.codice_destinatario, found.pec_destinatario) == ("0000000", "pippo@pec.example")


def test_a_person_has_a_codice_fiscale_and_no_vat_number() -> None:
    person = replace(
        BUYER,
        kind=ClientKind.INDIVIDUAL,
        cui=None,
        vat_code=None,
        codice_fiscale="RCCMNL83S18D969H",
        einvoice=None,
    )
    invoice = made(buyer=person)
    who = header(invoice).cessionario_committente
    assert who is not None
    assert who.dati_anagrafici is not None
    assert who.dati_anagrafici.id_fiscale_iva is None
    assert who.dati_anagrafici.codice_fiscale == "RCCMNL83S18D969H"
    assert "SDI-ROUTING" not in {one.code for one in faults(buyer=person)}


@pytest.mark.parametrize(
    ("buyer", "expected"),
    [
        (Client("b", "s", "GmbH", country="DE", vat_code="DE129475760"), ("DE", "129475760")),
        (Client("b", "s", "AE", country="GR", vat_code="EL094259216"), ("EL", "094259216")),
        (Client("b", "s", "Corp", country="US"), ("US", "OO99999999999")),
        (Client("b", "s", "Ann", kind=ClientKind.INDIVIDUAL, country="FR"), ("FR", "0000000")),
    ],
)
def test_buyers_abroad_have_a_number_a_code_and_no_cap(
    buyer: Client, expected: tuple[str, str]
) -> None:
    buyer = replace(buyer, address="Main Street 1", city="Town", postal_code="AB1 2CD")
    invoice = made(buyer=buyer)
    assert sent(invoice).codice_destinatario == "XXXXXXX"
    who = header(invoice).cessionario_committente
    assert who is not None
    assert who.dati_anagrafici is not None
    number = who.dati_anagrafici.id_fiscale_iva
    assert number == m.IdFiscale(id_paese=expected[0], id_codice=expected[1])
    assert who.sede is not None
    assert (who.sede.cap, who.sede.indirizzo) == ("00000", "Main Street 1, AB1 2CD")
    assert codes(buyer=buyer) == set()


@pytest.mark.parametrize(
    ("category", "natura"),
    [("E", "N4"), ("AE", "N6.9"), ("K", "N3.2"), ("G", "N3.1"), ("O", "N2.2")],
)
def test_a_category_has_a_natura_unless_the_line_says_one(category: str, natura: str) -> None:
    line = replace(EXEMPT, vat_category=VatCategory(category), exemption_reason=None)
    assert goods(document(lines=(line,))).dettaglio_linee[0].natura == natura
    chosen = replace(line, natura="N1")
    assert goods(document(lines=(chosen,))).dettaglio_linee[0].natura == "N1"


def test_reverse_charge_towards_another_country_is_a_matter_of_place() -> None:
    buyer = Client("b", "s", "GmbH", country="DE", vat_code="DE129475760", address="A", city="B")
    line = replace(EXEMPT, vat_category=VatCategory.REVERSE_CHARGE)
    content = replace(CONTENT, lines=(line,))
    invoice = made(content, buyer=buyer)
    assert goods(invoice).dettaglio_linee[0].natura == "N2.1"
    assert to_semantic(invoice).vat[0].category == "AE"


def test_zero_per_cent_is_told_to_be_a_guess() -> None:
    zero = replace(CONTENT, lines=(replace(EXEMPT, vat_category=VatCategory.ZERO),))
    assert ("SDI-NATURA", "lines[0].natura") in {(one.code, one.path) for one in faults(zero)}
    said = replace(CONTENT, lines=(replace(EXEMPT, vat_category=VatCategory.ZERO, natura="N3.1"),))
    assert "SDI-NATURA" not in {one.code for one in faults(said)}


def test_one_category_with_two_naturas_has_two_sums_each_with_its_law() -> None:
    other = replace(EXEMPT, natura="N1", exemption_reason=None, unit_price=D("2.00"))
    found = goods(document(lines=(EXEMPT, other))).dati_riepilogo
    assert [(one.natura, one.imponibile_importo, one.riferimento_normativo) for one in found] == [
        ("N4", D("150.00"), "Esente art. 10"),
        ("N1", D("2.00"), "Escluso art. 15 DPR 633/72"),
    ]


def test_stamp_duty_is_stated_above_its_threshold() -> None:
    above = document(lines=(replace(EXEMPT, unit_price=D("77.48")),))
    at = document(lines=(replace(EXEMPT, unit_price=D("77.47")),))
    assert head(above).dati_bollo == m.DatiBollo(bollo_virtuale="SI", importo_bollo=D("2.00"))
    assert head(at).dati_bollo is None
    assert "SDI-STAMP" in {one.code for one in faults()}
    reverse = replace(EXEMPT, vat_category=VatCategory.REVERSE_CHARGE)
    assert head(document(lines=(reverse,))).dati_bollo is None


def test_a_negative_document_is_a_positive_credit_note() -> None:
    content = replace(
        CONTENT, lines=(PRINT.reversed(),), parent_number="FT0009", parent_date=date(2026, 11, 1)
    )
    for code in ("380", "381"):
        invoice = made(content, type_code=code)
        assert head(invoice).tipo_documento == "TD04"
        assert head(invoice).importo_totale_documento == D("329.40")
        line = goods(invoice).dettaglio_linee[0]
        assert (line.quantita, line.prezzo_unitario) == (D(200), D("1.35"))
        reference = general(invoice).dati_fatture_collegate[0]
        assert (reference.id_documento, reference.data) == ("FT0009", date(2026, 11, 1))
        assert codes(content, type_code=code) == set()


def test_a_document_of_nought_is_no_credit_note() -> None:
    assert head(document(lines=(PRINT, PRINT.reversed()))).tipo_documento == "TD01"


def test_a_negative_line_has_a_negative_price() -> None:
    back = replace(PRINT, quantity=D(-10), discount_percent=D(10))
    invoice = document(lines=(PRINT, back))
    line = goods(invoice).dettaglio_linee[1]
    assert (line.quantita, line.prezzo_unitario, line.prezzo_totale) == (
        D(10),
        D("-1.35"),
        D("-12.15"),
    )
    assert codes(replace(CONTENT, lines=(PRINT, back))) == set()


@pytest.mark.parametrize(
    ("code", "expected"), [("383", "TD05"), ("386", "TD02"), ("389", "TD01"), ("384", "TD01")]
)
def test_types_have_their_tipo_documento(code: str, expected: str) -> None:
    invoice = made(CONTENT, type_code=code)
    assert head(invoice).tipo_documento == expected
    assert header(invoice).soggetto_emittente == ("CC" if code == "389" else None)


def test_goods_sent_before_the_invoice_make_it_a_deferred_one() -> None:
    content = replace(CONTENT, despatch_advice="DDT 7", delivery_date=date(2026, 11, 3))
    invoice = made(content)
    assert head(invoice).tipo_documento == "TD24"
    assert general(invoice).dati_ddt == (m.DatiDDT(numero_ddt="DDT 7", data_ddt=date(2026, 11, 3)),)
    same_day = replace(content, delivery_date=CONTENT.issue_date)
    assert head(made(same_day)).tipo_documento == "TD01"
    undated = replace(content, delivery_date=None)
    assert ("SDI-DDT-DATE", "deliveryDate") in codes(undated)


def test_cig_and_cup_stand_on_the_order() -> None:
    content = replace(
        CONTENT, order_number="O-1", tender="Z1234567AB", project_reference="J81B20001080001"
    )
    order = general(made(content)).dati_ordine_acquisto[0]
    assert (order.id_documento, order.codice_cig, order.codice_cup) == (
        "O-1",
        "Z1234567AB",
        "J81B20001080001",
    )
    job = replace(CONTENT, contract_number="C-1", project_reference="Cantiere 7")
    contract = general(made(job)).dati_contratto[0]
    assert contract.codice_commessa_convenzione == "Cantiere 7"


def test_document_allowances_and_charges_are_lines_of_their_own() -> None:
    content = replace(
        CONTENT,
        allowances=(
            Allowance(
                False, D("20.00"), "Sconto", vat_category=VatCategory.STANDARD, vat_rate=RATE
            ),
            Allowance(True, D("5.00"), "Trasporto", vat_category=VatCategory.EXEMPT, vat_rate=D(0)),
        ),
    )
    found = goods(made(content)).dettaglio_linee[2:]
    assert [(one.tipo_cessione_prestazione, one.prezzo_totale, one.natura) for one in found] == [
        ("SC", D("-20.00"), None),
        ("AC", D("5.00"), "N4"),
    ]
    assert codes(content) == set()


def test_a_price_with_vat_thirty_times_is_the_agreed_total() -> None:
    """30 times 100.00 is 3,000.00, and SdI can recompute every figure (00421, 00422, 00423)."""
    line = Line("Cena", D(1), D("100.00"), "pz", RATE, vat_included=True)
    content = replace(CONTENT, lines=(line,) * 30)
    invoice = made(content)
    group = goods(invoice).dati_riepilogo[0]
    assert (group.imponibile_importo, group.imposta) == (D("2459.02"), D("540.98"))
    assert head(invoice).importo_totale_documento == D("3000.00")
    found = [one.prezzo_totale or D(0) for one in goods(invoice).dettaglio_linee]
    assert sum(found) == D("2459.02")
    assert set(found) == {D("81.97"), D("81.96")}
    assert codes(content) == set()


def test_vat_rounded_line_by_line_beyond_a_cent_is_refused() -> None:
    line = replace(PRINT, quantity=D(1), unit_price=D("1.02"))
    content = replace(CONTENT, lines=(line,) * 9, vat_rounding=VatRounding.PER_LINE)
    assert ("00421", "vatBreakdown[0].vat") in codes(content)
    by_group = replace(content, vat_rounding=VatRounding.PER_GROUP)
    assert codes(by_group) == set()


def test_percent_discounts_are_stated_as_percent_where_the_sums_allow() -> None:
    line = goods(document(lines=(replace(PRINT, discount_percent=D(10)),))).dettaglio_linee[0]
    assert line.sconto_maggiorazione == (m.ScontoMaggiorazione(tipo="SC", percentuale=D(10)),)
    fixed = goods(document(lines=(replace(PRINT, discount=D("7.00")),))).dettaglio_linee[0]
    assert fixed.sconto_maggiorazione == (
        m.ScontoMaggiorazione(tipo="SC", importo=D("0.03500000")),
    )


def test_letters_that_latin_1_has_not_are_written_near_and_told() -> None:
    content = replace(CONTENT, lines=(replace(PRINT, description="Țesătură „Ștefan” – 5 €"),))
    assert goods(made(content)).dettaglio_linee[0].descrizione == 'Tesatura "Stefan" - 5 EUR'
    told = next(one for one in faults(content) if one.code == "SDI-LETTERS")
    assert told.path == "lines[0].description"
    assert dict(told.params)["written"] == 'Tesatura "Stefan" - 5 EUR'


@pytest.mark.parametrize(
    ("phone", "written"),
    [
        ("+39 02 12345678", "0212345678"),
        ("0039 333-1234567", "3331234567"),
        ("+40 21 123 456 789 0", None),
    ],
)
def test_phones_lose_the_italian_prefix_and_go_when_too_long(
    phone: str, written: str | None
) -> None:
    invoice = made(seller=replace(SELLER, phone=phone))
    seller = header(invoice).cedente_prestatore
    assert seller is not None
    assert seller.contatti is not None
    assert seller.contatti.telefono == written
    told = "SDI-PHONE" in {one.code for one in faults(seller=replace(SELLER, phone=phone))}
    assert told == (written is None)


def test_long_notes_take_as_many_causali_as_they_need() -> None:
    words = " ".join(f"parola{number}" for number in range(80))
    causali = head(document(notes=words)).causale
    assert all(len(one) <= 200 for one in causali)
    assert " ".join(causali) == words


def test_what_does_not_fit_and_may_not_be_cut_is_a_fault() -> None:
    assert ("TOO-LONG", "orderNumber") in codes(replace(CONTENT, order_number="O" * 21))
    long = replace(CONTENT, lines=(replace(PRINT, description="x" * 1001),))
    assert ("TOO-LONG", "lines[0].description") in codes(long)


def test_a_long_name_is_cut_and_told() -> None:
    found = faults(seller=replace(SELLER, name="Società " * 20))
    assert ("SDI-CUT", "company.name") in {(one.code, one.path) for one in found}
    assert fatal(found) == []


@pytest.mark.parametrize(
    ("method", "expected"),
    [("cash", "MP01"), ("cheque", "MP02"), ("bank_transfer", "MP05"), ("card", "MP08"),
     ("sepa_direct_debit", "MP19"), ("other", "MP05")],
)  # fmt: skip
def test_payment_methods_have_their_code(method: str, expected: str) -> None:
    block = body_of(document(payment_method=method)).dati_pagamento[0]
    detail = block.dettaglio_pagamento[0]
    assert block.condizioni_pagamento == "TP02"
    assert detail.modalita_pagamento == expected
    assert detail.data_scadenza_pagamento == date(2026, 12, 16)
    assert detail.iban == ("IT60X0542811101000000123456" if method == "bank_transfer" else None)


def test_a_prepayment_leaves_the_rest_to_pay() -> None:
    invoice = document(prepaid=D("100.00"))
    detail = body_of(invoice).dati_pagamento[0].dettaglio_pagamento[0]
    assert detail.importo_pagamento == D("379.40")
    assert head(invoice).importo_totale_documento == D("479.40")


def test_cash_vat_falls_due_when_paid() -> None:
    assert goods(document(vat_on_collection=True)).dati_riepilogo[0].esigibilita_iva == "D"
    assert goods(document()).dati_riepilogo[0].esigibilita_iva == "I"


def test_a_flat_rate_seller_states_its_law() -> None:
    seller = replace(SELLER, vat_payer=False, vat_code=None, regime_fiscale="RF19")
    line = replace(EXEMPT, vat_category=VatCategory.OUTSIDE_SCOPE, exemption_reason=None)
    content = replace(CONTENT, lines=(line,))
    invoice = made(content, seller=seller)
    group = goods(invoice).dati_riepilogo[0]
    assert group.natura == "N2.2"
    assert "L. 190/2014" in (group.riferimento_normativo or "")
    who = header(invoice).cedente_prestatore
    assert who is not None
    assert who.dati_anagrafici is not None
    assert who.dati_anagrafici.id_fiscale_iva == m.IdFiscale(id_paese="IT", id_codice="07643520567")


def test_terms_without_an_element_travel_as_other_data_and_come_back() -> None:
    content = replace(
        CONTENT, buyer_reference="Ufficio 3", sales_order="SO-9", tax_point_date=date(2026, 11, 15)
    )
    format_ = Fatturapa()
    written = format_.write_document(content, setting(content))
    read = format_.read(written).semantic
    assert (read.buyer_reference, read.sales_order) == ("Ufficio 3", "SO-9")
    assert read.tax_point_date == date(2026, 11, 15)


def test_a_foreign_currency_states_its_rate() -> None:
    content = replace(CONTENT, currency="USD", exchange_rate=D("0.9217"))
    other = goods(made(content)).dettaglio_linee[0].altri_dati_gestionali
    assert [(one.tipo_dato, one.riferimento_numero) for one in other] == [("CAMBIO", D("0.9217"))]
