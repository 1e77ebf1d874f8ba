"""Invoices broken in ways that need more than one change, each with a name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from storno_desktop.domain.semantic import (
    Address,
    AllowanceCharge,
    CreditTransfer,
    Identifier,
    Note,
    Period,
    Semantic,
    SemanticLine,
)

D = Decimal
Change = Callable[[Semantic], Semantic]


def _line(**changes: Any) -> Change:
    def change(invoice: Semantic) -> Semantic:
        first: SemanticLine = invoice.lines[0]
        return replace(invoice, lines=(replace(first, **changes), *invoice.lines[1:]))

    return change


def _payment(**changes: Any) -> Change:
    def change(invoice: Semantic) -> Semantic:
        return replace(invoice, payments=(replace(invoice.payments[0], **changes),))

    return change


def _group(**changes: Any) -> Change:
    return lambda invoice: replace(invoice, vat=(replace(invoice.vat[0], **changes),))


def _without_numbers(invoice: Semantic) -> Semantic:
    seller, buyer = invoice.seller, invoice.buyer
    nobody = {"vat_id": None, "legal_id": None}
    return replace(
        invoice,
        seller=replace(seller, tax_registration_id=None, identifiers=(), **nobody),
        buyer=replace(buyer, **nobody),
        tax_representative=None,
    )


def _numbered_by_debit(invoice: Semantic) -> Semantic:
    return replace(_without_numbers(invoice), payee=None)


def _foreign(code: str, *, keep: str = "") -> Change:
    """Another VAT category on everything but one place."""

    def change(invoice: Semantic) -> Semantic:
        changed: dict[str, Any] = {}
        for name in ("lines", "allowances", "charges"):
            if name != keep:
                changed[name] = tuple(
                    replace(each, vat_category=code) for each in getattr(invoice, name)
                )
        if keep != "vat":
            changed["vat"] = tuple(replace(each, category=code) for each in invoice.vat)
        return replace(invoice, **changed)

    return change


def _unmeasured(invoice: Semantic) -> Semantic:
    return replace(invoice, delivery=None, period=None, tax_point_code=None)


def _two_rates(invoice: Semantic) -> Semantic:
    """A second line at another rate of the same category, with its group and true sums."""
    line, group, totals = invoice.lines[0], invoice.vat[0], invoice.totals
    rate = D(9) if group.rate else group.rate
    vat = D("8.73") if rate else D("0.00")
    second = replace(group, base=line.net, vat=vat, rate=rate)
    return replace(
        invoice,
        lines=(line, replace(line, id="2", vat_rate=rate)),
        vat=(group, second),
        totals=replace(
            totals,
            line_net=D("194.00"),
            net=D("194.00"),
            vat=(totals.vat or D(0)) + vat,
            gross=(totals.gross or D(0)) + D(97) + vat,
            due=(totals.due or D(0)) + D(97) + vat,
        ),
    )


def _split(invoice: Semantic) -> Semantic:
    """The same rate in two groups of the breakdown."""
    group = invoice.vat[0]
    half = replace(group, base=D("48.50"), vat=(group.vat or D(0)) / 2)
    return replace(invoice, vat=(half, half))


_BUCHAREST = Address("Str. 1", city="Centru", subdivision="RO-B", country="RO")
_BARE = AllowanceCharge(D("1.005"), D("10.001"))

BREAKAGES: dict[str, Change] = {
    "nobody has a number": _without_numbers,
    "the seller has a creditor identifier only": _numbered_by_debit,
    "an allowance without a reason": lambda i: replace(
        i, allowances=(replace(i.allowances[0], reason=None, reason_code=None),)
    ),
    "a charge without a reason": lambda i: replace(
        i, charges=(replace(i.charges[0], reason=None, reason_code=None, base=D("1.001")),)
    ),
    "an allowance of a line without a reason": _line(allowances=(_BARE,)),
    "a charge of a line without a reason": _line(charges=(_BARE,)),
    "an allowance with a base in thousandths": lambda i: replace(
        i, allowances=(replace(i.allowances[0], base=D("0.001")),)
    ),
    "a payment that says nothing": _payment(means_code=None, means_text=None),
    "a transfer to nowhere": _payment(means_code="30", transfers=()),
    "a SEPA transfer to nobody": _payment(means_code="58", transfers=(CreditTransfer(None, "N"),)),
    "a transfer to an account": _payment(means_code="30"),
    "a property without a value": lambda i: _line(
        item=replace(i.lines[0].item, attributes=(("Culoare", ""),))
    )(i),
    "a reason for exemption": _group(reason="Motiv"),
    "no reason for exemption": _group(reason=None, reason_code=None),
    "a reason that is no code": _group(reason_code="VATEX-RO-1"),
    "a reason in small letters": _group(reason_code="vatex-eu-ae"),
    "a reason of the new list": _group(reason_code="VATEX-EU-144"),
    "no rate": _group(rate=None),
    "a small rate": _group(rate=D("0.4")),
    "VAT within the tolerance": _group(vat=D("17.44")),
    "VAT at the tolerance": _group(vat=D("17.43")),
    "a register that nobody knows": lambda i: replace(
        i, seller=replace(i.seller, legal_id=Identifier("J1", "9999"))
    ),
    "a register of the new list": lambda i: replace(
        i, buyer=replace(i.buyer, legal_id=Identifier("1", "0240"))
    ),
    "two points of VAT": lambda i: replace(i, tax_point_date=date(2026, 11, 1)),
    "a period that says nothing": lambda i: replace(i, period=Period(), tax_point_code=None),
    "a period with a code alone": lambda i: replace(i, period=Period()),
    "a line period that says nothing": _line(period=Period()),
    "neither due date nor terms": lambda i: replace(i, due_on=None, payment_terms=None),
    "delivered nobody knows when": _unmeasured,
    "another category in the breakdown": _foreign("E", keep="lines"),
    "another category on the lines": _foreign("O", keep="vat"),
    "another category on an allowance": lambda i: replace(
        i, allowances=(replace(i.allowances[0], vat_category="O", vat_rate=None),)
    ),
    "category S beside it": lambda i: replace(
        i, charges=(replace(i.charges[0], vat_category="S", vat_rate=D(19)),)
    ),
    "a group of category O beside it": lambda i: replace(
        i,
        vat=(*i.vat, replace(i.vat[0], category="O", rate=None, vat=D(0), base=D(0), reason="R")),
    ),
    "two rates": _two_rates,
    "two groups of one rate": _split,
    "a credit note of another kind": lambda i: replace(i, type_code="396"),
    "an invoice of another kind": lambda i: replace(i, type_code="386"),
    "a kind that the old edition does not know": lambda i: replace(i, type_code="471"),
    "a buyer in Bucharest without a sector": lambda i: replace(
        i, buyer=replace(i.buyer, address=_BUCHAREST)
    ),
    "a delivery to Bucharest without a sector": lambda i: replace(
        i, delivery=None if i.delivery is None else replace(i.delivery, address=_BUCHAREST)
    ),
    "a representative in Bucharest without a sector": lambda i: replace(
        i,
        tax_representative=None
        if i.tax_representative is None
        else replace(i.tax_representative, address=_BUCHAREST),
    ),
    "21 notes": lambda i: replace(i, notes=(Note("a"),) * 21),
    "51 documents": lambda i: replace(i, documents=(i.documents[0],) * 51),
    "a note with a sign in it": lambda i: replace(i, notes=(Note("Comanda #XQZ# sosită"),)),
    "51 properties": lambda i: _line(item=replace(i.lines[0].item, attributes=(("a", "b"),) * 51))(
        i
    ),
    "no VAT at all": lambda i: replace(i, vat=(), totals=replace(i.totals, vat=None)),
    "the VAT currency is that of the document": lambda i: replace(i, tax_currency=i.currency),
    "the currency of another edition": lambda i: replace(i, currency="XCG"),
    "a currency of the old edition": lambda i: replace(i, tax_currency="HRK"),
    "negative rounding of a half": lambda i: replace(
        i, totals=replace(i.totals, rounding=D("-0.005"), due=D("99.995"))
    ),
    "lines of half a cent": _line(net=D("97.005")),
    "a negative half on the lines": _line(net=D("-97.005")),
}
