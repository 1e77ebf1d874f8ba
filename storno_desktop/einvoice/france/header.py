"""BR-FR-01 to 08, 17, 18 and BR-FR-CO: numbers, days, kinds, process, attachments, currency."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from storno_desktop.domain import terms
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.semantic import PrecedingInvoice, Semantic
from storno_desktop.einvoice.france import lists
from storno_desktop.einvoice.france.syntax import Rule, Syntax, broken, rule
from storno_desktop.einvoice.rules.texts import folded

_NUMBER: Final = (
    rule("BR-FR-01_BT-1-1", "BR-FR-01_BT-1"),
    (rule("BR-FR-01_BT-1-2", None), rule("BR-FR-02_BT-1")),
)
_PRECEDING: Final = (
    rule("BR-FR-01_BT-25-1", "BR-FR-01_BT-25"),
    (rule("BR-FR-01_BT-25-2", None), rule("BR-FR-02_BT-25")),
)
_LINE_PRECEDING: Final = (
    rule("BR-FR-01_EXT-FR-FE-136-1", "BR-FR-01_EXT-FR-FE-136"),
    (rule("BR-FR-01_EXT-FR-FE-136-2", None), rule("BR-FR-02_EXT-FR-FE-136")),
)
_Numbered = tuple[Rule, tuple[Rule, Rule]]

_DAYS: Final = {
    "BT-2": rule("BR-FR-03_BT-2"),
    "BT-7": rule("BR-FR-03_BT-7"),
    "BT-9": rule("BR-FR-03_BT-9"),
    "BT-26": rule("BR-FR-03_BT-26"),
    "BT-72": rule("BR-FR-03_BT-72"),
    "BT-73": rule("BR-FR-03_BT-73"),
    "BT-74": rule("BR-FR-03_BT-74"),
}
_LINE_DAY: Final = rule("BR-FR-03_EXT-FR-FE-138")
_TYPE: Final = rule("BR-FR-04_BT-3")
_PRECEDING_TYPE: Final = rule("BR-FR-04_EXT-FR-FE-02")
_LINE_TYPE: Final = rule("BR-FR-04_EXT-FR-FE-137")
_PROCESS: Final = rule("BR-FR-08_BT-23")
_ATTACHMENT: Final = rule("BR-FR-17_BT-123")
_ONE_READABLE: Final = rule("BR-FR-18_BT-123")
_REBATE: Final = rule("BR-FR-CO-03_BT-3")
_ONE_PRECEDING: Final = rule("BR-FR-CO-04_BT-3", "BR-FR-CO-04_BT-4")
_ANY_PRECEDING: Final = rule("BR-FR-CO-05_BT-3")
_DUE_BEFORE: Final = rule("BR-FR-CO-07_BT-9")
_DEPOSIT: Final = rule("BR-FR-CO-08_BT-23")
_PAID: Final = rule("BR-FR-CO-09_BT-23-1")
_NOTHING_DUE: Final = rule("BR-FR-CO-09_BT-23-2")
_PAID_ON: Final = rule("BR-FR-CO-09_BT-23-3")
_EUROS: Final = rule("BR-FR-CO-12_BT-5")
_EUR: Final = "EUR"


def check_header(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """Judge what stands at the head of an invoice, its references and its attachments."""
    if invoice.number:
        yield from _number(invoice.number, _NUMBER, syntax, terms.path("BT-1"))
    for preceding in invoice.preceding:
        if preceding.number:
            yield from _number(preceding.number, _PRECEDING, syntax, terms.path("BT-25"))
        if preceding.type_code and preceding.type_code not in lists.TYPES:
            found = preceding.type_code
            yield from broken(syntax, _PRECEDING_TYPE, terms.path("BG-3"), found=found)
    yield from _line_references(invoice, syntax)
    yield from _days(invoice, syntax)
    yield from _kind(invoice, syntax)
    yield from _process(invoice, syntax)
    yield from _attachments(invoice, syntax)
    yield from _references(invoice, syntax)
    yield from _payment(invoice, syntax)
    yield from _currency(invoice, syntax)


def _number(number: str, numbered: _Numbered, syntax: Syntax, path: str) -> Iterator[Fault]:
    """BR-FR-01 and 02: at most 35 letters, digits and + - _ /."""
    too_long, malformed = numbered
    if len(number) > lists.MAX_NUMBER:
        yield from broken(syntax, too_long, path, limit=str(lists.MAX_NUMBER), found=number)
    if not lists.NUMBER.fullmatch(folded(number)) or " " in number:
        for pair in malformed:
            yield from broken(syntax, pair, path, found=number)


def _line_references(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """The documents that lines refer to; in UBL a part of an invoice refers to the invoice."""
    for index, line in enumerate(invoice.lines):
        path = f"lines[{index}].preceding"
        own = syntax is Syntax.UBL and line.extensions.part is not None and invoice.number
        for preceding in (
            *((PrecedingInvoice(invoice.number),) if own else ()),
            *line.extensions.preceding,
        ):
            if preceding.number:
                yield from _number(preceding.number, _LINE_PRECEDING, syntax, path)
            if _is_outside(preceding.issued_on):
                yield from broken(syntax, _LINE_DAY, path)
            if preceding.type_code and preceding.type_code not in lists.TYPES:
                yield from broken(syntax, _LINE_TYPE, path, found=preceding.type_code)


def _is_outside(day: date | None) -> bool:
    return day is not None and not lists.FIRST_YEAR <= day.year <= lists.LAST_YEAR


def _days(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-03: years from 2000 to 2099."""
    period, delivery = invoice.period, invoice.delivery
    due_on = invoice.due_on
    if syntax is Syntax.UBL and invoice.is_credit_note:
        due_on = None  # no DueDate there, and nobody looks at PaymentDueDate
    for term, day in (
        ("BT-2", invoice.issued_on),
        ("BT-7", invoice.tax_point_date),
        ("BT-9", due_on),
        *(("BT-26", preceding.issued_on) for preceding in invoice.preceding),
        ("BT-72", delivery.delivered_on if delivery is not None else None),
        ("BT-73", period.start if period is not None else None),
        ("BT-74", period.end if period is not None else None),
    ):
        if _is_outside(day):
            yield from broken(syntax, _DAYS[term], terms.path(term))


def _kind(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-04."""
    if invoice.type_code and invoice.type_code not in lists.TYPES:
        yield from broken(syntax, _TYPE, terms.path("BT-3"), found=invoice.type_code)


def _process(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-08, BR-FR-CO-08 and 09."""
    process, path = invoice.process, terms.path("BT-23")
    if process not in lists.PROCESSES:
        allowed = ", ".join(sorted(lists.PROCESSES))
        yield from broken(syntax, _PROCESS, path, found=process or "–", allowed=allowed)
    if process in lists.AFTER_DEPOSIT and invoice.type_code in lists.DEPOSITS:
        yield from broken(syntax, _DEPOSIT, path, found=process or "")
    if process in lists.PAID:
        totals = invoice.totals
        if totals.prepaid is None or totals.gross is None or totals.prepaid != totals.gross:
            yield from broken(syntax, _PAID, terms.path("BT-113"), found=process or "")
        if totals.due is None or totals.due != 0:
            yield from broken(syntax, _NOTHING_DUE, terms.path("BT-115"), found=process or "")
        if invoice.due_on is None:
            yield from broken(syntax, _PAID_ON, terms.path("BT-9"), found=process or "")


def _attachments(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-17 and 18."""
    readable = 0
    for index, document in enumerate(invoice.documents):
        kind = document.description
        readable += kind == "LISIBLE"
        named = folded(kind or "") if syntax is Syntax.CII else kind
        if named and named not in lists.ATTACHMENTS:
            path = terms.path("BT-123", index=index)
            allowed = ", ".join(sorted(lists.ATTACHMENTS))
            yield from broken(syntax, _ATTACHMENT, path, found=named, allowed=allowed)
    if readable > 1:
        yield from broken(syntax, _ONE_READABLE, terms.path("BG-24"))


def _references(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-CO-03, 04 and 05: what corrections and rebates refer to."""
    kind, preceding = invoice.type_code, invoice.preceding
    if kind == "262":
        period = invoice.period
        if not invoice.contract or period is None or period.start is None or period.end is None:
            yield from broken(syntax, _REBATE, terms.path("BG-14"))
    if kind in lists.CORRECTED and len(preceding) != 1:
        yield from broken(syntax, _ONE_PRECEDING, terms.path("BT-25"))
    if (
        kind in lists.CREDIT_NOTES
        and not any(each.number and each.issued_on for each in preceding)
        and not _every_line_refers(invoice, syntax)
    ):
        yield from broken(syntax, _ANY_PRECEDING, terms.path("BT-25"))


def _every_line_refers(invoice: Semantic, syntax: Syntax) -> bool:
    details = (line.extensions for line in invoice.lines)
    return all(
        any(
            each.number
            and each.issued_on
            and (syntax is Syntax.CII or each.number != invoice.number)
            for each in line.preceding
        )
        for line in details
        if line.part is None or line.part.kind in {None, "DETAIL"}
    )


def _payment(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-CO-07: due on the day of issue or later, but for what is paid or asked for before."""
    due_on, issued_on = invoice.due_on, invoice.issued_on
    if syntax is Syntax.UBL and invoice.is_credit_note:
        return
    if (
        due_on is None
        or invoice.type_code in lists.DEPOSITS
        or invoice.process in lists.PAID
        or (issued_on is None and syntax is Syntax.UBL)
    ):
        return
    if issued_on is None or due_on < issued_on:
        yield from broken(syntax, _DUE_BEFORE, terms.path("BT-9"))


def _currency(invoice: Semantic, syntax: Syntax) -> Iterator[Fault]:
    """BR-FR-CO-12: VAT is stated in euros."""
    if not invoice.currency or invoice.currency == _EUR:
        return
    if invoice.tax_currency != _EUR or invoice.totals.vat_accounting is None:
        yield from broken(syntax, _EUROS, terms.path("BT-6"), found=invoice.currency)
