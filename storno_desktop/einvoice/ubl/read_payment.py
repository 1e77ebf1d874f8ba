"""UBL PaymentMeans to the payment instructions of EN 16931 (BG-16 to BG-19)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from lxml import etree

from storno_desktop.domain.semantic import (
    CreditTransfer,
    DirectDebit,
    PaymentCard,
    PaymentInstructions,
)
from storno_desktop.einvoice.ubl.names import cac, cbc
from storno_desktop.einvoice.ubl.values import child, present, text
from storno_desktop.einvoice.ubl.write_payment import UNDEFINED_MEANS


def stands_in_for_due_date(element: etree._Element) -> bool:
    """Whether a credit note's PaymentMeans says nothing but when the amount is due."""
    return {str(each.tag) for each in element} == {cbc.PaymentMeansCode, cbc.PaymentDueDate} and (
        text(element, cbc.PaymentMeansCode) == UNDEFINED_MEANS
    )


def payments(
    elements: Iterable[etree._Element], creditor: str | None
) -> tuple[PaymentInstructions, ...]:
    """Read BG-16; PaymentMeans that only add an account belong to the one before (BG-17)."""
    read: list[PaymentInstructions] = []
    for element in elements:
        each = _instructions(element)
        if read and _adds_an_account(read[-1], each):
            read[-1] = replace(read[-1], transfers=read[-1].transfers + each.transfers)
        else:
            read.append(each)
    if creditor is not None and read:
        at = next((i for i, each in enumerate(read) if each.debit is not None), 0)
        debit = read[at].debit or DirectDebit()
        read[at] = replace(read[at], debit=replace(debit, creditor_id=creditor))
    return tuple(read)


def _adds_an_account(before: PaymentInstructions, each: PaymentInstructions) -> bool:
    return (
        bool(before.transfers)
        and bool(each.transfers)
        and each.card is None
        and each.debit is None
        and each.means_code == before.means_code
        and each.means_text in {None, before.means_text}
        and each.remittance in {None, before.remittance}
    )


def _instructions(element: etree._Element) -> PaymentInstructions:
    code = child(element, cbc.PaymentMeansCode)
    account = child(element, cac.PayeeFinancialAccount)
    card = child(element, cac.CardAccount)
    mandate = child(element, cac.PaymentMandate)
    return PaymentInstructions(
        means_code=present(element, cbc.PaymentMeansCode),
        means_text=(code.get("name") or None) if code is not None else None,
        remittance=text(element, cbc.PaymentID),
        transfers=()
        if account is None
        else (
            CreditTransfer(
                account=present(account, cbc.ID),
                account_name=text(account, cbc.Name),
                provider=text(account, cac.FinancialInstitutionBranch, cbc.ID),
            ),
        ),
        card=None
        if card is None
        else PaymentCard(
            number=present(card, cbc.PrimaryAccountNumberID), holder=text(card, cbc.HolderName)
        ),
        debit=None
        if mandate is None
        else DirectDebit(
            mandate=present(mandate, cbc.ID),
            debited_account=present(mandate, cac.PayerFinancialAccount, cbc.ID),
        ),
    )
