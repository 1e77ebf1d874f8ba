"""Whose rules apply, and how UBL sees the payment: what the national rules of Peppol look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from storno_desktop.domain.semantic import (
    Buyer,
    CreditTransfer,
    Identifier,
    PaymentInstructions,
    Seller,
    Semantic,
    TaxRepresentative,
)
from storno_desktop.einvoice.rules.parties import creditor_id
from storno_desktop.einvoice.rules.texts import folded

#: Of a party that says neither in its VAT number nor in its address where it is.
_NOWHERE: Final = "XX"
_PREFIX: Final = 2
#: UNTDID 4461, instrument not defined: what UBL writes when a credit note only says when.
_UNDEFINED: Final = "1"


def _prefix(number: str | None) -> str:
    return folded((number or "")[:_PREFIX]).upper()


def address_country(party: Seller | Buyer | TaxRepresentative | None) -> str:
    """The country of a party's address, in capitals; empty where it is not said."""
    address = party.address if party is not None else None
    return folded(address.country or "").upper() if address is not None else ""


def supplier_country(invoice: Semantic, *, represented: bool = True) -> str:
    """The country of the seller: of its VAT number, of its representative's, of its address."""
    representative = invoice.tax_representative if represented else None
    return (
        _prefix(invoice.seller.vat_id)
        or _prefix(representative.vat_id if representative is not None else None)
        or address_country(invoice.seller)
        or _NOWHERE
    )


def customer_country(invoice: Semantic) -> str:
    """The country of the buyer: of its VAT number, of its address."""
    return _prefix(invoice.buyer.vat_id) or address_country(invoice.buyer) or _NOWHERE


def is_between(invoice: Semantic, country: str) -> bool:
    """Whether both addresses are in a country."""
    return address_country(invoice.seller) == country == address_country(invoice.buyer)


def scheme_of(identifier: Identifier | None) -> str:
    """The scheme of an identifier; empty where there is none."""
    return folded(identifier.scheme or "") if identifier is not None else ""


@dataclass(frozen=True, slots=True)
class Means:
    """One PaymentMeans of UBL: a way to pay with one account at most."""

    code: str
    remittance: str
    account: CreditTransfer | None
    payment: PaymentInstructions

    @property
    def number(self) -> str:
        """BT-84, the account to pay to."""
        return (self.account.account or "") if self.account is not None else ""

    @property
    def provider(self) -> str:
        """BT-86, whose account it is."""
        return (self.account.provider or "") if self.account is not None else ""


def has_mandate(payment: PaymentInstructions) -> bool:
    """Whether UBL writes a mandate: a creditor identifier alone stands with the party."""
    debit = payment.debit
    return debit is not None and bool(
        debit.mandate or debit.debited_account or not debit.creditor_id
    )


def means_of(invoice: Semantic) -> Iterator[Means]:
    """Every PaymentMeans, one an account; a credit note has one to say when it is due."""
    for payment in invoice.payments:
        code, remittance = payment.means_code or "", payment.remittance or ""
        each = payment
        for transfer in payment.transfers or (None,):
            yield Means(code, remittance, transfer, each)
            each = replace(payment, card=None, debit=None)  # they stand with the first account
    if not invoice.payments and invoice.due_on is not None and invoice.is_credit_note:
        yield Means(_UNDEFINED, "", None, PaymentInstructions(_UNDEFINED))


def names_creditor(invoice: Semantic) -> bool:
    """Whether UBL has a SEPA creditor identifier, with the seller or the payee."""
    payee = invoice.payee.identifier if invoice.payee is not None else None
    return creditor_id(invoice) is not None or any(
        each is not None and each.scheme == "SEPA" for each in (*invoice.seller.identifiers, payee)
    )
