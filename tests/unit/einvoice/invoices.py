"""Semantic invoices to test with: one full of every term, and any that hypothesis thinks of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from storno_desktop.domain.extensions import NO_EXTENSIONS, NO_LINE_EXTENSIONS
from storno_desktop.domain.semantic import (
    Address,
    AllowanceCharge,
    Buyer,
    Contact,
    CreditTransfer,
    Delivery,
    DirectDebit,
    DocumentTotals,
    Identifier,
    Item,
    Note,
    Payee,
    PaymentCard,
    PaymentInstructions,
    Period,
    PrecedingInvoice,
    Price,
    Seller,
    Semantic,
    SemanticLine,
    SupportingDocument,
    TaxRepresentative,
    VatBreakdown,
)

D = Decimal


def full_invoice() -> Semantic:
    """Every term of EN 16931-1 once, valid by the standard."""
    address = Address(
        "Str. Fabricii 1", "Hala B", "Poarta 3", "Cluj-Napoca", "400001", "RO-CJ", "RO"
    )
    return Semantic(
        number="FCT-0042",
        issued_on=date(2026, 11, 21),
        type_code="380",
        currency="EUR",
        tax_currency="RON",
        tax_point_code="432",
        due_on=date(2026, 12, 21),
        buyer_reference="Birou 7",
        project="P-1",
        contract="C-1",
        order="O-1",
        sales_order="SO-1",
        receiving_advice="R-1",
        despatch_advice="A-1",
        tender="T-1",
        object_id=Identifier("OB-1", "ABZ"),
        accounting_reference="4111",
        payment_terms="30 de zile",
        notes=(Note("Mulțumim", "AAI"), Note("Livrat <parțial> & fără „rest”")),
        process="urn:fdc:peppol.eu:2017:poacc:billing:01:1.0",
        specification="urn:cen.eu:en16931:2017",
        preceding=(PrecedingInvoice("FCT-0041", date(2026, 10, 1)),),
        seller=Seller(
            name="Tâmplăria Ștefan SRL",
            trading_name="Ștefan",
            identifiers=(Identifier("5940000000016", "0088"),),
            legal_id=Identifier("J12/1234/2015"),
            vat_id="RO12345674",
            tax_registration_id="12345674",
            legal_form="Capital social 200 lei",
            electronic_address=Identifier("stefan@example.com", "EM"),
            address=address,
            contact=Contact("Ștefan", "+40 722 000 000", "stefan@example.com"),
        ),
        buyer=Buyer(
            name="Möbel GmbH",
            trading_name="Möbel",
            identifier=Identifier("4000001000005", "0088"),
            legal_id=Identifier("HRB 1"),
            vat_id="DE123456789",
            electronic_address=Identifier("ap@example.com", "EM"),
            address=Address("Hauptstr. 1", "2. OG", "Hof", "Berlin", "10115", "BE", "DE"),
            contact=Contact("Frau Weiß", "+49 30 1", "ap@example.com"),
        ),
        payee=Payee("Factoring SA", Identifier("F-1", "0088"), Identifier("J40/1/2000")),
        tax_representative=TaxRepresentative("Fiscal SRL", "RO7654321", address),
        delivery=Delivery(
            "Möbel Lager", Identifier("4000001000012", "0088"), date(2026, 11, 20), address
        ),
        period=Period(date(2026, 11, 1), date(2026, 11, 30)),
        payments=(
            PaymentInstructions(
                "59",
                "SEPA",
                "FCT-0042",
                (
                    CreditTransfer("RO49AAAA1B31007593840000", "Ștefan SRL", "AAAAROBU"),
                    CreditTransfer("RO09BCYP0000001234567890"),
                ),
                PaymentCard("1234", "M. Weiß"),
                DirectDebit("M-1", "RO98ZZZ1", "DE02120300000000202051"),
            ),
        ),
        allowances=(
            AllowanceCharge(D("10.00"), D("100.00"), D("10"), "S", D("19"), "Fidelitate", "95"),
        ),
        charges=(AllowanceCharge(D("10.00"), None, None, "S", D("19"), "Transport", "FC"),),
        totals=DocumentTotals(
            line_net=D("97.00"),
            allowances=D("10.00"),
            charges=D("10.00"),
            net=D("97.00"),
            vat=D("18.43"),
            vat_accounting=D("91.60"),
            gross=D("115.43"),
            prepaid=D("15.43"),
            rounding=D("0.00"),
            due=D("100.00"),
        ),
        vat=(VatBreakdown(D("97.00"), D("18.43"), "S", D("19")),),
        documents=(
            SupportingDocument("D-1", "Deviz", "https://example.com/d.pdf"),
            SupportingDocument(
                "D-2", content=b"%PDF-\x00\xff", mime="application/pdf", filename="d.pdf"
            ),
        ),
        lines=(
            SemanticLine(
                id="1",
                note="Montaj inclus",
                object_id=Identifier("L-1", "ABZ"),
                quantity=D("2.5"),
                unit="MTK",
                net=D("97.00"),
                order_line="3",
                accounting_reference="704",
                period=Period(date(2026, 11, 1), date(2026, 11, 2)),
                allowances=(
                    AllowanceCharge(D("5.00"), D("100.00"), D("5"), reason="R", reason_code="95"),
                ),
                charges=(AllowanceCharge(D("2.00"), reason="Ambalaj", reason_code="PC"),),
                price=Price(D("40.0000"), D("2.0000"), D("42.0000"), D("1"), "MTK"),
                vat_category="S",
                vat_rate=D("19"),
                item=Item(
                    name="Parchet stejar",
                    description="Lăcuit",
                    seller_id="P-7",
                    buyer_id="B-7",
                    standard_id=Identifier("5940000000023", "0160"),
                    classifications=(Identifier("44112000", "STI", "2008"),),
                    origin_country="RO",
                    attributes=(("Culoare", "Natur"),),
                ),
            ),
        ),
    )


_WHITE = " \t\r\n"
texts = (
    st.text(
        st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
        | st.sampled_from("\n\t\r<>&\"'"),
        min_size=1,
        max_size=12,
    )
    .map(lambda text: text.strip(_WHITE))
    .filter(bool)
)
maybe = texts | st.none()
codes = st.text("ABCXYZ0123456789", min_size=1, max_size=4)
days = st.dates(date(1000, 1, 1))
maybe_day = days | st.none()
decimals = st.decimals(
    min_value=-(10**12), max_value=10**12, places=2, allow_nan=False, allow_infinity=False
) | st.sampled_from([D("1E+3"), D("0.0000001"), D("-0.00"), D("1.10000")])
maybe_decimal = decimals | st.none()
identifiers = st.builds(Identifier, texts, st.none() | codes.filter(lambda code: code != "SEPA"))
maybe_identifier = identifiers | st.none()
addresses = st.none() | st.builds(Address, *[maybe] * 7)
contacts = st.none() | st.builds(Contact, maybe, maybe, maybe)


@st.composite
def payment_lists(draw: st.DrawFn) -> tuple[PaymentInstructions, ...]:
    """One group or several, told apart by their codes as UBL tells them."""
    means = draw(st.lists(codes.filter(lambda code: code != "1"), max_size=3, unique=True))
    transfer = st.builds(CreditTransfer, maybe, maybe, maybe)
    debit = st.none() | st.builds(DirectDebit, maybe, st.none(), maybe)
    payments = [
        PaymentInstructions(
            code,
            draw(maybe),
            draw(maybe),
            tuple(draw(st.lists(transfer, max_size=3))),
            draw(st.none() | st.builds(PaymentCard, maybe, maybe)),
            draw(debit) if index == 0 else None,
        )
        for index, code in enumerate(means)
    ]
    if payments and payments[0].debit is not None and draw(st.booleans()):
        first = payments[0]
        assert first.debit is not None
        payments[0] = PaymentInstructions(
            first.means_code,
            first.means_text,
            first.remittance,
            first.transfers,
            first.card,
            DirectDebit(first.debit.mandate, draw(texts), first.debit.debited_account),
        )
    return tuple(payments)


@st.composite
def prices(draw: st.DrawFn) -> Price:
    """A gross price has a discount beside it, a unit has a quantity."""
    discount = draw(maybe_decimal)
    base = draw(maybe_decimal)
    return Price(
        draw(maybe_decimal),
        discount,
        None if discount is None else draw(maybe_decimal),
        base,
        None if base is None else draw(st.none() | codes),
    )


@st.composite
def lines(draw: st.DrawFn) -> SemanticLine:
    """A line with any of its terms."""
    quantity = draw(maybe_decimal)
    allowance = st.lists(
        st.builds(
            AllowanceCharge,
            maybe_decimal,
            maybe_decimal,
            maybe_decimal,
            reason=maybe,
            reason_code=maybe,
        ),
        max_size=2,
    ).map(tuple)
    item = st.builds(
        Item,
        *[maybe] * 4,
        maybe_identifier,
        st.lists(
            st.builds(Identifier, texts, st.none() | codes, st.none() | codes), max_size=2
        ).map(tuple),
        maybe,
        st.lists(st.tuples(texts, texts), max_size=2).map(tuple),
    )
    return draw(
        st.builds(
            SemanticLine,
            id=maybe,
            note=maybe,
            object_id=maybe_identifier,
            quantity=st.just(quantity),
            unit=st.none() if quantity is None else st.none() | codes,
            net=maybe_decimal,
            order_line=maybe,
            accounting_reference=maybe,
            period=st.none() | st.builds(Period, maybe_day, maybe_day),
            allowances=allowance,
            charges=allowance,
            price=prices(),
            vat_category=st.none() | codes,
            vat_rate=maybe_decimal,
            item=item,
        )
    )


@st.composite
def documents(draw: st.DrawFn) -> SupportingDocument:
    """A supporting document; only bytes have a kind and a name."""
    content = draw(st.none() | st.binary(max_size=20))
    return SupportingDocument(
        draw(maybe),
        draw(maybe),
        draw(maybe),
        content,
        None if content is None else draw(maybe),
        None if content is None else draw(maybe),
    )


@st.composite
def invoices(draw: st.DrawFn) -> Semantic:
    """Any invoice or credit note that UBL has room for."""
    currency, tax_currency = draw(
        st.sampled_from([(None, None), ("RON", None), ("EUR", "RON"), ("RON", "RON")])
    )
    has_second = currency is not None and tax_currency not in {None, currency}
    day, code = draw(maybe_day), draw(st.none() | st.sampled_from(["3", "35", "432"]))
    period = draw(st.none() | st.builds(Period, maybe_day, maybe_day))
    group = st.lists(
        st.builds(
            AllowanceCharge,
            maybe_decimal,
            maybe_decimal,
            maybe_decimal,
            st.none() | codes,
            maybe_decimal,
            maybe,
            maybe,
        ),
        max_size=2,
    ).map(tuple)
    plain_notes = st.builds(Note, texts.filter(lambda text: not text.startswith("#")))
    coded_notes = st.builds(Note, texts, st.sampled_from(["AAI", "PMT", "REG"]))
    return draw(
        st.builds(
            Semantic,
            number=maybe,
            issued_on=maybe_day,
            type_code=st.sampled_from([None, "380", "381", "384", "389", "396", "751"]),
            currency=st.just(currency),
            tax_currency=st.just(tax_currency),
            tax_point_date=st.just(day),
            tax_point_code=st.just(None if period == Period() else code),
            due_on=maybe_day,
            buyer_reference=maybe,
            project=maybe,
            contract=maybe,
            order=maybe.filter(lambda text: text != "NA"),
            sales_order=maybe,
            receiving_advice=maybe,
            despatch_advice=maybe,
            tender=maybe,
            object_id=maybe_identifier,
            accounting_reference=maybe,
            payment_terms=maybe,
            notes=st.lists(plain_notes | coded_notes, max_size=3).map(tuple),
            process=maybe,
            specification=maybe,
            preceding=st.lists(st.builds(PrecedingInvoice, maybe, maybe_day), max_size=2).map(
                tuple
            ),
            seller=st.builds(
                Seller,
                name=maybe,
                trading_name=maybe,
                identifiers=st.lists(identifiers, max_size=2).map(tuple),
                legal_id=maybe_identifier,
                vat_id=maybe,
                tax_registration_id=maybe,
                legal_form=maybe,
                electronic_address=maybe_identifier,
                address=addresses,
                contact=contacts,
            ),
            buyer=st.builds(
                Buyer,
                name=maybe,
                trading_name=maybe,
                identifier=maybe_identifier,
                legal_id=maybe_identifier,
                vat_id=maybe,
                electronic_address=maybe_identifier,
                address=addresses,
                contact=contacts,
            ),
            payee=st.none() | st.builds(Payee, maybe, maybe_identifier, maybe_identifier),
            tax_representative=st.none() | st.builds(TaxRepresentative, maybe, maybe, addresses),
            delivery=st.none() | st.builds(Delivery, maybe, maybe_identifier, maybe_day, addresses),
            period=st.just(period),
            payments=payment_lists(),
            allowances=group,
            charges=group,
            totals=st.builds(
                DocumentTotals,
                *[maybe_decimal] * 5,
                maybe_decimal if has_second else st.none(),
                *[maybe_decimal] * 4,
            ),
            vat=st.lists(
                st.builds(
                    VatBreakdown,
                    maybe_decimal,
                    maybe_decimal,
                    st.none() | codes,
                    maybe_decimal,
                    maybe,
                    maybe,
                ),
                max_size=2,
            ).map(tuple),
            documents=st.lists(documents(), max_size=2).map(tuple),
            lines=st.lists(lines(), max_size=2).map(tuple),
        )
    )


def as_the_standard_knows(invoice: Semantic) -> Semantic:
    """The invoice without the terms of extensions, which plain writers leave out."""
    return replace(
        invoice,
        preceding=tuple(replace(each, type_code=None) for each in invoice.preceding),
        lines=tuple(replace(each, extensions=NO_LINE_EXTENSIONS) for each in invoice.lines),
        extensions=NO_EXTENSIONS,
    )
