"""Which rules of EN 16931 the profiles of Factur-X judge (1.09.2), and those they decide alone.

The profiles check codes by their own lists (`structure`), so BR-CL is none of theirs; below BASIC
there are no lines, and MINIMUM has but what a booking needs.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import Final

from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.cii import limits, rules
from storno_desktop.einvoice.cii.profiles import Profile
from storno_desktop.einvoice.facturx.extended import KEPT, REPLACED

#: The rules of MINIMUM, all that there are.
_MINIMUM: Final = re.compile(
    r"BR-0[1-9]|BR-1[345]|BR-DEC-1[2348]|BR-CO-(?:09|26)|XSD|XML-.*"  # the last two are ours
)
#: What is about lines, or adds them up, is not judged without them.
_NOT_WITHOUT_LINES: Final = re.compile(
    r"BR-(?:16|2[1-8]|30|4[1-4]|5[124]|6[45])"
    r"|BR-(?:S|Z|E|AE|IC|G|O|AF|AG)-(?:01|02|05|08)|BR-O-12|BR-B-0[12]"
    r"|BR-CO-(?:04|07|08|10|20|23|24)|BR-DEC-2[3-8]"
)
_NOT_BELOW_THE_STANDARD: Final = re.compile(r"BR-CL-\d+|BR-5[12]|CII-DT-\d+|CII-SR-\d+")
#: The base of a category without VAT, which may be less than 1.00 away from its lines.
_NEAR: Final = re.compile(r"BR-(?:Z|E|AE|IC|G)-08")
#: Rules of the binding that the profiles judge too.
_BINDING: Final = frozenset(f"CII-SR-{number}" for number in range(464, 473))
#: Those of them that EXTENDED leaves out, as a payment may have both numbers of an account.
_NOT_IN_EXTENDED: Final = frozenset({"CII-SR-470"})


def check(invoice: Semantic, profile: Profile) -> list[Fault]:
    """Judge an invoice that is reduced to its profile, by all but the rules on elements."""
    bound = limits.in_invoice(invoice)
    if profile.key != "en16931":
        bound = limits.in_later_schema(bound)
    faults = [*rules.check(invoice), *bound]
    payee = invoice.payee
    if profile.key != "en16931" and payee is not None and payee.name:
        # as published, the profiles look for the seller where it never stands
        faults = [fault for fault in faults if fault.code != "BR-17"]
    if profile.key == "basic":
        faults = [fault for fault in faults if not _is_at_the_edge(fault)]
    return [fault for fault in faults if judges(profile.key, fault.code)]


def _is_at_the_edge(fault: Fault) -> bool:
    """Whether the base of a group is 1.00 above its lines: BASIC takes that, the standard not."""
    if not _NEAR.fullmatch(fault.code):
        return False
    said = dict(fault.params)
    try:
        return Decimal(said["found"]) - Decimal(said["expected"]) == 1
    except InvalidOperation:  # there is no base
        return False


def judges(profile: str, code: str) -> bool:
    """Whether a profile has a rule of EN 16931, or of its binding to CII."""
    if profile == "minimum":
        return _MINIMUM.fullmatch(code) is not None
    if profile == "basicwl" and _NOT_WITHOUT_LINES.fullmatch(code):
        return False
    if profile == "extended":
        if code.startswith("CII-"):
            return code in _BINDING - _NOT_IN_EXTENDED
        return not REPLACED.fullmatch(code) or code in KEPT
    if profile in {"basicwl", "basic"} and _NOT_BELOW_THE_STANDARD.fullmatch(code):
        return code in _BINDING
    return True
