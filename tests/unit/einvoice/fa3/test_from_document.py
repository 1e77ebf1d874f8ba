"""Where each fact of a Polish invoice stands in FA(3)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from storno_desktop.domain.correction import Corrected
from storno_desktop.domain.faults import Severity, fatal
from storno_desktop.domain.invoice import Collect, Regime
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.national.poland import Offline, PolishTerms
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.semantic import Address, PrecedingInvoice, Semantic, TaxRepresentative
from storno_desktop.domain.to_semantic import to_semantic
from storno_desktop.domain.totals import compute
from storno_desktop.domain.vat import VatCategory
from storno_desktop.einvoice.fa3 import xml
from storno_desktop.einvoice.fa3.checks import check
from storno_desktop.einvoice.fa3.facts import Facts
from storno_desktop.einvoice.fa3.format import Fa3
from storno_desktop.einvoice.fa3.from_semantic import Built, from_semantic
from storno_desktop.einvoice.fa3.model import TFa
from tests.unit.einvoice.fa3.documents import (
    AMERICAN,
    BUYER,
    GERMAN,
    GREEK,
    PERSON,
    SELLER,
    built,
    content,
    exempt,
    line,
    setting,
)

EXEMPT_SELLER = replace(SELLER, vat_payer=False, vat_code=None)


def fa(*lines: Line, **more: Any) -> TFa:
    around = {key: more.pop(key) for key in ("seller", "buyer", "type_code") if key in more}
    return built(content(*lines, **more), **around).invoice.Fa


def codes(made: Built) -> set[tuple[str, str]]:
    return {(fault.path, fault.code) for fault in check(made) if fault.is_fatal}


def test_a_plain_invoice_has_no_fault_and_equal_documents_have_equal_bytes() -> None:
    made = built(content())
    assert check(made) == []
    assert xml.write(made.invoice) == xml.write(built(content()).invoice)


def test_the_moment_of_making_is_that_of_issue_in_utc() -> None:
    header = built(content()).invoice.Naglowek
    assert header.DataWytworzeniaFa == "2026-11-16T09:30:47Z"
    assert header.KodFormularza.kodSystemowy == "FA (3)"
    assert (header.WariantFormularza, header.KodFormularza.wersjaSchemy) == ("3", "1-0E")


def test_a_moment_elsewhere_is_told_in_utc_and_never_before_the_form_existed() -> None:

    said = Semantic(issued_on=date(2024, 5, 1))
    warsaw = datetime(2026, 1, 1, 0, 30, tzinfo=timezone(timedelta(hours=1)))
    moments = [
        from_semantic(said, Facts(made_at=at)).invoice.Naglowek.DataWytworzeniaFa
        for at in (warsaw, datetime(2024, 5, 1, tzinfo=UTC), None)
    ]
    assert moments == ["2025-12-31T23:30:00Z", "2025-09-01T00:00:00Z", "2025-09-01T00:00:00Z"]


@pytest.mark.parametrize(
    ("category", "rate", "buyer", "code", "field"),
    [
        ("S", "23", BUYER, "23", "P_13_1"),
        ("S", "22", BUYER, "22", "P_13_1"),
        ("S", "8.00", BUYER, "8", "P_13_2"),
        ("S", "7", BUYER, "7", "P_13_2"),
        ("S", "5.0", BUYER, "5", "P_13_3"),
        ("S", "4", BUYER, "4", "P_13_4"),
        ("S", "3", BUYER, "3", "P_13_4"),
        ("Z", "0", BUYER, "0 KR", "P_13_6_1"),
        ("K", "0", GERMAN, "0 WDT", "P_13_6_2"),
        ("G", "0", AMERICAN, "0 EX", "P_13_6_3"),
        ("O", "0", AMERICAN, "np I", "P_13_8"),
        ("AE", "0", GERMAN, "np II", "P_13_9"),
        ("AE", "0", GREEK, "np II", "P_13_9"),
        ("AE", "0", AMERICAN, "np I", "P_13_8"),
        ("AE", "0", BUYER, "oo", "P_13_10"),
    ],
)
def test_every_kind_of_turnover_has_its_code_and_its_sum(
    category: str, rate: str, buyer: Client, code: str, field: str
) -> None:
    made = fa(line(vat_category=VatCategory(category), vat_rate=Decimal(rate)), buyer=buyer)
    assert code == made.FaWiersz[0].P_12
    sums = {name for name in TFa.__slots__ if name.startswith("P_13") and getattr(made, name)}
    assert sums == {field}
    assert getattr(made, field) == Decimal("100.00")
    tax = getattr(made, field.replace("P_13", "P_14"), None)
    assert tax == (Decimal(rate) if category == "S" else None)
    assert Decimal(100) + (tax or 0) == made.P_15


def test_rates_of_one_kind_are_summed_together() -> None:
    made = fa(line(), line(vat_rate=Decimal(22)), line(vat_rate=Decimal(8)))
    assert (Decimal("200.00"), Decimal("45.00")) == (made.P_13_1, made.P_14_1)
    assert (Decimal("100.00"), Decimal("8.00")) == (made.P_13_2, made.P_14_2)
    assert made.P_14_1W is None


def test_a_rate_that_poland_does_not_know_is_a_fault_at_its_line() -> None:
    made = built(content(line(), line(vat_rate=Decimal(21))))
    assert codes(made) == {("lines[1].vatRate", "FA3-RATE")}


def test_distance_sales_to_people_of_the_union_name_the_rate_of_their_country() -> None:
    seller = replace(SELLER, oss=True)
    buyer = replace(PERSON, country="DE")
    made = fa(line(vat_rate=Decimal(19)), seller=seller, buyer=buyer)
    assert (Decimal("100.00"), Decimal("19.00")) == (made.P_13_5, made.P_14_5)
    assert (None, Decimal(19)) == (made.FaWiersz[0].P_12, made.FaWiersz[0].P_12_XII)


def test_the_terms_alone_tell_a_distance_sale_by_a_rate_that_poland_does_not_know() -> None:
    what = content(line(vat_rate=Decimal(19)), line(vat_rate=Decimal(23)))
    said = to_semantic(what, setting(what, buyer=replace(PERSON, country="DE")))
    made = from_semantic(said)
    assert (made.faults, made.invoice.Fa.P_13_5) == ((), Decimal("200.00"))
    seven = content(line(vat_rate=Decimal(7)))  # Poland's until 2010, Germany's today
    said = to_semantic(seven, setting(seven, buyer=replace(PERSON, country="DE")))
    assert Decimal("100.00") == from_semantic(said).invoice.Fa.P_13_5
    # a firm is no consumer, and at home the rate is a slip
    for buyer in (GERMAN, PERSON):
        said = to_semantic(what, setting(what, buyer=buyer))
        assert {fault.code for fault in from_semantic(said).faults} == {"FA3-RATE"}


def test_a_document_issued_offline_is_told_of_the_second_code() -> None:
    def told(mode: Offline | None) -> list[tuple[str, Severity]]:
        what = content(ksef=PolishTerms(offline=mode))
        faults = Fa3().check_document(what, setting(what))
        return [(fault.path, fault.severity) for fault in faults if fault.code == "FA3-OFFLINE"]

    for mode in (Offline.OFFLINE24, Offline.UNAVAILABLE, Offline.EMERGENCY):
        assert told(mode) == [("ksef.offline", Severity.WARNING)]
    assert told(Offline.TOTAL_FAILURE) == told(None) == []


def test_vat_of_a_foreign_currency_is_told_in_zloty_at_the_rate() -> None:
    made = fa(
        line(unit_price=Decimal("33.33")),
        line(vat_rate=Decimal(8)),
        currency="EUR",
        exchange_rate=Decimal("4.3127"),
    )
    assert (Decimal("7.67"), Decimal("33.08")) == (made.P_14_1, made.P_14_1W)
    assert (Decimal("8.00"), Decimal("34.50")) == (made.P_14_2, made.P_14_2W)
    assert [row.KursWaluty for row in made.FaWiersz] == [Decimal("4.3127")] * 2
    assert made.KursWalutyZ is None


def test_without_a_rate_there_is_no_vat_in_zloty_and_that_is_a_fault() -> None:
    made = built(content(currency="EUR"))
    assert ("exchangeRate", "FA3-VAT-PLN") in codes(made)


@pytest.mark.parametrize(
    ("buyer", "expected"),
    [
        (BUYER, {"NIP": "2222222222"}),
        (replace(BUYER, vat_code=None, is_vat_payer=False), {"NIP": "2222222222"}),
        (PERSON, {"BrakID": "1"}),
        (GERMAN, {"KodUE": "DE", "NrVatUE": "129475760"}),
        (GREEK, {"KodUE": "EL", "NrVatUE": "094259216"}),
        (AMERICAN, {"KodKraju": "US", "NrID": "471234567"}),
        (replace(AMERICAN, cui=None), {"BrakID": "1"}),
    ],
)
def test_a_buyer_has_exactly_one_kind_of_number(buyer: Client, expected: dict[str, str]) -> None:
    ids = built(content(), buyer=buyer).invoice.Podmiot2.DaneIdentyfikacyjne
    found = {name: getattr(ids, name) for name in type(ids).__slots__ if name != "Nazwa"}
    assert {name: value for name, value in found.items() if value} == expected


def test_a_buyer_is_no_unit_of_a_local_government_and_in_no_vat_group() -> None:
    buyer = built(content()).invoice.Podmiot2
    assert (buyer.JST, buyer.GV, buyer.NrKlienta) == ("2", "2", "K-7")
    assert buyer.Adres is not None
    assert (buyer.Adres.AdresL1, buyer.Adres.AdresL2) == ("ul. Długa 1", "80-827 Gdańsk")


def test_a_personal_number_is_never_written() -> None:
    assert b"44051401359" not in xml.write(built(content(), buyer=PERSON).invoice)


def test_the_seller_is_told_with_registers_and_the_prefix_of_intra_community_trade() -> None:
    home = built(content()).invoice
    assert home.Podmiot1.PrefiksPodatnika is None
    assert home.Stopka is not None
    assert home.Stopka.Rejestry[0].KRS == "0000123456"
    regon = replace(SELLER, registration_number="192598184")
    foot = built(content(), seller=regon).invoice.Stopka
    assert foot is not None
    assert foot.Rejestry[0].REGON == "192598184"
    abroad = built(content(exempt("K")), buyer=GERMAN).invoice
    assert abroad.Podmiot1.PrefiksPodatnika == "PL"


def test_the_day_of_supply_is_told_where_it_is_another_day() -> None:
    assert date(2026, 11, 15) == fa(delivery_date=date(2026, 11, 15)).P_6
    assert fa(delivery_date=date(2026, 11, 16)).P_6 is None
    period = fa(period_start=date(2026, 10, 1), period_end=date(2026, 10, 31))
    assert (period.P_6, period.OkresFa is not None) == (None, True)


def test_statements_are_no_unless_something_says_yes() -> None:
    notes = fa().Adnotacje
    assert (notes.P_16, notes.P_17, notes.P_18, notes.P_18A, notes.P_23) == ("2",) * 5
    assert (notes.Zwolnienie.P_19N, notes.PMarzy.P_PMarzyN) == ("1", "1")
    assert notes.NoweSrodkiTransportu.P_22N == "1"


def test_each_statement_is_told_by_its_fact() -> None:
    assert fa(vat_on_collection=True).Adnotacje.P_16 == "1"
    assert fa(type_code="389", regime=Regime.SELF_BILLING).Adnotacje.P_17 == "1"
    assert fa(exempt("AE")).Adnotacje.P_18 == "1"
    assert fa(mentions="Mechanizm podzielonej płatności").Adnotacje.P_18A == "1"
    triangle = "VAT: Faktura WE uproszczona na mocy art. 135-138 ustawy o ptu"
    assert fa(exempt("K"), buyer=GERMAN, notes=triangle).Adnotacje.P_23 == "1"


@pytest.mark.parametrize(("price", "answer"), [("12195.13", "1"), ("12195.12", "2")])
def test_goods_of_annex_15_above_the_limit_are_paid_by_split_payment(
    price: str, answer: str
) -> None:
    made = fa(line(unit_price=Decimal(price), attributes=(("Załącznik 15", "tak"),)))
    assert made.FaWiersz[0].P_12_Zal_15 == "1"
    assert answer == made.Adnotacje.P_18A


@pytest.mark.parametrize(
    ("reason", "code", "field", "text"),
    [
        ("art. 43 ust. 1 pkt 29", None, "P_19A", "art. 43 ust. 1 pkt 29"),
        ("art. 132 dyrektywy 2006/112/WE", None, "P_19B", "art. 132 dyrektywy 2006/112/WE"),
        (None, "VATEX-EU-132-1I", "P_19B", "art. 132 ust. 1 lit. i dyrektywy 2006/112/WE"),
        (None, "VATEX-EU-143", "P_19B", "art. 143 dyrektywy 2006/112/WE"),
        ("Dz.U. 2025 poz. 832", None, "P_19C", "Dz.U. 2025 poz. 832"),
    ],
)
def test_an_exemption_names_its_provision_where_it_belongs(
    reason: str | None, code: str | None, field: str, text: str
) -> None:
    made = built(content(exempt("E", exemption_reason=reason, exemption_code=code)))
    exemption = made.invoice.Fa.Adnotacje.Zwolnienie
    assert exemption.P_19 == "1"
    assert getattr(exemption, field) == text
    assert made.invoice.Fa.FaWiersz[0].P_12 == "zw"
    assert codes(made) == set()


def test_an_exemption_without_a_provision_is_a_fault_at_its_line() -> None:
    made = built(content(line(), exempt("E")))
    assert codes(made) == {("lines[1].exemptionReason", "FA3-EXEMPTION")}


def test_a_seller_who_is_no_vat_payer_is_exempt_by_art_113() -> None:
    made = built(content(exempt("O")), seller=EXEMPT_SELLER)
    assert Decimal("100.00") == made.invoice.Fa.P_13_7
    assert "113" in (made.invoice.Fa.Adnotacje.Zwolnienie.P_19A or "")
    assert codes(made) == set()


@pytest.mark.parametrize(
    ("code", "mark"),
    [
        ("VATEX-EU-D", "P_PMarzy_2"),
        ("VATEX-EU-F", "P_PMarzy_3_1"),
        ("VATEX-EU-I", "P_PMarzy_3_2"),
        ("VATEX-EU-J", "P_PMarzy_3_3"),
    ],
)
def test_a_margin_scheme_shows_what_is_paid_and_no_vat(code: str, mark: str) -> None:
    made = built(content(exempt("E", exemption_code=code)))
    row, sums = made.invoice.Fa.FaWiersz[0], made.invoice.Fa
    assert getattr(sums.Adnotacje.PMarzy, mark) == "1"
    assert sums.Adnotacje.Zwolnienie.P_19N == "1"
    assert (row.P_12, row.P_9A, row.P_11) == (None, None, None)
    assert (Decimal("100.00"),) * 3 == (row.P_9B, row.P_11A, sums.P_13_11)
    assert codes(made) == set()


def test_a_gross_price_is_told_as_one() -> None:
    made = fa(
        line(unit_price=Decimal(123), quantity=Decimal(2), vat_included=True, discount=Decimal(46))
    )
    row = made.FaWiersz[0]
    assert (None, Decimal("123.00"), Decimal("46.00")) == (row.P_9A, row.P_9B, row.P_10)
    assert (Decimal("162.60"), Decimal("200.00")) == (row.P_11, row.P_11A)
    assert Decimal("200.00") == made.P_15


def test_discounts_and_allowances_are_told_and_charges_are_lines() -> None:
    made = fa(
        line(
            discount=Decimal(10),
            allowances=(
                Allowance(is_charge=False, amount=Decimal(5)),
                Allowance(is_charge=True, amount=Decimal(2), reason="Opakowanie"),
            ),
        ),
        allowances=(
            Allowance(
                is_charge=False,
                amount=Decimal(7),
                reason="Rabat",
                vat_category=VatCategory.STANDARD,
                vat_rate=Decimal(23),
            ),
        ),
    )
    told = [(row.NrWierszaFa, row.P_7, row.P_10, row.P_11) for row in made.FaWiersz]
    assert told == [
        ("1", "Usługa", Decimal("15.00"), Decimal("85.00")),
        ("2", "Opakowanie", None, Decimal("2.00")),
        ("3", "Rabat", None, Decimal("-7.00")),
    ]
    assert Decimal("80.00") == made.P_13_1


def test_what_was_prepaid_or_rounded_stands_beside_the_total() -> None:
    made = fa(prepaid=Decimal("23.05"), rounding=Decimal("0.05"))
    settled = made.Rozliczenie
    assert settled is not None
    assert (made.P_15, settled.DoZaplaty) == (Decimal("123.00"), Decimal("100.00"))
    assert (settled.SumaOdliczen, settled.SumaObciazen) == (Decimal("23.05"), Decimal("0.05"))
    too_much = fa(prepaid=Decimal(130)).Rozliczenie
    assert too_much is not None
    assert (too_much.DoZaplaty, too_much.DoRozliczenia) == (None, Decimal("7.00"))


def test_payment_names_term_form_and_account() -> None:
    paid = fa(due_date=date(2026, 11, 30)).Platnosc
    assert paid is not None
    assert (paid.FormaPlatnosci, paid.TerminPlatnosci[0].Termin) == ("6", date(2026, 11, 30))
    account = paid.RachunekBankowy[0]
    assert (account.SWIFT, account.NazwaBanku) == ("WBKPPLPP", "Santander")
    cash = fa(payment_method="cash", collect=Collect()).Platnosc
    assert cash is not None
    assert (cash.FormaPlatnosci, cash.Zaplacono) == ("1", "1")
    assert cash.DataZaplaty == date(2026, 11, 16)
    online = fa(payment_method="online").Platnosc
    assert online is not None
    assert (online.PlatnoscInna, online.OpisPlatnosci) == ("1", "Płatność internetowa")


def test_items_carry_their_polish_marks() -> None:
    marks = (("GTU", "7"), ("Procedura", "TT_D"), ("PKWiU", "62.01"), ("Kolor", "żółty"))
    item = line(attributes=marks, product_code="P-1", standard_item_id="4006381333931")
    made = fa(item, due_date=date(2026, 11, 30))
    row = made.FaWiersz[0]
    assert (row.GTU, row.Procedura, row.PKWiU) == ("GTU_07", "TT_D", "62.01")
    assert (row.Indeks, row.GTIN, row.P_8A) == ("P-1", "4006381333931", "godz")
    assert [(each.NrWiersza, each.Klucz, each.Wartosc) for each in made.DodatkowyOpis] == [
        (None, "Osoba kontaktowa sprzedawcy", "Anna Żak"),
        ("1", "Kolor", "żółty"),
    ]


def test_nothing_that_was_typed_is_lost() -> None:
    long = " ".join(f"słowo{index}" for index in range(120))
    texts = {
        "notes": "Uwaga 1 " * 60,
        "mentions": "wzmianka",
        "payment_terms": "przelew w 14 dni",
        "project_reference": "Projekt X",
        "order_number": "ZAM/1",
        "contract_number": "U/2",
        "sales_order": "SO-3",
        "receiving_advice": "PZ 4",
        "despatch_advice": "WZ 5",
        "tender": "LOT 6",
        "invoiced_object": "Licznik 7",
        "buyer_accounting_reference": "401-8",
        "buyer_reference": "REF 9",
        "delivery_location": "Magazyn 10",
        "payment_reference": "tytuł 11",
        "payee_name": "Faktor 12",
    }
    made = built(content(line(description=long, line_note="notatka 13"), **texts))
    assert codes(made) == set()
    document = " ".join(xml.write(made.invoice).decode("utf-8").split())
    for text in (*texts.values(), *long.split(), "notatka 13"):
        assert " ".join(text.split()) in document, text


def test_a_simplified_invoice_has_a_limit_and_needs_the_buyers_nip() -> None:
    made = built(content(regime=Regime.SIMPLIFIED))
    assert made.invoice.Fa.RodzajFaktury == "UPR"
    assert codes(made) == set()
    dear = built(content(line(unit_price=Decimal(366)), regime=Regime.SIMPLIFIED))
    assert ("invoiceTypeCode", "FA3-SIMPLIFIED") in codes(dear)
    person = built(content(regime=Regime.SIMPLIFIED), buyer=PERSON)
    assert ("client.cui", "FA3-REQUIRED") in codes(person)


def correction(*, of: Line, back: str, earlier: str | None = None, **more: Any) -> Built:
    """A correction that takes a part of one line back, after an earlier one perhaps."""
    original = content(of)
    taken = []
    if earlier:
        before = content(replace(of, quantity=-Decimal(earlier), source_line=0))
        taken.append((before, compute(before.lines)))
    corrected = Corrected(
        original,
        compute(original.lines),
        tuple(taken),
        ("5265877635-20250826-0100001AF629-AF",),
    )
    what = content(
        replace(of, quantity=-Decimal(back), source_line=0),
        parent_number="FV/1",
        parent_date=date(2026, 11, 2),
        **more,
    )
    return built(what, corrected=corrected)


def test_a_correction_shows_the_line_before_and_after() -> None:
    made = correction(of=line(quantity=Decimal(10), unit_price=Decimal("3.333")), back="3")
    before, after = made.invoice.Fa.FaWiersz
    assert (before.StanPrzed, after.StanPrzed) == ("1", None)
    assert (before.NrWierszaFa, after.NrWierszaFa) == ("1", "1")
    assert (Decimal(10), Decimal("33.33")) == (before.P_8B, before.P_11)
    assert (Decimal(7), Decimal("23.33")) == (after.P_8B, after.P_11)
    assert made.invoice.Fa.P_13_1 == after.P_11 - before.P_11  # type: ignore[operator]
    assert made.invoice.Fa.RodzajFaktury == "KOR"
    assert check(made) == []


def test_a_second_correction_starts_where_the_first_one_ended() -> None:
    made = correction(of=line(quantity=Decimal(10)), back="4", earlier="3")
    before, after = made.invoice.Fa.FaWiersz
    assert (Decimal(7), Decimal("700.00")) == (before.P_8B, before.P_11)
    assert (Decimal(3), Decimal("300.00")) == (after.P_8B, after.P_11)


def test_a_correction_of_a_gross_price_shows_gross_values() -> None:
    of = line(quantity=Decimal(2), unit_price=Decimal(123), vat_included=True)
    before, after = correction(of=of, back="2").invoice.Fa.FaWiersz
    assert (Decimal("246.00"), Decimal("0.00")) == (before.P_11A, after.P_11A)
    assert (Decimal("200.00"), Decimal("0.00"), Decimal(0)) == (before.P_11, after.P_11, after.P_8B)


def test_a_correction_names_the_ksef_number_or_says_that_there_is_none() -> None:
    (known,) = correction(of=line(), back="1").invoice.Fa.DaneFaKorygowanej
    assert (known.NrKSeF, known.NrKSeFN) == ("1", None)
    assert known.NrKSeFFaKorygowanej == "5265877635-20250826-0100001AF629-AF"
    made = built(
        content(line(quantity=Decimal(-1)), parent_number="FV/1", parent_date=date(2026, 11, 2))
    )
    (unknown,) = made.invoice.Fa.DaneFaKorygowanej
    assert (unknown.NrKSeF, unknown.NrKSeFN) == (None, "1")
    assert [fault.code for fault in check(made)] == ["FA3-PARENT-KSEF"]
    old = built(
        content(line(quantity=Decimal(-1)), parent_number="FV/1", parent_date=date(2026, 1, 2))
    )
    assert check(old) == []


def test_a_credit_note_is_a_correction_with_its_signs_turned_back() -> None:
    what = content(line(quantity=Decimal(-2)), parent_number="FV/1", parent_date=date(2026, 1, 2))
    made = built(what, type_code="381").invoice.Fa
    assert (made.RodzajFaktury, made.P_15) == ("KOR", Decimal("-246.00"))
    assert Decimal(-2) == made.FaWiersz[0].P_8B


def test_a_correction_of_nothing_is_a_fault() -> None:
    made = built(content(line(quantity=Decimal(-1))), type_code="381")
    assert ("parentDocumentNumber", "FA3-PARENT") in codes(made)


def wrong_seller(**more: Any) -> Company:
    return replace(SELLER, **more)


@pytest.mark.parametrize(
    ("seller", "buyer", "fault"),
    [
        (wrong_seller(cif="5265877636"), BUYER, ("company.cif", "FA3-NIP")),
        (wrong_seller(cif="12"), BUYER, ("company.cif", "FA3-FORMAT")),
        (
            wrong_seller(address=None, city=None, postal_code=None),
            BUYER,
            ("company.address", "FA3-REQUIRED"),
        ),
        (SELLER, replace(BUYER, vat_code="PL2222222223"), ("client.cui", "FA3-NIP")),
        (SELLER, replace(BUYER, name="x" * 513), ("client.name", "FA3-LENGTH")),
        (SELLER, replace(BUYER, name="a\x85b\x86"), ("client.name", "FA3-CHARACTER")),
        (SELLER, replace(BUYER, name="a\x01"), ("client.name", "XML-CHARACTER")),
    ],
)
def test_what_ksef_would_refuse_is_told_at_its_field(
    seller: Company, buyer: Client, fault: tuple[str, str]
) -> None:
    assert fault in codes(built(content(), seller=seller, buyer=buyer))


def test_digits_and_codes_are_judged_at_their_line() -> None:
    made = built(
        content(
            line(),
            line(quantity=Decimal("1.1234567"), attributes=(("GTU", "99"),)),
        )
    )
    assert codes(made) == {
        ("lines[1].quantity", "FA3-NUMBER"),
        ("lines[1].ksef.gtu", "FA3-CODE"),
    }


def test_a_margin_regime_marks_the_lines_that_name_no_provision() -> None:
    travel = fa(exempt("E"), regime=Regime.SERVICES_ART_311)
    assert travel.Adnotacje.PMarzy.P_PMarzy_2 == "1"
    used = fa(exempt("E"), regime=Regime.SALES_ART_312)
    assert used.Adnotacje.PMarzy.P_PMarzy_3_1 == "1"


def test_split_payment_is_judged_in_zloty_and_only_since_it_exists() -> None:
    goods = line(unit_price=Decimal(3000), attributes=(("Załącznik 15", "tak"),))
    euro = {"currency": "EUR", "exchange_rate": Decimal("4.3")}
    assert fa(goods, **euro).Adnotacje.P_18A == "1"
    assert fa(goods, **{**euro, "exchange_rate": Decimal("4.0")}).Adnotacje.P_18A == "2"
    dear = replace(goods, unit_price=Decimal(30000))
    assert fa(dear, issue_date=date(2019, 10, 31)).Adnotacje.P_18A == "2"


def test_a_correction_of_a_line_with_allowances_starts_from_all_of_them() -> None:
    of = line(
        quantity=Decimal(2),
        allowances=(
            Allowance(is_charge=False, amount=Decimal(10)),
            Allowance(is_charge=True, amount=Decimal(4), reason="Opakowanie"),
        ),
    ).reversed()
    original = of.reversed()
    what = content(replace(of, source_line=0), parent_number="FV/1", parent_date=date(2026, 1, 2))
    made = built(what, corrected=Corrected(content(original), compute((original,))))
    before, after, charge = made.invoice.Fa.FaWiersz
    assert (Decimal(10), Decimal("190.00")) == (before.P_10, before.P_11)
    assert (None, Decimal("0.00"), Decimal(-4)) == (after.P_10, after.P_11, charge.P_11)
    assert check(made) == []


def test_an_advance_and_a_final_invoice_name_what_was_paid_before() -> None:
    said = to_semantic(content(prepaid=Decimal(23)), setting(content(prepaid=Decimal(23))))
    numbers = (PrecedingInvoice("5265877635-20250826-0100001AF629-AF"), PrecedingInvoice("ZAL/1"))
    final = from_semantic(replace(said, preceding=numbers)).invoice.Fa
    assert (final.RodzajFaktury, final.P_15) == ("ROZ", Decimal("100.00"))
    in_ksef, outside = final.FakturaZaliczkowa
    assert in_ksef.NrKSeFFaZaliczkowej == numbers[0].number
    assert (outside.NrKSeFZN, outside.NrFaZaliczkowej) == ("1", "ZAL/1")
    advance = from_semantic(
        replace(said, type_code="386", preceding=()), Facts(exchange_rate=Decimal("4.3"))
    ).invoice.Fa
    assert (advance.RodzajFaktury, advance.KursWalutyZ) == ("ZAL", Decimal("4.3"))


def test_a_tax_representative_is_an_authorised_party() -> None:
    said = to_semantic(content(), setting(content()))
    address = Address(line1="ul. Nowa 1", city="Opole", post_code="45-001", country="PL")
    who = TaxRepresentative("Doradca Sp. z o.o.", "PL5265877635", address)
    made = from_semantic(replace(said, tax_representative=who))
    party = made.invoice.PodmiotUpowazniony
    assert party is not None
    assert (party.RolaPU, party.DaneIdentyfikacyjne.NIP) == ("3", "5265877635")
    assert fatal(check(made)) == []
