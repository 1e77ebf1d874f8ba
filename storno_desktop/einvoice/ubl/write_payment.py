"""Payment instructions of EN 16931 as UBL PaymentMeans (BG-16 to BG-19)."""

from __future__ import annotations

from datetime import date
from typing import Final

from lxml import etree

from storno_desktop.domain.semantic import (
    CreditTransfer,
    DirectDebit,
    PaymentInstructions,
    Semantic,
)
from storno_desktop.einvoice.ubl.elements import NOT_AVAILABLE, SubElement, put, put_date, put_in
from storno_desktop.einvoice.ubl.names import cac, cbc

#: UNTDID 4461: instrument not defined. A credit note's due date needs a PaymentMeans to stand in.
UNDEFINED_MEANS: Final = "1"


def creditor_id(invoice: Semantic) -> str | None:
    """BT-90: UBL has one for the document, among the identifiers of payee or seller."""
    for payment in invoice.payments:
        if payment.debit is not None and payment.debit.creditor_id:
            return payment.debit.creditor_id
    return None


def put_payments(
    root: etree._Element, payments: tuple[PaymentInstructions, ...], credit_note_due: date | None
) -> None:
    """Append BG-16, one PaymentMeans a credit transfer; a credit note states BT-9 in the first."""
    if not payments and credit_note_due is not None:
        element = SubElement(root, cac.PaymentMeans)
        SubElement(element, cbc.PaymentMeansCode).text = UNDEFINED_MEANS
        put_date(element, cbc.PaymentDueDate, credit_note_due)
    due = credit_note_due
    for payment in payments:
        _put_means(root, payment, payment.transfers[0] if payment.transfers else None, due)
        due = None
        for transfer in payment.transfers[1:]:
            _put_further_account(root, payment, transfer)


def _put_means(
    root: etree._Element,
    payment: PaymentInstructions,
    transfer: CreditTransfer | None,
    due: date | None,
) -> None:
    element = SubElement(root, cac.PaymentMeans)
    if payment.means_code or payment.means_text:
        code = SubElement(element, cbc.PaymentMeansCode)
        code.text = payment.means_code
        if payment.means_text:
            code.set("name", payment.means_text)
    put_date(element, cbc.PaymentDueDate, due)
    put(element, cbc.PaymentID, payment.remittance)
    if payment.card is not None:
        card = SubElement(element, cac.CardAccount)
        put(card, cbc.PrimaryAccountNumberID, payment.card.number)
        SubElement(card, cbc.NetworkID).text = NOT_AVAILABLE
        put(card, cbc.HolderName, payment.card.holder)
    _put_account(element, transfer)
    _put_mandate(element, payment.debit)


def _put_further_account(
    root: etree._Element, payment: PaymentInstructions, transfer: CreditTransfer
) -> None:
    # BT-82 is given once only (UBL-SR-46), BT-81 and BT-83 are repeated (UBL-SR-44, UBL-SR-47).
    element = SubElement(root, cac.PaymentMeans)
    put(element, cbc.PaymentMeansCode, payment.means_code)
    put(element, cbc.PaymentID, payment.remittance)
    _put_account(element, transfer)


def _put_account(means: etree._Element, transfer: CreditTransfer | None) -> None:
    if transfer is None:
        return
    element = SubElement(means, cac.PayeeFinancialAccount)
    put(element, cbc.ID, transfer.account)
    put(element, cbc.Name, transfer.account_name)
    put_in(element, cac.FinancialInstitutionBranch, cbc.ID, transfer.provider)


def _put_mandate(means: etree._Element, debit: DirectDebit | None) -> None:
    # BT-90 alone needs no mandate: it stands with the party.
    if debit is None or (debit.creditor_id and not debit.mandate and not debit.debited_account):
        return
    element = SubElement(means, cac.PaymentMandate)
    put(element, cbc.ID, debit.mandate)
    put_in(element, cac.PayerFinancialAccount, cbc.ID, debit.debited_account)
