"""Documents for the rules of Peppol: every term once, in each country that has rules of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from storno_desktop.domain.semantic import (
    Address,
    AllowanceCharge,
    CreditTransfer,
    DirectDebit,
    Identifier,
    Note,
    PaymentCard,
    PaymentInstructions,
    Semantic,
    SupportingDocument,
    TaxRepresentative,
)
from storno_desktop.einvoice.peppol_bis import in_peppol_form
from storno_desktop.einvoice.rules.peppol.document import SELF_BILLING, SELF_BILLING_PROCESS
from tests.unit.einvoice.rules.mutants import good

D = Decimal

#: Country to the number of a party there, the scheme of its register, and its VAT number.
HOMES = {
    "RO": ("18547290", None, "RO18547290"),
    "DE": ("HRB 4711", None, "DE129475760"),
    "DK": ("12345674", "0184", "DK12345674"),
    "SE": ("5567321707", "0007", "SE556732170701"),
    "GR": ("094259216", None, "EL094259216"),
    "IS": ("4604831299", "0196", "IS12345"),
    "NL": ("12345678", "0106", "NL123456789B12"),
    "IT": ("07643520567", None, "IT07643520567"),
    "NO": ("923609016", "0192", "NO923609016MVA"),
}
#: Identifiers by scheme, a right one and wrong ones.
NUMBERS = {
    "0088": ("7300010000001", "7300010000002", "A", "0", "730001000000１"),
    "0192": ("923609016", "923609017", "000000000", "92360901"),
    "0184": ("DK12345674", "12345674", "1234567", "DKK1234567"),
    "0208": ("0202239951", "0202239950", "202239951"),
    "0201": ("ABC123", "ABC-12", "ABC1234"),
    "0210": ("RSSMRA85T10A562S", "07643520567", "RSSMRA85T10A56S", "0764352056X"),
    "9907": ("RSSMRA85T10A562S", "1"),
    "0211": ("IT07643520567", "IT07643520568", "IT1", "DE1"),
    "0007": ("5567321707", "5567321708", "556732170", "556732170X"),
    "0151": ("51824753556", "51824753557", "5182475355"),
    "0096": ("1234567890", "123456789"),
    "0198": ("DK12345678", "12345678"),
    "0106": ("12345678", "1234567"),
    "0190": ("12345678901234567890", "1"),
    "9944": ("NL123456789B12", "NL123456789"),
    "0217": ("123456789012", "1"),
}
SKONTO = "#SKONTO#TAGE=14#PROZENT=2.00#\n"
TERMS = (
    SKONTO,
    SKONTO.strip(),
    f"Bitte zahlen.\n{SKONTO}",
    f"{SKONTO}Danke",
    f"{SKONTO}#SKONTO#TAGE=30#PROZENT=1.50#BASISBETRAG=-1.00#\n",
    "#SKONTO#TAGE=14#PROZENT=2,00#\n",
    "# eins",
    "Danke #SKONTO#TAGE=14#PROZENT=2.00#\n",
)


def home(country: str, type_code: str = "380", buyer_country: str | None = None) -> Semantic:
    """A document with every term, between firms of a country."""
    invoice = in_peppol_form(good("S", type_code, "urn:other"))
    own, other = HOMES[country], HOMES[buyer_country or country]
    seller, buyer = invoice.seller, invoice.buyer
    assert seller.address is not None
    assert buyer.address is not None
    invoice = replace(
        invoice,
        notes=invoice.notes[:1],
        seller=replace(
            seller,
            address=replace(seller.address, country=country),
            legal_id=Identifier(own[0], own[1]),
            vat_id=own[2],
            electronic_address=Identifier("094259216", "9933"),
        ),
        buyer=replace(
            buyer,
            address=replace(buyer.address, country=buyer_country or country),
            legal_id=Identifier(other[0], other[1]),
            vat_id=other[2],
            electronic_address=Identifier("094259216", "9933"),
        ),
    )
    if country == "GR":
        number = "094259216|16/11/2026|0|1.1|A|1"
        documents = (
            *invoice.documents,
            SupportingDocument(reference="400001", description="##M.AR.K##"),
            SupportingDocument("url", "##INVOICE|URL##", location="https://mydata.example/1"),
        )
        return replace(invoice, number=number, issued_on=date(2026, 11, 16), documents=documents)
    return invoice


def variants(country: str) -> Iterator[tuple[str, Semantic]]:
    """What takes more than one change to break a rule of a country."""
    invoice = home(country)
    for means, remittance, number, provider in (
        (code, remittance, account, provider)
        for code in ("1", "9", "30", "31", "42", "48", "49", "50", "56", "58", "59", "93", "97")
        for remittance, account, provider in (
            ("01#", "1234567", "SE:PLUSGIRO"),
            ("04#1234567890123456", "12345678", "SE:BANKGIRO"),
            ("71#123456789012345", "12345678", None),
            ("75#1", "123456789012", "9570"),
            ("73#", "DE89370400440532013000", None),
            (None, "A1", "SE:BANKGIRO"),
        )
    ):
        payment = PaymentInstructions(
            means, None, remittance, (CreditTransfer(number, None, provider),)
        )
        yield f"{means} {remittance}", replace(invoice, payments=(payment,))
    for code in ("30", "48", "49", "59"):
        bare = PaymentInstructions(code)
        for name, payment in (
            ("bare", bare),
            ("card", replace(bare, card=PaymentCard("1234"))),
            ("mandate", replace(bare, debit=DirectDebit("M1"))),
            ("debited", replace(bare, debit=DirectDebit("M1", None, "DE89370400440532013000"))),
            ("creditor", replace(bare, debit=DirectDebit("M1", "DE98ZZZ09999999999", "DE1"))),
        ):
            yield f"{code} {name}", replace(invoice, payments=(payment,))
    yield "no payment", replace(invoice, payments=())
    yield "nothing due", replace(invoice, payments=(), totals=replace(invoice.totals, due=D("-1")))
    for terms in TERMS:
        yield f"terms {terms!r}", replace(invoice, payment_terms=terms)
    for reason in ("1234", "12.5", "A#B", "#B", "B#", "text", None):
        tax = AllowanceCharge(D("1.00"), reason=reason, reason_code="ZZZ")
        line = replace(invoice.lines[0], charges=(tax,))
        yield f"tax {reason}", replace(invoice, lines=(line, *invoice.lines[1:]))
    for version in ("19.05.01", "26.0801", "1", None):
        item = replace(invoice.lines[0].item, classifications=(Identifier("1", "TST", version),))
        line = replace(invoice.lines[0], item=item)
        yield f"UNSPSC {version}", replace(invoice, lines=(line, *invoice.lines[1:]))
    for day in ("2026-12-31", "2020-01-01", "2026-13-01", "31.12.2026"):
        final = SupportingDocument(day, "EINDAGI")
        yield f"final {day}", replace(invoice, documents=(final,))
        yield f"final {day} not due", replace(invoice, documents=(final,), due_on=None)
    for name in ("Foretaksregisteret", "Godkänd för F-skatt", "ABCDEF12345", "x"):
        seller = replace(invoice.seller, tax_registration_id=name)
        yield f"registered as {name}", replace(invoice, seller=seller)
        yield f"only registered as {name}", replace(invoice, seller=replace(seller, vat_id=None))
    yield from _parties(country, invoice)


def _parties(country: str, invoice: Semantic) -> Iterator[tuple[str, Semantic]]:
    seller = invoice.seller
    for vat_id in (
        f"{country}556732170701",
        "NO923609016",
        "NO923609017MVA",
        "EL1",
        "SE5567A2170701",
    ):
        yield f"VAT {vat_id}", replace(invoice, seller=replace(seller, vat_id=vat_id))
    for legal in ("5567321708", "556732170", "1e3", "abc"):
        changed = replace(seller, legal_id=Identifier(legal, "0007"))
        yield f"legal {legal}", replace(invoice, seller=changed)
    for number in (
        "094259216|16/11/2026|0|1.1|A|1|2",
        "094259215|16/11/2026|0|1.1|A|1",
        "094259216|17/11/2026|0|1.1|A|1",
        "094259216|16/11/2026|-1|1.1|A|1",
        "094259216|16/11/2026|0|9.9||",
    ):
        yield f"number {number}", replace(invoice, number=number)
    for address in (Identifier("094259215", "9933"), Identifier("094259216", "0088")):
        changed = replace(seller, electronic_address=address)
        yield f"address {address.value}", replace(invoice, seller=changed)
    representative = TaxRepresentative("Rep", HOMES[country][2], Address(country=country))
    yield (
        "represented",
        replace(invoice, seller=replace(seller, vat_id=None), tax_representative=representative),
    )
    for name in ("line1", "city", "post_code"):
        assert seller.address is not None
        place = replace(seller.address, **{name: None})
        yield (
            f"no {name}",
            replace(
                invoice,
                seller=replace(seller, address=place),
                buyer=replace(invoice.buyer, address=place),
            ),
        )
    yield (
        "no trading names",
        replace(
            invoice,
            seller=replace(seller, trading_name=None),
            buyer=replace(invoice.buyer, trading_name=None),
        ),
    )
    yield "corrected", replace(invoice, type_code="384", preceding=())
    yield "two notes", replace(invoice, notes=(Note("a"), Note("b")))
    yield "no order", replace(invoice, order=None, sales_order=None)
    yield "no reference", replace(invoice, order=None, sales_order=None, buyer_reference=None)
    same = invoice.documents[0]
    yield "one name twice", replace(invoice, documents=(same, same))
    yield (
        "negative credit",
        replace(invoice, type_code="381", totals=replace(invoice.totals, due=D("-5.00"))),
    )
    yield "due credit", replace(invoice, type_code="381", payments=(), due_on=date(2026, 12, 1))


def numbered() -> Iterator[tuple[str, Semantic]]:
    """Every place of an identifier with right and wrong numbers of every scheme."""
    invoice = home("RO")
    for scheme, numbers in NUMBERS.items():
        for number in numbers:
            each = Identifier(number, scheme)
            seller = replace(invoice.seller, electronic_address=each, identifiers=(each,))
            buyer = replace(invoice.buyer, legal_id=each, identifier=each)
            yield f"{scheme} {number}", replace(invoice, seller=seller, buyer=buyer)


def self_billed(type_code: str) -> Semantic:
    """A document that the buyer writes."""
    return replace(
        home("RO"),
        type_code=type_code,
        specification=SELF_BILLING,
        process=SELF_BILLING_PROCESS,
    )
