"""PEPPOL-EN16931-R on the document: process, references, parties, allowances, VAT totals."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import AllowanceCharge, Buyer, Seller, Semantic
from storno_desktop.einvoice.rules.peppol.whom import is_between, means_of
from storno_desktop.einvoice.rules.texts import ZERO, at, folded, shown

#: BT-24 begins with one of these.
BILLING: Final = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0"
SELF_BILLING: Final = (
    "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0"
)
#: BT-23 is one of these.
BILLING_PROCESS: Final = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
SELF_BILLING_PROCESS: Final = "urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0"
_BILLING_PROCESSES: Final = frozenset(
    {
        BILLING_PROCESS,
        "urn:peppol:france:billing:regulated",
        "urn:peppol:france:billing:non-regulated",
        "urn:peppol:bis:billing_with_response",
    }
)
#: UNTDID 4461: direct debits.
_DEBITS: Final = frozenset({"49", "59"})

#: How far an amount may be from its percentage, a line from its product (R040, R120).
SLACK: Final = Decimal("0.02")
_HUNDRED: Final = Decimal(100)

CODES: Final = (
    *(f"PEPPOL-EN16931-R{number:03}" for number in (1, 2, 3, 4, 5, 7, 10, 20, 40, 41, 42)),
    *(f"PEPPOL-EN16931-R{number:03}" for number in (53, 54, 55, 61)),
)


def is_self_billing(invoice: Semantic) -> bool:
    """Whether the buyer writes the document (BIS Self-Billing)."""
    return folded(invoice.specification or "").startswith(SELF_BILLING)


def processes(invoice: Semantic) -> frozenset[str]:
    """What BT-23 of the document may be."""
    return frozenset({SELF_BILLING_PROCESS}) if is_self_billing(invoice) else _BILLING_PROCESSES


def check_document(invoice: Semantic) -> Iterator[Fault]:
    """Judge the header, the parties' addresses, allowances, direct debits and VAT totals."""
    yield from _header(invoice)
    if invoice.buyer != Buyer() and invoice.buyer.electronic_address is None:
        yield at("PEPPOL-EN16931-R010", "BT-49")
    if invoice.seller != Seller() and invoice.seller.electronic_address is None:
        yield at("PEPPOL-EN16931-R020", "BT-34")
    for index, each in enumerate((*invoice.allowances, *invoice.charges)):
        code = reduction_fault(each)
        if code is not None:
            term = "BT-94" if code == "PEPPOL-EN16931-R042" else "BT-93"
            expected = shown(_share(each)) if code == "PEPPOL-EN16931-R040" else "–"
            yield at(code, term, index=index, found=shown(each.amount), expected=expected)
    for means in means_of(invoice):
        debit = means.payment.debit
        if folded(means.code) in _DEBITS and not (debit is not None and debit.mandate):
            yield at("PEPPOL-EN16931-R061", "BT-89")
    yield from _vat_totals(invoice)


def _header(invoice: Semantic) -> Iterator[Fault]:
    """R001 to R007."""
    process = folded(invoice.process or "")
    if not invoice.process:
        yield at("PEPPOL-EN16931-R001", "BT-23", expected=BILLING_PROCESS)
    if process not in processes(invoice):
        yield at("PEPPOL-EN16931-R007", "BT-23", found=process or "–", expected=BILLING_PROCESS)
    if len(invoice.notes) > 1 and not is_between(invoice, "DE"):
        yield at("PEPPOL-EN16931-R002", "BT-22", found=str(len(invoice.notes)))
    if not (invoice.buyer_reference or invoice.order or invoice.sales_order):
        yield at("PEPPOL-EN16931-R003", "BT-10")
    named = folded(invoice.specification or "")
    if not named.startswith((BILLING, SELF_BILLING)) or "::" in named:
        yield at("PEPPOL-EN16931-R004", "BT-24", expected=BILLING)
    tax_currency = folded(invoice.tax_currency or "")
    if tax_currency and tax_currency == folded(invoice.currency or ""):
        yield at("PEPPOL-EN16931-R005", "BT-6", found=tax_currency)


def _share(each: AllowanceCharge) -> Decimal | None:
    """What a percentage of its base comes to."""
    if each.base is None or each.percent is None:
        return None
    return each.base * each.percent / _HUNDRED


def reduction_fault(each: AllowanceCharge) -> str | None:
    """R040 to R042: percentage, base and amount go together."""
    if each.percent is not None and each.base is None:
        return "PEPPOL-EN16931-R041"
    if each.percent is None and each.base is not None:
        return "PEPPOL-EN16931-R042"
    share = _share(each)
    amount = ZERO if each.amount is None else each.amount
    if share is not None and abs(amount - share) > SLACK:
        return "PEPPOL-EN16931-R040"
    return None


def _vat_totals(invoice: Semantic) -> Iterator[Fault]:
    """R053 to R055: one total with groups, another in the currency of accounting."""
    vat, accounting = invoice.totals.vat, invoice.totals.vat_accounting
    if not invoice.vat:
        yield at("PEPPOL-EN16931-R053", "BG-23")
    plain = (accounting is not None) + (vat is not None and not invoice.vat)
    if plain != bool(invoice.tax_currency):
        yield at("PEPPOL-EN16931-R054", "BT-111", found=invoice.tax_currency or "–")
    if not invoice.tax_currency:
        return
    # The published rule folds both currencies; no amount states one with white space beside it.
    if folded(invoice.currency or "") != (invoice.currency or ""):
        vat = None
    if folded(invoice.tax_currency) != invoice.tax_currency:
        accounting = None
    if vat is not None and invoice.tax_currency == invoice.currency:
        return  # in one currency an amount is compared with itself
    has_one_sign = (
        vat is not None
        and accounting is not None
        and (vat <= 0 or accounting >= 0)
        and (vat >= 0 or accounting <= 0)
    )
    if not has_one_sign:
        yield at("PEPPOL-EN16931-R055", "BT-111", found=shown(accounting), expected=shown(vat))
