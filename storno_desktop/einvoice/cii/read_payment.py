"""CII elements to the payment instructions of EN 16931 (BG-16 to BG-19)."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from storno_desktop.domain.semantic import (
    CreditTransfer,
    DirectDebit,
    PaymentCard,
    PaymentInstructions,
)
from storno_desktop.einvoice.cii.names import ram
from storno_desktop.einvoice.ubl.values import child, present, text


def payments(settlement: etree._Element | None) -> tuple[PaymentInstructions, ...]:
    """Read BG-16; what CII says once for the document belongs to every payment, or to the debit."""
    if settlement is None:
        return ()
    read = _means(settlement)
    remittance = text(settlement, ram.PaymentReference)
    creditor = text(settlement, ram.CreditorReferenceID)
    mandate = _mandate(settlement)
    if not read and (remittance or creditor or mandate):
        read = [PaymentInstructions()]
    if remittance:
        read = [replace(each, remittance=remittance) for each in read]
    if creditor or mandate:
        at = next((i for i, each in enumerate(read) if each.debit is not None), 0)
        debit = read[at].debit or DirectDebit()
        read[at] = replace(read[at], debit=replace(debit, creditor_id=creditor, mandate=mandate))
    return tuple(read)


def _mandate(settlement: etree._Element) -> str | None:
    """BT-89, in the first of the payment terms that has one."""
    for element in settlement.iterchildren(ram.SpecifiedTradePaymentTerms):
        if mandate := present(element, ram.DirectDebitMandateID):
            return mandate
    return None


def _means(settlement: etree._Element) -> list[PaymentInstructions]:
    """Each payment; an element that only adds an account belongs to the one before (BG-17)."""
    read: list[PaymentInstructions] = []
    for element in settlement.iterchildren(ram.SpecifiedTradeSettlementPaymentMeans):
        each = _instructions(element)
        if read and _adds_an_account(read[-1], each):
            read[-1] = replace(read[-1], transfers=read[-1].transfers + each.transfers)
        else:
            read.append(each)
    return read


def _adds_an_account(before: PaymentInstructions, each: PaymentInstructions) -> bool:
    return (
        bool(before.transfers)
        and bool(each.transfers)
        and each.card is None
        and each.debit is None
        and each.means_code == before.means_code
        and each.means_text in {None, before.means_text}
    )


def _instructions(element: etree._Element) -> PaymentInstructions:
    card = child(element, ram.ApplicableTradeSettlementFinancialCard)
    debited = present(element, ram.PayerPartyDebtorFinancialAccount, ram.IBANID)
    transfer = _transfer(element)
    return PaymentInstructions(
        means_code=present(element, ram.TypeCode),
        means_text=text(element, ram.Information),
        transfers=() if transfer is None else (transfer,),
        card=None
        if card is None
        else PaymentCard(number=text(card, ram.ID), holder=text(card, ram.CardholderName)),
        debit=None if debited is None else DirectDebit(debited_account=debited),
    )


def _transfer(element: etree._Element) -> CreditTransfer | None:
    account = child(element, ram.PayeePartyCreditorFinancialAccount)
    provider = text(element, ram.PayeeSpecifiedCreditorFinancialInstitution, ram.BICID)
    if account is None and provider is None:
        return None
    return CreditTransfer(
        account=present(account, ram.IBANID) or present(account, ram.ProprietaryID),
        account_name=text(account, ram.AccountName),
        provider=provider,
    )
