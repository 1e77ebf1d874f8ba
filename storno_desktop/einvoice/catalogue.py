"""Every rule number that our judgment knows, and why it does not judge the others."""

from __future__ import annotations

from typing import Final

from storno_desktop.einvoice.rules import (
    cius_ro,
    cius_ro_lengths,
    cius_ro_lines,
    codes,
    document,
    lines,
    parties,
    peppol,
    totals,
    vat_families,
    xrechnung,
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

#: Rules that Germany adds, with those of Peppol that it takes over.
XRECHNUNG_CODES: Final = xrechnung.CODES
#: Rules that Peppol adds: all of its release, also those that only advise.
PEPPOL_CODES: Final = peppol.CODES

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

_CII_SR: Final = """
    009 010 014 046 069 072 090 439 440 441 455 456 459 460 461 462 463 467 468 469 470 471 472
    473 477 478 479 480 481 482 483 484 485 486 487 488 489 490 491 492 493 494
"""
_CII_DT: Final = """
    001 002 003 004 005 006 007 008 009 013 014 015 016 017 018 019 020 021 022 023 024 025 026
    027 028 029 030 031 032 033 034 035 036 037 068 069 070 071 072 073 074 075 076 077 078 079
    080 081 082 083 084 086 087 088 089 090 091 092 093 094 095 096 097 101 102 103 104
"""

#: Rules of the CII binding that stop a document; `cii.binding` has a search for each of them.
CII_BINDING_CODES: Final = frozenset(
    (
        *(f"CII-SR-{number}" for number in _CII_SR.split()),
        *(f"CII-DT-{number}" for number in _CII_DT.split()),
    )
)

#: What the bindings tell, beside the rules here; `UBL-CR`, `CII-SR` and Peppol's are warnings.
BINDING_CODES: Final = frozenset(
    (
        *(code for code, reason in NOT_JUDGED.items() if reason == _BINDING),
        *("UBL-CR", "PEPPOL-EN16931-R008", "PEPPOL-EN16931-R051"),
        # CII looks for the two amounts that UBL never finds.
        *("CII-SR", "BR-DEC-13", "BR-DEC-15", *CII_BINDING_CODES),
    )
)

#: File of sentences (`resources/texts`) to the codes that it has: one file a family of rules.
FAMILIES: Final = {
    "rules": CODES | BINDING_CODES,
    "xrechnung": XRECHNUNG_CODES,
    "peppol": PEPPOL_CODES - BINDING_CODES - XRECHNUNG_CODES,
}
