"""Codes of Peppol BIS Billing 3.0 (release 2026.5) that differ from those of EN 16931."""

from storno_desktop.domain.codelists import code_set, currencies, identifiers, reasons

#: BT-3 of a UBL Invoice (P0100) and CreditNote (P0101); 326 and 384 are for Germans only (P0112).
INVOICE_TYPES = code_set(
    """
    102 218 219 326 331 380 382 383 384 386 388 393 395 553 575 623 71 780 80 817 82 84 870 875
    876 877
    """
)
CREDIT_NOTE_TYPES = code_set("381 396 532 81 83")

#: BT-3 of BIS Self-Billing 3.0.
SELF_BILLED_INVOICE_TYPES = code_set("389")
SELF_BILLED_CREDIT_NOTE_TYPES = code_set("261")

#: Every amount's currency (CL007).
CURRENCIES = (currencies.CURRENCIES_1_3_16 - code_set("STD")) | code_set("STN")

#: BT-34-1 and BT-49-1 (CL008): the schemes that the network delivers to.
EAS = identifiers.EAS_1_3_16 - code_set(
    """
    0037 0147 0154 0158 0170 0177 0193 0194 0202 0203 0205 0212 0213 0215 0217 0219 0220 AN AQ AS
    AU EM
    """
)

#: CL002 and CL003.
ALLOWANCE_REASONS = reasons.ALLOWANCE_REASONS
CHARGE_REASONS = reasons.CHARGE_REASONS_1_3_16
