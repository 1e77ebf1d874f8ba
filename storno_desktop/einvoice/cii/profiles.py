"""Which terms of EN 16931 a profile of CII carries: Factur-X 1.09 (ZUGFeRD 2.5) and XRechnung.

A profile is a guideline identifier (BT-24), a schema and a set of terms. `reduced` keeps of an
invoice what its profile carries; the profiles below BASIC have no lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from typing import Any, Final, cast

from storno_desktop.domain import terms
from storno_desktop.domain.semantic import Semantic


@dataclass(frozen=True, slots=True)
class Profile:
    """One profile: what stands in BT-24, by which schema it is read, and the terms it carries."""

    key: str
    guideline: str
    schema: str  # a key of `structure.SCHEMAS`
    terms: frozenset[str]


def _terms(*numbers: int) -> frozenset[str]:
    return frozenset(f"BT-{number}" for number in numbers)


_LINE_TERMS: Final = frozenset(terms.LINE_KEYS) | _terms(*range(136, 146))

#: Every term and group of EN 16931-1.
EVERY_TERM: Final = (
    frozenset(terms.DOCUMENT_KEYS)
    | frozenset(terms.BREAKDOWN_KEYS)
    | frozenset(terms.ALLOWANCE_KEYS)
    | frozenset(terms.ATTACHMENT_KEYS)
    | _LINE_TERMS
)
#: BASIC: no contacts, attachments or project, and lines without what describes the item closer.
_BASIC: Final = EVERY_TERM - (
    _terms(7, 11, 14, 15, 17, 18, 33, 45, 82, 85, 86, 114)
    | _terms(128, 132, 133, 137, 138, 142, 143, 154, 155, 156, 158, 159)
    | {"BG-6", "BG-9", "BG-18", "BG-24", "BG-32"}
)
#: BASIC WL ("without lines"): an accounting aid, no invoice in the sense of the standard.
_BASIC_WL: Final = _BASIC - _LINE_TERMS - {"BG-25"}
#: MINIMUM: what a booking needs.
_MINIMUM: Final = _terms(
    *(1, 2, 3, 5, 10, 13, 23, 24, 27, 30, 31, 32, 40, 44, 47, 109, 110, 112, 115)
) | {"BG-4", "BG-5", "BG-7", "BG-22"}

_STANDARD: Final = "urn:cen.eu:en16931:2017"

PROFILES: Final = {
    profile.key: profile
    for profile in (
        Profile("minimum", "urn:factur-x.eu:1p0:minimum", "cii-minimum", _MINIMUM),
        Profile("basicwl", "urn:factur-x.eu:1p0:basicwl", "cii-basicwl", _BASIC_WL),
        Profile("basic", f"{_STANDARD}#compliant#urn:factur-x.eu:1p0:basic", "cii-basic", _BASIC),
        Profile("en16931", _STANDARD, "cii", EVERY_TERM),
        Profile(
            "extended",
            f"{_STANDARD}#conformant#urn:factur-x.eu:1p0:extended",
            "cii-extended",
            EVERY_TERM,
        ),
        Profile(
            "extended-ctc-fr",
            f"{_STANDARD}#conformant#urn.cpro.gouv.fr:1p0:extended-ctc-fr",
            "cii-extended",
            EVERY_TERM,
        ),
        Profile(
            "xrechnung",
            f"{_STANDARD}#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
            "cii",
            EVERY_TERM,
        ),
    )
}

#: How a guideline identifier ends, older releases included, most particular first.
_ENDINGS: Final = (
    ("extended-ctc-fr", "extended-ctc-fr"),
    ("p0:minimum", "minimum"),
    ("p0:basicwl", "basicwl"),
    ("p0:basic", "basic"),
    ("p0:extended", "extended"),
)


def profile_of(specification: str | None) -> Profile:
    """The profile that BT-24 names; EN 16931 where it names none of the others."""
    named = (specification or "").lower()
    for ending, key in _ENDINGS:
        if named.endswith(ending):
            return PROFILES[key]
    return PROFILES["xrechnung" if "xrechnung" in named else "en16931"]


def schema_of(specification: str | None) -> str:
    """The schema by which a document is read."""
    return profile_of(specification).schema


def reduced(invoice: Semantic, profile: Profile) -> Semantic:
    """The invoice as the profile can carry it, marked with its guideline."""
    kept = invoice
    if profile.terms != EVERY_TERM:
        kept = cast("Semantic", _kept(invoice, _DOCUMENT, profile.terms))
    return replace(kept, specification=profile.guideline)


#: Field of a class to its term, or to the group and the fields below it.
_Table = Mapping[str, "str | tuple[str, _Table]"]

_ADDRESS_FIELDS: Final = (
    *("line1", "line2", "line3", "city", "post_code", "subdivision", "country"),
)


def _numbered(names: tuple[str, ...], *numbers: int) -> dict[str, str]:
    return {name: f"BT-{number}" for name, number in zip(names, numbers, strict=True)}


def _address(group: str, *numbers: int) -> tuple[str, _Table]:
    return group, _numbered(_ADDRESS_FIELDS, *numbers)


def _contact(group: str, *numbers: int) -> tuple[str, _Table]:
    return group, _numbered(("name", "phone", "email"), *numbers)


_REDUCTION: Final = (
    *("amount", "base", "percent", "vat_category", "vat_rate", "reason", "reason_code"),
)
_LINE_REDUCTION: Final = ("amount", "base", "percent", "reason", "reason_code")

_LINE: Final[_Table] = {
    **_numbered(("id", "note", "object_id", "quantity", "unit", "net"), *range(126, 132)),
    **_numbered(("order_line", "accounting_reference"), 132, 133),
    "period": ("BG-26", _numbered(("start", "end"), 134, 135)),
    "allowances": ("BG-27", _numbered(_LINE_REDUCTION, 136, 137, 138, 139, 140)),
    "charges": ("BG-28", _numbered(_LINE_REDUCTION, 141, 142, 143, 144, 145)),
    "price": (
        "BG-29",
        _numbered(("net", "discount", "gross", "base_quantity", "base_unit"), *range(146, 151)),
    ),
    **_numbered(("vat_category", "vat_rate"), 151, 152),
    "item": (
        "BG-31",
        {
            **_numbered(("name", "description", "seller_id", "buyer_id"), *range(153, 157)),
            **_numbered(("standard_id", "classifications", "origin_country"), 157, 158, 159),
            "attributes": "BG-32",
        },
    ),
}

_DOCUMENT: Final[_Table] = {
    **_numbered(("number", "issued_on", "type_code", "currency", "tax_currency"), 1, 2, 3, 5, 6),
    **_numbered(("tax_point_date", "tax_point_code", "due_on", "buyer_reference"), 7, 8, 9, 10),
    **_numbered(("project", "contract", "order", "sales_order"), 11, 12, 13, 14),
    **_numbered(("receiving_advice", "despatch_advice", "tender", "object_id"), 15, 16, 17, 18),
    **_numbered(("accounting_reference", "payment_terms"), 19, 20),
    "notes": "BG-1",
    **_numbered(("process", "specification"), 23, 24),
    "preceding": "BG-3",
    "seller": (
        "BG-4",
        {
            **_numbered(("name", "trading_name", "identifiers", "legal_id"), 27, 28, 29, 30),
            **_numbered(("vat_id", "tax_registration_id", "legal_form"), 31, 32, 33),
            "electronic_address": "BT-34",
            "address": _address("BG-5", 35, 36, 162, 37, 38, 39, 40),
            "contact": _contact("BG-6", 41, 42, 43),
        },
    ),
    "buyer": (
        "BG-7",
        {
            **_numbered(("name", "trading_name", "identifier", "legal_id"), 44, 45, 46, 47),
            **_numbered(("vat_id", "electronic_address"), 48, 49),
            "address": _address("BG-8", 50, 51, 163, 52, 53, 54, 55),
            "contact": _contact("BG-9", 56, 57, 58),
        },
    ),
    "payee": "BG-10",
    "tax_representative": "BG-11",
    "delivery": "BG-13",
    "period": "BG-14",
    "payments": (
        "BG-16",
        {
            **_numbered(("means_code", "means_text", "remittance"), 81, 82, 83),
            "transfers": (
                "BG-17",
                _numbered(("account", "account_name", "provider"), 84, 85, 86),
            ),
            "card": "BG-18",
            "debit": "BG-19",
        },
    ),
    "allowances": ("BG-20", _numbered(_REDUCTION, 92, 93, 94, 95, 96, 97, 98)),
    "charges": ("BG-21", _numbered(_REDUCTION, 99, 100, 101, 102, 103, 104, 105)),
    "totals": (
        "BG-22",
        {
            **_numbered(("line_net", "allowances", "charges", "net", "vat"), *range(106, 111)),
            **_numbered(
                ("vat_accounting", "gross", "prepaid", "rounding", "due"), *range(111, 116)
            ),
        },
    ),
    "vat": "BG-23",
    "documents": "BG-24",
    "lines": ("BG-25", _LINE),
}


def _kept(value: object, table: _Table, carried: frozenset[str]) -> object:
    """A value, or each of several, with the fields that are not carried as if never stated."""
    if isinstance(value, tuple):
        return tuple(_kept(each, table, carried) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changes: dict[str, Any] = {}
    for each in fields(value):
        row = table.get(each.name)
        if row is None:
            continue
        term, below = (row, None) if isinstance(row, str) else row
        if term not in carried:
            changes[each.name] = _unstated(each)
        elif below is not None:
            changes[each.name] = _kept(getattr(value, each.name), below, carried)
    return replace(value, **changes)


def _unstated(each: Field[Any]) -> object:
    if each.default_factory is not MISSING:
        made: object = each.default_factory()
        return made
    return each.default
