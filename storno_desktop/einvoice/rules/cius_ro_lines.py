"""Romanian rules on one invoice line: how long its texts may be, how fine its amounts."""

from __future__ import annotations

from typing import Final

from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.memory import Memory
from storno_desktop.domain.semantic import Semantic, SemanticLine
from storno_desktop.einvoice.rules.lines import below
from storno_desktop.einvoice.rules.texts import (
    decimals,
    has_fine_digits,
    is_longer,
    length,
    on_line,
)

_NAME: Final = 100
_DESCRIPTION: Final = 200
_NOTE: Final = 300
_ACCOUNTING: Final = 100
_REASON: Final = 100
_ATTRIBUTE_NAME: Final = 50
_ATTRIBUTE_VALUE: Final = 100
_ATTRIBUTES: Final = 50

#: Field, fine amount, fine base, long reason.
_ALLOWANCE: Final = ("BG-27", "BR-DEC-RO-24", "BR-DEC-RO-25", "BR-RO-L1022")
_CHARGE: Final = ("BG-28", "BR-DEC-RO-27", "BR-DEC-RO-28", "BR-RO-L1023")

CODES: Final = (
    *("BR-RO-L1024", "BR-RO-L1021", "BR-RO-L212", "BR-RO-L302", "BR-RO-L303", "BR-RO-L0505"),
    *("BR-RO-L1025", "BR-RO-A052", *_ALLOWANCE[1:], *_CHARGE[1:]),
)

_REMEMBERED: Final[Memory[SemanticLine, tuple[Fault, ...]]] = Memory(8192)


def check_lines(invoice: Semantic) -> list[Fault]:
    """Judge every line, those that did not change from memory."""
    return [
        below(index, fault)
        for index, faults in enumerate(_REMEMBERED.each(invoice.lines, None, line_faults))
        for fault in faults
    ]


def line_faults(line: SemanticLine) -> tuple[Fault, ...]:
    """Judge one line; paths are below it."""
    faults: list[Fault] = []
    item = line.item
    for code, term, limit, text in (
        ("BR-RO-L1024", "BT-153", _NAME, item.name),
        ("BR-RO-L212", "BT-154", _DESCRIPTION, item.description),
        ("BR-RO-L303", "BT-127", _NOTE, line.note),
        ("BR-RO-L302", "BT-127", _NOTE, line.note),
        ("BR-RO-L1021", "BT-133", _ACCOUNTING, line.accounting_reference),
    ):
        if text and is_longer(text, limit):
            faults.append(_long(code, term, limit, text))
    if item.attributes:
        _attributes(line, faults)
    if line.allowances or line.charges:
        _reductions(line, faults)
    return tuple(faults)


def _long(code: str, term: str, limit: int, text: str) -> Fault:
    return on_line(code, term, limit=str(limit), found=str(length(text)))


def _attributes(line: SemanticLine, faults: list[Fault]) -> None:
    """BR-RO-L0505, L1025; the published test of A052 counts each attribute by itself."""
    attributes = line.item.attributes
    if len(attributes) > _ATTRIBUTES:
        limit, found = str(_ATTRIBUTES), str(len(attributes))
        severity = Severity.WARNING
        faults.append(on_line("BR-RO-A052", "BG-32", severity=severity, limit=limit, found=found))
    for name, value in attributes:
        if is_longer(name, _ATTRIBUTE_NAME):
            faults.append(_long("BR-RO-L0505", "BT-160", _ATTRIBUTE_NAME, name))
        if is_longer(value, _ATTRIBUTE_VALUE):
            faults.append(_long("BR-RO-L1025", "BT-161", _ATTRIBUTE_VALUE, value))


def _reductions(line: SemanticLine, faults: list[Fault]) -> None:
    """BR-DEC-RO-24 to 28 and the reasons of allowances and charges."""
    for names, group in ((_ALLOWANCE, line.allowances), (_CHARGE, line.charges)):
        term, fine_amount, fine_base, long_reason = names
        for each in group:
            for code, amount in ((fine_amount, each.amount), (fine_base, each.base)):
                if amount is not None and has_fine_digits(amount):
                    faults.append(on_line(code, term, found=str(decimals(amount))))
            if each.reason and is_longer(each.reason, _REASON):
                faults.append(_long(long_reason, term, _REASON, each.reason))
