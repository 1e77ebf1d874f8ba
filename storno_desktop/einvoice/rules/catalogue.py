"""Every rule number that our judgment knows, and why it does not judge the others."""

from __future__ import annotations

from typing import Final

from storno_desktop.einvoice.cii import binding
from storno_desktop.einvoice.rules import (
    cius_ro,
    cius_ro_lengths,
    cius_ro_lines,
    codes,
    document,
    lines,
    parties,
    totals,
    vat_families,
)

#: Rules of EN 16931, in both editions.
EN16931_CODES: Final = frozenset(
    (
        *document.CODES,
        *parties.CODES,
        *codes.CODES,
        *totals.CODES,
        *vat_families.CODES,
        *lines.CODES,
    )
)

#: Rules that Romania adds.
CIUS_RO_CODES: Final = frozenset((*cius_ro.CODES, *cius_ro_lengths.CODES, *cius_ro_lines.CODES))

CODES: Final = EN16931_CODES | CIUS_RO_CODES

_ALWAYS_TRUE = "the published test is always true: only a person can tell code and reason apart"
_NEVER_LOOKS = "the published test never finds the amount; UBL-DT-01 judges its digits"
_UNREACHED = "an earlier rule takes the element first, so this one is never evaluated"
_A_DATE = "a date of the semantic invoice is one, and is written as YYYY-MM-DD"
_BINDING = "a rule on the UBL binding: judged where UBL is read and written"

#: Official fatal rules that no function here judges, and the reason.
NOT_JUDGED: Final[dict[str, str]] = {
    **dict.fromkeys(("BR-CO-05", "BR-CO-06", "BR-CO-07", "BR-CO-08"), _ALWAYS_TRUE),
    **dict.fromkeys(("BR-DEC-13", "BR-DEC-15"), _NEVER_LOOKS),
    **dict.fromkeys(("BR-DEC-RO-13", "BR-DEC-RO-15"), f"{_UNREACHED}; UBL-DT-01 judges the digits"),
    "BR-DEC-RO-23": f"{_UNREACHED}; BR-DEC-23 judges the same digits",
    **dict.fromkeys((f"BR-RO-DT00{number}" for number in range(1, 7)), _A_DATE),
    "BR-RO-DT003_CN": _A_DATE,
    **dict.fromkeys(
        (f"UBL-SR-{number:02}" for number in range(1, 57) if number not in {38, 41}), _BINDING
    ),
    **dict.fromkeys(("UBL-DT-01", "UBL-DT-06", "UBL-DT-07"), _BINDING),
    **dict.fromkeys(("UBL-CR-666", "UBL-CR-673"), _BINDING),
}

#: What the bindings tell, beside the rules here; `UBL-CR`, `CII-SR` and Peppol's are warnings.
BINDING_CODES: Final = frozenset(
    (
        *(code for code, reason in NOT_JUDGED.items() if reason == _BINDING),
        *("UBL-CR", "PEPPOL-EN16931-R008", "PEPPOL-EN16931-R051"),
        # CII looks for the two amounts that UBL never finds.
        *("CII-SR", "BR-DEC-13", "BR-DEC-15", *binding.CODES),
    )
)
