"""The lists that forms choose from: currencies, languages, VAT categories, units."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from storno_desktop.application.code_words import code_word, scheme_word
from storno_desktop.application.reference import currency_name
from storno_desktop.domain import units
from storno_desktop.domain.codelists.currencies import CURRENCIES_1_3_8, CURRENCIES_1_3_16
from storno_desktop.domain.codelists.identifiers import EAS_1_3_16
from storno_desktop.domain.codelists.taxes import VATEX_1_3_8
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


def address_schemes() -> list[tuple[str | None, str]]:
    """Schemes of electronic addresses (EAS, BT-34-1 and BT-49-1), those with a name in words."""
    language = i18n.current()
    named: list[tuple[str | None, str]] = [(None, "–")]
    for code in sorted(EAS_1_3_16):
        word = scheme_word("electronic_address", code, language)
        named.append((code, f"{code} · {word}" if word else code))
    return named


def exemption_codes() -> list[tuple[str | None, str]]:
    """Codes of reasons to charge no VAT (VATEX, BT-121) that both rules' lists know, in words."""
    language = i18n.current()
    codes = ((one, code_word("vat_exemption", one, language)) for one in sorted(VATEX_1_3_8))
    return [(None, "–"), *((one, f"{one} · {word}" if word else one) for one, word in codes)]
