"""The words of payment methods, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

#: The payment methods that can be chosen, the usual one first; `offset` is made by corrections.
METHODS = ("bank_transfer", "cash", "card", "direct_debit", "cheque", "promissory_note", "other")


def method_name(method: str | None) -> str:
    """Name a payment method; one that another program wrote comes back as it is."""
    words = {
        "bank_transfer": translate("PaymentMethods", "Bank transfer"),
        "cash": translate("PaymentMethods", "Cash"),
        "card": translate("PaymentMethods", "Card"),
        "direct_debit": translate("PaymentMethods", "Direct debit"),
        "cheque": translate("PaymentMethods", "Cheque"),
        "promissory_note": translate("PaymentMethods", "Promissory note"),
        "offset": translate("PaymentMethods", "Offset"),
        "other": translate("PaymentMethods", "Other"),
    }
    return words.get(method or "", method or "–")
