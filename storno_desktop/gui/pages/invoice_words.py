"""The words of an invoice's states, events and payments, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storno_desktop.application.queries import InvoiceRow
from storno_desktop.gui.delegates.cells import Mark
from storno_desktop.gui.pages.eligibility import is_open, is_overdue

translate = QCoreApplication.translate


def document_mark(row: InvoiceRow) -> Mark:
    """The state of the document itself: what happened last that matters most."""
    if row.lifecycle == "draft":
        return Mark("neutral", "file-pen", translate("InvoiceWords", "Draft"))
    if row.lifecycle == "cancelled":
        return Mark("neutral", "ban", translate("InvoiceWords", "Cancelled"))
    match row.submission:
        case "rejected":
            return Mark("danger", "circle-x", translate("InvoiceWords", "Rejected"))
        case "failed":
            return Mark("danger", "triangle-alert", translate("InvoiceWords", "Not sent"))
        case "queued":
            return Mark("queued", "clock", translate("InvoiceWords", "Queued"))
    if row.credited == "fully":
        return Mark("warn", "undo-2", translate("InvoiceWords", "Reversed"))
    if row.credited == "partly":
        return Mark("warn", "undo-2", translate("InvoiceWords", "Partly credited"))
    if row.submission == "accepted":
        return Mark("ok", "circle-check", translate("InvoiceWords", "Accepted"))
    if row.submission == "sent":
        return Mark("warn", "send", translate("InvoiceWords", "Submitted"))
    if row.parent_id:
        return Mark("warn", "undo-2", translate("InvoiceWords", "Reversal"))
    return Mark("info", "file-check", translate("InvoiceWords", "Issued"))


def payment_mark(row: InvoiceRow, today: str) -> Mark | None:
    """The state of the money; none where nothing is or was owed."""
    if row.lifecycle != "issued" or (row.due == 0 and row.paid == 0):
        return None
    if not is_open(row):
        return Mark("ok", "circle-check", translate("InvoiceWords", "Paid"))
    if row.due < 0:
        return Mark("warn", "undo-2", translate("InvoiceWords", "Refund due"))
    if is_overdue(row, today):
        return Mark("danger", "circle-alert", translate("InvoiceWords", "Overdue"))
    if row.paid:
        return Mark("warn", "circle-dot", translate("InvoiceWords", "Partly paid"))
    return Mark("neutral", "circle", translate("InvoiceWords", "Unpaid"))


def state_name(state: str) -> str:
    """Name a state of the filter."""
    words = {
        "draft": translate("InvoiceWords", "Draft"),
        "issued": translate("InvoiceWords", "Issued"),
        "sent": translate("InvoiceWords", "Submitted"),
        "accepted": translate("InvoiceWords", "Accepted"),
        "rejected": translate("InvoiceWords", "Rejected"),
        "cancelled": translate("InvoiceWords", "Cancelled"),
        "storno": translate("InvoiceWords", "Reversal"),
        "unpaid": translate("InvoiceWords", "Unpaid"),
        "overdue": translate("InvoiceWords", "Overdue"),
        "paid": translate("InvoiceWords", "Paid"),
    }
    return words[state]


def period_name(period: str) -> str:
    """Name a period of the filter."""
    words = {
        "today": translate("InvoiceWords", "Today"),
        "this_week": translate("InvoiceWords", "This week"),
        "this_month": translate("InvoiceWords", "This month"),
        "last_month": translate("InvoiceWords", "Last month"),
        "this_quarter": translate("InvoiceWords", "This quarter"),
        "this_year": translate("InvoiceWords", "This year"),
        "last_year": translate("InvoiceWords", "Last year"),
        "all": translate("InvoiceWords", "All dates"),
        "custom": translate("InvoiceWords", "From – to"),
    }
    return words[period]


def regime_name(regime: str) -> str:
    """Name a tax regime."""
    words = {
        "standard": translate("InvoiceWords", "Standard"),
        "reverse_charge": translate("InvoiceWords", "Reverse charge"),
        "exempt_with_deduction": translate("InvoiceWords", "Exempt with right of deduction"),
        "services_art_311": translate("InvoiceWords", "Services, art. 311 (travel agencies)"),
        "sales_art_312": translate("InvoiceWords", "Sales, art. 312 (second-hand goods)"),
        "non_taxable": translate("InvoiceWords", "Outside the scope of VAT"),
        "special_regime_art_314_315": translate("InvoiceWords", "Special scheme, art. 314–315"),
        "non_transfer": translate("InvoiceWords", "No transfer of ownership"),
        "simplified": translate("InvoiceWords", "Simplified invoice"),
        "services_art_278": translate("InvoiceWords", "Services, art. 278 (place abroad)"),
        "exempt_art_294_ab": translate("InvoiceWords", "Exempt, art. 294 (1) a, b (export)"),
        "exempt_art_294_cd": translate("InvoiceWords", "Exempt, art. 294 (1) c, d"),
        "self_billing": translate("InvoiceWords", "Self-billed invoice"),
    }
    return words.get(regime, regime)


#: One-letter marks of the regimes beside the number; the standard one has none.
REGIME_MARKS = {
    "reverse_charge": "R",
    "exempt_with_deduction": "D",
    "services_art_311": "T",
    "sales_art_312": "H",
    "non_taxable": "N",
    "special_regime_art_314_315": "S",
    "non_transfer": "P",
    "simplified": "B",
    "services_art_278": "V",
    "exempt_art_294_ab": "E",
    "exempt_art_294_cd": "C",
    "self_billing": "A",
}


def kind_name(kind: str, *, is_correction: bool = False) -> str:
    """Name a kind of document."""
    if kind == "credit_note":
        return translate("InvoiceWords", "Credit note")
    if is_correction:
        return translate("InvoiceWords", "Reversal invoice")
    return translate("InvoiceWords", "Invoice")


def row_name(row: InvoiceRow) -> str:
    """Name a row so that a person knows which one is meant: its number, else whose draft it is."""
    if row.number:
        return row.number
    if row.buyer_name:
        return translate("InvoiceWords", "draft for %1").replace("%1", row.buyer_name)
    return translate("InvoiceWords", "draft without customer")
