"""EXTENDED-CTC-FR 1.4.0: what it judges otherwise than EN 16931, of which it keeps the rest.

Lines may be groups of lines: only those that stand alone and the DETAIL of groups count. Sums may
stray by a cent for each amount in them, and VAT may be split by the reason for having none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import Price, Semantic, SemanticLine, VatBreakdown
from storno_desktop.einvoice.france.syntax import Rule, Syntax
from storno_desktop.einvoice.rules.edition import LATEST
from storno_desktop.einvoice.rules.texts import cents, folded, is_in
from storno_desktop.einvoice.ubl.values import XSD

_CENT: Final = Decimal("0.01")
_NIL: Final = Decimal(0)

#: Rules of EN 16931 that the extension takes back.
_DROPPED: Final = frozenset(
    (
        *("BR-27", "BR-28", "BR-54", "BR-CO-10", "BR-CO-11", "BR-CO-12", "BR-CO-13", "BR-CO-15"),
        *("BR-CO-17", "BR-AE-08", "BR-AF-08", "BR-AG-08", "BR-E-01", "BR-E-08", "BR-G-01"),
        *("BR-G-08", "BR-IC-01", "BR-IC-08", "BR-O-01", "BR-O-02", "BR-O-03", "BR-O-04"),
        *("BR-O-08", "BR-O-11", "BR-O-12", "BR-O-13", "BR-O-14", "BR-S-01", "BR-S-08", "BR-S-09"),
        *("BR-S-10", "BR-Z-01", "BR-Z-08", "BR-Z-10", "BR-AF-01"),
    )
)
_DROPPED_IN: Final = {
    Syntax.UBL: frozenset(
        ("UBL-SR-04", "UBL-SR-16", "UBL-SR-20", "UBL-SR-34", "UBL-SR-37", "UBL-SR-52")
    ),
    Syntax.CII: frozenset(
        (
            "BR-CL-07",  # as published, the rule looks for a code where none stands
            *("BR-AE-01", "BR-AF-10", "BR-AG-01", "BR-AG-10", "BR-CO-22", "BR-CO-24", "BR-O-09"),
            *("BR-O-10", "CII-DT-018", "CII-DT-024", "CII-DT-027", "CII-SR-439"),
            *(f"CII-SR-{number}" for number in (467, 468, 469, 470, 471, 472, 473)),
            *(f"CII-SR-{number}" for number in range(477, 495)),
        )
    ),
}
#: Rules that keep their meaning under another number: in UBL, in CII.
RENAMED: Final[dict[str, Rule]] = {
    "BR-22": ("BR-FREXT-22", "BR-FREXT-BR-22"),
    "BR-23": ("BR-FREXT-23", "BR-FREXT-BR-23"),
    "BR-24": ("BR-FREXT-24", "BR-FREXT-BR-24"),
    "BR-26": ("BR-FREXT-26", "BR-FREXT-BR-26"),
    "BR-38": ("BR-38", "BR-FREXT-BR-38"),
    "BR-44": ("BR-44", "BR-FREXT-BR-44"),
    "BR-CO-04": ("BR-FREXT-CO-04", "BR-FREXT-CO-04"),
    "UBL-SR-48": ("UBL-FREXT-SR-48", None),
    "BR-CL-10": ("BR-FREXT-CL-10", "BR-FREXT-CL-10"),
    "BR-CL-20": ("BR-FREXT-CL-20", "BR-FREXT-CL-20"),
    "BR-CL-24": ("BR-FREXT-CL-24", "BR-FREXT-CL-24"),
}
#: Those of them that only lines which count are held to.
_OF_COUNTED_LINES: Final = frozenset(("BR-22", "BR-23", "BR-24", "BR-26", "BR-CO-04", "UBL-SR-48"))
_FURTHER: Final = {"BR-CL-24": ("application/xml", "text/xml"), "BR-CL-10": ("BY", "SE")}

#: VAT category to the family of its rules, and whether its groups are told apart by rate.
_FAMILIES: Final = {
    "S": ("S", True),
    "Z": ("Z", False),
    "E": ("E", False),
    "AE": ("AE", False),
    "K": ("IC", False),
    "G": ("G", False),
    "O": ("O", False),
    "L": ("AF", True),
    "M": ("AG", True),
}
#: What every group is asked; in CII an earlier rule takes those of a known category first, and
#: BR-FR-DEC-01 judges their digits.
_OF_GROUPS: Final = frozenset(
    ("BR-45", "BR-46", "BR-47", "BR-48", "BR-CO-17", "BR-DEC-19", "BR-DEC-20")
)
_SUMS: Final = ("BR-FREXT-CO-10", "BR-FREXT-CO-11", "BR-FREXT-CO-12", "BR-FREXT-CO-13")
_LINES: Final = ("BR-FREXT-05", "BR-FREXT-06", "BR-FREXT-08", "BR-FREXT-11", "BR-FREXT-12")
_KINDS: Final = frozenset(("DETAIL", "GROUP", "INFORMATION"))

#: Every number that the extension adds.
CODES: Final = frozenset(
    (
        *(code for pair in RENAMED.values() for code in pair if code and "EXT" in code),
        *(f"BR-FREXT-{family}-01" for family, _ in _FAMILIES.values()),
        *(f"BR-FREXT-{family}-08" for family, _ in _FAMILIES.values()),
        *(f"BR-FXEXT-{family}-08" for family, _ in _FAMILIES.values()),
        *("BR-FREXT-S-09", "BR-FXEXT-S-09", "BR-FREXT-54-1", "BR-FREXT-54-2"),
        *(*_SUMS, "BR-FREXT-CO-15", *_LINES),
    )
)


def kept(
    faults: Iterable[Fault], invoice: Semantic, syntax: Syntax, *, is_of_file: bool = False
) -> Iterator[Fault]:
    """What of EN 16931's verdict stands in the extension, under its numbers there.

    What only the file shows of a VAT group is that it is none, so that no rule takes it first.
    """
    for fault in faults:
        if fault.code in _DROPPED or fault.code in _DROPPED_IN[syntax]:
            continue
        if _is_taken(fault, invoice):
            continue
        is_of_group = syntax is Syntax.CII and fault.code in _OF_GROUPS
        if is_of_group and not is_of_file and _is_taken_first(fault, invoice):
            continue
        if fault.code in _OF_COUNTED_LINES and not _is_counted_at(fault.path, invoice):
            continue
        code = RENAMED[fault.code][syntax] if fault.code in RENAMED else fault.code
        if code is not None:
            yield replace(fault, code=code)


def _is_taken(fault: Fault, invoice: Semantic) -> bool:
    """Whether the extension has a code that the lists of the standard have not."""
    found = dict(fault.params).get("found")
    if fault.code == "BR-CL-20":  # a charge may be a tax, by a list that the file names
        return any(each.place.endswith("ReasonCode/@listID") for each in invoice.extensions.beside)
    return found in _FURTHER.get(fault.code, ())


def _is_taken_first(fault: Fault, invoice: Semantic) -> bool:
    index = _index(fault.path)
    return index is None or invoice.vat[index].category in _FAMILIES


def _is_counted_at(path: str, invoice: Semantic) -> bool:
    index = _index(path)
    return index is None or _counts(invoice.lines[index])


def _index(path: str) -> int | None:
    """Which of several a path is about."""
    index = path.partition("[")[2].partition("]")[0]
    return int(index) if index.isdigit() else None


def _counts(line: SemanticLine) -> bool:
    """Whether a line is in the sums: it stands alone, or is the detail of a group."""
    part = line.extensions.part
    return part is None or part.kind == "DETAIL"


def check_extended(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """Judge what the extension judges by rules of its own."""
    counted = [line for line in invoice.lines if _counts(line)]
    yield from _totals(invoice, counted, syntax)
    yield from _due(invoice)
    yield from _parts(invoice)
    yield from _attributes(invoice)
    yield from _codes(invoice, syntax)
    yield from _unwritable(invoice, syntax)
    yield from _categories(invoice, counted, syntax)


def _at(code: str, path: str, **params: str) -> Fault:
    return Fault(path, code, params=tuple(params.items()))


def _totals(invoice: Semantic, counted: list[SemanticLine], syntax: Syntax) -> Iterator[Fault]:
    """BR-FREXT-CO-10 to 13 and 15: a cent for every amount that is summed."""
    totals = invoice.totals
    nets = [line.net for line in counted if line.net is not None]
    lines = cents(sum(nets, _NIL))
    less = cents(sum((each.amount or _NIL for each in invoice.allowances), _NIL))
    more = cents(sum((each.amount or _NIL for each in invoice.charges), _NIL))
    items = len(nets) + len(invoice.allowances) + len(invoice.charges)
    for code, term, stated, expected, count, is_needed in (
        (_SUMS[0], "BT-106", totals.line_net, lines, len(nets), True),
        (_SUMS[1], "BT-107", totals.allowances, less, len(invoice.allowances), False),
        (_SUMS[2], "BT-108", totals.charges, more, len(invoice.charges), False),
        (_SUMS[3], "BT-109", totals.net, lines - less + more, items, True),
    ):
        if stated is None and not is_needed and not count:
            continue
        if stated is None or cents(abs(stated - expected)) > _CENT * count:
            yield _at(code, terms.path(term), expected=format(expected, "f"))
    if totals.vat is None:
        if syntax is Syntax.CII:  # there the total is asked for, in UBL only its sum
            yield _at("BR-FREXT-CO-15", terms.path("BT-112"))
    elif (
        totals.gross is None
        or totals.net is None
        or abs(totals.gross - totals.vat - totals.net) > _CENT * items
    ):
        yield _at("BR-FREXT-CO-15", terms.path("BT-112"))


def _due(invoice: Semantic) -> Iterator[Fault]:
    """BR-CO-25, which EN 16931 no longer has."""
    due = invoice.totals.due
    if due is not None and due > 0 and invoice.due_on is None and not invoice.payment_terms:
        yield _at("BR-CO-25", terms.path("BT-9"))


def _parts(invoice: Semantic) -> Iterator[Fault]:
    """BR-FREXT-05 to 12: kinds of lines, and the sum of a group."""
    ids = [line.id for line in invoice.lines]
    for index, line in enumerate(invoice.lines):
        part = line.extensions.part
        if part is None:
            continue
        path = f"lines[{index}].part"
        if part.kind and part.kind not in _KINDS:
            yield _at("BR-FREXT-05", path, found=part.kind)
        if part.parent and not part.kind:
            yield _at("BR-FREXT-06", path)
        if part.parent and (part.parent not in ids or part.parent == line.id):
            yield _at("BR-FREXT-11", path, found=part.parent)
        if part.kind == "GROUP" and line.net is not None:
            below = [
                each
                for each in invoice.lines
                if each.extensions.part is not None
                and each.extensions.part.parent is not None
                and each.extensions.part.parent == line.id
                and each.extensions.part.kind in {"DETAIL", "GROUP"}
            ]
            total = cents(sum((each.net or _NIL for each in below), _NIL))
            if line.net != total:
                yield _at("BR-FREXT-08", f"lines[{index}].lineTotal", expected=format(total, "f"))
            if any(each.net is None and _is_group(each) for each in below):
                yield _at("BR-FREXT-12", path)


def _is_group(line: SemanticLine) -> bool:
    part = line.extensions.part
    return part is not None and part.kind == "GROUP"


def _attributes(invoice: Semantic) -> Iterator[Fault]:
    """BR-FREXT-54: a name or a code, a value or a measure with its unit."""
    for index, line in enumerate(invoice.lines):
        path = terms.path("BG-32", line=index)
        coded = line.extensions.attributes
        if any(not name for name, _ in line.item.attributes) or any(
            not each.name and not each.code for each in coded
        ):
            yield _at("BR-FREXT-54-1", path)
        if any(not value for _, value in line.item.attributes) or any(
            bool(each.value) == (each.measure is not None)
            or (each.measure is not None and not each.unit)
            for each in coded
        ):
            yield _at("BR-FREXT-54-2", path)


def _unwritable(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """What the schema wants in a group that the invoice has begun."""
    for index, line in enumerate(invoice.lines):
        price = line.price
        if price.net is None and price != Price():
            element = "PriceAmount" if syntax is Syntax.UBL else "ChargeAmount"
            path = terms.path("BT-146", line=index)
            yield _at(XSD, path, message=f"missing: {element}")
    if syntax is Syntax.CII:
        for payment in invoice.payments:
            if payment.card is not None and not payment.card.number:
                yield _at(XSD, terms.path("BT-87"), message="missing: ID")


def _codes(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """The code lists of the standard on the terms that the extension adds to lines."""
    for index, line in enumerate(invoice.lines):
        for each in line.extensions.object_ids:
            if syntax is Syntax.CII or not each.scheme:
                continue
            if not is_in(each.scheme, LATEST.reference_qualifiers):
                yield _at("BR-CL-07", terms.path("BT-128", line=index), found=each.scheme)
        seller = line.extensions.seller
        legal = seller.legal_id if seller is not None else None
        if legal is not None and legal.scheme and not is_in(legal.scheme, LATEST.icd):
            yield _at("BR-CL-11", f"lines[{index}].seller", found=legal.scheme)


def _categories(invoice: Semantic, counted: list[SemanticLine], syntax: Syntax) -> Iterator[Fault]:
    """BR-FREXT-x-01, -08 and S-09: the groups of each VAT category."""
    lines = counted if syntax is Syntax.UBL else list(invoice.lines)
    used = {line.vat_category for line in lines}
    used |= {each.vat_category for each in (*invoice.allowances, *invoice.charges)}
    for category, (family, by_rate) in _FAMILIES.items():
        groups = [each for each in invoice.vat if folded(each.category or "") == category]
        if (category in used) != bool(groups):
            yield _at(f"BR-FREXT-{family}-01", terms.path("BG-23"), category=category)
        code = f"BR-{'FREXT' if syntax is Syntax.UBL else 'FXEXT'}-{family}"
        for index, group in enumerate(invoice.vat):
            if folded(group.category or "") != category:
                continue
            sums = [
                _sum(invoice, counted, group, by_rate=by_rate, by_reason=by_reason)
                for by_reason in (True, False)
            ]
            if group.base is None or all(
                abs(group.base - total) > _CENT * count for total, count in sums
            ):
                path = terms.path("BT-116", index=index)
                yield _at(f"{code}-08", path, expected=format(sums[1][0], "f"))
            if category == "S":
                yield from _vat(group, index, code, [count for _, count in sums])


def _vat(group: VatBreakdown, index: int, code: str, counts: list[int]) -> Iterator[Fault]:
    """The VAT of a group at the standard or a reduced rate."""
    most = counts[0] if "FREXT" in code else max(counts)
    path = terms.path("BT-117", index=index)
    if group.base is None or group.rate is None or group.vat is None:
        yield _at(f"{code}-09", path, expected="–")
        return
    vat = cents(group.base * group.rate / 100)
    if abs(group.vat - vat) > _CENT * most:
        yield _at(f"{code}-09", path, expected=format(vat, "f"))


def _sum(
    invoice: Semantic,
    counted: list[SemanticLine],
    group: VatBreakdown,
    *,
    by_rate: bool,
    by_reason: bool,
) -> tuple[Decimal, int]:
    """What the lines, allowances and charges of a group come to, and how many they are."""

    def belongs(category: str | None, rate: Decimal | None, reason: tuple[str, str]) -> bool:
        return (
            category == group.category
            and (not by_rate or rate == group.rate)
            and (not by_reason or reason == (group.reason_code or "", group.reason or ""))
        )

    nets = [
        line.net
        for line in counted
        if line.net is not None
        and belongs(
            line.vat_category,
            line.vat_rate,
            (line.extensions.exemption_code or "", line.extensions.exemption_reason or ""),
        )
    ]
    less = [
        each.amount or _NIL
        for each in invoice.allowances
        if belongs(each.vat_category, each.vat_rate, ("", ""))
    ]
    more = [
        each.amount or _NIL
        for each in invoice.charges
        if belongs(each.vat_category, each.vat_rate, ("", ""))
    ]
    total = cents(sum(nets, _NIL)) - cents(sum(less, _NIL)) + cents(sum(more, _NIL))
    return total, len(nets) + len(less) + len(more)
