"""Where each business term stands in the semantic invoice, and the walk over all that one says.

The path is that of the dataclasses, lists with their zero-based place: `lines[2].price.net`. The
numbers are those of EN 16931-1; what an extension adds has the number of its extension.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Final

from storno_desktop.domain.extensions import Beside
from storno_desktop.domain.semantic import Identifier, Semantic

_NAMES: Final = {
    "address": "line1 line2 line3 city post_code subdivision country",
    "contact": "name phone email",
    "adjustment": "amount base percent vat_category vat_rate reason reason_code",
    "line_adjustment": "amount base percent reason reason_code",
}


def _numbered(prefix: str, names: str, numbers: str) -> dict[str, str]:
    return {
        f"{prefix}{name}": f"BT-{number}"
        for name, number in zip(names.split(), numbers.split(), strict=True)
    }


#: Path with `[]` for any place in a list, to the business term.
PLACES: Final[dict[str, str]] = {
    **_numbered(
        "",
        "number issued_on type_code currency tax_currency tax_point_date tax_point_code due_on"
        " buyer_reference project contract order sales_order receiving_advice despatch_advice"
        " tender object_id accounting_reference payment_terms process specification",
        "1 2 3 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 23 24",
    ),
    **_numbered("notes[].", "subject_code text", "21 22"),
    **_numbered("preceding[].", "number issued_on", "25 26"),
    **_numbered(
        "seller.",
        "name trading_name identifiers[] legal_id vat_id tax_registration_id legal_form"
        " electronic_address",
        "27 28 29 30 31 32 33 34",
    ),
    **_numbered("seller.address.", _NAMES["address"], "35 36 162 37 38 39 40"),
    **_numbered("seller.contact.", _NAMES["contact"], "41 42 43"),
    **_numbered(
        "buyer.",
        "name trading_name identifier legal_id vat_id electronic_address",
        "44 45 46 47 48 49",
    ),
    **_numbered("buyer.address.", _NAMES["address"], "50 51 163 52 53 54 55"),
    **_numbered("buyer.contact.", _NAMES["contact"], "56 57 58"),
    **_numbered("payee.", "name identifier legal_id", "59 60 61"),
    **_numbered("tax_representative.", "name vat_id", "62 63"),
    **_numbered("tax_representative.address.", _NAMES["address"], "64 65 164 66 67 68 69"),
    **_numbered("delivery.", "name location_id delivered_on", "70 71 72"),
    **_numbered("delivery.address.", _NAMES["address"], "75 76 165 77 78 79 80"),
    **_numbered("period.", "start end", "73 74"),
    **_numbered("payments[].", "means_code means_text remittance", "81 82 83"),
    **_numbered("payments[].transfers[].", "account account_name provider", "84 85 86"),
    **_numbered("payments[].card.", "number holder", "87 88"),
    **_numbered("payments[].debit.", "mandate creditor_id debited_account", "89 90 91"),
    **_numbered("allowances[].", _NAMES["adjustment"], "92 93 94 95 96 97 98"),
    **_numbered("charges[].", _NAMES["adjustment"], "99 100 101 102 103 104 105"),
    **_numbered(
        "totals.",
        "line_net allowances charges net vat vat_accounting gross prepaid rounding due",
        "106 107 108 109 110 111 112 113 114 115",
    ),
    **_numbered("vat[].", "base vat category rate reason reason_code", "116 117 118 119 120 121"),
    **_numbered("documents[].", "reference description location content", "122 123 124 125"),
    "documents[].mime": "BT-125-1",
    "documents[].filename": "BT-125-2",
    **_numbered(
        "lines[].",
        "id note object_id quantity unit net order_line accounting_reference vat_category vat_rate",
        "126 127 128 129 130 131 132 133 151 152",
    ),
    **_numbered("lines[].period.", "start end", "134 135"),
    **_numbered("lines[].allowances[].", _NAMES["line_adjustment"], "136 137 138 139 140"),
    **_numbered("lines[].charges[].", _NAMES["line_adjustment"], "141 142 143 144 145"),
    **_numbered(
        "lines[].price.", "net discount gross base_quantity base_unit", "146 147 148 149 150"
    ),
    **_numbered(
        "lines[].item.",
        "name description seller_id buyer_id standard_id classifications[] origin_country",
        "153 154 155 156 157 158 159",
    ),
    "lines[].item.attributes[].name": "BT-160",
    "lines[].item.attributes[].value": "BT-161",
}
_INDEX: Final = re.compile(r"\[\d+\]")
_SUB_LINES: Final = re.compile(r"^lines\[\](?:\.sub_lines\[\])+")


@dataclass(frozen=True, slots=True)
class Said:
    """One value that an invoice states."""

    path: str  # "lines[2].price.net"
    value: object  # text, Decimal, date, bytes
    scheme: str | None = None  # of an identifier
    place: str | None = None  # in the file, of what no term stands for

    @property
    def term(self) -> str:
        """The business term, "" for what EN 16931 does not know."""
        return term_of(self.path)


def term_of(path: str) -> str:
    """The business term of a path; a line within a line says the same terms."""
    place = _SUB_LINES.sub("lines[]", _INDEX.sub("[]", path))
    return PLACES.get(place, "")


def everything(invoice: Semantic) -> Iterator[Said]:
    """Walk over every value that is there, in the order of the standard's groups."""
    yield from _said(invoice, "")


def _said(value: object, path: str) -> Iterator[Said]:
    if value is None:
        return
    if isinstance(value, Identifier):
        yield Said(path, value.value, value.scheme)
    elif isinstance(value, Beside):
        yield Said(path, value.value, place=value.place)
    elif is_dataclass(value) and not isinstance(value, type):
        for one in fields(value):
            below = f"{path}.{one.name}" if path else one.name
            if below.endswith(".item.attributes"):
                yield from _attributes(getattr(value, one.name), below)
            else:
                yield from _said(getattr(value, one.name), below)
    elif isinstance(value, tuple):
        for place, each in enumerate(value):
            yield from _said(each, f"{path}[{place}]")
    else:
        yield Said(path, value)


def _attributes(pairs: tuple[tuple[str, str], ...], path: str) -> Iterator[Said]:
    for place, (name, text) in enumerate(pairs):
        yield Said(f"{path}[{place}].name", name)
        yield Said(f"{path}[{place}].value", text)
