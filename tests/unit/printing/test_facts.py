"""What the page says: the law's sentences, sums that add up, nothing that must stay inside."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storno_desktop.application.ports import Printing
from storno_desktop.domain.invoice import Regime
from storno_desktop.domain.line import Allowance
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.vat import VatCategory
from storno_desktop.printing.facts.document import sheet_of
from storno_desktop.printing.facts.sheet import Sheet
from storno_desktop.printing.numerals import numerals
from tests.unit.printing import samples
from tests.unit.printing.samples import D, line, printing


def texts(value: Any) -> list[str]:
    """Every text of a sheet."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for each in value for text in texts(each)]
    if is_dataclass(value) and not isinstance(value, type):
        return [text for field in fields(value) for text in texts(getattr(value, field.name))]
    return []


def said(sheet: Sheet) -> str:
    return "\n".join(texts(sheet))


def headers(sheet: Sheet) -> list[str]:
    return [column.header[0] for column in sheet.columns]


def test_the_internal_note_is_never_printed() -> None:
    assert "nu se tipărește" not in said(sheet_of(samples.rich()))


def test_all_that_a_person_wrote_for_the_client_is_printed() -> None:
    page = said(sheet_of(samples.rich()))
    for wanted in (
        "PO-778", "C-12/2026", "Șantier Vest", "Ștefan Ionescu", "Ion Popa", "BV 123456",
        "BV 01 ABC", "Conform contract", "Vă mulțumim pentru colaborare.",
        "Cluj-Napoca, depozit 4", "Penalități de întârziere: 0,05 % pe zi după 5 zile de grație",
        "01.10.2026 – 31.10.2026", "Cod BK-1  ·  EAN 5941234567899  ·  CPV 22112000-8",
        "Livrat pe etape.", "Curs valutar: 1 EUR = 4,9775 RON (BNR, 13.11.2026)",
        "RO18847670", "J08/1234/2015", "Capital social: 200,00 RON",
        "RO49 AAAA 1B31 0075 9384 0000",
        "AAAAROBU", "valabilă fără semnătură și ștampilă, conform art. 319 alin. (29)",
    ):  # fmt: skip
        assert wanted in page, wanted


def test_the_discount_column_is_there_only_when_a_line_has_one() -> None:
    assert "Discount" in headers(sheet_of(samples.rich()))
    assert "Discount" not in headers(sheet_of(samples.simple()))


def test_a_percent_is_printed_with_the_amount_it_makes() -> None:
    sheet = sheet_of(samples.rich())
    column = headers(sheet).index("Discount")
    assert sheet.rows[2].cells[column].text == "12,5\u00a0%"
    assert sheet.rows[2].cells[column].notes == ("-150,00",)
    assert sheet.rows[0].cells[column].text == "-10,00"


def test_prices_with_vat_are_marked_line_by_line_or_once_in_the_header() -> None:
    mixed = sheet_of(samples.rich())
    column = headers(mixed).index("Preț unitar")
    assert mixed.rows[1].cells[column].notes == ("cu TVA inclus",)
    assert mixed.columns[column].note == ("fără TVA",)
    gross = sheet_of(printing((line(vat_included=True),)))
    assert gross.columns[column].note == ("cu TVA inclus",)
    assert gross.rows[0].cells[column].notes == ()


def test_a_seller_without_vat_has_no_vat_on_the_page_but_the_legal_sentence() -> None:
    sheet = sheet_of(samples.non_payer())
    assert sheet.vat is None
    assert not {"TVA", "TVA %"} & set(headers(sheet))
    assert [total.label for total in (*sheet.sums, sheet.due)] == ["TOTAL DE PLATĂ"]
    assert "Neplătitor de TVA, art. 310 din Legea 227/2015" in sheet.legal


@pytest.mark.parametrize(
    ("country", "language", "sentence"),
    [
        ("DE", "de", "§ 19 UStG"),
        ("FR", "fr", "art. 293 B du CGI"),
        ("IT", "it", "art. 1 commi 54-89 L. 190/2014"),
        ("PL", "pl", "art. 113 ustawy o VAT"),
    ],
)
def test_every_country_has_its_sentence_for_small_firms(
    country: str, language: str, sentence: str
) -> None:
    given_ = samples.non_payer()
    seller = replace(given_.seller, country=country)
    sheet = sheet_of(replace(given_, seller=seller, language=language))
    assert sentence in " ".join(sheet.legal)


def test_reverse_charge_is_said_with_its_article_and_vat_on_collection_too() -> None:
    sheet = sheet_of(samples.reverse_charge())
    assert "Taxare inversă, art. 331 din Legea 227/2015 privind Codul fiscal" in sheet.legal
    assert "TVA la încasare" in sheet.legal
    assert sheet.vat is not None
    assert sheet.vat.rows[0].cells[0] == "Taxare inversă (AE)"


@pytest.mark.parametrize(
    ("category", "words"),
    [
        (VatCategory.INTRA_COMMUNITY, "Livrare intracomunitară de bunuri scutită"),
        (VatCategory.EXPORT, "Export în afara UE, scutit"),
        (VatCategory.EXEMPT, "Scutit de TVA"),
        (VatCategory.OUTSIDE_SCOPE, "Nu se supune TVA"),
    ],
)
def test_every_missing_vat_has_its_reason(category: VatCategory, words: str) -> None:
    sheet = sheet_of(printing((line(rate="0", vat_category=category),)))
    assert sheet.vat is not None
    assert sheet.vat.rows[0].reasons == (words,)


def test_an_article_given_on_the_line_is_printed_with_its_code() -> None:
    lines = (
        line(rate="0", vat_category=VatCategory.EXEMPT, exemption_reason="art. 292 alin. (1) a)",
             exemption_code="VATEX-EU-132-1B"),
    )  # fmt: skip
    sheet = sheet_of(printing(lines))
    assert sheet.vat is not None
    assert sheet.vat.rows[0].reasons == ("art. 292 alin. (1) a) (VATEX-EU-132-1B)",)


def test_abroad_the_reason_is_said_in_the_language_of_the_document_too() -> None:
    sheet = sheet_of(samples.export())
    assert sheet.vat is not None
    own = "Scutit cu drept de deducere, art. 294 (1) a)"
    assert sheet.vat.rows[0].reasons == ("Export outside the EU, exempt", own)


def test_a_storno_names_its_invoice_and_is_negative_throughout() -> None:
    sheet = sheet_of(samples.storno())
    assert sheet.title == ("FACTURĂ STORNO",)
    assert sheet.reference == "Storno la factura FCT-0041 din 01.11.2026"
    assert sheet.due.amount == "-1.633,50\u00a0RON"
    assert sheet.due.label == "TOTAL"
    assert sheet.payment is None or not sheet.payment.accounts


@pytest.mark.parametrize(
    ("changes", "title"),
    [
        ({"kind": DocumentKind.CREDIT_NOTE}, "NOTĂ DE CREDITARE"),
        ({"type_code": "384", "parent_number": "F-1"}, "FACTURĂ CORECTATĂ"),
        ({"type_code": "386"}, "FACTURĂ DE AVANS"),
        ({"regime": Regime.SELF_BILLING}, "AUTOFACTURĂ"),
        ({"regime": Regime.SIMPLIFIED}, "FACTURĂ SIMPLIFICATĂ"),
        ({"type_code": "751"}, "FACTURĂ"),
    ],
)
def test_a_document_is_called_what_it_is(changes: dict[str, Any], title: str) -> None:
    assert sheet_of(printing((line(),), **changes)).title == (title,)


def test_a_french_credit_note_is_an_avoir() -> None:
    french = samples.french()
    content = replace(french.document.content, parent_number="FA-1", parent_date=date(2026, 10, 1))
    document = replace(french.document, kind=DocumentKind.CREDIT_NOTE, content=content)
    sheet = sheet_of(replace(french, document=document))
    assert sheet.title == ("AVOIR",)
    assert sheet.reference == "Rectifie la facture FA-1 du 01/10/2026"


def test_drafts_and_cancelled_documents_are_marked() -> None:
    assert sheet_of(samples.draft()).watermark == ("CIORNĂ",)
    assert sheet_of(samples.cancelled()).stamp == ("ANULATĂ",)
    issued = sheet_of(samples.simple())
    assert (issued.watermark, issued.stamp) == ((), ())


def test_the_code_is_there_only_when_euros_are_owed() -> None:
    def code(made: Printing) -> bytes | None:
        payment = sheet_of(made).payment
        return payment.qr if payment else None

    german = samples.german()
    assert code(german) is not None
    assert b"EUR6359.39\n\n\nRE-2026-0107" in (code(german) or b"")
    assert code(samples.simple()) is None
    assert code(replace(german, is_draft=True)) is None
    assert code(replace(german, accounts=())) is None
    assert code(samples.rich(payment_method="cash")) is None
    assert code(samples.rich(prepaid=D("5000"))) is None


def test_the_account_of_the_documents_currency_comes_first() -> None:
    payment = sheet_of(samples.rich()).payment
    assert payment is not None
    assert payment.accounts[0][0].label == ("IBAN (EUR)",)


def test_both_languages_are_printed_on_a_bilingual_document() -> None:
    sheet = sheet_of(samples.bilingual())
    assert sheet.title == ("FACTURĂ", "INVOICE")
    assert sheet.due.label == "TOTAL DE PLATĂ / TOTAL DUE"
    assert "This invoice is valid without signature and stamp." in sheet.legal


def test_without_date_and_terms_payment_is_due_on_receipt() -> None:
    sheet = sheet_of(printing((line(),), due_date=None))
    assert [fact.value for fact in sheet.texts] == ["Plata la primirea facturii"]


def test_the_client_balance_is_printed_when_it_was_asked_for() -> None:
    shown: dict[str, Any] = {"client_balance_existing": D("12.3"), "client_balance_overdue": D(0)}
    assert "12,30\u00a0RON" in said(
        sheet_of(printing((line(),), show_client_balance=True, **shown))
    )
    assert "12,30\u00a0RON" not in said(sheet_of(printing((line(),), **shown)))


def test_county_and_country_are_names() -> None:
    seller = sheet_of(samples.simple()).parties[0]
    assert seller.address == ("Str. Lungă nr. 12, ap. 3", "500035 Brașov", "România")
    buyer = sheet_of(samples.simple()).parties[1]
    assert buyer.address[1] == "400495 Cluj-Napoca, Cluj"


def test_a_sector_of_bucharest_is_written_as_people_do() -> None:
    buyer = replace(samples.RO_BUYER, city="SECTOR3", county="B", postal_code="030823")
    (_, party) = sheet_of(printing((line(),), buyer=buyer)).parties
    assert party.address[1] == "030823 Sector 3, București"


def test_a_colour_that_is_none_leaves_the_designs_own() -> None:
    made = samples.simple()
    for colour, expected in (("#0f766e", 0x0F766E), ("teal", None), ("#zzzzzz", None)):
        seller = replace(made.seller, accent_color=colour)
        assert sheet_of(replace(made, seller=seller)).accent == expected


PRICES = st.decimals("0", "99999", places=4)
LINES = st.lists(
    st.builds(
        lambda quantity, price, rate, gross, percent: line(
            quantity=str(quantity), price=str(price), rate=rate, vat_included=gross,
            discount_percent=percent,
        ),
        st.decimals("-99", "999", places=3).filter(bool),
        PRICES,
        st.sampled_from(["0", "5", "9", "11", "19", "21"]),
        st.booleans(),
        st.none() | st.decimals("0", "100", places=2),
    ),
    min_size=1,
    max_size=8,
)  # fmt: skip


@given(
    LINES,
    st.decimals("0", "500", places=2),
    st.decimals("0.1", "9", places=4),
    st.sampled_from(["ro", "en", "de", "fr", "it", "pl"]),
)
def test_every_printed_column_adds_up(
    lines: list[Any], off: Decimal, rate: Decimal, language: str
) -> None:
    allowance = Allowance(False, off, "x", vat_category=VatCategory.STANDARD, vat_rate=D(21))
    made = printing(
        tuple(lines), currency="USD", exchange_rate=rate, allowances=(allowance,),
        prepaid=D("3.33"), rounding=D("0.02"), language=language,
    )  # fmt: skip
    sheet = sheet_of(made)

    def read(text: str) -> Decimal:
        numbers = numerals(language)
        bare = text.removesuffix("\u00a0USD").removesuffix("\u00a0RON")
        return Decimal(bare.replace(numbers.group_sign, "").replace(numbers.decimal_sign, "."))

    nets = [read(row.cells[-1].text) for row in sheet.rows]
    line_total, *allowances, net, vat, gross, prepaid, rounding = (
        read(total.amount) for total in sheet.sums
    )
    assert sum(nets) == line_total == read(sheet.rows[-1].running)
    assert line_total + sum(allowances) == net
    assert net + vat == gross
    assert gross + prepaid + rounding == read(sheet.due.amount)
    assert sheet.vat is not None
    for column in range(1, 5):
        parts = [read(row.cells[column]) for row in sheet.vat.rows]
        assert sum(parts) == read(sheet.vat.total.cells[column])
    base, tax, home_base, home_tax = (read(cell) for cell in sheet.vat.total.cells[1:])
    assert (base, tax) == (net, vat)
    assert home_base + home_tax == read(sheet.home[-1].amount)
    assert abs(home_tax - vat * rate) <= D("0.005")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "2 % Skonto bei Zahlung innerhalb von 14 Tagen"),
        ("en", "2% discount if paid within 14 days"),
    ],
)
def test_skonto_is_printed_in_words(language: str, words: str) -> None:
    terms = (
        "Netto 30\n#SKONTO#TAGE=14#PROZENT=2.00#\n#SKONTO#TAGE=7#PROZENT=3.00#BASISBETRAG=50.00#"
    )
    page = said(sheet_of(printing((line(),), payment_terms=terms, language=language)))
    assert words in page.replace("\u00a0", " ")
    assert "50" in page
    assert "Netto 30" in page
    assert "#SKONTO" not in page
