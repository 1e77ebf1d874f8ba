"""What the codes of an e-invoice stand for, in the languages of the program.

The words are in `resources/texts/codes.<lang>.toml`, one table a code list, the common codes of
each. A code that nobody named has no word and is shown as it is.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from storno_desktop.application.reference import country_name, currency_name
from storno_desktop.application.texts import known
from storno_desktop.domain import units
from storno_desktop.paths import resource

#: The last step of a path of the semantic invoice, to the list its codes are of.
_LISTS: Final = MappingProxyType(
    {
        "type_code": "document_type",  # BT-3, UNTDID 1001
        "tax_point_code": "vat_point",  # BT-8, UNTDID 2005 and 2475
        "subject_code": "note_subject",  # BT-21, UNTDID 4451
        "means_code": "payment_means",  # BT-81, UNTDID 4461
        "vat_category": "vat_category",  # BT-95, 102, 151, UNTDID 5305
        "category": "vat_category",  # BT-118
        "exemption_code": "vat_exemption",  # as BT-121
        "country": "country",
        "origin_country": "country",
        "currency": "currency",
        "tax_currency": "currency",
        "unit": "unit",
        "base_unit": "unit",
    }
)
#: BT-98 and BT-140, BT-105 and BT-145, BT-121: what a reason code is of, by the group it is in.
_REASONS: Final = MappingProxyType(
    {"allowances": "allowance_reason", "charges": "charge_reason", "vat": "vat_exemption"}
)
#: Schemes of identifiers (ISO 6523, EAS) that have one name in every language.
_SCHEMES: Final = MappingProxyType(
    {
        "0002": "SIREN",
        "0007": "Organisationsnummer",
        "0009": "SIRET",
        "0060": "DUNS",
        "0088": "GLN",
        "0106": "KVK",
        "0151": "ABN",
        "0160": "GTIN",
        "0183": "UID",
        "0184": "CVR",
        "0190": "OIN",
        "0192": "Organisasjonsnummer",
        "0195": "UEN",
        "0196": "Kennitala",
        "0199": "LEI",
        "0201": "Codice univoco ufficio (IPA)",
        "0202": "PEC",
        "0204": "Leitweg-ID",
        "0205": "Codice destinatario",
        "0208": "KBO / BCE",
        "0209": "GS1",
        "0210": "Codice fiscale",
        "0211": "Partita IVA",
        "0212": "Y-tunnus",
        "0213": "ALV-numero",
        "0216": "OVT",
        "0224": "Code routage",
        "AN": "OFTP",
        "AQ": "X.400",
        "AS": "AS2",
        "AU": "FTP",
    }
)
#: Schemes that are the VAT number, or the number in the register, of a country.
_VAT_NUMBERS: Final = MappingProxyType(
    {
        "9910": "HU",
        "9914": "AT",
        "9920": "ES",
        "9922": "AD",
        "9923": "AL",
        "9924": "BA",
        "9925": "BE",
        "9926": "BG",
        "9927": "CH",
        "9928": "CY",
        "9929": "CZ",
        "9930": "DE",
        "9931": "EE",
        "9932": "GB",
        "9933": "GR",
        "9934": "HR",
        "9935": "IE",
        "9936": "LI",
        "9937": "LT",
        "9938": "LU",
        "9939": "LV",
        "9940": "MC",
        "9941": "ME",
        "9942": "MK",
        "9943": "MT",
        "9944": "NL",
        "9945": "PL",
        "9946": "PT",
        "9947": "RO",
        "9948": "RS",
        "9949": "SI",
        "9950": "SK",
        "9951": "SM",
        "9952": "TR",
        "9953": "VA",
        "9957": "FR",
    }
)
_REGISTERS: Final = MappingProxyType({"0191": "EE", "0200": "LT", "0218": "LV"})
_DIRECTIVE: Final = re.compile(r"VATEX-EU-(\d+)(?:-(\d)?([A-Z]*))?")
_FRENCH_CODE: Final = re.compile(r"VATEX-FR-CGI(\d+)([A-Z]?)(?:-(\d+)(BIS)?)?")
_INDEX: Final = re.compile(r"\[\d+\]")


@cache
def _tables(language: str) -> Mapping[str, Mapping[str, str]]:
    path = resource("texts", f"codes.{known(language)}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def code_word(list_: str, code: str, language: str) -> str:
    """What a code of a list stands for; "" for a code without a word."""
    if list_ == "country":
        return _other(country_name(code, language), code)
    if list_ == "currency":
        return _other(currency_name(code, language), code)
    if list_ == "unit":
        return _other(units.label(code, language), code)
    table = _tables(language).get(list_, {})
    if list_ == "vat_exemption" and code not in table:
        return _article(table, code)
    return table.get(code, "") if code.isupper() or code.isdigit() else ""


def word_at(path: str, code: str, language: str) -> str:
    """What a code says at a path of the semantic invoice; "" where no code stands or is known."""
    steps = _INDEX.sub("", path).split(".")
    if steps[-1] == "reason_code":
        list_ = next((_REASONS[step] for step in reversed(steps) if step in _REASONS), "")
    else:
        list_ = _LISTS.get(steps[-1], "")
    return code_word(list_, code, language) if list_ else ""


def scheme_word(path: str, scheme: str, language: str) -> str:
    """Who gives an identifier that stands at a path; "" for a scheme without a word."""
    table = _tables(language)["scheme"]
    place = _INDEX.sub("", path).rpartition(".")[2]
    if place == "classifications":
        return table[scheme] if scheme in {"STI", "HS"} else ""
    if place == "object_id":
        return ""  # UNTDID 1153 says what the object is, and has a thousand codes
    for countries, sentence in ((_VAT_NUMBERS, "vat_number"), (_REGISTERS, "register")):
        if scheme in countries:
            return table[sentence].format(country=country_name(countries[scheme], language))
    return _SCHEMES.get(scheme, "") or (table[scheme] if scheme in {"EM", "SEPA"} else "")


def _other(word: str, code: str) -> str:
    return "" if word == code else word


def _article(table: Mapping[str, str], code: str) -> str:
    """A VATEX code that is made of the article it stands for."""
    law = _DIRECTIVE.fullmatch(code)
    if law:
        article, paragraph, point = law.groups()
        article += f"({paragraph})" if paragraph else ""
        article += f"({point.lower()})" if point else ""
        return table["directive"].format(article=article)
    law = _FRENCH_CODE.fullmatch(code)
    if law:
        article, letter, paragraph, more = law.groups()
        article += f" {letter}" if letter else ""
        article += f"-{paragraph}" if paragraph else ""
        article += " bis" if more else ""
        return table["french_code"].format(article=article)
    return ""
