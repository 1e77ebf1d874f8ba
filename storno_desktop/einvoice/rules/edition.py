"""Which edition of the EN 16931 rules judges: its code lists, and what it decides otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from storno_desktop.domain.codelists import (
    currencies,
    documents,
    identifiers,
    items,
    payments,
    reasons,
    references,
    taxes,
)


@dataclass(frozen=True, slots=True, eq=False)
class Edition:
    """One published edition of the rules; compared by identity."""

    name: str
    invoice_types: frozenset[str]
    credit_note_types: frozenset[str]
    currencies: frozenset[str]
    reference_qualifiers: frozenset[str]
    icd: frozenset[str]
    eas: frozenset[str]
    classification_schemes: frozenset[str]
    payment_means: frozenset[str]
    charge_reasons: frozenset[str]
    vatex: frozenset[str]
    #: How the rules on IGIC (category L) and IPSI (category M) are numbered.
    igic: str
    ipsi: str
    #: BR-27 counts a price that is absent as one below zero.
    absent_price_is_negative: bool
    #: BR-CO-26 takes a SEPA creditor identifier for an identifier of the seller.
    sepa_identifies_seller: bool
    #: BR-CO-25, BR-66 and BR-67 are judged; later editions dropped them.
    judges_due_date: bool
    judges_repeated_means: bool


#: The artefacts of 2026-04-14.
LATEST: Final = Edition(
    name="1.3.16",
    invoice_types=documents.INVOICE_TYPES_1_3_16,
    credit_note_types=documents.CREDIT_NOTE_TYPES_1_3_16,
    currencies=currencies.CURRENCIES_1_3_16,
    reference_qualifiers=references.REFERENCE_QUALIFIERS_1_3_16,
    icd=identifiers.ICD_1_3_16,
    eas=identifiers.EAS_1_3_16,
    classification_schemes=items.CLASSIFICATION_SCHEMES_1_3_16,
    payment_means=payments.PAYMENT_MEANS_1_3_16,
    charge_reasons=reasons.CHARGE_REASONS_1_3_16,
    vatex=taxes.VATEX_1_3_16,
    igic="BR-AF",
    ipsi="BR-AG",
    absent_price_is_negative=True,
    sepa_identifies_seller=False,
    judges_due_date=False,
    judges_repeated_means=False,
)

#: The artefacts that the Romanian rules 1.0.9 were published with.
BUNDLED_WITH_CIUS_RO: Final = Edition(
    name="1.3.8",
    invoice_types=documents.INVOICE_TYPES_1_3_8,
    credit_note_types=documents.CREDIT_NOTE_TYPES_1_3_8,
    currencies=currencies.CURRENCIES_1_3_8,
    reference_qualifiers=references.REFERENCE_QUALIFIERS_1_3_8,
    icd=identifiers.ICD_1_3_8,
    eas=identifiers.EAS_1_3_8,
    classification_schemes=items.CLASSIFICATION_SCHEMES_1_3_8,
    payment_means=payments.PAYMENT_MEANS_1_3_8,
    charge_reasons=reasons.CHARGE_REASONS_1_3_8,
    vatex=taxes.VATEX_1_3_8,
    igic="BR-IG",
    ipsi="BR-IP",
    absent_price_is_negative=False,
    sepa_identifies_seller=True,
    judges_due_date=True,
    judges_repeated_means=True,
)
