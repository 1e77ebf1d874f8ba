"""How a document speaks: its words, its numbers, its currency."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from storno_desktop.application.packs import pack
from storno_desktop.application.ports import Printing
from storno_desktop.application.texts import wording
from storno_desktop.domain.currencies import document_digits
from storno_desktop.domain.vat import VatCategory
from storno_desktop.domain.wording import Wording
from storno_desktop.printing.facts.sheet import Fact
from storno_desktop.printing.labels import Label, Labels, inline
from storno_desktop.printing.numerals import Numerals, numerals


@dataclass(frozen=True, slots=True)
class Voice:
    """Everything that turns a value of this document into words."""

    labels: Labels
    numerals: Numerals
    wordings: tuple[Wording, ...]
    currency: str
    home_currency: str
    digits: int
    home_digits: int
    shows_vat: bool
    is_at_home: bool  # the first language is the one of the seller's country

    @classmethod
    def of(cls, printing: Printing) -> Voice:
        """Set the voice of a document."""
        labels = Labels.of(printing.language, printing.language2)
        content, seller = printing.document.content, printing.seller
        home, home_language = pack(seller.country).currency, pack(seller.country).language
        is_payer = seller.vat_payer if content.vat_payer is None else content.vat_payer
        return cls(
            labels=labels,
            numerals=numerals(labels.language),
            wordings=tuple(wording(each, seller.country) for each in labels.languages),
            currency=content.currency,
            home_currency=home,
            digits=document_digits(content.currency),
            home_digits=document_digits(home),
            shows_vat=is_payer or printing.totals.vat != 0,
            is_at_home=labels.language == home_language,
        )

    def amount(self, value: Decimal) -> str:
        """Write an amount of the document without its currency."""
        return self.numerals.amount(value, self.digits)

    def money(self, value: Decimal) -> str:
        """Write an amount of the document with its currency."""
        return self.numerals.money(value, self.currency, self.digits)

    def fact(self, key: str, value: str | date | None) -> tuple[Fact, ...]:
        """Say something under a caption, or nothing when there is nothing to say."""
        if not value:
            return ()
        text = self.numerals.date(value) if isinstance(value, date) else value
        return (Fact(self.labels.of_key(f"label.{key}"), text),)

    def inline(self, key: str) -> str:
        """Give the words of a label on one line."""
        return inline(self.labels.of_key(f"label.{key}"))

    def exemption(self, category: VatCategory) -> Label:
        """Say why a category has no VAT, when the document itself gives no reason."""
        texts = (each.exemptions.get(category, "") for each in self.wordings)
        return tuple(dict.fromkeys(text for text in texts if text))
