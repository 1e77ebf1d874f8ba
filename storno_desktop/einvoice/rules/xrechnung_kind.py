"""Which XRechnung a document is: the standard, its extension or that of clean vehicles (BT-24).

The levels are those of KoSIT's validator configuration of 2026-01-31: it weighs some rules of
EN 16931 otherwise than the standard itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import Enum
from typing import Final

from storno_desktop.domain.faults import Fault, Severity

#: BT-24 of XRechnung 3.0.
CIUS: Final = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0"
#: BT-24 of its extension: sub lines, third-party payments, XML attachments.
EXTENSION: Final = f"{CIUS}#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0"
#: BT-24 for purchases of clean vehicles (directive 2009/33/EC).
CVD: Final = f"{CIUS}#compliant#urn:xeinkauf.de:kosit:xrechnung:cvd_0.9"


class Syntax(Enum):
    """How the document is written: some rules are published otherwise for each."""

    UBL = "ubl"
    CII = "cii"


class Kind(Enum):
    """Which set of rules judges."""

    STANDARD = "cius"
    EXTENSION = "extension"
    CVD = "cvd"


_KINDS: Final = {CIUS: Kind.STANDARD, EXTENSION: Kind.EXTENSION, CVD: Kind.CVD}


def kind_of(specification: str | None) -> Kind:
    """The set of rules of a BT-24; the standard where it names none."""
    return _KINDS.get(specification or "", Kind.STANDARD)


def is_stated(specification: str | None) -> bool:
    """Whether BT-24 is one of XRechnung 3.0."""
    return specification in _KINDS


_WARNING, _INFORMATION, _FATAL = Severity.WARNING, Severity.INFORMATION, Severity.FATAL
_ORDINARY: Final = {"BR-CL-21": _WARNING, "BR-CL-23": _WARNING}
_CII: Final = dict.fromkeys(("CII-SR-452", "CII-SR-453", "CII-SR-454"), _FATAL)
#: The lists of schemes and kinds of files, which the extension lengthens (BR-DEX-01, 04 to 08).
_LENGTHENED: Final = dict.fromkeys(
    ("BR-CL-10", "BR-CL-11", "BR-CL-21", "BR-CL-24", "BR-CL-25", "BR-CL-26"), _INFORMATION
)

_LEVELS: Final[Mapping[tuple[Syntax, Kind], Mapping[str, Severity]]] = {
    (Syntax.UBL, Kind.STANDARD): _ORDINARY,
    (Syntax.UBL, Kind.EXTENSION): {
        "BR-CL-23": _WARNING,
        **_LENGTHENED,
        "BR-CO-16": _INFORMATION,  # BR-DEX-09 counts third-party payments
    },
    (Syntax.UBL, Kind.CVD): {**_ORDINARY, "BR-CL-13": _INFORMATION},
    (Syntax.CII, Kind.STANDARD): {**_ORDINARY, **_CII},
    (Syntax.CII, Kind.EXTENSION): {"BR-CL-23": _WARNING, **_LENGTHENED, **_CII},
    (Syntax.CII, Kind.CVD): {**_ORDINARY, **_CII, "BR-CL-13": _INFORMATION},
}


def levelled(faults: Iterable[Fault], syntax: Syntax, kind: Kind) -> list[Fault]:
    """The same faults, each as heavy as KoSIT's validator counts it."""
    levels = _LEVELS[syntax, kind]
    return [
        replace(fault, severity=levels[fault.code]) if fault.code in levels else fault
        for fault in faults
    ]
