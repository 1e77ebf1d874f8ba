"""DK-R: Danish sellers, and documents between Danes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import AllowanceCharge, Item, Semantic
from storno_desktop.einvoice.rules.peppol.whom import (
    Means,
    address_country,
    is_between,
    means_of,
    scheme_of,
)
from storno_desktop.einvoice.rules.texts import at, folded, is_blank, shown

_CVR: Final = "0184"
#: As the published test looks for the code, so that "1 10" passes too.
_MEANS: Final = " 1 10 31 42 48 49 50 58 59 93 97 "
#: UNSPSC, whose editions Denmark takes.
_UNSPSC: Final = "TST"
_EDITIONS: Final = frozenset({"19.05.01", "19.0501", "26.08.01", "26.0801"})
_OWN_TAX: Final = "ZZZ"
#: Four characters that are a number of at most 9999.
_TAX_CODE: Final = re.compile(r"[0-9]{4}|[0-9]\.[0-9]{2}|[0-9]{2}\.[0-9]|[0-9]{3}\.|\.[0-9]{3}")
_TAX_CODE_LENGTH: Final = 4
_GIRO_ACCOUNT: Final = re.compile(r"[0-9]{7,8}")
_GIRO_LENGTH: Final = 19
_FIK_LENGTHS: Final = frozenset({18, 19})
_FIK_ACCOUNT: Final = 8

CODES: Final = tuple(f"DK-R-{number:03}" for number in (*range(2, 12), 13, 14, 16, 17))


def check_denmark(invoice: Semantic) -> Iterator[Fault]:
    """Judge what Danish sellers must say; lines are judged with the line."""
    if address_country(invoice.seller) != "DK":
        return
    seller, buyer = invoice.seller, invoice.buyer
    if seller.legal_id is None or is_blank(seller.legal_id.value):
        yield at("DK-R-002", "BT-30")
    elif scheme_of(seller.legal_id) != _CVR:
        yield at("DK-R-014", "BT-30", found=scheme_of(seller.legal_id) or "–")
    if not is_between(invoice, "DK"):
        return
    due = invoice.totals.due
    if invoice.is_credit_note and due is not None and due < 0:
        yield at("DK-R-016", "BT-115", found=shown(due))
    for term, identifiers in (("BT-29", seller.identifiers), ("BT-46", (buyer.identifier,))):
        if any(each is not None and not scheme_of(each) for each in identifiers):
            yield at("DK-R-013", term)
    if buyer.legal_id is not None and scheme_of(buyer.legal_id) != _CVR:
        yield at("DK-R-017", "BT-47", found=scheme_of(buyer.legal_id) or "–")
    for index, each in enumerate((*invoice.allowances, *invoice.charges)):
        if not is_danish_tax(each):
            yield at("DK-R-004", "BT-97", index=index, found=each.reason or "–")
    if not invoice.is_credit_note:
        for means in means_of(invoice):
            yield from _means(means)


def is_danish_tax(each: AllowanceCharge) -> bool:
    """DK-R-004: a tax that is not VAT is named by four digits, or by a text with a number sign."""
    reason = each.reason or ""
    if each.reason_code != _OWN_TAX:
        return True
    is_code = len(folded(reason)) == _TAX_CODE_LENGTH and _TAX_CODE.fullmatch(folded(reason))
    return bool(is_code) or ("#" in reason and reason[0] != "#" != reason[-1])


def takes_classification(item: Item) -> bool:
    """DK-R-003: UNSPSC in an edition that Denmark takes."""
    if not any(each.scheme == _UNSPSC for each in item.classifications):
        return True
    return any(each.scheme_version in _EDITIONS for each in item.classifications)


def _means(means: Means) -> Iterator[Fault]:
    """DK-R-005 to DK-R-011: what each way to pay needs."""
    code, remittance = means.code, means.remittance
    if f" {code} " not in _MEANS:
        yield at("DK-R-005", "BT-81", found=code or "–")
    if code in {"31", "42"} and not (means.number and means.provider):
        yield at("DK-R-006", "BT-84")
    debit = means.payment.debit
    if code == "49" and not (debit is not None and debit.mandate and debit.debited_account):
        yield at("DK-R-007", "BT-89")
    if code == "50":
        is_giro = _GIRO_ACCOUNT.fullmatch(means.number) is not None
        if not (remittance.startswith(("01#", "04#", "15#")) and is_giro):
            yield at("DK-R-008", "BT-83", found=remittance or "–")
        if remittance.startswith(("04#", "15#")) and len(remittance) != _GIRO_LENGTH:
            yield at("DK-R-009", "BT-83", found=remittance)
    if code == "93":
        is_fik = len(means.number) == _FIK_ACCOUNT
        if not (remittance.startswith(("71#", "73#", "75#")) and is_fik):
            yield at("DK-R-010", "BT-83", found=remittance or "–")
        if remittance.startswith(("71#", "75#")) and len(remittance) not in _FIK_LENGTHS:
            yield at("DK-R-011", "BT-83", found=remittance)
