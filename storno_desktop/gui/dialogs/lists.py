"""The lists that forms choose from: currencies, languages, VAT categories, units."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storno_desktop.application.reference import currency_name
from storno_desktop.domain import units
from storno_desktop.domain.codelists.currencies import CURRENCIES_1_3_8, CURRENCIES_1_3_16
from storno_desktop.domain.vat import VatCategory
from storno_desktop.gui import i18n

translate = QCoreApplication.translate

_USUAL = ("RON", "EUR", "USD", "PLN", "GBP", "CHF", "HUF", "CZK", "SEK", "DKK", "NOK")
#: A language names itself, so that it is found in any window language.
_LANGUAGES = (
    ("ro", "Română"),
    ("en", "English"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("pl", "Polski"),
)


def currencies() -> list[tuple[str, str]]:
    """Currencies with their names, the usual ones first."""
    language = i18n.current()
    # both rules' lists know these, so that no writer refuses what was chosen here
    others = sorted((CURRENCIES_1_3_8 & CURRENCIES_1_3_16) - set(_USUAL))
    return [(code, f"{code} · {currency_name(code, language)}") for code in (*_USUAL, *others)]


def languages() -> list[tuple[str, str]]:
    """The languages a document can be written in."""
    return list(_LANGUAGES)


def vat_categories() -> list[tuple[VatCategory, str]]:
    """VAT categories with code and name (UNTDID 5305)."""
    names = {
        VatCategory.STANDARD: translate("Lists", "standard or reduced rate"),
        VatCategory.ZERO: translate("Lists", "zero rate"),
        VatCategory.EXEMPT: translate("Lists", "exempt"),
        VatCategory.REVERSE_CHARGE: translate("Lists", "reverse charge"),
        VatCategory.INTRA_COMMUNITY: translate("Lists", "intra-Community supply"),
        VatCategory.EXPORT: translate("Lists", "export"),
        VatCategory.OUTSIDE_SCOPE: translate("Lists", "outside the scope of VAT"),
    }
    return [(category, f"{category.value} · {name}") for category, name in names.items()]


def unit_words() -> list[tuple[str, str]]:
    """Codes of everyday units with their label in the language of the window."""
    language = i18n.current()
    return [(code, f"{units.label(code, language)} · {code}") for code in units.labelled_codes()]
