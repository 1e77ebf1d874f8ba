"""DE-R: documents between Germans, who have the rules of XRechnung in Peppol too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import Address, Semantic
from storno_desktop.einvoice.rules.peppol.whom import (
    Means,
    has_mandate,
    is_between,
    means_of,
    names_creditor,
)
from storno_desktop.einvoice.rules.texts import at, folded, is_blank

_ADVICE: Final = Severity.WARNING
_TYPES: Final = frozenset({"326", "380", "384", "389", "381", "875", "876", "877"})
_CORRECTED: Final = "384"
_TAXED: Final = frozenset({"S", "Z", "E", "AE", "K", "G", "L", "M"})
#: UNTDID 4461 to what stands beside it: transfer, card, debit.
_TRANSFERS: Final = frozenset({"30", "58"})
_CARDS: Final = frozenset({"48", "54", "55"})
_SEPA_TRANSFER: Final = "58"
_SEPA_DEBIT: Final = "59"

_SKONTO: Final = re.compile(
    r"#(SKONTO)#TAGE=([0-9]+#PROZENT=[0-9]+\.[0-9]{2})(#BASISBETRAG=-?[0-9]+\.[0-9]{2})?#"
)
_EMAIL: Final = re.compile(r"[^@\s]+@([^@.\s]+\.)+[^@.\s]+")
_THREE_DIGITS: Final = re.compile(r"([^0-9]*[0-9]){3}")
_URL: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]+:")
_ACCOUNT: Final = re.compile(r"[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{0,30}")
_LINE_BREAK: Final = re.compile(r"\r?\n")
_MARKED: Final = re.compile(r"#.+#")
_WHITE: Final = re.compile(r"\s")

CODES: Final = (
    *(f"DE-R-{number:03}" for number in (*range(1, 12), *range(14, 21), 22, 26, 27, 28, 30, 31)),
    *("DE-R-023-1", "DE-R-023-2", "DE-R-024-1", "DE-R-024-2", "DE-R-025-1", "DE-R-025-2"),
    "DE-R-T02",
)


def check_germany(invoice: Semantic) -> Iterator[Fault]:
    """Judge what Germans must say to each other."""
    if not is_between(invoice, "DE"):
        return
    yield from _header(invoice)
    yield from _seller(invoice)
    yield from _place(invoice.buyer.address, ("DE-R-008", "BT-52"), ("DE-R-009", "BT-53"))
    if invoice.delivery is not None:
        yield from _place(invoice.delivery.address, ("DE-R-010", "BT-77"), ("DE-R-011", "BT-78"))
    yield from _payments(invoice)
    for index, group in enumerate(invoice.vat):
        if group.rate is None:
            yield at("DE-R-014", "BT-119", index=index)
    yield from _documents(invoice)


def _header(invoice: Semantic) -> Iterator[Fault]:
    """DE-R-015 to DE-R-018, DE-R-026."""
    if is_blank(invoice.buyer_reference):
        yield at("DE-R-015", "BT-10")
    used = {line.vat_category for line in invoice.lines}
    used |= {each.vat_category for each in (*invoice.allowances, *invoice.charges)}
    seller = invoice.seller
    numbers = (seller.vat_id, seller.tax_registration_id)
    if used & _TAXED and invoice.tax_representative is None and all(map(is_blank, numbers)):
        yield at("DE-R-016", "BT-31")
    type_code = folded(invoice.type_code or "")
    if type_code not in _TYPES:
        yield at("DE-R-017", "BT-3", severity=_ADVICE, found=type_code or "–")
    if not _is_skonto(invoice.payment_terms or ""):
        yield at("DE-R-018", "BT-20")
    if type_code == _CORRECTED and not invoice.preceding:
        yield at("DE-R-026", "BG-3", severity=_ADVICE)


def _is_skonto(terms: str) -> bool:
    """DE-R-018: lines that begin with a number sign are discounts, and each ends with a break."""
    marked = [line for line in _LINE_BREAK.split(terms) if folded(line).startswith("#")]
    if not marked:
        return True
    if any(_SKONTO.fullmatch(folded(line)) is None for line in marked):
        return False
    rest = _MARKED.split(terms)[-1]
    return re.match(r"\s*\n", rest) is not None


def _seller(invoice: Semantic) -> Iterator[Fault]:
    """DE-R-002 to DE-R-007, DE-R-027 and DE-R-028."""
    seller = invoice.seller
    yield from _place(seller.address, ("DE-R-003", "BT-37"), ("DE-R-004", "BT-38"))
    contact = seller.contact
    if contact is None:
        yield at("DE-R-002", "BG-6")
        return
    for code, term, text in (
        ("DE-R-005", "BT-41", contact.name),
        ("DE-R-006", "BT-42", contact.phone),
        ("DE-R-007", "BT-43", contact.email),
    ):
        if is_blank(text):
            yield at(code, term)
    if _THREE_DIGITS.search(folded(contact.phone or "")) is None:
        yield at("DE-R-027", "BT-42", severity=_ADVICE, found=contact.phone or "–")
    if _EMAIL.fullmatch(folded(contact.email or "")) is None:
        yield at("DE-R-028", "BT-43", severity=_ADVICE, found=contact.email or "–")


def _place(
    address: Address | None, city: tuple[str, str], post_code: tuple[str, str]
) -> Iterator[Fault]:
    if address is None:
        return
    if is_blank(address.city):
        yield at(*city)
    if is_blank(address.post_code):
        yield at(*post_code)


def _payments(invoice: Semantic) -> Iterator[Fault]:
    """DE-R-001, DE-R-019 to DE-R-025, DE-R-030 and DE-R-031."""
    means = [*means_of(invoice)]
    if not means:
        yield at("DE-R-001", "BG-16")
    for each in means:
        yield from _means(each)
    debits = [each.debit for each in invoice.payments if has_mandate(each)]
    if debits and not names_creditor(invoice):
        yield at("DE-R-030", "BT-90")
    if debits and not any(each is not None and each.debited_account for each in debits):
        yield at("DE-R-031", "BT-91")


def _means(means: Means) -> Iterator[Fault]:
    """What each way to pay needs beside it, and what it does not take."""
    code = folded(means.code)
    has_account, has_card = means.account is not None, means.payment.card is not None
    debit = means.payment.debit if has_mandate(means.payment) else None
    if code in _TRANSFERS:
        if code == _SEPA_TRANSFER and not _is_iban(means.number):
            yield at("DE-R-019", "BT-84", severity=_ADVICE, found=means.number or "–")
        if not has_account:
            yield at("DE-R-023-1", "BG-17")
        if has_card or debit is not None:
            yield at("DE-R-023-2", "BT-81", found=code)
    elif code in _CARDS:
        if not has_card:
            yield at("DE-R-024-1", "BG-18")
        if has_account or debit is not None:
            yield at("DE-R-024-2", "BT-81", found=code)
    elif code == _SEPA_DEBIT:
        number = debit.debited_account if debit is not None else None
        if not _is_iban(number or ""):
            yield at("DE-R-020", "BT-91", severity=_ADVICE, found=number or "–")
        if debit is None:
            yield at("DE-R-025-1", "BG-19")
        if has_account or has_card:
            yield at("DE-R-025-2", "BT-81", found=code)


def _is_iban(number: str) -> bool:
    compact = _WHITE.sub("", number)
    if _ACCOUNT.fullmatch(compact) is None:
        return False
    turned = (compact[4:] + compact[:4]).upper()
    return int("".join(str(int(each, 36)) for each in turned)) % 97 == 1


def _documents(invoice: Semantic) -> Iterator[Fault]:
    """DE-R-022 and DE-R-T02: attachments have a file name each, locations a scheme."""
    seen: set[str] = set()
    for index, document in enumerate(invoice.documents):
        if document.content is not None and document.filename:
            if document.filename in seen:
                yield at("DE-R-022", "BT-125", index=index, found=document.filename)
            seen.add(document.filename)
        if document.location and _URL.match(document.location) is None:
            found = document.location
            yield at("DE-R-T02", "BT-124", index=index, severity=_ADVICE, found=found)
