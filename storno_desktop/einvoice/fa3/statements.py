"""Adnotacje: what art. 106e ust. 1 wants said in so many words, derived from what is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from storno_desktop.application import split_payment
from storno_desktop.domain.faults import Fault
from storno_desktop.domain.national.poland import Exemption
from storno_desktop.domain.semantic import Semantic
from storno_desktop.einvoice.fa3.facts import Facts
from storno_desktop.einvoice.fa3.from_lines import Rows
from storno_desktop.einvoice.fa3.further import one_line
from storno_desktop.einvoice.fa3.model import (
    TAdnotacje,
    TPMarzy,
    TZwolnienie,
)
from storno_desktop.einvoice.fa3.names import NO, YES
from storno_desktop.einvoice.fa3.new_vehicles import vehicles
from storno_desktop.einvoice.fa3.rates import EXEMPT, MARGINS

NO_PROVISION: Final = "FA3-EXEMPTION"
#: BT-8 of an invoice whose VAT is due when it is paid.
_WHEN_PAID: Final = "432"
_SELF_BILLED: Final = frozenset({"389", "261", "527"})
_SPLIT_PAYMENT: Final = "mechanizm podzielonej płatności"
_SELF_BILLING: Final = "samofakturowanie"
_TRIANGULAR: Final = re.compile(r"uproszczon\w*\b.*\bart\. ?135", re.DOTALL)
_LIMIT: Final = 256

_DIRECTIVE: Final = re.compile(r"dyrektyw|directive|richtlinie|directiva|direttiva|2006/112")
_NATIONAL: Final = re.compile(r"\bart\b|\bust\b|§")
_VATEX: Final = re.compile(r"VATEX-EU-(\d+)(?:-(\d+)?([A-Z])?)?(?:-(\d+))?")


def statements(invoice: Semantic, facts: Facts, rows: Rows, sign: int) -> TAdnotacje:
    """Every statement with its answer."""
    words = " ".join(note.text for note in invoice.notes).casefold()
    terms = facts.terms
    is_reverse = any(each.vat_category == "AE" for each in invoice.lines)
    return TAdnotacje(
        P_16=_said(terms.cash_method, invoice.tax_point_code == _WHEN_PAID),
        P_17=_said(terms.self_billing, invoice.type_code in _SELF_BILLED or _SELF_BILLING in words),
        P_18=_said(terms.reverse_charge, is_reverse),
        P_18A=_said(
            terms.split_payment,
            _SPLIT_PAYMENT in words or _must_split(invoice, facts, rows, sign),
        ),
        Zwolnienie=_exemption(invoice, facts, rows),
        NoweSrodkiTransportu=vehicles(terms, rows.numbers),
        P_23=_said(terms.triangular, _TRIANGULAR.search(words) is not None),
        PMarzy=_margin(invoice, facts),
    )


def _said(answer: bool | None, is_so: bool) -> str:
    """What a person answers, else what follows from the document."""
    return YES if (is_so if answer is None else answer) else NO


def _must_split(invoice: Semantic, facts: Facts, rows: Rows, sign: int) -> bool:
    """Goods of annex 15 above the limit (art. 108a) are paid by split payment."""
    if not any(row.P_12_Zal_15 for row in rows.lines):
        return False
    gross = sign * (invoice.totals.gross or Decimal(0))
    return split_payment.is_due(gross, invoice.currency, facts.exchange_rate, invoice.issued_on)


def _margin(invoice: Semantic, facts: Facts) -> TPMarzy:
    codes = [each.reason_code for each in invoice.vat]
    codes += [code for _, code in facts.exemptions.values()]
    for code in codes:
        if code in MARGINS:
            which = MARGINS[code]
            return TPMarzy(
                P_PMarzy=YES,
                P_PMarzy_2=YES if which == "P_PMarzy_2" else None,
                P_PMarzy_3_1=YES if which == "P_PMarzy_3_1" else None,
                P_PMarzy_3_2=YES if which == "P_PMarzy_3_2" else None,
                P_PMarzy_3_3=YES if which == "P_PMarzy_3_3" else None,
            )
    return TPMarzy(P_PMarzyN=YES)


def _exemption(invoice: Semantic, facts: Facts, rows: Rows) -> TZwolnienie:
    """P_19 with the provision; a sentence without a number names none, and that is a fault."""
    stated = facts.terms.exemption
    if stated is not None and stated != Exemption():
        return TZwolnienie(
            P_19=YES,
            P_19A=one_line(stated.act),
            P_19B=one_line(stated.directive),
            P_19C=one_line(stated.other),
        )
    if EXEMPT not in rows.buckets:
        return TZwolnienie(P_19N=YES)
    national: list[str] = []
    european: list[str] = []
    others: list[str] = []
    unnamed: list[str] = []
    for place, reason, code in _reasons(invoice, facts, rows):
        text, provision = one_line(reason) or "", _directive(code)
        folded = text.casefold()
        if any(map(str.isdigit, text)):
            if _DIRECTIVE.search(folded):
                european.append(text)
            elif _NATIONAL.search(folded):
                national.append(text)
            else:
                others.append(text)
        elif provision:
            european.append(provision)
        else:
            unnamed.append(place)
    rows.faults += [Fault(place, NO_PROVISION) for place in dict.fromkeys(unnamed)]
    chosen = _joined(national + (others if national else []) + (european if national else []))
    if national:
        return TZwolnienie(P_19=YES, P_19A=chosen)
    if european and not others:
        return TZwolnienie(P_19=YES, P_19B=_joined(european))
    return TZwolnienie(P_19=YES, P_19C=_joined(others + european))


def _reasons(
    invoice: Semantic, facts: Facts, rows: Rows
) -> Iterator[tuple[str, str | None, str | None]]:
    """The reason of every exempt line: its own, else that of its VAT group."""
    groups = {(each.category, each.rate): each for each in invoice.vat}
    for index, kind in rows.bases:
        if kind != EXEMPT or index is None:
            continue
        line = invoice.lines[index]
        reason, code = facts.exemptions.get(index, (None, None))
        group = groups.get((line.vat_category, line.vat_rate))
        if not reason and not code and group is not None:
            reason, code = group.reason, group.reason_code
        yield f"lines[{index}].exemptionReason", reason, code
    if not any(kind == EXEMPT for _, kind in rows.bases):
        for index, group in enumerate(invoice.vat):
            if group.category in {"E", "O"}:
                place = f"vatBreakdown[{index}].exemptionReason"
                yield place, group.reason, group.reason_code


def _joined(texts: list[str]) -> str | None:
    return "; ".join(dict.fromkeys(texts))[:_LIMIT].rstrip() or None


def _directive(code: str | None) -> str | None:
    """The provision of the VAT directive that a VATEX code names."""
    found = _VATEX.fullmatch(code or "")
    if found is None:
        return None
    article, paragraph, letter, point = found.groups()
    parts = [f"art. {article}"]
    parts += [f"ust. {paragraph}"] if paragraph else []
    parts += [f"lit. {letter.lower()}"] if letter else []
    parts += [f"pkt {point}"] if point else []
    return f"{' '.join(parts)} dyrektywy 2006/112/WE"
