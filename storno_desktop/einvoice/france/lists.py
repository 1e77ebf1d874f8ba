"""The code lists and forms of the French rules (BR-FR-01 to BR-FR-32)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from storno_desktop.domain.codelists import code_set
from storno_desktop.einvoice.france.syntax import Syntax

#: BR-FR-04: kinds of documents.
TYPES: Final = code_set(
    """
    380 389 393 501 386 500 384 471 472 473 261 262 381 396 502 503
    """
)
#: Kinds that the buyer makes in the seller's name.
SELF_BILLED: Final = code_set(
    """
    389 501 500 471 473 261 502
    """
)
DEPOSITS: Final = frozenset(("386", "500", "503"))
CORRECTED: Final = frozenset(("384", "471", "472", "473"))
CREDIT_NOTES: Final = frozenset(("261", "381", "396", "502", "503"))

#: BR-FR-08: cadres de facturation (BT-23).
PROCESSES: Final = code_set(
    """
    B1 S1 M1 B2 S2 M2 S3 B4 S4 M4 S5 S6 B7 S7 B8 S8 M8 B9 S9 M9
    """
)
PAID: Final = frozenset(("B2", "S2", "M2"))
AFTER_DEPOSIT: Final = frozenset(("B4", "S4", "M4"))
#: Several sellers in one invoice, and invoices of both directions in one.
MULTI_VENDOR: Final = frozenset(("S8", "B8", "M8"))
BIDIRECTIONAL: Final = frozenset(("S9", "B9", "M9"))

#: BR-FR-20: how a note with the subject BAR has the invoice treated.
TREATMENTS: Final = ("B2B", "B2BINT", "B2C", "B2CINT", "OUTOFSCOPE", "ARCHIVEONLY")
#: BR-FR-15: VAT categories, those of the Spanish islands left out.
CATEGORIES: Final = frozenset(("S", "E", "AE", "K", "G", "O", "Z"))
#: BR-FR-16: rates of today and of the past, the overseas departments and Corsica included.
RATES: Final = code_set(
    """
    0 0.0 0.00 10 10.0 10.00 13 13.0 13.00 20 20.0 20.00 8.5 8.50 19.6 19.60 2.1 2.10 5.5
    5.50 7 7.0 7.00 20.6 20.60 1.05 0.9 0.90 1.75 9.2 9.20 9.6 9.60
    """
)
#: BR-FR-17: what an attachment is (BT-123).
ATTACHMENTS: Final = code_set(
    """
    RIB LISIBLE FEUILLE_DE_STYLE PJA BORDEREAU_SUIVI DOCUMENT_ANNEXE BON_LIVRAISON
    BON_COMMANDE BORDEREAU_SUIVI_VALIDATION ETAT_ACOMPTE FACTURE_PAIEMENT_DIRECT
    RECAPITULATIF_COTRAITANCE
    """
)

SIREN: Final = "0002"
SIRET: Final = "0009"
PRIVATE: Final = "0224"
ADDRESS: Final = "0225"
SINGLE_TAXPAYER: Final = "0231"

MAX_NUMBER: Final = 35
MAX_ADDRESS: Final = 125
MAX_PRIVATE: Final = 100
FIRST_YEAR, LAST_YEAR = 2000, 2099

NUMBER: Final = re.compile(r"[A-Za-z0-9+\-_/]+")
ELECTRONIC: Final = re.compile(r"[A-Za-z0-9+\-_.]+")
NINE_DIGITS: Final = re.compile(r"\d{9}")
FOURTEEN_DIGITS: Final = re.compile(r"\d{14}")
AMOUNT: Final = re.compile(r"-?\d{1,19}(?:\.\d{1,2})?")
QUANTITY: Final = re.compile(r"-?\d{1,19}(?:\.\d{1,4})?")
PRICE: Final = re.compile(r"\d{1,19}(?:\.\d{1,6})?")
SIGNED_PRICE: Final = re.compile(r"-?\d{1,19}(?:\.\d{1,6})?")
PERCENT: Final = re.compile(r"\d{1,4}(?:\.\d{1,2})?")
_AMOUNT_DIGITS: Final = 19
_PERCENT_DIGITS: Final = 4


def written(value: Decimal, syntax: Syntax) -> str:
    """A number as the writers write it: in CII nought has no sign."""
    return format(value if value or syntax is Syntax.UBL else abs(value), "f")


def fits(form: re.Pattern[str], text: str) -> bool:
    """Whether a number has the form and not more characters than its form allows."""
    most = _PERCENT_DIGITS if form is PERCENT else _AMOUNT_DIGITS
    return form.fullmatch(text) is not None and len(text.replace(".", "")) <= most
