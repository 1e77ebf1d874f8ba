"""Storno and credit of an issued document: the same, by line and quantity, with opposite sign."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_DOWN, Decimal

from storno_desktop.domain.errors import AlreadyCredited, NotIssued
from storno_desktop.domain.invoice import Content, Document, Regime
from storno_desktop.domain.lifecycle import Lifecycle
from storno_desktop.domain.line import Line
from storno_desktop.domain.money import rounded
from storno_desktop.domain.national.poland import PolishTerms, kind_of
from storno_desktop.domain.totals import Totals

_NIL = Decimal(0)
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Corrected:
    """The issued document that a correction is about, with the corrections that came between.

    `references` are the numbers by which a government's system knows it.
    """

    content: Content
    totals: Totals
    earlier: tuple[tuple[Content, Totals], ...] = ()
    references: tuple[str, ...] = ()


def corrected_by(parent: Document, earlier: Iterable[Document] = ()) -> Corrected | None:
    """The state that a correction starts from; None while the parent is a draft."""
    if parent.issued is None:
        return None
    known = (parent.submission.upload_index, parent.submission.download_id)
    return Corrected(
        parent.content,
        parent.issued.totals,
        tuple((each.content, each.issued.totals) for each in earlier if each.issued is not None),
        tuple(reference for reference in known if reference),
    )


def reverse(
    original: Document,
    today: date,
    quantities: Mapping[int, Decimal] | None = None,
    already: Mapping[int, Decimal] | None = None,
) -> Content:
    """Write the content that takes an issued document back, wholly or by line and quantity.

    `quantities` maps a line's position to the part to take back (all when None); `already` is
    what earlier corrections took. A whole reversal plus its original is nought in every field.
    Raises NotIssued, AlreadyCredited when more would be taken back than was given.
    """
    if original.lifecycle is not Lifecycle.ISSUED or original.issued is None:
        raise NotIssued
    content, already = original.content, already or {}
    lines: list[Line] = []
    for position, line in enumerate(content.lines):
        left = line.quantity - already.get(position, _NIL)
        part = left if quantities is None else quantities.get(position, _NIL)
        if part == 0:
            continue
        if abs(part) > abs(left) or (part > 0) != (left > 0):
            raise AlreadyCredited(line=str(position + 1), left=str(left))
        lines.append(replace(_share(line, part).reversed(), source_line=position))
    if not lines:
        raise AlreadyCredited
    whole = quantities is None and not already
    return replace(
        content,
        series_id=None,
        issue_date=today,
        due_date=None,
        delivery_date=content.delivery_date,
        type_code=None,
        lines=tuple(lines),
        allowances=tuple(a.reversed() for a in content.allowances) if whole else (),
        prepaid=-(content.prepaid + _paid(content)) if whole else _NIL,
        rounding=-content.rounding if whole else _NIL,
        parent_id=original.id,
        parent_number=original.issued.number,
        parent_date=content.issue_date,
        internal_note=None,
        revises_id=None,
        revises_number=None,
        attachments=(),
        scheduled_email_at=None,
        show_client_balance=False,
        collect=None,
        penalty_enabled=False,
        fatturapa=content.fatturapa.for_storno(is_whole=whole) if content.fatturapa else None,
        ksef=_polish(content, is_whole=whole),
    )


def _paid(content: Content) -> Decimal:
    """Parts that a Polish document says were paid: its storno names none, only their sum."""
    payment = content.ksef.payment if content.ksef else None
    return payment.paid if payment else _NIL


def _polish(content: Content, *, is_whole: bool) -> PolishTerms | None:
    terms = content.ksef
    if terms is None:
        return None
    is_simplified = content.regime is Regime.SIMPLIFIED
    was = kind_of(terms, content.type_code, is_simplified=is_simplified)
    return terms.for_storno(was, is_whole=is_whole)


def _share(line: Line, part: Decimal) -> Line:
    """The part of a line that is taken back, with its share of discount and allowances."""
    if part == line.quantity:
        return line
    share = part / line.quantity
    return replace(
        line,
        quantity=part,
        discount=None if line.discount is None else _discount(line.discount * share, part, line),
        allowances=tuple(
            replace(a, amount=rounded(a.amount * share), base=None, percent=None)
            for a in line.allowances
        ),
        ksef=None if line.ksef is None else line.ksef.share(share),
    )


def _discount(share: Decimal, part: Decimal, line: Line) -> Decimal:
    """A share of a discount: an amount on paper (BT-136), and no more than what it is taken of."""
    most = abs(part * line.unit_price).quantize(_CENT, rounding=ROUND_DOWN)
    amount = rounded(share)
    return amount if abs(amount) <= most else most.copy_sign(share)


def as_credited(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Read the all-positive lines of a credit-note body as credited amounts: stored negative."""
    if lines and all(line.quantity > 0 for line in lines):
        return tuple(line.reversed() for line in lines)
    return lines


def taken_back(corrections: Iterable[Content]) -> dict[int, Decimal]:
    """How much of each line, by position, corrections took back; signs are the original's."""
    taken: dict[int, Decimal] = {}
    for content in corrections:
        for line in content.lines:
            if line.source_line is not None:
                position = line.source_line
                taken[position] = taken.get(position, _NIL) - line.quantity
    return taken


def within_the_original(
    original: Document, earlier: Iterable[Content], correction: Content
) -> None:
    """Raise AlreadyCredited when a correction takes more of a line than earlier ones left."""
    before = taken_back(earlier)
    for position, part in taken_back([correction]).items():
        if position >= len(original.content.lines):
            raise AlreadyCredited(line=str(position + 1), left="0")
        left = original.content.lines[position].quantity - before.get(position, _NIL)
        if abs(part) > abs(left) or (part > 0) != (left > 0):
            raise AlreadyCredited(line=str(position + 1), left=format(left, "f"))
