"""What a draft still needs, beyond the rules of any format: our own rules, at every keystroke.

Codes are ours (no official rule says these things) and have sentences like the official ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from functools import partial

from storno_desktop.domain import iban
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.invoice import Content
from storno_desktop.domain.line import Line
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.money import plain
from storno_desktop.domain.party import Client, ClientKind, Company, asks_for_xrechnung, leitweg_id
from storno_desktop.domain.taxid import Kind, explain
from storno_desktop.domain.units import code_for, suggestions
from storno_desktop.domain.vat import VatCategory, VatRate

#: What is written like a Leitweg-ID: coarse part, perhaps a fine one, two check digits.
_LEITWEG = re.compile(r"\d{2,12}(?:-[A-Z0-9]{1,30})?-\d{2}", re.ASCII)
#: A line above this is a slip of the finger, and no integer column holds a hundred of them.
LARGEST_LINE = Decimal(10) ** 12
_LINES: Memory[Line, tuple[tuple[str, str, Severity, tuple[tuple[str, str], ...]], ...]] = Memory(
    8192
)


def draft_faults(
    content: Content,
    seller: Company,
    buyer: Client | None,
    rates: Iterable[VatRate],
    today: date,
    home_currency: str,
) -> list[Fault]:
    """Judge what a person typed; paths are the keys of the body."""
    faults: list[Fault] = []
    if buyer is None or not buyer.name:
        faults.append(Fault("client", "CLIENT-MISSING"))
    else:
        faults += _buyer_faults(buyer)
    faults += _date_faults(content, today)
    if content.currency != home_currency and not content.exchange_rate:
        params = (("currency", content.currency), ("home", home_currency))
        faults.append(Fault("exchangeRate", "EXCHANGE-RATE-MISSING", params=params))
    faults += _leitweg_faults(content, seller, buyer)
    if content.payee_bank_account and not iban.is_valid(content.payee_bank_account):
        faults.append(Fault("payeeBankAccount", "IBAN-CHECKSUM", Severity.WARNING))
    if not content.lines:
        faults.append(Fault("lines", "LINES-MISSING"))
    on = content.delivery_date or content.issue_date or today
    usable = frozenset(rate.rate for rate in rates if rate.is_active and rate.holds_on(on))
    for index, line in enumerate(content.lines):
        found = _LINES.of(line, seller.vat_payer, partial(_line_faults, line, seller))
        for key, code, severity, values in found:
            faults.append(Fault(f"lines[{index}].{key}", code, severity, values))
        if (
            usable
            and line.vat_category is VatCategory.STANDARD
            and line.vat_rate not in usable
            and seller.vat_payer
        ):
            params = (("rate", plain(line.vat_rate)), ("on", on.isoformat()))
            faults.append(
                Fault(f"lines[{index}].vatRate", "RATE-NOT-IN-FORCE", Severity.WARNING, params)
            )
    return faults


def _buyer_faults(buyer: Client) -> list[Fault]:
    faults = []
    if buyer.country == "RO" and buyer.kind is ClientKind.COMPANY and not buyer.cui:
        faults.append(Fault("client.cui", "TAX-ID-MISSING"))
    return faults


def _leitweg_faults(content: Content, seller: Company, buyer: Client | None) -> list[Fault]:
    """BT-10 of a German document: fatal for a buyer who has a Leitweg-ID, else it may be another.

    The number that the master record gives is judged where none is typed.
    """
    if seller.country != "DE":
        return []
    own = leitweg_id(buyer) if buyer is not None else None
    is_public = buyer is not None and asks_for_xrechnung(buyer)
    reference = content.buyer_reference or own
    if not reference or not (is_public or _LEITWEG.fullmatch(reference.strip().upper())):
        return []
    flaw = explain("DE", Kind.LEITWEG_ID, reference)
    severity = Severity.FATAL if is_public else Severity.WARNING
    return [] if flaw is None else [Fault("buyerReference", flaw[0], severity, flaw[1])]


def _date_faults(content: Content, today: date) -> list[Fault]:
    faults = []
    issued = content.issue_date
    if issued is None:
        faults.append(Fault("issueDate", "REQUIRED"))
    elif issued > today:
        faults.append(Fault("issueDate", "DATE-IN-FUTURE", params=(("today", today.isoformat()),)))
    if issued and content.due_date and content.due_date < issued:
        params = (("issued", issued.isoformat()), ("due", content.due_date.isoformat()))
        faults.append(Fault("dueDate", "DUE-BEFORE-ISSUE", params=params))
    start, end = content.period_start, content.period_end
    if start and end and end < start:
        faults.append(Fault("ublExtensions.invoicePeriod.endDate", "PERIOD-REVERSED"))
    if content.tax_point_date and content.tax_point_code:
        faults.append(Fault("taxPointDateCode", "BR-CO-03"))
    return faults


_Finding = tuple[str, str, Severity, tuple[tuple[str, str], ...]]


def _line_faults(line: Line, seller: Company) -> tuple[_Finding, ...]:
    found: list[_Finding] = []

    def fault(key: str, code: str, **params: str) -> None:
        found.append((key, code, Severity.FATAL, tuple(params.items())))

    if not line.description.strip():
        fault("description", "DESCRIPTION-MISSING")
    if line.quantity == 0:
        fault("quantity", "NOT-ZERO")
    if line.unit_price < 0:
        fault("unitPrice", "BR-27")
    if abs(line.quantity * line.unit_price) >= LARGEST_LINE:
        fault("unitPrice", "TOO-LARGE", limit=plain(LARGEST_LINE))
    if line.discount is not None and line.discount and line.quantity:
        before = line.quantity * line.unit_price
        if abs(line.discount) > abs(before) or (line.discount > 0) != (line.quantity > 0):
            fault("discount", "DISCOUNT-TOO-LARGE", limit=plain(before))
    if line.discount_percent is not None and line.discount_percent > 100:  # noqa: PLR2004 - per cent
        fault("discountPercent", "DISCOUNT-TOO-LARGE", limit="100")
    if code_for(line.unit) is None:
        close = ", ".join(suggestions(line.unit)) or "–"
        fault("unitOfMeasure", "UNIT-UNKNOWN", found=line.unit, nearest=close)
    if not seller.vat_payer and line.vat_category is not VatCategory.OUTSIDE_SCOPE:
        fault("vatCategoryCode", "SELLER-WITHOUT-VAT", found=line.vat_category.value)
    return tuple(found)
