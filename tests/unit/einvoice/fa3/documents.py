"""A Polish seller, buyers and contents, with everything around them."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from storno_desktop.application.texts import wording
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.correction import Corrected
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Line
from storno_desktop.domain.party import Client, ClientKind, Company, Contact
from storno_desktop.domain.to_semantic import Setting
from storno_desktop.domain.totals import compute
from storno_desktop.domain.vat import VatCategory
from storno_desktop.einvoice.fa3.from_document import from_document
from storno_desktop.einvoice.fa3.from_semantic import Built

ISSUED_AT = datetime(2026, 11, 16, 9, 30, 47, tzinfo=UTC)
SELLER = Company(
    id="c",
    name="Łódzkie Usługi Sp. z o.o.",
    cif="5265877635",
    country="PL",
    vat_code="PL5265877635",
    registration_number="0000123456",
    address="ul. Piotrkowska 100/5",
    city="Łódź",
    postal_code="90-004",
    contact=Contact("Anna Żak", "+48 42 123 45 67", "faktury@lodzkie.example"),
    default_currency="PLN",
)
BUYER = Client(
    id="b",
    company_id="c",
    name="Zażółć Gęślą S.A.",
    country="PL",
    cui="2222222222",
    vat_code="PL2222222222",
    is_vat_payer=True,
    client_code="K-7",
    address="ul. Długa 1",
    city="Gdańsk",
    postal_code="80-827",
)
GERMAN = replace(
    BUYER,
    name="Schreinerei Grünwald GmbH",
    country="DE",
    cui="DE129475760",
    vat_code="DE129475760",
    address="Hauptstraße 1",
    city="München",
    postal_code="80331",
)
GREEK = replace(GERMAN, country="GR", cui="EL094259216", vat_code="EL094259216")
AMERICAN = replace(
    BUYER, name="Acme Corp", country="US", cui="47-1234567", vat_code=None, is_vat_payer=False
)
PERSON = replace(
    BUYER,
    kind=ClientKind.INDIVIDUAL,
    cui=None,
    cnp="44051401359",
    vat_code=None,
    is_vat_payer=False,
)
ACCOUNT = BankAccount(
    id="a",
    company_id="c",
    iban="PL61109010140000071219812874",
    bank_name="Santander",
    bic="WBKPPLPP",
    currency="PLN",
)


def line(**more: Any) -> Line:
    """One hour at 100.00 and 23 %."""
    known: dict[str, Any] = {
        "description": "Usługa",
        "unit_price": Decimal("100.00"),
        "unit": "godz",
        "vat_rate": Decimal(23),
    }
    return Line(**{**known, **more})


def exempt(category: str, **more: Any) -> Line:
    """A line without VAT."""
    return line(vat_category=VatCategory(category), vat_rate=Decimal(0), **more)


def content(*lines: Line, **more: Any) -> Content:
    """An invoice of 16 November 2026."""
    known: dict[str, Any] = {
        "issue_date": date(2026, 11, 16),
        "currency": "PLN",
        "language": "pl",
        "lines": lines or (line(),),
    }
    return Content(**{**known, **more})


def setting(
    what: Content,
    *,
    seller: Company = SELLER,
    buyer: Client = BUYER,
    type_code: str = "380",
    corrected: Corrected | None = None,
) -> Setting:
    """All around a content."""
    totals = compute(what.lines, what.allowances, prepaid=what.prepaid, rounding=what.rounding)
    return Setting(
        seller=seller,
        buyer=buyer,
        accounts=(ACCOUNT,),
        totals=totals,
        wording=wording("pl", "PL"),
        home_currency="PLN",
        number="FV0001",
        type_code=type_code,
        issued_at=ISSUED_AT,
        corrected=corrected,
    )


def built(what: Content, **around: Any) -> Built:
    """The national document of a content."""
    return from_document(what, setting(what, **around))
