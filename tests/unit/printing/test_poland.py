"""What only a Polish page says: the words of the law, and KOD I."""

from dataclasses import replace
from decimal import Decimal

import pytest

from storno_desktop.application.ports import Printing
from storno_desktop.domain.invoice import Submission
from storno_desktop.domain.line import Line
from storno_desktop.domain.national.poland import (
    AdvanceInvoice,
    CorrectionTerms,
    Exemption,
    InvoiceKind,
    Margin,
    Offline,
    OfflineMark,
    PolishLine,
    PolishTerms,
    Vouched,
)
from storno_desktop.printing.facts.document import sheet_of
from tests.unit.printing.samples import RO, line, printing

POLE = replace(RO, country="PL", cif="5265877635", vat_code="PL5265877635")
NUMBER = "5265877635-20250826-0100001AF629-AF"


def polish(
    terms: PolishTerms | None = None,
    *lines: Line,
    number: str | None = "FV1",
) -> Printing:
    made = printing(
        lines or (line(),), seller=POLE, language="pl", number=number, currency="PLN", ksef=terms
    )
    document = made.document
    if document.issued is None:
        return made
    issued = replace(document.issued, format_key="fa3", xml_sha256="ab" * 32)
    return replace(made, document=replace(document, issued=issued))


@pytest.mark.parametrize(
    ("terms", "words"),
    [
        (PolishTerms(split_payment=True), "Mechanizm podzielonej płatności"),
        (PolishTerms(self_billing=True), "Samofakturowanie"),
        (PolishTerms(cash_method=True), "Metoda kasowa"),
        (PolishTerms(reverse_charge=True), "Odwrotne obciążenie"),
        (PolishTerms(margin=Margin.TRAVEL), "Procedura marży dla biur podróży"),
        (PolishTerms(margin=Margin.ART), "Procedura marży – dzieła sztuki"),
        (
            PolishTerms(exemption=Exemption(act="art. 43 ust. 1 pkt 2")),
            "Podstawa zwolnienia z VAT: art. 43 ust. 1 pkt 2",
        ),
    ],
)
def test_the_page_says_what_the_law_demands(terms: PolishTerms, words: str) -> None:
    assert words in sheet_of(polish(terms)).legal
    assert words not in sheet_of(polish()).legal


def test_goods_of_annex_15_are_paid_by_split_payment_above_the_limit() -> None:
    goods = line(price="20000", ksef=PolishLine(annex15=True))
    words = "Mechanizm podzielonej płatności"
    assert words in sheet_of(polish(None, goods)).legal
    assert words not in sheet_of(polish(PolishTerms(split_payment=False), goods)).legal
    cheap = replace(goods, unit_price=Decimal(10))
    assert words not in sheet_of(polish(None, cheap)).legal


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (InvoiceKind.ADVANCE, "FAKTURA ZALICZKOWA"),
        (InvoiceKind.FINAL, "FAKTURA ROZLICZENIOWA"),
        (InvoiceKind.CORRECTION, "FAKTURA KORYGUJĄCA"),
        (InvoiceKind.VAT, "FAKTURA"),
    ],
)
def test_every_kind_has_its_title(kind: InvoiceKind, title: str) -> None:
    assert sheet_of(polish(PolishTerms(kind=kind))).title == (title,)


def test_reason_and_advances_are_named() -> None:
    terms = PolishTerms(
        correction=CorrectionTerms(reason="błędna cena"),
        advance_invoices=(AdvanceInvoice(number="ZAL/1"), AdvanceInvoice(ksef_number=NUMBER)),
    )
    said = [fact.value for fact in sheet_of(polish(terms)).references]
    assert said[-3:] == ["błędna cena", "ZAL/1", NUMBER]


def test_an_issued_invoice_carries_the_link_that_verifies_it() -> None:
    made = polish()
    (code,) = sheet_of(made).codes
    day = f"{made.document.content.issue_date:%d-%m-%Y}"
    assert code.caption == "OFFLINE"
    digest = f"{'q6ur' * 10}q6s"
    assert code.content.decode() == f"https://qr.ksef.mf.gov.pl/invoice/5265877635/{day}/{digest}"
    known = replace(made.document, submission=Submission(download_id=NUMBER))
    numbered = sheet_of(replace(made, document=known))
    assert numbered.codes[0].caption == NUMBER
    assert numbered.codes[0].content == code.content
    assert NUMBER in [fact.value for fact in numbered.references]


def test_an_offline_invoice_carries_a_second_code_once_its_certificate_vouches_for_it() -> None:
    made = polish(PolishTerms(offline=Offline.OFFLINE24))
    assert [code.caption for code in sheet_of(made).codes] == ["OFFLINE"]
    mark = OfflineMark(Offline.OFFLINE24, "01F20A5D352AE590", "5265877635")
    signed = replace(made, vouched=Vouched(mark, b"\x00\xff"))
    one, two = sheet_of(signed).codes
    assert (one.caption, two.caption) == ("OFFLINE", "CERTYFIKAT")
    digest = f"{'q6ur' * 10}q6s"
    start = "https://qr.ksef.mf.gov.pl/certificate/Nip/5265877635/5265877635/01F20A5D352AE590"
    assert two.content.decode() == f"{start}/{digest}/AP8"
    # with a number of KSeF, one code says it all
    known = replace(made.document, submission=Submission(download_id=NUMBER))
    assert [code.caption for code in sheet_of(replace(signed, document=known)).codes] == [NUMBER]


def test_an_invoice_of_a_total_failure_has_nothing_to_verify() -> None:
    assert sheet_of(polish(PolishTerms(offline=Offline.TOTAL_FAILURE))).codes == ()


def test_a_draft_has_nothing_to_verify() -> None:
    assert sheet_of(polish(number=None)).codes == ()
