"""Documents made by hand, one for each thing that a page has to show."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from storno_desktop.application.ports import Printing
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.invoice import Cancellation, Content, DeliverTo, Document, Issued, Regime
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.line import Allowance, Line
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client, ClientKind, Company, Contact
from storno_desktop.domain.totals import Totals, compute
from storno_desktop.domain.vat import VatCategory

MOMENT = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
D = Decimal

RO = Company(
    id="c1",
    name="Atelierul Țesător SRL",
    cif="18847670",
    country="RO",
    vat_code="RO18847670",
    registration_number="J08/1234/2015",
    capital_social=D("200.00"),
    address="Str. Lungă nr. 12, ap. 3",
    city="Brașov",
    state="BV",
    postal_code="500035",
    phone="+40 268 123 456",
    email="facturi@tesator.example",
    website="https://tesator.example",
    contact=Contact("Ștefan Ionescu", "+40 268 123 456", "stefan@tesator.example"),
    legal_form="SRL",
)
RO_BUYER = Client(
    id="k1",
    company_id="c1",
    name="Construct & Fiii SRL",
    cui="14243123",
    vat_code="RO14243123",
    is_vat_payer=True,
    registration_number="J12/77/2009",
    address="Calea Turzii nr. 178",
    city="Cluj-Napoca",
    county="CJ",
    postal_code="400495",
    email="contabilitate@construct.example",
    phone="+40 264 111 222",
)
LEI = BankAccount(
    "a1", "c1", "RO76BTRL0130120212345678", "Banca Transilvania", "BTRLRO22", "RON", is_default=True
)
EUROS = BankAccount("a2", "c1", "RO49AAAA1B31007593840000", "Banca Nouă", "AAAAROBU", "EUR")


def line(
    description: str = "Consultanță", quantity: str = "1", price: str = "100", **more: Any
) -> Line:
    rate = more.pop("rate", "21")
    return Line(
        description=description,
        quantity=D(quantity),
        unit_price=D(price),
        vat_rate=D(rate),
        **{"vat_category": VatCategory.STANDARD, **more},
    )


def totals_of(content: Content) -> Totals:
    return compute(
        content.lines, content.allowances, prepaid=content.prepaid, rounding=content.rounding
    )


def printing(
    lines: tuple[Line, ...],
    *,
    seller: Company = RO,
    buyer: Client = RO_BUYER,
    accounts: tuple[BankAccount, ...] = (LEI, EUROS),
    kind: DocumentKind = DocumentKind.INVOICE,
    number: str | None = "FCT-0042",
    language: str = "ro",
    language2: str | None = None,
    logo: bytes | None = None,
    is_cancelled: bool = False,
    **content: Any,
) -> Printing:
    """A document ready to print; without a number it is a draft."""
    given = {
        "issue_date": date(2026, 11, 16),
        "due_date": date(2026, 12, 16),
        "payment_method": "bank_transfer",
        "currency": "RON",
        **content,
    }
    body = Content(lines=lines, language=language, language2=language2, **given)
    totals = totals_of(body)
    issued = None
    if number is not None:
        issued = Issued(
            number, "s1", 42, "", MOMENT, seller, buyer, accounts, totals, "cius-ro", "0" * 64
        )
    lifecycle = Lifecycle.DRAFT if number is None else Lifecycle.ISSUED
    document = Document(
        id="d1",
        company_id="c1",
        kind=kind,
        content=body,
        created_at=MOMENT,
        updated_at=MOMENT,
        lifecycle=Lifecycle.CANCELLED if is_cancelled else lifecycle,
        issued=issued,
        cancellation=Cancellation("greșită", MOMENT, lifecycle) if is_cancelled else None,
    )
    return Printing(
        document=document,
        seller=seller,
        buyer=buyer,
        accounts=accounts,
        totals=totals,
        language=language,
        language2=language2,
        logo=logo,
        is_draft=number is None,
    )


LONG = (
    "Servicii de mentenanță preventivă și corectivă pentru echipamentele de climatizare din "
    "clădirea A, conform graficului anexat, inclusiv consumabile, deplasare și raport tehnic"
)


def simple() -> Printing:
    return printing(
        (
            line("Servicii de tâmplărie", "3", "350"),
            line("Manoperă montaj", "2.5", "120", unit="ora"),
        )
    )


def rich(**more: Any) -> Printing:
    lines = (
        line("Consultanță", "3", "49.99", unit="ora", discount=D("10.00")),
        line(
            "Carte tehnică",
            "2",
            "59.50",
            rate="11",
            vat_included=True,
            product_code="BK-1",
            standard_item_id="5941234567899",
            cpv_code="22112000-8",
        ),
        line(
            "Audit anual",
            "1",
            "1200",
            discount_percent=D("12.5"),
            line_note="Livrat pe etape.",
            period_start=date(2026, 10, 1),
            period_end=date(2026, 10, 31),
        ),
        line("Retur ambalaj", "-1", "25.00"),
    )
    given = {
        "currency": "EUR",
        "exchange_rate": D("4.9775"),
        "exchange_rate_date": date(2026, 11, 13),
        "exchange_rate_source": "BNR",
        "order_number": "PO-778",
        "contract_number": "C-12/2026",
        "project_reference": "Șantier Vest",
        "issuer_name": "Ștefan Ionescu",
        "deputy_name": "Ion Popa",
        "deputy_identity_card": "BV 123456",
        "deputy_auto": "BV 01 ABC",
        "mentions": "Conform contract",
        "notes": "Vă mulțumim pentru colaborare.",
        "internal_note": "nu se tipărește",
        "delivery_location": "Cluj-Napoca, depozit 4",
        "penalty_enabled": True,
        "penalty_percent_per_day": D("0.05"),
        "penalty_grace_days": 5,
        "period_start": date(2026, 10, 1),
        "period_end": date(2026, 10, 31),
        "prepaid": D("100.00"),
        "allowances": (
            Allowance(
                False,
                D("15.00"),
                "Discount fidelitate",
                vat_category=VatCategory.STANDARD,
                vat_rate=D(21),
            ),
            Allowance(
                True, D("7.50"), "Transport", vat_category=VatCategory.STANDARD, vat_rate=D(21)
            ),
        ),
        **more,
    }
    return printing(lines, **given)


def many(count: int = 80, **more: Any) -> Printing:
    lines = tuple(
        line(
            f"{LONG} ({i})" if i % 4 == 0 else f"Articol nr. {i}",
            str(i % 7 + 1),
            f"{10 + i}.37",
            product_code=f"COD-{i:04}",
            rate="21" if i % 5 else "11",
        )
        for i in range(count)
    )
    return printing(lines, **more)


def storno() -> Printing:
    original = simple()
    lines = tuple(each.reversed() for each in original.document.content.lines)
    return printing(
        lines,
        kind=DocumentKind.CREDIT_NOTE,
        number="STO-0007",
        parent_id="d0",
        parent_number="FCT-0041",
        parent_date=date(2026, 11, 1),
        due_date=None,
    )


def non_payer() -> Printing:
    seller = replace(
        RO,
        vat_payer=False,
        vat_code=None,
        name="Ana Pop PFA",
        legal_form="PFA",
        registration_number="F12/345/2020",
        capital_social=None,
        accent_color="#0f766e",
    )
    person = Client(
        id="k2",
        company_id="c1",
        name="Maria Ionescu",
        kind=ClientKind.INDIVIDUAL,
        cnp="2900101123456",
        address="Str. Florilor 3",
        city="Sibiu",
        county="SB",
    )
    lines = (
        line(
            "Traducere autorizată",
            "12",
            "45.5",
            rate="0",
            unit="pagini",
            vat_category=VatCategory.OUTSIDE_SCOPE,
        ),
    )
    return printing(lines, seller=seller, buyer=person)


def reverse_charge() -> Printing:
    lines = (
        line(
            "Deșeuri feroase",
            "12.5",
            "1250",
            rate="0",
            unit="t",
            vat_category=VatCategory.REVERSE_CHARGE,
        ),
    )
    return printing(lines, regime=Regime.REVERSE_CHARGE, vat_on_collection=True)


def export(**more: Any) -> Printing:
    buyer = Client(
        id="k3",
        company_id="c1",
        name="Blue Ridge Tools Inc.",
        country="US",
        address="1200 Market Street",
        city="Philadelphia, PA",
        postal_code="19107",
        cui="23-1234567",
    )
    lines = (
        line(
            "Oak table",
            "4",
            "1250.5",
            rate="0",
            vat_category=VatCategory.EXPORT,
            origin_country="RO",
            exemption_reason="Scutit cu drept de deducere, art. 294 (1) a)",
        ),
        line("Training on site", "2", "300", rate="21", unit="day"),
    )
    place = DeliverTo(
        "Port of Constanța, gate 3", "Incinta Port", None, "Constanța", "900900", "CT", "RO"
    )
    return printing(
        lines,
        buyer=buyer,
        currency="USD",
        exchange_rate=D("4.3127"),
        exchange_rate_date=date(2026, 11, 13),
        exchange_rate_source="BNR",
        regime=Regime.EXEMPT_ART_294_AB,
        language="en",
        deliver_to=place,
        **more,
    )


def bilingual() -> Printing:
    return rich(language="ro", language2="en")


def cancelled() -> Printing:
    return replace(
        simple(), document=printing(simple().document.content.lines, is_cancelled=True).document
    )


def draft() -> Printing:
    return printing(simple().document.content.lines, number=None)


def german() -> Printing:
    seller = Company(
        id="c2",
        name="Schreinerei Müller GmbH",
        cif="",
        country="DE",
        vat_code="DE123456788",
        tax_number="133/8150/8159",
        default_currency="EUR",
        registration_number="HRB 12345",
        address="Gärtnerstraße 5",
        city="München",
        postal_code="80331",
        phone="+49 89 123456",
        email="buero@mueller.example",
        legal_form="GmbH",
        capital_social=D(25000),
    )
    buyer = Client(
        id="k4",
        company_id="c2",
        name="Stadtwerke Köln AG",
        country="DE",
        vat_code="DE987654321",
        is_vat_payer=True,
        address="Parkgürtel 24",
        city="Köln",
        postal_code="50823",
    )
    account = BankAccount("a3", "c2", "DE89370400440532013000", "Commerzbank", "COBADEFFXXX", "EUR")
    lines = (
        line("Einbauschrank nach Maß", "1", "4250", rate="19", unit="Stk"),
        line("Montage vor Ort", "16.5", "62.5", rate="19", unit="Std"),
        line("Fachbuch Holzpflege", "3", "24.9", rate="7", unit="Stk", vat_included=True),
    )
    return printing(
        lines,
        seller=seller,
        buyer=buyer,
        accounts=(account,),
        currency="EUR",
        language="de",
        number="RE-2026-0107",
        buyer_reference="04011000-1234512345-06",
        delivery_date=date(2026, 11, 12),
    )


def french() -> Printing:
    seller = Company(
        id="c3",
        name="Menuiserie Dupont",
        cif="",
        country="FR",
        vat_code="FR83404833048",
        siret="40483304800010",
        default_currency="EUR",
        address="12 rue de l'Église",
        city="Lyon",
        postal_code="69002",
        legal_form="SAS",
        capital_social=D(10000),
        registration_number="RCS Lyon 404 833 048",
    )
    buyer = Client(
        id="k5",
        company_id="c3",
        name="Mairie d'Évian",
        country="FR",
        siret="21740119900017",
        address="2 rue de Clermont",
        city="Évian-les-Bains",
        postal_code="74500",
    )
    account = BankAccount(
        "a4", "c3", "FR1420041010050500013M02606", "La Banque Postale", None, "EUR"
    )
    lines = (
        line("Fenêtre chêne", "6", "1890.4", rate="10"),
        line("Pose", "24", "48", rate="20", unit="h"),
    )
    return printing(
        lines,
        seller=seller,
        buyer=buyer,
        accounts=(account,),
        currency="EUR",
        language="fr",
        number="FA-2026-0031",
        notes="Indemnité forfaitaire pour frais de recouvrement : 40 €.",
    )


def italian() -> Printing:
    seller = Company(
        id="c4",
        name="Bottega Rossi",
        cif="12345670017",
        country="IT",
        vat_payer=False,
        codice_fiscale="RSSMRA80A01F205X",
        default_currency="EUR",
        address="Via Garibaldi 7",
        city="Torino",
        state="TO",
        postal_code="10122",
    )
    buyer = Client(
        id="k6",
        company_id="c4",
        name="Hotel Bellavista S.r.l.",
        country="IT",
        vat_code="IT00743110157",
        is_vat_payer=True,
        address="Lungolago 9",
        city="Como",
        county="CO",
        postal_code="22100",
    )
    account = BankAccount(
        "a5", "c4", "IT60X0542811101000000123456", "Banca di Como", "BPCVIT2S", "EUR"
    )
    lines = (line("Restauro sedie", "8", "95", rate="0", vat_category=VatCategory.OUTSIDE_SCOPE),)
    return printing(
        lines,
        seller=seller,
        buyer=buyer,
        accounts=(account,),
        currency="EUR",
        language="it",
        number="FT 12/2026",
    )


def polish() -> Printing:
    seller = Company(
        id="c5",
        name="Stolarnia Wiśniewski sp. z o.o.",
        cif="5260250274",
        country="PL",
        vat_code="PL5260250274",
        default_currency="PLN",
        address="ul. Długa 15",
        city="Łódź",
        postal_code="90-001",
    )
    buyer = Client(
        id="k7",
        company_id="c5",
        name="Gdańska Spółdzielnia Żeglugi",
        country="PL",
        cui="5252248481",
        vat_code="PL5252248481",
        is_vat_payer=True,
        address="ul. Morska 1",
        city="Gdańsk",
        postal_code="80-001",
    )
    account = BankAccount(
        "a6", "c5", "PL61109010140000071219812874", "Santander", "WBKPPLPP", "PLN"
    )
    lines = (
        line("Drzwi dębowe", "12", "2450.99", rate="23", unit="szt"),
        line("Transport", "1", "380", rate="8", unit="usł"),
    )
    return printing(
        lines,
        seller=seller,
        buyer=buyer,
        accounts=(account,),
        currency="PLN",
        language="pl",
        number="FV/2026/11/004",
    )


ALL = {
    made.__name__: made
    for made in (
        simple,
        rich,
        many,
        storno,
        non_payer,
        reverse_charge,
        export,
        bilingual,
        cancelled,
        draft,
        german,
        french,
        italian,
        polish,
    )
}
