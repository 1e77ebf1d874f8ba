"""The Polish part of a document in the elements of FA(3), code by code."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from storno_desktop.domain.correction import Corrected
from storno_desktop.domain.line import Allowance
from storno_desktop.domain.national.poland import (
    AdvanceInvoice,
    Authorised,
    AuthorisedRole,
    BuyerTerms,
    Conditions,
    CorrectedInvoice,
    CorrectionEffect,
    CorrectionTerms,
    DatedNumber,
    Exemption,
    InvoiceKind,
    Margin,
    NamedFact,
    NewVehicle,
    Order,
    OrderLine,
    OtherParty,
    PartPayment,
    PartyRole,
    PaymentForm,
    PolishLine,
    PolishPayment,
    PolishTerms,
    SellerStatus,
    SellerTerms,
    Settled,
    Settlement,
    Transport,
    TransportKind,
    VehicleKind,
)
from storno_desktop.domain.totals import compute
from storno_desktop.domain.vat import VatCategory
from storno_desktop.einvoice.fa3.checks import check
from storno_desktop.einvoice.fa3.from_document import from_document
from storno_desktop.einvoice.fa3.model import TFa
from storno_desktop.einvoice.fa3.rates import MARGINS
from tests.unit.einvoice.fa3.documents import built, content, exempt, line, setting

DAY = date(2026, 11, 2)
KSEF = "5265877635-20250826-0100001AF629-AF"


def fa(terms: PolishTerms, *lines: Any, **more: Any) -> TFa:
    return built(content(*lines, ksef=terms, **more)).invoice.Fa


def codes(terms: PolishTerms, *lines: Any) -> set[tuple[str, str]]:
    return {(each.path, each.code) for each in check(built(content(*lines, ksef=terms)))}


@pytest.mark.parametrize("kind", InvoiceKind)
def test_a_document_is_of_the_kind_that_it_says(kind: InvoiceKind) -> None:
    assert fa(PolishTerms(kind=kind)).RodzajFaktury == kind.value


@pytest.mark.parametrize(
    ("key", "element"),
    [
        ("cash_method", "P_16"),
        ("self_billing", "P_17"),
        ("reverse_charge", "P_18"),
        ("split_payment", "P_18A"),
        ("triangular", "P_23"),
    ],
)
def test_an_answer_of_the_person_is_what_stands(key: str, element: str) -> None:
    for answer, code in ((True, "1"), (False, "2"), (None, "2")):
        assert getattr(fa(PolishTerms(**{key: answer})).Adnotacje, element) == code


def test_an_exemption_stands_by_the_law_that_it_is_of() -> None:
    for key, element in (("act", "P_19A"), ("directive", "P_19B"), ("other", "P_19C")):
        made = fa(PolishTerms(exemption=Exemption(**{key: "art. 43"})), exempt("E"))
        assert getattr(made.Adnotacje.Zwolnienie, element) == "art. 43"
        assert made.Adnotacje.Zwolnienie.P_19 == "1"


@pytest.mark.parametrize("margin", Margin)
def test_a_margin_scheme_marks_its_lines_and_sums(margin: Margin) -> None:
    made = fa(PolishTerms(margin=margin), exempt("E"))
    mark = dict(zip(Margin, MARGINS.values(), strict=True))[margin]
    assert getattr(made.Adnotacje.PMarzy, mark) == "1"
    assert (Decimal("100.00"), None, None) == (made.P_13_11, made.P_13_7, made.FaWiersz[0].P_12)


def test_a_new_vehicle_names_its_line_and_what_it_is() -> None:
    charged = line(allowances=(Allowance(is_charge=True, amount=Decimal(1), reason="Transport"),))
    ship = NewVehicle(VehicleKind.VESSEL, DAY, line=2, usage="35", serial="HIN")
    car = NewVehicle(VehicleKind.LAND, DAY, usage="1200", vin="WBA", type="osobowy")
    made = fa(PolishTerms(new_vehicles=(ship, car), vehicle_report=True), charged, line())
    vehicles = made.Adnotacje.NoweSrodkiTransportu
    assert (vehicles.P_22, vehicles.P_42_5, vehicles.P_22N) == ("1", "1", None)
    first, second = vehicles.NowySrodekTransportu
    # the charge of the first line is a line of its own, so that the second is the third
    assert (first.P_NrWierszaNST, first.P_22C, first.P_22C1) == ("3", "35", "HIN")
    assert (second.P_22B, second.P_22B1, second.P_22BT) == ("1200", "WBA", "osobowy")


def test_roles_and_states_have_their_codes() -> None:
    roles = {
        role: built(content(ksef=PolishTerms(parties=(OtherParty("X", role),)))).invoice.Podmiot3[0]
        for role in PartyRole
    }
    assert (roles[PartyRole.FACTOR].Rola, roles[PartyRole.PAYER].Rola) == ("1", "6")
    assert roles[PartyRole.LOCAL_GOVERNMENT_RECIPIENT].Rola == "8"
    assert (roles[PartyRole.VAT_GROUP_RECIPIENT].Rola, roles[PartyRole.EMPLOYEE].Rola) == (
        "10",
        "11",
    )
    terms = PolishTerms(
        seller=SellerTerms(status=SellerStatus.BANKRUPTCY),
        authorised=Authorised("Żak", "5265877635", AuthorisedRole.BAILIFF),
        buyer=BuyerTerms(local_government=True),
    )
    made = built(content(ksef=terms)).invoice
    assert made.Podmiot1.StatusInfoPodatnika == "3"
    assert made.PodmiotUpowazniony is not None
    assert made.PodmiotUpowazniony.RolaPU == "2"
    assert (made.Podmiot2.JST, made.Podmiot2.GV) == ("1", "2")


@pytest.mark.parametrize(
    ("party", "element", "value"),
    [
        (OtherParty(nip="PL 526-587-76-35"), "NIP", "5265877635"),
        (OtherParty(internal_unit="5265877635-12345"), "IDWew", "5265877635-12345"),
        (OtherParty(eu_vat_id="DE 129475760"), "NrVatUE", "129475760"),
        (OtherParty(foreign_id="47-1234567", foreign_country="US"), "NrID", "47-1234567"),
        (OtherParty(), "BrakID", "1"),
    ],
)
def test_a_third_party_has_one_kind_of_number(party: OtherParty, element: str, value: str) -> None:
    made = built(content(ksef=PolishTerms(parties=(replace(party, other_role="Gwarant"),))))
    (third,) = made.invoice.Podmiot3
    assert getattr(third.DaneIdentyfikacyjne, element) == value
    assert (third.Rola, third.RolaInna, third.OpisRoli) == (None, "1", "Gwarant")


def test_forms_effects_and_transports_have_their_codes() -> None:
    forms = [fa(PolishTerms(payment=PolishPayment(form=form))).Platnosc for form in PaymentForm]
    assert [form.FormaPlatnosci for form in forms if form] == list("1234567")
    kinds = [
        fa(PolishTerms(conditions=Conditions(transports=(Transport(kind=kind, cargo="13"),))))
        for kind in TransportKind
    ]
    transports = [each.WarunkiTransakcji.Transport[0] for each in kinds if each.WarunkiTransakcji]
    assert [each.RodzajTransportu for each in transports] == list("1234578")
    effects = [
        fa(PolishTerms(kind=InvoiceKind.CORRECTION, correction=CorrectionTerms(effect=effect)))
        for effect in CorrectionEffect
    ]
    assert [each.TypKorekty for each in effects] == ["1", "2", "3"]


def test_the_documents_own_order_is_dated_by_the_terms() -> None:
    terms = Conditions(orders=(DatedNumber("Z/1", DAY), DatedNumber("Z/2")))
    made = fa(PolishTerms(conditions=terms), order_number="Z/1").WarunkiTransakcji
    assert made is not None
    assert [(each.NrZamowienia, each.DataZamowienia) for each in made.Zamowienia] == [
        ("Z/1", DAY),
        ("Z/2", None),
    ]


def test_deposits_and_parts_paid_leave_what_is_owed() -> None:
    terms = PolishTerms(
        settlement=Settlement(
            (Settled(Decimal(10), "Kaucja"),), (Settled(Decimal(3), "Potrącenie"),)
        ),
        payment=PolishPayment(parts=(PartPayment(Decimal(20), DAY),)),
    )
    what = content(ksef=terms, prepaid=Decimal(5))
    around = replace(setting(what), totals=compute(what.lines, prepaid=what.settled))
    assert around.totals.due == Decimal("105.00")  # 123 + 10 - 3 - 20 - 5
    made = from_document(what, around).invoice.Fa
    assert Decimal("123.00") == made.P_15
    assert made.Rozliczenie is not None
    assert (made.Rozliczenie.SumaObciazen, made.Rozliczenie.SumaOdliczen) == (10, 8)
    assert made.Rozliczenie.DoZaplaty == Decimal("125.00")  # of which 20 were paid
    assert made.Platnosc is not None
    assert made.Platnosc.ZnacznikZaplatyCzesciowej == "1"


def test_a_final_invoice_sums_what_advances_left() -> None:
    settled = Allowance(
        is_charge=False,
        amount=Decimal(40),
        reason="Rozliczone zaliczki",
        vat_category=VatCategory.STANDARD,
        vat_rate=Decimal(23),
    )
    terms = PolishTerms(advance_invoices=(AdvanceInvoice("ZAL/1"), AdvanceInvoice(None, KSEF)))
    made = fa(terms, allowances=(settled,))
    assert made.RodzajFaktury == "ROZ"
    assert (Decimal(60), Decimal("13.80"), Decimal("73.80")) == (
        made.P_13_1,
        made.P_14_1,
        made.P_15,
    )
    assert [row.P_11 for row in made.FaWiersz] == [Decimal(100)]
    first, second = made.FakturaZaliczkowa
    assert (first.NrKSeFZN, first.NrFaZaliczkowej) == ("1", "ZAL/1")
    assert second.NrKSeFFaZaliczkowej == KSEF


def test_the_correction_of_an_advance_says_what_was_paid_before() -> None:
    original = content(type_code="386", currency="EUR", exchange_rate=Decimal("4.3"))
    back = content(
        replace(line().reversed(), source_line=0),
        parent_number="FV0001",
        parent_date=DAY,
        currency="EUR",
        exchange_rate=Decimal("4.3"),
    )
    corrected = Corrected(original, compute(original.lines))
    made = built(back, corrected=corrected).invoice.Fa
    assert (made.RodzajFaktury, made.P_15ZK) == ("KOR_ZAL", Decimal("123.00"))
    assert made.KursWalutyZK == Decimal("4.3")
    stated = replace(back, ksef=PolishTerms(correction=CorrectionTerms(amount_before=Decimal(7))))
    assert Decimal(7) == built(stated, corrected=corrected).invoice.Fa.P_15ZK


def test_a_line_before_a_correction_is_shown_with_its_own_signs() -> None:
    before = line(quantity=Decimal(-2), ksef=PolishLine(before=True, gtu="GTU_07"))
    terms = PolishTerms(
        correction=CorrectionTerms(
            reason="cena",
            invoices=(CorrectedInvoice("FV/1", DAY), CorrectedInvoice("2", DAY, KSEF)),
        )
    )
    made = fa(terms, before, line(quantity=Decimal(2), unit_price=Decimal(90)))
    first, second = made.FaWiersz
    assert (first.StanPrzed, first.P_8B, first.P_11, first.GTU) == ("1", 2, 200, "GTU_07")
    assert (second.StanPrzed, second.P_8B, second.P_11) == (None, 2, 180)
    assert (made.RodzajFaktury, made.P_13_1, made.PrzyczynaKorekty) == ("KOR", -20, "cena")
    assert [each.NrKSeFN for each in made.DaneFaKorygowanej] == ["1", None]


def test_facts_of_a_line_follow_its_number() -> None:
    terms = PolishTerms(facts=(NamedFact("Partia", "7", 2), NamedFact("Kurier", "DHL")))
    made = fa(terms, line(), line())
    assert [(each.NrWiersza, each.Klucz) for each in made.DodatkowyOpis][-2:] == [
        ("2", "Partia"),
        (None, "Kurier"),
    ]


@pytest.mark.parametrize(
    ("terms", "path", "code"),
    [
        (PolishTerms(kind=InvoiceKind.ADVANCE), "ksef.order", "FA3-ORDER"),
        (PolishTerms(kind=InvoiceKind.FINAL), "ksef.advanceInvoices", "FA3-ADVANCES"),
        (
            PolishTerms(buyer=BuyerTerms(local_government=True)),
            "ksef.buyer.localGovernment",
            "FA3-ROLE",
        ),
        (PolishTerms(buyer=BuyerTerms(vat_group=True)), "ksef.buyer.vatGroup", "FA3-ROLE"),
        (
            PolishTerms(advance_invoices=(AdvanceInvoice(None, f"{KSEF[:-2]}AA"),)),
            "ksef.advanceInvoices[0].ksefNumber",
            "FA3-KSEF-NUMBER",
        ),
        (
            PolishTerms(advance_invoices=(AdvanceInvoice(None, "5265877635"),)),
            "ksef.advanceInvoices[0].ksefNumber",
            "FA3-FORMAT",
        ),
        (
            PolishTerms(parties=(OtherParty("X", PartyRole.PAYER, nip="5265877636"),)),
            "ksef.parties[0].nip",
            "FA3-NIP",
        ),
        (
            PolishTerms(parties=(OtherParty("X", nip="5265877635"),)),
            "ksef.parties[0].otherRole",
            "FA3-CHOICE",
        ),
        (
            PolishTerms(order=Order((OrderLine("x" * 513),))),
            "ksef.order.lines[0].description",
            "FA3-LENGTH",
        ),
        (
            PolishTerms(correction=CorrectionTerms(reason="x" * 257), kind=InvoiceKind.CORRECTION),
            "ksef.correction.reason",
            "FA3-LENGTH",
        ),
        (
            PolishTerms(payment=PolishPayment(link="https://a.pl")),
            "ksef.payment.link",
            "FA3-FORMAT",
        ),
        (
            PolishTerms(
                conditions=Conditions(transports=(Transport(TransportKind.ROAD, cargo="21"),))
            ),
            "ksef.conditions.transports[0].cargo",
            "FA3-CODE",
        ),
        (PolishTerms(place="a\x80b"), "company.city", "FA3-CHARACTER"),
    ],
)
def test_what_is_wrong_is_told_at_its_key(terms: PolishTerms, path: str, code: str) -> None:
    assert (path, code) in codes(terms)
    assert (path, code) not in codes(PolishTerms())


def test_units_of_a_line_are_judged_at_its_key() -> None:
    bad = line(ksef=PolishLine(gtu="GTU_99", procedure="X", supply_date=date(2001, 1, 1)))
    found = codes(PolishTerms(), bad)
    assert {("lines[0].ksef.gtu", "FA3-CODE"), ("lines[0].ksef.supplyDate", "FA3-DATE")} <= found
    assert ("lines[0].ksef.procedure", "FA3-CODE") in found
