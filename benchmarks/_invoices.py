"""Invoices of a given size for the benchmarks, without a store."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from storno_desktop.application.judging import Circumstances
from storno_desktop.bootstrap import format_for
from storno_desktop.domain.bank_account import BankAccount
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Line
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.vat import VatCategory, VatRate

DAY = date(2026, 11, 16)
SELLER = Company(
    id="c",
    name="Țesătoria Științei SRL",
    cif="18547290",
    country="RO",
    vat_code="RO18547290",
    registration_number="J40/1234/2006",
    address="Str. Învățătorului nr. 7",
    city="SECTOR3",
    state="B",
    postal_code="030167",
    phone="+40215551234",
    email="facturi@tesatoria.example",
)
BUYER = Client(
    id="b",
    company_id="c",
    name="Dulgheria Veche SRL",
    cui="14399840",
    vat_code="RO14399840",
    is_vat_payer=True,
    address="Calea Moților 12",
    city="Cluj-Napoca",
    county="CJ",
)
RATES = tuple(VatRate(str(rate), "c", Decimal(rate), VatCategory.STANDARD) for rate in ("21", "11"))


def content(lines: int) -> Content:
    """An invoice of that many lines, every third with a discount, every fifth with VAT inside."""
    return Content(
        issue_date=DAY,
        due_date=DAY,
        notes="Conform contract",
        lines=tuple(
            Line(
                description=f"Produs numărul {n} cu o descriere obișnuită",
                quantity=Decimal(n % 7 + 1),
                unit_price=Decimal(n * 13 % 997) / 10 + 1,
                unit="buc",
                vat_rate=Decimal(21 if n % 4 else 11),
                vat_included=n % 5 == 0,
                discount_percent=Decimal(10) if n % 3 == 0 else None,
            )
            for n in range(1, lines + 1)
        ),
    )


def around() -> Circumstances:
    """What such an invoice is judged against."""
    return Circumstances(
        seller=SELLER,
        buyer=BUYER,
        accounts=(BankAccount("a", "c", iban="RO49AAAA1B31007593840000"),),
        rates=RATES,
        today=DAY,
        format=format_for("cius-ro"),
        number="FCT0001",
    )
