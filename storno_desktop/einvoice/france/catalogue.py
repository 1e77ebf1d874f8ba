"""Every number of the French rules that is judged, and why the others are not."""

from __future__ import annotations

from typing import Final

from storno_desktop.einvoice.france import extended_file, extended_rules, files, rules
from storno_desktop.einvoice.france.syntax import Syntax, codes

_ELSEWHERE: Final = "an earlier rule takes the element first, so this one is never evaluated"
_NO_SUCH_PLACE: Final = "the published test looks where the syntax has no such element"
_ONE_IS_ALL: Final = "the published test counts what the schema allows once"

#: Rules of both files that no document can break, and the reason.
NOT_JUDGED: Final[dict[Syntax, dict[str, str]]] = {
    Syntax.UBL: {
        "BR-FR-16_BT-103": _ELSEWHERE,
        "BR-FR-DEC-01_BT-111": _ELSEWHERE,
        "BR-FR-09_EXT-FR-FE-146": _NO_SUCH_PLACE,
        "BR-FR-27_BG-32": _NO_SUCH_PLACE,
        "BR-FR-27_BT-160": _NO_SUCH_PLACE,
        "BR-FR-27_EXT-FR-FE-159": _NO_SUCH_PLACE,
        "BR-FR-29_BT-18": _ONE_IS_ALL,
        "BR-FR-30_BT-128": _ONE_IS_ALL,
    },
    Syntax.CII: {
        "BR-FR-DEC-01_BT-111": _ELSEWHERE,
        "BR-FR-30_AFL": _NO_SUCH_PLACE,
        "BR-FR-30_AVV": _NO_SUCH_PLACE,
        "BR-FR-30_BT-128": _NO_SUCH_PLACE,
    },
}


def judged(syntax: Syntax) -> frozenset[str]:
    """The rules of a syntax that an invoice or its file is held to."""
    return codes(syntax) | files.codes(syntax)


#: Every number that can be told; `rules` names most of them when it is imported.
CODES: Final = judged(Syntax.UBL) | judged(Syntax.CII) | extended_rules.CODES | extended_file.OWN

__all__ = ["CODES", "NOT_JUDGED", "judged", "rules"]
