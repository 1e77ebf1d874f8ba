"""What happens to the Polish part of a document when it is copied or taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from storno_desktop.domain.correction import reverse
from storno_desktop.domain.invoice import Content, Document, Issued
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.line import Line
from storno_desktop.domain.national.poland import (
    AdvanceInvoice,
    CorrectionTerms,
    InvoiceKind,
    Order,
    OrderLine,
    PartPayment,
    PaymentForm,
    PolishLine,
    PolishPayment,
    PolishTerms,
    Settled,
    Settlement,
    kind_of,
)
from storno_desktop.domain.numbering import DocumentKind
from storno_desktop.domain.party import Client, Company
from storno_desktop.domain.totals import compute

NOW = datetime(2026, 11, 16, 10, tzinfo=UTC)
TODAY = date(2026, 11, 20)


def issued(content: Content) -> Document:
    return Document(
        id="d",
        company_id="c",
        kind=DocumentKind.INVOICE,
        content=content,
        created_at=NOW,
        updated_at=NOW,
        lifecycle=Lifecycle.ISSUED,
        issued=Issued(
            number="FV0001",
            series_id="s",
            counter=1,
            period="",
            issued_at=NOW,
            seller=Company(id="c", name="S", cif="5265877635", country="PL"),
            buyer=Client(id="b", company_id="c", name="B"),
            accounts=(),
            totals=compute(content.lines, prepaid=content.settled),
            format_key="fa3",
            xml_sha256="0" * 64,
        ),
    )


TERMS = PolishTerms(
    kind=InvoiceKind.FINAL,
    split_payment=True,
    correction=CorrectionTerms(reason="błąd"),
    advance_invoices=(AdvanceInvoice(number="ZAL/1"),),
    settlement=Settlement(
        (Settled(Decimal(10), "Kaucja"),), (Settled(Decimal("2.50"), "Potrącenie"),)
    ),
    payment=PolishPayment(
        parts=(PartPayment(Decimal(4), TODAY),), form=PaymentForm.CASH, link="https://a.pl"
    ),
)


def test_an_invoice_is_what_it_says_or_what_it_looks_like() -> None:
    assert kind_of(TERMS, "386", is_simplified=True) is InvoiceKind.FINAL
    assert kind_of(None, "386", is_simplified=False) is InvoiceKind.ADVANCE
    unnamed = replace(TERMS, kind=None)
    assert kind_of(unnamed, "380", is_simplified=False) is InvoiceKind.FINAL
    assert kind_of(PolishTerms(), None, is_simplified=True) is InvoiceKind.SIMPLIFIED
    assert kind_of(None, None, is_simplified=False) is InvoiceKind.VAT


def test_what_is_settled_beside_the_sale_lessens_what_is_owed() -> None:
    assert TERMS.prepaid == Decimal("-3.50")  # 4 paid and 2.50 deducted, 10 added
    assert Content(prepaid=Decimal(5), ksef=TERMS).settled == Decimal("1.50")
    assert Content(prepaid=Decimal(5)).settled == Decimal(5)


def test_a_copy_keeps_the_terms_and_forgets_what_happened() -> None:
    copy = TERMS.for_copy()
    assert (copy.kind, copy.split_payment) == (InvoiceKind.FINAL, True)
    assert (copy.correction, copy.settlement, copy.advance_invoices) == (None, None, ())
    assert copy.payment == PolishPayment(form=PaymentForm.CASH)
    assert replace(TERMS, kind=InvoiceKind.CORRECTION).for_copy().kind is None


def test_a_storno_of_everything_is_nought_with_its_original() -> None:
    content = Content(
        currency="PLN",
        issue_date=TODAY,
        lines=(
            Line("Paliwo", Decimal(10), Decimal(5), ksef=PolishLine(excise=Decimal("3.30"))),
            Line("Olej", Decimal(2), Decimal(5)),
        ),
        ksef=TERMS,
    )
    whole = reverse(issued(content), TODAY)
    assert whole.ksef is not None
    assert whole.ksef.kind is InvoiceKind.FINAL_CORRECTION
    assert whole.ksef.correction is None
    assert whole.ksef.advance_invoices == TERMS.advance_invoices
    assert whole.ksef.settlement is not None
    assert whole.ksef.settlement.total == -Decimal("7.50")
    assert whole.settled + content.settled == 0
    assert whole.lines[0].ksef == PolishLine(excise=Decimal("-3.30"))
    part = reverse(issued(content), TODAY, {0: Decimal(5)})
    assert part.lines[0].ksef == PolishLine(excise=Decimal("-1.65"))
    assert part.ksef is not None
    assert part.ksef.settlement is None


def test_an_order_comes_to_its_lines_as_they_stand_now() -> None:
    before = OrderLine("Dom", net=Decimal(100), vat=Decimal(8), before=True)
    now = OrderLine("Dom", net=Decimal(90), vat=Decimal("7.20"))
    assert Order((before, now, OrderLine("Garaż"))).total == Decimal("97.20")
    assert Order((now,), value=Decimal(7)).total == Decimal(7)
