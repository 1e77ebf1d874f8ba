"""Payment of EN 16931 as CII elements (BG-16 to BG-19, BT-9, BT-20).

CII says once for the whole document what the standard says for each payment: the remittance
information (BT-83), the mandate (BT-89) and the creditor (BT-90).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from lxml import etree

from storno_desktop.domain.semantic import (
    CreditTransfer,
    PaymentInstructions,
    Semantic,
)
from storno_desktop.einvoice.cii.elements import SubElement, put, put_day, put_in
from storno_desktop.einvoice.cii.names import ram

_IBAN: Final = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}", re.ASCII)


def put_references(settlement: etree._Element, payments: tuple[PaymentInstructions, ...]) -> None:
    """Append BT-90 and BT-83, which stand before everything else of the settlement."""
    put(settlement, ram.CreditorReferenceID, creditor_id(payments))
    put(settlement, ram.PaymentReference, remittance(payments))


def put_means(settlement: etree._Element, payments: tuple[PaymentInstructions, ...]) -> None:
    """Append BG-16, one element a credit transfer."""
    for payment in payments:
        if not is_written(payment):
            continue
        _put_means(settlement, payment, payment.transfers[0] if payment.transfers else None)
        for transfer in payment.transfers[1:]:
            _put_further_account(settlement, payment, transfer)


def put_terms(settlement: etree._Element, invoice: Semantic) -> None:
    """Append BT-20, BT-9 and BT-89."""
    mandate = mandate_id(invoice.payments)
    if invoice.payment_terms or invoice.due_on is not None or mandate:
        element = SubElement(settlement, ram.SpecifiedTradePaymentTerms)
        put(element, ram.Description, invoice.payment_terms)
        put_day(element, ram.DueDateDateTime, invoice.due_on)
        put(element, ram.DirectDebitMandateID, mandate)


def is_written(payment: PaymentInstructions) -> bool:
    """Whether a payment says more than what CII says once for the document."""
    debit = payment.debit
    return bool(
        payment.means_code
        or payment.means_text
        or payment.transfers
        or payment.card is not None
        or (debit is not None and debit.debited_account)
    )


def remittance(payments: Iterable[PaymentInstructions]) -> str | None:
    """BT-83 of the document."""
    return next((each.remittance for each in payments if each.remittance), None)


def creditor_id(payments: Iterable[PaymentInstructions]) -> str | None:
    """BT-90 of the document."""
    debits = (each.debit for each in payments if each.debit is not None)
    return next((each.creditor_id for each in debits if each.creditor_id), None)


def mandate_id(payments: Iterable[PaymentInstructions]) -> str | None:
    """BT-89 of the document."""
    debits = (each.debit for each in payments if each.debit is not None)
    return next((each.mandate for each in debits if each.mandate), None)


def _put_means(
    settlement: etree._Element, payment: PaymentInstructions, transfer: CreditTransfer | None
) -> None:
    element = SubElement(settlement, ram.SpecifiedTradeSettlementPaymentMeans)
    put(element, ram.TypeCode, payment.means_code)
    put(element, ram.Information, payment.means_text)
    if payment.card is not None:
        card = SubElement(element, ram.ApplicableTradeSettlementFinancialCard)
        put(card, ram.ID, payment.card.number)
        put(card, ram.CardholderName, payment.card.holder)
    if payment.debit is not None:
        account = payment.debit.debited_account
        put_in(element, ram.PayerPartyDebtorFinancialAccount, ram.IBANID, account)
    _put_account(element, transfer)


def _put_further_account(
    settlement: etree._Element, payment: PaymentInstructions, transfer: CreditTransfer
) -> None:
    # The code and the text are repeated, and are the same everywhere (CII-SR-467, CII-SR-468).
    element = SubElement(settlement, ram.SpecifiedTradeSettlementPaymentMeans)
    put(element, ram.TypeCode, payment.means_code)
    put(element, ram.Information, payment.means_text)
    _put_account(element, transfer)


def _put_account(means: etree._Element, transfer: CreditTransfer | None) -> None:
    if transfer is None:
        return
    institution = ram.PayeeSpecifiedCreditorFinancialInstitution
    if transfer.provider and not transfer.account and not transfer.account_name:
        put_in(means, institution, ram.BICID, transfer.provider)  # a bank alone is no account
        return
    element = SubElement(means, ram.PayeePartyCreditorFinancialAccount)
    is_iban = _IBAN.fullmatch("".join((transfer.account or "").split()))
    name = transfer.account_name
    if is_iban:
        put(element, ram.IBANID, transfer.account)
    put(element, ram.AccountName, name)
    if not is_iban:
        put(element, ram.ProprietaryID, transfer.account)
    put_in(means, institution, ram.BICID, transfer.provider)
