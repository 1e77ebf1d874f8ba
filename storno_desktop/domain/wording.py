"""Sentences that a mapping needs in the document's language, handed in by the application."""

from __future__ import annotations

from dataclasses import dataclass, field

from storno_desktop.domain.vat import VatCategory


@dataclass(frozen=True, slots=True)
class Wording:
    """Standard sentences of one language; `{…}` in them is filled by the mapping."""

    language: str = "en"
    due_on_receipt: str = "Due on receipt"  # BT-20 when there is neither date nor text
    penalty: str = "Late payment: {percent} % a day after {days} days"
    vat_on_collection: str = "VAT on collection"
    delivery_place: str = "Delivery place: {place}"
    share_capital: str = "Share capital: {amount} {currency}"
    # BT-120 where the line names no article of its own
    exemptions: dict[VatCategory, str] = field(
        default_factory=lambda: {
            VatCategory.EXEMPT: "VAT exempt",
            VatCategory.REVERSE_CHARGE: "Reverse charge",
            VatCategory.INTRA_COMMUNITY: "Intra-community supply",
            VatCategory.EXPORT: "Export outside the EU",
            VatCategory.OUTSIDE_SCOPE: "Outside the scope of VAT",
        }
    )
    #: What the law of the seller's country wants said, by the name of each sentence.
    notices: dict[str, str] = field(default_factory=dict)
    non_payer: str = ""  # BT-120 of a seller not registered for VAT, the legal sentence
