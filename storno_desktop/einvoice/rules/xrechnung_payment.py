"""How an XRechnung is paid: BR-DE-1, 19, 20, 23 to 25, 30, 31 and the mandate of Peppol's R061.

UBL repeats the means of payment for each account, CII has one mandate for the whole document: each
is judged as it is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from storno_desktop.domain.codelists.identifiers import SEPA_CREDITOR
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import PaymentInstructions, Semantic
from storno_desktop.einvoice.rules.document import has_mandate
from storno_desktop.einvoice.rules.parties import creditor_id
from storno_desktop.einvoice.rules.texts import at, folded
from storno_desktop.einvoice.rules.xrechnung_header import has_instructions
from storno_desktop.einvoice.rules.xrechnung_kind import Syntax

_TRANSFERS: Final = frozenset({"30", "58"})
_SEPA_TRANSFER: Final = "58"
_CARDS: Final = frozenset({"48", "54", "55"})
_SEPA_DEBIT: Final = "59"
_DEBITS: Final = frozenset({"49", "59"})
_IBAN: Final = re.compile(r"[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{0,30}")
_SPACE: Final = re.compile(r"[ \t\r\n]")

CODES: Final = (
    *("BR-DE-1", "BR-DE-19", "BR-DE-20", "BR-DE-23-a", "BR-DE-23-b", "BR-DE-24-a", "BR-DE-24-b"),
    *("BR-DE-25-a", "BR-DE-25-b", "BR-DE-30", "BR-DE-31", "PEPPOL-EN16931-R061"),
)


@dataclass(frozen=True, slots=True)
class _Means:
    """One means of payment as it is written."""

    code: str
    account: str | None
    has_account: bool
    has_provider: bool
    has_card: bool
    has_debit: bool  # whatever of BG-19 counts for these means
    debited: str | None
    has_mandate_id: bool


def check_payment(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """Judge every means of payment."""
    means = [*(_in_ubl(invoice) if syntax is Syntax.UBL else _in_cii(invoice))]
    has_any = has_instructions(invoice) if syntax is Syntax.UBL else bool(means)
    if not has_any:
        yield at("BR-DE-1", "BG-16")
    yield from (_debit_in_ubl if syntax is Syntax.UBL else _debit_in_cii)(invoice)
    for each in means:
        if each.code in _DEBITS and not each.has_mandate_id:
            yield at("PEPPOL-EN16931-R061", "BT-89")
        if each.code in _TRANSFERS:
            yield from _transfer(each)
        elif each.code in _CARDS:
            yield from _card(each)
        elif each.code == _SEPA_DEBIT:
            yield from _debit(each, syntax)


def _transfer(means: _Means) -> Iterator[Fault]:
    """BR-DE-19 and BR-DE-23."""
    if means.code == _SEPA_TRANSFER and not is_iban(means.account):
        found = means.account or "–"
        yield at("BR-DE-19", "BT-84", severity=Severity.WARNING, found=found)
    if not means.has_account:
        yield at("BR-DE-23-a", "BT-84")
    if means.has_card or means.has_debit:
        yield at("BR-DE-23-b", "BT-81")


def _card(means: _Means) -> Iterator[Fault]:
    """BR-DE-24-a and BR-DE-24-b: a card, and nothing else."""
    if not means.has_card:
        yield at("BR-DE-24-a", "BG-18")
    if means.has_account or means.has_debit:
        yield at("BR-DE-24-b", "BT-81")


def _debit(means: _Means, syntax: Syntax) -> Iterator[Fault]:
    """BR-DE-20 and BR-DE-25; CII looks for the bank too."""
    if not is_iban(means.debited):
        found = means.debited or "–"
        yield at("BR-DE-20", "BT-91", severity=Severity.WARNING, found=found)
    if not means.has_debit:
        yield at("BR-DE-25-a", "BG-19")
    has_bank = syntax is Syntax.CII and means.has_provider
    if means.has_account or has_bank or means.has_card:
        yield at("BR-DE-25-b", "BT-81")


def is_iban(account: str | None) -> bool:
    """Whether the check digits of an account number are right, whatever its country's length."""
    number = _SPACE.sub("", account or "")
    if not _IBAN.fullmatch(number):
        return False
    turned = number[4:] + number[:4]
    # As published, a small letter counts otherwise than a big one.
    digits = "".join(str(ord(sign) - 55) if sign > "@" else sign for sign in turned)
    return int(digits) % 97 == 1


def _in_ubl(invoice: Semantic) -> Iterator[_Means]:
    """One PaymentMeans a payment, and one for each further account."""
    for payment in invoice.payments:
        code, debit = folded(payment.means_code or ""), payment.debit
        has_debit = has_mandate(payment)
        yield _Means(
            code,
            payment.transfers[0].account if payment.transfers else None,
            bool(payment.transfers),
            bool(payment.transfers and payment.transfers[0].provider),
            payment.card is not None,
            has_debit,
            debit.debited_account if debit is not None else None,
            bool(has_debit and debit is not None and debit.mandate),
        )
        for transfer in payment.transfers[1:]:
            yield _Means(
                code,
                transfer.account,
                has_account=True,
                has_provider=bool(transfer.provider),
                has_card=False,
                has_debit=False,
                debited=None,
                has_mandate_id=False,
            )


def _in_cii(invoice: Semantic) -> Iterator[_Means]:
    """The same in CII, where mandate and creditor stand once for the document."""
    mandate, creditor = _mandate(invoice), creditor_id(invoice)
    for payment in invoice.payments:
        if not _is_written(payment):
            continue
        code, debit = folded(payment.means_code or ""), payment.debit
        debited = debit.debited_account if debit is not None else None
        for index in range(max(1, len(payment.transfers))):
            transfer = payment.transfers[index] if payment.transfers else None
            is_first = index == 0
            own = debited if is_first else None
            yield _Means(
                code,
                transfer.account if transfer is not None else None,
                transfer is not None
                and bool(transfer.account or transfer.account_name or not transfer.provider),
                bool(transfer is not None and transfer.provider),
                is_first and payment.card is not None,
                bool(mandate or creditor or own),
                own,
                bool(mandate),
            )


def _is_written(payment: PaymentInstructions) -> bool:
    debit = payment.debit
    return bool(
        payment.means_code
        or payment.means_text
        or payment.transfers
        or payment.card is not None
        or (debit is not None and debit.debited_account)
    )


def _mandate(invoice: Semantic) -> str | None:
    debits = (payment.debit for payment in invoice.payments if payment.debit is not None)
    return next((debit.mandate for debit in debits if debit.mandate), None)


def _debit_in_ubl(invoice: Semantic) -> Iterator[Fault]:
    """BR-DE-30 and BR-DE-31: who collects, and from which account."""
    debits = [each.debit for each in invoice.payments if has_mandate(each)]
    if not debits:
        return
    payee = invoice.payee
    identifiers = [*invoice.seller.identifiers, payee.identifier if payee is not None else None]
    is_named = any(each is not None and each.scheme == SEPA_CREDITOR for each in identifiers)
    if not is_named and creditor_id(invoice) is None:
        yield at("BR-DE-30", "BT-90")
    if not any(debit is not None and debit.debited_account for debit in debits):
        yield at("BR-DE-31", "BT-91")


def _debit_in_cii(invoice: Semantic) -> Iterator[Fault]:
    """The same: CII has no group, so that one of its three terms means that there is one."""
    debits = [each.debit for each in invoice.payments if each.debit is not None]
    mandate, creditor = _mandate(invoice), creditor_id(invoice)
    debited = any(debit.debited_account for debit in debits)
    if not (mandate or creditor or debited):
        return
    if not (creditor and (mandate or debited)):
        yield at("BR-DE-30", "BT-90")
    if not (debited and (mandate or creditor)):
        yield at("BR-DE-31", "BT-91")
