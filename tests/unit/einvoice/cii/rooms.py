"""What CII has room for, of any invoice that hypothesis thinks of."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from storno_desktop.domain.extensions import NO_EXTENSIONS
from storno_desktop.domain.semantic import (
    DirectDebit,
    PaymentInstructions,
    Price,
    Semantic,
    VatBreakdown,
)
from storno_desktop.einvoice.cii.write_lines import gross_price
from storno_desktop.einvoice.cii.write_payment import remittance
from tests.unit.einvoice.invoices import invoices as any_invoices


def _payments(payments: tuple[PaymentInstructions, ...]) -> tuple[PaymentInstructions, ...]:
    """One remittance for all, and a debit that says something."""
    shared = remittance(payments)
    return tuple(
        replace(
            payment,
            remittance=shared,
            debit=None if payment.debit == DirectDebit() else payment.debit,
        )
        for payment in payments
    )


def _price(price: Price) -> Price:
    return replace(price, gross=gross_price(price))


def in_cii(invoice: Semantic) -> Semantic:
    """The same invoice as CII can say it: what is derived is stated, plain identifiers first."""
    return replace(
        invoice,
        seller=replace(
            invoice.seller,
            identifiers=tuple(
                sorted(invoice.seller.identifiers, key=lambda each: bool(each.scheme))
            ),
        ),
        payments=_payments(invoice.payments),
        vat=tuple(group for group in invoice.vat if group != VatBreakdown()),
        lines=tuple(
            replace(line, price=_price(line.price), sub_lines=()) for line in invoice.lines
        ),
        extensions=NO_EXTENSIONS,
    )


def invoices() -> st.SearchStrategy[Semantic]:
    """Any invoice or credit note that CII has room for."""
    return any_invoices().map(in_cii)
