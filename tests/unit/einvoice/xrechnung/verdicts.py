"""Our verdict beside the official one, on an invoice or a file, and the differences explained."""

from __future__ import annotations

from types import ModuleType

from storno_desktop.application.errors import Misread
from storno_desktop.domain.faults import fatal
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.registry import format_for, recognise

#: Judged again where a read file would be written: the file itself has the last word.
IN_FILE = frozenset(
    {
        *("PEPPOL-EN16931-R008", "PEPPOL-EN16931-R053"),
        *("PEPPOL-EN16931-R054", "PEPPOL-EN16931-R055"),
    }
)
#: A value of the wrong kind, or none at all, is read as absent: rules on it see nothing there.
UNREAD = frozenset({"PEPPOL-EN16931-R008", "CII-DT-097", "XSD"})
#: A day that no calendar has is refused here; officially only its digits are looked at, if at all.
NO_DAY = frozenset({"XSD", "BR-03"})
#: A group that a file leaves out as a whole lacks its terms; officially nobody looks for them.
ABSENT = frozenset(
    {
        *("BR-12", "BR-13", "BR-14", "BR-15", "BR-CO-10", "BR-CO-13", "BR-CO-16", "BR-CO-26"),
        *("BR-DE-2", "BR-DE-30", "CII-SR-439", "CII-SR-454"),
        *("PEPPOL-EN16931-R010", "PEPPOL-EN16931-R020"),
    }
)
#: A category beside another tax than VAT is told by its own rules (BR-47, BR-CO-04 …) alone.
OTHER_TAX = frozenset({"BR-32", "BR-37", "BR-47", "BR-48", "BR-CO-04", "CII-DT-037"})
OTHER_TAX_RULES = ("BR-S-", "BR-Z-", "BR-E-", "BR-AE-", "BR-IC-", "BR-G-", "BR-O-")


def official(judge: ModuleType, document: bytes) -> tuple[bool, set[str]]:
    """Whether schema and rules can be run on a document, and its fatal codes."""
    result = judge.Result("document")
    judge.validate_bytes(result, document)
    codes = {each.rule for each in result.findings if each.level == "fatal"}
    return not codes & {"XSD", "RUNTIME", "WELLFORMED", "SYNTAX"}, codes


def invoice_differs(judge: ModuleType, key: str, invoice: Semantic) -> str | None:
    """How our verdict on an invoice differs from the official one on what we write of it."""
    face = format_for(key)
    found = {fault.code for fault in fatal(face.check(invoice))}
    is_judged, wanted = official(judge, face.write(invoice))
    if not is_judged:  # rules that stop in the middle refuse the file
        return None if found else f"taken by us, refused officially: {sorted(wanted)}"
    return None if found == wanted else _told(wanted - found, found - wanted)


def file_codes(document: bytes) -> set[str]:
    """Our fatal codes on a file of somebody else."""
    try:
        key = recognise(document).key
        face = format_for(key or "")
        reading = face.read(document)
    except Misread:
        return {"Misread"}
    judged = {fault.code for fault in fatal(face.check(reading.semantic))}
    return {fault.code for fault in fatal(reading.structure_faults)} | (judged - IN_FILE)


def file_differs(judge: ModuleType, document: bytes) -> str | None:
    """How our verdict on a file differs from the official one, the explained differences aside."""
    found = file_codes(document)
    is_judged, wanted = official(judge, document)
    if not wanted and found <= NO_DAY:
        return None
    if bool(found) != bool(wanted):
        return f"we say {sorted(found)}, officially {sorted(wanted)}"
    if not is_judged or found & UNREAD:
        return None
    missed, extra = wanted - found, found - wanted
    if "BR-CO-15" in missed and "BR-CL-03" in extra:  # amounts in another currency than BT-5
        missed, extra = missed - {"BR-CO-15"}, extra - {"BR-CL-03"}
    extra -= ABSENT
    if found & OTHER_TAX:
        missed = {code for code in missed if not code.startswith(OTHER_TAX_RULES)}
        extra = {code for code in extra if not code.startswith(OTHER_TAX_RULES)}
    return _told(missed, extra) if missed or extra else None


def _told(missed: set[str], extra: set[str]) -> str:
    return f"missed {sorted(missed)}, extra {sorted(extra)}"
