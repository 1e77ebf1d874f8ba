"""The extension of XRechnung (BR-DEX): sub lines, third-party payments, more schemes and files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.codelists import code_set
from storno_desktop.domain.codelists.attachments import MIME_CODES
from storno_desktop.domain.codelists.identifiers import EAS_1_3_16, ICD_1_3_16, SEPA_CREDITOR
from storno_desktop.domain.faults import Fault, Severity
from storno_desktop.domain.semantic import (
    Identifier,
    Semantic,
    SemanticLine,
)
from storno_desktop.einvoice.rules.edition import LATEST
from storno_desktop.einvoice.rules.lines import below
from storno_desktop.einvoice.rules.lines import line_faults as ordinary_faults
from storno_desktop.einvoice.rules.texts import (
    ZERO,
    at,
    cents,
    decimals,
    folded,
    has_fine_digits,
    is_blank,
    on_line,
    shown,
)
from storno_desktop.einvoice.rules.vat_families import families
from storno_desktop.einvoice.rules.xrechnung_kind import Syntax
from storno_desktop.einvoice.rules.xrechnung_peppol import price_faults

#: Schemes that the extension adds for digital health applications.
_DIGA: Final = code_set("XR01 XR02 XR03")
#: As published: an older list, whose last code lacks the space that it is looked for with.
ICD: Final = (ICD_1_3_16 - code_set("0244 0245 0246 0247 0248")) | _DIGA
EAS: Final = EAS_1_3_16 | _DIGA
MIMES: Final = MIME_CODES | {"application/xml"}

#: What BG-DEX-01 shares with invoice lines: code lists, and what belongs together.
_SHARED: Final = frozenset(
    (
        *("BR-54", "BR-CL-13", "BR-CL-15", "BR-CL-18", "BR-CL-19"),
        *("BR-CL-20", "BR-CL-21", "BR-CL-23"),
    )
)

CODES: Final = (
    *("BR-DEX-01", "BR-DEX-02", "BR-DEX-03", "BR-DEX-04", "BR-DEX-05", "BR-DEX-06", "BR-DEX-07"),
    *("BR-DEX-08", "BR-DEX-09", "BR-DEX-10", "BR-DEX-11", "BR-DEX-12", "BR-DEX-13"),
    *("BR-DEX-15", "UBL-CR-646"),
)


def check_extension(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """Judge an invoice of the extension."""
    for index, document in enumerate(invoice.documents):
        if document.content is not None and document.mime not in MIMES:
            yield at("BR-DEX-01", "BT-125", index=index, found=document.mime or "–")
    yield from _schemes(invoice, syntax)
    if syntax is Syntax.UBL:
        yield from _payments(invoice)
    for index, line in enumerate(invoice.lines):
        yield from (below(index, fault) for fault in _standard_id(line))
        if not line.sub_lines:
            continue
        if syntax is Syntax.CII:
            yield below(index, on_line("BR-DEX-15", "BG-31", severity=Severity.WARNING))
        elif not invoice.is_credit_note:
            yield from (below(index, fault) for fault in _sub_lines(line))
    if syntax is Syntax.UBL and not invoice.is_credit_note:
        yield from _categories(invoice)


def check_ordinary(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """What an invoice without the extension must not have."""
    for index, line in enumerate(invoice.lines):
        if line.sub_lines and syntax is Syntax.UBL:
            yield below(index, on_line("UBL-CR-646", "BG-31"))


def _schemes(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """BR-DEX-04, 05, 07 and 08; UBL has the creditor of a direct debit among identifiers."""
    seller, buyer, payee = invoice.seller, invoice.buyer, invoice.payee
    creditors = {SEPA_CREDITOR} if syntax is Syntax.UBL else set[str]()
    own = ICD | creditors
    rows: list[tuple[str, str, Identifier | None, frozenset[str]]] = [
        *(("BR-DEX-04", "BT-29", each, own) for each in seller.identifiers),
        ("BR-DEX-04", "BT-46", buyer.identifier, ICD),
        ("BR-DEX-05", "BT-30", seller.legal_id, ICD),
        ("BR-DEX-05", "BT-47", buyer.legal_id, ICD),
        ("BR-DEX-07", "BT-34", seller.electronic_address, EAS),
        ("BR-DEX-07", "BT-49", buyer.electronic_address, EAS),
    ]
    if payee is not None:
        rows.append(("BR-DEX-04", "BT-60", payee.identifier, own))
        rows.append(("BR-DEX-05", "BT-61", payee.legal_id, ICD))
    if invoice.delivery is not None:
        rows.append(("BR-DEX-08", "BT-71", invoice.delivery.location_id, ICD))
    for code, term, identifier, known in rows:
        if identifier is not None and not _is_known(identifier.scheme, known):
            yield at(code, term, found=identifier.scheme or "")


def _standard_id(line: SemanticLine) -> Iterator[Fault]:
    """BR-DEX-06: the scheme of BT-157."""
    standard = line.item.standard_id
    if standard is not None and not _is_known(standard.scheme, ICD):
        yield on_line("BR-DEX-06", "BT-157", found=standard.scheme or "")


def _is_known(scheme: str | None, known: frozenset[str]) -> bool:
    """Whether a scheme passes; one that says nothing is found in the row of all as published."""
    return is_blank(scheme) or folded(scheme or "") in known


def _payments(invoice: Semantic) -> Iterator[Fault]:
    """BR-DEX-09 to BR-DEX-13; a credit note has no place for third-party payments."""
    is_credit_note = invoice.is_credit_note
    payments = () if is_credit_note else invoice.extensions.third_party_payments
    totals = invoice.totals
    added = sum((each.amount for each in payments if each.amount is not None), ZERO)
    expected = None
    if totals.gross is not None:
        expected = cents(totals.gross - (totals.prepaid or ZERO) + added)
    due = None if totals.due is None else cents(totals.due - (totals.rounding or ZERO))
    if due is None or due != expected:
        yield at("BR-DEX-09", "BT-115", found=shown(due), expected=shown(expected))
    for each in payments:
        for code, text in (("BR-DEX-10", each.kind), ("BR-DEX-12", each.description)):
            if is_blank(text):
                yield at(code, "BT-113")
        if each.amount is None:
            yield at("BR-DEX-11", "BT-113")
            yield at("BR-DEX-14", "BT-113")  # without an amount there is no currency either
        elif has_fine_digits(each.amount):
            yield at("BR-DEX-13", "BT-113", found=str(decimals(each.amount)))
            yield at("UBL-DT-01", "BT-113")


def _categories(invoice: Semantic) -> Iterator[Fault]:
    """Rule 01 of each VAT category: what a sub line has, the breakdown has too."""
    stated = {group.category for group in invoice.vat}
    known = families(LATEST)
    for category in sorted({*_below(invoice.lines)} - stated):
        if category in known:
            yield at(known[category].code(1), "BG-23", category=category)


def held_below(invoice: Semantic) -> frozenset[str]:
    """Rule 01 of the categories that a sub line and the breakdown have: there it holds.

    What is not taxed has one group.
    """
    known = families(LATEST)
    groups = Counter(group.category for group in invoice.vat)
    both = {category for category in _below(invoice.lines) if category in known}
    return frozenset(
        known[category].code(1)
        for category in both
        if groups[category] == 1 or (groups[category] and known[category].is_taxed)
    )


def _below(lines: Iterable[SemanticLine]) -> Iterator[str]:
    """The categories of all sub lines."""
    for line in lines:
        yield from (each.vat_category for each in line.sub_lines if each.vat_category)
        yield from _below(line.sub_lines)


def _sub_lines(line: SemanticLine) -> Iterator[Fault]:
    """BR-DEX-02 and BR-DEX-03, and what the standard says of anything like a line."""
    total = sum((each.net or ZERO for each in line.sub_lines), ZERO)
    if (line.net or ZERO) != total:
        params = (("found", shown(line.net)), ("expected", shown(total)))
        yield Fault(terms.LINE_KEYS["BT-131"], "BR-DEX-02", Severity.WARNING, params)
    for index, each in enumerate(line.sub_lines):
        for fault in _sub_line(each):
            path = f"subLines[{index}].{fault.path}"
            yield Fault(path, fault.code, fault.severity, fault.params)


def _sub_line(line: SemanticLine) -> Iterator[Fault]:
    if line.vat_category is None and line.vat_rate is None:
        yield on_line("BR-DEX-03", "BG-30")
    yield from (fault for fault in ordinary_faults(line, LATEST) if fault.code in _SHARED)
    for fault in price_faults(line, Syntax.UBL):
        if fault.code != "PEPPOL-EN16931-R121":  # which looks at invoice lines alone
            yield fault
    yield from _standard_id(line)
    amounts: list[Decimal | None] = [line.net]
    amounts += (x for each in (*line.allowances, *line.charges) for x in (each.amount, each.base))
    if any(has_fine_digits(amount) for amount in amounts):
        yield on_line("UBL-DT-01", "BT-131")
    if line.sub_lines:
        yield from _sub_lines(line)
